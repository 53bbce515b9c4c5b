"""Fuzzing of what reads outside input: whatever the bytes, only typed errors, never a second, never growing memory."""
