"""What is kept of a request tells about its sender, and nothing else."""

from conda_privacy.probe.arrival import record
from conda_privacy.probe.request import Head


def _head(*headers: tuple[str, str]) -> Head:
    return Head("GET", "/secret/channel/noarch/repodata.json", headers)


def test_the_user_agent_is_kept_and_ordinary_headers_are_not() -> None:
    arrival = record(
        _head(("host", "x"), ("user-agent", "conda/1"), ("accept", "*/*"), ("range", "bytes=0-")),
        404,
        file="noarch/repodata.json",
    )

    assert arrival.user_agent == "conda/1"
    assert arrival.headers == ()
    assert (arrival.method, arrival.host, arrival.file) == ("GET", "", "noarch/repodata.json")
    assert (arrival.answered, arrival.status) == (True, 404)


def test_telemetry_and_unknown_headers_are_kept() -> None:
    arrival = record(_head(("anaconda-telemetry-search", "x"), ("x-aau-client", "y")), 200)

    assert arrival.user_agent is None
    assert arrival.headers == (("anaconda-telemetry-search", "x"), ("x-aau-client", "y"))


def test_a_second_user_agent_is_kept_as_one_more_header() -> None:
    arrival = record(_head(("user-agent", "conda/1"), ("user-agent", "other/2")), 200)

    assert arrival.user_agent == "conda/1"
    assert arrival.headers == (("user-agent", "other/2"),)


def test_a_password_or_a_cookie_is_kept_by_name_only() -> None:
    arrival = record(_head(("authorization", "Basic c2VjcmV0"), ("cookie", "a=b")), 403, host="x")

    assert arrival.headers == (("authorization", "•••"), ("cookie", "•••"))
    assert "c2VjcmV0" not in repr(arrival)
    assert not arrival.answered
