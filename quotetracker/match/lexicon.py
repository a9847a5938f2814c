"""How common English words are, and which rows of words everyone says.

The phrases were written for this program; how common words are was counted in books (benchmarks/build_frequencies.py).
"""

from functools import lru_cache

from quotetracker import paths
from quotetracker.text.words import word_set

FUNCTION_WORDS = word_set(
    "a an the and or but nor so yet if then than that this these those there here of in on at by for with from to "
    "into onto upon about as up out off over under again also is am are was were be been being do does did doing "
    "done have has had having will would shall should can could may might must i you he she it we they me him her "
    "us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself "
    "ourselves themselves who whom whose which what when where why how not no very just too only even still now "
    "well oh yes 's ok okay because while during before after between through against all any some each every "
    "both more most much many few such own same other another one ones really actually let going go get got like "
    "know think say said says mean want thing things lot way way"
)
_SMALL = 0.15
_COMMONEST, _RAREST = 30, 55  # Tenths of the decimal logarithm of the share of all words: 1 in 1,000, 3 in 1,000,000.
_LEAST, _MOST = 0.5, 1.4
_FIGURE = 1.2


@lru_cache(maxsize=65_536)
def rarity(word: str) -> float:
    """How much it says that two texts share ``word`` (folded): 0.15 for "the", 0.5 for "time", up to 1.4."""
    if word in FUNCTION_WORDS:
        return _SMALL
    if word.startswith("#"):
        return _FIGURE
    known = _ranks()
    rank = known.get(word) or (known.get(word[:-1]) if word.endswith("s") else None) or _RAREST
    share = min(1.0, max(0, rank - _COMMONEST) / (_RAREST - _COMMONEST))
    return _LEAST + (_MOST - _LEAST) * share


@lru_cache(maxsize=1)
def _ranks() -> dict[str, int]:
    """How rare each word of the list is, in tenths of a decade."""
    found: dict[str, int] = {}
    for line in (paths.data() / "matching" / "frequencies.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            rank, *words = line.split()
            found.update(dict.fromkeys(words, int(rank)))
    return found


def is_content(word: str) -> bool:
    """Whether a folded word carries meaning of its own."""
    return word not in FUNCTION_WORDS


# Titles of offices, and set phrases of English that belong to nobody: sharing them proves little. They are what any
# dictionary of idioms has; no slogan of one campaign is here, for which these are depends on year and country.
_PHRASES = """
president of the united states of america|president of the united states|the united states of america
united states of america|the united states|united kingdom|european union|european commission|european parliament
united nations|secretary of state|secretary of defence|secretary of defense|secretary general|prime minister
deputy prime minister|foreign minister|finance minister|home secretary|vice president|white house|downing street
member of parliament|members of parliament|member of congress|members of congress|attorney general|supreme court
high court|chief executive|chief executive officer|chief of staff|chief of police|commander in chief|house of commons
house of lords|house of representatives|board of directors|head of state|heads of state|head of government
ladies and gentlemen|thank you very much|thank you so much|thank you all for coming|i want to thank everybody
i want to thank all of you|i would like to thank everyone|god bless you|god bless you all|god save the king
with all due respect|make no mistake|at the end of the day|when all is said and done|as a matter of fact
the fact of the matter is|the truth of the matter is|to tell you the truth|to be honest with you|to be honest
to be perfectly honest|to be fair|needless to say|that being said|having said that|let me be clear
let me be very clear|let me be perfectly clear|let me say this|let me tell you|i want to be clear
i want to be very clear|i have said many times|as i have said many times|as i said before|as we all know
at this point in time|at this stage|for the time being|for the first time|for the last time|once and for all
sooner or later|time and time again|over and over again|day in day out|all over the world|around the world
in the world|in this country|in our country|in the history of|in the history of this country
in the history of our country|than ever before|that has ever been|going to be|going to have to|going to make sure
make sure that|what happens|what will happen|see what happens|we will see what happens|wait and see
only time will tell|time will tell|one of the most|one of the best|one of the worst|one of the biggest
one of the greatest|one of the largest|some of the most|thoughts and prayers|our thoughts and prayers are with
our thoughts are with|our hearts go out to|our deepest sympathy|our condolences to the family
take this matter very seriously|take this matter extremely seriously|take this very seriously
take these allegations very seriously|working closely with|working closely with the authorities
are working closely with the authorities|cooperating fully with|in close contact with|safety comes first
safety is our first priority|safety is our top priority|safety is our number one priority|our number one priority
our top priority|cannot comment on|unable to comment on|decline to comment|no comment|have no comment
an ongoing investigation|a full and thorough investigation|leave no stone unturned|no stone unturned
held to account|held accountable|brought to justice|a wake up call|zero tolerance|a slap in the face
step in the right direction|on the right track|level playing field|across the aisle|on both sides of the aisle
on the wrong side of history|on the right side of history|the will of the people|the people have spoken
a better future for our children|for our children and grandchildren|law and order|tax and spend|read my lips
enough is enough|never again|not on my watch|business as usual|the new normal|the rest is history|the time is now
the time for change|time for a change|put people first|people before profits|jobs jobs jobs
all options are on the table|everything is on the table|back to the drawing board|the right thing to do
do the right thing|the best is yet to come|a long way to go|more in sorrow than in anger|a dream come true
one day at a time|one game at a time|one step at a time|a game of two halves|over the moon|give it everything
gave it everything|get the job done|no justice no peace|we are all in this together|for the many not the few
the land of the free|a nation of immigrants|take back control|strong and stable
"""
_AHEAD = ("the next", "the former", "the current", "a former")  # "The next prime minister" is a title, too.
_OFFICES = """
president of the united states|president|prime minister|vice president|secretary of state|attorney general|governor
mayor|foreign minister|chief executive
"""


def _listed(text: str) -> list[str]:
    return "|".join(text.strip().splitlines()).split("|")


#: Titles and set phrases by their first two words; each has at least two. The longest come first.
STOCK: dict[tuple[str, str], list[tuple[str, ...]]] = {}
for _phrase in [*_listed(_PHRASES), *(f"{ahead} {office}" for ahead in _AHEAD for office in _listed(_OFFICES))]:
    _first, _second, *_more = _phrase.split()
    STOCK.setdefault((_first, _second), []).append((_first, _second, *_more))
for _rows in STOCK.values():
    _rows.sort(key=len, reverse=True)


UNITS = word_set(
    "percent mile miles kilometer kilometers kilometre kilometres meter meters metre metres foot feet inch inches "
    "yard yards pound pounds kilo kilos ton tons tonne tonnes gallon gallons liter liters litre litres barrel "
    "barrels second seconds minute minutes hour hours day days week weeks month months year years decade decades "
    "century centuries dollar dollars euro euros cent cents degree degrees acre acres hectare hectares million "
    "billion trillion thousand hundred"
)
DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december today tomorrow yesterday tonight spring summer autumn winter noon "
    "midnight morning afternoon evening night dawn dusk midday christmas easter ramadan"
)
