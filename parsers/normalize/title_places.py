"""The place of a title: towns, countries and venues at its end, in its parts or behind its event."""

from __future__ import annotations

import re
from functools import lru_cache

from parsers.normalize import places
from parsers.normalize.arabic import town_at_end
from parsers.normalize.grammar import EDGES, SEPARATOR, Grammar, Reading, drop_article, ends_with
from parsers.normalize.people import Reader
from parsers.record import Kind


def cut_place_segment(text: str, grammar: Grammar, reading: Reading) -> str:
    """Cut a place that stands behind a dash at the title's end: "Business Summit - Sydney, New South Wales"."""
    cuts = list(SEPARATOR.finditer(text))
    if not cuts or ":" in cuts[-1].group():
        return text
    tail = text[cuts[-1].end() :].strip(" \t,;:.–—-|")
    parts = tail.split(", ")
    listed = text[cuts[-2].end() if len(cuts) > 1 else 0 : cuts[-1].start()].strip(EDGES).split(" ")[-3:]
    if places.country_code(parts[0]) and any(places.country_code(" ".join(listed[at:])) for at in range(len(listed))):
        return text  # states between dashes: "of Cyprus – Greece – Serbia", "quan hệ Việt Nam - Tonga, Hà Nội"
    if "|" in cuts[-1].group() and not (_IN_BRACKETS.search(tail) and is_place(tail, grammar, lenient=False)):
        return text
    if len(parts) == 1 and reading.event_date and is_place(tail, grammar, lenient=False):
        reading.place = tail  # "… ter gelegenheid van de perslunch - Egmontpaleis", with its day
        return text[: cuts[-1].start()]
    if not all(is_place(part, grammar, lenient=True) for part in parts):
        return text
    if not (places.country_of(tail) or (len(parts) > 1 and is_place(parts[-1], grammar, lenient=False))):
        return text
    reading.place = tail
    return text[: cuts[-1].start()]


def town_of_meeting(text: str, grammar: Grammar, *, country: bool = False) -> str | None:
    """The town, or the country too, with which a headline on a meeting ends: "met with his counterpart in Tallinn"."""
    town = None
    for within in grammar["within"].finditer(text):
        tail = text[within.end() :].strip(EDGES)
        known = places.country_of(tail) and (country or not places.country_code(tail))
        if known and is_place(tail, grammar, lenient=False):
            town = tail
        elif within.group().casefold() == "in" and _TOWN_ALONE.fullmatch(tail) and not _IN_WHICH_WAY.fullmatch(tail):
            town = tail if is_place(tail, grammar, lenient=True) and not places.country_code(tail) else town
    return town


_TOWN_ALONE = re.compile(r"[^\W\d_a-z][^\W\d_]{3,24}")
_IN_WHICH_WAY = re.compile(
    r"person|private|public|advance|brief|secret|style|tandem|force|strength|full|earnest|unison|solidarity|principle|"
    r"january|february|march|april|june|july|august|september|october|november|december|parliament|"
    r"europe|africa|asia|america|oceania|eurasia",
    re.IGNORECASE,
)
"""What stands behind "in" at a headline's end and is no town, though a headline writes it large."""


def cut_inner_venue(text: str, grammar: Grammar, reading: Reading) -> str:
    """Cut a venue or town that a preposition ties to the event: "acto de asunción en el Congreso de la Nación"."""
    if reading.kind in ("readout", "interview", "announcement"):
        return text
    german = grammar.language.code == "de"
    if (german or grammar.language.lowercase_roles) and (venue := _venue_of_event(text, grammar)) is not None:
        house = drop_article(text[venue.end() :].strip(), grammar).strip(EDGES)
        if reading.place is None or not (grammar["venues"].search(reading.place) or house in reading.place):
            reading.place = f"{house}, {reading.place}" if reading.place else house
            return text[: venue.start()].strip(EDGES)
    if reading.place:
        return text
    for within in grammar["within"].finditer(text):
        if within.start() == 0:
            continue
        tail = drop_article(text[within.end() :].strip(), grammar)
        stop = next((m.start() for m in grammar["at"].finditer(tail) if m.start() > 0), len(tail))
        piece = tail[:stop].strip(EDGES)
        if not piece or places.country_code(piece):
            continue  # a country is where the subject lies as often as the event
        if grammar["events"].search(text[: within.start()]) and is_place(piece, grammar, lenient=False):
            reading.place = piece
            return text[: within.start()].strip(EDGES)
    return text


def _venue_of_event(text: str, grammar: Grammar) -> re.Match[str] | None:
    """The small word between an event and the house in which it was: "cerimonia di insediamento al Quirinale"."""
    for tie in (found for name in ("at", "within") for found in grammar[name].finditer(text)):
        house = drop_article(text[tie.end() :].strip(), grammar).strip(EDGES)
        compound = grammar.language.code == "de" and len(house) > _COMPOUND and _ON.fullmatch(tie.group()) is not None
        if not house[:1].isupper() or not (" " in house or compound) or not grammar["venues"].match(house):
            continue
        event = text[: tie.start()]
        if grammar["events"].search(house) or _VISITED.search(event):
            continue
        if grammar["events"].search(event) and is_place(house, grammar, lenient=False):
            return tie
    return None


_COMPOUND = 7
"""Letters that a German name of a square or house has at least: "Heldenplatz"."""

_ON = re.compile(r"am|auf de[mr]|vor de[mr]|an der", re.IGNORECASE)
"""What stands before such a name."""

_VISITED = re.compile(r"(?<!\w)(?:visit[ae]?|visites|besuch|besök|bezoek|besøk|besøg|vizit\w)(?!\w)", re.IGNORECASE)
"""A visit, whose house is that which is visited."""


def cut_trailing_venue(text: str, grammar: Grammar, reading: Reading) -> str:
    """Cut a venue that follows an event with nothing between: "cerimônia de posse Palácio do Planalto"."""
    if not grammar.language.lowercase_roles or reading.place:
        return text
    for venue in grammar["venues"].finditer(text):
        before = text[: venue.start()].rstrip()
        last = before.split()[-1] if before.split() else ""
        small = last.islower() and not any(
            grammar[name].fullmatch(last) for name in ("at", "by", "links", "articles", "within", "joiners", "topic")
        )
        if small and venue.group()[0].isupper() and grammar["events"].search(before):
            reading.place = text[venue.start() :]
            return before
    return text


_PART = re.compile(r",\s+|،\s*|(?<!\.[A-Z])(?<!\b[Ss][Tt])\.\s+(?=\S)|\s[((](?=[^()]+$)")

_PLACE_WORDS = re.compile(r"[^\W\d_][\w.'’-]*")

_EN_ROUTE = re.compile(r"(?<!\w)(?:aboard [A-Z][^,]{2,40},? )?en route (?:to )?[A-Z][^:;]{2,60}$", re.IGNORECASE)
"""Where one is on the way: "en route to Amman, Jordan"."""

_SAID_THERE: frozenset[Kind] = frozenset({"press_conference", "interview", "remarks", "briefing"})
"""Kinds in whose title a town at the end, after no topic, is where it was said."""


def cut_place(rest: str, grammar: Grammar, reading: Reading) -> str:
    """Cut the place off the end of the rest: the last comma parts that are towns, countries or venues."""
    if reading.kind == "message" and not (reading.event_date or reading.partial_date) and grammar.language.code == "en":
        return rest  # where those are who are greeted or mourned
    if grammar.language.code == "ar" and (joined := town_at_end(rest)) and places.is_known(joined[1]):
        reading.place = joined[1]
        return rest[: joined[0]].rstrip()
    if way := _EN_ROUTE.search(rest):
        reading.place = way.group().strip(EDGES)
        return rest[: way.start()].rstrip(" ,")
    cuts = list(_PART.finditer(rest))
    dated = reading.event_date is not None or reading.partial_date is not None
    place_start: int | None = None
    for cut in reversed(cuts):
        end = place_start if place_start is not None else len(rest)
        part = rest[cut.end() : end].strip(EDGES)
        if tie := grammar["within"].match(part):
            part = part[tie.end() :].strip()
            house = drop_article(part, grammar)
            part = house if HOUSES.fullmatch(house) else part  # "à l'Assemblée nationale"
        last = place_start is None
        of_country = not last and places.country_code(rest[place_start:].strip(EDGES)) is not None
        placed = is_place(part, grammar, lenient=dated and (last or of_country))
        placed = placed or (last and _is_beside_venue(rest, cut.start(), part, grammar))
        if not placed or _is_holder(rest, cut.end(), part, grammar):
            break
        place_start = cut.end() + (rest[cut.end() : end].index(part) if part else 0)
        if len(cuts) - cuts.index(cut) >= 4:
            break
    if place_start is not None and (not dated or places.country_code(rest[place_start:].strip(EDGES))):
        head = rest[:place_start].rstrip(" ,.")
        ahead = grammar["ahead"].match(rest.lstrip())
        for within in () if ahead and not _AT_ONCE.match(rest.lstrip()) else grammar["within"].finditer(head):
            # "an event in Phoenix, Arizona"
            town = head[within.end() :].strip()
            known = places.country_of(town) or places.country_of(rest[place_start:])
            of_topic = not dated and grammar["topic"].match(rest.lstrip()) is not None  # "on the opening … in Oslo"
            state = places.country_code(town) and grammar.language.code == "en"  # "the War in Mali, East Room"
            if within.start() > 0 and known and not state and is_place(town, grammar, lenient=False):
                if of_topic:
                    return rest
                place_start = within.end() + (len(head[within.end() :]) - len(head[within.end() :].lstrip()))
                reading.place = rest[place_start:].strip(EDGES)
                return rest[: within.start()].rstrip(" ,.")
    if dated and reading.place is None and reading.kind not in ("readout", "interview", "announcement"):
        place_start = _town_before(rest, place_start) if place_start is not None else _town_that_ends(rest, grammar)
    if place_start is not None:
        reading.place = (
            rest[place_start:].strip(" ,;:") if rest.rstrip().endswith("D.C.") else rest[place_start:].strip(EDGES)
        )
        return without_tie(rest[:place_start].rstrip(" ,."), grammar)
    if reading.kind != "announcement" and (matches := list(grammar["within"].finditer(rest))):
        within = matches[-1]
        place = rest[within.end() :].strip(EDGES)
        before = rest[: within.start()].strip(EDGES)
        held = reading.kind in _SAID_THERE or (dated and grammar["events"].search(before) is not None)
        said_there = not before or (held and not grammar["topic"].search(before))
        if said_there and before and places.country_code(place):
            said_there = False
        if said_there and grammar["ahead"].search(before):
            said_there = False  # "ahead of the Summit in Washington"
        lone = dated and place.isalpha() and len(place) > 3 and place[0].isupper()
        if place and len(place) < 60 and said_there and is_place(place, grammar, lenient=lone):
            reading.place = f"{place}, {reading.place}" if reading.place and reading.place not in place else place
            return before
    return rest


def _is_beside_venue(rest: str, end: int, part: str, grammar: Grammar) -> bool:
    """Is a part a town that no table knows, right behind a venue: "…, Civic Centre, Little Harbour"?"""
    before = _LAST_PART.search(rest, max(0, end - 80), end)
    venue = before[1].strip(EDGES) if before else ""
    sure = grammar["venues"].search(venue) is not None and is_place(venue, grammar, lenient=False)
    return sure and is_place(part, grammar, lenient=True) and not grammar["roles"].search(part)


_LAST_PART = re.compile(r",\s([^,]{4,76})\Z")


def without_tie(head: str, grammar: Grammar) -> str:
    """What stands before a place without the small word that tied it: "Cumbre Andina, en" (La Paz)."""
    tie = ends_with(head, grammar["within"])
    return head if tie is None else head[:tie].rstrip(" ,.")


def _is_holder(rest: str, position: int, part: str, grammar: Grammar) -> bool:
    """Is a part of two words the holder of the office before it, though one of them is a town's name too?"""
    if len(part.split()) < 2 or places.is_known(part) or any(found for found in grammar["venues"].finditer(part)):
        return False
    reader = Reader(rest, grammar.language)
    for index, token in enumerate(reader.tokens):
        if token.start >= position:
            return False
        if token.kind.value == "role" and (found := reader.person(index, loose=False)) and found[0].named:
            start = rest.find(found[0].name, token.start)
            if start <= position + 2 < start + len(found[0].name):
                return True
    return False


_LAST_WORD = re.compile(r"(?<=[^\W_] )(?P<town>[^\W\d_][\w'’-]{2,30}),\s*\Z")


def _town_that_ends(rest: str, grammar: Grammar) -> int | None:
    """Where a town of two words begins that nothing parts from the event: "… General Assembly New York"."""
    words = rest.rstrip().rsplit(" ", 3)
    if len(words) < 4 or not words[-3][:1].isupper() or not places.is_known(" ".join(words[-2:])):
        return None
    if not grammar["events"].search(" ".join(words[:-2])):
        return None
    return len(rest.rstrip()) - len(" ".join(words[-2:]))


def _town_before(rest: str, place_start: int) -> int:
    """Where the place begins, with a town that no comma parts from the event: "…on Safety Colombo, Sri Lanka"."""
    town = _LAST_WORD.search(rest, max(0, place_start - 40), place_start)
    country = places.country_code(rest[place_start:].strip(EDGES))
    if town and country and town["town"][0].isupper() and places.country_of(town["town"]) == country:
        return town.start("town")
    return place_start


_DISTRICT = re.compile(r"D\.?C\.?")


def _ends_in_place(words: list[str]) -> bool:
    """Are two words a place: the second named, after a word that is no name in a script without capitals?"""
    first, last = words
    return places.is_known(last) and (first[0].isupper() or first in _TOWN_WORDS)


_TOWN_WORDS = frozenset(("مدينة", "بمدينة", "العاصمة", "بالعاصمة", "محافظة", "شهر", "שהר", "г", "м", "شهرستان"))
"""Words for a town before its name, where nothing is written large."""


def _is_town(part: str, words: list[str]) -> bool:
    """Is the whole of a part a town or country, and not merely its last word ("ABC Radio Perth")?"""
    if not places.country_of(part):
        return False
    if len(words) == 2 and "," not in part and not places.is_known(part):
        return _ends_in_place(words)
    return len(words) < 3 or places.country_code(part) is not None or not places.country_of(words[-1])


OUTLET = re.compile(
    r"(?<!\w)(?:radio|tv|television|télévision|televisi[óo]n|fernsehen|news|news agency|agencja prasowa|"
    r"информационное агентство|newspaper|rundfunk|podcast|телеканал\w*|"
    r"радио)(?!\w)|(?<!\w)(?:media|press|journalists|reporters|correspondents)$",
    re.IGNORECASE,
)
"""A broadcaster or paper, which a town's name does not make a place: "Radio Adelaide"."""

_AT_ONCE = re.compile(
    r"(?:prior to|before) (?:a|an|the|their|his|her) (?:[\w-]+ ){0,2}(?:meeting|talks)(?!\w)", re.IGNORECASE
)
"""A talk right before which something is said, where the talk is."""
_SERVES = re.compile(
    r"(?<!\w)(?:army|navy|air force|marine corps|armed forces|coast guard|national guard|police|team|squadron)$",
    re.IGNORECASE,
)
"""A force in which somebody serves: "Captain X, United States Army"."""

_FOR_WHAT = re.compile(
    r"(?:Conference|Meeting|Press|Media|News|Call)\s(?=(?:Cent(?:er|re)|Room|Hall|Suite|Theat(?:er|re))\b)|^Aboard\s(?=[A-Z])"
)
"""For what a room or house is, in English, or that one is aboard: such words are else those of titles."""
HOUSES = re.compile(
    r"(?:pleno del )?(?:congreso (?:de los diputados|de la república|nacional|de la nación|de la unión)|senado"
    r"(?: de la (?:república|nación)| federal)?|cámara de (?:diputados|representantes|senadores)|"
    r"asamblea (?:nacional|legislativa|de la república)|parlamento(?: europeo)?|"
    r"congresso nacional|câmara dos deputados|assembleia (?:da república|nacional)|parlamento europeu|"
    r"assemblée nationale|sénat|chambre des (?:représentants|députés|conseillers)|parlement(?: européen)?|"
    r"camera dei deputati|senato(?: della repubblica)?|parlament(?:o europeo|ul)|"
    r"(?:deutschen? )?bundestag(?:e?s)?|bundesrat|nationalrat|abgeordnetenhaus|(?:europäischen )?parlament|"
    r"(?:tweede|eerste) kamer|europees parlement|riksdag(?:en)?)",
    re.IGNORECASE,
)
"""Parliaments whose names hold a word for an event too: where one speaks, and no occasion."""

_HOUSE_NUMBER = re.compile(r"^\d{1,4}[A-Za-z]?\s(?=[^\W\d_a-z])")

_IN_BRACKETS = re.compile(r"\s\(([^()]{3,30})\)$")

_HAPPENED = re.compile(
    r"(?<!\w)(?:bombings?|attacks?|crisis|explosions?|shootings?|killings?|massacre|blast|fire|siege|collapse|hostages?|"
    r"closure|relocation|staff|employees|(?:security|health|medical|humanitarian|political) grounds|security)$",
    re.IGNORECASE,
)
"""What befell a venue, which is then no place where something was said: "Embassy Bombing"."""


def _is_event_at_venue(part: str, words: list[str], venue: list[re.Match[str]], grammar: Grammar) -> bool:
    """Is a part named by a venue and ends with an event: "Embassy Independence Day Reception"?"""
    if not venue or venue[-1].end() >= len(part) - 2 or grammar.language.lowercase_roles:
        return False
    return len(words) > 2 and grammar["events"].fullmatch(words[-1]) is not None and not grammar["links"].search(part)


_NATIONAL = re.compile(r"[A-Z][^\W\d_A-Z]+ (?:Institute|Academy|College|School|University|Museum|Chamber) of [A-Z]")
"""A learned body of a nation or a name: "Norwegian Institute of Coral Affairs"."""


@lru_cache(maxsize=1024)
def is_place(part: str, grammar: Grammar, *, lenient: bool) -> bool:
    """Is a part of a title a town, country or venue? `lenient`: any short proper noun will do (a date follows)."""
    if "/" in part:  # "Şumnu/Bulgaristan"
        return all(piece.strip() and is_place(piece.strip(), grammar, lenient=lenient) for piece in part.split("/"))
    part = _FOR_WHAT.sub("", _HOUSE_NUMBER.sub("", part))
    if (of_country := _IN_BRACKETS.search(part)) and places.country_of(of_country[1]):
        part = part[: of_country.start()]  # "Ciudad de Nueva York (Nueva York)"
    words = _PLACE_WORDS.findall(part)
    if not words or len(words) > 8 or len(part) > 80 or not (part[0].isupper() or not part[0].islower()):
        return False
    if len(words) <= 4 and " " in part and places.is_known(part) and not OUTLET.search(part):
        return True  # "La Habana", whose article is a small word
    reader = Reader(part, grammar.language)
    classes = {token.kind.value for token in reader.tokens}
    if grammar["occasion"].match(part):
        return False
    venue = list(grammar["venues"].finditer(part))
    if ("role" in classes and not venue) or OUTLET.search(part):
        return False
    first = reader.tokens[0]
    if first.kind.value in ("link", "joiner") and not grammar["articles"].fullmatch(first.text):
        return False  # "to Parliament"
    if _HAPPENED.search(part) or _SERVES.search(part) or _is_event_at_venue(part, words, venue, grammar):
        return False
    if "role" in classes and any(pattern.match(part) for _, pattern in grammar.kinds):
        return False  # "Déclarations du porte-parole du Quai d'Orsay"
    if (
        venue
        and not classes & {"small", "mark", "stop"}
        and (venue[-1].end() >= len(part) - 2 or venue[0].start() == 0 or _NATIONAL.match(part))
    ):
        return True
    if venue and places.is_known(part[venue[0].end() :].strip()):
        return True  # "Hyde Room Áras an Uachtaráin"
    if any(pattern.search(part) for _, pattern in grammar.kinds):
        return False
    if _DISTRICT.fullmatch(part):
        return True
    if len(words) <= 4 and not classes & {"small", "mark", "stop", "joiner", "role"} and _is_town(part, words):
        ends = (words[0], words[-1])  # "Oslo Freedom Forum", "Cimeira da União Africana"
        return len(words) < 2 or not any(grammar["events"].fullmatch(word) for word in ends)
    if "role" in classes:
        return False
    if venue and not classes & {"mark"} and grammar.language.lowercase_roles:
        return True
    if grammar["events"].search(part):
        return False
    return (
        lenient and len(words) <= 4 and all(token.kind.value in ("name", "modifier", "link") for token in reader.tokens)
    )
