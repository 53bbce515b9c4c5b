"""Who speaks most, and when they last did: Polars over the SQLite database.

python docs/examples/speakers_polars.py communique.db
"""

from __future__ import annotations

import sqlite3
import sys

import polars as pl

QUERY = """
SELECT statement.source_id, statement.published_at, statement.word_count,
       coalesce(statement_speaker.person_id, statement_speaker.name) AS speaker
FROM statement
JOIN statement_speaker ON statement_speaker.statement_id = statement.id
WHERE statement.status = 'live'
"""


def speakers(path: str) -> pl.DataFrame:
    """Statements and words of each speaker, most statements first."""
    # mode=ro: a reader that cannot write by mistake. Times are text in SQLite, in UTC.
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        spoken = pl.read_database(QUERY, connection, schema_overrides={"published_at": pl.String})
    return (
        spoken.with_columns(pl.col("published_at").str.slice(0, 10).str.to_date())
        .group_by("speaker")
        .agg(
            pl.len().alias("statements"),
            pl.col("word_count").sum().alias("words"),
            pl.col("published_at").max().alias("last"),
        )
        .sort(["statements", "speaker"], descending=[True, False])
    )


if __name__ == "__main__":
    print(speakers(sys.argv[1]))
