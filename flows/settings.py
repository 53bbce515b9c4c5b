"""The settings: read from the environment and from `.env`, checked once, each with its default and its unit."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from flows.fetch import FetchSettings, parse_connect_to
from parsers.normalize import persons

PREFIX = "COMMUNIQUE_"

Seconds = Annotated[float, Field(gt=0, le=3600)]


class SettingsError(Exception):
    """A setting is wrong: which one, and what it takes."""


class Settings(BaseSettings):
    """What an operator may set; the variable is the field's name in capitals after `COMMUNIQUE_`."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=".env", env_file_encoding="utf-8", extra="ignore")

    database_url: str = Field(
        "sqlite:///communique.db",
        description="Where statements are kept: sqlite:///FILE or postgresql+psycopg://USER:PASSWORD@HOST/NAME.",
    )
    user_agent: str = Field("Communique/0.1", description="How requests name the program; the first word is its token.")
    contact: str = Field("", description="A URL or mail address that a site's keeper can write to; sent with requests.")
    replay: Path | None = Field(None, description="A capture that answers every request; none leaves the machine.")
    connect_to: str = Field("", description="host=address:port,…: requests for that host go there, in plain HTTP.")

    connect_timeout: Seconds = Field(10.0, description="Seconds to connect.")
    read_timeout: Seconds = Field(20.0, description="Seconds between two pieces of an answer.")
    total_timeout: Seconds = Field(60.0, description="Seconds for one exchange.")
    fetch_budget: Seconds = Field(180.0, description="Seconds for one address with all its retries.")
    page_bytes: int = Field(10 * 2**20, ge=1024, description="Bytes of a page, after decompression.")
    listing_bytes: int = Field(50 * 2**20, ge=1024, description="Bytes of a feed or listing, after decompression.")
    redirects: int = Field(5, ge=0, le=20, description="Redirects followed, each checked.")
    retries: int = Field(3, ge=0, le=10, description="Tries after the first, where a retry can help.")
    in_flight: int = Field(20, ge=1, le=200, description="Requests under way at once, over all hosts.")
    interval: float = Field(1.0, ge=0, le=3600, description="Seconds between two requests to one host, at least.")
    robots: bool = Field(True, description="Obey robots.txt. Only for a site of your own is there a reason not to.")
    ca_file: Path | None = Field(None, description="Further certificate authorities, as a PEM file.")

    sources_at_once: int = Field(8, ge=1, le=64, description="Sources worked on at once in one run.")
    lease: Seconds = Field(120.0, description="Seconds after which a dead run's sources are free for the next run.")
    listing_pages: int = Field(10, ge=1, le=1000, description="Pages of one listing read in a run, at most.")
    persons: Path | None = Field(None, description="A table of further known persons (see docs/ministries.md).")

    webhook_url: str = Field("", description="Where `deliver` posts each change; empty: nowhere.")
    webhook_secret: SecretStr = Field(SecretStr(""), description="The key that signs each post (HMAC-SHA256).")

    @field_validator("connect_to")
    @classmethod
    def _connect_to_is_well_formed(cls, value: str) -> str:
        parse_connect_to(value)
        return value

    @cached_property
    def fetch(self) -> FetchSettings:
        """What the fetch client takes of these settings."""
        return FetchSettings(
            user_agent=self.user_agent,
            contact=self.contact,
            connect_timeout=self.connect_timeout,
            read_timeout=self.read_timeout,
            total_timeout=self.total_timeout,
            budget=self.fetch_budget,
            page_bytes=self.page_bytes,
            listing_bytes=self.listing_bytes,
            redirects=self.redirects,
            retries=self.retries,
            interval=self.interval,
            in_flight=self.in_flight,
            connect_to=parse_connect_to(self.connect_to),
            ca_file=str(self.ca_file) if self.ca_file else None,
            robots=self.robots,
        )


def load_settings() -> Settings:
    """The settings as the environment states them, with the table of persons that they name made known.

    Raises SettingsError, which names the variable to mend.
    """
    try:
        settings = Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = PREFIX + "_".join(str(part) for part in first["loc"]).upper()
        raise SettingsError(f"{name}: {first['msg']}; got {first['input']!r}") from None
    if settings.persons:
        try:
            persons.extend(settings.persons)
        except (OSError, ValueError) as error:
            raise SettingsError(f"{PREFIX}PERSONS: {error}") from None
    return settings
