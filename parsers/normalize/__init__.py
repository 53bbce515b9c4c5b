"""From the parts of a release as its site prints them to the record: who said what, in which role, where and when.

The order of evidence is one for all fields: the page's own field, the title, the lines around it, the lead, the turns,
the closing lines, the ministry's declaration. `Record.origins` says for each field which of them spoke.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from itertools import takewhile, zip_longest

from parsers import urls
from parsers.document import Document, Stamp
from parsers.extract import Extract
from parsers.ministry import Ministry
from parsers.normalize import arabic, places
from parsers.normalize.arabic import without_vowels
from parsers.normalize.dates import DateSpan, find_dates
from parsers.normalize.full_titles import full_title
from parsers.normalize.grammar import Reading, find_kind, grammar_of, kind_at_head
from parsers.normalize.interviews import told_interview
from parsers.normalize.kinds import Evidence, condemns, decide_kind, spoken_below, stands_over_speech, tells_of_feast
from parsers.normalize.langid import identify
from parsers.normalize.language import Language, compile_phrases, half_width, language_of
from parsers.normalize.lead import ISSUES, TODAY, Lead, read_lead
from parsers.normalize.lines import Around, read_lines, read_signature
from parsers.normalize.mentions import find_mentions
from parsers.normalize.names import nominative_name, nominative_office
from parsers.normalize.numbers import bare_number, begins_number, find_number
from parsers.normalize.retitled import read_title_again
from parsers.normalize.speakers import choose_speakers
from parsers.normalize.subtitle import begins_subtitle
from parsers.normalize.title import name_event, name_event_alone, read_title
from parsers.normalize.title_occasions import holiday_of, holiday_of_lead
from parsers.normalize.told import occasion_of_lead
from parsers.normalize.turns import begins_turn, find_turns
from parsers.record import Block, Kind, Record, Speaker, Turn, body_text

_LEAD_READ = 2000
"""Characters of a body that are handed to the reading of its lead, of which it reads fewer."""
SAMPLE = 6000
"""Characters of a body by which its language is told."""


def normalize(extract: Extract, document: Document, ministry: Ministry | None = None) -> Record:
    """The record of a release. A field that neither page, title nor text states stays null."""
    extract = _without_controls(extract)
    origins = dict(extract.origins)
    warnings = list(extract.warnings)
    blocks = tuple(Block(type=passage.type, text=passage.text) for passage in extract.passages if passage.text.strip())
    code = _language(extract, document, blocks, origins)
    language = language_of(code)
    published = extract.published or (document.link.published if document.link else None)
    if extract.published is None and published is not None:
        origins["published_at"] = "feed"

    headline = without_vowels(_clean(extract.title), code)
    title = read_title(headline, _language_of_title(extract.title, blocks, language))
    lines = [without_vowels(line, code) for line in _head(extract)]
    around = _with_late_dateline(read_lines(lines, language), blocks, language)
    title = read_title_again(headline, title, around, language)
    body = body_text(blocks)
    introduced = [*_introductions(extract, title, language), body]
    lead = read_lead(without_vowels("\n".join(introduced)[:_LEAD_READ], code), language)
    if lead.dateline_date is None and introduced[0] is not body:  # a sentence further down was put before it
        beginning = read_lead(without_vowels(body[:_LEAD_READ], code), language)
        lead.dateline_place, lead.dateline_date = beginning.dateline_place, beginning.dateline_date
    conversation = title.kind in ("press_conference", "interview")
    likely = _likely(title, around, lead, language)
    transcript = find_turns(extract.passages, code, likely, conversation=conversation)
    if transcript.turns and lead.dateline_place and transcript.turns[0].label.startswith(lead.dateline_place):
        lead.dateline_place = None  # "Malta Daily: …", who asks
    closing = [without_vowels(block.text, code) for block in blocks[-8:]]
    signature = read_signature(closing, language) if blocks else Around()
    opening = read_title(lead.sentence, language) if lead.kind else _caption(title, blocks, language)
    opening = _told_greeting(title, [*lines[:2], *(block.text for block in blocks[:1])], language) or opening
    opening = opening or full_title(blocks, language)
    evidence = Evidence(
        title=title,
        around=around,
        lead=lead,
        category=extract.category,
        opens_with_salutation=_opens_with_salutation(blocks, extract.head, language),
        transcript=transcript.is_transcript,
        questions=_asks(transcript.turns),
        opening=opening,
        heading=read_title(extract.category, language).people if extract.category else (),
        first_line=blocks[0].text if blocks else "",
        published=published.day if published else None,
    )
    spoken = title.kind is None and not title.people and spoken_below(evidence) is not None
    if (spoken or tells_of_feast(title) or stands_over_speech(evidence)) and not around.occasion:
        name_event(title, language)
    kind, origins["kind"] = decide_kind(evidence, language)
    if kind in ("speech", "remarks") and not around.occasion:
        name_event_alone(title, language)
    event = _event(kind, evidence, signature, published, extract, origins)
    place = _place(kind, evidence, signature, extract, origins)
    occasion = _occasion(kind, evidence, extract, language, origins)
    speakers, origin = choose_speakers(kind, evidence, signature, transcript.turns, language, ministry, event[0])
    if origin:
        origins["speakers"] = origin
    number = (
        extract.number
        or (title.number and bare_number(title.number))
        or find_number([title.core, *_numbered_above(extract), *_lines_below(extract)], language)
        or find_number([_numbered(extract, language)], language)
    )
    if number and not extract.number:
        origins["document_number"] = "title" if title.number else "lines"
    if code in arabic.LANGUAGES:
        speakers = _with_vowels(speakers, extract, blocks)
    printed = [extract.title, *extract.head, *(block.text for block in (*blocks[:4], *blocks[-4:]))]
    warnings += _missing(extract, title, published, blocks, ministry)
    return Record(
        source=ministry.id if ministry else None,
        issuer=ministry.name.get("en") or next(iter(ministry.name.values()), None) if ministry else extract.issuer,
        url=document.url,
        canonical_url=_canonical_url(extract, document),
        native_id=extract.native_id or _native_id(document, ministry),
        language=code,
        title=" ".join(extract.title.split()),
        kind=kind,
        speakers=speakers,
        occasion=_as_printed(occasion, printed),
        place=_as_printed(place, printed),
        place_country=places.country_of(place) if place else None,
        event_date=event[0],
        event_end_date=event[1],
        published_at=published.value if published else None,
        published_precision=published.precision if published else None,
        updated_at=extract.updated.value if extract.updated else None,
        document_number=number,
        topics=tuple(extract.topics),
        body=blocks,
        text=body,
        is_transcript=transcript.is_transcript and kind != "document",
        turns=transcript.turns if kind != "document" else (),  # questions and answers in writing
        attachments=tuple(extract.attachments),
        translations=tuple(extract.translations),
        mentions=find_mentions(f"{extract.title}\n\n{body}", code),
        warnings=tuple(dict.fromkeys(warnings)),
        withdrawn=extract.withdrawn,
        parser=extract.layout,
        origins=origins,
    )


def _caption(title: Reading, blocks: Sequence[Block], language: Language) -> Reading | None:
    """A short line of the text that names the title's kind once more, with who spoke: a caption of a video or photo."""
    if title.kind is None and language.spaced and not title.talks:
        return _introduced_below(blocks, language)
    if not language.genitive_names or title.kind is None or any(person.named for person in title.people):
        return None
    for block in blocks[:_CAPTIONED]:
        found = kind_at_head(block.text[:40], grammar_of(language)) if len(block.text) < 160 else None
        if found and found.kind == title.kind:
            caption = read_title(block.text, language)
            return caption if any(person.named for person in caption.people) else None
    return None


def _told_greeting(title: Reading, lines: Sequence[str], language: Language) -> Reading | None:
    """Below an office and what it said, who greeted whom: "Президент: …", "Глава государства X поздравил …"."""
    if title.kind_text != ":" or not language.spaced or any(person.named for person in title.people):
        return None
    told = (read_title(line, language) for line in lines if 20 < len(line) < 300)
    return next((line for line in told if line.kind == "message" and any(one.named for one in line.people)), None)


def _introduced_below(blocks: Sequence[Block], language: Language) -> Reading | None:
    """A line of the text that names what follows and who spoke, and no more: "Discours du ministre X :"; without the
    colon it stands right above a salutation."""
    salutation = grammar_of(language)["salutations"]
    for block, below in zip_longest(blocks[:_CAPTIONED], blocks[1 : _CAPTIONED + 1]):
        text = block.text.rstrip() if block else ""
        colon = text.endswith(":")
        greeted = below is not None and salutation.match(below.text.lstrip(' "“«')) is not None
        found = kind_at_head(text[:40], grammar_of(language)) if len(text) < 160 and (colon or greeted) else None
        if found and found.kind in _HELD:
            reading = read_title(text.rstrip(" :"), language)
            if any(person.named and person.role for person in reading.people):
                return reading
            whole = greeted and bool(reading.people) and text.endswith(reading.people[-1].name)
            return reading if whole and all(person.named for person in reading.people) else None
    return None


_CAPTIONED = 5
"""Paragraphs in which a caption is looked for."""


def _canonical_url(extract: Extract, document: Document) -> str | None:
    address = extract.canonical_url or document.url
    return urls.canonicalize(address) if address else None


def _native_id(document: Document, ministry: Ministry | None) -> str | None:
    """The site's own number, in the feed's id of the item or in the address under which it was found or read."""
    said = (document.link.guid, document.link.url) if document.link else ()
    return next((number for text in (*said, document.url) if (number := urls.native_id(text, ministry))), None)


_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Characters that no text prints, such as a terminal's commands; tabs and line ends stay."""


_READINGS = re.compile(r"[((](?<=[一-鿿].)[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,5}\s?[))]")
"""The sound of an ideograph, as copies of Chinese pages print it behind the less common ones: 國(guó)."""


def _clean(text: str) -> str:
    return _READINGS.sub("", _CONTROLS.sub("", text))


def _without_controls(extract: Extract) -> Extract:
    """The extract without control characters, and without the sounds of ideographs, in what it prints."""
    return replace(
        extract,
        title=_CONTROLS.sub("", extract.title),
        subtitle=_clean(extract.subtitle) if extract.subtitle else None,
        number=_clean(extract.number) if extract.number else None,
        category=_clean(extract.category) if extract.category else None,
        byline=_clean(extract.byline) if extract.byline else None,
        place=_clean(extract.place) if extract.place else None,
        occasion=_clean(extract.occasion) if extract.occasion else None,
        head=[_clean(line) for line in extract.head],
        topics=[_clean(topic) for topic in extract.topics],
        passages=[
            replace(passage, text=_clean(passage.text), label=len(_clean(passage.text[: passage.label])))
            if _CONTROLS.search(passage.text) or _READINGS.search(passage.text)
            else passage
            for passage in extract.passages
        ],
    )


def _as_printed(value: str | None, sources: Iterable[str]) -> str | None:
    """A phrase with its punctuation as the page prints it, where it was read in plain form."""
    if value is None or not _PLAIN_MARKS.search(value):
        return value
    for source in sources:
        found = half_width(source).find(value)
        if found >= 0:
            return source[found : found + len(value)]
    return value


def _with_vowels(speakers: Iterable[Speaker], extract: Extract, blocks: Sequence[Block]) -> tuple[Speaker, ...]:
    sources = [extract.title, *extract.head, *(block.text[:_LEAD_READ] for block in (*blocks[:4], *blocks[-4:]))]
    return tuple(
        speaker.model_copy(
            update={
                "name": arabic.as_printed(speaker.name, sources),
                "role": arabic.as_printed(speaker.role, sources) if speaker.role else None,
            }
        )
        for speaker in speakers
    )


_PLAIN_MARKS = re.compile(r"[():;,!?\[\]|~.*]")


def _language(extract: Extract, document: Document, blocks: Sequence[Block], origins: dict[str, str]) -> str | None:
    """The body's language by its words; the title's where there is no body; what page or caller say is a tie-break."""
    declared = extract.language or document.language
    sample = body_text(tuple(blocks[:60]))[:SAMPLE]
    code = identify(f"{extract.title}\n{sample}" if len(sample) < 400 else sample, declared)
    if _mostly(_OTHER_SCRIPTS, extract.title) and not _mostly(_OTHER_SCRIPTS, sample):
        share = sum(map(len, _OTHER_SCRIPTS.findall(sample))) / max(1, len(sample))
        if share >= 0.12:  # printed with a translation between its lines
            code = identify(f"{extract.title}\n{''.join(_OTHER_SCRIPTS.findall(sample))}") or code
    origins["language"] = "text" if code and code != declared else "declared"
    return code or declared


def _language_of_title(title: str, blocks: Sequence[Block], language: Language) -> Language:
    """The language in which a title is read: its own, where it is in Latin letters and the text in none."""
    sample = "".join(block.text for block in blocks[:4])[:400]
    if not title.isascii() or not language.spaced or not _mostly(_OTHER_SCRIPTS, sample):
        return language
    return language_of(identify(title) or language.code)


_OTHER_SCRIPTS = re.compile(r"[\u0370-\u1fff\u3040-\ud7ff]+")
"""Letters of scripts that are not Latin."""


def _mostly(pattern: re.Pattern[str], text: str) -> bool:
    return sum(map(len, pattern.findall(text))) * 2 > len(text)


def _head(extract: Extract) -> list[str]:
    """The lines around the title, with what a page's own fields say of speaker and subtitle."""
    return [line for line in (extract.subtitle, extract.byline, *extract.head) if line]


def _with_late_dateline(around: Around, blocks: Sequence[Block], language: Language) -> Around:
    """Town and day on a line of their own below the first sentences, where the lines around the title have none."""
    if around.place or around.event_date or not language.spaced:
        return around
    if heading := _late_heading(blocks, language):
        around.event_date, around.event_end_date, around.held_on = heading.event_date, heading.event_end_date, True
        around.place, around.people = heading.place, around.people or heading.people
        return around
    for block in blocks[:6]:
        if len(block.text) < 80 and "\n" not in block.text and find_dates(block.text, language.code):
            line = read_lines([block.text], language)
            if line.event_date and (line.held_on or (line.place and not line.people)):
                around.place, around.event_date, around.event_end_date = (
                    line.place,
                    line.event_date,
                    line.event_end_date,
                )
                around.held_on, around.occasion = line.held_on, around.occasion or line.occasion
                around.people = around.people or line.people
                break
    return around


def _late_heading(blocks: Sequence[Block], language: Language) -> Around | None:
    """The full title over several lines, with its day, below a copy's own first sentences."""
    lines = [block.text for block in blocks[:_HEADING_BLOCKS]]
    for position, line in enumerate(lines):
        if len(line) < _HEADING_LINE and begins_subtitle(line, language):
            short = takewhile(lambda text: len(text) < _HEADING_LINE and "\n" not in text, lines[position:])
            heading = read_lines(list(short), language)
            return heading if heading.subtitle and heading.people and heading.event_date else None
    return None


_HEADING_BLOCKS = 10
_HEADING_LINE = 110
"""Paragraphs among which the full title of a copy is looked for, and characters of each of its lines."""


def _asks(turns: Sequence[Turn]) -> bool:
    """Does somebody ask: by label, or as the one voice that mostly puts questions?"""
    if any(turn.is_question for turn in turns):
        return True
    asked: dict[str, list[bool]] = {}
    for turn in turns[:40]:
        asked.setdefault(turn.speaker or turn.label, []).append("?" in turn.text or "?" in turn.text)
    shares = [sum(marks) / len(marks) for marks in asked.values()]
    return len(shares) > 1 and max(shares) >= 0.5 > min(shares)


def _introductions(extract: Extract, title: Reading, language: Language) -> list[str]:
    """Lines before the body that are sentences about it: "The below is attributable to Spokesperson X:"."""
    return [
        line
        for line in extract.head
        if (
            line.endswith((":", ":"))
            and (len(line.split()) > 3 or (_UNSPACED.search(line) and (len(line) > 14 or _ANNOUNCES.search(line))))
        )
        or (line.endswith("。") and len(line) > _SENTENCE and not language.spaced)
        or ((dated := _DATED.match(line)) and not _names_series(line[dated.end() - 1 :], language))
    ] + _introductions_below(extract, title, language)


def _names_series(text: str, language: Language) -> bool:
    """Is what stands behind a day but the name of the site's series, and whose it is: "Medienmitteilung EDA"?"""
    return language.spaced and len(text) < 40 and grammar_of(language)["generic"].match(text) is not None


def _introductions_below(extract: Extract, title: Reading, language: Language) -> list[str]:
    """A sentence among the first of the body that leads to the text: by the kind the title names it by, or "X issued
    the following statement:" below a headline that names none."""
    if not language.spaced:
        return []
    for passage in extract.passages[:4]:
        if len(passage.text) < 400 and passage.text.rstrip().endswith(":"):
            if title.kind is None:
                if ISSUES.search(passage.text):
                    return [passage.text]
                continue
            opens = grammar_of(language)["openings"].match(passage.text)
            found = find_kind(passage.text, grammar_of(language), opens.end() if opens else 0)
            if found and found.kind == title.kind and found.start <= 30:
                return [passage.text]
    return []


_SENTENCE = 14
"""Characters of a line above an unspaced body from which on it is a sentence of the lead, and no name of a place."""
_ANNOUNCES = re.compile(r"(?:宣[布佈]|如下|全文|発表|발표)[::]$")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_DATED = re.compile(r"^[^\n:]{3,60}\d{4}[^\n:–—]{0,24}[:–—]\s(?!\d{1,2}[:.h]\d\d)\S")
"""A line that begins with the place and day of an agency's copy."""


def _numbered_above(extract: Extract) -> list[str]:
    """The symbol of the United Nations above the title, in whole, where the lines below may print a part."""
    return [extract.category] if extract.category and begins_number(extract.category) else []


def _numbered(extract: Extract, language: Language) -> str:
    """The heading above the title where it is the series with the number: "Press release 12/2017"."""
    category = extract.category or ""
    return category if grammar_of(language)["generic"].match(category) or begins_number(category) else ""


def _lines_below(extract: Extract) -> list[str]:
    return [*extract.head, *(passage.text for passage in list(extract.passages)[-6:])]


def _likely(title: Reading, around: Around, lead: Lead, language: Language) -> tuple[Speaker, ...]:
    """The persons of title and lines, by whom labels of turns are known; of an unspaced lead those who speak in it."""
    told = () if language.spaced else lead.speaking
    people = [person for person in (*title.people, *around.people, *told) if person.named]
    return tuple(Speaker(name=nominative_name(person.name, language), role=person.role) for person in people)


def _opens_with_salutation(blocks: Sequence[Block], head: Sequence[str], language: Language) -> bool:
    pattern = compile_phrases(language.salutations, spaced=language.spaced)
    return any(pattern.match(text.lstrip(' "“«')) for text in (*(block.text for block in blocks[:5]), *head[-3:]))


_EVENTFUL: frozenset[Kind] = frozenset(
    {"press_conference", "briefing", "speech", "remarks", "interview", "readout", "transcript", "statement"}
)
_HELD: frozenset[Kind] = frozenset({"press_conference", "briefing", "speech", "remarks", "interview"})
"""Kinds whose lead, where it names the kind, gives the day it was held."""


def _event(
    kind: Kind,
    evidence: Evidence,
    signature: Around,
    published: Stamp | None,
    extract: Extract,
    origins: dict[str, str],
) -> tuple[date | None, date | None]:
    """The day (and last day) of the event: page's field, title, dateline, lead, closing line."""
    title, around, lead = evidence.title, evidence.around, evidence.lead
    if extract.event:
        return extract.event.day, None
    if title.event_date:
        origins["event_date"] = "title"
        return title.event_date, title.event_end_date
    feast = kind == "message" and not lead.unspaced  # the holiday's own day: "29 Ekim Cumhuriyet Bayramı"
    if title.partial_date and not feast:
        stated = _stated_in_full(title.partial_date, evidence) or _of_month_above(title.partial_date, extract, evidence)
        near = published or (Stamp(around.event_date, "day", "") if around.event_date else None)
        if found := stated or _complete(title.partial_date, near):
            origins["event_date"] = "title"
            return found, None
    if kind in ("communique", "joint_statement") and signature.event_date:
        origins["event_date"] = "closing line"
        return signature.event_date, None
    if kind in ("communique", "joint_statement") and lead.unspaced and (day := _day_of_copy(evidence)):
        origins["event_date"] = "dateline"
        return day, None
    if _introduces_speaker(evidence, kind) and _HELD_AT.search(lead.sentence) and lead.language.code == "en":
        opening = evidence.opening
        if opening and opening.event_date:  # "Speech by Minister X, held at the Institute on 3 May", below a dateline
            origins["event_date"] = "lead"
            return opening.event_date, opening.event_end_date
    if around.weekday and around.event_date and kind in _HELD:
        origins["event_date"] = "dateline"
        return around.event_date, around.event_end_date
    met = kind in ("press_conference", "briefing") and origins.get("kind") == "title" and not title.partial_date
    stamp = around.stamped and lead.language.code == "en"  # a page's, unless the kind is one of each day
    signed = kind in _HELD and not title.people and any(person.named for person in around.people)
    town = lead.dateline_place and (kind in _HELD or kind == "statement")
    placed = around.place or met or signed or town or (title.place and title.occasion and kind in _HELD and not stamp)
    if lead.unspaced and met and not around.place and (day := _told_before(lead, around, published)):
        origins["event_date"] = "lead"
        return day, None
    if around.event_date and (placed or (_has_block(around) and kind != "press_release")):
        origins["event_date"] = "dateline"
        return around.event_date, around.event_end_date
    if around.in_words and around.event_date and _is_spoken(kind, evidence):
        origins["event_date"] = "dateline"
        return around.event_date, around.event_end_date
    if around.event and around.event_date and kind in _HELD:
        origins["event_date"] = "dateline"
        return around.event_date, around.event_end_date
    if around.bracketed and around.event_date and kind in _EVENTFUL:
        origins["event_date"] = "dateline"
        return around.event_date, around.event_end_date
    if around.clock and published and kind in _HELD:
        origins["event_date"] = "dateline"
        return published.day, None
    if lead.dateline_date and lead.dateline_place:
        day = lead.dateline_date.date or _complete(lead.dateline_date, published)
        if day:
            origins["event_date"] = "dateline"
            return day, None
    if lead.unspaced and kind in ("comment", "statement") and (day := _day_of_wire(lead, published)):
        origins["event_date"] = "dateline"
        return day, None
    named_itself = evidence.opening is not None and (kind in _HELD or _MADE_BY.search(lead.sentence) is not None)
    today = TODAY.search(lead.sentence) is not None
    if around.held_on and around.event_date:
        return around.event_date, around.event_end_date
    opens = lead.date is not None and (
        (kind == "press_release" and (lead.date.start <= 40 or bool(title.destination) or lead.took_place))
        or (lead.unspaced and kind in ("message", "comment", "briefing") and lead.date.start <= 12)
        or (lead.unspaced and kind == "statement" and lead.date.start <= 12 and _is_told(lead))
        or (lead.unspaced and kind in ("comment", "statement", "message", "briefing") and _is_reported(lead))
        or (kind in ("communique", "joint_statement") and (lead.date.start <= 12 or _tells_of_visit(lead)))
        or (kind in ("press_release", "interview") and _is_of_today(lead))
        or (kind == "press_release" and _tells_of_attendance(evidence))
        or (kind in ("statement", "joint_statement") and _introduces_text(lead))
    )
    named_itself = named_itself or (kind in _HELD and _tells_of_holding(kind, lead))
    named_itself = named_itself or (kind in _HELD and _begins_with_holding(lead))
    named_itself = named_itself or (kind in _HELD and _tells_of_speaker(evidence))
    if lead.date and (kind == "readout" or named_itself or opens or (today and lead.date.date is None)):
        late = _LATE if lead.unspaced and _HOLDING.search(lead.sentence, lead.date.end) else 10  # a report on an event
        day = lead.date.date or _complete(lead.date, published, late) or _stated_in_full(lead.date, evidence)
        if day := day or (_of_titled_year(lead.date, title) if published is None else None):
            origins["event_date"] = "lead"
            return day, lead.date.end_date
    if kind == "communique" and lead.date and lead.date.date and _tells_of_session(lead):
        origins["event_date"] = "lead"
        return lead.date.date, lead.date.end_date
    if kind == "announcement" and _tells_day_of_plan(lead) and lead.date and lead.date.date:
        origins["event_date"] = "lead"
        return lead.date.date, lead.date.end_date
    alone = lead.day_of_month if kind in _HELD or kind == "readout" or lead.date is None else None
    if alone and published and (day := _recent(alone, published)):
        origins["event_date"] = "lead"
        return day, None
    if evidence.opening and evidence.opening.kind == kind and evidence.opening.event_date and kind in _HELD:
        origins["event_date"] = "lead"
        return evidence.opening.event_date, evidence.opening.event_end_date
    if lead.unspaced and kind in ("communique", "joint_statement") and around.event_date and not published:
        origins["event_date"] = "dateline"
        return around.event_date, around.event_end_date
    if signature.place and signature.event_date and evidence.lead.language.spaced:
        origins["event_date"] = "closing line"
        return signature.event_date, None
    spoken = kind == "readout" or (lead.unspaced and kind in ("comment", "briefing"))
    spoken = spoken or (kind in _HELD and lead.introduces)
    if spoken and published and TODAY.search(lead.told if kind == "readout" else lead.sentence):
        origins["event_date"] = "published"
        return published.day, None
    if met and kind == "press_conference" and published and _stands_above(published, extract, lead.language):
        origins["event_date"] = "published"
        return published.day, None
    return None, None


_HELD_AT = re.compile(r"(?<!\w)(?:held|delivered|given|made) (?:at|in|on|before|to) ", re.IGNORECASE)
_SESSION = re.compile(
    r"(?<!\w)(?:was|were) (?:held|convened)(?!\w)|(?<!\w)(?:held|convened) (?:an?|its|their|the)(?!\w)|^\w+ met(?!\w)"
)


def _tells_of_session(lead: Lead) -> bool:
    """Does an English first sentence say that a session was held: "The Council was convened in Accra on 3 May 2021"?"""
    return lead.language.code == "en" and _SESSION.search(lead.sentence) is not None


def _tells_day_of_plan(lead: Lead) -> bool:
    """Does the first sentence say what will be, and of one day or one range of days alone?"""
    if not lead.language.spaced or grammar_of(lead.language)["coming"].search(lead.sentence) is None:
        return False
    alone = len(find_dates(lead.sentence[:400], lead.language.code)) == 1
    if not alone or lead.date is None:
        return False
    today = TODAY.search(lead.sentence) is not None and lead.date.end_date is None  # "today and tomorrow, 3-4 May"
    coming = _IS_TO_BE.match(lead.sentence, lead.date.end) if lead.language.code == "en" else None
    return (lead.date.start > _RELEASE_DAY or coming is not None) and not today


_IS_TO_BE = re.compile(
    r",?\s(?:(?!\w{2,20}ed\s|that\s|said\s|told\s)[^\s.]{1,30}\s){1,20}?(?:will|is to|are to)\s(?:be\s)?\w",
    re.IGNORECASE,
)
"""What is to come, behind the day at a sentence's head: "On 3 May 2021, the Council will be held in Riga"."""


_RELEASE_DAY = 20
"""Characters before a day at a sentence's head, which is that of the release."""


_VISIT = re.compile(
    r"(?<!\w)(?:visit[eéa]?|besuch\w{0,3}|bezoek|besøk|besök\w?|wizyt\w|визит\w?|візит\w?)(?!\w)", re.IGNORECASE
)


def _tells_of_visit(lead: Lead) -> bool:
    """Does the first sentence tell of the visit that was made, on the day it gives?"""
    return lead.language.spaced and _VISIT.search(lead.sentence) is not None


def _stands_above(published: Stamp, extract: Extract, language: Language) -> bool:
    """Does an English page print the day on a line above its title, and not as the reader's: "Wed. Jul 24th, 2024"?"""
    if language.code != "en" or extract.origins.get("published_at") != "text" or _READERS.match(published.text):
        return False
    return not any(published.text in line for line in extract.head)


_READERS = re.compile(r"[A-Z][a-z]{2}\. ")


def _tells_of_attendance(evidence: Evidence) -> bool:
    """Does an English first sentence say, with the day, that somebody was at the event that the title names?"""
    lead, title = evidence.lead, evidence.title
    if lead.language.code != "en" or title.kind is not None or title.occasion is None or lead.date is None:
        return False
    attended = grammar_of(lead.language)["attends"].search(lead.sentence[:160])
    return attended is not None and len(find_dates(lead.sentence[:400], "en")) == 1


def _introduces_text(lead: Lead) -> bool:
    """Does an English first sentence introduce the text: "The Spokesperson stated the following on 23 June 2011:"?"""
    return lead.language.code == "en" and _FOLLOWING.search(lead.sentence) is not None


_FOLLOWING = re.compile(r"(?<!\w)following(?!\w)[^.]{0,200}:$", re.IGNORECASE)


def _of_titled_year(span: DateSpan, title: Reading) -> date | None:
    """A day without a year in a first sentence, in the one year of the title: "Address to the Storting 2021"."""
    years = set(_YEAR.findall(title.core))
    if len(years) != 1 or span.month is None or span.day is None or span.readings:
        return None
    try:
        return date(int(years.pop()), span.month, span.day)
    except ValueError:
        return None


_YEAR = re.compile(r"(?<![\w/-])(?:19|20)\d\d(?![\w/-])")


def _is_of_today(lead: Lead) -> bool:
    """Does a first sentence print the whole day beside the word for it: "heute (29.6.2010)"?"""
    today = TODAY.search(lead.sentence) if lead.date and lead.date.date else None
    return today is not None and lead.date is not None and 0 <= lead.date.start - today.end() <= 3


_MADE_BY = re.compile(r"(?<!\w)(?:made|delivered|given) by(?!\w)", re.IGNORECASE)
"""How a first sentence says that a statement was spoken, on the day that it gives."""


def _day_of_wire(lead: Lead, published: Stamp | None) -> date | None:
    """The day of an agency's copy, where its first sentence says that words were spoken that day: "…30日表示"."""
    wire = lead.dateline_date
    if wire is None or wire.day is None or not re.search(rf"(?<!\d){wire.day}日", lead.sentence):
        return None
    return wire.date or _complete(wire, published)


def _day_of_copy(evidence: Evidence) -> date | None:
    """The day of an agency's copy of a joint text, of the year in which the text has the visit around that day."""
    wires = [span for span in (evidence.lead.dateline_date, *evidence.around.partial) if span and span.day]
    told = [span.date for span in find_dates(evidence.lead.text[:400], evidence.lead.language.code) if span.date]
    for wire in wires:
        for near in told:
            try:
                day = date(near.year, wire.month or 0, wire.day or 0)
            except ValueError:
                continue
            if abs((day - near).days) <= 10:
                return day
    return None


_REPORTED = re.compile(r"据[^。,，\n]{2,30}$")
_NEWS_OF = re.compile(r"\s?(?:消息|发布|發布|电|電)")


def _is_reported(lead: Lead) -> bool:
    """Does a copy say of which day a ministry's word is: "据外交部网站8月6日消息"?"""
    day = lead.date
    return day is not None and bool(
        _REPORTED.search(lead.sentence[: day.start]) and _NEWS_OF.match(lead.sentence, day.end)
    )


_LATE = 60
"""Days after an event within which an embassy reports on it."""
_HOLDING = re.compile(
    r"열[렸린]|개최|가졌|거행|[举舉][行办辦]|召[开開]|開催|行われ|行いました|挙行|会[见見]|會見|主持|出席"
)


def _begins_with_holding(lead: Lead) -> bool:
    """Does an unspaced first sentence begin with the day on which something was held: "7월 8일, …식이 열렸습니다"?"""
    return lead.unspaced and lead.date is not None and lead.date.start <= 2 and bool(_HOLDING.search(lead.sentence))


def _is_told(lead: Lead) -> bool:
    """Is the day at a statement's head its own? A Japanese one without a speaker begins with that of the matter."""
    return lead.language.code != "ja" or bool(lead.speaking)


def _is_spoken(kind: Kind, evidence: Evidence) -> bool:
    """Does an English title say that somebody speaks, or state for whom: the day alone below it is when he did?"""
    title = evidence.title
    said = kind in ("speech", "remarks", "statement", "interview") and title.kind == kind
    if not said or evidence.lead.language.code != "en" or not (title.people or title.occasion):
        return False
    if kind == "statement" and not title.occasion:
        return False  # put out on that day, and held nowhere
    return any(word.fullmatch(title.kind_text) for _, word in grammar_of(evidence.lead.language).kinds)  # no verb


def _tells_of_speaker(evidence: Evidence) -> bool:
    """Does the first sentence begin with a whole date and go on with who speaks: "On 5 May 2020, Minister X gave"?"""
    lead, day = evidence.lead, evidence.lead.date
    if lead.unspaced or day is None or day.date is None or day.start > _AT_HEAD:
        return False
    after = lead.sentence[day.end :].casefold()
    return any(person.named and person.name.split()[-1].casefold() in after for person in evidence.title.people)


_AT_HEAD = 12
"""Letters before a date with which a sentence begins: "On Tuesday, "."""


def _tells_of_holding(kind: Kind, lead: Lead) -> bool:
    """Does the first sentence say that somebody gave this speech: "Den 11 december 2024 höll utrikesminister X tal"?"""
    gave = _GAVE.search(lead.sentence) if lead.language.code == "en" else None
    spoke = lead.language.spaced and (lead.speaking or (gave and lead.named))
    found = find_kind(lead.sentence, grammar_of(lead.language)) if spoke else None
    return found is not None and found.kind == kind


_GAVE = re.compile(r"(?<!\w)(?:held|gave|delivered|made) (?:this|the following|a|an|the|his|her)(?!\w)", re.IGNORECASE)


def _stated_in_full(span: DateSpan, evidence: Evidence) -> date | None:
    """The day that a title names without its year, where the dateline or the lead states it in full."""
    spans = (
        found.date
        for found in find_dates(evidence.lead.text[:400], evidence.lead.language.code)
        if found.precision == "day"
    )
    for day in (evidence.around.event_date, *spans):
        if day and (day.month, day.day) == (span.month, span.day):
            return day
    return None


def _of_month_above(span: DateSpan, extract: Extract, evidence: Evidence) -> date | None:
    """The day that a title names without its year, of the month that a heading above gives: "会見記録(平成19年9月)"."""
    for line in extract.head[:_HEADINGS] if evidence.lead.unspaced else ():
        for found in find_dates(line[:80], evidence.lead.language.code):
            if found.precision == "month" and found.year and found.month == span.month:
                with suppress(ValueError):
                    return date(found.year, found.month or 0, span.day or 0)
    return None


_HEADINGS = 12
"""Lines above a text among which the heading of its month is."""


def _has_block(around: Around) -> bool:
    return any(person.named and person.role for person in around.people)


def _complete(span: DateSpan, published: Stamp | None, within: int = 10) -> date | None:
    """A day without a year, or in either order, by the page's stamp: of its year, at most some days before it."""
    if published is None:
        return None
    if span.readings:
        return next((day for day in span.readings if abs((published.day - day).days) <= 3), None)
    if span.month is None or span.day is None:
        return None
    for year in (published.day.year, published.day.year - 1):
        try:
            day = date(year, span.month, span.day)
        except ValueError:
            return None
        if -1 <= (published.day - day).days <= within:
            return day
    return None


def _told_before(lead: Lead, around: Around, published: Stamp | None) -> date | None:
    """The day with which a lead begins, where the day on the line above is the page's stamp and a later one."""
    if published is None or around.event_date != published.day or lead.date is None or lead.date.start > 12:
        return None
    day = lead.date.date or _complete(lead.date, published)
    return day if day and day < published.day else None


def _recent(day_of_month: int, published: Stamp) -> date | None:
    """The last day of that number by the page's stamp, at most ten days before it."""
    for days in range(-1, 11):
        day = published.day - timedelta(days=days)
        if day.day == day_of_month:
            return day
    return None


def _place(kind: Kind, evidence: Evidence, signature: Around, extract: Extract, origins: dict[str, str]) -> str | None:
    """Where it was said: page's field, title, dateline, lead, closing line."""
    named, line, lead = evidence.title.place, evidence.around.place, evidence.lead
    if named and line and not places.country_of(named) and places.country_of(line) and line not in named:
        origins["place"] = "title and dateline"
        # the venue in the title, the town on the dateline
        return line if line.startswith(f"{named}, ") else f"{named}, {line}"
    for place, origin in (
        (extract.place, extract.origins.get("place", "selector")),
        (evidence.title.place, "title"),
        (evidence.around.place, "dateline"),
        (evidence.lead.dateline_place, "dateline"),
    ):
        if origin == "dateline" and kind == "readout" and not (evidence.around.event_date or lead.dateline_date):
            continue  # the town of an agency, not of a talk
        if place:
            origins["place"] = origin
            fuller = evidence.opening.place if evidence.opening else None
            return fuller if fuller and fuller.startswith(f"{place}, ") else place
    if evidence.title.destination and kind != "announcement":
        origins["place"] = "title"
        return evidence.title.destination
    named_event = evidence.title.occasion or evidence.around.occasion
    held = lead.unspaced and (kind in _HELD or (kind == "press_release" and named_event is not None))
    introduced = evidence.opening.place if evidence.opening and _introduces_speaker(evidence, kind) else None
    attended = kind == "press_release" and evidence.title.kind is None and evidence.title.occasion is not None
    took_place = (kind == "press_release" and lead.took_place) or (kind == "communique" and _tells_of_session(lead))
    took_place = took_place or (kind == "statement" and named_event is not None and _tells_of_session(lead))
    said_there = kind in _EVENTFUL and lead.speaking and not condemns(lead.sentence)  # else the deed was there
    said_there = said_there and not begins_turn(lead.sentence)  # else it is what a question is about
    told = kind == "readout" or held or attended or took_place or said_there or _is_to_attend(kind, evidence)
    told = told or (kind == "press_release" and _is_of_today(lead))
    if found := introduced or (lead.place if told else None):
        origins["place"] = "lead"
        return found
    if kind in _HELD and (here := lead.here):
        origins["place"] = "lead"
        return here
    closing = signature.event_date is not None and lead.language.spaced
    if signature.place and (closing or kind in ("communique", "joint_statement")):
        origins["place"] = "closing line"
        return signature.place
    return None


def _is_to_attend(kind: Kind, evidence: Evidence) -> bool:
    """Does an announcement name the event, and its first sentence say that somebody will be there: "will attend …"?"""
    lead = evidence.lead
    if kind != "announcement" or not evidence.title.occasion or lead.language.code != "en":
        return False
    return _WILL_ATTEND.search(lead.sentence) is not None


_WILL_ATTEND = re.compile(
    r"(?<!\w)(?:will|to|today|is due to) "
    r"(?:attend|take part in|participate in|chair|co-chair|address|host|speak at|take place|be held)(?!\w)",
    re.IGNORECASE,
)


def _occasion(
    kind: Kind, evidence: Evidence, extract: Extract, language: Language, origins: dict[str, str]
) -> str | None:
    """On what occasion: page's field, title, lines; a message that names none is on the day its title is."""
    title = evidence.title
    if kind in ("document", "report"):
        return extract.occasion
    if kind == "message" and title.kind == "document":
        return holiday_of(title.core, grammar_of(language))
    if kind == "message" and not title.occasion and title.kind is None:
        holiday = compile_phrases(language.holidays, spaced=language.spaced).search(title.core)
        if holiday and len(title.core) < 90:
            origins["occasion"] = "title"
            day = holiday_of(title.core, grammar_of(language))
            if day and language.declines_names:
                return nominative_office(_without_call(day), language)
            return day or (title.core if language.spaced else holiday.group())
    for occasion, origin in (
        (extract.occasion, "selector"),
        (evidence.around.circumstance if kind in ("speech", "statement") else None, "lines"),
        (evidence.title.occasion, "title"),
        (evidence.title.visit if kind != "announcement" or language.code == "en" else None, "title"),
        (evidence.around.occasion, "lines"),
        (evidence.around.event if kind in _HELD or kind == "statement" else None, "lines"),
        (_event_above(evidence, language), "title"),
        (evidence.opening.occasion if _introduces_speaker(evidence, kind) and evidence.opening else None, "lead"),
        (_told_occasion(kind, evidence.lead), "lead"),
    ):
        if occasion and not (kind == "press_conference" and _is_own_format(occasion, language)):
            origins["occasion"] = origin
            occasion = nominative_office(_without_call(" ".join(occasion.split())), language)
            return arabic.without_preposition(occasion) if language.code == "ar" else occasion
    if kind == "interview" and language.code == "en" and (outlet := _OUTLET_BEHIND.search(extract.title)):
        origins["occasion"] = "title"
        return f"interview with {outlet[1]}"
    if kind == "interview" and (interview := told_interview(title.core, evidence.lead)) and interview[1]:
        origins["occasion"] = "lead"
        return interview[1]
    if kind == "message" and (occasion := holiday_of_lead(evidence.lead.text, grammar_of(language))):
        origins["occasion"] = "lead"
        return occasion
    return None


def _is_own_format(occasion: str, language: Language) -> bool:
    """Is what a press conference was held on but itself, with whom it was held: "rueda de prensa con el presidente"?"""
    grammar = grammar_of(language)
    form = grammar["formats"].match(occasion)
    return form is not None and grammar["occasion"].search(occasion, form.end()) is None


def _without_call(occasion: str) -> str:
    """A day that is called out, without whom it is called to: "С юбилеем, родной край!"."""
    return occasion.partition(", ")[0].rstrip(" !") if occasion.endswith("!") else occasion


def _told_occasion(kind: Kind, lead: Lead) -> str | None:
    """The event at which an East Asian lead tells that something was said."""
    spoken = kind == "press_conference" or (kind in ("speech", "remarks") and lead.speaking)
    return occasion_of_lead(lead.text, lead.language) if lead.unspaced and spoken else None


_OUTLET_BEHIND = re.compile(r"[”\"’'.!?]\s\(([A-Z][^()\d]{2,40})\)\s*$")
"""The paper in brackets behind a headline that quotes what was said to it: "Minister X: “…” (Il Foglio)"."""


def _introduces_speaker(evidence: Evidence, kind: Kind) -> bool:
    """Does the first sentence say who spoke and on what occasion, as a subtitle does?"""
    opening = evidence.opening
    spoken = (kind in _EVENTFUL or kind == "message") and evidence.lead.language.spaced
    return spoken and opening is not None and opening.kind == kind and bool(opening.people)


def _event_above(evidence: Evidence, language: Language) -> str | None:
    """A title that names but the event, above the full title of what was said there."""
    below, title = evidence.around.subtitle, evidence.title
    if below is None or title.people or not grammar_of(language)["events"].search(title.core):
        return None
    return title.core if title.kind in (None, "report", "document") else None


def _missing(
    extract: Extract, title: Reading, published: Stamp | None, blocks: Sequence[Block], ministry: Ministry | None
) -> list[str]:
    """What was expected and not found."""
    warnings = []
    if not blocks:
        warnings.append("no body found")
    if ministry is not None and published is None:
        warnings.append("no date of publication found")
    if title.partial_date and not title.event_date:
        warnings.append(f"the date {title.partial_date.text!r} has no year")
    if ministry is not None and ministry.expect.fills.get("document_number", 0) >= 0.9 and not extract.number:
        warnings.append("no document number found")
    return warnings
