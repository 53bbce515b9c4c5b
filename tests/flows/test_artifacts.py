"""What a person reads of a run in the UI."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from flows import artifacts
from flows.reports import Found, Problem, RunReport, SourceReport
from storage.diff import word_diff

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def report(*sources: SourceReport) -> RunReport:
    for source in sources:
        source.conclude()
    return RunReport(START, START + timedelta(seconds=4), sources)


def source(*found: Found, problems: tuple[Problem, ...] = ()) -> SourceReport:
    made = SourceReport("ru-mid", requests=3)
    for each in found:
        made.add(each)
    made.problems.extend(problems)
    return made


URL = "https://mid.ru/en/foreign_policy/news/1000001/"


def test_the_report_names_what_is_new_with_a_link() -> None:
    text = artifacts.report_markdown(report(source(Found(URL, "published", "On the talks", 1, 1, "press_release"))), {})
    assert "**1 new.**" in text
    assert f"- new: [On the talks]({URL}) · ru-mid · press release" in text
    assert "Ministry of Foreign Affairs of the Russian Federation" in text


def test_the_report_shows_the_words_of_an_edit() -> None:
    old = {"title": "On the talks", "text": "The parties met in Vienna on Monday.", "place": "Vienna"}
    new = {"title": "On the talks", "text": "The parties met in Geneva on Monday.", "place": None}
    edited = report(source(Found(URL, "revised", "On the talks", 7, 2, "statement")))
    text = artifacts.report_markdown(edited, {7: (old, new)})
    assert "~~Vienna~~ **Geneva**" in text
    assert "**place**: ~~Vienna~~ **none**" in text


def test_a_long_edit_is_cut_to_the_words_around_it() -> None:
    words = [f"word{number}" for number in range(400)]
    old, new = " ".join(words), " ".join([*words[:200], "another", *words[201:]])
    shown = artifacts.word_diff_markdown(word_diff(old, new))
    assert "~~word200~~ **another**" in shown
    assert len(shown.split()) < 30


def test_the_report_says_what_failed_and_what_to_do() -> None:
    problems = (Problem(URL, "blocked", "the page is a wall (aws_waf)"), Problem(URL, "blocked", "again"))
    text = artifacts.report_markdown(report(source(problems=problems)), {})
    assert r"the page is a wall (aws\_waf)" in text
    assert "(and 1 more)" in text
    assert problems[0].advice in text


def test_nothing_of_the_outside_world_becomes_markup() -> None:
    found = Found(URL, "published", "a](javascript:alert(1)) <img src=x onerror=alert(1)> | **b**\n# c", 1, 1)
    text = artifacts.report_markdown(report(source(found)), {})
    assert "<img" not in text.replace(r"\<img", "")
    assert "](javascript" not in text.replace(r"\](javascript", "")
    assert "\n# c" not in text


def test_an_address_that_is_no_web_address_is_no_link() -> None:
    assert artifacts.link("Title", "javascript:alert(1)") == "Title"
    assert artifacts.link("T", "https://a.example/x(1) y") == "[T](https://a.example/x%281%29%20y)"


def test_the_table_has_a_row_with_a_link_for_each_release_found() -> None:
    text = artifacts.found_markdown(
        report(
            source(
                Found(
                    URL, "published", "On the talks", 1, 1, "joint_statement", snapshot_sha256="0123456789abcdef" * 4
                ),
                Found(URL + "x", "quarantined", None, detail="empty: the page holds no text"),
                Found(URL + "y", "unchanged"),
            )
        )
    )
    assert text.splitlines()[0] == "## Ministry of Foreign Affairs of the Russian Federation"
    assert text.splitlines()[4:] == [
        f"| new | [On the talks]({URL}) | joint statement | `sha256:0123456789ab` |  |",
        f"| not understood | [{artifacts.safe(URL)}x]({URL}x) |  |  | empty: the page holds no text |",
        "",
        "A page as it was fetched: `communique show sha256:… --raw > page.html`",
    ]


def test_a_long_run_is_told_in_a_table_of_bounded_length() -> None:
    many = report(source(*(Found(f"{URL}{number}", "published", "T", number, 1) for number in range(2000))))
    assert artifacts.found_markdown(many).count("| new |") == artifacts.MOST_FOUND
    assert "1500 more" in artifacts.found_markdown(many)
    assert "1960 more" in artifacts.report_markdown(many, {})


def test_sources_in_trouble_come_first_in_the_health_table() -> None:
    class Health:
        def __init__(self, state: str, detail: str = "") -> None:
            self.state, self.since, self.detail = state, START, detail

    rows = artifacts.health_table({"by-mfa": Health("ok"), "ru-mid": Health("blocked", "a wall for 2 hours")})
    assert [(row["source"], row["state"], row["why"]) for row in rows] == [
        ("ru-mid", "blocked by a wall", "a wall for 2 hours"),
        ("by-mfa", "well", ""),
    ]
