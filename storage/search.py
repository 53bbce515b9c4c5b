"""Full-text search over what is stored: on SQLite with FTS5, on PostgreSQL by the rules of each text's language.

A query is words, all of which must be found; `"several words"` in that order; `word*` for words that begin so;
`-word` for what must not be found; `one OR other`. Anything else in it is passed over: no query is an error.
"""

# ruff: noqa: S608  (names of tables and placeholders of our own go into SQL; every value is bound)

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Connection, Float, Row, TextClause, bindparam, column, select, text

from storage.database import Database
from storage.inflection import fold, forms, stem
from storage.queries import EVERYTHING, STATEMENT, Filters

MAX_QUERY = 1000  # characters that are read of a query
MAX_TERMS = 32  # words or quoted runs of words that are looked for
MAX_RUNS = 200  # words of three letters that one or two letters are the beginning of

MAX_CANDIDATES = 1000  # words that are looked at to find the forms of one

TITLE_WEIGHT = 8.0  # a word in the title counts as much as so many in the text

SNIPPET_WORDS = 32
SNIPPET_CHARACTERS = 160  # of a script without spaces
_OPEN, _CLOSE = "\x02", "\x03"  # around a match; stored text has no control characters of its own

# A quoted run, or a run of characters that are neither white space nor a quote; with a minus before, a star after.
_TERM = re.compile(r'(-)?(?:"([^"]*)"|([^\s"]+))(\*)?')
# Letters of scripts written without spaces, as the index has them: Thai, Lao, Burmese, Khmer, Kana, Han, Hangul.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+")


@dataclass(frozen=True, slots=True)
class Atom:
    """What one index can look for: a run of words, or a run of letters of a script without spaces.

    With `prefix` its last word may go on; unless `exact`, a single word is looked for in all its forms.
    """

    text: str
    unspaced: bool = False
    prefix: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """Alternatives, one of which must be found (none, where negated); all atoms of an alternative belong to it."""

    alternatives: tuple[tuple[Atom, ...], ...]
    negated: bool = False

    @property
    def atoms(self) -> tuple[Atom, ...]:
        return tuple(atom for alternative in self.alternatives for atom in alternative)


@dataclass(frozen=True, slots=True)
class Hit:
    """A statement found. `matches` are [start, end) offsets into `snippet`; a higher `score` is a better match."""

    id: int
    source_id: str
    kind: str
    language: str | None
    published_at: datetime | None
    title: str
    url: str
    status: str
    score: float
    snippet: str
    matches: tuple[tuple[int, int], ...]


def parse_query(query: str) -> tuple[Clause, ...]:
    """The clauses of a query, all of which must hold; empty where it has no word to find."""
    clean = "".join(c if c.isprintable() else " " for c in query[:MAX_QUERY])
    clauses: list[Clause] = []
    either = False
    for found in list(_TERM.finditer(clean))[:MAX_TERMS]:
        minus, quoted, word, star = found.groups()
        if word == "OR":
            either = bool(clauses)
            continue
        if word and word.endswith("*"):
            word, star = word.rstrip("*"), "*"
        term = tuple(_atoms(quoted if quoted is not None else word, prefix=bool(star), exact=quoted is not None))
        if not term:
            continue
        if either and not minus and not clauses[-1].negated:
            clauses[-1] = Clause((*clauses[-1].alternatives, term))
        else:
            clauses.append(Clause((term,), negated=bool(minus)))
        either = False
    return tuple(clauses) if any(not clause.negated for clause in clauses) else ()


def _atoms(term: str, *, prefix: bool, exact: bool) -> Iterable[Atom]:
    """A term's parts by the script they are written in; those without a letter or digit are left out."""
    at = 0
    for found in _UNSPACED.finditer(term):
        yield from _spaced(term[at : found.start()], prefix=False, exact=exact)
        yield Atom(found[0], unspaced=True)
        at = found.end()
    yield from _spaced(term[at:], prefix=prefix, exact=exact)


def _spaced(words: str, *, prefix: bool, exact: bool) -> Iterable[Atom]:
    if any(unicodedata.category(c)[0] in "LN" for c in words):
        yield Atom(words.strip(), prefix=prefix, exact=exact)


def search(db: Database, query: str, filters: Filters = EVERYTHING, *, limit: int = 20) -> list[Hit]:
    """The statements that match a query and a filter, best first; of equals, the newest first."""
    clauses = parse_query(query)
    if not clauses or limit < 1:
        return []
    with db.reading() as connection:
        engine = _search_sqlite if db.dialect == "sqlite" else _search_postgresql
        return engine(connection, clauses, filters, min(limit, 10_000))


_COLUMNS = [
    STATEMENT.c[name] for name in ("id", "source_id", "kind", "language", "published_at", "title", "url", "status")
]


_RANKED = {
    index: f"SELECT rowid AS statement_id, -bm25({index}, {TITLE_WEIGHT}, 1.0) AS score FROM {index} "
    f"WHERE {index} MATCH :match"
    for index in ("statement_search", "statement_search_trigram")
}


def _search_sqlite(connection: Connection, clauses: Sequence[Clause], filters: Filters, limit: int) -> list[Hit]:
    scripts = {atom.unspaced for clause in clauses for atom in clause.atoms}
    if len(scripts) == 1:
        # All in one index: one expression, which it can rank by.
        expression = _expression(connection, clauses)
        if expression is None:
            return []
        found = text(_RANKED[_index(unspaced=True in scripts)]).bindparams(match=expression)
    else:
        found = _in_both_indexes(connection, clauses)
    matches = found.columns(column("statement_id", BigInteger), column("score", Float)).subquery("found")
    rows = connection.execute(
        select(*_COLUMNS, matches.c.score)
        .join(matches, matches.c.statement_id == STATEMENT.c.id)
        .where(*filters.where())
        .order_by(matches.c.score.desc(), STATEMENT.c.published_at.desc(), STATEMENT.c.id.desc())
        .limit(limit)
    ).all()
    ids = [int(row.id) for row in rows]
    if True in scripts:
        snippets = _letter_snippets(connection, clauses, ids)
    else:
        snippets = _sqlite_snippets(connection, found.compile().params["match"], ids)
    return [_hit(row, snippets.get(row.id, "")) for row in rows]


def _index(unspaced: bool) -> str:
    return "statement_search_trigram" if unspaced else "statement_search"


def _expression(connection: Connection, clauses: Sequence[Clause]) -> str | None:
    """Clauses as one FTS5 expression (https://sqlite.org/fts5.html#full_text_query_syntax); None matches nothing."""
    wanted, unwanted = [], []
    for clause in clauses:
        expressions = [_all_of(connection, alternative) for alternative in clause.alternatives]
        either = " OR ".join(f"({expression})" for expression in expressions if expression)
        if clause.negated:
            unwanted += [either] if either else []
        elif not either:
            return None
        else:
            wanted.append(either)
    expression = " AND ".join(f"({either})" for either in wanted)
    return f"({expression}) NOT ({' OR '.join(unwanted)})" if unwanted else expression


def _all_of(connection: Connection, atoms: Sequence[Atom]) -> str | None:
    expressions = [_atom_expression(connection, atom) for atom in atoms]
    return None if None in expressions else " AND ".join(f"({expression})" for expression in expressions)


def _atom_expression(connection: Connection, atom: Atom) -> str | None:
    if not atom.unspaced:
        if atom.prefix or atom.exact:
            return _quoted(atom.text) + (" *" if atom.prefix else "")
        return " OR ".join(map(_quoted, [atom.text, *_other_forms(connection, atom.text)]))
    if len(atom.text) >= 3:
        return _quoted(atom.text)
    # The index has runs of three letters: look for those that begin so.
    return " OR ".join(map(_quoted, _terms(connection, "statement_search_run", atom.text, MAX_RUNS))) or None


def _other_forms(connection: Connection, word: str) -> list[str]:
    folded = fold(word)
    beginning = stem(folded)
    if beginning is None:
        return []
    return forms(folded, _terms(connection, "statement_search_word", beginning, MAX_CANDIDATES))


def _terms(connection: Connection, vocabulary: str, beginning: str, most: int) -> list[str]:
    """What an index holds that begins so."""
    found = connection.execute(
        text(f"SELECT term FROM {vocabulary} WHERE term >= :first AND term < :last LIMIT :most"),
        {"first": beginning, "last": beginning + "\U0010ffff", "most": most},
    )
    return list(found.scalars())


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _in_both_indexes(connection: Connection, clauses: Sequence[Clause]) -> TextClause:
    """Statements found by words in one index and by letters in the other; there is no common rank."""
    parameters: dict[str, str] = {}

    def look_in(index: str, expression: str | None) -> str:
        if expression is None:
            return "0"
        name = f"match_{len(parameters)}"
        parameters[name] = expression
        return f"id IN (SELECT rowid FROM {index} WHERE {index} MATCH :{name})"

    def atom_condition(atom: Atom) -> str:
        found = look_in(_index(atom.unspaced), _atom_expression(connection, atom))
        if atom.unspaced or len(atom.text) < 3:
            return found
        # Beside letters of such a script a word is no word of its own: "G20" in "G20峰会".
        return f"({found} OR {look_in(_index(unspaced=True), _quoted(atom.text))})"

    condition = _condition(clauses, atom_condition)
    return text(f"SELECT id AS statement_id, 0.0 AS score FROM statement WHERE {condition}").bindparams(**parameters)


def _sqlite_snippets(connection: Connection, expression: str, ids: Sequence[int]) -> dict[int, str]:
    rows = connection.execute(
        text(
            f"SELECT rowid, snippet(statement_search, 1, '{_OPEN}', '{_CLOSE}', '…', {SNIPPET_WORDS}) "
            "FROM statement_search WHERE statement_search MATCH :match AND rowid IN :ids"
        ).bindparams(bindparam("ids", expanding=True)),
        {"match": expression, "ids": list(ids)},
    )
    return {int(statement_id): snippet for statement_id, snippet in rows}


def _letter_snippets(connection: Connection, clauses: Sequence[Clause], ids: Sequence[int]) -> dict[int, str]:
    """The place in each text where the first of the terms stands, letter by letter."""
    terms = [atom.text for clause in clauses if not clause.negated for atom in clause.atoms]
    pattern = re.compile("|".join(re.escape(term) for term in terms), re.IGNORECASE)
    rows = connection.execute(select(STATEMENT.c.id, STATEMENT.c.text).where(STATEMENT.c.id.in_(ids)))
    return {int(row.id): _letter_snippet(row.text, pattern) for row in rows}


def _letter_snippet(said: str, pattern: re.Pattern[str]) -> str:
    first = pattern.search(said)
    start = max(0, (first.start() if first else 0) - SNIPPET_CHARACTERS // 4)
    end = start + SNIPPET_CHARACTERS
    marked = pattern.sub(lambda found: f"{_OPEN}{found[0]}{_CLOSE}", said[start:end])
    return ("…" if start else "") + marked + ("…" if end < len(said) else "")


# ── PostgreSQL ─────────────────────────────────────────────────────────────────────────────────────────────────

# The rules by which the stored texts are read, found by skipping from one to the next in the index; and the
# query read by each of them, since "ministers" is another word in French.
_ASKED = """
WITH RECURSIVE present (config) AS (
    (SELECT config FROM statement_search ORDER BY config LIMIT 1)
    UNION ALL
    SELECT (SELECT config FROM statement_search AS other WHERE other.config > present.config ORDER BY config LIMIT 1)
    FROM present WHERE present.config IS NOT NULL
), rules AS (
    SELECT config, CASE config WHEN 'unspaced' THEN 'simple' ELSE config END::regconfig AS words
    FROM present WHERE config IS NOT NULL
), asked AS MATERIALIZED (
    SELECT config, words, ({query}) AS query FROM rules
)
"""
_FOUND = """
SELECT statement_search.statement_id, ts_rank('{0.1, 0.2, 0.4, 0.8}', document, query, 1) AS score
FROM asked JOIN statement_search ON statement_search.config = asked.config AND document @@ query
"""
_HEADLINE = f'StartSel="{_OPEN}", StopSel="{_CLOSE}", MaxFragments=1, MaxWords={SNIPPET_WORDS}, MinWords=12'
HEADLINE_CHARACTERS = 50_000  # of a text, read for its snippet


def _search_postgresql(connection: Connection, clauses: Sequence[Clause], filters: Filters, limit: int) -> list[Hit]:
    parameters: dict[str, str] = {}
    asked = _ASKED.format(query=_tsquery(clauses, parameters))
    found = (
        text(asked + _FOUND)
        .bindparams(**parameters)
        .columns(column("statement_id", BigInteger), column("score", Float))
        .subquery("found")
    )
    rows = connection.execute(
        select(*_COLUMNS, found.c.score)
        .join(found, found.c.statement_id == STATEMENT.c.id)
        .where(*filters.where())
        .order_by(found.c.score.desc(), STATEMENT.c.published_at.desc().nulls_last(), STATEMENT.c.id.desc())
        .limit(limit)
    ).all()
    ids = [int(row.id) for row in rows]
    if any(atom.unspaced for clause in clauses for atom in clause.atoms):
        snippets = _letter_snippets(connection, clauses, ids)
    else:
        snippets = _headlines(connection, asked, parameters, ids)
    return [_hit(row, snippets.get(row.id, "")) for row in rows]


def _tsquery(clauses: Sequence[Clause], parameters: dict[str, str]) -> str:
    """Clauses as an expression of type tsquery over `rules`; a word that its language leaves out holds everywhere."""
    wanted = []
    for clause in clauses:
        alternatives = []
        for alternative in clause.alternatives:
            atoms = [_atom_tsquery(atom, parameters) for atom in alternative]
            alternatives.append(f"({' && '.join(atoms)})")
        either = f"({' || '.join(alternatives)})"
        wanted.append(f"!!{either}" if clause.negated else either)
    return " && ".join(wanted)


def _atom_tsquery(atom: Atom, parameters: dict[str, str]) -> str:
    def bind(value: str) -> str:
        parameters[f"words_{len(parameters)}"] = value
        return f":words_{len(parameters) - 1}"

    if atom.prefix:
        return f"to_tsquery(words, {bind(_lexeme(atom.text) + ':*')})"
    plain = f"phraseto_tsquery(words, {bind(atom.text)})"
    if not atom.unspaced:
        return plain
    pairs = [atom.text[at : at + 2] for at in range(len(atom.text) - 1)]
    letters = " & ".join(_lexeme(pair) for pair in pairs) or _lexeme(atom.text) + ":*"
    return f"CASE config WHEN 'unspaced' THEN to_tsquery(words, {bind(letters)}) ELSE {plain} END"


def _lexeme(word: str) -> str:
    """A word quoted for `to_tsquery`."""
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"


def _headlines(connection: Connection, asked: str, parameters: dict[str, str], ids: Sequence[int]) -> dict[int, str]:
    rows = connection.execute(
        text(
            asked + "SELECT id, ts_headline(asked.words, left(text, :most), query, :options) "
            "FROM statement JOIN statement_search ON statement_id = id "
            "JOIN asked ON asked.config = statement_search.config WHERE id = ANY(:ids)"
        ),
        {**parameters, "most": HEADLINE_CHARACTERS, "options": _HEADLINE, "ids": list(ids)},
    )
    return {int(statement_id): headline for statement_id, headline in rows}


# ── Both ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _condition(clauses: Sequence[Clause], atom_condition: Callable[[Atom], str]) -> str:
    """Clauses as an SQL condition."""
    conditions = []
    for clause in clauses:
        alternatives = [" AND ".join(map(atom_condition, alternative)) for alternative in clause.alternatives]
        either = " OR ".join(f"({alternative})" for alternative in alternatives)
        conditions.append(f"NOT ({either})" if clause.negated else f"({either})")
    return " AND ".join(conditions)


def _hit(row: Row[Any], marked: str) -> Hit:
    snippet, matches = _unmark(" ".join(marked.split()))
    values = {name: getattr(row, name) for name in ("id", "source_id", "kind", "language", "title", "url", "status")}
    return Hit(**values, published_at=row.published_at, score=float(row.score), snippet=snippet, matches=matches)


def _unmark(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A marked text without its marks, and where the marked parts are in it."""
    pieces: list[str] = []
    matches: list[tuple[int, int]] = []
    length = 0
    for at, part in enumerate(re.split(f"[{_OPEN}{_CLOSE}]", marked)):
        if at % 2 and part:
            matches.append((length, length + len(part)))
        pieces.append(part)
        length += len(part)
    return "".join(pieces), tuple(matches)
