"""What is known about senders that their settings do not tell, as data."""

from __future__ import annotations

from conda_privacy.core.frozen import frozen
from conda_privacy.core.packages import at_least
from conda_privacy.core.phrase import Phrase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class Limit:
    """One thing to know about some senders, and when it applies.

    Attributes:
        id: Stable name for programs and translations.
        senders: The rows it belongs to.
        text: What it is, in one or two sentences.
        conda_from: Applies from this version of conda on; empty for any.
        conda_before: Applies to older versions of conda only; empty for any.
        addon_before: Applies to older versions of the sender's package only; empty for any.
        variable: Applies only where this environment variable is set; empty for always.
    """

    id: str
    senders: frozenset[str]
    text: Phrase
    conda_from: str = ""
    conda_before: str = ""
    addon_before: str = ""
    variable: str = ""


_USAGE = frozenset(("usage-data", "account", "given-ids"))
_PLUGINS = _USAGE | {"heartbeat", "telemetry"}

LIMITS = (
    Limit(
        "some-commands",
        _USAGE,
        Phrase(
            "Versions before 0.7.4 act only on the commands info, config, install, create, "
            "uninstall, env create and search."
        ),
        addon_before="0.7.4",
    ),
    Limit(
        "every-server",
        _USAGE,
        Phrase("It goes to the server of every channel, not only to Anaconda."),
    ),
    Limit(
        "mamba",
        _USAGE,
        Phrase(
            "mamba and other programs that are not conda do not send it. conda-express and ana "
            "read the same files."
        ),
    ),
    Limit(
        "no-plugins",
        _PLUGINS,
        Phrase(
            "The variable CONDA_NO_PLUGINS is set here: while it is true, conda loads no add-on "
            "and sends none of this."
        ),
        variable="CONDA_NO_PLUGINS",
    ),
    Limit(
        "needs-23.7",
        _PLUGINS,
        Phrase("This conda is older than 23.7 and loads no add-ons of this kind."),
        conda_before="23.7",
    ),
    Limit(
        "activation-skips-plugins",
        frozenset(("heartbeat",)),
        Phrase(
            "conda 26.7 and newer load no add-ons when an environment is activated, so the "
            "heartbeat does not run."
        ),
        conda_from="26.7",
    ),
    Limit(
        "activation-without-plugins",
        frozenset(("heartbeat",)),
        Phrase(
            "This conda is older than 24.9 and loads no add-ons when an environment is activated, "
            "so the heartbeat does not run."
        ),
        conda_from="23.7",
        conda_before="24.9",
    ),
    Limit(
        "account-since",
        frozenset(("account",)),
        Phrase("Versions before 0.6.0 never send the account."),
        addon_before="0.6.0",
    ),
    Limit(
        "heartbeat-since",
        frozenset(("heartbeat",)),
        Phrase("Versions before 0.6.0 have no heartbeat."),
        addon_before="0.6.0",
    ),
    Limit(
        "only-anaconda",
        frozenset(("telemetry",)),
        Phrase("It goes only to servers of Anaconda. Each header is cut off at a fixed length."),
    ),
    Limit(
        "second-switch",
        frozenset(("telemetry",)),
        Phrase("It has a switch of its own: turning usage data off leaves it as it is."),
    ),
    Limit(
        "not-sent-anymore",
        frozenset(("error-reports",)),
        Phrase("conda 26.1 and newer send no error reports, whatever this setting says."),
        conda_from="26.1",
    ),
    Limit(
        "sent-with-yes",
        frozenset(("error-reports",)),
        Phrase("With the setting always_yes conda sends a report without asking."),
        conda_before="26.1",
    ),
    Limit(
        "header-ignores-switch",
        frozenset(("login",)),
        Phrase("Signing in sends all random IDs as X-AAU-CLIENT, even while usage data is off."),
    ),
    Limit(
        "do-not-track",
        _PLUGINS | {"conda", "ident", "error-reports", "login"},
        Phrase("The variable DO_NOT_TRACK is set here, but conda and its add-ons ignore it."),
        variable="DO_NOT_TRACK",
    ),
)
"""Read in the sources of the versions they name."""


def limits_of(
    sender: str, conda: str | None, addon: str | None, variables: Mapping[str, str]
) -> tuple[Phrase, ...]:
    """Return what there is to know about a sender on this computer.

    Args:
        sender: The id of its row.
        conda: The version of conda; None where it is not known.
        addon: The version of the sender's package; None where it is not installed.
        variables: The environment variables.
    """
    return tuple(
        limit.text
        for limit in LIMITS
        if sender in limit.senders and _applies(limit, conda, addon, variables)
    )


def _applies(
    limit: Limit, conda: str | None, addon: str | None, variables: Mapping[str, str]
) -> bool:
    if limit.conda_from and not at_least(conda, limit.conda_from):
        return False
    if limit.conda_before and (conda is None or at_least(conda, limit.conda_before)):
        return False
    if limit.addon_before and (addon is None or at_least(addon, limit.addon_before)):
        return False
    return not limit.variable or limit.variable in variables
