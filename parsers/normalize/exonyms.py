"""Towns of diplomacy as Slavic and Turkic languages name them, in the cases that "in" and "from" put them in.

The gazetteer's table holds the names of most; here stand those that it lacks, or that change their stem, and capitals
that it leaves out since another country has a town of the same name. Accents are
left out, as `places.fold` leaves them out.
"""

from __future__ import annotations

from typing import Final

TOWNS: Final = {
    "AT": "wiedniu|vidni|viedni|вене|відні|becu|бечу|dunaj|dunaju|виена|виене",
    "AZ": "bakida|bakidan|susa|susada|naxcivanda|шуше|нахичевани",
    "BB": "bridgetown",
    "BE": "брюсселі|bruseli|bruselju|брюксел|briselu|бриселу",
    "BG": "sumnu|софии",
    "CH": "genewa|genewie|zeneva|zeneve|zenevi|zenevy|cenevre|cenevrede|cenevra|cenevrə|cenevrədə|женеви",
    "CZ": "pradze|prahe|prazi|прази|празі|brne|праг",
    "DE": "monachium|berline|berlinu|mnichove|mnichov|минхену|munchenu|berlinie",
    "DK": "kopenhadze|kodani",
    "EG": "kairze|kahire|kahirada|شرم الشيخ",
    "FR": "parizi|parizu|strasburgu|strasburku|strazburku|страсбурзі|strazburu",
    "GB": "londyne|londonu",
    "GE": "цхинвал|цхинвале|цхинвали|цхинвала|сухум|сухуме|сухуми|сухума",
    "GR": "atenach",
    "HR": "zagrzebiu|zahrebu|zahrebe",
    "HU": "budapeszcie|budapesti|budimpesti|budimpesta|будимпешта|будимпешти",
    "IL": "tel awiw|tel awiwie|jerozolimie|jeruzaleme|tel avive",
    "IN": "nowym delhi|dilli",
    "IT": "rzymie|rime|римі|rimu",
    "LU": "люксембурзі|lucemburku|luksemburgu",
    "LV": "rydze|rize|ризі|rigi",
    "MD": "тирасполь|тирасполе|тирасполя|kisinove|kiszyniowie",
    "MK": "uskup|skoplju|скопју|skopji",
    "NL": "hadze|haagu|гаазі|хагу|hagu|hahe",
    "PK": "islamabad",
    "PL": "lodzi|wroclawiu|varsave|varsavi|варшави",
    "PS": "رام الله",
    "RO": "bukareszcie|bukuresti|bukurestu",
    "RS": "belgradzie|belehrade|pristini|pristine|приштини|beogradu",
    "RU": "moskve|moskvi|moskvada|kazane",
    "SD": "الخرطوم",
    "SK": "bratislave|bratyslawie|bratislavi",
    "TR": "stambule|ankarze|ankare|istanbule|istanbulu|hatay|stambulu",
    "UA": "kyjeve|kijevu|kijowie|ужгороді|ужгород|чернівцях|черновцах",
    "US": "nowym jorku|njujorku|njujork|њујорку|њујорк|nyu-york|vasinqton|vasingtonu|vasington|вашингтону|washingtonu",
    "VU": "port vila",
}
"""Names parted by strokes, by the ISO 3166 code of the country."""
