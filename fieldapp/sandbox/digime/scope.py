"""Scope and limits of a session: what may be asked, and which pushed files it lets through."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from fieldapp.sandbox.digime.bearer import DigimeRefused, malformed
from fieldapp.sandbox.shapes import JsonObject, as_list, as_object

_LAST = re.compile(r"([0-9]{1,9})([dmy])")
# What the sandbox's contracts cover. No source says what real ones do: freely chosen, wide enough to be
# out of the way and narrow enough to be hit.
_LAST_GROUP = 20
_FIRST_SECOND = 1_262_304_000  # 2010-01-01
_MOST_DAYS = 20 * 366
_DAYS = {"d": 1, "m": 31, "y": 366}
_TEXT_LISTS = ("appId", "contractId", "mimeType", "reference", "tags")
_LEVELS = ("serviceTypes", "serviceObjectTypes")


def read_options(body: JsonObject, *, complete: bool) -> JsonObject:
    """Return the session options of a body, checked; what else stands in it is left out.

    With `complete` a service group must name its types and a type its object types, as from v1.7 on.
    Raises DigimeRefused: 400 ValidationErrors, or ScopeOutOfBounds beyond what the contract covers.
    """
    options = {
        name: body[name] for name in ("scope", "limits", "sourceFetch", "sourceFetchFilter") if name in body
    }
    if "limits" in options:
        _check_limits(options["limits"])
    if not isinstance(options.get("sourceFetch", True), bool):
        raise malformed("sourceFetch")
    if "scope" in options:
        _check_scope(_object(options["scope"], "scope"), complete=complete)
    return options


def fetch_limit(options: JsonObject) -> int:
    """Return how many seconds a source may take; 0 = as long as it wants."""
    return int(options.get("limits", {}).get("duration", {}).get("sourceFetch", 0))


def lets_through(options: JsonObject, file: JsonObject, now: int) -> bool:
    """Whether a session with these options sees a pushed file.

    `file` has the words of a criterion's metadata (mimeType, reference, tags, accounts, contractId) and
    `created` in milliseconds, as `now` is.
    """
    scope = options.get("scope", {})
    ranges, criteria = scope.get("timeRanges", []), scope.get("criteria", [])
    return _any(ranges, lambda one: _in_time(one, file["created"], now)) and _any(
        criteria, lambda one: _in_time(one, file["created"], now) and _fits(one.get("metadata", {}), file)
    )


def _any(rules: list[JsonObject], holds: Callable[[JsonObject], bool]) -> bool:
    return not rules or any(holds(rule) for rule in rules)


def _in_time(rule: JsonObject, created: int, now: int) -> bool:
    """From and to win over last."""
    start, end = rule.get("from"), rule.get("to")
    if start is None and end is None and "last" in rule:
        start = _start_of(str(rule["last"]), now)
    second = created // 1000
    return (start is None or second >= start) and (end is None or second <= end)


def _start_of(last: str, now: int) -> int:
    """Return the Unix second at which a span like '6m' before `now` begins."""
    many, unit = int(last[:-1]), last[-1]
    moment = datetime.fromtimestamp(now / 1000, UTC)
    if unit == "d":
        return int((moment - timedelta(days=many)).timestamp())
    months = moment.year * 12 + moment.month - 1 - many * (12 if unit == "y" else 1)
    return int(moment.replace(year=months // 12, month=months % 12 + 1, day=min(moment.day, 28)).timestamp())


def _fits(wanted: JsonObject, file: JsonObject) -> bool:
    """Whether each kind of fact that a criterion names has one of its values."""
    for name in _TEXT_LISTS:
        if wanted.get(name) and not set(wanted[name]) & set(file.get(name, [])):
            return False
    accounts = {account["accountId"] for account in wanted.get("accounts", [])}
    return not accounts or bool(accounts & set(file.get("accounts", [])))


def _check_limits(limits: object) -> None:
    duration = _object(_object(limits, "limits").get("duration", {}), "limits.duration")
    if "sourceFetch" in duration and not _count(duration["sourceFetch"]):
        raise malformed("limits.duration.sourceFetch")


def _check_scope(scope: JsonObject, *, complete: bool) -> None:
    for rule in _objects(scope.get("timeRanges", []), "scope.timeRanges"):
        if not {"from", "to", "last"} & set(rule):
            raise malformed("scope.timeRanges: an entry without from, to and last")
        _check_time(rule, "scope.timeRanges")
    _check_groups(scope.get("serviceGroups", []), complete=complete)
    for rule in _objects(scope.get("criteria", []), "scope.criteria"):
        _check_time(rule, "scope.criteria")
        _check_metadata(_object(rule.get("metadata", {}), "scope.criteria.metadata"))


def _check_time(rule: JsonObject, where: str) -> None:
    for name in ("from", "to"):
        if name in rule and not _count(rule[name]):
            raise malformed(f"{where}.{name}")
    if rule.get("from", 0) > rule.get("to", rule.get("from", 0)):
        raise malformed(f"{where}: from is after to")
    if rule.get("from", _FIRST_SECOND) < _FIRST_SECOND:
        raise _beyond(f"{where}.from")
    if "last" in rule:
        found = _LAST.fullmatch(rule["last"]) if isinstance(rule["last"], str) else None
        if found is None:
            raise malformed(f"{where}.last")
        if int(found[1]) * _DAYS[found[2]] > _MOST_DAYS:
            raise _beyond(f"{where}.last")


def _check_groups(groups: object, *, complete: bool) -> None:
    for group in _objects(groups, "scope.serviceGroups"):
        _check_level(group, "scope.serviceGroups", _LEVELS, complete=complete)
        if group["id"] > _LAST_GROUP:
            raise _beyond("scope.serviceGroups.id")


def _check_level(entry: JsonObject, where: str, below: tuple[str, ...], *, complete: bool) -> None:
    """Check an entry with an id and, in lists named by `below`, the entries under it."""
    if not _count(entry.get("id")):
        raise malformed(f"{where}.id")
    if not below:
        return
    if below[0] not in entry:
        if complete:
            raise malformed(f"{where}.{below[0]} is missing")
        return
    for inner in _objects(entry[below[0]], f"{where}.{below[0]}"):
        _check_level(inner, f"{where}.{below[0]}", below[1:], complete=complete)


def _check_metadata(metadata: JsonObject) -> None:
    for name in _TEXT_LISTS:
        values = as_list(metadata.get(name, []))
        if values is None or not all(isinstance(value, str) for value in values):
            raise malformed(f"scope.criteria.metadata.{name}")
    for account in _objects(metadata.get("accounts", []), "scope.criteria.metadata.accounts"):
        if not isinstance(account.get("accountId"), str):
            raise malformed("scope.criteria.metadata.accounts.accountId")


def _object(value: object, where: str) -> JsonObject:
    found = as_object(value)
    if found is None:
        raise malformed(where)
    return found


def _objects(value: object, where: str) -> list[JsonObject]:
    found = as_list(value)
    if found is None:
        raise malformed(where)
    return [_object(entry, where) for entry in found]


def _count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _beyond(where: str) -> DigimeRefused:
    return DigimeRefused("ScopeOutOfBounds", f"The contract does not cover {where}")
