"""Which words of an index are forms of one another, by their endings: "ministers" of "minister", "Лаврову" of "Лавров".

SQLite's full text keeps words as they are written. Rather than reduce each text's words at great cost when it is
stored, a search looks for the forms of its own few words. PostgreSQL has dictionaries for this.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

SHORTEST_STEM = 4  # letters that forms have in common, at least
LONGEST_ENDING = 4

# Two words are forms of one where what follows their common beginning stands in one of these sets.
_PARADIGMS: tuple[frozenset[str], ...] = tuple(
    frozenset(("" if ending == "-" else ending) for ending in paradigm.split())
    for paradigm in (
        # English: minister, ministers; agree, agreed; discuss, discusses, discussing; charge, charging; party, parties
        "- s es ed ing",
        "e es ed ing",
        "- d s",
        "y ies ied",
        # German: Botschaft, Botschaften; Minister, Ministern; neue, neuen, neuer, neues, neuem
        "- e en er es em n s",
        # Romance: ministro, ministra, ministros, ministras; nouveau, nouveaux; acuerdo; declaración, declaraciones
        "o a os as",
        "- e es s x",
        "al aux",
        "i e a o",
        # Russian, Ukrainian, Bulgarian, Serbian nouns and names: Лавров, Лаврова, Лавровым; встреча, встречи; посол
        "- а у ом ым е ы и ов ам ами ах",
        "а ы и е у і ой ою ей ею ам ами ах -",
        "ь я ю ем е и і ей ям ями ях ью",
        "й я ю ем е и ї ев ям ями ях",
        "ия ии ию ией ий иям иями иях",
        "ие ия ию ием ии ий иям иями иях",
        # Their adjectives: новый, нового, новым; российский, российская
        "ый ий ой ого его ому ему ым им ом ем ая яя ой ей ую юю ою ое ее ые ие ых их ыми ими",
        "ий а е і ого ому им ої ій у ою их ими",
        # Greek nouns
        "οσ ου ο οι ων ουσ ε",
        "η ησ εσ ων",
        "α ασ εσ ων",
    )
)

# In Greek the accent moves from form to form.
_ACCENTS = str.maketrans("άέήίόύώς", "αεηιουωσ")


def fold(word: str) -> str:
    """A word as the index has it: small letters, those of the Latin script without their marks."""
    letters = []
    for letter in word.lower():
        base = unicodedata.normalize("NFD", letter)[0]
        letters.append(base if base < "\u0250" else letter)
    return "".join(letters)


def stem(word: str) -> str | None:
    """The beginning that every form of a folded word has; None where the word is too short to have others."""
    length = max(SHORTEST_STEM, len(word) - LONGEST_ENDING)
    return word[:length] if len(word) >= SHORTEST_STEM and word.isalpha() else None


def forms(word: str, candidates: Iterable[str]) -> list[str]:
    """Those of the candidates that are other forms of a word; all are folded and begin with its stem."""
    return [candidate for candidate in candidates if candidate != word and _are_forms(word, candidate)]


def _are_forms(word: str, other: str) -> bool:
    word, other = word.translate(_ACCENTS), other.translate(_ACCENTS)
    common = next(
        (at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other))
    )
    # The ending may begin before the first difference: "встречи" and "встречей" differ after "встреч".
    for at in range(common, max(SHORTEST_STEM, common - 3) - 1, -1):
        endings = {word[at:], other[at:]}
        if any(endings <= paradigm for paradigm in _PARADIGMS):
            return True
    return False
