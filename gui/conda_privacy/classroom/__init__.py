"""The practice computer, its lessons and the log of its server. No Qt."""
