"""What the comparison knows about English words: how common they are, which mean the same, which the opposite.

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
_PHRASES = (
    "president of the united states of america|president of the united states|the united states of america|"
    "united states of america|the united states|secretary of state|prime minister|vice president|white house|"
    "member of parliament|attorney general|supreme court|foreign minister|chief executive|commander in chief|"
    "thank you very much|make america great again|god bless america|god bless you|ladies and gentlemen|"
    "boots on the ground|at the end of the day|the american people|make no mistake|with all due respect|"
    "thoughts and prayers|step in the right direction|at this point in time|level playing field|all over the place|"
    "one of the biggest|one of the most|one of the worst|one of the best|in the history of|that has ever|"
    "take this matter very seriously|take this matter extremely seriously|take this very seriously|"
    "are working closely with the authorities|working closely with the authorities|working closely with|"
    "safety comes first|safety is our first priority|safety is our top priority|cannot comment on|have no comment|"
    "going to be|going to make sure|make sure that|the fact of the matter is|the truth of the matter is|"
    "hell out of|around the world|in the world|in this country|for the first time|as a matter of fact"
)
STOCK: dict[str, list[tuple[str, ...]]] = {}
for _phrase in _PHRASES.split("|"):
    STOCK.setdefault(_phrase.split()[0], []).append(tuple(_phrase.split()))


_SYNONYMS = """
big large huge enormous massive giant vast|small little tiny minor|good great excellent fine|bad poor terrible awful
begin start commence launch open|end finish stop halt cease conclude quit
rise increase grow climb jump surge soar gain|fall drop decline decrease shrink sink plunge slip
raise lift boost hike|cut reduce lower slash trim curb|buy purchase acquire|sell divest|help aid assist support back
show demonstrate reveal prove indicate|say state declare announce|tell inform|kill murder slay|die perish
attack assault strike raid|destroy demolish ruin wreck eliminate eradicate
plane jet aircraft airplane warplane airliner|car vehicle automobile|ship vessel boat|house home residence
job position post employment|company firm business corporation|worker employee staff|boss chief head leader
child kid youngster|man guy|woman lady|people citizen person|police cop officer|soldier troop|gun weapon firearm arm
law legislation bill statute act|rule regulation|tax levy duty|money cash fund funding|cost price expense
budget spending|pay spend|plan proposal scheme program programme|deal agreement accord pact treaty
talk discussion negotiation|meeting summit gathering|fight battle combat war|win victory triumph|lose defeat
enter cross|leave exit depart withdraw|go travel head|return reenter|build construct erect|make create produce
fix repair mend|need require|want desire wish|try attempt seek|get obtain receive|give provide grant supply
keep retain maintain hold|allow permit let|ban forbid prohibit outlaw bar|block prevent thwart|force compel
admit concede acknowledge confess accept|deny refute|blame fault|promise pledge vow commit|warn caution
believe think feel consider|know understand realize|hope expect|worry concern fear|anger fury rage outrage
happy glad pleased delighted|sad sorry|angry furious mad|afraid scared frightened
important significant crucial vital key|hard difficult tough|easy simple|fast quick rapid swift|slow sluggish
dangerous perilous risky unsafe|safe secure|wrong mistaken false incorrect|right correct true accurate
mistake error blunder|problem issue trouble|crisis emergency|answer reply respond response|ask request
question query|fire dismiss sack oust|hire recruit appoint employ|resign quit|choose pick select|elect vote
country nation|city town|world globe|area region zone|border frontier|doctor physician|hospital clinic
school college|student pupil|teacher educator|illegal unlawful|legal lawful|rich wealthy affluent|poor needy
old elderly aged|young youthful|new fresh recent|whole entire complete|total absolute|often frequently
maybe perhaps possibly|quickly swiftly rapidly|immediately instantly|now currently|soon shortly|nearly almost
about around approximately roughly|also too|however but|because since|although though|only just merely
threat danger menace|safety security|oppose against resist|agree concur|happen occur|continue proceed
damage harm hurt injure|protect defend guard|disaster catastrophe tragedy|claim allege assert contend maintain
investigate probe inquire|proof evidence|lie deceive mislead|liar fraud|steal rob|arrest detain|jail prison
dead killed|injured wounded|storm hurricane|flood deluge|evacuate flee|gas fuel petrol|oil petroleum|climate weather
refugee migrant immigrant asylum|foreigner alien|email mail|phone telephone|movie film|stupid dumb foolish idiotic
crazy insane mad|smart clever intelligent|horrible terrible awful dreadful
wonderful marvelous fantastic amazing incredible|barbaric brutal savage cruel|evil wicked|pressure push urge
close shut|open reopen|delay postpone|speed accelerate|improve better enhance|worsen deteriorate
solve resolve settle|discuss debate|approve endorse ratify|reject refuse decline
"""
_OPPOSITES = """
like unlike|increase decrease|increase fall|increase drop|increase cut|increase decline|increase reduce|rise fall
rise drop|rise decline|raise lower|raise cut|grow shrink|win lose|support oppose|support reject|back oppose
for against|accept reject|accept refuse|approve reject|agree disagree|true false|right wrong|legal illegal
safe unsafe|safe dangerous|open close|open shut|begin end|start stop|enter leave|buy sell|guilty innocent
strong weak|good bad|better worse|best worst|more less|more fewer|most least|always never|all none|everyone nobody
everybody nobody|possible impossible|likely unlikely|able unable|qualified unqualified|love hate|friend enemy
ally enemy|success failure|succeed fail|gain lose|up down|high low|higher lower|before after|inside outside
rich poor|hot cold|pass fail|confirm deny|admit deny|allow ban|allow forbid|keep scrap|keep abolish|build demolish
fair unfair|proud ashamed|optimistic pessimistic|cheap expensive|create destroy|easy difficult|easy hard|war peace
alive dead|first last|major minor|maximum minimum|on off|hire fire|expand cut|strengthen weaken|improve worsen
join quit|stay leave|remain leave|lift impose|public private|with without
"""
_NATIONS = (
    "america american usa|britain british uk|russia russian moscow kremlin|turkey turkish|france french|germany german|"
    "china chinese|israel israeli|syria syrian|iraq iraqi|iran iranian|ukraine ukrainian|italy italian|spain spanish|"
    "japan japanese|korea korean|mexico mexican|canada canadian|india indian|egypt egyptian|poland polish|greece greek|"
    "europe european|afghanistan afghan|australia australian|brazil brazilian|sweden swedish|norway norwegian|"
    "denmark danish|ireland irish|scotland scottish|wales welsh|switzerland swiss|austria austrian|belgium belgian|"
    "portugal portuguese|hungary hungarian|africa african|cuba cuban|palestine palestinian|pakistan pakistani"
)
_IRREGULAR = """
go went gone goes going|come came comes coming|say said says saying|tell told tells telling
take took taken takes taking|give gave given gives giving|get got gotten gets getting|make made makes making
know knew known knows|think thought thinks|see saw seen sees seeing|find found finds|keep kept keeps
leave left leaves leaving|lose lost loses losing|win won wins winning|fall fell fallen falls
rise rose risen rises rising|grow grew grown grows|begin began begun begins beginning|run ran runs running
build built builds|buy bought buys|sell sold sells|send sent sends|spend spent spends|pay paid pays
bring brought brings|fight fought fights|teach taught|catch caught|meet met meets|feel felt feels|hold held holds
stand stood stands|understand understood|speak spoke spoken speaks|break broke broken breaks|choose chose chosen
write wrote written writes writing|drive drove driven|steal stole stolen|wear wore worn|shoot shot shoots
lead led leads|mean meant means|hear heard hears|become became becomes becoming|show showed shown shows
draw drew drawn|throw threw thrown|fly flew flown flies|lie lied lies lying|die died dies dying
is are was were be been being am 's|have has had having|do does did done doing|can could|will would shall should
may might|man men|woman women|child children|person people|foot feet|life lives|crisis crises|good better best
bad worse worst|eat ate eaten|sit sat|sleep slept|swear swore sworn
"""
_PERSONS = (
    "i me he she him her you they them we us it one|my mine his her hers your yours their theirs our ours its|"
    "myself himself herself yourself themselves ourselves itself|this that these those|here there|now then|"
    "today yesterday tomorrow|am is are was were be 's been|have has had|do does did|will would shall|can could|"
    "may might"
)
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
    "midnight"
)


def _groups(*sources: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    groups = (group for source in sources for line in source.strip().splitlines() for group in line.split("|"))
    for nth, group in enumerate(groups):
        for word in group.split():
            found.setdefault(word, set()).add(nth)
    return {word: frozenset(groups) for word, groups in found.items()}


_LEMMAS = {word: group.split()[0] for line in _IRREGULAR.strip().splitlines() for group in line.split("|")
           for word in reversed(group.split())}  # fmt: skip
_MEANING = _groups(_SYNONYMS, _NATIONS)
_SHIFTS = _groups(_PERSONS)
_FACING = frozenset(frozenset(pair.split()) for line in _OPPOSITES.strip().splitlines() for pair in line.split("|"))
_ENDINGS = ("ing", "ed", "es", "s", "ly", "er", "est", "d")


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The bare form of a folded word: "elections" and "election", "took" and "take" agree. For comparing only."""
    if word in _LEMMAS:
        return _LEMMAS[word]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4 and not word.endswith("ss"):
            word = word[: -len(ending)]
            break
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    if len(word) > 4 and word[-1] in "ei":
        word = word[:-1]
    return word[:-1] + "i" if len(word) > 4 and word[-1] == "y" else word


def same_stem(a: str, b: str) -> bool:
    """Whether two folded words are forms of one word."""
    return stem(a) == stem(b)


def synonyms(a: str, b: str) -> bool:
    """Whether two folded words may stand for each other, in any of their forms."""
    return bool(_meaning(a) & _meaning(b))


def opposites(a: str, b: str) -> bool:
    """Whether two folded words contradict each other."""
    return (
        frozenset((a, b)) in _FACING or frozenset((_base(a), _base(b))) in _FACING or _prefixed(a, b) or _prefixed(b, a)
    )


def shifted(a: str, b: str) -> bool:
    """Whether ``b`` is what ``a`` becomes when speech is reported: "we" and "they", "will" and "would"."""
    return bool(_SHIFTS.get(a, _NO_GROUPS) & _SHIFTS.get(b, _NO_GROUPS))


_NO_GROUPS: frozenset[int] = frozenset()
_BASES = {stem(word): word for word in (*_MEANING, *(w for pair in _FACING for w in pair))}


@lru_cache(maxsize=65_536)
def _meaning(word: str) -> frozenset[int]:
    return _MEANING.get(word) or _MEANING.get(_base(word), _NO_GROUPS)


def _base(word: str) -> str:
    return _BASES.get(stem(word), word)


def _prefixed(longer: str, shorter: str) -> bool:
    return len(shorter) > 3 and longer in (
        f"un{shorter}",
        f"in{shorter}",
        f"im{shorter}",
        f"dis{shorter}",
        f"non{shorter}",
    )
