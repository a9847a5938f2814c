import pytest

from quotetracker.importing.decoding import decode
from quotetracker.importing.drafts import read_bytes
from quotetracker.importing.guessing import guess

ENGLISH = "“It’s over – naïve, really,” she said in the café. It cost £5 and took 3 hours. "
PAGE = "<html><head><meta charset={}></head><body><p>" + ENGLISH + "</p></body></html>"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_unicode_with_and_without_byte_order_mark(encoding):
    draft = read_bytes(ENGLISH.encode(encoding), name="a.txt")
    assert draft.text == ENGLISH


def test_cyrillic_utf16_without_byte_order_mark():
    text = "Министр сказал, что линия откроется в мае.\n" * 3
    assert read_bytes(text.encode("utf-16-le"), name="a.txt").text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "cp1252"),
        (ENGLISH, "mac-roman"),
        ("Le ministre a déclaré : « Nous réaliserons ça à l’été, où l’élève était », hélas. ", "cp1252"),
        ("„Die Straßenbahn fährt später“, sagte der Bürgermeister über die Verzögerung. ", "cp1252"),
        ("Ministr řekl, že linka bude otevřena v květnu. Příliš žluťoučký kůň úpěl. ", "cp1250"),
        ("Minister powiedział, że linia będzie otwarta w maju. Zażółć gęślą jaźń. ", "cp1250"),
        ("Министр сказал, что линия откроется в мае, и это всё, что он сказал. ", "cp1251"),
        ("大臣は五月に線路が開通すると述べた。何も止められないと彼は言った。", "shift_jis"),
    ],
)
def test_older_encodings_are_guessed_and_the_guess_is_named(text, encoding):
    draft = read_bytes((text * 3).encode(encoding), name="a.txt")
    assert draft.text == text * 3
    assert any("The encoding was guessed" in warning for warning in draft.warnings)


def test_quotation_marks_alone_are_enough_for_windows_text():
    assert guess("He said “no” – and left. ".encode("cp1252")) == "cp1252"


def test_a_declared_encoding_is_believed():
    draft = read_bytes(PAGE.format("windows-1252").encode("cp1252"), name="a.html")
    assert ENGLISH.strip() in draft.text
    assert not any("encod" in warning for warning in draft.warnings)


def test_latin_1_means_windows_1252_on_the_web():
    draft = read_bytes(PAGE.format("iso-8859-1").encode("cp1252"), name="a.html")
    assert ENGLISH.strip() in draft.text


@pytest.mark.parametrize("said", ["iso-8859-1", "x-evil", "unicode_escape", "idna", "zip", "utf-16"])
def test_utf8_that_is_declared_as_something_else_is_read_as_utf8(said):
    draft = read_bytes(PAGE.format(said).encode(), name="a.html")
    assert ENGLISH.strip() in draft.text
    assert draft.encoding == "utf-8"


def test_a_lie_about_the_encoding_is_said():
    draft = read_bytes(PAGE.format("utf-8").encode("cp1252"), name="a.html")
    assert ENGLISH.strip() in draft.text
    assert "says that it is encoded in utf-8, but" in draft.warnings[0]
    assert "Windows-1252" in draft.warnings[1]


def test_damaged_places_are_counted_and_shown():
    draft = read_bytes(ENGLISH.encode() + b"\xff and more", name="a.txt")
    assert draft.text == ENGLISH + "\ufffd and more"
    assert draft.warnings == ("1 place is damaged and shown as \ufffd: the file is not clean UTF-8.",)


def test_a_file_cut_off_inside_a_character():
    draft = read_bytes((ENGLISH + "é").encode()[:-1], name="a.txt")
    assert draft.text == ENGLISH + "\ufffd"


def test_a_file_put_together_of_two_encodings_is_read_line_by_line():
    text = "Café opens – “at last”.\nNo accents here.\nThe naïve mayor said “no”.\n"
    first, plain, last = text.splitlines(keepends=True)
    decoded = decode(f"{first}{plain}".encode() + last.encode("cp1252"), name="a.txt", declared=False)
    assert decoded.text == text
    assert "Windows-1252" in decoded.warnings[0]


@pytest.mark.parametrize("encoding", ["shift_jis", "euc_jp"])
def test_a_short_japanese_text_is_recognised(encoding):
    text = "市長は月曜日に、橋を閉鎖すると述べた。\n\n「もう待てない」と田中氏は語った。"
    assert decode(text.encode(encoding), name="a.txt", declared=False).text == text
