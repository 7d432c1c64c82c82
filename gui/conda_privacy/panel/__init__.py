"""The embeddable Qt widgets. They own no application-wide state."""
