"""Headlines, and the lines of a web page that are not the article: nothing is ever suggested in the latter."""

import re

_WORDS = re.compile(r"[^\W\d_][\w'’-]{0,40}")
_PAGE = re.compile(
    r"""\s*(?:
      (?:see|view|show|watch|load|read|browse)\s(?:all|more|also|next|now|the\sfull|full)\b.{0,60}
    | (?:most|more|related|recommended|trending|popular|latest|top)\s
      (?:popular|read|viewed|stories|articles|news|coverage|videos?|from|on|in|topics?|posts)\b.{0,60}
    | (?:share|tweet|pin|email|print|save|comments?|advertisement|advertising|sponsored|subscribe|newsletter|loading
      |menu|search|home|tags|topics|skip\sto\scontent)\b[\s\w:|/,&+-]{0,40}
    | (?:follow|like|find|join)\s.{1,60}\bon\s(?:twitter|facebook|instagram|youtube|social\smedia|x)\b.{0,80}
    | (?:this|the)\s(?:story|article|post|report|page)\s(?:was|has\sbeen|is)\s
      (?:last\s|first\s|originally\s)?(?:updated|published|corrected|amended|posted).{0,160}
    | (?:updated?|published|posted|last\supdated|first\spublished)\b[\s:].{0,60}
    | (?:sign\sup|click\shere|copyright|©|all\srights\sreserved|terms\sof|privacy\spolicy|photo|image|video
      |getty\simages|by\scontinuing|cookies?)\b.{0,120}
    | (?:reporting|additional\sreporting|editing|writing)\sby\b.{0,160}
    )\s*""",
    re.VERBOSE | re.IGNORECASE,
)
_NAME = r"(?:[A-Z][\w.'’-]*|[A-ZÀ-Þ][\w'’-]+)(?:\s(?:[a-zà-ÿ]{1,3}\s)?[A-ZÀ-Þ][\w.'’-]*){1,3}"
_BYLINE = re.compile(
    rf"""(?:
      (?:[Bb]y|BY)\s{_NAME}(?:(?:\s(?:and|&)|,)\s{_NAME})*\b.{{0,80}}
    | {_NAME}(?:(?:\s(?:and|&)|,)\s{_NAME})*(?:\sin\s[A-Z]\w+)?\s?[,|·–—-]\s?
      (?:[A-Z]\w+,?\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s[A-Z][a-z]{{2,8}}\.?|[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}})(?:,?\s\d{{4}})?.{{0,30}}
    )""",
    re.VERBOSE,
)
_BYLINES = 5  # paragraphs from the top among which a byline stands
_LONGEST_BYLINE = 160
_LONGEST_HEADLINE = 200
_LONGEST_LINE = 240


def is_headline(body: str, index: int) -> bool:
    """Whether the paragraph is the headline or the line below it."""
    if index > 1 or len(body) > _LONGEST_HEADLINE:
        return False
    if index == 0 and body.rstrip("”’\"'")[-1:] not in (".", "!", "?", ":", ","):
        return True
    words = [word for word in _WORDS.findall(body) if len(word) > 3]
    return len(words) > 2 and sum(word[0].isupper() for word in words) >= 0.7 * len(words)


def is_furniture(body: str) -> bool:
    """Whether the paragraph is a button, a list of links, a notice of the page."""
    if len(body) > _LONGEST_LINE or body[0] in "\"“‘'«„":
        return False
    return _PAGE.fullmatch(body) is not None


def is_byline(body: str, index: int) -> bool:
    """Whether the paragraph says who wrote the article: whom it names is nobody that the article speaks of."""
    if index >= _BYLINES or len(body) > _LONGEST_BYLINE or body.rstrip()[-1:] in '.!?”"':
        return False
    return _BYLINE.fullmatch(body.strip()) is not None
