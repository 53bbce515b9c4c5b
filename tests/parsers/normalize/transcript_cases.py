"""Openings of transcripts, in our own words, in the marks of many sites and languages; the labels that they hold.

A case: language, the speakers that title and lines name ("name / role", parted by ";"), the lines, the labels in
order. A case without labels is a text that resembles a transcript and is none.
"""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    language: str
    speakers: str
    text: str
    labels: tuple[str, ...]


def case(language: str, speakers: str, text: str, *labels: str) -> Case:
    return Case(language, speakers, text.strip("\n"), labels)


CASES = [
    # English: Russian ministry and embassies, Kremlin
    case(
        "en",
        "Sergey Lavrov / Foreign Minister",
        """
Question: What is on the table for the talks?

Sergey Lavrov: Everything that both sides have put on it.

Question (retranslated from Arabic): And the date?

Sergey Lavrov: It will be announced in good time.
""",
        "Question",
        "Sergey Lavrov",
        "Question (retranslated from Arabic)",
        "Sergey Lavrov",
    ),
    case(
        "en",
        "Maria Zakharova / Foreign Ministry Spokesperson",
        """
Good afternoon, colleagues.

The minister will travel to the south next week.

From the answers to questions:

Question: Will there be a signing?

Maria Zakharova: We expect one.
""",
        "Question",
        "Maria Zakharova",
    ),
    case(
        "en",
        "",
        """
President of Russia Vladimir Putin: Colleagues, good afternoon.

Let us begin with the harvest.

Dmitry Patrushev: Mr President, the harvest is good.

Vladimir Putin: Better than last year?

Dmitry Patrushev: Somewhat better.
""",
        "President of Russia Vladimir Putin",
        "Dmitry Patrushev",
        "Vladimir Putin",
        "Dmitry Patrushev",
    ),
    case(
        "en",
        "Vladimir Putin / President",
        """
Vladimir Putin: Good morning. Where shall we start?

<...>

Question: With the budget, if I may.

Vladimir Putin: Please do.
""",
        "Vladimir Putin",
        "Question",
        "Vladimir Putin",
    ),
    # English: United States
    case(
        "en",
        "Matthew Miller / Department Spokesperson",
        """
1:15 p.m. EDT

MR MILLER: Good afternoon. Sorry to be late.

QUESTION: You always are.

MR MILLER: Matt, go ahead.

QUESTION: Thanks. On the visit --

MR MILLER: Yeah.
""",
        "MR MILLER",
        "QUESTION",
        "MR MILLER",
        "QUESTION",
        "MR MILLER",
    ),
    case(
        "en",
        "Antony J. Blinken / Secretary of State",
        """
SECRETARY BLINKEN: Good evening, everyone.

MODERATOR: We'll begin with Ms. Smith.

QUESTION: Mr. Secretary, what did you hear?

SECRETARY BLINKEN: A great deal.
""",
        "SECRETARY BLINKEN",
        "MODERATOR",
        "QUESTION",
        "SECRETARY BLINKEN",
    ),
    case(
        "en",
        "",
        """
MR. PRICE: Good afternoon.

A couple of things at the top.

QUESTION: Can we start with the Gulf?

MR. PRICE: We can.
""",
        "MR. PRICE",
        "QUESTION",
        "MR. PRICE",
    ),
    case(
        "en",
        "",
        """
THE PRESIDENT: Thank you all for being here.

Q Mr. President, are you running?

THE PRESIDENT: Ask me on Friday.

Q Sir, a follow-up?

THE PRESIDENT: No.
""",
        "THE PRESIDENT",
        "Q",
        "THE PRESIDENT",
        "Q",
        "THE PRESIDENT",
    ),
    case(
        "en",
        "",
        """
MS. JEAN-PIERRE: Hi, everybody.

Q Thanks. On the storm, is there an update?

MS. JEAN-PIERRE: There is none yet.

Q    And on the bill?

MS. JEAN-PIERRE: It moves.
""",
        "MS. JEAN-PIERRE",
        "Q",
        "MS. JEAN-PIERRE",
        "Q",
        "MS. JEAN-PIERRE",
    ),
    case(
        "en",
        "",
        """
SECRETARY OF DEFENSE LLOYD J. AUSTIN III: Good afternoon.

GENERAL C.Q. BROWN: Thank you, Mr. Secretary.

STAFF: First question, please.

Q: Mr. Secretary, how many?

SEC. AUSTIN: Enough.
""",
        "SECRETARY OF DEFENSE LLOYD J. AUSTIN III",
        "GENERAL C.Q. BROWN",
        "STAFF",
        "Q",
        "SEC. AUSTIN",
    ),
    case(
        "en",
        "John Kirby / Pentagon Press Secretary",
        """
PRESS SECRETARY JOHN F. KIRBY: Afternoon, everybody.

Q: Any news of the ship?

MR. KIRBY: She is in port.

Q: Thank you.
""",
        "PRESS SECRETARY JOHN F. KIRBY",
        "Q",
        "MR. KIRBY",
        "Q",
    ),
    # English: United Kingdom, NATO, United Nations, European Union
    case(
        "en",
        "Jens Stoltenberg / NATO Secretary General",
        """
NATO Secretary General Jens Stoltenberg: Good morning. Ministers meet today.

Oana Lungescu, NATO Spokesperson: We'll go to Reuters.

Question: Will there be more troops?

NATO Secretary General: We keep that under review.
""",
        "NATO Secretary General Jens Stoltenberg",
        "Oana Lungescu, NATO Spokesperson",
        "Question",
        "NATO Secretary General",
    ),
    case(
        "en",
        "Mark Rutte / NATO Secretary General",
        """
Journalist [AP]: Is the target still two percent?

Secretary General [Mark Rutte]: It is a floor.

Journalist [DPA]: And the ceiling?

Secretary General [Mark Rutte]: We shall see.
""",
        "Journalist [AP]",
        "Secretary General [Mark Rutte]",
        "Journalist [DPA]",
        "Secretary General [Mark Rutte]",
    ),
    case(
        "en",
        "",
        """
Spokesman: Good afternoon. The Secretary-General is on his way back.

Question: Thanks, Stéphane. Any reaction to the vote?

Spokesman: We have seen the results.

Correspondent: But surely --

Spokesman: Let me finish.
""",
        "Spokesman",
        "Question",
        "Spokesman",
        "Correspondent",
        "Spokesman",
    ),
    case(
        "en",
        "António Guterres / Secretary-General",
        """
Secretary-General: I have just come from the Council.

Q: Secretary-General, will they meet?

SG: I hope so.

Q: When?
""",
        "Secretary-General",
        "Q",
        "SG",
        "Q",
    ),
    case(
        "en",
        "Josep Borrell / High Representative",
        """
Q. What do you expect of the ministers?

A. A decision, and soon.

Q. On sanctions too?

A. On sanctions too.
""",
        "Q",
        "A",
        "Q",
        "A",
    ),
    case(
        "en",
        "",
        """
Q1. What will change for travellers?

A1. Nothing before the summer.

Q2. And after it?

A2. A visa will be needed.
""",
        "Q1",
        "A1",
        "Q2",
        "A2",
    ),
    case(
        "en",
        "David Lammy / Foreign Secretary",
        """
Foreign Secretary David Lammy: Thank you for coming at short notice.

Question from the BBC: Have you called your counterpart?

Foreign Secretary: I did so this morning.
""",
        "Foreign Secretary David Lammy",
        "Question from the BBC",
        "Foreign Secretary",
    ),
    # English: Australia, New Zealand, Canada
    case(
        "en",
        "Penny Wong / Foreign Minister",
        """
JOURNALIST: Minister, was the call a hard one?

FOREIGN MINISTER: All calls are frank.

JOURNALIST: Did he apologise?

PENNY WONG: That is for him to say.
""",
        "JOURNALIST",
        "FOREIGN MINISTER",
        "JOURNALIST",
        "PENNY WONG",
    ),
    case(
        "en",
        "",
        """
PATRICIA KARVELAS, HOST: Welcome to the programme, Minister.

SENATOR THE HON DON FARRELL, MINISTER FOR TRADE: Good to be with you.

KARVELAS: Is the tariff gone?

FARRELL: Not yet.
""",
        "PATRICIA KARVELAS, HOST",
        "SENATOR THE HON DON FARRELL, MINISTER FOR TRADE",
        "KARVELAS",
        "FARRELL",
    ),
    case(
        "en",
        "",
        """
E&OE

SUBJECTS: Pacific visit; trade; consular matters.

JOURNALIST: Shall we start with the visit?

MINISTER: Please.

JOURNALIST: Who goes with you?
""",
        "JOURNALIST",
        "MINISTER",
        "JOURNALIST",
    ),
    case(
        "en",
        "",
        """
Hon. Mélanie Joly: Thank you, everyone.

Question: Minister, on the ambassador.

Hon. Mélanie Joly: I spoke with her today.

The Moderator: Last question.
""",
        "Hon. Mélanie Joly",
        "Question",
        "Hon. Mélanie Joly",
        "The Moderator",
    ),
    # English: India, Pakistan, Singapore, Philippines, Africa
    case(
        "en",
        "Randhir Jaiswal / Official Spokesperson",
        """
Shri Randhir Jaiswal, Official Spokesperson: Good afternoon, friends.

Sidhant, WION: Sir, on the visit to the north?

Manash Pratim Bhuyan, PTI: A question on trade.

Shri Randhir Jaiswal, Official Spokesperson: Let me take these two.
""",
        "Shri Randhir Jaiswal, Official Spokesperson",
        "Sidhant, WION",
        "Manash Pratim Bhuyan, PTI",
        "Shri Randhir Jaiswal, Official Spokesperson",
    ),
    case(
        "en",
        "",
        """
Official Spokesperson (Shri Vikas Swarup): Good evening and welcome.

Question: Will the Prime Minister go?

Official Spokesperson: We will tell you in time.

Question: Is that a yes?
""",
        "Official Spokesperson (Shri Vikas Swarup)",
        "Question",
        "Official Spokesperson",
        "Question",
    ),
    case(
        "en",
        "",
        """
Foreign Secretary, Shri Vinay Kwatra: The visit was a full one.

Question: Was the border discussed?

Foreign Secretary, Shri Vinay Kwatra: All matters were.
""",
        "Foreign Secretary, Shri Vinay Kwatra",
        "Question",
        "Foreign Secretary, Shri Vinay Kwatra",
    ),
    case(
        "en",
        "",
        """
Spokesperson: Assalam-o-Alaikum. Thank you for coming.

Question: (Shaukat Piracha, AAJ TV) Any word from Kabul?

Answer: We remain engaged.
""",
        "Spokesperson",
        "Question",
        "Answer",
    ),
    case(
        "en",
        "Vivian Balakrishnan / Minister",
        """
Moderator: Minister, thank you for joining us.

Minister Vivian Balakrishnan: My pleasure.

Moderator: What does neutrality mean today?

Minister: That we choose principles.
""",
        "Moderator",
        "Minister Vivian Balakrishnan",
        "Moderator",
        "Minister",
    ),
    case(
        "en",
        "",
        """
MINISTER PANDOR: Good morning, members of the media.

JOURNALIST: Minister, when is the ruling due?

MINISTER PANDOR: I would not guess.
""",
        "MINISTER PANDOR",
        "JOURNALIST",
        "MINISTER PANDOR",
    ),
    # English: China, Japan, Korea, Hong Kong
    case(
        "en",
        "Mao Ning / Foreign Ministry Spokesperson",
        """
At the invitation of the minister, a guest will arrive on Monday.

AFP: What is China's position?

Mao Ning: Our position is consistent and clear.

Reuters: Has the ship left?

Mao Ning: Please refer to the competent authorities.
""",
        "AFP",
        "Mao Ning",
        "Reuters",
        "Mao Ning",
    ),
    case(
        "en",
        "Wang Wenbin / Foreign Ministry Spokesperson",
        """
CCTV: Will you brief us on the forum?

Wang Wenbin: It opens on Tuesday.

Shenzhen TV: The lawmakers passed a bill. Your comment?

Wang Wenbin: We firmly oppose it.

Follow-up: And the response?

Wang Wenbin: You will see.
""",
        "CCTV",
        "Wang Wenbin",
        "Shenzhen TV",
        "Wang Wenbin",
        "Follow-up",
        "Wang Wenbin",
    ),
    case(
        "en",
        "",
        """
Reporter: Chief Executive, will the rule be kept?

Chief Executive: It will be reviewed.

Reporter: Within the year?
""",
        "Reporter",
        "Chief Executive",
        "Reporter",
    ),
    case(
        "en",
        "Yoko Kamikawa / Foreign Minister",
        """
(1) Visit to the islands

KAMIKAWA Yoko, Minister for Foreign Affairs: I leave tonight.

(2) Restaurant fair

Minister Kamikawa: It opens tomorrow.

Takahashi, Kyodo News: What of the islands?

Minister Kamikawa: As I said.
""",
        "KAMIKAWA Yoko, Minister for Foreign Affairs",
        "Minister Kamikawa",
        "Takahashi, Kyodo News",
        "Minister Kamikawa",
    ),
    case(
        "en",
        "",
        """
[Q&A]

Q: When is the summit?

A: It is being arranged.

Q: By whom?

A: By both sides.
""",
        "Q",
        "A",
        "Q",
        "A",
    ),
    # English: others
    case(
        "en",
        "Annalena Baerbock / Foreign Minister",
        """
Question: Minister, you come from the east. What did you see?

Annalena Baerbock: Cellars in which children go to school.

Question: Is there hope?

Baerbock: There is no other way.
""",
        "Question",
        "Annalena Baerbock",
        "Question",
        "Baerbock",
    ),
    case(
        "en",
        "",
        """
PM Netanyahu: Thank you, Mr. President.

President Biden: It is good to be here.

PM Netanyahu: Shall we?
""",
        "PM Netanyahu",
        "President Biden",
        "PM Netanyahu",
    ),
    case(
        "en",
        "Leyla Abdullayeva",
        """
Question: How do you view the statement?

Answer: It has no ground.
""",
        "Question",
        "Answer",
    ),
    # Russian
    case(
        "ru",
        "С.В.Лавров / Министр иностранных дел",
        """
Вопрос: Чего Вы ждёте от переговоров?

С.В.Лавров: Откровенного разговора.

Вопрос (перевод с арабского): Будет ли документ?

С.В.Лавров: Он готовится.
""",
        "Вопрос",
        "С.В.Лавров",
        "Вопрос (перевод с арабского)",
        "С.В.Лавров",
    ),
    case(
        "ru",
        "",
        """
Вопрос: Как Вы оцениваете решение суда?

Ответ: Мы его изучаем.

Вопрос: Когда ждать реакции?

Ответ: В ближайшие дни.
""",
        "Вопрос",
        "Ответ",
        "Вопрос",
        "Ответ",
    ),
    case(
        "ru",
        "",
        """
В.Путин: Добрый день, уважаемые коллеги!

Начнём с доклада министра.

А.Новак: Уважаемый Владимир Владимирович! Добыча растёт.

В.Путин: На сколько?

А.Новак: На три процента.
""",
        "В.Путин",
        "А.Новак",
        "В.Путин",
        "А.Новак",
    ),
    case(
        "ru",
        "Владимир Путин / Президент",
        """
Владимир Путин: Рад вас видеть.

Александр Лукашенко (как переведено): Спасибо за приём.

Владимир Путин: Присаживайтесь.
""",
        "Владимир Путин",
        "Александр Лукашенко (как переведено)",
        "Владимир Путин",
    ),
    case(
        "ru",
        "М.В.Захарова / официальный представитель МИД России",
        """
Министр посетит форум в среду.

Из ответов на вопросы:

Вопрос: Состоится ли встреча?

М.В.Захарова: Она прорабатывается.
""",
        "Вопрос",
        "М.В.Захарова",
    ),
    case(
        "ru",
        "",
        """
Корреспондент: Что обсуждали?

Д.С.Песков: Повестку саммита.

Корреспондент: Подробнее?

Д.С.Песков: Пока рано.
""",
        "Корреспондент",
        "Д.С.Песков",
        "Корреспондент",
        "Д.С.Песков",
    ),
    case(
        "ru",
        "",
        """
В: Какие документы нужны для поездки?

О: Паспорт и приглашение.

В: Где получить визу?

О: В консульстве.
""",
        "В",
        "О",
        "В",
        "О",
    ),
    case(
        "ru",
        "Касым-Жомарт Токаев / Президент",
        """
ВОПРОС: Что изменилось за год?

ТОКАЕВ: Многое, и не всё видно сразу.

ВОПРОС: Например?

ТОКАЕВ: Суды.
""",
        "ВОПРОС",
        "ТОКАЕВ",
        "ВОПРОС",
        "ТОКАЕВ",
    ),
    case(
        "ru",
        "Владимир Макей / Министр иностранных дел",
        """
Журналист: Господин министр, каковы итоги?

Владимир Макей: Итоги обнадёживают.

Журналист: А сроки?
""",
        "Журналист",
        "Владимир Макей",
        "Журналист",
    ),
    # Ukrainian
    case(
        "uk",
        "Дмитро Кулеба / Міністр закордонних справ",
        """
Питання: Пане міністре, чи буде саміт?

Дмитро Кулеба: Ми над цим працюємо.

Питання: Коли саме?

Дмитро Кулеба: Влітку.
""",
        "Питання",
        "Дмитро Кулеба",
        "Питання",
        "Дмитро Кулеба",
    ),
    case(
        "uk",
        "",
        """
Журналістка: Що скажете про рішення?

Відповідь: Воно на часі.
""",
        "Журналістка",
        "Відповідь",
    ),
    case(
        "uk",
        "Володимир Зеленський / Президент",
        """
Запитання: Чи достатньо допомоги?

Володимир Зеленський: Її ніколи не буває забагато.
""",
        "Запитання",
        "Володимир Зеленський",
    ),
    # French
    # French interviews: names in capitals on lines of their own, of whom the title knows but one
    case(
        "fr",
        "Luc Martin / ministre de la pêche",
        """
NICOLAS DUMONT
Bonjour Luc MARTIN.

LUC MARTIN
Bonjour Nicolas DUMONT.

LEA SALOME
La saison a commencé hier, que va-t-il se passer maintenant pour les ports ?
""",
        "NICOLAS DUMONT",
        "LUC MARTIN",
        "LEA SALOME",
    ),
    case(
        "fr",
        "Luc Martin / ministre de la pêche",
        """
LA SAISON DE LA PÊCHE

LUC MARTIN
La saison a commencé hier.

LES PORTS
Les ports ouvrent demain.
""",
        "LUC MARTIN",
    ),
    case(
        "fr",
        "",
        """
Q - La ministre se rendra-t-elle à Kiev ?

R - Nous le dirons le moment venu.

Q - Et à Tbilissi ?

R - Non.
""",
        "Q",
        "R",
        "Q",
        "R",
    ),
    case(
        "fr",
        "Jean-Yves Le Drian / ministre",
        """
Q : Monsieur le Ministre, quel bilan ?

Jean-Yves Le Drian : Un bilan contrasté.

Q : Pourquoi ?

Jean-Yves Le Drian : Parce que rien n'est réglé.
""",
        "Q",
        "Jean-Yves Le Drian",
        "Q",
        "Jean-Yves Le Drian",
    ),
    case(
        "fr",
        "Stéphane Séjourné / ministre",
        """
Question : Que dites-vous aux alliés ?

Réponse : Que nous tiendrons.

Question : Combien de temps ?

Réponse : Autant qu'il faudra.
""",
        "Question",
        "Réponse",
        "Question",
        "Réponse",
    ),
    case(
        "fr",
        "Catherine Colonna / ministre",
        """
LÉA SALAMÉ
Bonjour, Madame la Ministre.

CATHERINE COLONNA
Bonjour.

LÉA SALAMÉ
Faut-il craindre l'hiver ?

CATHERINE COLONNA
Il faut s'y préparer.
""",
        "LÉA SALAMÉ",
        "CATHERINE COLONNA",
        "LÉA SALAMÉ",
        "CATHERINE COLONNA",
    ),
    case(
        "fr",
        "",
        """
LE PRESIDENT.- Mesdames et Messieurs, merci d'être venus.

QUESTION.- Monsieur le Président, un mot du Sahel ?

LE PRESIDENT.- Nous y restons autrement.
""",
        "LE PRESIDENT",
        "QUESTION",
        "LE PRESIDENT",
    ),
    case(
        "fr",
        "",
        """
Le Ministre - Je reviens de Beyrouth.

Q - Avez-vous vu le président ?

Le Ministre - Longuement.
""",
        "Le Ministre",
        "Q",
        "Le Ministre",
    ),
    case(
        "fr",
        "",
        """
Journaliste : Qu'attendez-vous du Conseil ?

La ministre : Une position commune.

Journaliste : Est-elle possible ?
""",
        "Journaliste",
        "La ministre",
        "Journaliste",
    ),
    # German
    case(
        "de",
        "",
        """
Wagner (AA)

Die Ministerin reist morgen nach Norden.

Frage

Mit wem wird sie sprechen?

Wagner (AA)

Mit ihren Kollegen.
""",
        "Wagner (AA)",
        "Frage",
        "Wagner (AA)",
    ),
    case(
        "de",
        "",
        """
SRS'in Demmer: Guten Tag!

FRAGE RINKE: Frau Demmer, wann tagt das Kabinett?

SRS'in Demmer: Am Mittwoch.

ZUSATZFRAGE RINKE: Mit welchem Thema?

Burger (AA): Dazu darf ich ergänzen.
""",
        "SRS'in Demmer",
        "FRAGE RINKE",
        "SRS'in Demmer",
        "ZUSATZFRAGE RINKE",
        "Burger (AA)",
    ),
    case(
        "de",
        "",
        """
BK Scholz: Schönen guten Tag!

Frage: Herr Bundeskanzler, wie weiter?

BK Scholz: Schritt für Schritt.

Zusatzfrage: Bis wann?
""",
        "BK Scholz",
        "Frage",
        "BK Scholz",
        "Zusatzfrage",
    ),
    case(
        "de",
        "Johann Wadephul / Außenminister",
        """
Frage: Herr Minister, Sie kommen aus Brüssel. Was bleibt?

Johann Wadephul: Die Einsicht, dass wir mehr tun müssen.

Frage: Wer zahlt?

Wadephul: Alle.
""",
        "Frage",
        "Johann Wadephul",
        "Frage",
        "Wadephul",
    ),
    case(
        "de",
        "",
        """
Vorsitzende Wefers: Ich begrüße Sie zur Pressekonferenz.

Staatssekretär Seibert: Auch von mir guten Tag.

Frage Jung: Was sagt die Regierung dazu?

Staatssekretär Seibert: Nichts Neues.
""",
        "Vorsitzende Wefers",
        "Staatssekretär Seibert",
        "Frage Jung",
        "Staatssekretär Seibert",
    ),
    case(
        "de",
        "",
        """
BM'in Baerbock: Vielen Dank für die Gastfreundschaft.

Außenminister Schallenberg: Die Freude ist auf unserer Seite.

Frage: Ein Wort zum Balkan?
""",
        "BM'in Baerbock",
        "Außenminister Schallenberg",
        "Frage",
    ),
    case(
        "de",
        "Alexander Schallenberg / Außenminister",
        """
Journalist: Wie steht Österreich dazu?

Außenminister Schallenberg: Unverändert.

Journalist: Auch künftig?
""",
        "Journalist",
        "Außenminister Schallenberg",
        "Journalist",
    ),
    # Spanish
    case(
        "es",
        "",
        """
Presidente.- Buenos días a todos.

P.- Presidente, ¿habrá elecciones?

Presidente.- Cuando toquen.

P.- ¿Este año?
""",
        "Presidente",
        "P",
        "Presidente",
        "P",
    ),
    case(
        "es",
        "",
        """
PREGUNTA.- ¿Qué espera de la cumbre?

MINISTRO.- Resultados concretos.

PREGUNTA.- ¿Por ejemplo?

MINISTRO.- Un acuerdo pesquero.
""",
        "PREGUNTA",
        "MINISTRO",
        "PREGUNTA",
        "MINISTRO",
    ),
    case(
        "es",
        "José Manuel Albares / ministro",
        """
Pregunta: Señor ministro, ¿cuándo viaja?

José Manuel Albares: La semana que viene.

Pregunta: ¿Con quién?

Respuesta: Con los embajadores.
""",
        "Pregunta",
        "José Manuel Albares",
        "Pregunta",
        "Respuesta",
    ),
    case(
        "es",
        "",
        """
PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR: Buenos días.

PREGUNTA: Presidente, sobre el tren.

PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR: Ya casi llega.

INTERLOCUTORA: ¿Ya?
""",
        "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR",
        "PREGUNTA",
        "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR",
        "INTERLOCUTORA",
    ),
    case(
        "es",
        "",
        """
Periodista: Canciller, ¿qué opina del fallo?

Canciller: Lo respetamos.

Periodista: ¿Y lo acatan?

Canciller: Por supuesto.
""",
        "Periodista",
        "Canciller",
        "Periodista",
        "Canciller",
    ),
    case(
        "es",
        "Bruno Rodríguez Parrilla / ministro",
        """
Periodista (Prensa Latina): ¿Qué resolución se votará?

Bruno Rodríguez: La de cada año.

Moderadora: Última pregunta.
""",
        "Periodista (Prensa Latina)",
        "Bruno Rodríguez",
        "Moderadora",
    ),
    # Portuguese
    case(
        "pt",
        "",
        """
Jornalista: Presidente, o senhor vai à cúpula?

Presidente: Vou, sim.

Jornalista: E o ministro?

Presidente: Também.
""",
        "Jornalista",
        "Presidente",
        "Jornalista",
        "Presidente",
    ),
    case(
        "pt",
        "Mauro Vieira / ministro",
        """
Pergunta: Ministro, quando sai o acordo?

Mauro Vieira: Esperamos que este ano.

Repórter: Com que países?

Ministro Mauro Vieira: Com todos os quatro.
""",
        "Pergunta",
        "Mauro Vieira",
        "Repórter",
        "Ministro Mauro Vieira",
    ),
    case(
        "pt",
        "",
        """
P: Que balanço faz da visita?

R: Muito positivo.

P: E o próximo passo?

R: Uma comissão mista.
""",
        "P",
        "R",
        "P",
        "R",
    ),
    # Italian
    case(
        "it",
        "Antonio Tajani / ministro",
        """
DOMANDA: Ministro, che cosa chiede all'Europa?

TAJANI: Una voce sola.

DOMANDA: E se non ci sarà?

TAJANI: Lavoreremo perché ci sia.
""",
        "DOMANDA",
        "TAJANI",
        "DOMANDA",
        "TAJANI",
    ),
    case(
        "it",
        "",
        """
Giornalista: Presidente, un commento sul voto?

Presidente Meloni: Ho visto i risultati.

Giornalista: E dunque?
""",
        "Giornalista",
        "Presidente Meloni",
        "Giornalista",
    ),
    case(
        "it",
        "Luigi Di Maio / ministro",
        """
D. Ministro, quando riapre l'ambasciata?

R. Appena le condizioni lo permettono.

D. Entro l'anno?

R. Lo spero.
""",
        "D",
        "R",
        "D",
        "R",
    ),
    # Polish
    case(
        "pl",
        "Radosław Sikorski / minister spraw zagranicznych",
        """
Dziennikarz: Panie ministrze, co dalej?

Radosław Sikorski: Czekamy na odpowiedź.

Dziennikarka: Jak długo?

Minister Sikorski: Niedługo.
""",
        "Dziennikarz",
        "Radosław Sikorski",
        "Dziennikarka",
        "Minister Sikorski",
    ),
    case(
        "pl",
        "",
        """
Pytanie: Czy szczyt się odbędzie?

Odpowiedź: Tak, w maju.
""",
        "Pytanie",
        "Odpowiedź",
    ),
    case(
        "pl",
        "",
        """
P: Kiedy wizyta?

O: W przyszłym tygodniu.

P: Z kim rozmowy?

O: Z premierem.
""",
        "P",
        "O",
        "P",
        "O",
    ),
    # Swedish, Norwegian, Danish, Finnish, Dutch
    case(
        "sv",
        "Maria Malmer Stenergard / utrikesminister",
        """
Fråga: Utrikesministern, vad händer nu?

Maria Malmer Stenergard: Vi fortsätter arbetet.

Fråga: Hur länge?
""",
        "Fråga",
        "Maria Malmer Stenergard",
        "Fråga",
    ),
    case(
        "sv",
        "",
        """
Journalist: Vad är regeringens linje?

Statsministern: Den ligger fast.

Journalist: Även i vår?

Statsministern: Ja.
""",
        "Journalist",
        "Statsministern",
        "Journalist",
        "Statsministern",
    ),
    case(
        "no",
        "",
        """
Spørsmål: Hva sier Norge?

Svar: At folkeretten gjelder.
""",
        "Spørsmål",
        "Svar",
    ),
    case(
        "fi",
        "Elina Valtonen / ulkoministeri",
        """
Kysymys: Mitä seuraavaksi?

Elina Valtonen: Jatkamme neuvotteluja.
""",
        "Kysymys",
        "Elina Valtonen",
    ),
    case(
        "nl",
        "",
        """
Vraag: Gaat de minister naar Brussel?

Antwoord: Ja, morgen.

Vraag: Alleen?
""",
        "Vraag",
        "Antwoord",
        "Vraag",
    ),
    # Czech, Hungarian, Romanian, Greek
    case(
        "cs",
        "Jan Lipavský / ministr",
        """
Otázka: Pane ministře, co bude dál?

Jan Lipavský: Uvidíme po jednání.
""",
        "Otázka",
        "Jan Lipavský",
    ),
    case(
        "hu",
        "",
        """
Kérdés: Mikor lesz a csúcs?

Válasz: Ősszel.
""",
        "Kérdés",
        "Válasz",
    ),
    case(
        "ro",
        "",
        """
Jurnalist: Domnule ministru, ce urmează?

Ministrul: O rundă nouă de discuții.

Jurnalist: Când?

Ministrul: În toamnă.
""",
        "Jurnalist",
        "Ministrul",
        "Jurnalist",
        "Ministrul",
    ),
    case(
        "el",
        "Γιώργος Γεραπετρίτης / Υπουργός Εξωτερικών",
        """
ΔΗΜΟΣΙΟΓΡΑΦΟΣ: Κύριε Υπουργέ, πότε θα συναντηθείτε;

Γ. ΓΕΡΑΠΕΤΡΙΤΗΣ: Σύντομα.

ΔΗΜΟΣΙΟΓΡΑΦΟΣ: Πού;
""",
        "ΔΗΜΟΣΙΟΓΡΑΦΟΣ",
        "Γ. ΓΕΡΑΠΕΤΡΙΤΗΣ",
        "ΔΗΜΟΣΙΟΓΡΑΦΟΣ",
    ),
    # Turkish
    case(
        "tr",
        "",
        """
SORU: Sayın Bakan, görüşme nasıl geçti?

DIŞİŞLERİ BAKANI HAKAN FİDAN: Verimli geçti.

SORU: Tarih belli mi?

DIŞİŞLERİ BAKANI HAKAN FİDAN: Yakında.
""",
        "SORU",
        "DIŞİŞLERİ BAKANI HAKAN FİDAN",
        "SORU",
        "DIŞİŞLERİ BAKANI HAKAN FİDAN",
    ),
    case(
        "tr",
        "",
        """
SORU- Zirve nerede yapılacak?

CEVAP- Henüz kararlaştırılmadı.

SORU- Kimler katılacak?

CEVAP- Davetliler.
""",
        "SORU",
        "CEVAP",
        "SORU",
        "CEVAP",
    ),
    case(
        "tr",
        "Hakan Fidan / Dışişleri Bakanı",
        """
Gazeteci: Sayın Bakan, bir değerlendirme alabilir miyiz?

Hakan Fidan: Elbette.

Sunucu: Teşekkürler.
""",
        "Gazeteci",
        "Hakan Fidan",
        "Sunucu",
    ),
    # Chinese
    case(
        "zh",
        "毛宁 / 外交部发言人",
        """
总台央视记者：请介绍此访安排。

毛宁：代表团将于周一抵达。

法新社记者：中方是否会参加会议？

毛宁：我没有可以提供的信息。
""",
        "总台央视记者",
        "毛宁",
        "法新社记者",
        "毛宁",
    ),
    case(
        "zh",
        "华春莹 / 外交部发言人",
        """
问：请证实有关消息。

答：双方正在商谈。

问：何时公布？

答：请等待正式消息。
""",
        "问",
        "答",
        "问",
        "答",
    ),
    case(
        "zh",
        "",
        """
记者问：请问进展如何？

发言人：谈判仍在继续。

记者问：有没有时间表？

发言人：没有。
""",
        "记者问",
        "发言人",
        "记者问",
        "发言人",
    ),
    case(
        "zh",
        "汪文斌 / 外交部发言人",
        """
《环球时报》记者：对方通过了议案，请问回应？

汪文斌：我们坚决反对。

彭博社记者：会有反制吗？

汪文斌：我们会维护自身利益。
""",
        "《环球时报》记者",
        "汪文斌",
        "彭博社记者",
        "汪文斌",
    ),
    case(
        "zh",
        "",
        """
記者：行政長官，限制會否放寬？

行政長官：我們會按數據決定。

記者：何時公布？
""",
        "記者",
        "行政長官",
        "記者",
    ),
    case(
        "zh",
        "何咏前 / 商务部新闻发言人",
        """
新华社记者：请介绍一下进博会的情况。

何咏前：展位已全部售出。
""",
        "新华社记者",
        "何咏前",
    ),
    case(
        "zh",
        "王毅 / 外交部长",
        """
人民日报记者：您如何评价这一年？

王毅：这是不平凡的一年。

路透社记者：明年呢？

王毅：我们充满信心。
""",
        "人民日报记者",
        "王毅",
        "路透社记者",
        "王毅",
    ),
    # Japanese
    case(
        "ja",
        "岩屋 / 外務大臣",
        """
【岩屋外務大臣】私から二点あります。

【読売新聞 山田記者】訪問の狙いを伺います。

【岩屋外務大臣】関係の強化です。
""",
        "【岩屋外務大臣】",
        "【読売新聞 山田記者】",
        "【岩屋外務大臣】",
    ),
    case(
        "ja",
        "",
        """
（記者）会談の日程をお聞かせください。

（総理）調整中です。

（記者）場所は。

（総理）それも調整中です。
""",
        "（記者）",
        "（総理）",
        "（記者）",
        "（総理）",
    ),
    case(
        "ja",
        "麻生 / 外務大臣",
        """
(麻生外務大臣)それでは始めます。

(問)昨日の会談についてお願いします。

(外務大臣)率直な話ができました。
""",
        "(麻生外務大臣)",
        "(問)",
        "(外務大臣)",
    ),
    case(
        "ja",
        "",
        """
（大臣） おはようございます。

問） 予算について伺います。

答） 閣議で決定しました。
""",
        "（大臣）",
        "問",
        "答",
    ),
    case(
        "ja",
        "",
        """
【主な項目】
・冒頭発言
・中東情勢

【茂木外務大臣】私から一点申し上げます。

【NHK 佐藤記者】中東について伺います。
""",
        "【茂木外務大臣】",
        "【NHK 佐藤記者】",
    ),
    case(
        "ja",
        "",
        """
問：合意はいつ発効しますか。

答：来月です。
""",
        "問",
        "答",
    ),
    case(
        "ja",
        "林 / 内閣官房長官",
        """
記者：首脳会談の成果は。

林官房長官：大きな成果がありました。

記者：具体的には。
""",
        "記者",
        "林官房長官",
        "記者",
    ),
    # Korean
    case(
        "ko",
        "",
        """
<질문> 방문 일정은 정해졌습니까?

<답변> 협의 중입니다.

<질문> 의제는 무엇입니까?

<답변> 아직 말씀드릴 것이 없습니다.
""",
        "<질문>",
        "<답변>",
        "<질문>",
        "<답변>",
    ),
    case(
        "ko",
        "조태열 / 외교부 장관",
        """
기자: 장관님, 회담 결과를 말씀해 주십시오.

조태열 장관: 유익한 대화였습니다.

기자: 다음 회담은 언제입니까?

조태열 장관: 조율하고 있습니다.
""",
        "기자",
        "조태열 장관",
        "기자",
        "조태열 장관",
    ),
    case(
        "ko",
        "",
        """
질문: 정부 입장은 무엇입니까?

답변: 변함이 없습니다.
""",
        "질문",
        "답변",
    ),
    case(
        "ko",
        "",
        """
[질문·답변]

<질문> 확인 부탁드립니다.(연합뉴스 기자)

<답변> 확인 중입니다.
""",
        "<질문>",
        "<답변>",
    ),
    # Arabic, Persian, Hebrew
    case(
        "ar",
        "",
        """
سؤال: ما الهدف من الزيارة؟

وزير الخارجية: تعزيز العلاقات بين البلدين.

سؤال: وهل من اتفاق؟

وزير الخارجية: نعمل على ذلك.
""",
        "سؤال",
        "وزير الخارجية",
        "سؤال",
        "وزير الخارجية",
    ),
    case(
        "ar",
        "",
        """
السؤال: متى تعقد القمة؟

الجواب: في الخريف.
""",
        "السؤال",
        "الجواب",
    ),
    case(
        "ar",
        "",
        """
س: ما موقفكم؟

ج: موقفنا ثابت.

س: وماذا عن الغد؟

ج: سنرى.
""",
        "س",
        "ج",
        "س",
        "ج",
    ),
    case(
        "ar",
        "سيرغي لافروف / وزير الخارجية",
        """
سؤال: هل ستلتقون بالوزير؟

سيرغي لافروف: نعم، غدا.
""",
        "سؤال",
        "سيرغي لافروف",
    ),
    case(
        "fa",
        "",
        """
خبرنگار: نظر شما چیست؟

سخنگو: موضع ما روشن است.

خبرنگار: و گام بعدی؟

سخنگو: خواهیم گفت.
""",
        "خبرنگار",
        "سخنگو",
        "خبرنگار",
        "سخنگو",
    ),
    case(
        "he",
        "",
        """
שאלה: מתי הפגישה?

תשובה: בשבוע הבא.
""",
        "שאלה",
        "תשובה",
    ),
    # Hindi, Indonesian, Vietnamese
    case(
        "hi",
        "",
        """
प्रश्न: यात्रा कब होगी?

उत्तर: अगले महीने।
""",
        "प्रश्न",
        "उत्तर",
    ),
    case(
        "zh",
        "陆明 / 外交部长",
        """
主持人 何绍明

各位朋友,大家好。今天我们请来外交部长陆明。

外交部长 陆明

很高兴同大家见面。

汤加电视台记者

请问部长如何看待海带贸易?

陆明

海带贸易前景广阔。
""",
        "主持人 何绍明",
        "外交部长 陆明",
        "汤加电视台记者",
        "陆明",
    ),
    case(
        "ja",
        "田中 / 外務大臣",
        """
○記者 海藻の輸入について伺います。

○田中大臣 来週から始まります。

○記者 ありがとうございます。
""",
        "記者",
        "田中大臣",
        "記者",
    ),
    case(
        "id",
        "Retno Marsudi / Menteri Luar Negeri",
        """
Pertanyaan: Kapan pertemuan itu?

Retno Marsudi: Pekan depan.
""",
        "Pertanyaan",
        "Retno Marsudi",
    ),
    case(
        "vi",
        "",
        """
Câu hỏi: Đề nghị cho biết phản ứng?

Trả lời: Chúng tôi theo dõi sát.
""",
        "Câu hỏi",
        "Trả lời",
    ),
    case(
        "vi",
        "Trần Văn An / Thứ trưởng",
        """
PV: Xin Thứ trưởng cho biết kết quả?

Thứ trưởng Trần Văn An: Chúng ta đã đi xa.

PV: Thế còn năm nay?

Thứ trưởng Trần Văn An: Chúng ta đi tiếp.
""",
        "PV",
        "Thứ trưởng Trần Văn An",
        "PV",
        "Thứ trưởng Trần Văn An",
    ),
    # Marks in pictures before the label, names on lines of their own, outlets that interview
    case(
        "ru",
        "М.В.Захарова / официальный представитель МИД России",
        """
❓ Вопрос: Когда брифинг?

💬 М.В.Захарова: В среду.
""",
        "Вопрос",
        "М.В.Захарова",
    ),
    case(
        "fr",
        "",
        """
Emmanuel MACRON
Bonjour à tous.

Journaliste
Monsieur le Président, un mot ?

Emmanuel MACRON
Deux, si vous voulez.
""",
        "Emmanuel MACRON",
        "Journaliste",
        "Emmanuel MACRON",
    ),
    case(
        "de",
        "Annalena Baerbock / Außenministerin",
        """
FAZ: Frau Ministerin, was bleibt?

Baerbock: Viel Arbeit.

FAZ: Und für wen?

Baerbock: Für uns alle.
""",
        "FAZ",
        "Baerbock",
        "FAZ",
        "Baerbock",
    ),
    case(
        "ru",
        "Сергей Рябков / заместитель министра иностранных дел",
        """
«Известия»: Что дальше?

С.А.Рябков: Посмотрим.

«Известия»: Когда?

С.А.Рябков: Скоро.
""",
        "«Известия»",
        "С.А.Рябков",
        "«Известия»",
        "С.А.Рябков",
    ),
    case(
        "en",
        "",
        """
Questioner: Thank you, Minister. Why now?

Minister: Because it was time.

Questioner: And why here?
""",
        "Questioner",
        "Minister",
        "Questioner",
    ),
    case(
        "fr",
        "",
        """
QUESTION - Quand aura-t-elle lieu ?

REPONSE - Bientôt.

QUESTION - Où cela ?
""",
        "QUESTION",
        "REPONSE",
        "QUESTION",
    ),
    case(
        "ru",
        "",
        """
Вопрос. Когда встреча?

Ответ. Скоро.
""",
        "Вопрос",
        "Ответ",
    ),
    case(
        "zh",
        "",
        """
記者提問：何時公布？

發言人：很快。
""",
        "記者提問",
        "發言人",
    ),
    case(
        "zh",
        "",
        """
问 何时公布？

答 很快。
""",
        "问",
        "答",
    ),
    case(
        "ko",
        "",
        """
○ 기자: 언제입니까?

○ 대변인: 곧입니다.
""",
        "기자",
        "대변인",
    ),
    case(
        "en",
        "",
        """
QUESTION. When is it due?

ANSWER. Soon.
""",
        "QUESTION",
        "ANSWER",
    ),
    case(
        "en",
        "",
        """
BBC News: When is it?

Foreign Secretary: Soon.

Sky News: Why then?

Foreign Secretary: Because.
""",
        "BBC News",
        "Foreign Secretary",
        "Sky News",
        "Foreign Secretary",
    ),
    case(
        "de",
        "",
        """
Frage: Wann?
Sts Steffen Seibert: Bald.
Zusatzfrage: Wirklich?
""",
        "Frage",
        "Sts Steffen Seibert",
        "Zusatzfrage",
    ),
    case(
        "es",
        "",
        """
Periodista.- ¿Cuándo llega?

Ministro Albares.- Pronto.

Periodista.- ¿Dónde?
""",
        "Periodista",
        "Ministro Albares",
        "Periodista",
    ),
    case(
        "tr",
        "",
        """
GAZETECİ: Ne zaman?

BAKAN FİDAN: Yakında.
""",
        "GAZETECİ",
        "BAKAN FİDAN",
    ),
    case(
        "ko",
        "",
        """
[질문] 언제입니까?

[답변] 곧입니다.
""",
        "[질문]",
        "[답변]",
    ),
    case(
        "ja",
        "",
        """
【記者】いつですか。

【大臣】近いうちです。
""",
        "【記者】",
        "【大臣】",
    ),
    # No transcripts
    case(
        "en",
        "",
        """
Ladies and Gentlemen: it is an honour to be here.

Two things matter today: trade and trust.

Trade: we shall sign the accord.

Trust: we shall keep it.
""",
    ),
    case(
        "en",
        "",
        """
The ministers met in the capital and agreed on the following:

Economy: a joint commission will meet twice a year.

Culture: a festival will be held in spring.

Contact: press office, telephone 555 0100.
""",
    ),
    case(
        "en",
        "",
        """
Dear friends,

Excellencies: the world has changed.

Moscow: 12:32

London: 10:32
""",
    ),
    case(
        "en",
        "",
        """
When: Monday, 4 March, 10:00

Where: Media centre

Who: The minister and her guest

Note: places are limited.
""",
    ),
    case(
        "en",
        "Mike Pompeo / Secretary of State",
        """
The United States designates three persons today under the executive order.

They have aided the export of oil.

For more information: see the fact sheet.
""",
    ),
    case(
        "en",
        "",
        """
A. Political matters

The sides discussed their region.

B. Economic matters

They agreed to raise trade.
""",
    ),
    case(
        "ru",
        "",
        """
Уважаемые коллеги: рад приветствовать вас.

Справочно: переговоры начались в марте.

Примечание: таблица приводится в приложении.
""",
    ),
    case(
        "ru",
        "",
        """
Стороны отметили следующее: торговля растёт, поездки возобновлены.

Достигнута договорённость о встрече.
""",
    ),
    case(
        "fr",
        "",
        """
Mesdames et Messieurs : je suis heureux d'être parmi vous.

Thème : la coopération.

Contact : service de presse.
""",
    ),
    case(
        "fr",
        "",
        """
La ministre s'est rendue à Dakar - première étape de sa tournée.

Elle a rencontré son homologue.
""",
    ),
    case(
        "de",
        "",
        """
Lieber Herr Bürgermeister,

meine Damen und Herren: wir feiern heute.

Thema: Europa

Hinweis: Es gilt das gesprochene Wort.
""",
    ),
    case(
        "de",
        "",
        """
Das Auswärtige Amt teilt mit:

Die Botschaft bleibt geschlossen. Weitere Informationen: siehe unten.
""",
    ),
    case(
        "es",
        "",
        """
Señoras y señores: es un honor.

Lugar: Palacio de Viana

Fecha: 4 de marzo
""",
    ),
    case(
        "pt",
        "",
        """
Senhoras e senhores: agradeço o convite.

Assunto: cooperação

Local: Brasília
""",
    ),
    case(
        "it",
        "",
        """
Signore e Signori: vi ringrazio.

Luogo: Roma

Fonte: ufficio stampa
""",
    ),
    case(
        "pl",
        "",
        """
Szanowni Państwo: dziękuję za zaproszenie.

Miejsce: Warszawa

Źródło: biuro prasowe
""",
    ),
    case(
        "sv",
        "",
        """
Kära vänner: tack för inbjudan.

Plats: Stockholm

Kontakt: presstjänsten
""",
    ),
    case(
        "tr",
        "",
        """
Değerli misafirler: hoş geldiniz.

Konu: iş birliği

Yer: Ankara
""",
    ),
    case(
        "zh",
        "",
        """
一、双方同意加强合作。

二、双方将扩大贸易。

时间：3月5日

来源：新闻司
""",
    ),
    case(
        "ja",
        "",
        """
【主な項目】
日時：3月5日
場所：本省

1 両大臣は会談を行いました。
""",
    ),
    case(
        "ko",
        "",
        """
일시: 3월 5일

장소: 청사

양측은 협력을 강화하기로 하였다.
""",
    ),
    case(
        "ar",
        "",
        """
السيدات والسادة: يسعدني أن أكون معكم.

المكان: القاهرة

المصدر: المكتب الصحفي
""",
    ),
    case(
        "en",
        "",
        """
Committee Chair Anna Example (S&D, BE) said:

"This is a good day."

Prime Minister Ann Other said: we agree.
""",
    ),
    case(
        "de",
        "",
        """
Außenministerin Muster sagte: Wir bleiben dabei.

Im Einzelnen:

Die Anträge werden neu geprüft.
""",
    ),
    case(
        "en",
        "",
        """
President Example: A Record of Results

The President has delivered: more jobs, more growth.

Fact: the economy grew.

Fact: wages grew.
""",
    ),
    case(
        "en",
        "",
        """
Washington: The Secretary met her counterpart.

London: The Foreign Secretary received her.

Paris: The minister left.

London: Another meeting.

Paris: One more.
""",
    ),
    case(
        "en",
        "",
        """
On Monday: meetings in Seoul.

On Tuesday: meetings in Tokyo.

Q&A: none.
""",
    ),
    case(
        "en",
        "",
        """
Secretary Ann B. Example: "We stand with you."

We thank our partners.
""",
    ),
    case(
        "en",
        "",
        """
Dear President Example: I write to congratulate you.

Yours sincerely,

NAME SURNAME

PRIME MINISTER
""",
    ),
    case(
        "ja",
        "",
        """
 記者)
幹事質問をさせていただきます。

大臣)
御迷惑をかけることになったことは申し訳なく思います。

記者)
予算についてはいかがでしょうか。
""",
        "記者)",
        "大臣)",
        "記者)",
    ),
    case(
        "ja",
        "",
        """
大臣:
閣議については特別ありません。

質疑

記者:
お気持ちを伺います。
""",
        "大臣",
        "記者",
    ),
    case(
        "zh",
        "",
        """
主持人:大使,欢迎来到节目。

方大使:谢谢!

主持人:海带在哪里?

方大使:海带就在海里。
""",
        "主持人",
        "方大使",
        "主持人",
        "方大使",
    ),
]
