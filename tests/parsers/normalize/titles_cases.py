"""Titles in the grammar of the sites, of our own making, with what each states: a table a language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "titles"
_PERSON = re.compile(r"(?P<name>[^()]+?)(?:\s\((?P<role>[^()]+)\))?")


@dataclass(frozen=True)
class Case:
    language: str
    title: str
    kind: str
    speakers: tuple[tuple[str, str | None], ...]
    occasion: str | None
    place: str | None
    event_date: str | None


def _speakers(cell: str) -> Iterator[tuple[str, str | None]]:
    for part in filter(None, cell.split("; ")):
        found = _PERSON.fullmatch(part)
        assert found, part
        yield found["name"], found["role"]


def read_cases() -> list[Case]:
    """All cases; a cell that is empty says that the title states nothing of the field."""
    cases = []
    for path in sorted(FOLDER.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            title, kind, speakers, occasion, place, event_date = line.split("\t")
            cases.append(
                Case(
                    path.stem,
                    title,
                    kind,
                    tuple(_speakers(speakers)),
                    occasion or None,
                    place or None,
                    event_date or None,
                )
            )
    return cases


BODIES = {
    "ar": "ناقش الجانبان العلاقات الثنائية وسبل تعزيز التعاون في مختلف المجالات بما يخدم مصالح الشعبين.",
    "az": "Məsələ çox vacibdir və qarşıdakı həftələrdə bu barədə iş davam edəcək, çünki bu, ölkə üçün vacibdir.",
    "bg": "Въпросът е много важен и работата по него ще продължи през следващите седмици заедно с всички страни.",
    "cs": "Otázka je velmi důležitá a práce na ní bude pokračovat v příštích týdnech se všemi stranami.",
    "da": "Sagen er vigtig, og arbejdet med den fortsætter i de kommende uger sammen med alle, der har del i den.",
    "de": "Die Lage ist ernst, und wir werden uns weiter dafür einsetzen, dass beide Seiten im Gespräch bleiben.",
    "en": "The matter is of great weight, and work on it goes on in the weeks ahead with all who have a part in it.",
    "es": "El asunto es de gran importancia y se seguirá trabajando en él en las próximas semanas.",
    "fa": "این موضوع بسیار مهم است و کار بر روی آن در هفته‌های آینده با همه طرف‌ها ادامه خواهد یافت.",
    "fr": "La question est importante et les travaux se poursuivront dans les prochaines semaines.",
    "he": "הנושא חשוב מאוד והעבודה עליו תימשך בשבועות הקרובים עם כל הצדדים.",
    "hi": "इस सप्ताह दोनों देशों के प्रतिनिधियों ने आपसी सहयोग के सभी विषयों पर विस्तार से चर्चा की है और आगे की योजना बनाई है।",
    "hr": "Pitanje je vrlo važno i rad na njemu nastavit će se u sljedećim tjednima sa svim stranama.",
    "id": "Masalah ini sangat penting dan pembahasan akan terus berjalan dalam minggu-minggu mendatang.",
    "it": "La questione è molto importante e il lavoro continuerà nelle prossime settimane.",
    "ja": "この問題は重要であり、今後も関係するすべての方々とともに取り組んでいきたいと考えています。",
    "ko": "이 문제는 매우 중요하며 앞으로도 관련된 모든 분들과 함께 노력해 나갈 것입니다.",
    "ms": "Perkara ini amat penting dan perbincangan akan diteruskan dalam minggu hadapan oleh semua pihak.",
    "nl": "De zaak is van groot belang en het werk eraan gaat verder met allen die erbij betrokken zijn.",
    "no": "Saken er viktig, og arbeidet med den fortsetter i ukene som kommer sammen med alle som har del i den.",
    "pl": "Sprawa jest bardzo ważna i będziemy nad nią pracować w najbliższych tygodniach.",
    "pt": "O assunto é de grande importância e o trabalho continuará nas próximas semanas.",
    "ro": "Chestiunea este foarte importantă și lucrul la ea va continua în săptămânile care vin.",
    "ru": "Вопрос очень важный, и работа над ним будет продолжена в ближайшие недели.",
    "sk": "Otázka je veľmi dôležitá a práca na nej bude pokračovať v nasledujúcich týždňoch so všetkými stranami.",
    "sr": "Питање је веома важно и рад на њему ће се наставити у наредним недељама са свим странама.",
    "sv": "Frågan är mycket viktig och arbetet fortsätter under de kommande veckorna.",
    "th": "เรื่องนี้มีความสำคัญอย่างยิ่งและทั้งสองฝ่ายจะทำงานร่วมกันต่อไปในสัปดาห์ข้างหน้า",
    "tr": "Konu çok önemlidir ve önümüzdeki haftalarda bu konudaki çalışmalar sürdürülecektir.",
    "uk": "Питання дуже важливе, і робота над ним триватиме найближчими тижнями разом з усіма сторонами.",
    "vi": "Vấn đề này rất quan trọng và hai bên sẽ tiếp tục trao đổi trong những tuần tới giữa hai nước.",
    "zh": "这个问题十分重要,我们今后将同各方一道继续做好有关工作,推动事情向前发展。",
}
"""A paragraph in each language that states nothing but its language."""
