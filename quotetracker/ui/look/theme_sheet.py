"""The style sheet of the window, generated from a theme."""

from string import Template

from quotetracker.paths import resources
from quotetracker.ui.look.theme_values import Theme, contrast

_READABLE = 4.5  # WCAG AA

# A button that becomes the default one while it is shown would not fit bold words: only "primary" ones are bold.
# No height in ::item: a list that is filled before it is polished keeps its old row places and paints rows over one
# another; use setSpacing or a delegate's sizeHint. Spin boxes are left to Fusion: a sheet puts their text on the
# border, whatever its padding (both 6.11.3).
_SHEET = Template("""
QToolTip { color: $text; background: $raised; border: 1px solid $border; border-radius: 6px; padding: 5px 8px; }

QFrame[card="true"], QWidget[card="true"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[card="sunken"] { background: $raised; border: 0; border-radius: 8px; }
QLabel[role="title"], QLabel[role="heading"] { font-weight: 600; }
QLabel[role="step"] { font-weight: 600; color: $accent; background: $accent_soft; border-radius: 13px;
    min-width: 26px; max-width: 26px; min-height: 26px; max-height: 26px; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="success"] { color: $success; }
QLabel:disabled { color: $faint; }

QPushButton { color: $text; background: $raised; border: 1px solid $border; border-radius: 6px; padding: 6px 12px; }
QPushButton:hover { background: $accent_soft; border-color: $accent; }
QPushButton:pressed { background: $sunken; }
QPushButton:focus { border-color: $focus; }
QPushButton:checked { background: $accent_soft; border-color: $accent; color: $accent; }
QPushButton:disabled { color: $faint; background: $sunken; border-color: $sunken; }
QPushButton:default, QPushButton[primary="true"] {
    color: $on_accent; background: $accent; border-color: $accent; }
QPushButton[primary="true"] { font-weight: 600; }
QPushButton:default:hover, QPushButton[primary="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 2px solid $text; padding: 5px 11px; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled {
    color: $faint; background: $sunken; border-color: $sunken; }
QPushButton[danger="true"] { color: $danger; }
QPushButton[small="true"] { padding: 4px 9px; }
QPushButton[door="true"] { color: $muted; background: $surface; padding: 2px 10px; margin: 3px 10px 1px 0; }
QPushButton::menu-indicator {
    image: url("$icons/arrow-down-$name.svg"); subcontrol-position: right center; right: 8px;
    width: 12px; height: 12px; }

QToolButton { color: $text; background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton:hover { background: $raised; }
QToolButton:pressed { background: $sunken; }
QToolButton:focus { border-color: $focus; }
QToolButton:checked { background: $accent_soft; color: $accent; }
QToolButton:disabled { color: $faint; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {
    color: $text; background: $surface; border: 1px solid $border; border-radius: 6px; padding: 5px 8px;
    selection-background-color: $selection; selection-color: $text; placeholder-text-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border-color: $focus; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    color: $faint; background: $sunken; }
QTextEdit#reader { background: $surface; border: 0; border-radius: 0; padding: 0; }
QComboBox { padding-right: 24px; }
QComboBox QLineEdit { border: 0; padding: 0; background: transparent; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("$icons/arrow-down-$name.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; padding: 4px; }

QSlider { min-height: 22px; }
QSlider::groove:horizontal { height: 4px; background: $border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: $border; }
QSlider::handle:horizontal {
    width: 14px; margin: -6px 0; background: $surface; border: 2px solid $accent; border-radius: 8px; }
QSlider::handle:horizontal:focus { background: $accent; border-color: $text; }
QSlider::handle:horizontal:disabled { border-color: $border; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QMenu::indicator {
    width: 14px; height: 14px; border: 1px solid $muted; background: $surface; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $focus; width: 12px; height: 12px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QMenu::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/tick-$name.svg"); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$icons/dash-$name.svg"); }
QRadioButton::indicator:checked { background: $on_accent; border: 5px solid $accent; width: 6px; height: 6px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $sunken; border-color: $border; }

QListView, QTreeView, QTableView {
    color: $text; background: $surface; alternate-background-color: $raised; border: 1px solid $border;
    border-radius: 8px; outline: 0; gridline-color: $border;
    selection-background-color: $accent_soft; selection-color: $text; }
QListView::item { border-radius: 6px; padding: 0 8px; }
QTableView::item, QTreeView::item { padding: 0 5px; }
QListView::item:hover, QTreeView::item:hover { background: $raised; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: $accent_soft; color: $text; }
QListView:focus, QTableView:focus, QTreeView:focus { border-color: $focus; }
QListView[plain="true"] { border: 0; border-radius: 0; background: transparent; }
QScrollArea[plain="true"], QScrollArea[plain="true"] > QWidget > QWidget { background: $surface; border: 0; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { color: $muted; background: $surface; border: 0; border-bottom: 1px solid $border;
    padding: 6px 8px; font-weight: 600; }
QHeaderView::section:horizontal:first, QHeaderView::section:horizontal:only-one { border-top-left-radius: 7px; }
QHeaderView::section:horizontal:last, QHeaderView::section:horizontal:only-one { border-top-right-radius: 7px; }
QTableCornerButton::section { background: $surface; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabWidget::pane { border: 0; border-top: 1px solid $border; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { color: $muted; background: transparent; border: 0; border-bottom: 2px solid transparent;
    padding: 7px 12px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }

QMenuBar { background: $window; }
QMenuBar::item { padding: 5px 9px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { color: $text; background: $surface; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 26px; border-radius: 5px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 6px; }
QMenu::indicator { margin-left: 5px; }
QMenu::separator { height: 1px; background: $border; margin: 5px 6px; }

QStatusBar { color: $muted; background: $window; padding-left: 8px; }
QStatusBar QLabel { color: $muted; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $accent_soft; }
QProgressBar { color: $text; background: $sunken; border: 0; border-radius: 3px; text-align: center; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QGroupBox { border: 1px solid $border; border-radius: 8px; margin-top: 10px; padding: 12px; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; color: $muted; }
""")


def blended(a: str, b: str, share: float) -> str:
    """The colour that lies ``share`` of the way from ``a`` to ``b``."""
    pairs = ((int(a[at : at + 2], 16), int(b[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in pairs)


def faint(theme: Theme) -> str:
    """The ink of what cannot be used now: as pale as it may be and still be read, on every ground."""
    grounds = (theme.surface, theme.sunken, theme.window, theme.raised)
    shares = (blended(theme.muted, theme.surface, share / 100) for share in range(40, 0, -1))
    return next((ink for ink in shares if all(contrast(ink, ground) >= _READABLE for ground in grounds)), theme.muted)


def stylesheet(theme: Theme) -> str:
    """The sheet for ``theme``: spacing, radii and the few colours that a palette cannot carry."""
    return _SHEET.substitute(
        name=theme.name,
        icons=(resources() / "icons").as_posix(),
        window=theme.window,
        surface=theme.surface,
        raised=theme.raised,
        sunken=theme.sunken,
        border=theme.border,
        text=theme.text,
        muted=theme.muted,
        faint=faint(theme),
        accent=theme.accent,
        accent_hover=blended(theme.accent, theme.text, 0.15),
        on_accent=theme.on_accent,
        accent_soft=theme.accent_soft,
        danger=theme.danger,
        warning=theme.warning,
        success=theme.success,
        selection=theme.selection,
        focus=theme.focus,
        scroll=blended(theme.border, theme.muted, 0.3),
    )
