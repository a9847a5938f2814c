"""How common English words are, and which rows of words everyone says.

All lists were written for this program. A library with many quotes brings its own rarity; these are for a small one.
"""

from functools import lru_cache

from quotetracker.text.words import word_set

_FUNCTION = word_set(
    "a an the and or but nor so yet if then than that this these those there here of in on at by for with from to "
    "into onto upon about as up out off over under again also is am are was were be been being do does did doing "
    "done have has had having will would shall should can could may might must i you he she it we they me him her "
    "us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself "
    "ourselves themselves who whom whose which what when where why how not no very just too only even still now "
    "well oh yes 's ok okay because while during before after between through against all any some each every "
    "both more most much many few such own same other another one ones really actually let going go get got like "
    "know think say said says mean want thing things lot way way"
)
_COMMON = word_set(
    "make makes made making take takes took taken come comes came coming see saw seen look looks looking give "
    "gives gave given tell told talk talking talked ask asked put keep kept find found feel felt try trying tried "
    "need needs needed work working worked call called use used believe thought wanted wants goes went gone gets "
    "getting says saying knows knew known thinks time times day days year years week today tomorrow yesterday "
    "tonight now people person man men woman women child children world country state states place part point "
    "case fact side kind sort life home house good great better best bad big new old right wrong first last next "
    "long little high small large important different true able sure never ever always back away down around "
    "together something anything nothing everything everybody everyone somebody someone nobody anybody anyone "
    "without ago almost already yet maybe since until though although whether question problem issue reason "
    "number percent million two three end help happen happened happening start started stop stopped show run "
    "running move live leave left stand hope love care must thank thanks lot lots bit course president united "
    "america american americans government campaign election vote party nation national public news political "
    "politics support leader leaders plan job jobs money"
)


@lru_cache(maxsize=65_536)
def rarity(word: str) -> float:
    """How much it says that two texts share ``word`` (folded): about 0.1 for "the" up to 1.4 for a rare long one."""
    if word in _FUNCTION:
        return 0.15
    if word in _COMMON:
        return 0.55
    if word.startswith("#"):
        return 1.2
    return 1.0 + 0.05 * min(8, max(0, len(word) - 4))


def is_content(word: str) -> bool:
    """Whether a folded word carries meaning of its own."""
    return word not in _FUNCTION


# Titles and set phrases that everyone says: sharing them proves little. Longer ones first.
_PHRASES = """
to be the next president of the united states|president of the united states of america|president of the united states
the united states of america|united states of america|the united states|secretary of state|prime minister
vice president|white house|member of parliament|member of congress|attorney general|supreme court|foreign minister
chief executive|commander in chief|secretary general|european union|united nations|house of commons|house of lords
thank you very much|thank you so much|thank you all for coming|make america great again|make america safe again
god bless america|god bless you|god bless you all|god bless the united states of america|ladies and gentlemen
boots on the ground|at the end of the day|the american people|make no mistake|with all due respect
thoughts and prayers|our thoughts and prayers are with|our thoughts are with|our hearts go out to
step in the right direction|at this point in time|level playing field|all over the place|on the right track
on the wrong side of history|on the right side of history|on both sides of the aisle|across the aisle
one of the biggest challenges|one of the biggest|one of the most|one of the worst|one of the best|one of the greatest
in the history of our country|in the history of this country|in the history of|that has ever|than ever before
take this matter very seriously|take this matter extremely seriously|take this very seriously
take these allegations very seriously|are working closely with the authorities|working closely with the authorities
working closely with|cooperating fully with|safety comes first|safety is our first priority
safety is our top priority|safety is our number one priority|our number one priority|our top priority
cannot comment on|have no comment|no comment|an ongoing investigation|a full and thorough investigation
held to account|held accountable|brought to justice|a wake up call|zero tolerance|a slap in the face
going to be|going to make sure|make sure that|the fact of the matter is|the truth of the matter is
hell out of|around the world|all over the world|in the world|in this country|for the first time
as a matter of fact|to be honest with you|to be perfectly honest|let me be clear|let me be very clear
let me be perfectly clear|let me say this|i want to be very clear|i have said many times|as i have said many times
i want to thank everybody|i want to thank all of you|what happens|see what happens|we will see what happens
yes we can|change we can believe in|hope and change|stronger together|i am with her|feel the bern|drain the swamp
lock her up|build the wall|build a wall|build that wall|america first|take back control|get brexit done
brexit means brexit|strong and stable|oven ready|for the many not the few|we are all in this together
black lives matter|all lives matter|blue lives matter|no justice no peace|law and order|read my lips|tax and spend
it is the economy stupid|what difference does it make|enough is enough|never again|not on my watch
fake news|witch hunt|rigged system|the system is rigged|the mainstream media|political correctness
works for everyone not just those at the top|works for everyone|for working families|hard working families
put people first|people before profits|jobs jobs jobs|education education education|the time is now
the time for change|time for a change|the will of the people|the people have spoken|the rest is history
a better future for our children|for our children and grandchildren|a nation of immigrants|the land of the free
to do so|continue to do so|i will continue to do so|afford to do|the right thing to do|do the right thing
one game at a time|one day at a time|a dream come true|give it everything|gave it everything|get the job done
a game of two halves|over the moon|back to the drawing board|the best is yet to come|a long way to go
we have come a long way|only time will tell|time will tell|everything is on the table|all options are on the table
no stone unturned|leave no stone unturned|more in sorrow than in anger|business as usual|the new normal
"""
STOCK: dict[str, list[tuple[str, ...]]] = {}
for _phrase in "|".join(_PHRASES.strip().splitlines()).split("|"):
    STOCK.setdefault(_phrase.split()[0], []).append(tuple(_phrase.split()))
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
