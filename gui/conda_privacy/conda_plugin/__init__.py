"""What conda itself loads: the token sender and the ``conda privacy`` command."""
