"""An index by which a source's newest releases are found, as every poll asks for them, however many there are."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_statement_source_seen", "statement", ["source_id", "first_seen_at"])


def downgrade() -> None:
    op.drop_index("ix_statement_source_seen", "statement")
