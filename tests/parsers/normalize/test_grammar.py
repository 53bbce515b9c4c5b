"""Whatever kind, speaker, role, occasion, place and day are put into a site's grammar come out of the title again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.document import Document
from parsers.extract import Extract, Passage
from parsers.normalize import normalize
from parsers.record import Kind, Record
from tests.parsers.normalize.titles_cases import BODIES

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}


@dataclass(frozen=True)
class Words:
    """What can be put into one language's grammar."""

    kinds: tuple[tuple[str, Kind], ...]
    roles: tuple[str, ...]
    names: tuple[str, ...]
    occasions: tuple[str, ...]
    places: tuple[str, ...]
    form: str


WORDS = {
    "en": Words(
        (("remarks", "remarks"), ("speech", "speech"), ("statement", "statement"), ("opening remarks", "remarks")),
        ("Foreign Minister", "Deputy Minister of Defence", "Prime Minister", "Foreign Ministry Spokesperson"),
        ("Anna Weber", "Igor Petrov", "Jean-Luc Marchand", "Maria dos Santos", "Tomasz Wilk"),
        ("Arctic Forum", "Conference on Disarmament", "75th session of the General Assembly", "Youth Summit"),
        ("Geneva", "Oslo", "New York", "Kuala Lumpur", "Charles University, Prague"),
        "{role} {name}'s {kind} at the {occasion}, {place}, {month} {day}, {year}",
    ),
    "de": Words(
        (("Rede", "speech"), ("Erklärung", "statement"), ("Eröffnungsrede", "speech")),
        ("Außenminister", "Bundeskanzlerin", "Staatssekretär", "Botschafterin"),
        ("Anna Weber", "Karl Braun", "Eva Lang"),
        ("Arktiskonferenz", "Jahrestagung der Stiftung", "Botschafterkonferenz"),
        ("Berlin", "Wien", "Genf"),
        "{kind} von {role} {name} bei der {occasion}, {place}, {day}. {month} {year}",
    ),
    "fr": Words(
        (("Discours", "speech"), ("Allocution", "speech"), ("Déclaration", "speech")),
        ("ministre des affaires étrangères", "secrétaire d'État", "président de la République"),
        ("Paul Martin", "Jean Morel", "Luc Petit"),
        ("la Conférence des ambassadeurs", "la cérémonie d'ouverture", "l'Assemblée générale des Nations unies"),
        ("Paris", "Genève", "Bruxelles"),
        "{kind} de M. {name}, {role}, lors de {occasion}, {place}, {day} {month} {year}",
    ),
    "es": Words(
        (("Discurso", "speech"), ("Palabras", "remarks"), ("Declaración", "statement")),
        ("ministro de Asuntos Exteriores", "presidente del Gobierno", "canciller"),
        ("Luis Vega", "Andrés Molina", "Juan Soto"),
        ("Foro Iberoamericano", "Debate General de la Asamblea General", "Congreso de la Lengua"),
        ("Madrid", "Lima", "Nueva York"),
        "{kind} del {role}, {name}, durante el {occasion}, {place}, {day} de {month} de {year}",
    ),
    "ru": Words(
        (("Выступление", "speech"), ("Заявление", "statement")),
        ("Министра иностранных дел России", "заместителя Министра иностранных дел"),
        ("И.П.Петрова", "С.А.Орлова"),
        ("конференции по разоружению", "сессии Генеральной Ассамблеи ООН"),
        ("Москва", "Женева", "Нью-Йорк"),
        "{kind} {role} {name} на {occasion}, {place}, {day} {month} {year} года",
    ),
}


@dataclass(frozen=True)
class Put:
    language: str
    kind: tuple[str, Kind]
    role: str
    name: str
    occasion: str
    place: str
    day: date

    @property
    def title(self) -> str:
        return WORDS[self.language].form.format(
            kind=self.kind[0],
            role=self.role,
            name=self.name,
            occasion=self.occasion,
            place=self.place,
            day=self.day.day,
            month=MONTHS[self.language].split()[self.day.month - 1],
            year=self.day.year,
        )


@st.composite
def puts(draw: st.DrawFn) -> Put:
    language = draw(st.sampled_from(sorted(WORDS)))
    words = WORDS[language]
    return Put(
        language,
        draw(st.sampled_from(words.kinds)),
        draw(st.sampled_from(words.roles)),
        draw(st.sampled_from(words.names)),
        draw(st.sampled_from(words.occasions)),
        draw(st.sampled_from(words.places)),
        draw(st.dates(date(1995, 1, 1), date(2029, 12, 31))),
    )


def read(title: str, language: str) -> Record:
    extract = Extract(title=title, passages=[Passage("paragraph", BODIES[language])], layout="test/grammar@1")
    return normalize(extract, Document(body=b"", language=language))


@given(puts())
@settings(max_examples=150, deadline=None)
def test_what_is_put_into_a_title_comes_out_of_it(put: Put) -> None:
    record = read(put.title, put.language)
    assert record.kind == put.kind[1]
    assert record.place == put.place
    assert record.event_date == put.day
    assert len(record.speakers) == 1
    if put.language == "ru":  # the nominative: the ending of the surname and of the office's first word goes
        assert record.speakers[0].name == put.name.removesuffix("а")
        assert record.speakers[0].role in ("Министр иностранных дел России", "заместитель Министра иностранных дел")
        assert record.occasion is not None
        assert record.occasion.split()[-1] == put.occasion.split()[-1]
    else:
        assert (record.speakers[0].name, record.speakers[0].role) == (put.name, put.role)
        assert record.occasion == put.occasion.removeprefix("la ").removeprefix("l'")


@given(puts(), st.sampled_from(["place", "day", "occasion"]))
@settings(max_examples=60, deadline=None)
def test_what_is_left_out_of_a_title_is_null(put: Put, missing: str) -> None:
    head, place, day = put.title.rsplit(", ", 2) if put.language != "en" else _english_parts(put)
    if put.place == "Charles University, Prague":
        return
    if missing == "place":
        assert read(f"{head}, {day}", put.language).place is None
    elif missing == "day":
        assert read(f"{head}, {place}", put.language).event_date is None
    elif put.language == "en":
        assert read(f"{put.role} {put.name}'s {put.kind[0]}, {place}, {day}", "en").occasion is None


def _english_parts(put: Put) -> tuple[str, str, str]:
    head, place, month, year = put.title.rsplit(", ", 3)
    return head, place, f"{month}, {year}"
