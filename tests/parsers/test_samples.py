"""The sample capture: whole, in real structures, and read as its golden records say."""

import json
from collections import Counter
from pathlib import Path

import pytest

from parsers import urls
from parsers.discovery import discover, listing_for
from parsers.document import Document
from parsers.errors import ParseError
from parsers.ministries import all_ministries
from parsers.ministry import Ministry
from parsers.release import parse
from tests.parsers.samples import SAMPLES, listings, releases, responses

GOLDEN = Path(__file__).parent / "golden"
EVERY = list(releases())
every_release = pytest.mark.parametrize(("name", "document", "ministry"), EVERY, ids=[name for name, _, _ in EVERY])
WALLS = {"ru-mid/wall"}


def test_every_file_is_in_the_index_and_every_line_has_its_file() -> None:
    named = {each.file for each in responses()}
    assert named == {
        path.relative_to(SAMPLES).as_posix()
        for path in SAMPLES.rglob("*")
        if path.is_file() and path.name not in ("index.tsv", "README.md")
    }
    assert sum((SAMPLES / name).stat().st_size for name in named) < 1_500_000


def test_eight_ministries_have_six_releases_each_and_three_have_several_languages() -> None:
    count: Counter[str] = Counter()
    languages: dict[str, set[str]] = {}
    for name, document, ministry in EVERY:
        if name not in WALLS and document.link is not None:
            count[ministry.id] += 1
            languages.setdefault(ministry.id, set()).add(document.link.language or "")
    assert len([ministry for ministry, number in count.items() if number >= 6]) >= 8
    assert len([ministry for ministry, tongues in languages.items() if len(tongues) >= 2]) >= 3


def test_every_listing_of_a_sample_ministry_is_there_and_lists_something() -> None:
    held = {urls.canonicalize(each.url) for each in listings()}
    for ministry_id in {each.ministry.id for each in listings() if each.ministry}:
        places = {urls.canonicalize(place.url) for place in all_ministries()[ministry_id].places}
        assert places <= held, f"{ministry_id} would find a listing unreachable"
    for each in listings():
        assert each.ministry is not None
        listed = discover(each.document(), each.ministry, listing_for(each.url, each.ministry))
        assert listed.items, each.file
        assert all(link.title for link in listed.items)


def test_the_belarusian_pages_are_windows_1251() -> None:
    page = next(each for each in responses() if each.file.startswith("by-mfa/ru-"))
    with pytest.raises(UnicodeDecodeError):
        page.body.decode("utf-8")
    assert "Министр" in page.body.decode("windows-1251") or "Министерств" in page.body.decode("windows-1251")


def test_later_times_hold_an_edit_a_withdrawal_a_wall_and_a_page_that_is_gone() -> None:
    times = sorted({each.time for each in responses()})
    assert len(times) == 3
    versions = Counter(each.url for each in responses())
    assert sum(number > 1 for number in versions.values()) >= 5
    assert {each.status for each in responses()} >= {200, 404}
    wall = next(document for name, document, _ in EVERY if name in WALLS)
    with pytest.raises(ParseError) as caught:
        parse(wall)
    assert (caught.value.reason, caught.value.wall) == ("wall", "f5")


@every_release
def test_golden(name: str, document: Document, ministry: Ministry) -> None:
    """A record is compared with the one that was read by a person. To renew one, delete its file and run this."""
    if name in WALLS:
        return
    record = parse(document, ministry).to_json()
    path = GOLDEN / f"{name.replace('/', '-')}.json"
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        pytest.fail(f"wrote {path.name}: compare it with {name} by eye, then run this again")
    assert record == json.loads(path.read_text(encoding="utf-8"))
