"""Reads who speaks out of a phrase: offices, names, bodies, in the order a language writes them.

A phrase is cut into tokens, each with the class its word has in the language's table, and read from the left as a
list of persons: "Foreign Minister Sergey Lavrov and Minister of Defence X", "M. Alain Juppé, ministre d'État".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from parsers.normalize.language import NEVER, Language, Phrases, can_begin, compile_begun, compile_phrases


class Class(Enum):
    """What a token can be in a phrase that names speakers."""

    HONORIFIC = "honorific"
    ROLE = "role"  # the head of an office: "minister"
    MODIFIER = "modifier"  # another word of an office: "foreign", "Russian"
    DEPARTMENT = "department"
    LINK = "link"  # "of", "for the"
    JOINER = "joiner"  # "and"
    NAME = "name"  # a capitalized word the table does not know
    SMALL = "small"  # a word in small letters the table does not know
    STOP = "stop"  # a preposition, verb or number that ends the phrase
    MARK = "mark"  # punctuation


class Token(NamedTuple):
    text: str
    start: int
    end: int
    kind: Class
    possessive: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """A speaker as a phrase names it; `name` is a designation where `named` is false."""

    name: str
    role: str | None
    named: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class People:
    persons: tuple[Person, ...]
    end: int
    possessive: bool = False


MAX_PHRASE = 600
"""Characters of a phrase that are read: no title names its speakers later."""

_WORD = re.compile(r"[^\s,;:()\[\]«»“”„\"–—|/،؛•]+")
_SPACE = re.compile(r"[^\S\n]+|[\u200e\u200f]+")
_MONTH = re.compile(r"January|February|March|April|May|June|July|August|September|October|November|December")
_ACRONYM = re.compile(r"[A-Z]{2,8}")
"""A body's letters, which begin the name of an office: "IAEA Director General"."""
_POSSESSIVE = re.compile(r"(?<=[^\W\d_])(?:['’´`]s|(?<=s)['’´`])(?=\s|$)", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.[ -]?){1,3}(?=[^\W\d_])")
_IN_GENITIVE = re.compile(r"[А-ЯЁІЇЄ][а-яёіїєґ'’-]+(?:[ая]|ого|ой)")
_IN_DATIVE = re.compile(r"[А-ЯЁІЇЄ][а-яёіїєґ'’-]+(?:[ую]|ому|[оеє]ві)")
_INITIALED = re.compile(r"(?:[^\W\d_]{1,2}\.[ -]?){1,3}[^\W\d_]{4}")
_STATE = re.compile(r"(?:U\.S\.|U\.N\.|U\.K\.|U\.A\.E\.)(?=\s)")
"""Abbreviations of states and of the United Nations, which begin an office and no name."""
_ABBREVIATION = re.compile(r"(?:[^\W\d_]\.)+|[^\W\d_]{1,3}\.")
_ENGLISH_DEMONYM = re.compile(
    r"(?:[A-Z][a-z]+(?:(?<![lbd])ian|ean|nese|stani|inian)|"
    r"(?:Israel|Iraq|Oman|Yemen|Kuwait|Qatar|Bahrain|Emirat|"
    r"Azerbaijan|Bangladesh|Somal|Pakistan|Saud|Azer)i|(?:Europe|Kore|Afric|Americ|Mexic|Chile|Cub|Lao|Samo|Dominic|"
    r"Moroc|Tibet|Rwand|Ugand|Keny|Tong|Puerto Ric|Venezuel|Paraguay|Uruguay)an|"
    r"(?:Brit|Pol|Finn|Dan|Swed|Turk|Ir|Span|Scott|Kurd|Flem)ish|"
    r"French|German|Dutch|Swiss|Greek|Czech|Slovak|Thai|Welsh|Icelandic|Afghan|Kyrgyz|Uzbek|Tajik|Turkmen|Kazakh|"
    r"Kosovar|"
    r"Filipin[oa]|Serb|Croat|Cypriot|Moldovan|Ghanaian|Colombian|Indian|Russian|Ukrainian|Moroccan|"
    r"Slovene|Montenegrin|Maldivian|"
    r"RUSSIAN|CHINESE|UKRAINIAN|BRITISH|AMERICAN|GERMAN|FRENCH|JAPANESE|INDIAN|TURKISH|IRANIAN|ISRAELI|KOREAN)"
)
"""Adjectives of peoples, by their endings where names hardly share them."""
_PEOPLES = frozenset(
    form
    for word in (
        *("Philippine", "Portuguese", "Maltese", "Burmese", "Vietnamese", "Congolese", "Senegalese", "Togolese"),
        *("Guyanese", "Surinamese", "Timorese", "Nepalese", "Nepali", "Sinhalese", "Sudanese", "Lebanese", "Taiwanese"),
        *("Brazilian", "Canadian", "Italian", "Australian", "Austrian", "Mongolian", "Libyan", "Malian", "Zambian"),
        *("Gambian", "Namibian", "Cambodian", "Serbian", "Bosnian", "Jamaican", "Barbadian", "Bahamian", "Trinidadian"),
        *("Grenadian", "Nigerien", "Chadian", "Angolan", "Mozambican", "Burundian", "Burkinabe", "Burkinabé"),
        *(
            "Basotho",
            "Swazi",
            "Motswana",
            "Batswana",
            "Seychellois",
            "Malagasy",
            "Papuan",
            "Tuvaluan",
            "Vanuatuan",
            "Palauan",
        ),
        *("Nauruan", "Guatemalan", "Honduran", "Salvadoran", "Nicaraguan", "Argentine", "Luxembourgish", "Monegasque"),
        *("Catalan", "Basque", "Crimean", "Rwandan", "Ugandan", "Kenyan", "Nigerian", "Ghanaian", "Egyptian"),
        *("Indonesian", "Malaysian", "Singaporean", "Peruvian", "Colombian", "Mexican", "Cuban", "Belarusian"),
    )
    for form in (word, word.upper())
)
"""Further adjectives of peoples, whose endings names share."""
_GIVEN = frozenset(
    (
        *("Israel", "Jordan", "Chad", "Georgia", "Kenya", "India", "Mauricio", "Maurício", "Maurice", "Maurizio"),
        *("Francia", "Dominica"),
    )
)
"""First names that are countries' names too."""
_DEMONYM_EXCEPTIONS = frozenset(
    [
        "Sebastian",
        "Christian",
        "Julian",
        "Adrian",
        "Damian",
        "Ian",
        "Brian",
        "Dorian",
        "Vivian",
        "Fabian",
        "Lillian",
        "Sean",
        "Jean",
        "Dean",
    ]
)


_WITH_ARTICLE = re.compile(
    r"del|de la|de los|de las|el|la|los|las|du|des|de l['’]|le|les|l['’]|do|da|dos|das|o|a|os|as|della|dello|dell['’]|"
    r"dei|degli|delle|il|lo|gli",
    re.IGNORECASE,
)
"""Articles, alone or grown together with "of", before a second person's office."""
_ARTICLED = frozenset(("la", "l'", "l’", "des", "du", "las", "los", "della", "dell'", "dell’", "degli", "delle", "dei"))
"""Articles, alone or grown together with "of", that stand before a field of an office and before no person's name."""
DATIVE = re.compile(r"(?:au|aux|al|a la|a los|a las|ao|aos|à|às|alla|allo|ai|agli)(?=\s)", re.IGNORECASE)
"""Small words of Romance languages before whom something is sent to."""
_QUOTES = frozenset('"“”„«')
_TITLE_CASE = frozenset(("of", "the", "for", "to", "and", "de", "du", "des", "der", "del", "della"))
"""Small words that a title in capitals writes large, and that are no names."""


@dataclass(frozen=True)
class Lexicon:
    """The compiled patterns of one language that reading people needs."""

    language: Language
    classes: tuple[tuple[Class, str], ...]
    """Classes in the order in which they are tried, each with its phrases."""
    honorific: re.Pattern[str]
    kind: re.Pattern[str]
    """Words for kinds, where one can follow its speaker in the genitive: "Statsministerens tale"."""
    link: re.Pattern[str]
    particle: re.Pattern[str]
    verb: Phrases
    stop: re.Pattern[str]
    not_name: re.Pattern[str]
    after_name: re.Pattern[str]
    body: re.Pattern[str]
    possessive: re.Pattern[str]
    openings: tuple[re.Pattern[str], ...]
    """Prepositions that open an occasion or a place."""
    event: re.Pattern[str]
    rank: re.Pattern[str]
    spokesperson: re.Pattern[str]
    mission: re.Pattern[str]
    envoy: re.Pattern[str]
    surname: re.Pattern[str]
    kinds: str
    """Words for kinds of releases, with which no name ends."""
    compounds: bool
    """Nouns grow together, so that a word can begin with the head of an office and be none."""
    bare_possessive: bool
    """A possessive ending can stand without an apostrophe."""


@cache
def lexicon_of(language: Language) -> Lexicon:
    verbs = [phrases for _, phrases in language.answers_verbs]
    prepositions = (language.occasion, language.at, language.topic, language.within, language.by)
    # Where offices are written small or nothing is written large, a verb of speaking would pass for a word of one.
    said = language.said if language.lowercase_roles or language.role_after_name else ""
    stops = ";".join(
        (
            *prepositions,
            said,
            language.meets,
            language.coming,
            language.attends,
            language.took_place,
            language.sent,
            language.receivers if language.lowercase_roles else "",
            *verbs,
        )
    )
    ordered = (
        (Class.STOP, language.occasion),
        (Class.HONORIFIC, language.honorifics),
        (Class.DEPARTMENT, language.departments),
        (Class.ROLE, language.roles),
        (Class.MODIFIER, language.role_words),
        (Class.JOINER, language.joiners),
        (Class.LINK, language.links),
        (Class.STOP, stops),
    )
    endings = "|".join(_possessive_sources(language))
    return Lexicon(
        language,
        ordered,
        compile_phrases(language.honorifics),
        compile_phrases(";".join(phrases for _, phrases in language.kinds)) if language.genitive_s else NEVER,
        compile_phrases(language.links),
        compile_phrases(language.particles),
        Phrases(";".join((language.said, language.meets, language.coming, language.attends, language.took_place))),
        compile_phrases(stops),
        compile_phrases(language.not_names),
        compile_phrases(language.after_names),
        compile_phrases(language.bodies),
        re.compile(rf"(?<=\w)(?:{endings})(?!\w)", re.IGNORECASE) if language.possessive else NEVER,
        tuple(compile_phrases(phrases) for phrases in (language.at, language.within))
        if language.lowercase_roles
        else (),
        compile_phrases(language.events),
        compile_phrases(language.ranks),
        compile_phrases(language.spokesperson),
        compile_phrases(language.missions),
        compile_phrases(language.envoys),
        compile_phrases(language.surnames),
        ";".join(phrases for _, phrases in language.kinds),
        language.genitive_s or language.code == "nl",
        any(not ending.strip().startswith("'") for ending in language.possessive.split(";") if ending),
    )


def _possessive_sources(language: Language) -> Iterator[str]:
    for ending in language.possessive.split(";"):
        before, _, last = ending.strip().rpartition("+")
        source = re.escape(last).replace("'", "['’´`]")
        yield f"(?<={re.escape(before)}){source}" if before else source


def tokenize(text: str, language: Language, start: int = 0) -> Iterator[Token]:
    """The tokens of a phrase from `start` on, at most `MAX_PHRASE` characters of it."""
    lexicon = lexicon_of(language)
    position, limit = start, min(len(text), start + MAX_PHRASE)
    while position < limit:
        if not text[position].isalnum() and (space := _SPACE.match(text, position)):
            position = space.end()
            continue
        token = _token_at(text, position, lexicon)
        position = token.end
        if token.possessive and (ending := lexicon.possessive.match(text, position)):
            position = ending.end()
        yield token


@lru_cache(maxsize=8192)
def _classes_of(letters: str, language: Language) -> tuple[tuple[Class, re.Pattern[str]], ...]:
    """The classes, in order, of which a phrase can begin with some letters."""
    classes = lexicon_of(language).classes
    return tuple((kind, compile_begun(phrases, letters)) for kind, phrases in classes if can_begin(phrases, letters))


def _token_at(text: str, position: int, lexicon: Lexicon) -> Token:
    word = _WORD.match(text, position)
    if word is None or (text[position] == "-" and text[position + 1 : position + 2].isalpha()):
        return Token(text[position], position, position + 1, Class.MARK)
    if (
        "." in text[position + 1 : position + 3]
        and not text[position].islower()  # "bl.a." is no initial
        and (initials := _INITIALS.match(text, position))
        and not _STATE.match(text, position)
    ):
        style = lexicon.honorific.match(text, position)
        if style is None or style.end() < position + len(initials.group().rstrip(" -.")):
            return _word_token(text, position, max(word.end(), initials.end()), Class.NAME, lexicon)
    for kind, pattern in _classes_of(text[position : position + 4].split()[0], lexicon.language):
        found = pattern.match(text, position)
        if found and kind is Class.ROLE and lexicon.compounds and _COMPOUND.search(found.group()):
            found = None
        if found and kind is Class.LINK and found.group()[0].isupper() and not text.isupper():
            found = found if lexicon.stop.match(text, position) or found.group().casefold() in _TITLE_CASE else None
        verb = lexicon.verb.match_word(text, position) if found and kind is Class.LINK else None
        if found and verb and verb.end() > found.end():
            return Token(text[position : verb.end()], position, verb.end(), Class.STOP)  # "a primit", no article
        if found and found.end() > position:
            end = found.end()
            hyphened = text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha()
            if hyphened and (kind is not Class.ROLE or lexicon.surname.fullmatch(found.group())):
                break  # a part of a name: "In-chul", "Amir-Hassan"
            if text[end - 1 : end] != "." and text[end : end + 1] == "." and kind is Class.HONORIFIC:
                end += 1
            return Token(text[position:end], position, end, kind, _is_possessive(text, end, lexicon))
    country = _country_at(text, position, lexicon.language.code) if not "a" <= text[position] <= "z" else None
    if country:
        possessive = _is_possessive(text, country, lexicon)
        return Token(text[position:country], position, country, Class.MODIFIER, possessive)
    return _word_token(text, position, word.end(), None, lexicon)


def _is_possessive(text: str, end: int, lexicon: Lexicon) -> bool:
    """Does a possessive ending follow a word, rather than a blank as mostly?"""
    return text[end : end + 1] not in ("", " ") and lexicon.possessive.match(text, end) is not None


def _word_token(text: str, start: int, end: int, kind: Class | None, lexicon: Lexicon) -> Token:
    word = text[start:end]
    if word.isalpha() and not lexicon.bare_possessive:
        return Token(word, start, end, kind or _class_of_word(word, lexicon.language), False)
    found = lexicon.possessive.finditer(text, start, end)
    possessive = next((ending for ending in found if ending.end() == end), None)
    if possessive:
        end = possessive.start()
        word = text[start:end]
    if word.endswith((".", "!", "?")) and not _ABBREVIATION.fullmatch(word) and len(word) > 1:
        end -= 1
        word = text[start:end]
    if kind is None:
        kind = _class_of_word(word, lexicon.language)
    return Token(word, start, end, kind, possessive is not None)


def _is_people(word: str) -> bool:
    """Is an English word a people's adjective: "Kenyan", "VIETNAMESE"?"""
    return word in _PEOPLES or (_ENGLISH_DEMONYM.fullmatch(word) is not None and word not in _DEMONYM_EXCEPTIONS)


@lru_cache(maxsize=8192)
def _class_of_word(word: str, language: Language) -> Class:
    lexicon = lexicon_of(language)
    first = word[0]
    if not first.isalpha() and (len(word) == 1 or first not in "#'’‘-"):
        return Class.STOP
    if language.code == "en" and _is_people(word):
        return Class.MODIFIER
    if lexicon.not_name.fullmatch(word):
        return Class.STOP
    if lexicon.particle.fullmatch(word) and first.islower():
        return Class.LINK
    return Class.SMALL if first.islower() else Class.NAME


_COMPOUND = re.compile(
    r"(?:minister(?:innen|präsident)?|president(?:en)?|präsident(?:en|innen)?|kanzler|botschafter|sprecher|könig|kung|"
    r"direktoren|sekretärs?|leiter|kommissions|senats|ambassadør|ambassadör|koning)s?"
    r"(?:treffens?|konferenz(?:en)?|rate?s?|amte?s?|gipfels?|ebene|wahl(?:en)?|reisen?|besuche?s?|sitzung(?:en)?|reichs?|"
    r"gespräche?s?|runden?|haus(?:es)?|schaft(?:en)?|kreise?s?|posten|wechsels?|erklärung(?:en)?|"
    r"möte[nt]?|möten|rådet|konferens(?:en)?|skapet?|møtet?|konferanse[nr]?|raad|bijeenkomst|conferentie|schap|val)$",
    re.IGNORECASE,
)
"""Second parts of Germanic nouns that begin with the head of an office and are none: "Außenministertreffen"."""
_TOWARDS = frozenset(("a", "al", "a la", "a los", "à", "à la", "au", "aux", "ao", "aos", "alla", "agli", "ai"))
"""Romance words for "to"."""
_NATION = re.compile(
    r"naci[óo]n|nation|nação|nazione|pueblo|peuple|povo|popolo|país|pays|compatriotas?|compatriotes|ciudadanos|ciudadanía|"
    r"concitoyens|cidadãos|italiani|prensa|presse|imprensa|stampa",
    re.IGNORECASE,
)
"""Those whom an official addresses."""
_ENDING = re.compile(r"['’]s?$|\.$")
_GENITIVE_S = frozenset(("de", "sv", "no", "da"))
"""Languages in which a country's genitive ends in a bare s: "Deutschlands"."""
_CAPITALIZED_RUN = re.compile(r"[^\W\d_a-z][\w'’.-]*(?:[ \xa0][^\W\d_a-z][\w'’.-]*){0,2}")


@lru_cache(maxsize=8192)
def _is_country(name: str) -> bool:
    from parsers.normalize.places import country_code

    return country_code(name) is not None


@lru_cache(maxsize=8192)
def _is_english_country(name: str) -> bool:
    """Is a country so named in English? Tai is Thailand in Estonian, and an ambassador's surname."""
    from parsers.normalize.places import is_named_in

    if " " in name or "-" in name or is_named_in(name, "en"):
        return True
    return (name.isupper() or len(name) > _SHORT_NAME) and is_named_in(name, "*")


_SHORT_NAME = 4
"""Letters up to which a country's further name is read where it stands in capitals: "UAE", and no "Bae"."""


def _country_at(text: str, position: int, language: str) -> int | None:
    """The end of a country's name that begins here, of at most three words."""
    run = _CAPITALIZED_RUN.match(text, position)
    if not run:
        return None
    words = run.group().split()
    for count in range(len(words), 0, -1):
        candidate = " ".join(words[:count])
        end = position + len(candidate)
        stripped = _ENDING.sub("", candidate)
        if _is_country(stripped) and (language != "en" or _is_english_country(stripped)):
            return end - (len(candidate) - len(stripped))
        if language in _GENITIVE_S and stripped.endswith("s") and _is_country(stripped[:-1]):
            return end
    return None


@lru_cache(maxsize=4096)
def _is_somewhere(name: str) -> bool:
    from parsers.normalize.places import country_of

    return country_of(name) is not None


@lru_cache(maxsize=4096)
def _is_phrase(word: str, phrases: str) -> bool:
    return can_begin(phrases, word[:4]) and compile_begun(phrases, word[:4]).fullmatch(word) is not None


@lru_cache(maxsize=4096)
def _is_article(word: str, language: Language) -> bool:
    return compile_phrases(language.articles).fullmatch(word) is not None


_WITHOUT_FIELD = re.compile(
    r"prime minister|president|premier|chancellor|king|queen|taoiseach|first lady", re.IGNORECASE
)
_OF_ANOTHER = re.compile(
    r"(?:spokes(?:person|man|woman)|envoy|representative|advis[eo]r|assistant|chief of staff)$", re.IGNORECASE
)
"""Offices that are another's, who stands before them in the genitive."""


_LEADS = re.compile(r"chairs|heads|leads", re.IGNORECASE)
_TELLS = re.compile(r"(?:press secretary|spokes(?:person|man|woman))\b", re.IGNORECASE)
"""Who tells of others: "spoke with the Minister of Defense, Press Secretary Reed said"."""
_SPOKESPERSON_OF = re.compile(r"\bspokes(?:person|man|woman)$", re.IGNORECASE)
_TO = re.compile(r"to(?: the)?", re.IGNORECASE)
_SENT_NOWHERE = re.compile(
    r"(?<!\w)(?:ministers?|president|chancellor|premier|pm|king|queen|governor|speaker|taoiseach|chief|leader)$",
    re.IGNORECASE,
)
"""Offices that are held at no other's court, as an ambassador's or adviser's is."""
_SEATED_IN_TOWNS = re.compile(r"UN|U\.N\.|United Nations|UNOG|WTO|OSCE|IAEA")
"""Bodies to which states send envoys in one town or another."""
_POSTED_IN = frozenset(("in", "w", "we", "في", "لدى"))
"""The word before the place where a mission or envoy is: "Embassy in Malta", "Ambasada RP w Limie"."""


class Reader:
    """Reads persons from the tokens of one phrase."""

    def __init__(self, text: str, language: Language, start: int = 0) -> None:
        self.text = text
        self.language = language
        self.lexicon = lexicon_of(language)
        self._cut: list[Token] = []
        self._coming = tokenize(text, language, start)

    @property
    def tokens(self) -> list[Token]:
        """All tokens of the phrase."""
        self._cut.extend(self._coming)
        return self._cut

    def has(self, index: int) -> bool:
        """Is there a token of this index? Each is cut when it is first asked for: persons stand at the beginning."""
        while len(self._cut) <= index:
            token = next(self._coming, None)
            if token is None:
                return False
            self._cut.append(token)
        return index >= 0

    def last_before(self, index: int) -> Token:
        """The last token of what was read up to an index."""
        return self._cut[index - 1]

    def kind(self, index: int) -> Class | None:
        if 0 <= index < len(self._cut) or self.has(index):
            return self._cut[index].kind
        return None

    def is_comma(self, index: int) -> bool:
        return self.has(index) and self._cut[index].text in ",،、("

    def _is_semicolon(self, index: int) -> bool:
        return self.kind(index) is Class.MARK and self._cut[index].text == ";"

    def people(self, index: int = 0, *, loose: bool = False) -> tuple[list[Person], int]:
        """Persons from token `index` on, and the index after them. `loose`: a bare name will do for the first."""
        persons: list[Person] = []
        position = index
        while True:
            found = self.person(position, loose=loose if not persons else persons[-1].named)
            if found is None:
                break
            person, after = found
            between = self._cut[index:position] if persons else []
            joined = any(token.kind is Class.JOINER for token in between)
            joined_by_comma = not joined and any(token.text in ",،;" for token in between)
            honored = self.kind(position) is Class.HONORIFIC  # "Secretary Carter, Gen. Dunford and Gen. Votel"
            if joined_by_comma and not (person.named and (person.role or honored)):
                break
            if joined_by_comma and persons and self._is_first_office(persons[-1], person, between):
                person = self._with_office_before(persons.pop(), person)
            persons.append(person)
            index = position = after
            if self._cut[after - 1].possessive and self.kind(after) is not Class.JOINER:
                break
            while self.kind(position) is Class.JOINER or (
                (self.is_comma(position) or self._is_semicolon(position))
                and self._cut[position].text != "("
                and self.kind(position + 1)
            ):
                position += 1
                if self.kind(position) is Class.LINK:
                    position += 1  # "…, du Ministre Y", "et de M. Z"
            if position == after:
                break
        return persons, index

    def _is_first_office(self, office: Person, person: Person, between: Sequence[Token]) -> bool:
        """Is what stands before a comma the first office of a person: "Deputy Prime Minister, Minister of Trade X"?"""
        if self.language.code != "en" or office.named or not person.role or len(between) > 1:
            return False
        head = next((index for index, token in enumerate(self._cut) if token.start >= office.start), 0)
        tells = self.lexicon.spokesperson.search(office.name) or _TELLS.search(person.role)
        return self.kind(head) in (Class.ROLE, Class.MODIFIER) and not tells

    def _with_office_before(self, office: Person, person: Person) -> Person:
        end = self.text.index(person.role or "", office.end) + len(person.role or "")
        return replace(person, role=self.text[office.start : end], start=office.start)

    def person(self, index: int, *, loose: bool) -> tuple[Person, int] | None:
        index = self._skip_articles(index)
        honored = self._skip_honorifics(index)
        role_end = self._role(honored)
        if role_end is not None:
            return self._role_then_name(honored, role_end)
        department = index
        while self.kind(department) is Class.MODIFIER:  # "Pakistan Foreign Office", "the Indian Embassy"
            department += 1
        if self.kind(department) is Class.DEPARTMENT:
            return self._department(index, department)
        if self._is_quoted_department(index):
            body, after = self._department(index + 1, index + 1)
            return body, max(after, index + 3)
        name_end = self._name(honored)
        if name_end and self.language.role_after_name and (end := self._role(name_end)) is not None:
            return self._make(honored, name_end, name_end, end, end), end
        if name_end is None or not (loose or honored > index):
            return None
        tail = self._skip_after_names(name_end)
        if (end := self._office_beside(tail, 1 if tail > name_end else 3)) is not None:
            return self._make(honored, name_end, tail, end, end), end
        role_start = tail + 1
        dashed = self.has(tail) and self._cut[tail].text in "-–" and self.kind(tail) is Class.MARK
        if self.is_comma(tail) or dashed:  # "X, Minister of Trade", "X -Minister of Trade"
            role_start = self._skip_articles(role_start)
            end = self._role(role_start) or self._spokesman_of_body(role_start)
            if end is not None and self.is_comma(end) and self._is_rank(role_start, end):
                end = self._role(self._skip_articles(end + 1)) or end  # "X, Ambassador, Permanent Representative of …"
            if end is not None and self._name(self._skip_honorifics(end)) is None:
                end = self._at_ministry(self._body_after(end))
                after = end + 1 if self.has(end) and self._cut[end].text == ")" else end
                return self._make(honored, name_end, role_start, end, after), after
        if honored > index and self.kind(tail) is Class.ROLE and (end := self._role(tail)) and end > tail + 1:
            return self._make(honored, name_end, tail, end, end), end  # "H.E. Mr. X Minister of Foreign Affairs"
        return self._make(honored, name_end, None, None, tail), tail

    def _office_beside(self, index: int, least: int) -> int | None:
        """The index after an office that follows a name with nothing between: "by Ann Lee Minister of Trade".

        Of at least so many words, and where no name follows it: else it is the office of the next person.
        """
        if self.language.lowercase_roles or self.language.role_after_name or self._cut[index - 1].possessive:
            return None
        end = self._role(index) if self.kind(index) in (Class.ROLE, Class.MODIFIER) else None
        if end is None or end - index < least or self.kind(end - 2) is Class.ROLE:
            return None
        if self.has(end) and self.lexicon.event.fullmatch(self._cut[end].text):
            return end  # "by Ann Lee Minister of Trade Reception for the Diplomatic Corps"
        return None if self._name(self._skip_honorifics(end)) is not None else end

    def _role_then_name(self, start: int, role_end: int) -> tuple[Person, int]:
        if self._cut[role_end - 1].possessive:
            whose = self._role(role_end)
            if whose is not None and _OF_ANOTHER.search(self._span(role_end, whose)):
                return self._role_then_name(start, whose)  # "the Secretary-General's Special Envoy X"
            return self._designation(start, role_end), role_end
        name_start, role_end = role_end, self._without_rank(start, role_end)
        if self.is_comma(name_start):
            name_start += 1
            if self.kind(name_start) is Class.ROLE and self._name(name_start + 1) is not None:
                name_start += 1  # a rank: "Minister of Foreign Affairs, Ambassador X"
        name_start = self._skip_honorifics(name_start)
        if quoted := self._quoted_name(name_start):
            return self._make(name_start + 1, quoted, start, role_end, quoted + 1), quoted + 1
        name_end = self._name(name_start)
        if name_end and self._is_seat(name_start, name_end):  # "the Deputy High Commissioner Hyderabad, X"
            role_end, name_start = name_end, self._skip_honorifics(name_end + 1)
            name_end = self._name(name_start)
        if name_end == name_start + 1 and self.lexicon.event.fullmatch(self._cut[name_start].text):
            return self._designation(start, name_end), name_end  # "Co-Chairs of the Geneva Discussions"
        if name_end is None:
            role_end = self._first_of_two(start, role_end)
            return self._designation(start, role_end), role_end
        after = self._skip_after_names(name_end)
        if self.language.role_after_name and self._is_rank(start, role_end) and (end := self._role(name_end)):
            person = self._make(name_start, name_end, name_end, end, end)  # "Ambassador X, Spokesman of …"
            return replace(person, start=self._cut[start].start), end
        if self._is_rank(start, role_end) and (office := self._spokesperson_after(after)) is not None:
            return self._make(name_start, name_end, *office, office[1]), office[1]
        if self.has(after) and self._cut[after].text == ")" and self.is_comma(role_end):
            after += 1
        if self._is_rank(start, role_end) and self.is_comma(after):
            first = self._skip_articles(after + 1)
            end = self._role(first)
            if end is not None and end - first > 1 and self._name(self._skip_honorifics(end)) is None:
                return self._make(name_start, name_end, first, end, end), end  # "Ambassador X, Minister of …"
        return self._make(name_start, name_end, start, role_end, after), after

    def _is_seat(self, start: int, end: int) -> bool:
        """Is what stands where a name would a town, with the name behind a comma?"""
        english = self.language.code == "en"
        if not english or not self.is_comma(end) or self._cut[end].text == "(" or self.kind(end + 1) is Class.ROLE:
            return False
        first = self._skip_honorifics(end + 1)
        last = self._name(first)
        seated = end - start <= 2 and last is not None and last - first >= 2
        return seated and _is_somewhere(self._span(start, end)) and not _is_somewhere(self._cut[first].text)

    def _spokesperson_after(self, index: int) -> tuple[int, int] | None:
        """The office that an envoy speaks in: "Ambassador X, the official spokesman of the Ministry"."""
        start = self._skip_articles(index + 1)
        end = self._role(start) if self.is_comma(index) else None
        if end is None or self._name(self._skip_honorifics(end)) is not None:
            return None
        return (start, end) if self.lexicon.spokesperson.search(self._span(start, end)) else None

    def _is_rank(self, start: int, end: int) -> bool:
        return end - start == 1 and bool(self.lexicon.rank.fullmatch(self._cut[start].text))

    def _without_rank(self, start: int, role_end: int) -> int:
        """The end of an office without the rank between it and a name: "Spokesman of the Ministry Ambassador X"."""
        headed = any(self.kind(index) is Class.ROLE for index in range(start, role_end - 1))
        named = self._name(self._skip_honorifics(role_end)) is not None
        return role_end - 1 if headed and named and self._is_rank(role_end - 1, role_end) else role_end

    def _first_of_two(self, start: int, role_end: int) -> int:
        """The end of the first of two offices that nobody's name follows: "the President of A and the King of B"."""
        for index in range(start + 1, role_end - 1):
            if (
                self.kind(index) is Class.JOINER
                and self.kind(index + 1) is Class.ROLE
                and self.kind(index - 1) is Class.MODIFIER
            ):
                return index
        return role_end

    def _department(self, start: int, index: int) -> tuple[Person, int]:
        """A body with what it is of: "Ministry of Foreign Affairs of the Russian Federation"."""
        end = index + 1
        if self.language.code == "en" and _SPOKESPERSON_OF.search(self._cut[index].text):
            return self._role_then_name(start, end)  # "State Department Spokesperson Ann Reed"
        small = self.language.lowercase_roles or self.language.role_after_name
        # Elsewhere "of" must tie what follows.
        ministry = not small and self.kind(index) is Class.DEPARTMENT
        tied = small or self._cut[index].text.casefold().endswith((" of", " for"))
        while not self._cut[end - 1].possessive and (
            self.kind(end) is Class.LINK
            or (tied and self.kind(end) in (Class.MODIFIER, Class.DEPARTMENT))
            or (tied and not small and self._names_body(end))
            or (small and self.kind(end - 1) is Class.LINK and self._is_short_name(end))  # "при ОЗХО"
            or (ministry and self.kind(end) is Class.JOINER and self._is_field(end + 1))
        ):
            ministry = ministry and self.kind(end) is not Class.LINK
            if self.kind(end) is Class.JOINER:
                end = self._field(end + 1) - 1
            tied = tied or self.kind(end) is Class.LINK
            end += 1
        while self.kind(end - 1) in (Class.LINK, Class.JOINER):
            end -= 1
        if self.kind(end) is Class.ROLE and self.lexicon.spokesperson.fullmatch(self._cut[end].text):
            return self._role_then_name(start, end + 1)  # "Ministry for Reefs and Trade Spokesperson"
        end = self._posted(start, end)
        return self._designation(start, end), end

    def _posted(self, start: int, end: int) -> int:
        """The index after the country or town where a mission is: "Embassy of Peru in the Republic of Malta"."""
        if self.kind(end) not in (Class.STOP, Class.LINK) or self._cut[end].text.casefold() not in _POSTED_IN:
            return end
        seated = _SEATED_IN_TOWNS.fullmatch(self._cut[end - 1].text) is not None  # "to the UN in Geneva"
        if not seated and self.language.role_after_name:
            seated = self.lexicon.envoy.match(self._cut[start].text) is not None
        if not seated and not any(self.lexicon.mission.search(self._cut[index].text) for index in range(start, end)):
            return end
        where = self._skip_articles(end + 1)
        last = where
        while self.kind(last) in (Class.MODIFIER, Class.LINK):
            last += 1
        inflected = self.lexicon.language.lowercase_roles and not self.lexicon.language.declines_names
        if last == where and self.kind(where) is Class.NAME and (inflected or _is_somewhere(self._cut[where].text)):
            last = where + 1
        while last > where and self.kind(last - 1) is Class.LINK:
            last -= 1
        return last if last > where else end

    def _field(self, index: int) -> int:
        """The index after the words of a field: "Foreign Trade"."""
        while self.kind(index) is Class.MODIFIER:
            index += 1
        return index

    def _is_field(self, index: int) -> bool:
        """Do words of a field begin here, and no further office: "Foreign Affairs & Foreign Trade"?"""
        return self._field(index) > index and self.kind(self._field(index)) not in (Class.ROLE, Class.DEPARTMENT)

    def _is_short_name(self, index: int) -> bool:
        return self.kind(index) is Class.NAME and self._cut[index].text.isupper() and len(self._cut[index].text) > 1

    def _names_body(self, index: int) -> bool:
        """Is a token an unknown word of a body's name: "Ministry of Skills and Crafts"?"""
        if self.kind(index) is Class.JOINER:
            return self.kind(index + 1) in (Class.NAME, Class.MODIFIER)
        return self.kind(index) is Class.NAME and self.kind(index - 1) in (
            Class.LINK,
            Class.JOINER,
            Class.DEPARTMENT,
            Class.NAME,
        )

    def _is_body(self, index: int) -> bool:
        """Is a token a noun that ends the name of an institution or unit: "Department", "Commission"?"""
        return self.has(index) and self.lexicon.body.fullmatch(self._cut[index].text) is not None

    def _body_after(self, index: int) -> int:
        """The index after the institution after an office and a comma: "…, Secretary, Indian Ocean Union"."""
        if not self.is_comma(index) or self._cut[index].text == "(":
            return index
        position = index + 1
        while self.kind(position) in (Class.MODIFIER, Class.NAME, Class.LINK):
            position += 1
        if position == index + 2 and self._is_body_in_letters(position - 1) and not self._cut[index - 1].text.isupper():
            return position  # "Secretary-General, ASEAN"
        if not self._is_body(position - 1):
            return index
        return self._skip_acronym(position)

    def _is_body_in_letters(self, index: int) -> bool:
        """Is a token the short name of a body in capitals, and no country's?"""
        text = self._cut[index].text
        return text.isalpha() and text.isupper() and len(text) > 3 and not _is_somewhere(text)

    def _spokesman_of_body(self, index: int) -> int | None:
        """The index after a spokesperson whom the table knows as a body's own: "Government Spokesperson"."""
        if self.kind(index) is not Class.DEPARTMENT:
            return None
        return index + 1 if self.lexicon.spokesperson.search(self._cut[index].text) else None

    def _at_ministry(self, index: int) -> int:
        """The index after the ministry at which an office is held: "Director of the Department at the Ministry"."""
        at = self._cut[index].text.casefold() if self.has(index) else ""
        ministry = self._skip_articles(index + 1)
        if at not in ("at", "in", "within") or self.kind(ministry) is not Class.DEPARTMENT:
            return index
        _, end = self._department(ministry, ministry)
        return end if self.kind(end) is Class.MARK or not self.has(end) else index

    def _skip_acronym(self, index: int) -> int:
        """The index after the short name of a body in brackets: "… of National Defense (MND)"."""
        if not self._is_bracketed(index):
            return index
        short = self._cut[index + 1].text
        return index + 3 if short.isalpha() and short.isupper() and 2 <= len(short) <= 9 else index

    def _is_bracketed(self, index: int) -> bool:
        """Does one word in brackets begin at `index`?"""
        return self.has(index + 2) and self._cut[index].text == "(" and self._cut[index + 2].text == ")"

    def _is_after_name(self, index: int) -> bool:
        if not self.has(index):
            return False
        text = self._cut[index].text.strip()  # letters keep the blank behind them: "T.D. "
        if not self.lexicon.after_name.fullmatch(text):
            return False
        return "." in text or (text.isupper() and not self.text.isupper()) or self.kind(index) is Class.NAME

    def _skip_after_names(self, index: int) -> int:
        """The index after letters of honours that follow a name: "X, MP, QC", "Y (Retd)"."""
        while True:
            if self._is_after_name(index):
                index += 1
            elif self.is_comma(index) and self.has(index + 1) and self._is_after_letters(index + 1):
                index += 2
                index += self.has(index) and self._cut[index].text == ")"
            elif self._is_bracketed(index) and self.kind(index + 1) is Class.MODIFIER and self.is_comma(index + 3):
                index += 3  # "X (Bangladesh), President of the Council"
            else:
                return index

    def _is_after_letters(self, index: int) -> bool:
        closed = not self.has(index + 1) or self.kind(index + 1) is Class.MARK
        text = self._cut[index].text
        apart = not self.text.isupper() or text != "ON"  # "X, MP MINISTER OF TRADE", but "X, ON FOREIGN POLICY"
        office = self.kind(index + 1) in (Class.ROLE, Class.MODIFIER) and text.isupper() and apart
        return (closed or office) and self.lexicon.after_name.fullmatch(text) is not None

    def _quoted_name(self, index: int) -> int | None:
        """The end of a name in quotation marks, as Arabic and Persian papers print it after an office."""
        if not self.language.role_after_name or self.kind(index) is not Class.MARK:
            return None
        end = self._name(index + 1) if self._cut[index].text in _QUOTES else None
        return end if end is not None and end > index + 2 and self.kind(end) is Class.MARK else None

    def _is_quoted_department(self, index: int) -> bool:
        quoted = self.kind(index) is Class.MARK and self._cut[index].text in _QUOTES
        return quoted and self.kind(index + 1) is Class.DEPARTMENT and self.kind(index + 2) is Class.MARK

    def _skip_articles(self, index: int) -> int:
        while self.has(index) and _is_article(self._cut[index].text, self.language):
            if index and self._begins_name(index):
                break  # "minister De Vries"
            index += 1
        return index

    def _skip_honorifics(self, index: int) -> int:
        index = self._skip_articles(index)
        while self.kind(index) is Class.HONORIFIC:
            index += 1
            if self.has(index) and self._cut[index].text == ".":
                index += 1
            after = self._skip_articles(index)
            if after > index and self.kind(after) is Class.ROLE:
                index = after  # "Zijne Majesteit de Koning"
            if self._is_bracketed(index) and self.lexicon.after_name.fullmatch(self._cut[index + 1].text):
                index += 3  # "Lt Gen (Retd) X"
        return index

    def _role(self, index: int) -> int | None:
        """The index after an office that begins at `index`; None where there is none."""
        if self.language.role_after_name and self.kind(index) not in (Class.ROLE, Class.HONORIFIC):
            return None  # an office begins with its head
        if self.language.declines_names and self.kind(index) is Class.MODIFIER and self._is_of_place(index):
            return None  # "в Московской области Президент …"
        position, headed = index, False
        while self.has(position):
            kind = self.kind(position)
            if kind is Class.LINK and headed and self._leads_on(position):
                break
            if kind is Class.ROLE:
                if headed and self.kind(position - 1) is Class.ROLE and _LEADS.fullmatch(self._cut[position].text):
                    break  # "the Foreign Minister chairs the session"
                headed = True
                position += 1
            elif (not headed and self._is_acronym(position)) or self._is_of_office(position, index, headed):
                position += 1
            elif kind is Class.NAME and headed and self.kind(position - 1) is Class.LINK:
                end = self._complement(position)
                if end == position:
                    break
                position = end
            elif kind is Class.MARK and self._splits_office(position, headed):
                position += 1
            elif kind is Class.MARK and headed and self.kind(position - 1) is not Class.ROLE:
                end = self._skip_acronym(position)
                if end == position:
                    break
                position = end
            else:
                break
            if self._cut[position - 1].possessive and not self._goes_on_after(position, headed):
                break
        while position > index and self.kind(position - 1) in (Class.LINK, Class.JOINER):
            position -= 1
        return self._posted(index, position) if headed else None

    def _leads_on(self, index: int) -> bool:
        """Does "for" follow an office that has no field, and lead to the event: "Prime Minister for the Conference"?"""
        before = self._cut[index - 1]
        whole = before.kind is Class.ROLE and _WITHOUT_FIELD.fullmatch(before.text) is not None
        return whole and self._cut[index].text.casefold().split()[0] == "for"

    def _goes_on_after(self, index: int, headed: bool) -> bool:
        """Does an office go on after a possessive: "Japan's Minister", "Head of China's Ministry of …"?"""
        if self.kind(index) is Class.DEPARTMENT or self._is_body(index):
            return True
        return not headed and self.kind(index) in (Class.ROLE, Class.MODIFIER)

    def _is_of_place(self, index: int) -> bool:
        """Is a word of an office what only stands behind its head: a country, "of the region"?"""
        text = self._cut[index].text
        return " " in text or _is_country(text)

    def _is_of_office(self, position: int, start: int, headed: bool) -> bool:
        """Does the token go on with an office that began at `start`, of which the head is seen or not?"""
        kind = self.kind(position)
        if (
            kind is Class.MODIFIER
            and headed
            and (self._is_given(position) or (self.kind(position - 1) is Class.ROLE and self._is_surname(position)))
        ):
            return False  # "Prime Minister Albanese"
        if kind in (Class.MODIFIER, Class.DEPARTMENT):
            return True
        if kind is Class.HONORIFIC:
            if self.kind(position - 1) is Class.LINK and self.kind(position + 1) is Class.MODIFIER:
                return position > start  # "of the General Assembly"
            return not headed and position > start and self.kind(position + 1) is Class.ROLE
        if kind is Class.LINK and not self.lexicon.link.fullmatch(self._cut[position].text):
            return False  # a particle of the name: "President von der Aue"
        if kind is Class.LINK and self._addresses_nation(position):
            return False
        if kind in (Class.LINK, Class.JOINER):
            return position > start and not self._begins_name(position) and self._continues(position, headed)
        if kind is Class.NAME and headed and self.language.declines_names:
            letters = self._is_short_name(position) and self._cut[position].text.isalpha()
            return letters and not self.text.isupper()  # "голови Донецької ОДА"
        if kind is not Class.SMALL or not headed or not self.language.lowercase_roles:
            return False
        return self.lexicon.kind.match(self.text, self._cut[position].start) is None

    def _addresses_nation(self, position: int) -> bool:
        """Do those follow whom an official addresses, no part of the office: "Mensaje del Presidente a la Nación"?"""
        if self._cut[position].text.casefold() not in _TOWARDS:
            return False
        while self.kind(position) is Class.LINK:
            position += 1
        return self.has(position) and _NATION.fullmatch(self._cut[position].text) is not None

    def _begins_name(self, index: int) -> bool:
        """Is a small word of names written large before a name: "Van Aartsen", "De Croo", "Di Maio"?"""
        following = index + 1
        while self.has(following) and self.lexicon.particle.fullmatch(self._cut[following].text):
            following += 1  # "Van der Aa"
        if not self.has(index) or self.kind(following) is not Class.NAME:
            return False
        text = self._cut[index].text
        return text[0].isupper() and not text.isupper() and self.lexicon.particle.fullmatch(text) is not None

    def _begins_surname(self, index: int) -> bool:
        """Is an article written large, behind a first name, the head of a surname: "Marie Le Goff", "LUC LA ROSA"?"""
        large = self._begins_name(index) or (self.text.isupper() and self.kind(index + 1) is Class.NAME)
        return (
            large
            and self._cut[index].text.casefold() in ("le", "la", "lo", "los", "las")
            and not (self.lexicon.event.fullmatch(self._cut[index + 1].text))
        )

    def _is_articled_office(self, index: int) -> bool:
        """Do an article and an office, both written large behind one first name, make a surname: "Luc Le Maire"?"""
        if self._cut[index].text not in ("Le", "LE", "La", "LA") or self.kind(index + 1) is not Class.ROLE:
            return False
        office = self._cut[index + 1].text
        return office[0].isupper() and office.isalpha() and self.kind(index + 2) is not Class.LINK

    def _is_acronym(self, index: int) -> bool:
        """Is a word a body's letters before the office that it has: "IAEA Director General"?"""
        if self.kind(index) is not Class.NAME or not _ACRONYM.fullmatch(self._cut[index].text):
            return False
        return self.kind(index + 1) in (Class.ROLE, Class.MODIFIER) and not self.text.isupper()

    def _continues(self, index: int, headed: bool) -> bool:
        """Does a small word or an "and" go on with the office?"""
        following = index + 1
        while self.kind(following) is Class.LINK:
            following += 1
        kind = self.kind(following)
        if kind is Class.HONORIFIC and self.kind(index) is Class.LINK:
            return self.kind(following + 1) is Class.MODIFIER  # "of the General Assembly"
        if not headed and self.language.lowercase_roles and self._is_preposition(index):
            return False  # "il Governo alla Camera dei Deputati"
        if headed and self._speaks_to(index):
            return False
        if kind is Class.NAME and self.lexicon.event.fullmatch(self._cut[following].text):
            return False  # "for the Day of …"
        if headed and self._begins_second(index, following):
            return False
        if kind is Class.MODIFIER or kind is Class.DEPARTMENT:
            return True
        if kind is Class.ROLE and headed and self._is_dative(index):
            return False  # "Lettre du Président au Premier ministre"
        if kind is Class.ROLE:
            return not (self.kind(index) is Class.JOINER and self._has_article(index + 1, following))
        if self._is_preposition(index):
            return headed and self._is_posted(index)  # "na Sessão": a town or meeting, no further word of the office
        if self.kind(index) is Class.JOINER:
            named = kind is Class.NAME and self._is_articled(following - 1)  # "et des Sénégalais de l'extérieur"
            return (kind is Class.SMALL or named) and headed and self.language.lowercase_roles
        return headed and (kind is Class.NAME or (kind is Class.SMALL and self.language.lowercase_roles))

    def _is_dative(self, index: int) -> bool:
        """Does a small word lead to those who are spoken to: "al Ministro", "a representantes"?"""
        return DATIVE.match(self.text, self._cut[index].start) is not None or self._cut[index].text in ("a", "à")

    def _speaks_to(self, index: int) -> bool:
        """Does "to" lead from one who is sent to nobody to whom he speaks: "the Minister of Finance to Parliament"?"""
        if not _TO.fullmatch(self._cut[index].text):
            return False
        head = next(i for i in range(index - 1, -1, -1) if self.kind(i) is Class.ROLE)
        return _SENT_NOWHERE.search(self._cut[head].text) is not None

    def _begins_second(self, index: int, following: int) -> bool:
        """Does "and" lead to the office of another state: "statsministern och Finlands president"?"""
        if self.language.code == "en" and self.kind(index) is Class.JOINER:
            end = following + 1  # "the Minister for Foreign Affairs and Japanese Foreign Minister"
            while self.kind(end) is Class.MODIFIER:
                end += 1
            demonym = _ENGLISH_DEMONYM.fullmatch(self._cut[following].text) if self.has(following) else None
            return demonym is not None and demonym[0] != "European" and self.kind(end) is Class.ROLE
        if not self.language.genitive_s or self.kind(index) is not Class.JOINER:
            return False
        state = self.kind(following) is Class.MODIFIER and self._cut[following].text.endswith("s")
        return state and self.kind(following + 1) is Class.ROLE and self.kind(index - 1) is Class.ROLE

    def _is_posted(self, index: int) -> bool:
        """Is it an envoy's country or town that follows: "Ambasadora RP w Berlinie"?"""
        head = next((i for i in range(index - 1, -1, -1) if self.kind(i) is Class.ROLE), None)
        if head is None or index - head > 4 or not self.lexicon.envoy.fullmatch(self._cut[head].text):
            return False
        return self.has(index + 1) and _is_somewhere(self._cut[index + 1].text)

    def _has_article(self, start: int, end: int) -> bool:
        """Do small words between "and" and an office have an article: "y del primer ministro" is another person?"""
        if self.language.code == "en":  # "the NATO Secretary General and the Prime Minister of Malta"
            return any(token.text == "the" for token in self._cut[start:end])
        if not self.language.lowercase_roles:
            return False
        return any(_WITH_ARTICLE.fullmatch(token.text) for token in self._cut[start:end])

    def _is_preposition(self, index: int) -> bool:
        """Is a small word one that opens an occasion or a place too?"""
        return any(pattern.fullmatch(self._cut[index].text) for pattern in self.lexicon.openings)

    def _splits_office(self, index: int, headed: bool) -> bool:
        """Is a comma or stroke inside the name of one office: "Foreign, Commonwealth and Development Affairs"?"""
        mark = self._cut[index].text
        if mark == "/":
            return self.kind(index + 1) in (Class.ROLE, Class.MODIFIER)
        if mark == "," and headed and self.kind(index + 1) is Class.DEPARTMENT:
            return not self.language.lowercase_roles  # "Secretary, Ministry of Trade"
        if mark != "," or not headed or self.kind(index - 1) is Class.ROLE:
            return False
        return self._lists_fields(index + 1)

    def _lists_fields(self, index: int) -> bool:
        """Do the last fields of an office follow, the last behind "and": "des finances et de la relance"?"""
        while (end := self._listed_field(index)) is not None and self.is_comma(end):
            index = end + 1
        if end is None or self.kind(end) is not Class.JOINER:
            return False
        small = self.language.lowercase_roles and self.kind(end + 1) is Class.SMALL
        return small or self._listed_field(end + 1) is not None

    def _listed_field(self, index: int) -> int | None:
        """The index after one field of an office: words of its own, or those behind "of the", where no name stands."""
        start = index
        while self.kind(index) is Class.LINK:
            index += 1
        articled = index > start and self._is_articled(index - 1)
        first = index
        while self.kind(index) is Class.MODIFIER or (
            articled and self.kind(index) in ((Class.SMALL, Class.NAME) if index == first else (Class.SMALL,))
        ):
            index += 1
        return index if index > first else None

    def _is_articled(self, index: int) -> bool:
        """Does a small word hold the article that stands before a field of an office and before no name?"""
        return self.kind(index) is Class.LINK and self._cut[index].text.casefold().split()[-1] in _ARTICLED

    def _complement(self, index: int) -> int:
        """The end of an unknown proper noun after "of": all of it before a comma, else all but the last two words."""
        end = index
        while self.kind(end) is Class.NAME and not self._cut[end].possessive:
            end += 1
        if self.kind(end) is Class.NAME:
            end += 1
        if self.kind(end) is Class.MODIFIER and self._is_body(end):
            return end + 1  # "of the Neighbours' Department"
        run = end - index
        if (self.is_comma(end) and self._name(self._skip_honorifics(end + 1)) is not None) or run == 1:
            return end
        return end - 2 if run > 2 else index + 1

    def _name(self, index: int) -> int | None:
        """The index after a name that begins at `index`; None where there is none."""
        position = index
        if self._begins_name(index):
            following = index + 1
            while self.kind(following) is Class.LINK:
                following += 1
            return self._name(following)
        while self.has(position) and position - index < (12 if self.language.role_after_name else 8):
            token = self._cut[position]
            if position == index and self._is_month_of_day(position):
                return None
            if token.kind is Class.NAME or (position == index and self._is_given(position)):
                if position > index and (self._is_after_name(position) or _is_phrase(token.text, self.lexicon.kinds)):
                    break  # "Jane Smith Interview with …"
                if position > index + 1 and self._is_spoken_to(position):
                    break
                position += 1
                if token.possessive or (self.language.declines_names and _INITIALED.match(token.text)):
                    break  # "С.В.Громова Российскому обществу": initials and surname are all
            elif position > index and self._is_surname(position):
                position += 1
                if token.possessive:
                    break
            elif position > index and self._begins_surname(position):
                position += 1  # "Jean-Yves Le Drian"
            elif position == index + 1 and self._is_articled_office(position):
                position += 2  # "Luc Le Maire"
            elif position > index and token.text == "I" and self.kind(position + 1) is Class.NAME:
                position += 1  # an initial without its stop: "Adam I Okoro"
            elif (
                token.kind is Class.LINK
                and self.lexicon.particle.fullmatch(token.text)
                and self._name_goes_on(position)
            ):
                position += 1
            elif (
                token.kind is Class.MARK
                and token.text in '"“”'
                and position > index
                and self._quoted_nickname(position)
            ):
                position += 3
            else:
                break
        if position == index and index and self.kind(index - 1) is Class.ROLE and self.has(index):
            return index + 1 if self.kind(index) is Class.MODIFIER and self._is_surname(index) else None
        return position if (position > index and self.kind(index) is Class.NAME) or position > index + 1 else None

    def _is_spoken_to(self, index: int) -> bool:
        """Does a name in the dative follow one in the genitive: "Письмо Ивана Петрова Олегу Орлову"?"""
        if not self.language.declines_names or _IN_DATIVE.fullmatch(self._cut[index].text) is None:
            return False
        return _IN_GENITIVE.fullmatch(self._cut[index - 1].text) is not None

    def _is_given(self, index: int) -> bool:
        """Is a country's name somebody's first name: "Embajador Mauricio X", "Minister Israel Y"?"""
        if not self.has(index) or self.kind(index) is not Class.MODIFIER or self.kind(index + 1) is not Class.NAME:
            return False
        before = self.kind(index - 1) if index else None
        return self._cut[index].text in _GIVEN and before in (Class.ROLE, Class.HONORIFIC, Class.MARK)

    def _is_month_of_day(self, index: int) -> bool:
        """Is a word the month of a day, "22 April", and nobody's name?"""
        return index > 0 and self._cut[index - 1].text.isdigit() and _MONTH.fullmatch(self._cut[index].text) is not None

    def _is_surname(self, index: int) -> bool:
        """Is a word after a first name, or after an office, a surname that reads like a people or an office?"""
        token = self._cut[index]
        goes_on = not token.possessive and self.kind(index + 1) in (Class.ROLE, Class.MODIFIER)
        if not token.text[0].isupper() or goes_on:
            return False
        if self.lexicon.surname.fullmatch(token.text):
            return token.kind is not Class.ROLE or self.kind(index + 1) is not Class.LINK
        return self.language.code == "en" and token.kind is Class.MODIFIER and _is_people(token.text)

    def _name_goes_on(self, index: int) -> bool:
        following = index + 1
        while self.has(following) and self.lexicon.particle.fullmatch(self._cut[following].text):
            following += 1
        # "Bundesrat X zu Besuch in Y"
        return self.kind(following) is Class.NAME and not self.lexicon.event.fullmatch(self._cut[following].text)

    def _quoted_nickname(self, index: int) -> bool:
        return self.kind(index + 1) is Class.NAME and self.kind(index + 3) is Class.NAME

    def _span(self, start: int, end: int) -> str:
        return self.text[self._cut[start].start : self._cut[end - 1].end]

    def _make(self, start: int, end: int, role_start: int | None, role_end: int | None, after: int) -> Person:
        role = self._span(role_start, role_end) if role_start is not None and role_end is not None else None
        first = min(start, role_start) if role_start is not None else start
        return Person(self._span(start, end), role, True, self._cut[first].start, self._cut[after - 1].end)

    def _designation(self, start: int, end: int) -> Person:
        return Person(self._span(start, end), None, False, self._cut[start].start, self._cut[end - 1].end)


@lru_cache(maxsize=32)  # a line is read from several sides
def read_people(text: str, language: Language, start: int = 0, *, loose: bool = False) -> People:
    """The persons that a phrase names from `start` on; `loose` lets a bare name count."""
    reader = Reader(text, language, start)
    persons, index = reader.people(loose=loose)
    if not persons:
        return People((), start)
    last = reader.last_before(index)
    end = last.end
    if last.possessive and (ending := reader.lexicon.possessive.match(text, end)):
        end = ending.end()
    return People(tuple(persons), end, last.possessive)
