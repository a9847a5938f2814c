"""Documents to be made by real programs: their blocks, in the order in which a reader should find them."""

import sys
from dataclasses import dataclass
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1])]

from pages.words import Writer


@dataclass(frozen=True)
class Heading:
    text: str


@dataclass(frozen=True)
class Para:
    """A paragraph. What comes with it stands at its end, or is anchored there."""

    text: str
    note: str = ""
    """A footnote at the end of it."""
    comment: str = ""
    deleted: str = ""
    """Words at its end that were taken out while changes were tracked."""
    inserted: str = ""
    """Words at its end that were put in while changes were tracked."""
    box: str = ""
    """The text of a frame beside it."""


@dataclass(frozen=True)
class Table:
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Items:
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Break:
    """A new page."""


Block = Heading | Para | Table | Items | Break


@dataclass(frozen=True)
class Document:
    name: str
    blocks: tuple[Block, ...]
    language: str = "en-GB"
    columns: int = 1
    head: str = ""
    foot: str = ""
    """"#" stands for the number of the page."""
    right_to_left: bool = False
    landscape: bool = False
    justified: bool = False
    font: str = "DejaVu Serif"


def documents() -> tuple[Document, ...]:
    """All of them."""
    return (report(), columns(), scripts(), arabic(), hebrew(), chinese(), minutes())


def report() -> Document:
    """What a press office sends: everything that a word processor can do, on some pages."""
    writer = Writer(11)
    long = [" ".join(writer.sentence() for _ in range(5)) for _ in range(9)]
    return Document(
        "report",
        (
            Heading("Harnsel counts its cracked hinges"),
            Para("By Petra Lunn"),
            Para("The lock gates at Harnsel will be rebuilt next winter, the river board said on Monday.",
                 note="The board met behind closed doors on 9 February; its minutes came out on the 11th."),
            Para("“We can’t wait another year,” said Mira Tolland, who chairs the board. “The gates were built for "
                 "barges half as heavy.”", comment="Check with her office whether she said half or a third."),
            Para(long[0], deleted=" The board denied this twice."),
            Para("Skippers fear the closure.", inserted=" Joost Arden called it “a necessary evil”."),
            Heading("What it costs"),
            Para(long[1], box="A frame in the margin: 3.4 million, of which the province pays half."),
            Table((("Year", "Barges", "Tonnes"), ("2023", "1,204", "98,300"), ("2024", "1,377", "104,950"),
                   ("2025", "1,512", "121,006"))),
            Para(long[2], note="A barge counts once each way."),
            Items(("Night passages until December", "A second chamber from 2029", "No tolls for ferries")),
            *map(Para, long[3:6]),
            Heading("What happens next"),
            *map(Para, long[6:]),
            Para("A decision on the rest is due on 14 March."),
        ),
        head="River board of Harnsel, press office",
        foot="Page # of this release",
    )  # fmt: skip


def columns() -> Document:
    """A newspaper page in two columns, justified and hyphenated."""
    writer = Writer(12)
    body = [Para(" ".join(writer.sentence() for _ in range(writer.chance.randrange(3, 7)))) for _ in range(22)]
    blocks: list[Block] = [Heading("The long quarrel over the lock"), Para("By Joost Arden")]
    for nth, para in enumerate(body):
        if nth in (5, 11, 17):
            blocks.append(Heading(("Who pays", "Voices from the valley", "The numbers")[nth // 6]))
        blocks.append(para)
    return Document("columns", tuple(blocks), columns=2, justified=True, head="The Harnsel Courier", foot="#")


def scripts() -> Document:
    """Many scripts on one page, ligatures, soft hyphens, marks that combine, spaces that do not break."""
    return Document(
        "scripts",
        (
            Heading("Office affairs: five efficient fjord ferries"),
            Para("The official first affirmed the efficient filing of difficult offers; the offshore staff flew off."),
            Para("Die Bürgermeisterin sagte: „Größere Schäden gab es nicht.“ Straßen und Gleise sind frei, hieß es."),
            Para("« Nous n’avons rien caché », a déclaré la maire de Besançon, à l’issue d’une réunion houleuse."),
            Para("«¿Quién pagará la obra?», preguntó el señor Núñez. «¡Nadie lo sabe todavía!», añadió ayer."),
            Para("Η δήμαρχος είπε ότι το έργο θα τελειώσει τον Μάρτιο και ότι κανείς δεν θα πληρώσει παραπάνω."),
            Para("«Мы не можем ждать ещё год», — сказала председатель совета. Ворота построены для лёгких барж."),
            Para("Starosta řekl: „Příští zimu začneme.“ Źródła mówią, że gęś, łódź i żółw są całe. Árvíztűrő fúrógép."),
            Para("Türkiye’den gelen şoför İstanbul’da ışık gördüğünü söyledi; ığdır’da yağmur vardı."),
            Para("Chủ tịch nói rằng cây cầu sẽ được xây lại vào mùa đông tới, và không ai phải trả thêm tiền."),
            Para("He wrote “x² + 3½ ≥ 7 €” and 25 °C – no more than 1 000 km – on the wall…"),
        ),
    )  # fmt: skip


def arabic() -> Document:
    """From right to left, with figures and a foreign name inside."""
    return Document(
        "arabic",
        (
            Heading("بوابات القناة تبنى من جديد"),
            Para("قالت رئيسة مجلس النهر يوم الاثنين إن بوابات القناة سوف تبنى من جديد في الشتاء القادم بعد أن وجد "
                 "الغواصون شقوقا في اثنتين من المفصلات الأربع."),
            Para("«لا نستطيع أن ننتظر سنة أخرى»، قالت السيدة تولاند. وتبلغ كلفة العمل 3.4 مليون في عام 2026."),
            Para("وكتبت صحيفة Harnsel Courier أن القرار يصدر في 14 مارس."),
        ),
        language="ar-EG", right_to_left=True, font="DejaVu Sans",
    )  # fmt: skip


def hebrew() -> Document:
    """From right to left, another script."""
    return Document(
        "hebrew",
        (
            Heading("שערי התעלה ייבנו מחדש"),
            Para("שערי התעלה ייבנו מחדש בחורף הבא, אמרה ביום שני יושבת ראש מועצת הנהר, לאחר שצוללנים מצאו סדקים בשניים "
                 "מארבעת הצירים."),
            Para("”איננו יכולים לחכות עוד שנה“, אמרה מירה טולנד. העבודה תעלה 3.4 מיליון בשנת 2026."),
        ),
        language="he-IL", right_to_left=True, font="DejaVu Sans",
    )  # fmt: skip


def chinese() -> Document:
    """Without blanks between words."""
    return Document(
        "chinese",
        (
            Heading("水闸将于明年冬天重建"),
            Para("河流委员会星期一表示，潜水员在四个铰链中的两个发现裂缝后，水闸将于明年冬天重建。工程耗资三百四十万，省政府承担一半。"
                 "委员会主席说：“我们不能再等一年了。这些闸门是为一半重量的驳船建造的。”船夫们担心关闭，有人称这是必要的坏事。"),
            Para("其余部分将于2026年3月14日作出决定。"),
        ),
        language="zh-CN", font="WenQuanYi Zen Hei",
    )  # fmt: skip


def minutes() -> Document:
    """Minutes on landscape pages with speaker labels and a wide table."""
    writer = Writer(13)
    return Document(
        "minutes",
        (
            Heading("Minutes of the river board, 9 February 2026"),
            Para("Present: Mira Tolland (chair), Joost Arden, Petra Lunn, Hassan Oduya."),
            Para("MIRA TOLLAND: The gates cannot wait another year. Who wants to speak against it?"),
            Para("JOOST ARDEN: Nobody is against the gates. I am against closing the river for eleven weeks."),
            Para("PETRA LUNN: The office has three offers. " + writer.paragraph()),
            Table((("Offer", "Firm", "Price", "Weeks", "Remarks"),
                   ("A", "Falk & Sons", "3,410,000", "11", "night work included, no passages"),
                   ("B", "Castell Water Works", "3,890,000", "7", "passages on Sundays"),
                   ("C", "Etxe", "2,975,500", "16", "without the second chamber"))),
            Break(),
            Para("HASSAN ODUYA: " + writer.paragraph()),
            Para("MIRA TOLLAND: Then we vote. Three for, one against. The meeting ends at 9.40 p.m."),
        ),
        landscape=True, foot="Minutes, page #",
    )  # fmt: skip
