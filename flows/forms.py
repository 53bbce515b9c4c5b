"""The types from which Prefect draws a run's form: choices, dates and limits, and what may not go together.

A field that may stay empty states its JSON Schema as that of the thing itself: a union with null is drawn as two
tabs, which asks a person to know what null is. For the same reason null must not stand in the schema as a default: the
form would send it, and the server refuse it as no date. So an empty day is "" to the form, an empty number 0.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from flows.form_rules import demand, fields, is_later, refuse
from parsers.ministries import all_ministries

EARLIEST = date(1945, 1, 1)
"""No ministry puts releases on the web that are older; an earlier day is a slip of the hand."""


def titled(title: str, **drawn: Any) -> Any:
    """What a parameter is called in the form, to stand in its annotation; `drawn` goes into its JSON Schema as it is.

    Prefect sets the title to the parameter's name and takes no other, except so.
    """
    return Field(json_schema_extra={"title": title, **drawn})


if TYPE_CHECKING:
    Source = str
else:
    Source = StrEnum("Source", {ministry.replace("-", "_"): ministry for ministry in all_ministries()})
    Source.__doc__ = "A ministry, by its id."


Sources = Annotated[list[Source], titled("Ministries")]
"""Ministries, chosen from a list."""


class FormError(PydanticCustomError):
    """What a person entered does not go together; the sentence says what and how to mend it."""

    def __new__(cls, sentence: str) -> FormError:
        return super().__new__(cls, "form", sentence.replace("{", "(").replace("}", ")"))


def _plausible(day: date | None) -> date | None:
    """A day on which a release can have been published: not before the web's material, not after tomorrow."""
    # Tomorrow has begun somewhere: a ministry in Wellington dates its releases 13 hours ahead of UTC.
    if day is not None and not EARLIEST <= day <= date.today() + timedelta(days=1):  # noqa: DTZ011
        raise FormError(f"{day.isoformat()} is not a day between {EARLIEST.isoformat()} and today.")
    return day


Day = Annotated[
    date | None,
    WithJsonSchema(
        {"type": "string", "format": "date"} | demand(r"^$|^(19(4[5-9]|[5-9]\d)|[2-9]\d\d\d)-", "a day from 1945 on")
    ),
    BeforeValidator(lambda day: day or None),
    AfterValidator(_plausible),
]
"""A day, picked in a calendar; may stay empty."""


Since = Annotated[Day, titled("Published since", default="")]
"""The first day of publication, as a parameter of its own."""

AtMost = Annotated[int, Field(ge=0), titled("At most")]
"""A bound on a number of things; 0: no bound."""


Seconds = Annotated[float, Field(ge=0, le=3600)]
"""A span of time, up to an hour."""


def _web_address(url: str) -> str:
    parts = urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise FormError("This is no web address: it must begin with http:// or https:// and name a site.")
    return url.strip()


WebAddress = Annotated[
    str,
    Field(max_length=2000),
    WithJsonSchema(
        {"type": "string", "maxLength": 2000}
        | demand(r"^\s*https?://\S+\s*$", "an address that begins with http:// or https://")
    ),
    AfterValidator(_web_address),
]
"""An http or https address."""


class Form(BaseModel):
    """Base of the groups of fields: closed, so that a misspelt field is refused rather than ignored."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Period(Form):
    """Days by which releases are chosen, as the ministry dates them. Both may stay empty."""

    model_config = ConfigDict(
        json_schema_extra={
            "if": is_later("since", "until"),
            "then": fields(until={"const": "a day that is not before the first one"}),
        }
    )

    since: Day = Field(
        default_factory=lambda: None, title="From", description="The first day. Empty: from the very first release."
    )
    until: Day = Field(default_factory=lambda: None, title="To", description="The last day. Empty: up to today.")

    @model_validator(mode="after")
    def _is_in_order(self) -> Period:
        if self.since and self.until and self.since > self.until:
            raise FormError(f"The period ends on {self.until} before it begins on {self.since}: swap the days.")
        return self

    @property
    def words(self) -> str:
        """The period as a run's name says it; empty for all time."""
        if self.since and self.until:
            return f"{self.since.isoformat()} to {self.until.isoformat()}"
        if self.since:
            return f"since {self.since.isoformat()}"
        return f"up to {self.until.isoformat()}" if self.until else ""


class Polling(Form):
    """How `ingest` goes about it. The defaults suit a scheduled run."""

    even_if_not_due: bool = Field(
        False,
        title="Even if not due",
        description="Ask every chosen source now, even one that its own rhythm would leave alone. "
        "A source that asked for a pause (Retry-After) is left alone all the same.",
    )
    announce: bool = Field(
        True, title="Announce changes", description="Send the events of what changed to Prefect after the commit."
    )


POLLING = Polling()

Runner = Literal["this process", "dask"]

ON_DASK = {"required": ["runner"], **fields(runner={"const": "dask"})}
GIVEN = {"minLength": 1}


class Scale(Form):
    """Where the parsing of a large archive happens."""

    model_config = ConfigDict(
        json_schema_extra={
            "if": ON_DASK,
            "then": {
                "if": {"required": ["workers"], **fields(workers={"minimum": 1})},
                "then": fields(address=refuse(GIVEN, "nothing here, or 0 Dask workers")),
            },
            "else": fields(
                workers=refuse({"minimum": 1}, "0, unless it runs on dask"),
                address=refuse(GIVEN, "nothing here, unless it runs on dask"),
            ),
        }
    )

    runner: Runner = Field(
        "this process",
        title="Run on",
        description="'dask' spreads the work over worker processes (needs the package's extra 'dask').",
    )
    workers: int = Field(
        0, ge=0, le=256, title="Dask workers", description="Worker processes to start. 0: one for each core."
    )
    address: Annotated[
        str,
        Field(
            title="Dask scheduler",
            description="A running scheduler's address, such as tcp://10.0.0.5:8786. Empty: a cluster of our own.",
            pattern=r"^((tcp|tls|ucx|ws|wss)://[^\s]+)?$",
        ),
    ] = ""

    @model_validator(mode="after")
    def _goes_together(self) -> Scale:
        if self.runner != "dask" and (self.workers or self.address):
            raise FormError("Dask workers and the Dask scheduler are used only when 'Run on' is 'dask': choose it.")
        if self.workers and self.address:
            raise FormError("Give either the number of Dask workers to start or the address of a scheduler, not both.")
        return self


SCALE = Scale()


WarcFile = Annotated[
    Path,
    WithJsonSchema(
        {"type": "string", "format": "path"}
        | demand(r"\.[wW][aA][rR][cC](\.[gG][zZ])?$", "a name that ends in .warc or .warc.gz")
    ),
]
"""An archive file as crawlers write them (ISO 28500)."""


class Archive(Form):
    """Archive files to read instead of the site."""

    model_config = ConfigDict(
        json_schema_extra={
            "if": {"required": ["scale"], **fields(scale=ON_DASK, files={"maxItems": 0})},
            "then": fields(scale=fields(runner={"const": "this process, since no WARC file is named"})),
        }
    )

    files: list[WarcFile] = Field(
        default_factory=list,
        title="WARC files",
        description="Paths on the worker's machine, .warc or .warc.gz. Empty: the ministry's own archive is read.",
    )

    scale: Scale = Field(SCALE, title="Spread the work", description="Where the pages of the WARC files are read.")

    @model_validator(mode="after")
    def _are_archives(self) -> Archive:
        for file in self.files:
            if not file.name.lower().endswith((".warc", ".warc.gz")):
                raise FormError(f"{file.name} is no WARC file: its name must end in .warc or .warc.gz.")
        if self.scale.runner == "dask" and not self.files:
            raise FormError("Dask reads WARC files: name some, or let this process read the ministry's site.")
        return self


PERIOD = Period()
ARCHIVE = Archive()


def names(sources: list[str], *, none: str, most: int = 4) -> str:
    """Sources as a run's name says them: `ru-mid, gb-gov`; the first few of many; `none` where there are none."""
    if not sources:
        return none
    shown = ", ".join(str(source) for source in sources[:most])
    return shown if len(sources) <= most else f"{shown} and {len(sources) - most} more"
