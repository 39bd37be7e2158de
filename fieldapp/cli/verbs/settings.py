"""Show what this computer is set to, or set one of it: the choices of the window's Settings page."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import get_args

from fieldapp.cli.desk import Desk, JsonValue, table
from fieldapp.cli.exits import Exit, WrongUsage
from fieldapp.settings import Language, Settings

NAME = "settings"
HELP = "show the settings, or set one: `settings NAME VALUE`"

_SWITCH: dict[str, bool] = {"on": True, "off": False}
_CHOICES: dict[str, dict[str, str | int | bool]] = {
    "auto_sync": {word: word for word in ("off", "unmetered", "always")},
    "light_first": {**_SWITCH},
    "entry_layout": {word: word for word in ("question", "group", "whole")},
    "theme": {word: word for word in ("system", "light", "dark", "contrast")},
    "text_scale": {str(percent): percent for percent in (80, 90, 100, 110, 125, 150, 175, 200)},
    "touch": {**_SWITCH},
    "language": {word: word for word in get_args(Language)},
}
_MEANS = {
    "auto_sync": "over which networks finished records go by themselves",
    "light_first": "records with big files wait for those without",
    "entry_layout": "how much of a form is on the screen at once",
    "theme": "colours of the window",
    "text_scale": "text size of the window, percent",
    "touch": "larger buttons and rows, for fingers",
    "language": "of the window; each form has its own",
}


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("name", nargs="?", metavar="NAME", help=", ".join(_CHOICES))
    parser.add_argument(
        "value", nargs="?", metavar="VALUE", help="what to set it to; `settings` lists the values"
    )


def run(desk: Desk) -> int:
    """Set what is named, then show everything."""
    name, value = desk.args.name, desk.args.value
    if name is not None and name not in _CHOICES:
        raise WrongUsage(f"There is no setting {name}. There are:\n{_listed()}")
    if name is not None and (value is None or value.lower() not in _CHOICES[name]):
        raise WrongUsage(f"{name} takes one of: {', '.join(_CHOICES[name])}. Nothing was changed.")
    with desk.open() as app:
        if name is not None:
            settings = app.flows.change_settings(**{name: _CHOICES[name][value.lower()]})
        else:
            settings = app.flows.settings()
    shown: dict[str, JsonValue] = {each: getattr(settings, each) for each in _CHOICES}
    rows = [[each, _said(settings, each), ", ".join(_CHOICES[each]), _MEANS[each]] for each in _CHOICES]
    desk.out.result({"settings": shown}, table(["NAME", "SET TO", "TAKES", "MEANS"], rows))
    return Exit.DONE


def _said(settings: Settings, name: str) -> str:
    value = getattr(settings, name)
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)


def _listed() -> str:
    return "\n".join(f"  {name}: {', '.join(values)}" for name, values in _CHOICES.items())
