"""Fetching: the one way to the web, polite and on its guard, or from a capture that stands in for it."""

from flows.fetch.errors import FetchError, Kind
from flows.fetch.fetched import Fetched, Validator
from flows.fetch.fetcher import Fetcher
from flows.fetch.limits import FetchSettings, parse_connect_to
from flows.fetch.replay import Capture, CaptureError, CaptureMoment, open_capture
from flows.fetch.robots import RobotsFile

__all__ = [
    "Capture",
    "CaptureError",
    "CaptureMoment",
    "FetchError",
    "FetchSettings",
    "Fetched",
    "Fetcher",
    "Kind",
    "RobotsFile",
    "Validator",
    "open_capture",
    "parse_connect_to",
]
