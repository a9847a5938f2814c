"""German, French, Spanish and Italian: marks, reporting verbs, pronouns, descriptions; six examples each."""

import pytest

from quotetracker.attribution.suggest import suggest
from quotetracker.text.spans import joined

GERMAN = """Die Stadt und ihr Turm

Bürgermeister Karl Brenner will den Turm abreißen. „Er ist baufällig“, sagte Brenner am Montag, „und er war nie schön.“

„Das ist ein Skandal“, empörte sich die Historikerin Ute Lang. „Der Turm steht seit 600 Jahren.“

»Wir haben das Gutachten zweimal geprüft«, so ein Sprecher der Stadt.

Der Statiker, Jan Petersen, warnt: „Im Winter fällt er von selbst.“

„Wer soll das am Ende bezahlen?“, fragt sie. Brenner betonte: „Wir haben lange gerechnet.“
"""
FRENCH = """Le village qui ne voulait pas de route

La maire de Valcombe, Sylvie Morel, a refusé mardi le projet. « Nous n’avons rien demandé, a-t-elle déclaré devant le \
conseil. La route passera ailleurs. »

Le préfet, Jean Castel, regrette cette décision. « C’est une erreur, estime-t-il, et nous la paierons cher. »

« On nous a promis un pont en 1998 », rappelle l’instituteur Marc Delorme, qui vit ici. « Il n’est jamais venu. »

Selon Sylvie Morel, « personne n’a lu le rapport ».

« Je ne partirai pas », assure une habitante.

Pour le député Hugo Lenoir, il faut agir. « Les élus n’écoutent plus personne », a-t-il ajouté sur France Radio.
"""
SPANISH = """El río que nadie quiere limpiar

La alcaldesa de Torrealta, Carmen Ruiz, aseguró el lunes: «El río estará limpio en mayo».

«No nos lo creemos», respondió Julián Soto, portavoz de los vecinos. «Llevan diez años diciéndolo».

“Hemos pedido ayuda al Gobierno”, explicó Ruiz, “y nadie contesta”.

Según Soto, «la culpa es de todos nosotros». «Ya lo veremos», añadió él.

«El agua huele mal por la noche», se quejó una vecina.
"""
ITALIAN = """Il paese che vendette il fiume

Il sindaco di Roccalta, Paolo Verdi, ha firmato lunedì. «Non avevamo altra scelta – ha detto il sindaco – e lo rifarei».

«L’acqua è di tutti», ha protestato Lucia Ferri, presidente del comitato. «Non si vende, non si affitta, non si regala».

«Non ci hanno mai ascoltato, spiega la signora Bruna Galli, e ora ci chiedono i voti».

Secondo Ferri, «il contratto è nullo da ieri».

«Vedremo in tribunale», ha aggiunto lei. "Siamo tutti pronti", conclude Verdi.
"""
NAMED = {
    *("Karl Brenner", "Ute Lang", "Jan Petersen", "Sylvie Morel", "Jean Castel", "Marc Delorme", "Hugo Lenoir"),
    *("Carmen Ruiz", "Julián Soto", "Paolo Verdi", "Lucia Ferri", "Bruna Galli"),
}


@pytest.mark.parametrize(
    ("text", "words", "person"),
    [
        (GERMAN, "Er ist baufällig … und er war nie schön.", "Karl Brenner"),
        (GERMAN, "Das ist ein Skandal … Der Turm steht seit 600 Jahren.", "Ute Lang"),
        (GERMAN, "Wir haben das Gutachten zweimal geprüft", None),
        (GERMAN, "Im Winter fällt er von selbst.", "Jan Petersen"),
        (GERMAN, "Wer soll das am Ende bezahlen?", "Ute Lang"),
        (GERMAN, "Wir haben lange gerechnet.", "Karl Brenner"),
        (FRENCH, "Nous n’avons rien demandé … La route passera ailleurs.", "Sylvie Morel"),
        (FRENCH, "C’est une erreur … et nous la paierons cher.", "Jean Castel"),
        (FRENCH, "On nous a promis un pont en 1998 … Il n’est jamais venu.", "Marc Delorme"),
        (FRENCH, "personne n’a lu le rapport", "Sylvie Morel"),
        (FRENCH, "Je ne partirai pas", None),
        (FRENCH, "Les élus n’écoutent plus personne", "Hugo Lenoir"),
        (SPANISH, "El río estará limpio en mayo", "Carmen Ruiz"),
        (SPANISH, "No nos lo creemos … Llevan diez años diciéndolo", "Julián Soto"),
        (SPANISH, "Hemos pedido ayuda al Gobierno … y nadie contesta", "Carmen Ruiz"),
        (SPANISH, "la culpa es de todos nosotros", "Julián Soto"),
        (SPANISH, "Ya lo veremos", "Julián Soto"),
        (SPANISH, "El agua huele mal por la noche", None),
        (ITALIAN, "Non avevamo altra scelta … e lo rifarei", "Paolo Verdi"),
        (ITALIAN, "L’acqua è di tutti … Non si vende, non si affitta, non si regala", "Lucia Ferri"),
        (ITALIAN, "Non ci hanno mai ascoltato … e ora ci chiedono i voti", "Bruna Galli"),
        (ITALIAN, "il contratto è nullo da ieri", "Lucia Ferri"),
        (ITALIAN, "Vedremo in tribunale", "Bruna Galli"),
        (ITALIAN, "Siamo tutti pronti", "Paolo Verdi"),
    ],
)
def test_words_and_speaker_are_found(text: str, words: str, person: str | None) -> None:
    """``person`` None: somebody whom the article does not name."""
    found = {joined(text, each.spans): each.person.name for each in suggest(text)}

    assert words in found, found
    assert (found[words] == person) if person else (found[words] not in NAMED), found[words]


def test_the_speaker_told_inside_the_marks_is_no_part_of_the_quote() -> None:
    assert not any("déclaré" in joined(FRENCH, each.spans) for each in suggest(FRENCH))
