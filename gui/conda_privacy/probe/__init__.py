"""Asks real clients: a loopback channel server and the runs against it. No Qt."""
