"""resources: one function finds them in a checkout; names that are not ours are refused."""

from pathlib import Path

import pytest

from conda_privacy import resources


def test_given_a_checkout_when_asking_for_the_folder_then_it_is_the_one_beside_gui() -> None:
    assert resources.resource_folder() == Path(__file__).parents[1] / "resources"


def test_given_a_wheel_when_asking_for_the_folder_then_the_shipped_one_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "_SHIPPED", tmp_path)
    assert resources.resource_folder() == tmp_path


def test_given_no_folder_at_all_when_asking_then_the_error_says_install_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "_SHIPPED", tmp_path / "a")
    monkeypatch.setattr(resources, "_CHECKOUT", tmp_path / "b")
    with pytest.raises(FileNotFoundError, match="install Conda Privacy again"):
        resources.resource_folder()


def test_given_a_resource_when_asking_for_it_then_its_path_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "_SHIPPED", tmp_path)
    (tmp_path / "icons").mkdir()
    assert resources.resource("icons") == tmp_path / "icons"


def test_given_an_unknown_name_when_asking_for_it_then_the_error_names_it() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-thing"):
        resources.resource("no-such-thing")


@pytest.mark.parametrize("name", ["/etc/passwd", "../pyproject.toml", "icons/../../x", "a\\..\\b"])
def test_given_a_name_that_leads_out_when_asking_for_it_then_it_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not the name of a resource"):
        resources.resource(name)
