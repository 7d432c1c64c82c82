"""The one kind of failure that a person has to mend by hand."""


class SetupError(Exception):
    """The message says what is missing and gives the line to type."""
