"""Which countries each ministry names, month by month: DuckDB over a Parquet export.

communique export statements.parquet
python docs/examples/countries_duckdb.py statements.parquet
"""

from __future__ import annotations

import sys
from datetime import date

import duckdb

QUERY = """
WITH named AS (
    SELECT source_id, id, date_trunc('month', published_at AT TIME ZONE 'UTC')::DATE AS month,
           unnest(mentions) AS mention
    FROM read_parquet($path)
    WHERE status = 'live' AND published_at IS NOT NULL
)
SELECT source_id, month, mention.value AS country, count(DISTINCT id) AS statements
FROM named
WHERE mention.type = 'country'
GROUP BY ALL
ORDER BY source_id, month, statements DESC, country
"""


def countries(path: str) -> list[tuple[str, date, str, int]]:
    """Source, month, country and how many statements name it."""
    return duckdb.execute(QUERY, {"path": path}).fetchall()


if __name__ == "__main__":
    for source, month, country, statements in countries(sys.argv[1]):
        print(f"{month:%Y-%m}  {source:14}  {country}  {statements:5}")
