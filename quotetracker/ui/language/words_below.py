"""Words that the layers below say one by one, where `script/translations` cannot tell them from code."""

from quotetracker.ui.language.wording import later

#: What changed between two wordings: `match.changes`.
CHANGES = (
    later("number"),
    later("date"),
    later("unit"),
    later("negation"),
    later("opposite"),
    later("softening word"),
    later("how firmly"),
    later("quantity"),
    later("name"),
    later("emphasis"),
    later("similar word"),
    later("tense"),
    later("point of view"),
    later("word form"),
    later("spelling"),
    later("order"),
    later("filler"),
    later("small word"),
)
#: Where the reporting words stand, and to what: `attribution.reasons`.
SIDES = (
    later("quote"),
    later("statement"),
    later("somebody"),
)
#: What a step did: `model.past`.
THINGS = (
    later("article added"),
    later("article changed"),
    later("article deleted"),
    later("quote added"),
    later("quote changed"),
    later("quote deleted"),
    later("speaker added"),
    later("speaker changed"),
    later("speaker deleted"),
    later("claim added"),
    later("claim changed"),
    later("claim deleted"),
    later("statement added"),
    later("statement changed"),
    later("statement deleted"),
    later("saved search added"),
    later("saved search changed"),
    later("saved search deleted"),
)
#: Fields of a thing, as the history lists them: `model.past`.
FIELDS = (
    later("title"),
    later("outlet"),
    later("author"),
    later("published"),
    later("address"),
    later("language"),
    later("note"),
    later("words"),
    later("kind"),
    later("checked"),
    later("occasion"),
    later("verdict"),
    later("article"),
    later("speaker"),
    later("claim"),
    later("place"),
    later("office"),
    later("also called"),
    later("accepted"),
    later("rejected"),
    later("confirmed"),
    later("refused"),
    later("same"),
    later("since"),
    later("until"),
)
#: Counts: `services.backups`, `services.stories`.
COUNTS = (
    later("articles"),
    later("quotes"),
    later("speakers"),
    later("claims"),
    later("fewer"),
    later("never"),
    later("once"),
    later("twice"),
    later("outlets"),
    later("copy"),
    later("copies"),
)
