"""Full-text search: in many languages and scripts, after every change, and never an error for a query."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from parsers.record import Record, Speaker
from storage import sources
from storage.database import Database, open_database, upgrade
from storage.inflection import fold, forms, stem
from storage.queries import Filters
from storage.search import Atom, Hit, parse_query, search
from tests.storage.conftest import DAY, NOON, Desk, record

RELEASES: dict[str, tuple[str, str, str]] = {
    "sanctions": (
        "en",
        "Minister on sanctions",
        "The ministers discussed new measures against the owners of the café.",
    ),
    "trade": ("en", "Trade talks", "Sanctions were not discussed. The treaty was signed by both ministries."),
    "lavrov": ("ru", "Выступление Лаврова", "Министр иностранных дел встретился с послами дружественных стран."),
    "beijing": ("zh", "王毅访问中国香港", "外交部发言人宣布新的制裁措施，G20峰会举行。"),
    "tokyo": ("ja", "外務大臣会談", "両国の外務大臣が東京で会談し、共同声明を発表した。"),
    "paris": ("fr", "Déclaration du ministre", "Les ministres ont parlé de la sécurité en Méditerranée."),
    "seoul": ("ko", "외교부 대변인 논평", "외교부는 유감을 표명하였다."),
    "bangkok": ("th", "แถลงการณ์กระทรวงการต่างประเทศ", "กระทรวงการต่างประเทศแสดงความเสียใจ"),
    "riyadh": ("ar", "بيان وزارة الخارجية", "أعربت وزارة الخارجية عن قلقها البالغ."),
    "athens": ("el", "Δήλωση του υπουργού", "Ο υπουργός συναντήθηκε με τον πρέσβη."),
}
NAMES = {title: name for name, (_, title, _) in RELEASES.items()}


def release(number: int, language: str, title: str, said: str, **more: object) -> Record:
    return record(number, language=language, title=title, paragraphs=(said,), **more)


@pytest.fixture
def library(desk: Desk) -> Desk:
    desk.save(*(release(number, *parts) for number, parts in enumerate(RELEASES.values(), start=1)))
    return desk


def found(db: Database, query: str, filters: Filters = Filters()) -> set[str]:  # noqa: B008 (never changed)
    return {NAMES[hit.title] for hit in search(db, query, filters)}


QUERIES: dict[str, set[str]] = {
    "sanctions": {"sanctions", "trade"},
    "SANCTIONS": {"sanctions", "trade"},
    "sanction": {"sanctions", "trade"},  # another form of the word
    "ministry": {"trade"},
    "treaty signed": {"trade"},
    "treaty café": set(),
    '"treaty was signed"': {"trade"},
    '"was treaty signed"': set(),
    "minister -treaty": {"sanctions"},
    "treaty OR café": {"trade", "sanctions"},
    "sancti*": {"sanctions", "trade"},
    "министры": {"lavrov"},
    "послы": {"lavrov"},
    "déclaration": {"paris"},
    "υπουργός": {"athens"},
    "الخارجية": {"riyadh"},
    "中国": {"beijing"},
    "制裁措施": {"beijing"},
    "香": {"beijing"},
    "G20峰会": {"beijing"},
    "外務大臣": {"tokyo"},
    "外務大臣 -東京": set(),
    "外務大臣 東京": {"tokyo"},
    "会談 OR 中国": {"tokyo", "beijing"},
    "외교부": {"seoul"},
    "กระทรวง": {"bangkok"},
    "nothing": set(),
}


def test_a_query_finds_what_it_says(library: Desk) -> None:
    assert {query: found(library.db, query) for query in QUERIES} == QUERIES


def test_a_word_in_the_title_weighs_more(library: Desk) -> None:
    hits = search(library.db, "sanctions")
    assert [NAMES[hit.title] for hit in hits] == ["sanctions", "trade"]
    assert hits[0].score > hits[1].score


def test_of_equals_the_newest_comes_first(desk: Desk) -> None:
    desk.save(*(release(n, "en", "Visit", "A visit.", published_at=NOON + n * DAY) for n in range(1, 4)))
    assert [hit.published_at for hit in search(desk.db, "visit")] == [NOON + n * DAY for n in (3, 2, 1)]


def test_a_limit_is_kept(desk: Desk) -> None:
    desk.save(*(release(n, "en", f"Visit {n}", "A visit.") for n in range(1, 8)))
    assert len(search(desk.db, "visit", limit=3)) == 3
    assert search(desk.db, "visit", limit=0) == []


def marked(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.matches]


MARKED = {
    "café": ["café"],
    "послами": ["послами"],
    "共同声明": ["共同声明"],
    "東京": ["東京"],
    "G20峰会": ["G20", "峰会"],
}


def test_a_snippet_marks_the_words(library: Desk) -> None:
    assert {query: marked(hit) for query in MARKED for hit in search(library.db, query)} == MARKED


def test_a_snippet_of_a_long_text_is_where_the_word_is(desk: Desk) -> None:
    filler = "The delegation travelled on. " * 400
    desk.save(release(1, "en", "Travel", f"{filler} A lighthouse was visited. {filler}"))
    (hit,) = search(desk.db, "lighthouse")
    assert marked(hit) == ["lighthouse"]
    assert len(hit.snippet) < 500


def test_a_snippet_is_one_line_without_control_characters(desk: Desk) -> None:
    desk.save(release(1, "en", "Storm", "first\n\nline \x1b[31mred\x02\x03 lighthouse"))
    (hit,) = search(desk.db, "lighthouse")
    assert "\n" not in hit.snippet
    assert marked(hit) == ["lighthouse"]


def test_search_sees_an_edit_in_the_same_commit(library: Desk) -> None:
    library.later(timedelta(hours=2))
    language, title, said = RELEASES["trade"]
    library.save(release(2, language, title, said.replace("treaty", "covenant")))
    assert found(library.db, "covenant") == {"trade"}
    assert found(library.db, "treaty") == set()


def test_search_sees_an_edit_of_a_text_without_spaces(library: Desk) -> None:
    library.later(timedelta(hours=2))
    language, title, said = RELEASES["tokyo"]
    library.save(release(5, language, title, said.replace("東京", "大阪")))
    assert found(library.db, "大阪") == {"tokyo"}
    assert found(library.db, "東京") == set()


def test_a_deleted_statement_is_not_found(library: Desk) -> None:
    with library.db.writing() as connection:
        for table in ("statement_revision", "statement_change", "statement_watch", "statement_identifier"):
            connection.execute(text(f"DELETE FROM {table}"))
        connection.execute(text("DELETE FROM statement"))
    assert found(library.db, "sanctions OR 中国 OR Лавров") == set()


STALE = """
SELECT count(*) FROM statement LEFT JOIN statement_search ON statement_id = id
WHERE document IS DISTINCT FROM statement_search_document(config, title, text)
    OR config <> statement_search_config(language, title)
"""


def test_the_index_agrees_with_the_texts(library: Desk) -> None:
    """After edits, a change of language and a change of script; FTS5 checks itself against its content."""
    db = library.db
    with db.writing() as connection:
        connection.execute(text("UPDATE statement SET title = '新的标题', language = 'zh' WHERE id = 1"))
        connection.execute(text("UPDATE statement SET language = 'en', title = 'Plain' WHERE id = 4"))
        connection.execute(text("UPDATE statement SET text = 'Anders' WHERE id = 5"))
    with db.writing() as connection:
        if db.dialect == "postgresql":
            assert connection.execute(text(STALE)).scalar_one() == 0
            return
        for index in ("statement_search", "statement_search_trigram"):
            connection.execute(text(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)"))


def test_a_text_of_millions_of_words_is_stored_and_found(desk: Desk) -> None:
    words = " ".join(f"word{number}" for number in range(300_000))
    desk.save(release(1, "en", "Annex", f"beginning {words}"), release(2, "zh", "附件", "开始" + "字典文件" * 200_000))
    assert len(search(desk.db, "beginning")) == 1
    assert len(search(desk.db, "开始")) == 1


# Filters.


@pytest.fixture
def speeches(desk: Desk) -> Desk:
    ana = Speaker(name="Ana García", role="Minister", person_id="ana-garcia")
    ivan = Speaker(name="Иван Петров")
    moscow = timezone(timedelta(hours=3))
    desk.save(
        release(1, "en", "Speech one", "A speech.", speakers=(ana,), kind="speech", published_at=NOON),
        release(2, "ru", "Speech two", "A speech.", speakers=(ivan,), kind="remarks", published_at=NOON + DAY),
        release(
            3,
            "en",
            "Speech three",
            "A speech.",
            speakers=(ana, ivan),
            # The first hour of the 10th in Moscow, the evening of the 9th in UTC.
            published_at=datetime(2024, 3, 10, 1, tzinfo=moscow),
        ),
        release(4, "en", "Speech four", "A speech.", published_at=None, event_date=date(2024, 5, 1)),
        release(5, "en", "Speech five", "A speech.", published_at=date(2024, 3, 9), published_precision="day"),
    )
    return desk


CHOSEN = {
    Filters(): "one two three four five",
    Filters(languages=("ru",)): "two",
    Filters(languages=("ru", "en")): "one two three four five",
    Filters(kinds=("speech", "remarks")): "one two",
    Filters(speakers=("ana-garcia",)): "one three",
    Filters(speakers=("garcía",)): "one three",
    Filters(speakers=("петров",)): "two three",
    Filters(speakers=("ana-garcia",), languages=("ru",)): "",
    Filters(speakers=("%",)): "",
    Filters(start=date(2024, 3, 10)): "three four",
    Filters(end=date(2024, 3, 9)): "one two five",
    Filters(start=date(2024, 3, 9), end=date(2024, 3, 9)): "five",
    Filters(start=date(2024, 3, 10), end=date(2024, 3, 10)): "three",
    Filters(start=date(2024, 5, 1), end=date(2024, 5, 1)): "four",
    Filters(start=date.min, end=date.max): "one two three four five",
}


def test_filters_choose(speeches: Desk) -> None:
    for filters, titles in CHOSEN.items():
        hits = search(speeches.db, "speech", filters)
        assert {hit.title.removeprefix("Speech ") for hit in hits} == set(titles.split()), filters


# Any query.

HOSTILE = [
    "",
    "   ",
    '"',
    '""',
    "*",
    "-",
    "(((",
    "AND OR NOT NEAR(",
    "NEAR(a b, 5)",
    "title:minister",
    "{title text}: x",
    "^minister",
    "a AND",
    "' OR 1=1 --",
    "'; DROP TABLE statement; --",
    "\\",
    "a\\'b",
    "x\0y",
    "\ud800",
    "%s %(x)s :name",
    "minister's",
    "-minister",
    "OR minister OR",
    "minister OR OR treaty",
    '"unclosed minister',
    "a" * 100_000,
    "minister " * 1000,
    "中" * 5000,
    "中 " * 500,
    "\u200b",
    "🕊️",
    "C++ & <script>",
    "!!minister",
    "minister:*",
    "Ⅷ ½ ¹",
]


def test_no_query_is_an_error(library: Desk) -> None:
    for query in HOSTILE:
        assert isinstance(search(library.db, query), list)
    assert found(library.db, "treaty") == {"trade"}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60) | st.text(alphabet="ab\"*-()':\\&|!<> ORNTAD中外\u0301", max_size=40))
def test_no_text_at_all_is_an_error(library: Desk, query: str) -> None:
    assert isinstance(search(library.db, query), list)


# How a query is read.


def test_a_query_is_read_as_its_words() -> None:
    assert parse_query('one "two three" -four five*') == parse_query(' one  "two three"  -four  five* ')
    first, phrase, unwanted, prefix = parse_query('one "two three" -four five*')
    assert first.alternatives == ((Atom("one"),),)
    assert phrase.alternatives == ((Atom("two three", exact=True),),)
    assert unwanted.negated
    assert prefix.alternatives == ((Atom("five", prefix=True),),)


def test_a_query_without_a_word_to_find_asks_nothing() -> None:
    assert parse_query("-only -unwanted") == ()
    assert parse_query("?! … --") == ()


# Forms of a word.


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("minister", "ministers"),
        ("ministry", "ministries"),
        ("agree", "agreed"),
        ("discuss", "discussing"),
        ("Лавров", "Лаврову"),
        ("министр", "министрами"),
        ("встреча", "встречу"),
        ("российский", "российскими"),
        ("Botschaft", "Botschaften"),
        ("ministro", "ministra"),
        ("υπουργός", "υπουργού"),
    ],
)
def test_forms_of_a_word_are_found_from_one_another(word: str, form: str) -> None:
    one, other = fold(word), fold(form)
    for a, b in ((one, other), (other, one)):
        assert b.startswith(stem(a) or "?")
        assert forms(a, [b]) == [b]


@pytest.mark.parametrize(
    ("word", "other"), [("police", "policy"), ("state", "station"), ("national", "nation"), ("war", "ward")]
)
def test_other_words_are_no_forms(word: str, other: str) -> None:
    assert forms(word, [other]) == []


def test_words_are_folded_as_the_index_folds_them() -> None:
    assert fold("Café ŁÓDŹ Straße Новый") == "cafe łodz straße новый"


def test_a_search_has_an_aware_time(library: Desk) -> None:
    (hit,) = search(library.db, "treaty")
    assert hit.published_at == NOON
    assert hit.published_at.tzinfo is UTC


def test_what_was_stored_before_there_was_an_index_is_found_after_the_migration(empty_database_url: str) -> None:
    db = open_database(empty_database_url)
    upgrade(db, "0001")
    sources.register(db, [sources.SourceRow("xx-mfa", "Ministry", None, "https://mfa.example/", ("en",))])
    desk = Desk(db)
    desk.save(*(release(number, *parts) for number, parts in enumerate(RELEASES.values(), start=1)))
    upgrade(db)
    assert found(db, "sanctions") == {"sanctions", "trade"}
    assert found(db, "制裁措施") == {"beijing"}
    db.close()
