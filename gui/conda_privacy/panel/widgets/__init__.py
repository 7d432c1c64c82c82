"""Widgets that any page may use, and hosts one by one."""
