"""The WHATWG's own cases of URL parsing, put to our making of absolute addresses.

They are `urltestdata.json` of the web platform tests (https://github.com/web-platform-tests/wpt, url/resources). No
package registry has the file: name it in WHATWG_URL_CASES to have them run.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from parsers import urls

# Cases in the file's form, of our own words: each rule of the standard that links on ministries' sites depend on.
OWN: list[dict[str, Any]] = [
    {"input": "../a/./b/../c", "base": "https://example.org/x/y/z", "href": "https://example.org/x/a/c"},
    {"input": "//example.net:443/a", "base": "https://example.org/", "href": "https://example.net/a"},
    {"input": "http://example.org:80/a", "base": None, "href": "http://example.org/a"},
    {"input": "\\news\\1", "base": "https://example.org/x/", "href": "https://example.org/news/1"},
    {"input": "ne\nws\t/1", "base": "https://example.org/", "href": "https://example.org/news/1"},
    {"input": "  /a b  ", "base": "https://example.org/", "href": "https://example.org/a%20b"},
    {"input": "HTTPS://EXAMPLE.org/A", "base": None, "href": "https://example.org/A"},
    {"input": "https://ex%41mple.org/", "base": None, "href": "https://example.org/"},
    {"input": "https://例え.テスト/道?問=答", "base": None,
     "href": "https://xn--r8jz45g.xn--zckzah/%E9%81%93?%E5%95%8F=%E7%AD%94"},
    {"input": "http://0x7f.1/", "base": None, "href": "http://127.0.0.1/"},
    {"input": "http://2130706433/", "base": None, "href": "http://127.0.0.1/"},
    {"input": "http://[::ffff:127.0.0.1]/", "base": None, "href": "http://[::ffff:7f00:1]/"},
    {"input": "?page=2", "base": "https://example.org/a/b?page=1#top", "href": "https://example.org/a/b?page=2"},
    {"input": "#part", "base": "https://example.org/a", "href": "https://example.org/a#part"},
    {"input": "https:/news/1", "base": "https://example.org/x", "href": "https://example.org/news/1"},
    {"input": "https://example.org:70000/", "base": None, "failure": True},
    {"input": "https://exa mple.org/", "base": None, "failure": True},
    {"input": "http://1.2.3.256/", "base": None, "failure": True},
    {"input": "https://[1::2::3]/", "base": None, "failure": True},
    {"input": "/news/1", "base": None, "failure": True},
]  # fmt: skip


def _wrong(case: dict[str, Any]) -> bool:
    """Whether we make another address than the standard; addresses of other schemes are none to us."""
    expected = None if case.get("failure") else case["href"]
    if expected is not None and not expected.startswith(("http:", "https:")):
        expected = None
    base = None if case.get("base") in (None, "about:blank") else case["base"]
    return urls.absolute(base, case["input"]) != expected


@pytest.mark.parametrize("case", OWN, ids=lambda case: str(case["input"]).encode("ascii", "backslashreplace").decode())
def test_links_are_resolved_by_the_standard(case: dict[str, Any]) -> None:
    assert not _wrong(case)


def test_every_case_of_the_web_platform_tests_holds() -> None:
    file = os.environ.get("WHATWG_URL_CASES")
    if not file:
        pytest.skip("the WHATWG's URL cases are in no package registry: name urltestdata.json in WHATWG_URL_CASES")
    cases = [case for case in json.loads(Path(file).read_text(encoding="utf-8")) if isinstance(case, dict)]
    asked = [case for case in cases if case["input"].strip() and "&amp;" not in case["input"]]
    assert len(asked) > 500
    assert [case for case in asked if _wrong(case)] == []


def test_a_canonical_address_is_a_valid_one() -> None:
    for case in OWN:
        if "href" in case:
            canonical = urls.canonicalize(case["href"])
            assert urls.absolute(None, canonical) == canonical
