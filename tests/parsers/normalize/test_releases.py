"""Releases in the forms that sites print are read whole: lines around the title, lead, turns and signature."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from parsers.document import Document
from parsers.normalize import normalize
from parsers.plaintext import extract_text
from parsers.record import Record
from tests.eval.gold import agree, plain
from tests.parsers.normalize.releases_cases import Release, read_releases

RELEASES = read_releases()


def read(text: str, title: str | None = None) -> Record:
    document = Document(body=text.encode(), format="text", title=title)
    return normalize(extract_text(document), document)


@pytest.mark.parametrize("release", RELEASES, ids=[f"{release.language}-{release.title[:60]}" for release in RELEASES])
def test_release_is_read_as_it_is_printed(release: Release) -> None:
    record, expected = read(release.text), release.fields
    speakers = "; ".join(
        f"{speaker.name} ({speaker.role})" if speaker.role else speaker.name for speaker in record.speakers
    )
    assert record.title == release.title
    assert record.language == release.language
    assert record.kind == expected["kind"]
    if "speakers" in expected:
        assert plain(speakers) == plain(expected["speakers"])
    assert agree(expected.get("occasion"), record.occasion), record.occasion
    assert plain(record.place) == plain(expected.get("place"))
    assert (record.event_date.isoformat() if record.event_date else None) == expected.get("date")
    assert plain(record.document_number) == plain(expected.get("number"))
    assert record.is_transcript == (expected.get("transcript") == "yes")
    if "published" in expected:
        assert str(record.published_at)[:10] == expected["published"]


def test_every_field_tells_where_it_was_found() -> None:
    record = read(
        "Statement by Minister Anna Weber at the opening of the Forum, Riga, March 3, 2021\n\n"
        "We thank the hosts for the invitation and for the work of the past years."
    )
    assert {"kind", "speakers", "occasion", "place", "event_date"} <= set(record.origins)
    assert record.origins["event_date"] == "title"
    assert "origins" not in record.to_json()
    assert record.to_json(explain=True)["origins"]["place"] == "title"


def test_statement_of_one_that_mentions_a_joint_statement_is_a_statement() -> None:
    record = read(
        "Foreign Minister Anna Weber's statement for the media following talks with the President of Peru, Lima, "
        "May 3, 2021\n\nLadies and gentlemen,\n\nThe presidents adopted a joint statement following the talks."
    )
    assert record.kind == "statement"
    assert record.speakers[0].name == "Anna Weber"


def test_day_of_a_title_is_of_the_month_that_the_page_is_of() -> None:
    record = read(
        "記者会見\n\n外務大臣会見記録(令和13年9月)\n\nINDEX\n\n外務大臣会見記録(9月29日 日瑞外相会談終了後)\n\n"
        "9月29日午前、石田大臣は宿舎において記者会見を行ったところ、概要以下のとおり。",
        title="外務大臣会見記録(9月29日 日瑞外相会談終了後)",
    )
    assert record.kind == "press_conference"
    assert record.occasion == "日瑞外相会談"
    assert str(record.event_date) == "2031-09-29"
    assert [speaker.name for speaker in record.speakers] == ["石田"]


def test_statement_that_opens_jointly_is_a_joint_statement() -> None:
    record = read(
        "Statement on the Anniversary of the Peace Agreement\n\n"
        "Joint statement from the Governments of Norway and Kenya:\n\nWe recall the day with all who signed it."
    )
    assert record.kind == "joint_statement"
    assert record.speakers == ()


def test_envoy_whom_name_office_day_and_town_above_a_title_state_speaks() -> None:
    record = read(
        "Ann Marsh\n\nBritish Ambassador to Latvia\n\n19th April 2027 Riga, Latvia\n\n"
        "Ambassador’s speech during the harvest party 2027\n\nYour Excellencies, ladies and gentlemen\n\n"
        "A warm welcome to our garden, in which the plums are ripe.",
        title="Ambassador’s speech during the harvest party 2027",
    )
    assert [(speaker.name, speaker.role) for speaker in record.speakers] == [
        ("Ann Marsh", "British Ambassador to Latvia")
    ]
    assert (record.place, str(record.event_date)) == ("Riga, Latvia", "2027-04-19")


def test_day_above_a_press_conference_is_when_it_was_held_and_one_name_in_capitals_opens_it() -> None:
    title = "Press conference, Riga"
    record = read(
        f"16 December 2024\n\n{title}\n\nNote\n\nSubjects: nets, buoys and the new mole\n\nJAN KALNS:\n\n"
        "Today I am pleased to tell you who will keep the new lighthouse. I thank all who kept the old one.\n\n"
        "What I tell you today took us a year.",
        title=title,
    )
    assert (record.place, str(record.event_date)) == ("Riga", "2024-12-16")
    assert [turn.label for turn in record.turns] == ["JAN KALNS"]


def test_readers_day_above_a_press_conference_is_not_its_own() -> None:
    title = "Secretary Marsh and Foreign Minister Adler at a Joint Press Availability"
    record = read(
        f"Wed. Jul 24th, 2024\n\n{title}\n\nMODERATOR: Ladies and gentlemen, welcome to the press conference.\n\n"
        "FOREIGN MINISTER ADLER: I welcome you to our harbour.",
        title=title,
    )
    assert record.event_date is None


def test_day_over_a_journal_is_that_of_what_was_said_at_a_time_of_day() -> None:
    title = "REMARKS BY PRESIDENT HALLORAN BEFORE FERRY DEPARTURE"
    record = read(
        f"Saturday, June 22, 2019\n\nTo our readers\n\nOffice of the Press Secretary\n\n{title}\n\nSouth Lawn\n"
        "10:18 A.M. EDT\n\nTHE PRESIDENT: So we are going to the islands. We will have meetings there.\n\n"
        "Q    Mr. President, will the ferry sail?\n\nTHE PRESIDENT: It will.",
        title=title,
    )
    assert str(record.event_date) == "2019-06-22"
    assert (record.place, record.occasion) == ("South Lawn", "FERRY DEPARTURE")


def test_who_stands_in_a_heading_by_the_surname_speaks_once() -> None:
    title = "Remarks at Reception for the Opening of the Lighthouse"
    record = read(
        f"Video & Text: Secretary Conti's {title}\n\n{title}\n\nLea Maria Conti\nSecretary of State\nWashington, DC\n"
        "April 30, 2010\n\nSECRETARY CONTI: Thank you very much. This is a day to be glad of.",
        title=title,
    )
    assert [(speaker.name, speaker.role) for speaker in record.speakers] == [("Lea Maria Conti", "Secretary of State")]


def test_symbols_of_the_united_nations_above_a_title_are_one_number() -> None:
    title = "Secretary-General, in Message for Lighthouse Day, Says Lamps Must Burn"
    record = read(
        f"SG/SM/31246-OBV/2537-ORG/2612\n\n{title}\n\n15 October 2026\nOBV/2537\n\n"
        "Following is UN Secretary-General Ada Berg’s message for Lighthouse Day, observed on 24 October:\n\n"
        "A lamp that burns is a promise kept.",
        title=title,
    )
    assert record.document_number == "SG/SM/31246-OBV/2537-ORG/2612"


def test_who_copied_a_release_to_a_forum_does_not_speak() -> None:
    title = "Meeting with President of Graustark Mary Ann Reed"
    record = read(
        f"Old May 9th, 2021 #221\nCarl Finch\nSenior Member\n\n{title}\n\nPavel Orlov met with the guest at the "
        "Castle.\n\nMay 8, 2021 - 18:10 - The Castle, Strelsau\n\nPresident of Ruritania Pavel Orlov:\n\n"
        "Ms Reed, I am glad to see you.\n\nThis is our common feast.",
        title=title,
    )
    assert [(speaker.name, speaker.role) for speaker in record.speakers] == [("Pavel Orlov", "President of Ruritania")]
    assert record.kind == "remarks"


def test_menu_of_an_east_asian_site_above_an_english_title_names_nobody() -> None:
    title = "1st Vice Minister's congratulatory remarks on the occasion of the Day of Norway"
    record = read(
        f"본문 바로가기\n검색창 열기\n\nVice Ministers\n\n{title}\n\nYour Excellency, Ladies and Gentlemen,\n\n"
        "It is my great pleasure to celebrate the Day of Norway with you.",
        title=title,
    )
    assert [speaker.name for speaker in record.speakers] == ["1st Vice Minister"]


def test_end_of_a_broken_sentence_with_a_name_is_no_label() -> None:
    record = read(
        "Minister to visit the islands\n\n“The visit is\nan opportunity to consider nets,” said\nMr Quill.\n"
        "“Nets matter to the\nislands, and to us,” said\nMr Quill.\n"
    )
    assert record.turns == ()


def test_transcript_of_todays_briefing_was_held_on_the_day_of_its_page() -> None:
    record = read(
        "28 June 2027\n\nDaily Press Briefing by the Office of the Spokesperson\n\n"
        "The following is a transcript of today’s noon briefing by Odile Marsh, Spokesperson for the Council.\n\n"
        "The Council will meet on Monday, 5 July, to speak of salt.",
        title="Daily Press Briefing by the Office of the Spokesperson",
    )
    assert str(record.event_date) == "2027-06-28"
    assert [speaker.name for speaker in record.speakers] == ["Odile Marsh"]


def test_town_in_figures_of_which_the_month_comes_first_leaves_its_day_open() -> None:
    lines = "Remarks by Minister Anna Weber following the Harbour Council\n{}, 05/03/2031 - 13:04\n\nWe met for long."
    assert str(read(lines.format("Riga")).event_date) == "2031-03-05"
    assert read(lines.format("Boston")).event_date is None


def test_seed_release_is_read_whole(shared: Callable[..., Path]) -> None:
    path = next(iter(sorted(shared("seed").glob("*.txt"))))
    record = read(path.read_text(encoding="utf-8"))
    speakers = [(speaker.name, speaker.role) for speaker in record.speakers]
    assert (record.kind, speakers) == ("statement", [("Sergey Lavrov", "Foreign Minister")])
    assert record.occasion is not None
    assert record.occasion.startswith("talks between President of Russia")
    assert (record.place, record.place_country, str(record.event_date)) == ("Istanbul", "TR", "2020-01-08")
    assert (record.language, record.published_at) == ("en", None)
    assert record.body[0].text == "Ladies and gentlemen,"
    assert record.title not in record.text


BARE = "Minister thanks the volunteers of the summer\n\nThe minister thanked all who had helped in the past months."


@pytest.mark.parametrize(
    "field",
    [
        "occasion",
        "place",
        "place_country",
        "event_date",
        "event_end_date",
        "published_at",
        "document_number",
        "updated_at",
    ],
)
def test_field_that_is_not_stated_is_null(field: str) -> None:
    assert getattr(read(BARE), field) is None


def test_nobody_speaks_where_nobody_is_said_to_speak() -> None:
    record = read(BARE)
    assert record.speakers == ()
    assert record.turns == ()
    assert not record.is_transcript


def test_readout_has_no_speaker_though_its_title_names_two() -> None:
    record = read(
        "Press release on Minister Ivan Kos's telephone conversation with Minister Ana Ruiz\n\nThey spoke of trade."
    )
    assert record.kind == "readout"
    assert record.speakers == ()
    assert record.occasion == "telephone conversation with Minister Ana Ruiz"


def test_block_above_a_title_names_who_speaks() -> None:
    block = "Press Statement\nRupert Holt, Spokesman\nWashington, DC\nJanuary 19, 2003\n\nRemarks to the Press\n\n"
    record = read(f"{block}MR. HOLT: Let me begin.\n\nQUESTION: With what?\n\nMR. HOLT: Tea.", "Remarks to the Press")
    assert [(speaker.name, speaker.role) for speaker in record.speakers] == [("Rupert Holt", "Spokesman")]
    assert (record.kind, record.place, str(record.event_date)) == ("remarks", "Washington, DC", "2003-01-19")


def test_speaker_town_and_day_on_lines_of_their_own_within_a_title() -> None:
    lines = [
        "KENYATAAN MEDIA",
        "YB DATO' SERI RAZAK BIN OSMAN",
        "MENTERI LUAR NEGERI",
        "KES RUMPAI LAUT",
        "KUALA LUMPUR, 30 MEI 2031 (JUMAAT)",
    ]
    text = "\n".join(lines) + "\n\n1. Kementerian ingin memaklumkan bahawa rumpai laut itu telah sampai.\n"
    record = read(text, " ".join(lines))
    assert [(speaker.name, speaker.role) for speaker in record.speakers] == [("RAZAK BIN OSMAN", "MENTERI LUAR NEGERI")]
    assert (record.language, record.kind, record.place) == ("ms", "statement", "KUALA LUMPUR")
    assert str(record.event_date) == "2031-05-30"


def test_day_of_publication_in_a_title_is_no_event() -> None:
    record = read(
        "Minister Ivan Kos's interview with the newspaper Dawn, published on July 3, 2017\n\nQuestion: How is it?"
    )
    assert record.event_date is None


def test_day_of_an_agreement_in_a_title_is_no_event() -> None:
    record = read("Statement by Minister Ivan Kos on the agreement of 21 January 2020\n\nThe agreement is in force.")
    assert record.event_date is None
    assert record.occasion is None


def test_day_and_month_without_a_year_are_no_date_and_a_warning() -> None:
    record = read("Minister Ivan Kos's remarks, Sochi, May 15\n\nWe are glad to be here with all of you.")
    assert record.event_date is None
    assert any("no year" in warning for warning in record.warnings)


def test_figures_in_either_order_are_settled_by_the_stamp_of_the_page() -> None:
    text = "Harbour Forum - Sydney, New South Wales - 12/03/2024\n\n12 March 2024\n\nThank you all for coming here."
    assert str(read(text).event_date) == "2024-03-12"


def test_range_of_days_has_a_first_and_a_last() -> None:
    record = read(
        "Speech by Minister Ivan Kos at the Arctic Forum, Oslo, 3-5 May 2021\n\nLadies and gentlemen, thank you."
    )
    assert (str(record.event_date), str(record.event_end_date)) == ("2021-05-03", "2021-05-05")


def test_body_begins_after_the_title_and_ends_before_the_next_release() -> None:
    record = read(
        "Statement by Secretary of Defense Paul Hart on the Raid\n\nI praise those who took part.\n\n"
        "Release No: NR-101-16\nMay 23, 2016\n\nStatement by Secretary of Defense Paul Hart on Another Matter\n\nMore."
    )
    assert "Another Matter" not in record.text
    assert record.document_number == "NR-101-16"


def test_seat_of_the_issuer_is_no_place() -> None:
    assert read("Statement by the Ministry of Foreign Affairs on the attack in Kabul\n\nWe condemn it.").place is None


def read_below(title: str, text: str) -> Record:
    """The record of a text whose title is known from elsewhere, as from a list of releases."""
    document = Document(body=text.encode(), format="text", title=title)
    return normalize(extract_text(document), document)


def test_town_and_day_above_a_title_are_where_and_when_it_was_said() -> None:
    title = "Secretary-General's opening statement to the Council Debate on Kelp"
    record = read_below(title, f"New York\n\n20 June 2031\n\n{title}\n\nThank you.")
    assert (record.place, str(record.event_date)) == ("New York", "2031-06-20")
    assert [speaker.name for speaker in record.speakers] == ["Secretary-General"]


@pytest.mark.parametrize("town", ["Segovia, Spain", "the Netherlands", "NATO HQ", "Tallinn"])
def test_who_speaks_and_where_stand_around_a_title_that_names_but_its_kind(town: str) -> None:
    record = read_below(
        "Opening statement",
        f"{town}\n\n8 Feb. 2031\n\nOpening statement\n\nby NATO Secretary General Erik Dahl at the\n"
        "Informal meeting of Defence Ministers\n\nMinisters, ladies and gentlemen, welcome. We shall speak of boats.",
    )
    assert (record.place, str(record.event_date)) == (town, "2031-02-08")
    assert [(speaker.name, speaker.role) for speaker in record.speakers] == [("Erik Dahl", "NATO Secretary General")]
    assert record.occasion == "Informal meeting of Defence Ministers"


def test_languages_of_a_page_between_the_day_and_its_title_are_passed_over() -> None:
    record = read_below(
        "The Sea and its Shores",
        "Brussels\n\n1 March 2031\n\nENG / FR\n\nThe Sea and its Shores\n\nSpeech by NATO Secretary General Erik Dahl\n"
        "at the Harbour Lectures\n\nLadies and Gentlemen,\n\nThe list of those who spoke here before me is long.",
    )
    assert (record.place, str(record.event_date), record.occasion) == ("Brussels", "2031-03-01", "Harbour Lectures")


def test_presenters_named_above_a_title_are_who_speaks() -> None:
    record = read_below(
        "Defense Department Regular Briefing",
        "News Transcript\n\nPresenter: Secretary of Defense Paul R. Hart and Vice Chairman of the Joint Chiefs of "
        "Staff Adm. Edwin Sorel Tuesday, August 23, 2005 1:17 p.m. EDT\n\nDefense Department Regular Briefing\n\n"
        "SEC. HART: Good afternoon.\n\nADM. SOREL: We have two things to say.\n\nQ: What are they?",
    )
    assert [(speaker.name, speaker.role) for speaker in record.speakers] == [
        ("Paul R. Hart", "Secretary of Defense"),
        ("Edwin Sorel", "Vice Chairman of the Joint Chiefs of Staff"),
    ]
    assert (record.kind, str(record.event_date)) == ("briefing", "2005-08-23")


@pytest.mark.parametrize(
    ("line", "number"),
    [("99/54 CHECK AGAINST DELIVERY", "99/54"), ("2031/10 CHECK AGAINST DELIVERY", "2031/10"), ("12/05 Oslo", None)],
)
def test_number_of_a_speech_stands_before_a_remark_in_capitals(line: str, number: str | None) -> None:
    title = "Address by Minister Clara Winton to accept the Maple Bridge Award"
    assert read_below(title, f"{line}\n\n{title}\n\nIt was long ago that I was here.").document_number == number


def test_number_of_a_press_release_begins_with_its_year_in_brackets() -> None:
    title = "NATO Secretary General, Erik Dahl, to attend the Baltic Conference"
    record = read_below(title, f"Press Release (2031)014\n9 Feb. 2031\n\n{title}\n\nHe will speak of boats on Friday.")
    assert (record.kind, record.document_number, record.occasion) == ("announcement", "(2031)014", "Baltic Conference")


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("Palazzo delle Colonne 03/02/2031", "Palazzo delle Colonne", "2031-02-03"),
        ("Bruxelles, 13 febbraio 2031", "Bruxelles", "2031-02-13"),
    ],
)
def test_venue_or_town_and_its_day_on_one_line_above_a_title(line: str, place: str, day: str) -> None:
    title = "Discorso del Ministro Carlo Landi sulla pesca"
    record = read_below(title, f"{line}\n\n{title}\n\nSignor Presidente, la pesca è antica. Il mare è di tutti.")
    assert (record.kind, record.place, str(record.event_date)) == ("speech", place, day)


def test_those_who_are_greeted_first_do_not_speak() -> None:
    record = read_below(
        "Discurso del embajador con motivo de la Fiesta de la Cosecha",
        "Discurso del embajador con motivo de la Fiesta de la Cosecha\n\n"
        "Sr. Embajador Ramón Prado, Subsecretario de Agricultura,\n\nQueridos amigos,\n\nEl trigo ya está en casa.",
    )
    assert [(speaker.name, speaker.role) for speaker in record.speakers] == [("embajador", None)]
