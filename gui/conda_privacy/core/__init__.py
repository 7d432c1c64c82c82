"""What is true on this computer and how to change it: no Qt, no processes, no sockets."""
