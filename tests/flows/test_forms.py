"""The forms: what they draw, and which wrong combinations they refuse, in a sentence."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from flows import forms
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
    assert TypeAdapter(forms.Day).json_schema() == {"type": "string", "format": "date"}
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
