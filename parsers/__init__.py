"""Reads what a page says: bytes in, record out. Imports neither storage nor flows; no network, no clock."""
