"""Keeps what is known: one transaction in, SQL out. Imports parsers.record alone."""
