"""Every command of the window as one table of data: menus, shortcuts, palette and help are made from it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from quotetracker.ui.language.wording import tr


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One command. ``shortcut`` is in Qt's portable form; ``tip`` is a sentence for status bar and help."""

    key: str
    text: str
    menu: str
    shortcut: str = ""
    icon: str = ""
    tip: str = ""
    separator: bool = False
    """A line stands before it in its menu."""
    short: str = ""
    """Words for a small button, where the place says the rest."""
    checkable: bool = False
    in_reader: bool = False
    """The keys count only while the text of an article, or a list, has the keyboard: single letters."""
    submenu: str = ""
    """The menu inside of its menu where it stands."""


MENUS = ("&File", "&Edit", "&Article", "&Quote", "&Review", "S&tatement", "&Speaker", "&Claim", "&View", "&Help")

ACTIONS = (
    ActionSpec(
        "add_files",
        "&Add articles from files…",
        "&File",
        "Ctrl+O",
        "open-file",
        "Add texts, web pages, PDF, Word files, mails and more that are saved on this computer.",
        short="Add…",
    ),
    ActionSpec(
        "add_folder", "Add a &folder of articles…", "&File", "Ctrl+Shift+O", "", "Add all articles in a folder."
    ),
    ActionSpec("add_address", "Add from an a&ddress…", "&File", "", "link", "Add a page from the internet."),
    ActionSpec(
        "watch_folder",
        "&Watch a folder, or stop watching",
        "&File",
        "",
        "",
        "Add what is put into a folder by itself, until you choose this again.",
    ),
    ActionSpec(
        "paste_article",
        "&Paste an article…",
        "&File",
        "Ctrl+Shift+V",
        "paste",
        "Add an article from the clipboard.",
        short="Paste…",
    ),
    ActionSpec("open_library", "Open &library…", "&File", "", "library", "Open another library.", separator=True),
    ActionSpec("new_library", "&New library…", "&File", "Ctrl+Shift+N", "add", "Make an empty library."),
    ActionSpec(
        "open_samples", "Open &sample library", "&File", "", "info", "Open the articles that come with QuoteTracker."
    ),
    ActionSpec(
        "export_sheet",
        "&Export quote sheet…",
        "&File",
        "Ctrl+E",
        "export",
        "Save the quotes that are shown as a sheet.",
        separator=True,
    ),
    ActionSpec("print", "Prin&t…", "&File", "Ctrl+P", "", "Print what this page shows.", separator=True),
    ActionSpec("print_preview", "Pr&int preview", "&File", "", "", "See on the screen what would be printed."),
    ActionSpec("save_pdf", "Sa&ve as PDF…", "&File", "", "", "Write what would be printed to a PDF file."),
    ActionSpec(
        "backups",
        "&Backups and checks…",
        "&File",
        "",
        "library",
        "Make a backup, go back to one, or check that the library is whole.",
        separator=True,
    ),
    ActionSpec(
        "copy_library",
        "Save a cop&y of the library…",
        "&File",
        "",
        "",
        "Write all of this library to another file, also when its own file is gone.",
    ),
    ActionSpec("quit", "&Quit", "&File", "Ctrl+Q", "", "Close QuoteTracker.", separator=True),
    ActionSpec("undo", "&Undo", "&Edit", "Ctrl+Z", "undo", "Take the last change back."),
    ActionSpec("redo", "&Redo", "&Edit", "Ctrl+Shift+Z", "redo", "Do again what was undone."),
    ActionSpec(
        "copy_quote",
        "&Copy quote with source",
        "&Edit",
        "Ctrl+Shift+C",
        "copy",
        "Copy the words, the speaker and the source.",
        separator=True,
    ),
    ActionSpec(
        "copy_markdown",
        "Copy quote as &Markdown",
        "&Edit",
        "Ctrl+Alt+C",
        "",
        "Copy the quote as a block quote with its source as a link.",
    ),
    ActionSpec(
        "copy_citation",
        "Copy c&itation",
        "&Edit",
        "Ctrl+Alt+Shift+C",
        "",
        "Copy only the source, as in a footnote.",
    ),
    ActionSpec(
        "search",
        "&Search everything…",
        "&Edit",
        "Ctrl+K",
        "search",
        "Find articles, quotes, speakers and claims, or run a command.",
        separator=True,
    ),
    ActionSpec(
        "filter_here",
        "&Find or filter here",
        "&Edit",
        "Ctrl+F",
        "filter",
        "Find words in the open article, or narrow the list of this page; where there is neither, search everything.",
    ),
    ActionSpec("find_next", "Find ne&xt", "&Edit", "F3", "", "Go to the next place of the words in this article."),
    ActionSpec(
        "find_previous",
        "Find previ&ous",
        "&Edit",
        "Shift+F3",
        "",
        "Go to the place before this one of the words in this article.",
    ),
    ActionSpec(
        "saved_searches",
        "Saved searc&hes…",
        "&Edit",
        "Ctrl+Shift+S",
        "filter",
        "Choose a search that was saved, with what is new to it.",
    ),
    ActionSpec(
        "save_search",
        "Sa&ve this search…",
        "&Edit",
        "Ctrl+S",
        "",
        "Keep words, filters and order of the quotes that are listed under a name.",
        separator=True,
    ),
    ActionSpec(
        "update_search", "U&pdate saved search", "&Edit", "", "", "Let the open search ask for what is listed now."
    ),
    ActionSpec("rename_search", "Re&name saved search…", "&Edit", "", "", "Give the open search another name."),
    ActionSpec("delete_search", "&Delete saved search", "&Edit", "", "", "Forget the open search; the quotes stay."),
    ActionSpec(
        "edit_article", "&Edit title, outlet, date…", "&Article", "F4", "edit", "Correct what is known of this article."
    ),
    ActionSpec(
        "correct_text", "&Correct text…", "&Article", "Shift+F4", "", "Correct typing errors; the quotes follow."
    ),
    ActionSpec(
        "take_again",
        "Take text a&gain from its file…",
        "&Article",
        "",
        "",
        "Choose anew which blocks of the file are the article.",
    ),
    ActionSpec("versions", "&Versions…", "&Article", "", "", "See the versions of this article and what they changed."),
    ActionSpec(
        "quotes_of_articles",
        "Show &quotes of the selected",
        "&Article",
        "Ctrl+Alt+Q",
        "quotes",
        "List the quotes of all selected articles.",
    ),
    ActionSpec("delete_article", "&Delete article", "&Article", "", "delete", "Delete this article with its quotes."),
    ActionSpec(
        "next_article",
        "&Next article",
        "&Article",
        "Ctrl+PgDown",
        "chevron-down",
        "Show the next article of the list.",
        separator=True,
    ),
    ActionSpec(
        "previous_article",
        "&Previous article",
        "&Article",
        "Ctrl+PgUp",
        "chevron-up",
        "Show the article before this one.",
    ),
    ActionSpec(
        "add_quote",
        "&Mark as quote",
        "&Quote",
        "Ctrl+Return",
        "quotes",
        "Mark the selected words, or the passage in quotation marks at the cursor.",
    ),
    ActionSpec(
        "add_piece",
        "Add as pi&ece of this quote",
        "&Quote",
        "Ctrl+Shift+Return",
        "split",
        "Add the selected words to the current quote.",
        short="Add piece",
    ),
    ActionSpec(
        "remove_piece", "&Remove last piece", "&Quote", "", "cross", "Take the last piece out of a split quote."
    ),
    ActionSpec(
        "set_speaker",
        "Set &speaker…",
        "&Quote",
        "Ctrl+L",
        "speaker-add",
        "Say who spoke.",
        separator=True,
        short="Speaker",
    ),
    ActionSpec(
        "set_mention",
        "Selection names the spea&ker",
        "&Quote",
        "Ctrl+Shift+M",
        "",
        "Keep the selected words as what the article calls the speaker here.",
        short="Names speaker",
    ),
    ActionSpec(
        "set_cue",
        "Selection is the reporting &word",
        "&Quote",
        "Ctrl+Shift+U",
        "",
        "Keep the selected words as those that report the quote, such as “said”.",
        short="Reporting word",
    ),
    ActionSpec(
        "start_earlier",
        "Start one word earlier",
        "&Quote",
        "F7",
        "",
        "Move the start of the quote to the left by a word.",
        separator=True,
    ),
    ActionSpec(
        "start_later",
        "Start one word later",
        "&Quote",
        "Shift+F7",
        "",
        "Move the start of the quote to the right by a word.",
    ),
    ActionSpec(
        "end_later", "End one word later", "&Quote", "F8", "", "Move the end of the quote to the right by a word."
    ),
    ActionSpec(
        "end_earlier",
        "End one word earlier",
        "&Quote",
        "Shift+F8",
        "",
        "Move the end of the quote to the left by a word.",
    ),
    ActionSpec(
        "next_quote",
        "&Next quote",
        "&Quote",
        "Alt+Down",
        "chevron-down",
        "Go to the next quote of the article.",
        separator=True,
        short="Next",
    ),
    ActionSpec(
        "previous_quote",
        "&Previous quote",
        "&Quote",
        "Alt+Up",
        "chevron-up",
        "Go to the quote before this one.",
        short="Previous",
    ),
    ActionSpec(
        "show_in_article",
        "Show in &article",
        "&Quote",
        "Ctrl+J",
        "articles",
        "Go to the place of this quote in its article.",
    ),
    ActionSpec(
        "compare",
        "&Compare…",
        "&Quote",
        "Ctrl+D",
        "compare",
        "Lay the versions of this statement side by side.",
        short="Compare",
    ),
    ActionSpec(
        "find_elsewhere",
        "&Find in archive",
        "&Quote",
        "Ctrl+Shift+F",
        "search",
        "Look for the selected words, or those of the quote, among all stored quotes.",
        short="Find",
    ),
    ActionSpec(
        "show_statement",
        "Show s&tatement",
        "&Quote",
        "Ctrl+Alt+T",
        "statements",
        "See who said this first, who repeated it, and what changed.",
        short="Statement",
    ),
    ActionSpec(
        "same_statement",
        "Same statement",
        "&Quote",
        "Ctrl+Alt+S",
        "check",
        "Remember that the two quotes are one statement.",
        separator=True,
    ),
    ActionSpec(
        "not_same_statement",
        "N&ot the same statement",
        "&Quote",
        "Ctrl+Alt+N",
        "cross",
        "Remember that the two quotes are different statements.",
    ),
    ActionSpec(
        "make_claim",
        "Make a c&laim",
        "&Quote",
        "Ctrl+Shift+L",
        "claims",
        "Track the quote, or the selected passage, as a claim of fact.",
        separator=True,
        short="Claim",
    ),
    ActionSpec(
        "delete_quote",
        "&Delete quote",
        "&Quote",
        "Ctrl+Backspace",
        "delete",
        "Delete the current quote.",
        separator=True,
        short="Delete",
    ),
    ActionSpec(
        "accept_suggestion",
        "&Accept suggestion",
        "&Review",
        "A",
        "check",
        "Make a quote, or a statement, of the suggestion.",
        short="Accept  A",
        in_reader=True,
    ),
    ActionSpec(
        "change_speaker",
        "Accept with another &speaker…",
        "&Review",
        "S",
        "speaker-add",
        "Say who spoke, and make a quote of the suggestion.",
        short="Speaker  S",
        in_reader=True,
    ),
    ActionSpec(
        "reject_suggestion",
        "&Reject suggestion",
        "&Review",
        "X",
        "cross",
        "Say that this is no quote, or not one statement; it does not come back.",
        short="Reject  X",
        in_reader=True,
    ),
    ActionSpec(
        "next_suggestion",
        "&Next suggestion",
        "&Review",
        "J",
        "chevron-down",
        "Go to the next suggestion of the article.",
        separator=True,
        short="Next  J",
        in_reader=True,
    ),
    ActionSpec(
        "previous_suggestion",
        "&Previous suggestion",
        "&Review",
        "K",
        "chevron-up",
        "Go to the suggestion before this one.",
        in_reader=True,
    ),
    ActionSpec(
        "accept_sure",
        "Accept all s&ure ones",
        "&Review",
        "Ctrl+Shift+A",
        "review",
        "Make quotes of all suggestions of this article that the program is sure of.",
        separator=True,
        short="Accept sure ones",
    ),
    ActionSpec(
        "learn",
        "&Learn from my decisions",
        "&Review",
        "",
        "",
        "Let what you accept and reject change what is shown as sure.",
        separator=True,
        checkable=True,
    ),
    ActionSpec(
        "learn_matches",
        "Learn from my &decisions on matches",
        "&Review",
        "",
        "",
        "Let what you confirm and refuse change which matches are flagged.",
        checkable=True,
    ),
    ActionSpec(
        "forget_habits",
        "&Forget what was learned",
        "&Review",
        "",
        "",
        "Learn only from decisions that you make from now on.",
    ),
    ActionSpec(
        "by_meaning",
        "Compare by &meaning…",
        "&Review",
        "",
        "",
        "Let a language model find statements that come back in other words.",
        separator=True,
    ),
    ActionSpec(
        "merge_statements",
        "&Merge statements",
        "S&tatement",
        "Ctrl+Alt+M",
        "merge",
        "Make one statement of those that are selected.",
        short="Merge",
    ),
    ActionSpec(
        "split_statement",
        "S&plit off",
        "S&tatement",
        "Ctrl+Alt+P",
        "split",
        "Take the selected quotes out of the statement; two or more become a statement of their own.",
    ),
    ActionSpec("name_statement", "&Name…", "S&tatement", "F2", "edit", "Give the statement a name.", short="Name"),
    ActionSpec(
        "dissolve_statement",
        "&Dissolve statement",
        "S&tatement",
        "",
        "delete",
        "Let the quotes be single again; they may be suggested once more.",
        short="Dissolve",
    ),
    ActionSpec(
        "compare_everything",
        "Compare the &whole library again",
        "S&tatement",
        "",
        "repeat",
        "Look for matches of every quote anew, in the background; your decisions stay.",
        separator=True,
    ),
    ActionSpec(
        "stop_comparing",
        "&Stop comparing, or go on",
        "S&tatement",
        "",
        "",
        "Let the quotes that are not compared yet wait, or go on with them.",
    ),
    ActionSpec(
        "new_speaker",
        "&New speaker…",
        "&Speaker",
        "Ctrl+Shift+P",
        "speaker-add",
        "Add a person, body or group to the register.",
    ),
    ActionSpec("merge_speakers", "&Merge speakers…", "&Speaker", "Ctrl+M", "merge", "Make several entries one."),
    ActionSpec(
        "split_speaker",
        "S&plit speaker…",
        "&Speaker",
        "Ctrl+Alt+D",
        "split",
        "Give quotes, names and offices of this entry to another speaker.",
    ),
    ActionSpec("quotes_of_speaker", "Show &quotes", "&Speaker", "", "quotes", "List all quotes of this speaker."),
    ActionSpec(
        "speaker_lifeline",
        "Show &time line",
        "&Speaker",
        "Ctrl+T",
        "",
        "Show when this speaker said what, what was said again, and contradictions.",
    ),
    ActionSpec("delete_speaker", "&Delete speaker", "&Speaker", "", "delete", "Delete this speaker; the quotes stay."),
    ActionSpec(
        "verdict_true",
        "&True",
        "&Claim",
        "",
        "",
        "The selected claims are true.",
        submenu="Set &verdict",
    ),
    ActionSpec(
        "verdict_mostly_true",
        "Mostly t&rue",
        "&Claim",
        "",
        "",
        "The selected claims are true but for something.",
        submenu="Set &verdict",
    ),
    ActionSpec(
        "verdict_disputed",
        "&Disputed",
        "&Claim",
        "",
        "",
        "There is evidence for the selected claims and against them.",
        submenu="Set &verdict",
    ),
    ActionSpec(
        "verdict_mostly_false",
        "Mostly f&alse",
        "&Claim",
        "",
        "",
        "The selected claims are false but for something.",
        submenu="Set &verdict",
    ),
    ActionSpec(
        "verdict_false",
        "&False",
        "&Claim",
        "",
        "",
        "The selected claims are false.",
        submenu="Set &verdict",
    ),
    ActionSpec(
        "verdict_unprovable",
        "&Cannot be checked",
        "&Claim",
        "",
        "",
        "Nobody can know whether the selected claims are true.",
        submenu="Set &verdict",
    ),
    ActionSpec(
        "verdict_open",
        "&Open",
        "&Claim",
        "",
        "",
        "The selected claims are yet to be checked.",
        submenu="Set &verdict",
    ),
    ActionSpec(
        "delete_claim",
        "&Delete claim",
        "&Claim",
        "",
        "delete",
        "Delete this claim; the quote stays.",
        separator=True,
    ),
    ActionSpec("page_articles", "&Articles", "&View", "Ctrl+1", "articles", "Read and mark articles."),
    ActionSpec(
        "page_review", "&Review", "&View", "Ctrl+R", "review", "All that waits for your word, one after another."
    ),
    ActionSpec("page_quotes", "&Quotes", "&View", "Ctrl+2", "quotes", "All quotes in a table."),
    ActionSpec("page_speakers", "&Speakers", "&View", "Ctrl+3", "speakers", "The register of speakers."),
    ActionSpec(
        "page_statements", "S&tatements", "&View", "Ctrl+4", "statements", "What was said in several articles, and how."
    ),
    ActionSpec("page_claims", "&Claims", "&View", "Ctrl+5", "claims", "Claims and their verdicts."),
    ActionSpec("page_compare", "C&ompare", "&View", "Ctrl+6", "compare", "Versions of one statement side by side."),
    ActionSpec("page_export", "&Export", "&View", "Ctrl+7", "export", "Save a quote sheet."),
    ActionSpec(
        "page_history", "&History", "&View", "Ctrl+H", "undo", "All changes, and a way back for one thing of the past."
    ),
    ActionSpec(
        "choose_columns",
        "Colum&ns of the table…",
        "&View",
        "",
        "",
        "Choose what is shown of quotes.",
        separator=True,
    ),
    ActionSpec("back", "&Back", "&View", "Alt+Left", "chevron-left", "Go back to where you were.", separator=True),
    ActionSpec("forward", "&Forward", "&View", "Alt+Right", "chevron-right", "Go forward again."),
    ActionSpec(
        "larger", "&Larger article text", "&View", "Ctrl++", "", "Show articles in larger letters.", separator=True
    ),
    ActionSpec("smaller", "S&maller article text", "&View", "Ctrl+-", "", "Show articles in smaller letters."),
    ActionSpec("usual_size", "&Usual article text", "&View", "Ctrl+0", "", "Show articles in the usual size."),
    ActionSpec(
        "article_look",
        "Font and w&idth of articles…",
        "&View",
        "",
        "",
        "Choose font, size, width of the lines and the space between them.",
    ),
    ActionSpec(
        "switch_theme",
        "Switch li&ght and dark",
        "&View",
        "Ctrl+Shift+D",
        "moon",
        "Change between light and dark.",
        separator=True,
    ),
    ActionSpec("follow_system", "Follow the s&ystem's colours", "&View", "", "", "Light or dark as the desktop is."),
    ActionSpec(
        "language_system",
        "As the s&ystem",
        "&View",
        "",
        "",
        "Speak the language of the desktop, where QuoteTracker knows it.",
        submenu="Language of the &window",
        checkable=True,
    ),
    ActionSpec(
        "language_en",
        "&English",
        "&View",
        "",
        "",
        "Speak English from now on.",
        submenu="Language of the &window",
        checkable=True,
    ),
    ActionSpec(
        "language_de",
        "&Deutsch",
        "&View",
        "",
        "",
        "Speak German from now on.",
        submenu="Language of the &window",
        checkable=True,
    ),
    ActionSpec(
        "language_es",
        "E&spañol",
        "&View",
        "",
        "",
        "Speak Spanish from now on.",
        submenu="Language of the &window",
        checkable=True,
    ),
    ActionSpec("help_page", "&Help on this page", "&Help", "F1", "help", "Read what this page is for."),
    ActionSpec("guide", "&User guide", "&Help", "", "", "Read about all of QuoteTracker, with a search."),
    ActionSpec("shortcuts", "&Keyboard shortcuts", "&Help", "Shift+F1", "", "See and change the keys of all commands."),
    ActionSpec("about", "&About QuoteTracker", "&Help", "", "info", "Version and licences."),
)


class Command(QAction):
    """One action of the table; ``fired`` carries its key."""

    fired = Signal(str)

    def __init__(self, spec: ActionSpec, parent: QWidget) -> None:
        super().__init__(tr(spec.text), parent)
        self.spec = spec
        self.setObjectName(spec.key)
        if spec.in_reader:
            self.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.setCheckable(spec.checkable)
        self.setStatusTip(tr(spec.tip))
        self.set_keys(spec.shortcut)
        self.triggered.connect(self._fire)

    def keys(self) -> str:
        """The keys of now, in Qt's portable form; empty for none."""
        return self.shortcut().toString()

    def shown_keys(self) -> str:
        """The keys as this system writes them."""
        return self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def set_keys(self, keys: str) -> None:
        """Give it other keys."""
        self.setShortcut(QKeySequence(keys))
        words = plain(tr(self.spec.text))
        self.setToolTip(f"{words} ({self.shown_keys()})" if keys else words)

    def short(self) -> str:
        """Words for a small button, with the key of now where one is named."""
        said = tr(self.spec.short)
        words, gap, key = said.partition("  ")
        return f"{words}{gap}{self.shown_keys()}".rstrip() if gap and key else said

    @Slot()
    def _fire(self) -> None:
        self.fired.emit(self.spec.key)


def plain(text: str) -> str:
    """A menu text without mnemonic and ellipsis."""
    return text.replace("&", "").rstrip("…")


def command_words(command: Command) -> str:
    """What a command is called away from its menu: in the palette, in the list of shortcuts."""
    # Not command.text(): "Undo save search Ferry" would be found for "ferry", and run by Return.
    words = plain(tr(command.spec.text))
    return f"{plain(tr(command.spec.submenu))}: {words}" if command.spec.submenu else words
