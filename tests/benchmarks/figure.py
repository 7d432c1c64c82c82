"""A figure of a benchmark, told in a line that a person and the summary can both read."""

from __future__ import annotations


def tell(what: str, value: float, unit: str, goal: float | None = None) -> None:
    """Print a figure, with its goal and whether that is met.

    ``packaging/checkout/measurements.py`` reads these lines.

    Args:
        what: what was measured, such as ``"conda-privacy status, elapsed"``.
        value: the figure.
        unit: what it counts, such as ``"ms"`` or ``"× python -c pass"``.
        goal: the most it may be; None where it is told only to be compared.
    """
    figure = f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
    line = f"→ {what}: {figure} {unit}"
    if goal is not None:
        line += f" (goal: at most {goal:,g}, {'met' if value <= goal else 'missed'})"
    print(line, flush=True)
