"""What a server can count when it looks at its log in one way: with tokens, or without."""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass

MOST_FOLLOWED = 150_000
"""So many clients, environments and pairs of address and client are told apart.

The numbers of any log, however long, fit into memory this way; what is beyond is counted as
"not followed", never silently mixed with the rest.
"""


@dataclass(frozen=True)
class Watched:
    """The package whose spreading is followed.

    Attributes:
        package: its name.
        vulnerable: the version that must not stay; every other version counts as mended.
    """

    package: str = "pillow"
    vulnerable: str = "10.0.0"


@dataclass(frozen=True)
class Counts:
    """What one view of a log adds up to. Everything is a count, ``base_share`` a share of 1.

    Attributes:
        installations: different conda installations.
        long_lived: those of them seen on two days or more.
        short_lived: those seen on one day only, as a job of a build service is.
        environments: different environments, base environments included.
        base_share: of the requests that name their environment, the share made for a base
            environment; None where no request does.
        new_installs: installations that fetched the watched package.
        updates: fetches of another version of it, for an environment that was there before.
        vulnerable: installations that fetched the vulnerable version.
        mended: those of them whose every environment that fetched it fetched another one since.
        not_followed: requests beyond what fits into memory, see ``MOST_FOLLOWED``.
    """

    installations: int
    long_lived: int
    short_lived: int
    environments: int
    base_share: float | None
    new_installs: int
    updates: int
    vulnerable: int
    mended: int
    not_followed: int


class View:
    """Clients and environments, told apart by keys, and when they were seen.

    A client is a conda installation as far as this view can tell installations apart. An
    environment for which conda itself was fetched is a base environment, because conda belongs
    there alone. Keys are numbers (hashes): no token is kept. Environments are numbered from 1;
    number 0 stands for all that is not followed.

    Attributes:
        requests: how many requests were made for each environment, by its number. Whoever feeds
            this view counts here, without a call for each of a million lines.
    """

    def __init__(self, most_followed: int = MOST_FOLLOWED) -> None:
        self.requests = array("l", [0])
        self._most = most_followed
        self._clients: dict[int, int] = {}
        self._first_day = array("l")
        self._last_day = array("l")
        self._environments: dict[int, int] = {}
        self._owner = array("l", [-1])
        self._address = array("l", [-1])
        self._has_token = bytearray(1)
        self._runs = array("l", [0])
        self._pairs: set[int] = set()
        self._bases: set[int] = set()
        self._versions: dict[int, str] = {}
        self._updates = 0
        self._unmended: dict[int, set[int]] = {}

    def place(self, address: int, client_key: int, environment_key: int, day: int) -> int:
        """The number of the environment that sends a request; notes who was seen when and where.

        Args:
            address: the number of the address it comes from.
            client_key: tells installations apart.
            environment_key: tells environments apart, also those of different clients; negative
                for all that is unknown of a client.
            day: any count of days.

        Returns:
            The number, or 0 where there is no room to follow this client or environment.
        """
        environment = self._environments.get(environment_key)
        if environment is None or self._address[environment] != address:
            environment = self._meet(address, client_key, environment_key, day)
            if not environment:
                return 0
        self._runs[environment] += 1
        client = self._owner[environment]
        self._last_day[client] = max(self._last_day[client], day)
        return environment

    def note_package(self, environment: int, package: tuple[str, str], watched: Watched) -> None:
        """A package (name, version) was fetched for an environment."""
        if not environment:
            return
        name, version = package
        if name == "conda" and self._has_token[environment]:
            self._bases.add(environment)
        if name == watched.package:
            self._note_watched(environment, version, watched.vulnerable)

    def busiest_address(self) -> int | None:
        """The address with the most installations behind it, the first of equals."""
        if not self._pairs:
            return None
        seen = Counter(pair >> 32 for pair in self._pairs)
        return min(seen, key=lambda address: (-seen[address], address))

    def installations_at(self, address: int) -> int:
        """How many installations were seen behind one address."""
        return sum(pair >> 32 == address for pair in self._pairs)

    def counts(self) -> Counts:
        """What this view adds up to so far."""
        long_lived = sum(
            last > first for first, last in zip(self._first_day, self._last_day, strict=True)
        )
        return Counts(
            installations=len(self._clients),
            long_lived=long_lived,
            short_lived=len(self._clients) - long_lived,
            environments=len(self._environments),
            base_share=self._base_share(),
            new_installs=len(self._versions),
            updates=self._updates,
            vulnerable=len(self._unmended),
            mended=sum(not left for left in self._unmended.values()),
            not_followed=self.requests[0],
        )

    def _base_share(self) -> float | None:
        told = sum(
            count for count, told in zip(self.requests, self._has_token, strict=True) if told
        )
        if not told:
            return None
        return sum(self.requests[environment] for environment in self._bases) / told

    def _note_watched(self, environment: int, version: str, vulnerable: str) -> None:
        # conda keeps what it has fetched for all environments of an installation: of two that
        # take a version, only the first is seen to fetch it. So what counts as known before is
        # the installation's, and an update is one only in an environment seen before.
        client = self._owner[environment]
        before = self._versions.get(client, version)
        self._versions[client] = version
        if before != version and self._runs[environment] > 1:
            self._updates += 1
        if version == vulnerable:
            self._unmended.setdefault(client, set()).add(environment)
        elif client in self._unmended:
            self._unmended[client].discard(environment)

    def _meet(self, address: int, client_key: int, environment_key: int, day: int) -> int:
        """Number what was never seen before, or never at this address."""
        client = self._clients.get(client_key)
        if client is None:
            if len(self._clients) >= self._most:
                return 0
            client = self._new_client(client_key, day)
        pair = address << 32 | client
        if pair not in self._pairs:
            if len(self._pairs) >= self._most:
                return 0
            self._pairs.add(pair)
        environment = self._environment(environment_key, client)
        self._address[environment] = address
        return environment

    def _new_client(self, key: int, day: int) -> int:
        client = self._clients[key] = len(self._clients)
        self._first_day.append(day)
        self._last_day.append(day)
        return client

    def _environment(self, key: int, client: int) -> int:
        environment = self._environments.get(key)
        if environment is None:
            if len(self._environments) >= self._most:
                return 0
            environment = self._environments[key] = len(self._environments) + 1
            self._owner.append(client)
            self._address.append(-1)
            self._has_token.append(key >= 0)
            self._runs.append(0)
            self.requests.append(0)
        return environment
