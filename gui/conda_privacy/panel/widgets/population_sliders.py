"""Sliders that say who is in the simulated class."""

from __future__ import annotations

from dataclasses import asdict, replace

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from conda_privacy.classroom.population import RANGES, Population
from conda_privacy.panel.classroom_wording import ClassroomWording
from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column

_MOST_COLUMNS = 3
_FIELD = 26
"""Units that a slider with its name takes where there is room for several."""
_LEAST = 14

_PATIENCE = 250
"""Milliseconds without another move before a class is simulated."""


class PopulationSliders(QWidget):
    """One slider for each property of a population, with its value in words.

    Signals:
        chosen(Population): the sliders rest at this population.
    """

    chosen = Signal(object)

    def __init__(self, population: Population, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._population = population
        self._wording = ClassroomWording(self)
        self._sliders: dict[str, QSlider] = {}
        self._labels: dict[str, Label] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PATIENCE)
        self._rest.timeout.connect(lambda: self.chosen.emit(self._population))
        self._fields = [self._field(name) for name in RANGES]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2 * look_of(self).unit)
        self._columns = 0
        self._arrange(_MOST_COLUMNS)
        self._follow_direction()

    def population(self) -> Population:
        """Return what the sliders stand at."""
        return self._population

    def slider(self, name: str) -> QSlider:
        """Return the slider of one property."""
        return self._sliders[name]

    def _field(self, name: str) -> QWidget:
        field = QWidget(self)
        column = Column(field, spacing=look_of(self).unit // 2)
        slider = QSlider(Qt.Orientation.Horizontal)
        limits = RANGES[name]
        slider.setRange(_place(limits.least, name), _place(limits.most, name))
        slider.setValue(_place(getattr(self._population, name), name))
        slider.setAccessibleName(self._wording.population(name))
        self._sliders[name], self._labels[name] = slider, Label(size="small")
        slider.valueChanged.connect(lambda place: self._move(name, place))
        column.addWidget(self._labels[name])
        column.addWidget(slider)
        self._show(name)
        return field

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, field in enumerate(self._fields):
            self._grid.addWidget(field, number // columns, number % columns)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))

    def _move(self, name: str, place: int) -> None:
        self._population = replace(self._population, **{name: _value(place, name)})
        self._show(name)
        self._rest.start()

    def _show(self, name: str) -> None:
        value = asdict(self._population)[name]
        written = QLocale().toString(value)
        self._labels[name].setText(f"{self._wording.population(name)}: {written}")
        self._sliders[name].setAccessibleDescription(written)

    def _follow_direction(self) -> None:
        for slider in self._sliders.values():
            slider.setProperty("mirrored", self.isRightToLeft())
            slider.style().unpolish(slider)
            slider.style().polish(slider)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._follow_direction()

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST * look_of(self).unit, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = self.width() // (_FIELD * look_of(self).unit)
        self._arrange(min(_MOST_COLUMNS, max(1, columns)))


# Large ranges go in steps that grow: 1, 2 … 10, 20 … 100, 200 …
def _steps(name: str) -> list[int]:
    limits = RANGES[name]
    if limits.most - limits.least <= 200 or name == "seed":  # noqa: PLR2004 - a step for each
        return []
    steps = [0] if limits.least == 0 else []
    step = 1
    while step <= limits.most:
        steps += [step * each for each in range(1, 10) if step * each <= limits.most]
        step *= 10
    return sorted({*steps, RANGES[name].usual})


def _place(value: int, name: str) -> int:
    steps = _steps(name)
    return steps.index(value) if steps else value


def _value(place: int, name: str) -> int:
    steps = _steps(name)
    return steps[place] if steps else place
