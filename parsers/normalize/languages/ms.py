"""Malay: the table of Indonesian holds the words of both."""

from dataclasses import replace

from parsers.normalize.languages.id import LANGUAGE as INDONESIAN

LANGUAGE = replace(INDONESIAN, code="ms")
