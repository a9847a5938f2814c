"""Forms of English words: the stem that they share, and what a word becomes when speech is reported."""

from functools import lru_cache

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
blow blew blown|deal dealt|dig dug|feed fed|flee fled|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|hide hid hidden|lay laid|lend lent|light lit|ring rang rung
shake shook shaken|shrink shrank shrunk|sing sang sung|sink sank sunk|stick stuck|strike struck stricken|swim swam swum
tear tore torn|wake woke woken|weep wept|withdraw withdrew withdrawn|overcome overcame|undergo underwent undergone
beat beaten|bite bitten bit|bleed bled|breed bred|cling clung|creep crept|drink drank drunk|forego forewent
kneel knelt|lean leant
learn learnt|leap leapt|mistake mistook mistaken|overtake overtook overtaken|prove proven|ride rode ridden|seek sought
slide slid|spin spun|spring sprang sprung|stink stank|swing swung|upset upsetting|wind wound|wring wrung|burn burnt
mouse mice|wife wives|knife knives|half halves|shelf shelves|thief thieves|wolf wolves|loaf loaves
uphold upheld|withhold withheld|mislead misled|misunderstand misunderstood|rebuild rebuilt|repay repaid|resell resold
overthrow overthrew overthrown|undertake undertook undertaken|oversee oversaw overseen|foresee foresaw foreseen
rewrite rewrote rewritten|retell retold|redo redid redone|undo undid undone|outdo outdid outdone|arise arose arisen
awake awoke awoken|befall befell befallen|hang hung|shine shone|slay slew slain|spit spat|strive strove striven
swell swollen|tread trod trodden|weave wove woven|bend bent|spill spilt|spoil spoilt|dwell dwelt|dream dreamt|plead pled
tooth teeth|goose geese|datum data|medium media|criterion criteria|analysis analyses|basis bases|worse worst
far further farther|late latter
"""
_PERSONS = (
    "i me he she him her you they them we us it one|my mine his her hers your yours their theirs our ours its|"
    "myself himself herself yourself themselves ourselves itself|this that these those|here there|now then|"
    "today yesterday tomorrow|am is are was were be 's been|have has had|do does did|will would shall|can could|"
    "may might"
)


def _groups(source: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for nth, group in enumerate(source.split("|")):
        for word in group.split():
            found.setdefault(word, set()).add(nth)
    return {word: frozenset(groups) for word, groups in found.items()}


_LEMMAS = {word: group.split()[0] for line in _IRREGULAR.strip().splitlines() for group in line.split("|")
           for word in reversed(group.split())}  # fmt: skip
_SHIFTS = _groups(_PERSONS)
_NO_GROUPS: frozenset[int] = frozenset()
_VOWELS = frozenset("aeiouy")
_ENDINGS = ("ing", "ed", "ly", "est", "er")
_HISSING = ("sses", "shes", "ches", "xes", "zes")  # English adds "es" to these.


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The bare form of a folded word: "elections" and "election", "took" and "take" agree. For comparing only."""
    if word in _LEMMAS:
        return _LEMMAS[word]
    return _bare(_singular(word))


def _singular(word: str) -> str:
    """Without the ending of a plural or of "he says": what is left may be a form again, as in "leaders"."""
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or len(word) < 5:
        return word
    word = word[:-2] if word.endswith(_HISSING) and len(word) > 5 else word[:-1]
    return _LEMMAS.get(word, word)


def _bare(word: str) -> str:
    if word in _LEMMAS:
        return _LEMMAS[word]
    if len(word) == 6 and word.endswith("ing") and not _VOWELS.isdisjoint(word[:3]):
        word = word[:3]
    elif len(word) == 5 and word.endswith("ed"):
        word = word[:-1]
    else:
        for ending in _ENDINGS:
            # "considered" is of "consider", which is cut as "worker" is.
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                word = word[: -len(ending)]
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    if len(word) > 4 and word[-1] in "ei":
        word = word[:-1]
    return word[:-1] + "i" if len(word) > 3 and word[-1] == "y" else word


def same_stem(a: str, b: str) -> bool:
    """Whether two folded words are forms of one word."""
    return stem(a) == stem(b)


def shifted(a: str, b: str) -> bool:
    """Whether ``b`` is what ``a`` becomes when speech is reported: "we" and "they", "will" and "would"."""
    return not shifts_of(a).isdisjoint(shifts_of(b))


def shifts_of(word: str) -> frozenset[int]:
    """The groups of words that become each other when speech is reported, by number, that ``word`` is in."""
    return _SHIFTS.get(word, _NO_GROUPS)
