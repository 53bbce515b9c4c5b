"""Chooses whose words a release carries: title, then dateline and byline, lead, first turns, signature, declaration."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from parsers.ministry import Ministry
from parsers.normalize import chinese
from parsers.normalize.grammar import drop_article, grammar_of
from parsers.normalize.interviews import told_interview
from parsers.normalize.kinds import SEVERAL, Evidence
from parsers.normalize.language import Language, compile_phrases
from parsers.normalize.lead import Lead, read_lead
from parsers.normalize.lines import Around
from parsers.normalize.names import nominative_name, nominative_office, strip_honorifics, without_clitic
from parsers.normalize.people import Person, read_people
from parsers.normalize.places import country_code
from parsers.normalize.quoted import quoted_by_short_name
from parsers.record import Kind, Speaker, Turn

SPEAKERLESS: frozenset[Kind] = frozenset({"readout", "announcement", "report", "press_release"})
"""Kinds whose title names persons that are told about, and do not speak."""
MAX_SPEAKERS = 12


def choose_speakers(
    kind: Kind,
    evidence: Evidence,
    signature: Around,
    turns: Sequence[Turn],
    language: Language,
    ministry: Ministry | None,
    on: date | None,
) -> tuple[tuple[Speaker, ...], str | None]:
    """The speakers in order, and where they were found; none where the release states none."""
    persons, origin = _stated(kind, evidence, signature, turns, language)
    if not persons and kind in ("briefing", "comment") and ministry is not None:
        declared = _declared(ministry, on)
        if declared:
            return declared, "declaration"
    speakers: list[Speaker] = []
    for person in _each_once(persons[:MAX_SPEAKERS]):
        speaker = _speaker(person, language)
        if speaker and all(speaker.name.casefold() != other.name.casefold() for other in speakers):
            speakers.append(speaker)
    return tuple(speakers), origin if speakers else None


def _stated(
    kind: Kind, evidence: Evidence, signature: Around, turns: Sequence[Turn], language: Language
) -> tuple[list[Person], str | None]:
    lead, around = evidence.lead, evidence.around
    turned = _of_turns(turns, language)
    if kind == "report" and evidence.title.people and all(one.named and one.role for one in evidence.title.people):
        return list(evidence.title.people), "title"  # "Report by X, Minister for Trade"
    if kind in SPEAKERLESS:
        signing = [p for p in signature.people if p.named and p.role and _is_spokesperson(p, language)][:1]
        if kind == "readout":
            return [person for person in lead.speaking if _is_spokesperson(person, language)][:1] or signing, "lead"
        if kind == "press_release" and around.people and not any(p.named and p.role for p in around.people):
            bylines = [_fuller(person, [], lead, [], language) for person in around.people if person.named]
            if bylines and all(person.role for person in bylines):
                return bylines, "lines"  # a name alone above a lead that gives its office
        if kind == "press_release" and around.people and any(p.named and p.role for p in around.people):
            return [person for person in around.people if person.named and person.role], "lines"
        if kind == "press_release" and signing:
            return signing, "signature"
        if kind == "press_release" and _ATTRIBUTED.search(lead.text):
            return [person for person in lead.speaking if _is_spokesperson(person, language)][:1], "lead"
        if kind == "press_release" and language.lowercase_roles and not lead.quoted:
            reported = [p for p in lead.speaking if p.named and p.role and _is_spokesperson(p, language)]
            return reported[:1], "lead"  # "Об этом сообщила официальный представитель МИД X"
        if kind == "report":
            return [], None
        quoted = lead.introduced or lead.quoted or quoted_by_short_name(lead)
        return [_fuller(person, [], lead, [], language) for person in quoted[:1]], "lead"
    if kind in ("joint_statement", "communique"):
        named = [person for person in evidence.title.people if person.named and len(person.name.split()) > 1]
        if not any(person.role for person in named):
            named = [_fuller(person, around.people, lead, [], language) for person in named]
            named = named if all(person.role for person in named) else []
        together = [person for person in named if not SEVERAL.search(person.role or "")]
        if not together and (reading := _read_out(lead)):
            return reading, "lead"
        return [person for person in together if person.role or not country_code(person.name)], "title"
    people, origin = list(evidence.title.people or _named_alone(evidence.title.core, language)), "title"
    if not people and kind == "speech" and evidence.title.kind is None:
        people = _attending(evidence.title.core, language)
    if evidence.opening is not None and evidence.opening.kind == kind:
        introduced = [person for person in evidence.opening.people if person.named and person.role]
        bare = [person for person in evidence.opening.people if person.named and not person.role]
        told = evidence.opening.people and not bare  # a name alone goes with the office of the title
        if not people or (told and not any(person.named for person in people)):
            people, origin = introduced or list(evidence.opening.people), "lead"
    if people and all(_is_department(person, language) for person in people):
        bylines = [person for person in around.people if person.named and person.role]
        if bylines and not language.spaced and not any(_is_office(person, language) for person in people):
            return bylines, "lines"
        signing = [person for person in lead.speaking if _is_spokesperson(person, language)]
        signed = [person for person in signature.people if person.named and person.role]
        if signing or signed:
            return (signing or signed)[:1], "lead" if signing else "signature"
        labelled = evidence.title.kind_text == people[0].name  # the body before a colon: its own words
        if language.code == "zh" and kind in ("statement", "comment") and not labelled:
            unnamed = chinese.spokesperson_of_lead(lead.text)
            if unnamed and not any(person.named for person in lead.speaking):
                return [unnamed], "lead"
        holding = [person for person in lead.speaking if person.named and person.role]
        if holding and kind == "comment" and not language.spaced:
            holding = [person for person in holding if any(body.name in (person.role or "") for body in people)]
        if holding and kind in ("speech", "remarks", "press_conference", "comment"):
            return holding[:1], "lead"
    if evidence.title.kind_text == ":" and kind == "statement":
        headline = evidence.title.core.casefold()
        quoted = [p for p in lead.speaking if p.named and p.role and p.name.split()[-1].casefold() in headline]
        if not quoted and people and people[0].named and people[0].role is None:
            surname = people[0].name.split()[-1].casefold()
            quoted = [p for p in lead.named if p.named and p.role and p.name.split()[-1].casefold() == surname]
        if not quoted and people and people[0].named and people[0].role:
            quoted = [person for person in lead.named if _is_quoted(person, people[0], lead)]
        if quoted and people and people[0].role and " " in people[0].name and quoted[0].name.endswith(people[0].name):
            return people[:1], "title"  # whom the headline names in full
        if quoted:
            return quoted[:1], "lead"  # a headline that names who is quoted; the text is about the matter
        officials = [p for p in people if not p.named or _is_spokesperson(p, language)]
        if not officials and not lead.speaking and people and people[0].role and " " in people[0].name:
            officials = people  # an official named in full, whose words stand below without another speaking
        return [_fuller(person, [], lead, [], language) for person in officials[:1]], "title"
    if kind == "briefing" and people and all(not person.named for person in people):
        officials = [person for person in turned if person.named and person.role]
        if len(officials) > 1:
            return officials, "turns"
    if people:
        if len(people) == 1 and people[0].named and not people[0].role and (office := _office_below(around)):
            people = [Person(people[0].name, office, True, 0, 0)]
        introduced = list(evidence.opening.people) if evidence.opening and evidence.opening.kind == kind else []
        short = any(not one.role or " " not in one.name for one in people)
        known = [one for one in introduced if one.named and one.role] if short else []
        bylines = [*around.people, *_signing(people, signature), *known]
        if kind == "message" and len(people) == 1 and not people[0].named and not bylines:
            bylines = [person for person in signature.people if person.named][:1]
        people = [_fuller(person, bylines, lead, turned, language) for person in people]
        if language.code == "ja":
            people = [_with_given_name(person, (*around.names, *signature.names)) for person in people]
        opening = [person for person in (evidence.opening.people if evidence.opening else ()) if person.named]
        offices = [person for person in (evidence.opening.people if evidence.opening else ()) if not person.named]
        if len(people) == len(offices) == 1 and people[0].named and not people[0].role and not lead.speaking:
            return [Person(people[0].name, offices[0].name, True, 0, 0)], "lead"
        by_office = len(people) == 1 and not people[0].named and not _is_department(people[0], language)
        presented = [person for person in lead.speaking if person.named and not person.role]
        if language.spaced and not (language.lowercase_roles and kind == "message"):
            presented = []
        if by_office and len(presented) == 1:
            return [Person(presented[0].name, people[0].name, True, 0, 0)], "lead"
        if by_office and len(opening) == 1 and not opening[0].role:
            return [Person(opening[0].name, people[0].name, True, 0, 0)], "lead"
        if kind == "briefing" and people and all(_is_label(person, turns) for person in people):
            return people, origin  # officials who are not to be named
        if kind == "briefing" and all(not person.named for person in people):
            bylines = [person for person in around.people if person.named and person.role]
            extra = bylines or [person for person in turned if person.role] or _named_in_turns(turned, language)
            if extra:
                return extra, "turns"
        return people, origin
    if lead.byline and not around.people:
        return [lead.byline], "lead"
    if kind == "interview" and (interview := told_interview(evidence.title.core, lead)):
        return [interview[0]], "lead"
    if kind == "speech" and not around.people and not turned and (giver := _presented(lead)):
        return [giver], "lead"
    if kind == "press_conference" and not around.people and (givers := _with_whom(lead)):
        return givers, "lead"
    held = kind in ("speech", "remarks", "press_conference")  # which no body holds
    bodies = not held and any(_is_department(person, language) for person in around.people)
    if around.people and not bodies and not any(person.role for person in around.people):
        officials = [person for person in lead.speaking if person.role or not person.named]
        if officials:
            return officials[:4], "lead"  # the names on the lines are those who wrote it down
    if around.people:
        stated = [_fuller(person, [], lead, turned, language) for person in around.people]
        if kind in ("press_conference", "remarks"):
            printed = " ".join(person.name for person in stated).casefold()
            named = [person for person in turned if person.role and person.named]
            if language.code == "en":  # "Ann Reed (ITV)" asks
                named = [person for person in named if read_people(person.role or "", language).persons]
            if kind == "remarks":  # with whom, as the title says
                headline = evidence.title.core.casefold()
                named = [person for person in named if person.name.split()[-1].casefold() in headline]
            others = [person for person in named if person.name.split()[-1].casefold() not in printed]
            beside = _mentioned(evidence.title.core, language) if others else []
            stated += [_fuller(_as_titled(person, beside), beside, lead, [], language) for person in others]
        return stated, "lines"
    asked = any(turn.is_question for turn in turns)
    officials = [person for person in turned if person.role or (asked and _is_designation(person, language))]
    opens = bool(turned and turns) and lead.body.startswith(turns[0].label)  # what is said is no lead
    bodies_below = [person for person in signature.people if _is_department(person, language)]
    if bodies_below and kind == "statement" and not any(_is_spokesperson(one, language) for one in lead.speaking):
        return bodies_below[:1], "signature"
    if lead.speaking and not officials and not opens:
        return _distinct(lead.speaking, language)[:4], "lead"
    if turned:
        beside = _mentioned(evidence.title.core, language)
        spoken = [_as_titled(person, beside) for person in officials or turned]
        return [_fuller(person, beside, lead, [], language) for person in spoken], "turns"
    if not language.spaced and lead.named:
        return lead.named[:1], "lead"
    if kind in ("statement", "speech", "remarks") and (told_of := _summed_up(evidence)):
        return told_of, "lead"
    heading = [person for person in evidence.heading if person.role or not person.named]
    if heading:
        return heading, "heading"
    signed = [person for person in signature.people if person.role or (person.named and _is_cased(person.name))]
    if signed:
        return signed[:2], "signature"
    told = kind == "speech" and evidence.title.kind == "announcement"  # the lead on an event introduces what was said
    if (kind == "message" or told) and lead.named and not evidence.opens_with_salutation:
        return lead.named[:1], "lead"
    return [], None


_READ_OUT = re.compile(r"(?<!\w)(?:delivered|read(?: out)?|presented|made) by(?: the)?\s?$", re.IGNORECASE)
"""Who gave a statement in the name of several: "Delivered by Ambassador X"."""


def _read_out(lead: Lead) -> list[Person]:
    """The official by whom a lead says that a joint statement was delivered."""
    if lead.language.code != "en":
        return []
    named = [person for person in lead.speaking if person.named and person.role]
    return [person for person in named if _READ_OUT.search(lead.body, max(0, person.start - 24), person.start)][:1]


_SUMS_UP = re.compile(r"\s[a-z]{3,12}s\s")
"""A verb in the present right behind an official: "Ambassador X rejects the claims"."""


def _summed_up(evidence: Evidence) -> list[Person]:
    """Who spoke, by an editor's sentence in the present that sums up what was said before the words themselves."""
    lead = evidence.lead
    if lead.language.code != "en" or not evidence.opens_with_salutation or not lead.named:
        return []
    first = lead.named[0]
    told = first.named and first.role and first.start <= 4 and _SUMS_UP.match(lead.body, first.end)
    return [first] if told else []


_PRESENTS = re.compile(r"(?:^|\n)(?P<who>[^\n]{10,200}):\s*(?:\n|$)")


def _presented(lead: Lead) -> Person | None:
    """The official whom a lead names and who, by a later line, "gave the following speech:"."""
    officials = [person for person in lead.named if person.named and person.role]
    line = _PRESENTS.search(lead.text) if officials and not lead.unspaced else None
    if line is None or not grammar_of(lead.language)["said"].search(line["who"]):
        return None
    told = line["who"].casefold()
    return next((person for person in officials if (person.role or "").casefold() in told), None)


def _attending(title: str, language: Language) -> list[Person]:
    """The official who, by a headline above his own words, took part in something: "President X attends the Summit"."""
    people = read_people(title, language) if language.spaced else None
    if people is None or len(people.persons) != 1 or not people.persons[0].role:
        return []
    rest, grammar = title[people.end :].lstrip(" ,"), grammar_of(language)
    there = grammar["at"].match(rest)
    at_event = there is not None and grammar["events"].match(drop_article(rest[there.end() :].strip(), grammar))
    return list(people.persons) if at_event or grammar["attends"].match(rest) else []


def _named_alone(title: str, language: Language) -> tuple[Person, ...]:
    """The official who is all of a title, but for the press whom he met: "Secretary of State X to the press"."""
    if not language.spaced or len(title) > 120:
        return ()
    people = read_people(title, language)
    rest = title[people.end :].strip(" .,")
    grammar = grammar_of(language)
    to = grammar["at"].match(rest)
    met = not rest or (to is not None and grammar["formats"].fullmatch(rest[to.end() :].strip()) is not None)
    alone = len(people.persons) == 1 and people.persons[0].named and people.persons[0].role is not None
    return people.persons if alone and met and _is_cased(people.persons[0].name) else ()


def _each_once(persons: Sequence[Person]) -> list[Person]:
    """The persons without those who stand there once more by their surname alone: "Reed" beside "Ann Marie Reed"."""
    whole = {person.name.split()[-1].casefold() for person in persons if person.named and " " in person.name}
    return [p for p in persons if not (p.named and " " not in p.name and p.name.casefold() in whole)]


def _with_given_name(person: Person, lines: Sequence[str]) -> Person:
    """A person of a Japanese title, whom a line of its own gives the whole name: 石田 beside 石田啓介."""
    whole = [line for line in lines if line.startswith(person.name) and 1 <= len(line) - len(person.name) <= 4]
    return replace(person, name=whole[0]) if person.named and whole else person


def _is_quoted(person: Person, headed: Person, lead: Lead) -> bool:
    """Does a lead give the full name of whom its headline quotes, and further on his words, with the surname beside
    the verb: "…“, betonte Lindner"?"""
    surname = headed.name.split()[-1]
    if lead.unspaced or not (person.named and person.role) or person.name.split()[-1].casefold() != surname.casefold():
        return False
    if _WORDS_OF.match(lead.body, person.end):
        return True
    said = grammar_of(lead.language)["said"]
    for found in re.finditer(re.escape(surname), lead.text):
        before = lead.text[max(0, found.start() - 24) : found.start()].rstrip()
        verb = next((one for one in said.finditer(before) if one.end() == len(before)), None)
        if verb and _QUOTED.search(before, 0, verb.start()):
            return True
    return False


_WORDS_OF = re.compile(r"\s?:\s?[“”„«\"]")
"""A colon and a quotation behind a name: "Minister X: “…”"."""
_QUOTED = re.compile(r"[“”„«»\"],?\s?$")
"""The end of a quotation, right before its verb."""


def _mentioned(title: str, language: Language) -> list[Person]:
    """Officials whom a title names beside the speaker, and whom turns may call: "Remarks with Minister X"."""
    if not language.spaced or language.lowercase_roles:
        return []
    return [person for person in read_lead(title, language).named if person.named and person.role]


def _as_titled(person: Person, mentioned: Sequence[Person]) -> Person:
    """Whom a label calls, with the office that the title prints in full: "Norwegian Foreign Minister"."""
    surname, office = person.name.split()[-1].casefold(), (person.role or "").casefold()
    for other in mentioned:
        if office and other.role and " " in person.name and other.name.casefold() == person.name.casefold():
            return Person(person.name, other.role, True, person.start, person.end)
        if office and surname in other.name.casefold() and (other.role or "").casefold().endswith(f" {office}"):
            return Person(person.name, other.role, True, person.start, person.end)
    return person


def _is_cased(name: str) -> bool:
    """Is a name in letters that show it to be one: large at its head, and not a line in capitals?"""
    return name[:1].isupper() and not (name.isupper() and len(name.split()) > 2)


def _office_below(around: Around) -> str | None:
    """The office on the first line of its own below a title that names but the person."""
    first = around.people[0] if around.people else None
    if first is None or first.named or first.name.casefold().startswith("office of"):
        return None
    return first.name


def _with_whom(lead: Lead) -> list[Person]:
    """Who held a press conference, by the line that goes on with its title: "with Secretary Reed and Lea Conti"."""
    if not lead.sentence.startswith("with "):
        return []
    return [person for person in lead.named if person.named and person.role and person.end <= len(lead.sentence)]


def _named_in_turns(turned: Sequence[Person], language: Language) -> list[Person]:
    """Of those whom labels call, those by a name and not by their office alone."""
    return [
        person for person in turned if any(one.named for one in read_people(person.name, language, loose=True).persons)
    ]


def _distinct(speaking: Sequence[Person], language: Language) -> list[Person]:
    """Those who speak in a lead, each once: once a person is named, "the Minister" and his surname are he.

    A ministry is told of by more names than one; two that speak together stand side by side.
    """
    kept: list[Person] = []
    if any(person.named and _is_spokesperson(person, language) for person in speaking):
        speaking = [person for person in speaking if not _is_department(person, language)]  # whose spokesperson it is
    bodies = compile_phrases(language.departments, spaced=language.spaced)
    for person in speaking:
        apart = kept and person.start - kept[-1].end > _SIDE_BY_SIDE
        body = apart and not person.named and bodies.search(person.name)
        if body and any(not other.named and bodies.search(other.name) for other in kept):
            continue
        named = [other for other in kept if other.named and other.role]
        again = not person.named or any(other.name.split()[-1] == person.name.split()[-1] for other in named)
        if not (named and again):
            kept.append(person)
    return kept


_SIDE_BY_SIDE = 12
"""Characters between the names of those who speak together."""


def _signing(people: Sequence[Person], signature: Around) -> list[Person]:
    """Those who sign below the text and whom the title names by one of their names: "Mensaje de Raúl a Obama"."""
    return [
        signer
        for signer in signature.people
        if signer.named
        and any(
            person.named
            and (
                person.name.casefold() in signer.name.casefold().split()
                or _is_same_surname(person, signer)
                or (_FAMILY_NAME.fullmatch(person.name) and signer.name.startswith(person.name))
            )
            for person in people
        )
    ]


def _is_same_surname(titled: Person, signer: Person) -> bool:
    """Do a name with initials in a title, in whatever case, and the signature have one surname?"""
    one, other = titled.name.split()[-1], signer.name.split()[-1]
    one, other = one.rpartition(".")[2].casefold(), other.rpartition(".")[2].casefold()
    cyrillic = _CYRILLIC.match(one) is not None and "." in titled.name
    return cyrillic and len(one) > 4 and other.startswith(one[:-2])


_CYRILLIC = re.compile("[а-яґєії]")
_FAMILY_NAME = re.compile(r"[一-鿿々]{1,3}")
"""A family name in ideograms."""


_ATTRIBUTED = re.compile(r"(?<!\w)(?:said by|attributable to|attributed to)(?!\w)", re.IGNORECASE)
"""How a note says whose words it carries: "a summary of what was said by spokesperson X"."""


_MODERATOR = re.compile(
    r"(?:moderat|operator|host|presenter|facilitator|модератор|ведущ|modér|animat|主持人|司会|사회자)", re.IGNORECASE
)
"""One who leads through questions and is not named: no speaker."""


def _name_case(name: str) -> str:
    """A name that a label prints in capitals, as names are written: "WALENSKY", "O'BRIEN-SMITH"."""
    return name.title() if name.isupper() and len(name) > 3 else name


def _of_label(turn: Turn, language: Language) -> Person:
    """The speaker of a turn, with the office that stands before the name: "SECRETARY WHITAKER"."""
    speaker = turn.speaker or ""
    if turn.role is None and language.spaced:
        whole = "," in turn.label and _name_case(speaker) != _name_case(turn.label)
        read = read_people(turn.label if whole else speaker, language).persons
        if len(read) == 1 and read[0].named and read[0].role:
            role = read[0].role.title() if read[0].role.isupper() and len(read[0].role) > 4 else read[0].role
            return Person(_name_case(read[0].name), role, True, 0, 0)
    if turn.role is None and not language.spaced:
        from parsers.normalize.ideographic import person_of_line

        official = person_of_line(speaker, language, whole=True)  # "(岸田外務大臣)"
        if official and official.named and official.role:
            return official
    return Person(_name_case(speaker), turn.role, True, 0, 0)


def _of_turns(turns: Sequence[Turn], language: Language) -> list[Person]:
    people: list[Person] = []
    for turn in turns:
        if turn.is_question or not turn.speaker or _MODERATOR.match(turn.speaker):
            continue
        if all(turn.speaker != person.name for person in people):
            people.append(_of_label(turn, language))
    return people


def _is_designation(person: Person, language: Language) -> bool:
    """Does a label name an office alone: "Foreign Minister"?"""
    read = read_people(person.name, language).persons
    return len(read) == 1 and not read[0].named and len(read[0].name) >= len(person.name) - 1


def _is_label(person: Person, turns: Sequence[Turn]) -> bool:
    """Is a designation of two words and more what turns are labelled with: "Senior Official One"?"""
    words = person.name.casefold().removesuffix("s")
    return not person.named and " " in words and any(turn.label.casefold().startswith(words) for turn in turns)


def _is_department(person: Person, language: Language) -> bool:
    pattern = compile_phrases(language.departments, spaced=language.spaced)
    return not person.named and pattern.match(person.name) is not None


def _is_office(person: Person, language: Language) -> bool:
    """Does a designation end in the head of an office, as "外交部发言人" does and "外交部" does not?"""
    heads = compile_phrases(language.roles, spaced=language.spaced)
    return any(found.end() == len(person.name) for found in heads.finditer(person.name))


def _is_office_of(person: Person, language: Language) -> bool:
    """Is it a body named for the office that it serves, whose holder is another: "Office of the Prime Minister"?"""
    return _is_department(person, language) and " of " in person.name


def _is_spokesperson(person: Person, language: Language) -> bool:
    pattern = compile_phrases(f"{language.spokesperson}; {language.press_officers}", spaced=language.spaced)
    return bool(pattern.search(person.role or "") or pattern.search(person.name))


def _fuller(
    person: Person, bylines: Sequence[Person], lead: Lead, turned: Sequence[Person], language: Language
) -> Person:
    """A person of the title with what the lines, the lead and the turns add: the office, or the name."""
    if _is_office_of(person, language):
        return person
    if not language.spaced and _is_department(person, language) and not _is_office(person, language):
        return person  # an embassy is not its ambassador
    name = strip_honorifics(person.name, language)
    alone = _is_surname(name, language)
    family = language.code in ("ko", "zh") and len(name) == 1  # 윤 대통령, 卢大使
    if person.named and person.role and not bylines and not (family or (alone and language.spaced)):
        return person
    named = lead.named
    if person.named:
        surname = name.split()[-1].casefold() if name.split() else ""
        for other in bylines:
            if other.named and surname and (surname in other.name.casefold() or _is_same_surname(person, other)):
                better_name = other.name if alone else person.name
                better_role = (
                    other.role if other.role and (not person.role or _is_part(person.role, other.role)) else person.role
                )
                told = next((one.role for one in named if one.role and surname in one.name.casefold()), None)
                return Person(better_name, better_role or told, True, person.start, person.end)
        for other in named:
            same = person.role and other.role and person.role.casefold() == other.role.casefold()
            fuller = surname in other.name.casefold() and surname != other.name.casefold()
            part = person.role and other.role and _is_part(person.role, other.role)
            if (same or part) and other.named and alone and fuller and not other.name.isupper():
                return Person(other.name, other.role if part else person.role, True, person.start, person.end)
        if person.role is None:
            for other in (*named, *turned):
                if other.named and other.role and surname and surname in other.name.casefold():
                    fuller = len(name.split()) == 1 and other in named
                    return Person(other.name if fuller else person.name, other.role, True, person.start, person.end)
        return person
    if language.genitive_names:
        for other in (*lead.speaking, *bylines):
            if other.named and other.role and _is_inflected(person.name, other.role):
                return Person(other.name, person.name, True, person.start, person.end)
    if len(bylines) == 1 and bylines[0].named and bylines[0].role is None and not bylines[0].name.isupper():
        return Person(bylines[0].name, person.name, True, 0, 0)
    for other in (*bylines, *named, *turned):
        if language.genitive_names and other in named and _TO.search(lead.body, max(0, other.start - 4), other.start):
            continue  # "apeluję do Prezydenta X": who is spoken to
        if other.named and other.role and _same_office(person.name, other.role, language):
            whole = next((longer.name for longer in named if longer.name.endswith(f" {other.name}")), other.name)
            shorter = other.role in person.name or (len(other.role) < len(person.name) and other not in named)
            shorter = shorter or (not language.spaced and person.name in other.role)  # as the title prints it
            if language.genitive_names and _is_inflected(person.name, other.role):
                shorter = shorter or len(other.role.split()) < len(person.name.split())
            role = person.name if shorter else other.role
            return Person(whole, role, True, person.start, person.end)
    return person


_TO = re.compile(r"(?<!\w)(?:do|ku|к|ко|до|k|ke|ka)\s$", re.IGNORECASE)
"""Slavic words before whom something is said to."""


def _is_inflected(designation: str, office: str) -> bool:
    """Do two offices begin with one word in whatever case: "Szefa Gabinetu", "szef gabinetu"?"""
    one, other = designation.split()[0].casefold(), office.split()[0].casefold()
    stem = max(3, min(len(one), len(other)) - 2)
    return one[:stem] == other[:stem] and abs(len(one) - len(other)) <= 3


def _is_surname(name: str, language: Language) -> bool:
    """Is it one word, but for the small words of names: "Steinmeier", "Van der Bellen"?"""
    particles = compile_phrases(language.particles, spaced=language.spaced)
    return sum(particles.fullmatch(word) is None for word in name.split()) == 1


def _is_part(short: str, long: str) -> bool:
    return len(short.split()) == 1 and short.casefold() in long.casefold()


_ACTING = re.compile(r"(?<!\w)(?:acting|interim|caretaker)(?!\w)", re.IGNORECASE)
_RANKED = re.compile(r"(?<!\w)(?:assistant|deputy|vice)[ -]", re.IGNORECASE)
"""The English ranks of an office, whose holder is another than that of the office."""


def _same_office(designation: str, office: str, language: Language) -> bool:
    heads = compile_phrases(language.roles, spaced=language.spaced)
    if any(word.search(designation) and not word.search(office) for word in (_ACTING, _RANKED)):
        return False
    if not language.spaced:
        body, other_body = (heads.sub("", text).replace(" ", "") for text in (designation, office))
        if body and other_body and body not in other_body and other_body not in body:
            return False  # 法務大臣 is no 復興大臣
    one = {found.group().casefold() for found in heads.finditer(designation)}
    other = {found.group().casefold() for found in heads.finditer(office)}
    short = {"pm": "prime minister", "fm": "foreign minister", "eam": "external affairs minister"}
    one, other = ({short.get(word, word) for word in words} for words in (one, other))
    if not language.spaced:
        return bool(one & other) or any(word in designation.casefold() for word in other)
    return bool(one & other) or any(
        re.search(rf"(?<![\w-])(?<!vice )(?<!deputy ){re.escape(word)}(?!-\w)", designation.casefold())
        for word in other
        if len(word) > 3
    )


def _speaker(person: Person, language: Language) -> Speaker | None:
    from parsers.normalize.persons import person_id

    name = strip_honorifics(person.name, language) if person.named else person.name.strip(" \t,;:.–—-")
    if not name or not any(character.isalpha() for character in name):
        return None
    if not person.named:
        return Speaker(name=nominative_office(without_clitic(name, language), language), role=None)
    person = Person(person.name, without_clitic(person.role, language), True, 0, 0) if person.role else person
    role = nominative_office(person.role.strip(" \t,;:–—-("), language) if person.role else None
    nominative = nominative_name(name, language, oblique=bool(role and person.role and role not in person.role))
    return Speaker(name=nominative, role=role, person_id=person_id(nominative, language.code))


def _declared(ministry: Ministry, on: date | None) -> tuple[Speaker, ...]:
    """The one spokesperson in office on the day, where the declaration knows exactly one."""
    from parsers.normalize.persons import person_name

    if on is None:
        return ()
    serving = [
        p for p in ministry.spokespersons if (p.since is None or p.since <= on) and (p.until is None or on <= p.until)
    ]
    spoken = [p for p in serving if "spokes" in p.role.casefold()]
    if len(spoken) != 1:
        return ()
    name = person_name(spoken[0].id)
    return (Speaker(name=name, role=spoken[0].role, person_id=spoken[0].id),) if name else ()
