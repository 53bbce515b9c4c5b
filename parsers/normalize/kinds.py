"""Decides what a release is, by evidence: the title's own word first, then subject, lines, lead and form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from parsers.normalize.grammar import Grammar, Reading, ends_with, find_kind, grammar_of
from parsers.normalize.interviews import told_interview
from parsers.normalize.language import Language, half_width
from parsers.normalize.lead import TODAY, Lead
from parsers.normalize.lines import Around
from parsers.normalize.people import Person
from parsers.normalize.title_occasions import holiday_of
from parsers.record import Kind

_OWN_WORDS: frozenset[Kind] = frozenset({"statement", "communique", "press_release", "comment"})
"""Kinds that a message can be called."""


@dataclass(frozen=True, slots=True)
class Evidence:
    title: Reading
    around: Around
    lead: Lead
    category: str | None
    opens_with_salutation: bool
    transcript: bool
    questions: bool
    heading: tuple[Person, ...]
    opening: Reading | None
    first_line: str
    published: date | None


_BY_TELEPHONE = re.compile(
    r"(?<!\w)(?:(?:by|on|over) (?:the )?(?:tele)?phone|(?:a|had|held) (?:tele)?phon(?:e|ic) (?:call|conversation)s?|"
    r"(?:made a )?(?:tele)?phone contact|via telephone|telefonisch|по телефону|телефоном|"
    r"par téléphone|por teléfono|por telefone|al telefono|telefonicznie|telefonda|per telefon|هاتفيا|"
    r"هاتفياً)(?!\w)|通电话|電話会談|전화통화",
    re.IGNORECASE,
)
"""How a lead says that its subject was one call."""


SEVERAL = re.compile(
    r"(?<!\w)(?:(?<!council of )ministers|leaders|presidents|ministres|(?:außen)?ministerinnen|ministros|cancilleres|"
    r"ministri|министров|"
    r"міністрів|ministrów|ministrarna|bakanları)(?!\w)",
    re.IGNORECASE,
)
"""Several who speak with one voice: "G7 foreign ministers"."""


_VISITS = re.compile(r"(?<!\w)visit(?:s|ing|ed)\s", re.IGNORECASE)
"""What a headline on a journey says, whatever meetings it was filled with."""
_CONDEMNS = re.compile(
    r"(?<!\w)(?:condemns?|denounces?|deplores?|condamne|condena(?:n|mos)?|repudia|rechaza|condanna|respinge|rejette|"
    r"verurteil(?:t|en)|veroordeelt|condamnă|fordømmer|fördömer|potępia|"
    r"potępi(?:ają|amy|ł[aioy]?)|осужда(?:ет|ют)|осудил[аио]?|засуджу(?:є|ють)|засуди(?:в|ла|ло|ли)|"
    r"kın(?:ıyor|ar|ıyoruz|adı|adılar|amaktadır)|lanetle(?:di|mektedir)|(?:أدان|استنكر|شجب|ندد)ت?|"
    r"[تي](?:دين|ستنكر|شجب|ندد|رحب|رفض|ستهجن|ؤكد|حذر|نفي|طالب|عرب عن)(?:ان)?)(?!\w)|谴责|譴責|규탄",
    re.IGNORECASE,
)
"""A headline in which a state or body condemns what was done: its own words, whoever writes them."""
_IN_A_STATEMENT = re.compile(
    r"(?<!\w)in (?:a|an|its|his|her|their|the) (?:(?:press|written|brief|short|media|official|separate) ){0,2}"
    r"(?:statement|press release)(?!\w)|"
    r"(?<!\w)statement (?:was |has been )?(?:published|posted|released) (?:on|by)(?!\w)",
    re.IGNORECASE,
)
"""How a report gives the words that a ministry put out: "…, the Foreign Ministry said in a statement"."""
_SENT = re.compile(
    r"(?<!\w)(?:a (?:adressé|envoyé|fait parvenir)|envió|ha enviado|hizo llegar|remitió|enviou|endereçou|ha (?:inviato|"
    r"indirizzato)|sandte|übermittelte|skickade|sendte|a (?:transmis|adresat)|stuurde) (?:[^\W\d_]+ ){0,2}?"
    r"(?:message|télégramme|lettre de félicitations|mensaje|telegrama|mensagem|messaggio|telegramma|botschaft|"
    r"telegramm|glückwunsch\w*|hälsning|hilsen|mesaj|telegramă|boodschap)(?!\w)|"
    r"(?<!\w)(?:направил[аи]?|прислал[аи]?|надіслал[аи]|надіслав|направив|wysłał[ai]?|wystosował[ai]?|przesłał[ai]?|"
    r"skierował[ai]?) (?:[^\W\d_]+ ){0,2}?(?:телеграмм[уы]|послани[ея]|соболезновани[ея]|поздравлени[ея]|"
    r"телеграм[уи]|послання|співчуття|вітання|depeszę|telegram|kondolencje|gratulacje|życzenia)(?!\w)|"
    r"(?<!\w)(?:بعث|بعثت|وجه|أرسل) (?:[^\W\d_]+ ){0,12}?(?:ببرقية|برقية|برقيتي|برقيات) (?:تهنئة|تعزية|شكر|تعاز)",
    re.IGNORECASE,
)
"""A lead that tells of a message sent."""
_DEATH = re.compile(
    r"(?<!\w)(?:death of|passing of|demise of|passing away of|tode? (?:von|des|der)|décès d[eu]|disparition d[eu]|"
    r"mort d[eu]|fallecimiento de|muerte de|falecimento d[aeo]|morte d[aeio]|scomparsa d[ei]|кончин\w+|смерт\w+|"
    r"śmierci\w*|bortgång|dødsfall|vefatı\w*|وفاة|رحيل)(?!\w)|逝世|去世|逝去|서거|별세",
    re.IGNORECASE,
)
"""A title on somebody's death; with words of condolence below it is a message."""


_TO_PARLIAMENT = re.compile(
    r"(?<!\w)(?:послани[ея]|послання)\s.{0,120}?"
    r"(?:федеральному собранию|верховному совету|верховної ради|верховній раді|олий мажлис|национальному собранию|"
    r"парламенту|народу)(?!\w)",
    re.IGNORECASE,
)
"""A yearly address to parliament and people, which is named like a greeting."""
_ANSWERS_WORD = re.compile(r"ответ|відповід|odpowied|answer|repl|odpově|одговор|отговор|cevap|cevab", re.IGNORECASE)
"""Answers of a spokesperson to the media are no regular briefing."""


def decide_kind(evidence: Evidence, language: Language) -> tuple[Kind, str]:
    """The kind of a release and where it was found; "press_release" where nothing else is told."""
    grammar = grammar_of(language)
    title, core = evidence.title, evidence.title.core
    if title.kind == "message" and _TO_PARLIAMENT.search(core):
        return "speech", "title"
    if title.kind == "message" and not title.people and _tells_of_event(evidence.lead, grammar):
        return "press_release", "lead"
    if title.kind is None and (spoken := spoken_below(evidence)):
        return spoken, "lines"  # what was said there, below the name of a feast
    if _is_message(evidence, language):
        return ("speech" if _is_spoken_greeting(evidence, grammar) else "message"), "title"
    kind = None if _is_told_about(evidence) else title.kind
    if kind == "remarks" and _ANSWERS_WORD.match(title.kind_text) and _written_by_spokesperson(evidence, grammar):
        return "comment", "title"
    below = evidence.around.subtitle
    if kind in ("report", "document") and not title.people and below and below.kind and below.kind in _GIVEN:
        return below.kind, "lines"  # the heading names the item of the agenda
    if kind == "press_conference" and grammar["spokesperson"].search(core):
        return "briefing", "title"
    if kind == "press_release" and _attends_and_speaks(evidence, grammar):
        return "speech", "text"
    if told := _told_by_form(kind, evidence, language):
        return told, "title"
    if kind == "statement" and any(SEVERAL.search(person.name) for person in title.people if not person.named):
        return "joint_statement", "title"
    if kind == "readout" and _tells_of_several(core, language):
        return "press_release", "title"
    if title.kind == "speech" and _wishes_well(evidence, language):
        return "message", "lead"
    if _is_to_come(kind, evidence, language):
        return "announcement", "lead"
    alone = any(person.named for person in title.people)
    if kind == "statement" and not alone and _opens_jointly(evidence.lead, language):
        return "joint_statement", "lead"
    if kind == "speech" and not title.occasion and language.spaced and _is_of_spokesperson(title, grammar):
        return "statement", "title"  # "Phát biểu của người phát ngôn"
    met = grammar["spokesperson"].search(core) and _meets_press(core, grammar)
    if kind in ("statement", "remarks") and met and not _ANSWERS_WORD.match(title.kind_text):
        return "briefing", "title"
    if kind == "announcement" and (text := _introduced(evidence, language)):
        return text, "lead"
    if kind == "announcement" and _condemns_first(core, grammar):
        return "statement", "title"
    visit = grammar["visits"].fullmatch(title.kind_text) or grammar["events"].match(title.kind_text)  # no verb to come
    if kind == "announcement" and visit and _is_made(evidence, language):
        return "press_release", "lead"
    if kind == "announcement" and language.spaced and _BY_TELEPHONE.search(evidence.lead.sentence):
        return "readout", "lead"
    ahead = _tells_of_plans(evidence, grammar) or _lies_ahead(evidence)
    if kind == "readout" and ahead and grammar["meets"].fullmatch(title.kind_text):
        return "announcement", "lead"  # a headline in the present on what is to come
    if kind == "transcript":
        kind = _kind_of_transcript(evidence, language) or kind
    if kind == "readout" and evidence.transcript and (language.declines_names or language.code == "en"):
        return "remarks", "turns"
    if kind is not None and title.kind_text in _WEAK_WORDS and (plain := _of_lines(evidence, language)) in _HELD:
        return plain, "lines"
    if kind == "statement" and title.kind_text == "" and evidence.opening and evidence.opening.people:
        kind = evidence.opening.kind or kind
    if kind == "statement" and title.kind_text == ":" and evidence.transcript and evidence.questions:
        return "interview", "turns"
    if title.kind_text == ":" and evidence.opening and evidence.opening.kind == "message":
        return "message", "lead"
    word = evidence.lead.kind if kind == "statement" and title.kind_text == ":" else None
    if word and word.start == 0 and word.kind in ("interview", "comment"):
        return word.kind, "lead"  # what was said, over the line that names what it was
    if kind == "remarks" and title.kind_text == "" and evidence.category and language.code == "en":
        named = find_kind(evidence.category, grammar)
        if named and named.kind == "speech":
            return "speech", "category"  # "President X at the State Dinner", among the speeches
    if kind == "statement" and title.kind_text in (":", "") and evidence.opens_with_salutation:
        return "speech", "text"  # a headline over the words themselves
    if kind == "comment" and evidence.transcript and not language.spaced and _is_of_briefing(evidence, grammar):
        return "briefing", "lead"
    if kind is not None:
        return kind, "title"
    if _greets(evidence, grammar):
        return "message", "lead"
    if evidence.opens_with_salutation and (given := _given_by(evidence.lead, language)):
        return given, "lead"
    if evidence.opens_with_salutation and not title.generic and language.spaced and not _of_lines(evidence, language):
        if evidence.transcript and not evidence.questions and language.code == "en":
            return "remarks", "turns"
        return "speech", "text"  # whoever is greeted first is spoken to, whatever the headline says
    if _SENT.search(evidence.lead.sentence):
        return "message", "lead"
    called = language.spaced and _BY_TELEPHONE.search(evidence.lead.sentence) is not None
    if (
        (title.generic and title.talks and not grammar["coming"].search(core))
        or called
        or (
            _tells_of_talks(core, grammar)
            and not grammar["coming"].search(core)
            and not _was_attended(evidence, grammar)
        )
    ):
        if evidence.transcript and (language.declines_names or language.code == "en") and not called:
            return "remarks", "turns"  # what was said at a meeting, as the Kremlin's pages print it
        return "readout", "title"
    if stated := _of_lines(evidence, language):
        return stated, "lines"
    if language.code == "en" and not title.people and _SPEAK_TOGETHER.search(evidence.lead.text[:500]):
        return "joint_statement", "lead"
    if _CONDEMNS.search(core) and not (title.generic or evidence.transcript):
        return "statement", "title"
    about_event = title.generic and language.spaced and grammar["events"].search(core)
    if about_event and grammar["coming"].search(evidence.lead.sentence):
        return "announcement", "lead"
    itself = evidence.lead.kind
    papers = itself is not None and itself.kind in ("document", "report")  # what the text tells about
    papers = papers or (itself is not None and itself.kind == "announcement" and tells_of_feast(title))
    if itself is not None and not papers and not (evidence.transcript and itself.kind == "message"):
        told = evidence.opening.kind if evidence.opening and itself.kind == "transcript" else None
        return told or itself.kind, "lead"
    if _tells_of_plans(evidence, grammar):
        return "announcement", "lead"
    if (
        grammar["meets"].search(core)
        and not grammar["attends"].search(core)
        and not grammar["coming"].search(core)
        and language.spaced
    ):
        return "readout", "title"
    if grammar["coming"].search(core):
        return "announcement", "title"
    dated = evidence.lead.date or TODAY.search(evidence.lead.sentence)
    attended = grammar["attends"].search(core) or grammar["attends"].search(evidence.lead.sentence[:160])
    feast = tells_of_feast(title)
    visits = language.code == "en" and _VISITS.search(core) is not None
    journey = attended is not None or visits  # what a visit was filled with
    if grammar["meets"].search(evidence.lead.sentence) and dated and language.spaced and not (journey or feast):
        return "readout", "lead"
    if evidence.opens_with_salutation:
        return "speech", "text"
    condemned = _CONDEMNS.search(evidence.lead.sentence[:160])
    if condemned and any(person.end <= condemned.start() for person in evidence.lead.named):
        return "statement", "lead"
    if _is_told_by_spokesperson(evidence, grammar):
        return "statement", "lead"
    if evidence.transcript and not evidence.questions and _has_block(evidence.around):
        return "remarks", "turns"  # who spoke, where and when, below the name of an event
    if evidence.transcript:
        return ("interview" if evidence.questions else "transcript"), "turns"
    if told_interview(core, evidence.lead):
        return "interview", "lead"
    if _IN_A_STATEMENT.search(evidence.lead.text) and evidence.lead.speaking:
        return "statement", "lead"
    if _is_signed_above(evidence, language):
        return "statement", "lines"
    return "press_release", "fallback"


def _is_of_briefing(evidence: Evidence, grammar: Grammar) -> bool:
    """Does a page headed by one answer give the whole of a briefing, which its lead says was held?"""
    held = evidence.lead.kind
    regular = grammar["formats"].search(evidence.lead.sentence) is not None
    return held is not None and held.kind == "briefing" and regular


def _is_signed_above(evidence: Evidence, language: Language) -> bool:
    """Does an official alone, with name and office on a line below, stand above an unspaced text: 国务卿…?"""
    title, officials = evidence.title, evidence.around.people
    signed = len(officials) == 1 and officials[0].named and officials[0].role is not None
    if language.spaced or not signed or evidence.around.event_date is None:
        return False
    return not (title.people or title.occasion or title.generic or title.talks or evidence.lead.speaking)


_INTERVENTION = re.compile(r"interven[cçt]", re.IGNORECASE)
"""A word for anything that is said; whether it was a speech the text tells."""


_ARCHIVED = re.compile(r"déclarations? d(?:e|es) (?:m\.|mm\.|mme|mmes|mlle)\s[^,\n]{3,60}, ", re.IGNORECASE)
"""How the archive of French public speeches names any speech: "Déclaration de M. X, ministre de …"."""
_APPEARANCE = re.compile(r"comparecencia|comparecimento", re.IGNORECASE)
"""A word for coming before the press or before parliament."""
_PARLIAMENT = re.compile(
    r"(?<!\w)(?:congreso (?:de los diputados|de la república|nacional|de la unión)|senado|cortes|parlamento|pleno|"
    r"asamblea (?:nacional|legislativa|de la república)|cámara|comisión|comissão|assembleia|"
    r"diputación permanente)(?!\w)",
    re.IGNORECASE,
)
_MEETING_OF_PRESS = re.compile(r"bundespressekonferenz", re.IGNORECASE)
"""The press of a capital, before which ministers come as well as their spokespersons."""


def _told_by_form(kind: Kind | None, evidence: Evidence, language: Language) -> Kind | None:
    """The kind of a title whose word for it says but that somebody spoke: by where, or by the form of an archive."""
    grammar = grammar_of(language)
    title, core = evidence.title, evidence.title.core
    if kind == "statement" and title.people and _ARCHIVED.match(core) and not grammar["formats"].search(core):
        return "speech"
    if kind in ("speech", "remarks") and _INTERVENTION.match(title.kind_text):
        if kind == "remarks" and evidence.opens_with_salutation and language.code != "en":
            return "speech"
        press = next((pattern for named, pattern in grammar.kinds if named == "press_conference"), None)
        met = press.search(core, len(title.kind_text)) if press else None
        before = core[: met.start()].rstrip() if met else ""
        article = ends_with(before, grammar["articles"])
        ties = (before, before[:article].rstrip() if article is not None else before)
        tied = any(ends_with(tie, grammar[name]) is not None for tie in ties for name in ("at", "occasion"))
        return "press_conference" if tied else None
    if kind == "press_conference" and _APPEARANCE.match(title.kind_text) and _PARLIAMENT.search(core):
        return "speech"
    if kind == "briefing" and _MEETING_OF_PRESS.match(title.kind_text):
        heads = [person for person in title.people if person.named and person.role]
        return "press_conference" if heads else None
    return None


def spoken_below(evidence: Evidence) -> Kind | None:
    """The kind of what was spoken, where a full title or a line with its speaker stands below a headline."""
    below = evidence.around.subtitle
    if below is not None and below.kind in _HELD and any(person.role or not person.named for person in below.people):
        said = below.kind == "remarks" and evidence.opens_with_salutation and _INTERVENTION.match(below.kind_text)
        return "speech" if said else below.kind
    if (line := _kind_on_line(evidence)) is not None:
        return line
    introduced = evidence.opening if evidence.lead.kind is None else None
    return introduced.kind if introduced is not None and introduced.kind in _HELD else None


def _kind_on_line(evidence: Evidence) -> Kind | None:
    """The kind of what was spoken, where it is all of a line below a headline: "Speech"."""
    line, language = evidence.around.kind_line, evidence.lead.language
    found = find_kind(line, grammar_of(language)) if line and language.spaced else None
    alone = found is not None and found.start == 0 and found.end >= len(line or "")
    return found.kind if found and alone and found.kind in _HELD else None


def _has_block(around: Around) -> bool:
    """Do lines of their own give a name with its office, and the day?"""
    return around.event_date is not None and any(person.named and person.role for person in around.people)


def _tells_of_event(lead: Lead, grammar: Grammar) -> bool:
    """Does the first sentence say that a ceremony or meeting was held: at which, say, wishes were exchanged?"""
    held = grammar["took_place"].search(lead.sentence)
    return held is not None and grammar["events"].search(lead.sentence[: held.start()]) is not None


def condemns(sentence: str) -> bool:
    """Does the head of a sentence condemn what was done?"""
    return _CONDEMNS.search(sentence[:160]) is not None


def _condemns_first(core: str, grammar: Grammar) -> bool:
    """Does a headline condemn before it says what is to be done: "State condemns … and calls on all to address …"?"""
    condemned, coming = _CONDEMNS.search(core), grammar["coming"].search(core)
    return condemned is not None and coming is not None and condemned.start() < coming.start()


def _is_made(evidence: Evidence, language: Language) -> bool:
    """Does the lead tell of a visit as made, or of what the visitors signed, or is its day past?"""
    grammar, lead = grammar_of(language), evidence.lead
    day = evidence.title.event_date
    if day is not None and evidence.published is not None and day < evidence.published:
        return True
    told = grammar["made"].search(lead.text) or grammar["attends"].search(lead.sentence)
    made = lead.took_place or told is not None
    return made and grammar["coming"].search(lead.sentence) is None


_INTRODUCES = re.compile(
    r"(?<!\w)(?:la siguiente|el siguiente|la suivante|le suivant|il seguente|la seguente|a seguinte|folgende[rns]?|"
    r"prezentăm|redăm|publicăm|în continuare|a continuación|ofrecemos|le presentamos|on trouvera|voici|ci-après|"
    r"nachfolgend|im folgenden|im wortlaut|di seguito|si riporta|pubblichiamo|a seguir|segue|leia|hieronder|nedan|"
    r"nedenfor|we publish|below is|following is|ниже|публикуем|приводим|"
    r"нижче|публікуємо|наводимо|poniżej|publikujemy|przedstawiamy|prezentujemy|níže|přinášíme|zveřejňujeme|nižšie|"
    r"prinášame|uverejňujeme|u nastavku|prenosimo|objavljujemo|у наставку|преносимо|публикуваме|по-долу|aşağıda|"
    r"(?:و)?فيما يلي|(?:و)?في ما يلي)(?!\w)",
    re.IGNORECASE,
)
"""How a lead on an event introduces the words spoken there: "Vă prezentăm discursul susținut de șeful statului"."""


_DELIVERS = re.compile(
    r"(?<!\w)(?:delivers|delivered|gives|gave|makes|made|reads|issued|has (?:delivered|made|given|issued))\s"
    r"(?:a|an|the|the following|his|her|this|our)\s(?:(?:short|brief|national|opening|closing|following)\s)?",
    re.IGNORECASE,
)
"""How a first sentence says what somebody gave: "Ambassador X delivers a statement to …"."""


def _given_by(lead: Lead, language: Language) -> Kind | None:
    """The kind of what an English first sentence says that somebody delivered or made."""
    gives = _DELIVERS.search(lead.sentence) if language.code == "en" else None
    found = find_kind(lead.sentence, grammar_of(language), gives.end()) if gives else None
    spoken = found is not None and gives is not None and found.start == gives.end()
    return found.kind if found and spoken and found.kind in _HELD | {"statement", "joint_statement"} else None


def _introduced(evidence: Evidence, language: Language) -> Kind | None:
    """The kind of the text that the lead introduces, where it is one that is spoken."""
    if given := _given_by(evidence.lead, language):
        return given
    opens = _INTRODUCES.search(evidence.lead.text)
    if opens is None:
        return None
    found = find_kind(evidence.lead.text[opens.start() : opens.end() + 60], grammar_of(language))
    return found.kind if found and found.kind in _HELD | {"statement", "joint_statement", "communique"} else None


def _is_told_about(evidence: Evidence) -> bool:
    """Does the first sentence tell of the person whom the title puts at an event with no word for what was said?"""
    title = evidence.title
    if title.kind != "remarks" or title.kind_text or evidence.transcript:
        return False
    told = evidence.lead.sentence.casefold()
    return any(
        person.name.split()[-1].casefold() in told
        if person.named
        else person.name.casefold() in told and not evidence.opens_with_salutation
        for person in title.people
    )


_TOMORROW = re.compile(
    r"(?<!\w)(?:tomorrow|today|this (?:week|weekend|afternoon|evening)|next week)(?!\w)", re.IGNORECASE
)


def _tells_of_plans(evidence: Evidence, grammar: Grammar) -> bool:
    """Does the first sentence begin by saying who will do what: "The Minister will attend …"?"""
    coming = grammar["coming"].search(evidence.lead.sentence)
    if coming is None or coming.start() > 110:
        return False
    verb = coming.group().split()[0].casefold()
    return verb == "will" or (verb != "to" and _TOMORROW.search(evidence.lead.sentence) is not None)


def _lies_ahead(evidence: Evidence) -> bool:
    """Is the day that the first sentence gives, with or without its year, one after the page's stamp?"""
    stamp, told = evidence.published, evidence.lead.date
    if stamp is None or told is None:
        return False
    if told.date is not None:
        return told.date > stamp
    return told.month is not None and told.day is not None and (told.month, told.day) > (stamp.month, stamp.day)


def _meets_press(core: str, grammar: Grammar) -> bool:
    """Does a title put its words before the press: "at the weekly briefing", "to the media"?"""
    if form := grammar["formats"].search(core):
        before = core[: form.start()].rstrip()
        return not before or any(found.end() == len(before) for found in grammar["at"].finditer(before))
    return False


_TALK_LAST = 16
"""Characters after a talk where the words that count come last: "… ile Görüşmesi Hk."."""


_COUNCIL = re.compile(r"会(?![談合見議])")
"""What makes a council of the Japanese word for talks: 協議会."""


def _tells_of_talks(core: str, grammar: Grammar) -> bool:
    """Does a headline name a talk or meeting, and not one of many that somebody attended?"""
    talk = next((found for found in grammar["talks"].finditer(core) if not _COUNCIL.match(core, found.end())), None)
    if talk is None or grammar["attends"].search(core, 0, talk.start()):
        return False
    if not grammar.language.kind_last:
        return True
    return talk.end() >= len(core) - _TALK_LAST and grammar["attends"].search(core, talk.end()) is None


def _is_of_spokesperson(title: Reading, grammar: Grammar) -> bool:
    """Is a spokesperson the one who speaks?"""
    return (
        len(title.people) == 1
        and grammar["spokesperson"].match(title.people[0].role or title.people[0].name) is not None
    )


def _written_by_spokesperson(evidence: Evidence, grammar: Grammar) -> bool:
    """Are the answers on one matter those of a body's unnamed spokesperson, who gives them in writing?"""
    people = evidence.title.people
    alone = len(people) == 1 and not people[0].named and grammar["spokesperson"].search(people[0].name)
    return bool(alone) and grammar["formats"].search(evidence.title.core) is None


def _was_attended(evidence: Evidence, grammar: Grammar) -> bool:
    """Is a meeting whose name is the whole title one of many, which the lead says that somebody attended?"""
    bare = not evidence.title.people and evidence.title.core.rstrip(".")[:1].isupper()
    name = grammar["talks"].search(evidence.title.core)
    ends = name is not None and name.end() >= len(evidence.title.core) - 1 and name.start() > 0
    return bare and ends and grammar["attends"].search(evidence.lead.sentence) is not None


_GIVEN: frozenset[Kind | None] = frozenset({"statement", "speech", "remarks"})
_WEAK_WORDS = frozenset(("", ":", "beim", "bei"))
"""What ties a speaker to an event or to his words in a title that has no word for its kind."""
_HELD: frozenset[Kind] = frozenset({"speech", "remarks", "interview", "press_conference", "briefing"})
_JOURNEY = re.compile(
    r"(?:訪[問日中韓米英仏独露印]|来[日訪访]|出張|派遣|招へい|出席|参加|開催|実施|访问|访华|出访|訪華|"
    r"방[문한미일중]|출국|참석|개최|출장|순방|파견)(?:について|예정)?(?:\(.*)?$"
)
"""A title in Chinese, Japanese or Korean that ends in a journey or event; to come, or told about, as the lead says."""


_TALKS = re.compile(r"[会會]談|会谈|会晤|會晤|회담|サミット")
_PARTED = re.compile(r"[・、,]|及び|および|等$|和|및|·")


def _tells_of_several(core: str, language: Language) -> bool:
    """Does an unspaced title list several meetings: 日韓首脳会談・日中首脳会談等?"""
    return not language.spaced and len(_TALKS.findall(core)) > 1 and _PARTED.search(core) is not None


_NEW_YEAR = re.compile(
    r"新年[好快]|新春|春[节節]|迎接新的一年|辞旧迎新|辭舊迎新|新年を迎え|あけまして|謹賀新年|新年のお慶び|새해 복|"
    r"새해를 맞"
)


def _wishes_well(evidence: Evidence, language: Language) -> bool:
    """Does an address on no occasion of its own begin with wishes for the new year?"""
    return (
        not language.spaced
        and evidence.title.occasion is None
        and len(evidence.title.core) <= 16
        and _NEW_YEAR.search(evidence.lead.text[:240]) is not None
    )


_ATTENDS = re.compile(r"(?:訪問|訪日|来日|出張|派遣|招へい|出席)(?:について)?$")
"""What a Japanese title gives notice of, unless its lead tells that it took place."""


def _is_to_come(kind: Kind | None, evidence: Evidence, language: Language) -> bool:
    """Does an unspaced title on a meeting, event or journey, where the lead's verb alone tells it, speak of what is
    to come?"""
    core = evidence.title.core
    journey = _JOURNEY.search(core) is not None
    if language.spaced or not (kind == "readout" or (kind is None and journey)):
        return False
    from parsers.normalize.ideographic import tells_of_coming, tells_of_past

    sentence = evidence.lead.sentence
    if tells_of_coming(sentence, language):
        return True
    return language.code == "ja" and _ATTENDS.search(core) is not None and not tells_of_past(sentence)


_TELLS_OF_EVENT = re.compile(r"(?:の|を)?(?:開催|実施|主催)(?:について|しました)?$|개최$|[举舉][行办辦]$")
"""How an unspaced title ends that tells of an event."""


def _of_lines(evidence: Evidence, language: Language) -> Kind | None:
    """The kind that a line of its own or the site's category names."""
    if evidence.around.subtitle is not None and evidence.around.subtitle.kind in _HELD:
        return evidence.around.subtitle.kind
    if not language.spaced and _TELLS_OF_EVENT.search(evidence.title.core):
        return None  # the lines are captions of what was done there
    for line in (evidence.around.kind_line, evidence.category):
        if line and not language.spaced:
            if (kind := _kind_of_unspaced(line, language)) and kind not in (
                "document",
                "report",
                "article",
                "transcript",
            ):
                return kind
            continue
        if line and grammar_of(language)["generic"].fullmatch(line.strip()):
            continue  # "Media statement" is what all of the site's releases are called
        found = find_kind(line, grammar_of(language)) if line else None
        if (
            found
            and found.start <= 40
            and found.end >= len(line or "") // 2
            and found.kind not in ("document", "report", "article", "transcript")
        ):
            return found.kind
    return None


def _kind_of_unspaced(line: str, language: Language) -> Kind | None:
    from parsers.normalize.ideographic import find_last_kind

    found = find_last_kind(half_width(line), grammar_of(language), whole=True)
    return found[0] if found else None


def _opens_jointly(lead: Lead, language: Language) -> bool:
    """Does one of the first lines begin by saying that several speak: "Joint statement from the Governments of …"?"""
    joint = grammar_of(language)["joint"]
    return any((found := joint.search(line)) and found.start() <= 24 for line in lead.text.split("\n")[:3])


_SPEAK_TOGETHER = re.compile(
    r"(?:^|\n|:\s)[“\"]?We,? the (?:\w+[ ,]+){0,4}"
    r"(?:ministers|governments|leaders|heads of|ambassadors|members of the)",
    re.IGNORECASE,
)
"""The first words of a text in which several speak as one: "We, the Governments of …"."""


_FEAST = re.compile(
    r"レセプション|招待会|招待會|酒会|酒會|祝賀会|茶话会|晚会|晚會|活动|活動|行事|仪式|儀式|典礼|典禮|開催|举行|舉行|"
    r"举办|舉辦|리셉션|행사|"
    r"기념식|경축식|개최"
)
"""A feast on a holiday, which a Chinese, Japanese or Korean title tells about."""


def _is_told_by_spokesperson(evidence: Evidence, grammar: Grammar) -> bool:
    """Does an Arabic text open with the spokesperson who states what its headline tells: "صرح السفير … بأن"?"""
    lead = evidence.lead
    if not grammar.language.role_after_name or not lead.speaking or not grammar["said"].match(lead.text):
        return False
    first = lead.speaking[0]
    return first.start < _NEAR and grammar["spokesperson"].search(first.role or first.name) is not None


_NEAR = 40
"""Letters between the verb that opens a lead and whoever it is said of."""
_WISHES = re.compile(
    r"(?<!\w)(?:поздравля(?:ю|ем)(?!\w)|(?:примите|приношу|выражаю) (?:\w+ ){0,4}(?:поздравления|соболезнования)|"
    r"вітаю (?:вас|усіх|всіх|кожного|\w+ів|з)(?!\w)|вітаємо (?:вас|з)(?!\w)|"
    r"(?:прийміть|висловлюю) (?:\w+ ){0,4}(?:вітання|співчуття)|"
    r"(?:składam|składamy|proszę przyjąć|pragnę złożyć) (?:\w+ ){0,4}(?:życzenia|gratulacje|kondolencje)|"
    r"(?:pragnę|chcę) życzyć|życzę (?:państwu|wam|wszystkim)|"
    r"kutluyor(?:um|uz)|kutlarım|kutlarız|tebrik (?:ediyorum|ederim|ediyoruz)|başsağlığı diliyor(?:um|uz)|"
    r"(?:أهنئ|أهنئكم|نهنئ|نهنئكم)(?!\w)|(?:أتقدم|نتقدم) (?:\w+ ){0,4}ب(?:أحر|أصدق|أسمى|خالص|أطيب)(?!\w))",
    re.IGNORECASE,
)
"""Wishes and condolences in the words of who sends them."""


def _greets(evidence: Evidence, grammar: Grammar) -> bool:
    """Does a text without a kind in its title begin with wishes in the first person, told at no meeting?"""
    core, title = evidence.title.core, evidence.title
    if title.generic or title.talks or evidence.transcript or not grammar.language.spaced:
        return False
    if any(grammar[field].search(core) for field in ("meets", "attends", "coming")):
        return False
    return _WISHES.search(evidence.lead.text[:300]) is not None


_RECEPTION = re.compile(
    r"(?:(?:offizielle[rs]?|diplomatique|official|annual|traditionelle[rs]?) )?"
    r"(?:empfang|festakt|feierlichkeiten|feier|réception|cérémonie|recepción|ceremonia|ricevimento|cerimonia|receção|"
    r"recepção|cerimónia|cerimônia|mottagning|reception|resepsjon|receptie|ontvangst)(?!\w)",
    re.IGNORECASE,
)
"""A feast that a title tells about, on whatever day it was: "Empfang zum Tag der Deutschen Einheit"."""
_LETTER = re.compile(
    r"list|pism|lett(?:er|re|era)|письм|лист|писмо|dopis|pismo|carta|brief|mektu|məktub|رسالة", re.IGNORECASE
)
"""A letter: on the occasion of a holiday it is a message."""


def tells_of_feast(title: Reading) -> bool:
    """Is a title the name of a reception or ceremony and nothing else?"""
    return title.kind is None and not title.people and _RECEPTION.match(title.core) is not None


def _attends_and_speaks(evidence: Evidence, grammar: Grammar) -> bool:
    """Does a headline tell that somebody took part, above his own words, which greet those present?"""
    return evidence.opens_with_salutation and grammar["attends"].search(evidence.title.core) is not None


def stands_over_speech(evidence: Evidence) -> bool:
    """Is a title the name of an event, over the words of somebody who greets those present there?"""
    title, language = evidence.title, evidence.lead.language
    if title.kind is not None or title.people or title.generic or not language.spaced:
        return False
    event = grammar_of(language)["events"].match(title.core) is not None
    event = event or (
        title.core in evidence.lead.text and ends_with(title.core, grammar_of(language)["events"]) is not None
    )
    return event and evidence.opens_with_salutation and find_kind(title.core, grammar_of(language)) is None


_TO_SOMEBODY = re.compile(r"To (?:(?:the|his|her|their|h\.e\.|mr\.?|mrs\.?|ms\.?|dr\.?)\s)", re.IGNORECASE)
"""How a letter is headed that is put up under the name of who receives it: "To the President of Malta"."""


_OBSERVED = re.compile(
    r"(?<!\w)(?:(?:world|international|global|press)\s(?:[\w-]+\s){0,4}day|(?:holds?|held|hosts?|hosted)\s[^.]{4,60}"
    r"\s(?:reception|gala|celebrations?|concert|party|dinner|fair|evening))(?!\w)",
    re.IGNORECASE,
)
"""A day that the world observes, on which nobody is greeted, "World Press Freedom Day", or a feast that was given."""


def _is_message(evidence: Evidence, language: Language) -> bool:
    grammar = grammar_of(language)
    title, core = evidence.title, evidence.title.core
    if title.kind == "message":
        return True
    letter = title.kind == "document" and language.genitive_names and _LETTER.match(title.kind_text)
    if letter and grammar["occasion"].search(core) and holiday_of(core, grammar):
        return True
    free = title.kind is None or title.kind in _OWN_WORDS
    if title.kind is None and title.occasion and grammar["took_place"].search(core):
        return False  # a reception that was held
    if free and grammar["congratulates"].search(core):
        return True
    if free and _DEATH.search(core) and grammar["congratulates"].search(evidence.lead.text):
        return True
    if title.kind is None and _TO_SOMEBODY.match(core) and grammar["congratulates"].search(evidence.lead.text):
        return True
    if tells_of_feast(title) and not grammar["congratulates"].search(evidence.lead.text):
        return False
    if language.code == "en" and _OBSERVED.search(core) and not grammar["congratulates"].search(evidence.lead.text):
        return False
    if free and grammar["holidays"].search(core) and (language.spaced or not _FEAST.search(core)):
        return title.kind is None or bool(grammar["congratulates"].search(evidence.lead.text))
    return False


_GREETING = re.compile(r"salud(?:o|os)|salutación|saudaç(?:ão|ões)|saluti?|grußwort\w*", re.IGNORECASE)
"""A word for greetings that are sent, and for the welcome that is spoken at an event."""


def _is_spoken_greeting(evidence: Evidence, grammar: Grammar) -> bool:
    """Does a greeting on no holiday begin by addressing those before whom it is spoken?"""
    title = evidence.title
    welcome = title.kind == "message" and _GREETING.match(title.kind_text) is not None
    return welcome and evidence.opens_with_salutation and not grammar["holidays"].search(title.core)


def _kind_of_transcript(evidence: Evidence, language: Language) -> Kind | None:
    found = find_kind(evidence.category or "", grammar_of(language))
    if found and found.kind != "transcript":
        return found.kind
    return "interview" if evidence.questions else None
