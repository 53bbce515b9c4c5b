"""What a form may not say, as JSON Schema, so that Prefect's server refuses it in the form, before there is a run.

The server checks parameters against the flow's schema and shows the validator's own words beside the field. Of these
only a `const` can be worded: of one that is not met, jsonschema says "'…' was expected". So each rule leads to a
constant that no value meets, and which says what belongs there. The models of flows/forms.py check the same once more
when the run begins, since a server may be told not to check (`enforce_parameter_schema`).
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

DIGITS = (9, 8, 6, 5, 3, 2, 1, 0)
"""Where an ISO 8601 date has its digits, the last first."""


def refuse(condition: Schema, expected: str) -> Schema:
    """A value for which the condition holds is refused: "'{expected}' was expected"."""
    return {"if": condition, "then": {"const": expected}}


def demand(pattern: str, expected: str) -> Schema:
    """A text that does not match the pattern is refused: "'{expected}' was expected"."""
    return {"if": {"pattern": pattern}, "else": {"const": expected}}


def fields(**rules: Schema) -> Schema:
    """A rule for each of these fields; one that was left out meets its rule."""
    return {"properties": rules}


def is_later(first: str, second: str) -> Schema:
    """Holds where both fields have a day and the first is the later one.

    JSON Schema compares no two values, so they are compared digit by digit: at some place the first has the greater
    digit, and all places before it are the same.
    """
    later: Schema = {"not": {}}
    for place in DIGITS:
        greater = [_digits(place, first, str(digit), second, f"[0-{digit - 1}]") for digit in range(1, 10)]
        same = [_digits(place, first, str(digit), second, str(digit)) for digit in range(10)]
        later = {"anyOf": [*greater, {"anyOf": same, "allOf": [later]}]}
    given: Schema = {"type": "string", "minLength": 10}
    return {"required": [first, second], "properties": {first: given, second: given}, **later}


def _digits(place: int, first: str, its: str, second: str, others: str) -> Schema:
    return {
        "properties": {
            first: {"pattern": f"^.{{{place}}}{its}"},
            second: {"pattern": f"^.{{{place}}}{others}"},
        }
    }
