"""Full-text search: kept by triggers, so that it is right after every commit, whoever writes.

SQLite: two FTS5 tables, which hold no copy of the text. `statement_search` has the words. Scripts without
spaces between words have runs of three letters instead, in `statement_search_trigram`.

PostgreSQL: the table `statement_search`, where each text is read by the rules of its own language; of scripts
without spaces, every pair of neighbouring letters is a word.

A later migration that copies the table `statement` on SQLite (as Alembic does to alter it) drops the triggers
with it, and has to make them again.
"""

# ruff: noqa: S608  (constants of this file go into the SQL)

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# Written without spaces between words, or (Korean) with endings that run on: Thai, Lao, Burmese, Khmer, Chinese,
# Japanese, Korean.
UNSPACED_LANGUAGES = "'zh', 'ja', 'ko', 'th', 'lo', 'my', 'km', 'yue'"
UNSPACED_LETTERS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"


def _unspaced(row: str) -> str:
    """Whether a row is to be found by runs of letters: by its language, or by its title where that is not known."""
    dot = f"{row}." if row else ""
    return f"({dot}language IN ({UNSPACED_LANGUAGES}) OR {dot}title GLOB '*[{UNSPACED_LETTERS}]*')"


# Two spaces close each text, so that its last two letters begin a run of three as well.
SQLITE = f"""
CREATE VIRTUAL TABLE statement_search USING fts5(
    title, text, content='statement', content_rowid='id', tokenize='unicode61 remove_diacritics 2');

CREATE VIEW statement_search_unspaced AS
    SELECT id, title || '  ' AS title, text || '  ' AS text FROM statement WHERE {_unspaced("")};

CREATE VIRTUAL TABLE statement_search_trigram USING fts5(
    title, text, content='statement_search_unspaced', content_rowid='id', tokenize='trigram');

CREATE VIRTUAL TABLE statement_search_word USING fts5vocab('statement_search', 'row');

CREATE VIRTUAL TABLE statement_search_run USING fts5vocab('statement_search_trigram', 'row');

CREATE TRIGGER statement_search_insert AFTER INSERT ON statement BEGIN
    INSERT INTO statement_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

CREATE TRIGGER statement_search_insert_unspaced AFTER INSERT ON statement WHEN {_unspaced("new")} BEGIN
    INSERT INTO statement_search_trigram (rowid, title, text) VALUES (new.id, new.title || '  ', new.text || '  ');
END;

CREATE TRIGGER statement_search_update AFTER UPDATE OF title, text ON statement
WHEN new.title <> old.title OR new.text <> old.text BEGIN
    INSERT INTO statement_search (statement_search, rowid, title, text)
    VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO statement_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

CREATE TRIGGER statement_search_update_unspaced AFTER UPDATE OF title, text, language ON statement
WHEN (new.title <> old.title OR new.text <> old.text OR new.language IS NOT old.language)
    AND ({_unspaced("old")} OR {_unspaced("new")}) BEGIN
    INSERT INTO statement_search_trigram (statement_search_trigram, rowid, title, text)
    SELECT 'delete', old.id, old.title || '  ', old.text || '  ' WHERE {_unspaced("old")};
    INSERT INTO statement_search_trigram (rowid, title, text)
    SELECT new.id, new.title || '  ', new.text || '  ' WHERE {_unspaced("new")};
END;

CREATE TRIGGER statement_search_delete AFTER DELETE ON statement BEGIN
    INSERT INTO statement_search (statement_search, rowid, title, text)
    VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO statement_search_trigram (statement_search_trigram, rowid, title, text)
    SELECT 'delete', old.id, old.title || '  ', old.text || '  ' WHERE {_unspaced("old")};
END;

INSERT INTO statement_search (statement_search) VALUES ('rebuild');

INSERT INTO statement_search_trigram (statement_search_trigram) VALUES ('rebuild')
"""

# The languages whose rules come with PostgreSQL, https://www.postgresql.org/docs/current/textsearch-dictionaries.html
CONFIGS = {
    "ar": "arabic",
    "ca": "catalan",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "eu": "basque",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
    "yi": "yiddish",
}
CASES = " ".join(f"WHEN '{code}' THEN '{config}'" for code, config in CONFIGS.items())

# PostgreSQL keeps at most 1 MB of words a text: 200,000 characters fit whatever the script.
INDEXED_CHARACTERS = 200_000

POSTGRESQL = rf"""
CREATE FUNCTION statement_search_config(language text, title text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT CASE
        WHEN language IN ({UNSPACED_LANGUAGES}) OR title ~ '[{UNSPACED_LETTERS}]' THEN 'unspaced'
        ELSE CASE language {CASES} ELSE 'simple' END
    END
$$;

CREATE FUNCTION statement_search_pairs(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT regexp_replace(said, '([{UNSPACED_LETTERS}]{{1,2}})', ' \1 ', 'g') || ' ' || regexp_replace(
        regexp_replace(said, '(^|[^{UNSPACED_LETTERS}])[{UNSPACED_LETTERS}]', '\1 ', 'g'),
        '([{UNSPACED_LETTERS}]{{1,2}})', ' \1 ', 'g')
$$;

CREATE FUNCTION statement_search_document(config text, title text, said text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN config = 'unspaced'
        THEN setweight(to_tsvector('simple', statement_search_pairs(title)), 'A')
            || to_tsvector('simple', statement_search_pairs(left(said, {INDEXED_CHARACTERS // 4})))
        ELSE setweight(to_tsvector(config::regconfig, title), 'A')
            || to_tsvector(config::regconfig, left(said, {INDEXED_CHARACTERS}))
    END
$$;

CREATE TABLE statement_search (
    statement_id bigint PRIMARY KEY REFERENCES statement (id) ON DELETE CASCADE,
    config text NOT NULL,
    document tsvector NOT NULL
);

CREATE INDEX statement_search_config_index ON statement_search (config);

CREATE INDEX statement_search_document_index ON statement_search USING gin (document) WITH (fastupdate = on);

CREATE FUNCTION statement_search_refresh() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    rules text := statement_search_config(new.language, new.title);
BEGIN
    INSERT INTO statement_search (statement_id, config, document)
    VALUES (new.id, rules, statement_search_document(rules, new.title, new.text))
    ON CONFLICT (statement_id) DO UPDATE SET config = excluded.config, document = excluded.document;
    RETURN NULL;
END
$$;

CREATE TRIGGER statement_search_insert AFTER INSERT ON statement
    FOR EACH ROW EXECUTE FUNCTION statement_search_refresh();

CREATE TRIGGER statement_search_update AFTER UPDATE OF title, text, language ON statement FOR EACH ROW
    WHEN (new.title <> old.title OR new.text <> old.text OR new.language IS DISTINCT FROM old.language)
    EXECUTE FUNCTION statement_search_refresh();

INSERT INTO statement_search (statement_id, config, document)
    SELECT id, config, statement_search_document(config, title, text)
    FROM (SELECT id, title, text, statement_search_config(language, title) AS config FROM statement) AS known
"""


def upgrade() -> None:
    connection = op.get_bind()
    script = SQLITE if connection.dialect.name == "sqlite" else POSTGRESQL
    # A statement ends with a semicolon before an empty line; those within a trigger's body do not.
    for statement in script.split(";\n\n"):
        connection.exec_driver_sql(statement)


def downgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        for trigger in ("insert", "insert_unspaced", "update", "update_unspaced", "delete"):
            connection.exec_driver_sql(f"DROP TRIGGER statement_search_{trigger}")
        for table in ("statement_search_run", "statement_search_word", "statement_search_trigram", "statement_search"):
            connection.exec_driver_sql(f"DROP TABLE {table}")
        connection.exec_driver_sql("DROP VIEW statement_search_unspaced")
        return
    for trigger in ("insert", "update"):
        connection.exec_driver_sql(f"DROP TRIGGER statement_search_{trigger} ON statement")
    connection.exec_driver_sql("DROP TABLE statement_search")
    for function in ("refresh()", "document(text, text, text)", "pairs(text)", "config(text, text)"):
        connection.exec_driver_sql(f"DROP FUNCTION statement_search_{function}")
