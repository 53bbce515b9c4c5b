"""The tables: releases with their parts and history, the change feed, snapshots, visits, quarantine, cursors."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
TIME = sa.DateTime(timezone=True)

# A source's state as last judged, with when it last answered and last published something new.
SOURCE_HEALTH = """
CREATE VIEW source_health AS
SELECT
    source.id AS source_id,
    coalesce(source_state.state, 'ok') AS state,
    (SELECT max(visit.requested_at) FROM visit
     WHERE visit.source_id = source.id AND visit.outcome IN ('ok', 'not_modified')) AS last_success_at,
    (SELECT max(statement.first_seen_at) FROM statement WHERE statement.source_id = source.id) AS last_statement_at,
    source_state.fill_rates AS fill_rates,
    source_state.since AS since,
    coalesce(source_state.detail, '') AS detail
FROM source LEFT JOIN source_state ON source_state.source_id = source.id
"""


def upgrade() -> None:
    op.create_table(
        "lease",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("expires_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_lease"),
    )
    op.create_table(
        "robots",
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("fetched_at", TIME, nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("origin", name="pk_robots"),
    )
    op.create_table(
        "source",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("names", JSON, nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("languages", JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_source"),
    )
    op.create_table(
        "subscription",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("last_seq", BIG, nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", TIME, nullable=True),
        sa.Column("updated_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_subscription"),
    )
    op.create_table(
        "backfill_cursor",
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("listing_url", sa.String(), nullable=False),
        sa.Column("span", sa.String(), nullable=False),
        sa.Column("next_url", sa.String(), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("updated_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_backfill_cursor_source_id_source"),
        sa.PrimaryKeyConstraint("source_id", "listing_url", "span", name="pk_backfill_cursor"),
    )
    op.create_table(
        "page_validator",
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("etag", sa.String(), nullable=True),
        sa.Column("last_modified", sa.String(), nullable=True),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.Column("saved_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_page_validator_source_id_source"),
        sa.PrimaryKeyConstraint("url", name="pk_page_validator"),
    )
    op.create_table(
        "snapshot_dictionary",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("trained_at", TIME, nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_snapshot_dictionary_source_id_source"),
        sa.PrimaryKeyConstraint("id", name="pk_snapshot_dictionary"),
    )
    op.create_index("ix_snapshot_dictionary_source_id", "snapshot_dictionary", ["source_id"], unique=False)
    op.create_table(
        "source_state",
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.Column("judged_at", TIME, nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("fill_rates", JSON, nullable=False),
        sa.Column("last_polled_at", TIME, nullable=True),
        sa.Column("due_at", TIME, nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('ok', 'quiet', 'failing', 'blocked', 'layout_changed')", name="ck_source_state_state_known"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_source_state_source_id_source"),
        sa.PrimaryKeyConstraint("source_id", name="pk_source_state"),
    )
    op.create_table(
        "visit",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("requested_at", TIME, nullable=False),
        sa.Column("http_status", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("duration_ms", sa.Integer(), nullable=True),
        sa.Column("snapshot_sha256", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_visit_source_id_source"),
        sa.PrimaryKeyConstraint("id", name="pk_visit"),
    )
    op.create_index("ix_visit_source_outcome", "visit", ["source_id", "outcome", "requested_at"], unique=False)
    op.create_index("ix_visit_source_time", "visit", ["source_id", "requested_at"], unique=False)
    op.create_table(
        "snapshot",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=True),
        sa.Column("charset", sa.String(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("fetched_at", TIME, nullable=False),
        sa.Column("dictionary_id", BIG, nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dictionary_id"], ["snapshot_dictionary.id"], name="fk_snapshot_dictionary_id_snapshot_dictionary"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_snapshot_source_id_source"),
        sa.PrimaryKeyConstraint("sha256", name="pk_snapshot"),
    )
    op.create_index("ix_snapshot_source", "snapshot", ["source_id", "dictionary_id"], unique=False)
    op.create_table(
        "quarantine",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("first_at", TIME, nullable=False),
        sa.Column("last_at", TIME, nullable=False),
        sa.Column("next_attempt_at", TIME, nullable=False),
        sa.Column("parser", sa.String(), nullable=True),
        sa.Column("snapshot_sha256", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["snapshot_sha256"], ["snapshot.sha256"], name="fk_quarantine_snapshot_sha256_snapshot"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_quarantine_source_id_source"),
        sa.PrimaryKeyConstraint("id", name="pk_quarantine"),
    )
    op.create_index("ix_quarantine_due", "quarantine", ["next_attempt_at"], unique=False)
    op.create_index("ix_quarantine_key", "quarantine", ["source_id", "url"], unique=True)
    op.create_table(
        "statement",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("parser", sa.String(), nullable=False),
        sa.Column("snapshot_sha256", sa.String(), nullable=True),
        sa.Column("translation_group", BIG, nullable=False),
        sa.Column("first_seen_at", TIME, nullable=False),
        sa.Column("updated_at", TIME, nullable=False),
        sa.Column("withdrawn_at", TIME, nullable=True),
        sa.Column("native_id", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("published_at", TIME, nullable=True),
        sa.Column("published_precision", sa.String(), nullable=True),
        sa.Column("published_offset_minutes", sa.Integer(), nullable=True),
        sa.Column("event_date", sa.Date(), nullable=True),
        sa.Column("event_end_date", sa.Date(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("place_country", sa.String(), nullable=True),
        sa.Column("document_number", sa.String(), nullable=True),
        sa.Column("issuer", sa.String(), nullable=True),
        sa.Column("is_transcript", sa.Boolean(), nullable=False),
        sa.Column("word_count", sa.Integer(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("canonical_url", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("occasion", sa.String(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("record", JSON, nullable=False),
        sa.CheckConstraint("status IN ('live', 'withdrawn')", name="ck_statement_status_known"),
        sa.ForeignKeyConstraint(["snapshot_sha256"], ["snapshot.sha256"], name="fk_statement_snapshot_sha256_snapshot"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_statement_source_id_source"),
        sa.PrimaryKeyConstraint("id", name="pk_statement"),
    )
    op.create_index("ix_statement_group", "statement", ["translation_group"], unique=False)
    op.create_index("ix_statement_published", "statement", ["published_at"], unique=False)
    op.create_index("ix_statement_snapshot", "statement", ["snapshot_sha256"], unique=False)
    op.create_index("ix_statement_source_published", "statement", ["source_id", "published_at"], unique=False)
    op.create_table(
        "statement_attachment",
        sa.Column("statement_id", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("media_type", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name="fk_statement_attachment_statement_id_statement"
        ),
        sa.PrimaryKeyConstraint("statement_id", "position", name="pk_statement_attachment"),
    )
    op.create_table(
        "statement_change",
        sa.Column("seq", BIG, autoincrement=False, nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("statement_id", BIG, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("recorded_at", TIME, nullable=False),
        sa.CheckConstraint(
            "kind IN ('published', 'revised', 'reparsed', 'withdrawn', 'restored')",
            name="ck_statement_change_kind_known",
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_statement_change_source_id_source"),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name="fk_statement_change_statement_id_statement"),
        sa.PrimaryKeyConstraint("seq", name="pk_statement_change"),
        sa.UniqueConstraint("event_id", name="uq_statement_change_event_id"),
    )
    op.create_index("ix_statement_change_statement", "statement_change", ["statement_id", "seq"], unique=False)
    op.create_table(
        "statement_hold",
        sa.Column("statement_id", BIG, nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("held_at", TIME, nullable=False),
        sa.Column("snapshot_sha256", sa.String(), nullable=True),
        sa.CheckConstraint("reason IN ('flapping', 'site_wide')", name="ck_statement_hold_reason_known"),
        sa.ForeignKeyConstraint(
            ["snapshot_sha256"], ["snapshot.sha256"], name="fk_statement_hold_snapshot_sha256_snapshot"
        ),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name="fk_statement_hold_statement_id_statement"),
        sa.PrimaryKeyConstraint("statement_id", "content_hash", name="pk_statement_hold"),
    )
    op.create_table(
        "statement_identifier",
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("statement_id", BIG, nullable=False),
        sa.Column("first_seen_at", TIME, nullable=False),
        sa.CheckConstraint("kind IN ('url', 'guid', 'native')", name="ck_statement_identifier_kind_known"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_statement_identifier_source_id_source"),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name="fk_statement_identifier_statement_id_statement"
        ),
        sa.PrimaryKeyConstraint("source_id", "kind", "value", "statement_id", name="pk_statement_identifier"),
    )
    op.create_index("ix_statement_identifier_statement", "statement_identifier", ["statement_id"], unique=False)
    op.create_table(
        "statement_mention",
        sa.Column("statement_id", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name="fk_statement_mention_statement_id_statement"),
        sa.PrimaryKeyConstraint("statement_id", "position", name="pk_statement_mention"),
    )
    op.create_index("ix_statement_mention_value", "statement_mention", ["type", "value"], unique=False)
    op.create_table(
        "statement_revision",
        sa.Column("statement_id", BIG, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("recorded_at", TIME, nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("parser", sa.String(), nullable=False),
        sa.Column("snapshot_sha256", sa.String(), nullable=True),
        sa.Column("record", JSON, nullable=False),
        sa.CheckConstraint(
            "cause IN ('published', 'edited', 'reparsed', 'withdrawn', 'restored')",
            name="ck_statement_revision_cause_known",
        ),
        sa.ForeignKeyConstraint(
            ["snapshot_sha256"], ["snapshot.sha256"], name="fk_statement_revision_snapshot_sha256_snapshot"
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name="fk_statement_revision_statement_id_statement"
        ),
        sa.PrimaryKeyConstraint("statement_id", "revision", name="pk_statement_revision"),
    )
    op.create_index("ix_statement_revision_hash", "statement_revision", ["statement_id", "content_hash"], unique=False)
    op.create_table(
        "statement_speaker",
        sa.Column("statement_id", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("person_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name="fk_statement_speaker_statement_id_statement"),
        sa.PrimaryKeyConstraint("statement_id", "position", name="pk_statement_speaker"),
    )
    op.create_index("ix_statement_speaker_person", "statement_speaker", ["person_id"], unique=False)
    op.create_table(
        "statement_translation",
        sa.Column("statement_id", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name="fk_statement_translation_statement_id_statement"
        ),
        sa.PrimaryKeyConstraint("statement_id", "position", name="pk_statement_translation"),
    )
    op.create_index("ix_statement_translation_key", "statement_translation", ["key"], unique=False)
    op.create_table(
        "statement_turn",
        sa.Column("statement_id", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=True),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("is_question", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name="fk_statement_turn_statement_id_statement"),
        sa.PrimaryKeyConstraint("statement_id", "position", name="pk_statement_turn"),
    )
    op.create_table(
        "statement_watch",
        sa.Column("statement_id", BIG, autoincrement=False, nullable=False),
        sa.Column("last_seen_at", TIME, nullable=False),
        sa.Column("next_visit_at", TIME, nullable=True),
        sa.Column("flips", sa.Integer(), nullable=False),
        sa.Column("missing_since", TIME, nullable=True),
        sa.Column("missing_at", TIME, nullable=True),
        sa.Column("missing_evidence", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name="fk_statement_watch_statement_id_statement"),
        sa.PrimaryKeyConstraint("statement_id", name="pk_statement_watch"),
    )
    op.create_index("ix_statement_watch_next_visit", "statement_watch", ["next_visit_at"], unique=False)
    op.create_table(
        "dead_letter",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("subscriber", sa.String(), nullable=False),
        sa.Column("seq", BIG, nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("died_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["seq"], ["statement_change.seq"], name="fk_dead_letter_seq_statement_change"),
        sa.ForeignKeyConstraint(["subscriber"], ["subscription.name"], name="fk_dead_letter_subscriber_subscription"),
        sa.PrimaryKeyConstraint("id", name="pk_dead_letter"),
    )
    op.create_index("ix_dead_letter_key", "dead_letter", ["subscriber", "seq"], unique=True)
    op.execute(SOURCE_HEALTH)
