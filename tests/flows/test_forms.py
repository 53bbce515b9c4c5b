"""The forms: what they draw, and which wrong combinations they refuse, in a sentence."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from prefect.exceptions import ParameterTypeError
from prefect.utilities.schema_tools.validation import ValidationError as SchemaError
from prefect.utilities.schema_tools.validation import validate
from pydantic import BaseModel, TypeAdapter, ValidationError

from flows import forms
from flows.backfill import backfill
from flows.ingest import ingest, ingest_release
from flows.reparse import reparse
from parsers.ministries import all_ministries


def sentence(make: Any, *arguments: Any, **fields: Any) -> str:
    with pytest.raises(ValidationError) as refused:
        make(*arguments, **fields)
    (error,) = refused.value.errors()
    return str(error["msg"])


def test_every_ministry_can_be_chosen() -> None:
    schema = TypeAdapter(list[forms.Source]).json_schema()
    assert schema["$defs"]["Source"]["enum"] == list(all_ministries())


def test_a_day_is_picked_in_a_calendar_and_may_stay_empty() -> None:
    schema = TypeAdapter(forms.Day).json_schema()
    assert (schema["type"], schema["format"]) == ("string", "date")
    assert TypeAdapter(forms.Day).validate_python(None) is None
    assert TypeAdapter(forms.Day).validate_python("") is None
    assert TypeAdapter(forms.Day).validate_python("2026-01-31") == date(2026, 1, 31)


@pytest.mark.parametrize("model", [forms.Period, forms.Polling, forms.Scale, forms.Archive])
def test_every_field_of_a_group_has_a_title_a_description_and_a_default(model: type[BaseModel]) -> None:
    model()
    for name, drawn in model.model_json_schema()["properties"].items():
        assert drawn["title"].lower() != name.replace("_", " ") or " " not in name, name
        assert drawn["description"].endswith("."), name
        assert "anyOf" not in drawn, f"{name} would be drawn as two tabs"
        assert drawn.get("default", "") is not None, f"{name}: the form would send null, and be refused"


FORMS = {"backfill": backfill, "ingest": ingest, "ingest-release": ingest_release, "reparse": reparse}
NOTHING_ELSE = {"backfill": {"source": "un-press"}, "ingest": {}, "ingest-release": {}, "reparse": {}}

DASK = {"runner": "dask"}


def refused_by_the_server(flow: str, parameters: dict[str, Any]) -> str:
    """What Prefect's server says to these parameters before it makes a run; empty where it takes them."""
    try:
        validate({**NOTHING_ELSE[flow], **parameters}, FORMS[flow].parameters.model_dump(), raise_on_error=True)
    except SchemaError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("flow", "parameters", "expected"),
    [
        (
            "backfill",
            {"period": {"since": "2026-05-01", "until": "2026-01-01"}},
            "'period.until'. Failure reason: 'a day that is not before the first one' was expected",
        ),
        (
            "backfill",
            {"period": {"until": "1812-09-07"}},
            "'period.until'. Failure reason: 'a day from 1945 on' was expected",
        ),
        (
            "backfill",
            {"warc": {"files": ["a.warc.gz", "holiday.jpg"]}},
            "'warc.files[1]'. Failure reason: 'a name that ends in .warc or .warc.gz' was expected",
        ),
        (
            "backfill",
            {"warc": {"files": [], "scale": DASK}},
            "'warc.scale.runner'. Failure reason: 'this process, since no WARC file is named' was expected",
        ),
        (
            "backfill",
            {"warc": {"scale": DASK}},
            "'warc.scale.runner'. Failure reason: 'this process, since no WARC file is named' was expected",
        ),
        (
            "reparse",
            {"scale": {"workers": 2}},
            "'scale.workers'. Failure reason: '0, unless it runs on dask' was expected",
        ),
        (
            "reparse",
            {"scale": {"runner": "this process", "address": "tcp://10.0.0.5:8786"}},
            "'scale.address'. Failure reason: 'nothing here, unless it runs on dask' was expected",
        ),
        (
            "reparse",
            {"scale": {**DASK, "workers": 2, "address": "tcp://10.0.0.5:8786"}},
            "'scale.address'. Failure reason: 'nothing here, or 0 Dask workers' was expected",
        ),
        ("ingest", {"since": "1944-12-31"}, "'since'. Failure reason: 'a day from 1945 on' was expected"),
        (
            "ingest-release",
            {"url": "mid.ru/en/1"},
            "'url'. Failure reason: 'an address that begins with http:// or https://' was expected",
        ),
    ],
)
def test_what_does_not_go_together_is_refused_before_a_run_is_made_and_by_the_run_itself(
    flow: str, parameters: dict[str, Any], expected: str
) -> None:
    assert expected in refused_by_the_server(flow, parameters)
    with pytest.raises(ParameterTypeError):
        FORMS[flow].validate_parameters({**NOTHING_ELSE[flow], **parameters})


@pytest.mark.parametrize(
    ("flow", "parameters"),
    [
        ("backfill", {"period": {"since": None, "until": "2026-01-01"}, "warc": {"files": [], "scale": {}}}),
        ("backfill", {"warc": {"files": ["a.warc", "b.WARC.gz"], "scale": {**DASK, "workers": 2}}}),
        ("ingest", {"since": "", "limit": 0, "options": {"even_if_not_due": True, "announce": True}, "replay": ""}),
        ("ingest-release", {"url": " https://mid.ru/en/foreign_policy/news/1 "}),
        ("reparse", {"since": "2026-01-01", "scale": {**DASK, "workers": 0, "address": "tcp://10.0.0.5:8786"}}),
    ],
)
def test_what_goes_together_is_taken(flow: str, parameters: dict[str, Any]) -> None:
    assert refused_by_the_server(flow, parameters) == ""
    assert FORMS[flow].validate_parameters({**NOTHING_ELSE[flow], **parameters})


DAYS = st.dates(min_value=forms.EARLIEST, max_value=date.today())  # noqa: DTZ011


PERIOD = Draft202012Validator(forms.Period.model_json_schema())
DAY = Draft202012Validator(TypeAdapter(forms.Day).json_schema())


@given(since=DAYS, until=DAYS)
def test_the_server_compares_days_as_the_calendar_does(since: date, until: date) -> None:
    assert PERIOD.is_valid({"since": since.isoformat(), "until": until.isoformat()}) == (since <= until)


@given(day=st.dates(min_value=date(1600, 1, 1)))
def test_the_server_and_the_run_agree_on_the_earliest_day(day: date) -> None:
    assert DAY.is_valid(day.isoformat()) == (day >= forms.EARLIEST)


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    said = sentence(forms.Period, since="2026-02-01", until="2026-01-01")
    assert said == "The period ends on 2026-01-01 before it begins on 2026-02-01: swap the days."


@pytest.mark.parametrize("day", ["1812-09-07", "2999-01-01"])
def test_a_day_on_which_nothing_can_have_been_published_is_refused(day: str) -> None:
    assert day in sentence(forms.Period, since=day)


def test_dask_workers_without_dask_are_refused() -> None:
    assert "choose it" in sentence(forms.Scale, workers=2)
    assert "not both" in sentence(forms.Scale, runner="dask", workers=2, address="tcp://127.0.0.1:8786")
    assert forms.Scale(runner="dask", workers=2).workers == 2


def test_a_file_that_is_no_warc_is_refused() -> None:
    assert "holiday.jpg is no WARC file" in sentence(forms.Archive, files=["in/holiday.jpg"])
    assert forms.Archive(files=["a.warc.gz", "b.WARC"]).files


def test_dask_without_warc_files_is_refused() -> None:
    assert "name some" in sentence(forms.Archive, scale=forms.Scale(runner="dask"))


def test_a_misspelt_field_is_refused() -> None:
    with pytest.raises(ValidationError):
        forms.Period(sinse="2026-01-01")  # type: ignore[call-arg]


@pytest.mark.parametrize("url", ["mid.ru/en/1", "javascript:alert(1)", "https://", "", "ftp://mid.ru/1"])
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(forms.WebAddress).validate_python(url)


def test_braces_in_what_was_entered_do_not_break_the_sentence() -> None:
    assert "(x).txt is no WARC" in sentence(forms.Archive, files=["{x}.txt"])


def test_a_name_says_the_first_few_sources() -> None:
    assert forms.names([], none="all") == "all"
    assert forms.names(["ru-mid", "gb-gov"], none="all") == "ru-mid, gb-gov"
    assert forms.names(["a", "b", "c", "d", "e", "f"], none="all") == "a, b, c, d and 2 more"
