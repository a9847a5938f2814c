<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>QuoteTracker</name>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>Going back to the backup…</source>
   <translation>Zur Sicherung wird zurückgegangen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>Making the sample library…</source>
   <translation>Die Beispielbibliothek wird angelegt…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>Opening {name}… If an older version made it, it is backed up and brought up to date.</source>
   <translation>{name} wird geöffnet… Stammt sie von einer älteren Version, wird sie gesichert und auf den neuen Stand gebracht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Saving what can be read…</source>
   <translation>Lesbares wird gerettet…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>The library is as it was in the backup. Before: {kept}</source>
   <translation>Die Bibliothek ist wieder so wie in der Sicherung. Vorher: {kept}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>The sample library is open already.</source>
   <translation>Die Beispielbibliothek ist schon geöffnet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>This library is open already.</source>
   <translation>Diese Bibliothek ist schon geöffnet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>This library is open for reading only: {because}. Nothing that you do here changes it.</source>
   <translation>Diese Bibliothek ist nur zum Lesen geöffnet: {because}. Nichts, was Sie hier tun, ändert sie.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/habits.py"></location>
   <source>a pronoun</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Pronomen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/habits.py"></location>
   <source>no speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>niemand genannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/habits.py"></location>
   <source>you accepted {right} of {group} like it ({strongest})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Sie haben {right} von {group} ähnlichen angenommen ({strongest})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/habits.py"></location>
   <source>{value} by {named}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{value} von {named}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/habits.py"></location>
   <source>{value} with “{cue}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{value} mit „{cue}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons.py"></location>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>nobody is named here</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>hier wird niemand genannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_bearers.py"></location>
   <source>the last one in question in this paragraph</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>die letzte infrage kommende in diesem Absatz</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_bearers.py"></location>
   <source>the last one in question whom the article gives no other office</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>die letzte infrage kommende, der der Artikel kein anderes Amt gibt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_bearers.py"></location>
   <source>the next speaker who is named</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>als Nächstes genannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_bearers.py"></location>
   <source>the only other {short} of whom this can be said</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>die einzige andere Person ({short}), von der das gesagt sein kann</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_bearers.py"></location>
   <source>whose words they are</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>von der die Worte sind</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_bearers.py"></location>
   <source>“{word}” is of {short}, {why}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{word}“ gehört zu {short}, {why}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_foreign.py"></location>
   <source>called so, or the last one named before it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>so genannt oder zuletzt davor genannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_foreign.py"></location>
   <location filename="../../quotetracker/attribution/persons_salience.py"></location>
   <source>the last one named before it who fits</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>zuletzt davor genannt und passend</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_foreign.py"></location>
   <source>“{words}” = {name}, {why}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{words}“ = {name}, {why}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_salience.py"></location>
   <source>he or she</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>er oder sie</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_salience.py"></location>
   <source>who is meant by the “{value}” before</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>mit „{value}“ davor gemeint</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_salience.py"></location>
   <source>who spoke the quote before</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>sprach im Zitat davor</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_salience.py"></location>
   <source>whose name begins a sentence just before</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>steht am Anfang eines Satzes kurz davor</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>called “{phrase}” in paragraph {where}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{phrase}“ genannt in Absatz {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>nobody is named whom “{word}” can mean</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>niemand ist genannt, der mit „{word}“ gemeint sein kann</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>several in the library can be “{text}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>mehrere in der Bibliothek können „{text}“ sein</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>the article does not name “{text}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>der Artikel nennt keinen Namen für „{text}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>the article does not say who stands behind “{text}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>der Artikel sagt nicht, wer hinter „{text}“ steht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>the article does not say whose account {handle} is</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>der Artikel sagt nicht, wessen Konto {handle} ist</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>the surname is shared: {others} could be meant too</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>der Nachname ist mehrfach vergeben: auch {others} könnte gemeint sein</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>the text does not tell whether {short} is a man or a woman</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>der Text sagt nicht, ob {short} ein Mann oder eine Frau ist</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>{name} = {names}, the only one of that name in the library</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} = {names}, in der Bibliothek die einzige Person dieses Namens</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>{people} speakers are named together</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{people} Personen werden zusammen genannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>{rivals} could be meant too</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>auch {rivals} könnte gemeint sein</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>{speakers} speakers of the library can be {name}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{speakers} Personen der Bibliothek können {name} sein</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = {names}, a speaker of the library</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{text}“ = {names}, in der Bibliothek verzeichnet</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = {names}, {office} in the library at that time</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{text}“ = {names}, damals {office} laut Bibliothek</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = {name}, by name or as the one interviewed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{text}“ = {name}, dem Namen nach oder als befragte Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = {name}, named in paragraph {where}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{text}“ = {name}, genannt in Absatz {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = {name}, {why}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{text}“ = {name}, {why}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = {taken_up}, named before it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{text}“ = {taken_up}, davor genannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = “{words}”, whom the article does not name</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{text}“ = „{words}“, ohne Namen im Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” is a body, not a person</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{text}“ ist eine Institution, keine Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” is a group, not one person</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{text}“ ist eine Gruppe, keine einzelne Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” is no person</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{text}“ ist keine Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” stands for those who govern there</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{text}“ steht für die dortige Regierung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{word}” = {short}, named right before it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{word}“ = {short}, direkt davor genannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{word}” = {short}, {why}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{word}“ = {short}, {why}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{word}” names nobody</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{word}“ nennt niemanden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>a quote within a quote, with a speaker of its own</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Zitat im Zitat, von jemand anderem</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>a second reading gives the same result</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>zweimal gelesen, mit demselben Ergebnis</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>after the {what}: “{said}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>danach ({what}): „{said}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>answer in an interview with {mention}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Antwort in einem Interview mit {mention}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>before the {what}: “{said}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>davor ({what}): „{said}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>in quotation marks and long enough to be somebody's words; little else speaks for it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>in Anführungszeichen und lang genug für die Worte einer Person; sonst spricht wenig dafür</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>in quotation marks, but the sentence does not say that somebody speaks</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>in Anführungszeichen, aber der Satz sagt nicht, dass jemand spricht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>in the headline</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>in der Überschrift</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>in the middle of the {what}: “{said}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>mittendrin ({what}): „{said}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>it goes on in the next paragraph, which names nobody</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>geht im nächsten Absatz weiter, der niemanden nennt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>nobody is named in this paragraph; in the one before {name} spoke</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>in diesem Absatz wird niemand genannt; im vorigen sprach {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>nobody is named in this paragraph; the last to speak was {name}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>in diesem Absatz wird niemand genannt; zuletzt sprach {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>nobody is named in this paragraph; the next one names {name}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>in diesem Absatz wird niemand genannt; der nächste nennt {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>one quote in {pieces} pieces</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Zitat in {pieces} Stücken</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>only a few words stand before the speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>vor der Person stehen nur wenige Worte</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>passed on by {text}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>weitergegeben von {text}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>the words right before it lead to the speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>die Worte direkt davor führen zur Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>uncertain: a second reading gives another result</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>unsicher: zweimal gelesen, mit verschiedenem Ergebnis</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>within it {who} is quoted: “{text}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>darin wird {who} zitiert: „{text}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>{mention} stands after the quote, behind a dash</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{mention} steht nach dem Zitat, hinter einem Gedankenstrich</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>{mention} stands beside the {what}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{mention} steht daneben ({what})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>“{cue}” stands beside the {what}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{cue}“ steht daneben ({what})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>“{mention}:” stands before the quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{mention}:“ steht vor dem Zitat</translation>
  </message>
  <message>
   <location filename="../../quotetracker/errors.py"></location>
   <source>Open it for reading only, or open a copy, or close it there first.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie sie nur zum Lesen, öffnen Sie eine Kopie, oder schließen Sie sie dort zuerst.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/errors.py"></location>
   <source>{name} is open already, {holder}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} ist schon geöffnet, {holder}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>A quote sheet cannot be written as “{name}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Eine Zitatliste kann nicht als „{name}“ geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>CSV table (text that looks like a formula gets an apostrophe before it)</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>CSV-Tabelle (Text, der wie eine Formel aussieht, bekommt einen Apostroph davor)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>End the name with one of {known}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Lassen Sie den Namen auf {known} enden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>Excel workbook</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Excel-Arbeitsmappe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>Markdown text</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Markdown-Text</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>Web page, to read and to print</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Webseite zum Lesen und Drucken</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>Try again; if that does not help, choose another disk or another format, and tell us.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Versuchen Sie es noch einmal; hilft das nicht, wählen Sie einen anderen Datenträger oder ein anderes Format, und sagen Sie es uns.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <location filename="../../quotetracker/model/evidence.py"></location>
   <source>it cannot be read</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>quote {nth} of {count}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zitat {nth} von {count}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>the end</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>das Ende</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>the heading</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>die Überschrift</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>there is more than was asked for</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>es ist mehr darin, als verlangt war</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>{nth} is missing</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{nth} fehlt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>“{name}” was read again and is not what was asked for ({where}), so it was not kept.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{name}“ wurde noch einmal gelesen und ist nicht, was verlangt war ({where}); die Datei wurde nicht behalten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Choose a folder of your own.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie einen eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose a folder on another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose a name that is not taken by a folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie einen Namen, den kein Ordner trägt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie einen anderen Datenträger.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose another folder and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose another folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose another name, or make the file writable.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie einen anderen Namen, oder heben Sie den Schreibschutz auf.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/services/care.py"></location>
   <location filename="../../quotetracker/services/library_copies.py"></location>
   <source>Choose another name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Free some space and try again, or choose another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schaffen Sie Platz und versuchen Sie es noch einmal, oder wählen Sie einen anderen Datenträger.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Give it a shorter name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Geben Sie ihr einen kürzeren Namen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>it is a link that leads back to itself</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>es ist ein Verweis, der auf sich selbst zurückführt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>it is too big for this disk</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>die Datei ist zu groß für diesen Datenträger</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>its folder can only be read</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>der Ordner kann nur gelesen werden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>its folder does not exist</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>der Ordner existiert nicht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>its name is too long</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>der Name ist zu lang</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>the disk is full</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>the disk reports a fault</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>der Datenträger meldet einen Fehler</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>the system refused it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>das System hat es verweigert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>there is a folder of that name</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Ordner trägt diesen Namen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>you may not write to its folder</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Sie dürfen nicht in den Ordner schreiben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>your share of the disk is full</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ihr Anteil am Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{name} is a device or a pipe, not a file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} ist ein Gerät oder eine Pipe, keine Datei.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{name} is a folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} ist ein Ordner.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>{name} is write-protected.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} ist schreibgeschützt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>“{name}” is a link that leads out of the folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{name}“ ist ein Verweis, der aus dem Ordner hinausführt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>“{name}” was not written: {cause}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{name}“ wurde nicht geschrieben: {cause}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>“{name}” was read again and is not what was written, so it was not kept.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{name}“ wurde noch einmal gelesen und ist nicht, was geschrieben wurde; die Datei wurde nicht behalten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <source>Article</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Author</source>
   <translation>Autor/in</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Checked</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>Elsewhere</source>
   <translation>Anderswo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <source>Id</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/claims/form.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Occasion</source>
   <translation>Anlass</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <source>Original language</source>
   <translation>Originalsprache</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Outlet</source>
   <translation>Medium</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Place in the text</source>
   <translation>Stelle im Text</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Published</source>
   <translation>Erschienen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/reader/marks.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Quote</source>
   <translation>Zitat</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <source>Role at that date</source>
   <translation>Amt zu dieser Zeit</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Said on</source>
   <translation>Gesagt am</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <source>Said through</source>
   <translation>Gesagt durch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <source>Said to</source>
   <translation>Gesagt zu</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Speaker</source>
   <translation>Sprecher/in</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/claims/form.py"></location>
   <location filename="../../quotetracker/ui/claims/lines.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Verdict</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>About</source>
   <translation>Über die Liste</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>Long cells</source>
   <translation>Lange Zellen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>Longer than a cell may be, and continued in the lines below:</source>
   <translation>Länger, als eine Zelle sein darf, und in den Zeilen darunter fortgesetzt:</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>Made at</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>No quotes.</source>
   <translation>Keine Zitate.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>Quote sheet</source>
   <translation>Zitatliste</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <location filename="../../quotetracker/ui/quotes/table.py"></location>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>Quotes</source>
   <translation>Zitate</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <source>all quotes</source>
   <translation>alle Zitate</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>article</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>characters</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>checked</source>
   <translation>geprüft</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>continued</source>
   <translation>Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>elsewhere</source>
   <translation>anderswo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>from</source>
   <translation>ab</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>made with QuoteTracker</source>
   <translation>erstellt mit QuoteTracker</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>or</source>
   <translation>oder</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>outlet</source>
   <translation>Medium</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>p.</source>
   <translation>S.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>paragraph</source>
   <translation>Absatz</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>paragraphs</source>
   <translation>Absätze</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>quote</source>
   <translation>Zitat</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>quotes</source>
   <translation>Zitate</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>speaker</source>
   <translation>Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>speaker not known</source>
   <translation>Person nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>stored after</source>
   <translation>gespeichert nach</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>until</source>
   <translation>bis</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>untitled article</source>
   <translation>Artikel ohne Titel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>words</source>
   <translation>Worte</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/xlsx_writer.py"></location>
   <source>An Excel sheet has 1,048,576 lines, and that is too few for so many quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ein Excel-Blatt hat 1.048.576 Zeilen; das sind zu wenige für so viele Zitate.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/xlsx_writer.py"></location>
   <source>Narrow the filter, or choose CSV, which has no such limit.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schränken Sie den Filter ein, oder wählen Sie CSV, das keine solche Grenze hat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/accounting.py"></location>
   <source>Only about {share} % of the letters in the file were found.{where}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nur etwa {share} % der Buchstaben in der Datei wurden gefunden.{where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/accounting.py"></location>
   <source>The longest missing stretch: “{missing}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das längste fehlende Stück: „{missing}“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>Download or save it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Laden oder speichern Sie sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>Open it in its program and save it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie sie in ihrem Programm und speichern Sie sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <location filename="../../quotetracker/importing/worker.py"></location>
   <location filename="../../quotetracker/importing/workers.py"></location>
   <source>Open it in its program, copy the article's text and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie sie in ihrem Programm, kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>Save it without a password and add it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Speichern Sie sie ohne Passwort und fügen Sie sie noch einmal hinzu.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>{named} holds a document type definition, which no document needs.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} enthält eine Dokumenttypdefinition, die kein Dokument braucht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>{named} is damaged and cannot be opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist beschädigt und kann nicht geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>{named} is damaged: a part of it is no valid XML.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist beschädigt: ein Teil ist kein gültiges XML.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>{named} is no document for people: it has more than {MAX_TAGS} tags.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist kein Dokument für Menschen: es hat mehr als {MAX_TAGS} Tags.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>{named} is protected by a password.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist durch ein Passwort geschützt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>{named} would unpack to far more than a document holds: it was not opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} würde sich weit größer entpacken, als ein Dokument ist: die Datei wurde nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>1 place is</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>1 Stelle ist</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>Open it in a text editor, save it as UTF-8, and import it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie sie in einem Texteditor, speichern Sie sie als UTF-8, und importieren Sie sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>Parts of the file are UTF-8, others Windows-1252. Check letters with accents and quotation marks.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Teile der Datei sind UTF-8, andere Windows-1252. Prüfen Sie Buchstaben mit Akzenten und Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>The encoding was guessed: {shown}. Check letters with accents and quotation marks.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Kodierung wurde geraten: {shown}. Prüfen Sie Umlaute, Akzente und Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>The file does not name its encoding; it was read as {wide}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Datei nennt ihre Kodierung nicht; sie wurde als {wide} gelesen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>The page says that it is encoded in {said}, but it cannot be read so.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Seite gibt die Kodierung {said} an, lässt sich so aber nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>The page says that it is encoded in {said}, but it is UTF-8 and was read as that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Seite gibt die Kodierung {said} an, ist aber UTF-8 und wurde so gelesen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>{count} places are</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{count} Stellen sind</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>{name} is in an encoding that could not be recognised.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} hat eine Kodierung, die nicht erkannt wurde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Unpack it, and add the files inside.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Entpacken Sie sie, und fügen Sie die Dateien daraus hinzu.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <location filename="../../quotetracker/importing/odt.py"></location>
   <source>a comment</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Kommentar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <location filename="../../quotetracker/importing/odt.py"></location>
   <source>deleted in the document</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>im Dokument gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <source>foot of the page</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Fuß der Seite</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <source>head of the page</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Kopf der Seite</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <source>hidden in the document</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>im Dokument verborgen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <source>{named} is a ZIP file without a document in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist eine ZIP-Datei ohne Dokument darin.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>1 unprintable character was left out.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>1 nicht druckbares Zeichen wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>Open the article where it is complete, copy its text and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie den Artikel dort, wo er vollständig ist, kopieren Sie den Text und fügen Sie ihn hier ein.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <location filename="../../quotetracker/importing/workers.py"></location>
   <source>The pasted text</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der eingefügte Text</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>{count} unprintable characters were left out.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{count} nicht druckbare Zeichen wurden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>{found} of {found2} rows have no text and were left out.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{found} von {found2} Zeilen haben keinen Text und wurden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>{name} has no text in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} enthält keinen Text.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/epub.py"></location>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <location filename="../../quotetracker/importing/scans.py"></location>
   <source>Download it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Laden Sie es noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/epub.py"></location>
   <source>Save the text in another form.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Speichern Sie den Text in einer anderen Form.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/epub.py"></location>
   <source>{named} has no chapters that can be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} hat keine lesbaren Kapitel.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/epub.py"></location>
   <source>{named} is no complete e-book.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist kein vollständiges E-Book.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>Check the address, and the network.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie die Adresse und das Netz.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>Copy it from the browser.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Kopieren Sie sie aus dem Browser.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>Only addresses that begin with https:// are opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nur Adressen, die mit https:// beginnen, werden geöffnet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>Open it in a browser, save the page, and add the saved file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie sie in einem Browser, speichern Sie die Seite, und fügen Sie die gespeicherte Datei hinzu.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>This address has a name, a password or a port in it, and is not opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Diese Adresse enthält einen Namen, ein Passwort oder einen Port und wird nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>This address sends on more than {REDIRECTS} times.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Diese Adresse leitet mehr als {REDIRECTS}-mal weiter.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>This is not an address of a page.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das ist keine Adresse einer Seite.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} answered that it has no such page ({status}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{host} antwortete, dass es diese Seite nicht gibt ({status}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} could not be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{host} konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} lies in a private network and is not opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{host} liegt in einem privaten Netz und wird nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} sends its pages packed although that was not asked for.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{host} sendet seine Seiten gepackt, obwohl das nicht verlangt war.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} sends more than {MAX_SIZE} MB.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{host} sendet mehr als {MAX_SIZE} MB.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} takes longer than {SECONDS} seconds.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{host} braucht länger als {SECONDS} Sekunden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} was not found.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{host} wurde nicht gefunden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_main.py"></location>
   <source>1 piece</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>1 Stück</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_main.py"></location>
   <source>The article could not be told from the rest of the page: look for lines that do not belong to it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Artikel ließ sich nicht vom Rest der Seite trennen: achten Sie auf Zeilen, die nicht dazugehören.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_main.py"></location>
   <source>{left_out} pieces</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{left_out} Stücke</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_main.py"></location>
   <source>{share} % of the page's main part was taken; {pieces} left out, the longest is “{first}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{share} % vom Hauptteil der Seite wurden übernommen; {pieces} weggelassen, das längste ist „{first}“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_page.py"></location>
   <source>Left-overs of the site's templates were taken out: {found}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Reste der Seitenvorlage wurden entfernt: {found}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_page.py"></location>
   <source>The page says that the whole article is not free to read: check that the text is complete.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Laut der Seite ist nicht der ganze Artikel frei lesbar: prüfen Sie, ob der Text vollständig ist.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_pieces.py"></location>
   <source>not part of the article, it seems</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>offenbar kein Teil des Artikels</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>Open the page in a browser, copy the article's text and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie die Seite in einem Browser, kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} cannot be read as a web page.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} kann nicht als Webseite gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} has no text in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} enthält keinen Text.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} is damaged: a tag has more than {MAX_ATTRIBUTES} attributes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} ist beschädigt: ein Tag hat mehr als {MAX_ATTRIBUTES} Attribute.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} is damaged: it is nested more than {MAX_DEPTH} elements deep.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} ist beschädigt: mehr als {MAX_DEPTH} Elemente sind ineinander verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} is no page for people: it has more than {MAX_TAGS} tags.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} ist keine Seite für Menschen: sie hat mehr als {MAX_TAGS} Tags.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Add it alone: QuoteTracker then offers to recognise its text.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Fügen Sie sie einzeln hinzu: dann bietet QuoteTracker an, den Text zu erkennen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Ask its owner for access, or copy it to your own folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Bitten Sie um Zugriff, oder kopieren Sie sie in Ihren eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Check that it was saved or downloaded completely.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie, ob sie vollständig gespeichert oder geladen wurde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Check whether it was moved or renamed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie, ob sie verschoben oder umbenannt wurde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Check whether its folder was moved or renamed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie, ob ihr Ordner verschoben oder umbenannt wurde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Choose an article: a text, a web page, a PDF, a Word file, a mail.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie einen Artikel: Text, Webseite, PDF, Word-Datei, E-Mail.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Choose the file that the link was meant for.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie die Datei, auf die verwiesen werden sollte.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Choose the files inside it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie die Dateien darin.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Copy it from its original place and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Kopieren Sie sie noch einmal vom ursprünglichen Ort.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Copy it to another folder and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Kopieren Sie sie in einen anderen Ordner und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Copy the article's text out of it and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Kopieren Sie den Text des Artikels heraus und fügen Sie ihn hier ein.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Give it a shorter name and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Geben Sie ihr einen kürzeren Namen und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Open it in another program, copy the article's text and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie sie in einem anderen Programm, kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Open it in its program, save it as .docx without a password, and add that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie sie in ihrem Programm, speichern Sie sie als .docx ohne Passwort, und fügen Sie diese hinzu.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a compressed file</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>eine komprimierte Datei</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a database</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>eine Datenbank</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a film</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Film</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a picture</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Bild</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a picture, a sound or a film</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Bild, ein Ton oder ein Film</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a program</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Programm</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a sound</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Ton</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a sound or a film</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Ton oder ein Film</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a web archive</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Webarchiv</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>an empty ZIP file</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>eine leere ZIP-Datei</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>an old Office file or one protected by a password</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>eine alte Office-Datei oder eine mit Passwort</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{named} is a picture, and that cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist ein Bild und kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{named} is empty.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist leer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{named} is not a text: it holds binary data.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist kein Text: die Datei enthält Binärdaten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{named} is {known}, and that cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist {known} und kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{subject} cannot be read because the disk reports a fault.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} kann nicht gelesen werden, weil der Datenträger einen Fehler meldet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{subject} has a name that is too long.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} hat einen zu langen Namen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{subject} is a device or a pipe, not a file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} ist ein Gerät oder eine Pipe, keine Datei.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{subject} is a link that leads back to itself.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} ist ein Verweis, der auf sich selbst zurückführt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{subject} is not there any more.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{subject} may not be read by you.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} darf von Ihnen nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{what} is too big: {size} MB, and {most} MB is the limit.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} ist zu groß: {size} MB; die Grenze liegt bei {most} MB.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>Attachments were not opened: {listed}. Save them and add them if they matter.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Anhänge wurden nicht geöffnet: {listed}. Speichern Sie sie und fügen Sie sie hinzu, wenn sie wichtig sind.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>Open it in a mail program, copy the text and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie sie in einem E-Mail-Programm, kopieren Sie den Text und fügen Sie ihn hier ein.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>Save the page again, as “complete web page”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Speichern Sie die Seite noch einmal als „vollständige Webseite“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>The mail says that it is encoded in {charset}, but it cannot be read so.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die E-Mail gibt die Kodierung {charset} an, lässt sich so aber nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>an earlier mail</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>eine frühere E-Mail</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>around the mail</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>rund um die E-Mail</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{named} is damaged and cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist beschädigt und kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{named} is no mail for people: it has more than {MAX_PARTS} parts.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist keine E-Mail für Menschen: sie hat mehr als {MAX_PARTS} Teile.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{named} is no mail for people: its header is far too big.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist keine E-Mail für Menschen: der Kopf ist viel zu groß.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{name} holds no web page.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} enthält keine Webseite.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{name} is damaged and cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} ist beschädigt und kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/odt.py"></location>
   <source>Save it again as .odt or .docx.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Speichern Sie sie noch einmal als .odt oder .docx.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/odt.py"></location>
   <source>{named} has no document in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} enthält kein Dokument.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>Open it, print it to a new PDF without one, and add that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie sie, drucken Sie sie ohne Passwort in ein neues PDF, und fügen Sie dieses hinzu.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <location filename="../../quotetracker/importing/scans.py"></location>
   <source>Split it, and add the parts.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Teilen Sie sie, und fügen Sie die Teile hinzu.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>These pages could not be read: {unreadable} of {count}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Diese Seiten konnten nicht gelesen werden: {unreadable} von {count}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>These pages have no text layer, or are empty: {blank} of {count}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Diese Seiten haben keine Textebene oder sind leer: {blank} von {count}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>{named} has more than {MAX_PAGES} pages.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} hat mehr als {MAX_PAGES} Seiten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>{named} is a scan: its pages are pictures without a text layer.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist ein Scan: die Seiten sind Bilder ohne Textebene.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/plain.py"></location>
   <source>Left-overs of a site's templates are in the text: {found}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Im Text stehen Reste einer Seitenvorlage: {found}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>Hard to read: page {poor}{poor2}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schwer lesbar: Seite {poor}{poor2}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>No text was found in {name}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>In {name} wurde kein Text gefunden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>No text was found on page {empty}{empty2}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Kein Text gefunden auf Seite {empty}{empty2}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>Scan it again, upright and with more contrast.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Scannen Sie es noch einmal, gerade und mit mehr Kontrast.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>Scan it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Scannen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>This text was recognised in pictures, with {sure} % confidence: check each quote against the page.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Dieser Text wurde in Bildern erkannt, mit {sure} % Sicherheit: prüfen Sie jedes Zitat an der Seite.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>head or foot of the page</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Kopf oder Fuß der Seite</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>tesseract, which recognises text in pictures, is not installed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>tesseract, das Text in Bildern erkennt, ist nicht installiert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>{name} could not be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>1 damaged line was left out: line {listed}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>1 beschädigte Zeile wurde ausgelassen: Zeile {listed}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>A row</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Eine Zeile</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Check that it was saved completely.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie, ob sie vollständig gespeichert wurde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Give the column with the articles' text the name “text”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Geben Sie der Spalte mit dem Text der Artikel den Namen „text“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Give the text of an article the name “text”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Geben Sie dem Text eines Artikels den Namen „text“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Save it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Speichern Sie sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Save it more simply.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Speichern Sie sie einfacher.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Save the table again as CSV.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Speichern Sie die Tabelle noch einmal als CSV.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Split it into several files.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Teilen Sie sie in mehrere Dateien.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>another column</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>eine andere Spalte</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>line {at}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zeile {at}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{broken} damaged lines were left out: line {listed}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{broken} beschädigte Zeilen wurden ausgelassen: Zeile {listed}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} has more than {MAX_COLUMNS} columns.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} hat mehr als {MAX_COLUMNS} Spalten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} has more than {MAX_ROWS} rows.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} hat mehr als {MAX_ROWS} Zeilen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} has no column for text; its columns are {listed}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} hat keine Spalte für Text; die Spalten sind {listed}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} has no rows with an article.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} hat keine Zeilen mit einem Artikel.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} holds no articles: no object in it has a text.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} enthält keine Artikel: kein Objekt darin hat einen Text.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} is damaged: its rows cannot be told apart.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} ist beschädigt: die Zeilen lassen sich nicht trennen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} is damaged: {place} is no valid JSON.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} ist beschädigt: {place} ist kein gültiges JSON.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} is nested too deeply for a list of articles.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} ist für eine Liste von Artikeln zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rtf.py"></location>
   <source>Open it in a word processor, save it as .docx and add that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie sie in einer Textverarbeitung, speichern Sie sie als .docx und fügen Sie diese hinzu.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rtf.py"></location>
   <source>{named} is damaged: it is no valid RTF.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist beschädigt: kein gültiges RTF.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rtf.py"></location>
   <source>{named} is too big or too deeply nested for an RTF document.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ist für ein RTF-Dokument zu groß oder zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/scans.py"></location>
   <source>{name} has more than {MAX_PAGES} pages.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} hat mehr als {MAX_PAGES} Seiten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/scans.py"></location>
   <source>{name} is damaged and cannot be opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} ist beschädigt und kann nicht geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/subtitles.py"></location>
   <source>a note in the file</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>eine Anmerkung in der Datei</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/tesseract.py"></location>
   <source>Install tesseract: “tesseract-ocr” in Debian and Ubuntu, “tesseract” in Fedora, Arch and Homebrew; for Windows it is on the pages of UB Mannheim.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Installieren Sie tesseract: „tesseract-ocr“ in Debian und Ubuntu, „tesseract“ in Fedora, Arch und Homebrew; für Windows liegt es auf den Seiten der UB Mannheim.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/tesseract.py"></location>
   <source>Recognising a page took longer than {seconds} seconds.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das Erkennen einer Seite dauerte länger als {seconds} Sekunden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/tesseract.py"></location>
   <source>Scan it again with 300 dots per inch, or recognise its text with another program.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Scannen Sie es noch einmal mit 300 Punkten je Zoll, oder erkennen Sie den Text mit einem anderen Programm.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/tesseract.py"></location>
   <source>tesseract could not read the picture of a page.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>tesseract konnte das Bild einer Seite nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/tesseract.py"></location>
   <source>tesseract does not end.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>tesseract wird nicht fertig.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/worker.py"></location>
   <source>{name} could not be read: it is damaged or unlike any file of its kind.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} konnte nicht gelesen werden: die Datei ist beschädigt oder anders als alle ihrer Art.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/workers.py"></location>
   <source>{named} could not be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/workers.py"></location>
   <source>{named} needs more memory than an article can: reading it was stopped, and nothing else was touched.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} braucht mehr Speicher, als ein Artikel brauchen kann: das Lesen wurde abgebrochen, alles andere blieb unberührt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/workers.py"></location>
   <source>{named} takes longer than {seconds} seconds to read: it was given up.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das Lesen von {named} dauert länger als {seconds} Sekunden: es wurde aufgegeben.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/comparison.py"></location>
   <source>a set phrase: said by {voices} speakers</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>eine feste Wendung: von {voices} Personen gesagt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/comparison.py"></location>
   <source>so few and common words are shown only when asked for</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>so wenige und gewöhnliche Wörter werden nur auf Nachfrage gezeigt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/diff.py"></location>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>added</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/diff.py"></location>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>changed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/diff.py"></location>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>cut</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>gekürzt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/diff.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>same</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>gleich</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/meaning.py"></location>
   <source>alike in meaning ({value} %), in other words</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ähnlich im Sinn ({value} %), mit anderen Worten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Choose a folder with tokenizer.json in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie einen Ordner, in dem tokenizer.json liegt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Choose a model that comes with an ONNX file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie ein Modell, das eine ONNX-Datei mitbringt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Choose a smaller model.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie ein kleineres Modell.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Choose another model folder, or fetch the usual one: quotetracker meaning fetch.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie einen anderen Modellordner, oder laden Sie das übliche: quotetracker meaning fetch.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Install them anew: pip install “quotetracker[semantic]”, or from a checkout: script/setup semantic.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Installieren Sie sie neu: pip install „quotetracker[semantic]“, oder aus einem Quellordner: script/setup semantic.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Install them with: pip install “quotetracker[semantic]”, or from a checkout: script/setup semantic.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Installieren Sie sie mit: pip install „quotetracker[semantic]“, oder aus einem Quellordner: script/setup semantic.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Searching by meaning needs packages that are not installed: {missing}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Für die Suche nach dem Sinn fehlen Pakete: {missing}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} cannot be used.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das Modell in {path} kann nicht verwendet werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} gives no usable vectors.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das Modell in {path} liefert keine brauchbaren Vektoren.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} gives no vectors.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das Modell in {path} liefert keine Vektoren.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} has a step that is not known here: {unknown}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das Modell in {path} hat einen Schritt, der hier nicht bekannt ist: {unknown}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} pools in a way that is not known here: {modes}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das Modell in {path} fasst auf eine Weise zusammen, die hier nicht bekannt ist: {modes}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} wants other input than sentences: {inputs}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das Modell in {path} verlangt andere Eingaben als Sätze: {inputs}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The packages for comparing by meaning do not work on this computer.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Pakete für das Vergleichen nach dem Sinn funktionieren auf diesem Computer nicht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>There is no model folder at {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Unter {path} liegt kein Modellordner.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Tokenizer and network in {path} do not belong together, or one of them is damaged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Tokenizer und Netz in {path} gehören nicht zusammen, oder eines davon ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>{file} is too large ({st_size} MB; at most {limit}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{file} ist zu groß ({st_size} MB; höchstens {limit}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>{path} has no onnx/model.onnx.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} hat keine onnx/model.onnx.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>{path} has no tokenizer.json, so it is not a model folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} hat keine tokenizer.json, ist also kein Modellordner.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>1 word in common</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>1 gemeinsames Wort</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>how firmly</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Verbindlichkeit</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>point of view</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Blickwinkel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>similar word</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ähnliches Wort</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>softening word</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Einschränkung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>the same words</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>dieselben Worte</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>the same words, but another speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>dieselben Worte, aber eine andere Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>word form</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wortform</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{content} words in common</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{content} gemeinsame Worte</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{name}: {before} → {after}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name}: {before} → {after}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{name}: “{after}” added</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name}: „{after}“ hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{name}: “{before}” left out</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name}: „{before}“ weggelassen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{name}: “{before}” → “{after}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name}: „{before}“ → „{after}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{run_words} words in a row are the same</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{run_words} Worte in Folge sind gleich</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>“{after}” added</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{after}“ hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>“{before}” left out</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{before}“ weggelassen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>“{before}” stands elsewhere</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{before}“ steht anderswo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>“{before}” → “{after}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{before}“ → „{after}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>altered</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>verändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>conflict</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Widerspruch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>different</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>anders</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>excerpt</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Auszug</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <source>misattributed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>falsch zugeschrieben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <source>paraphrase</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Umschreibung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <source>repeat</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wiederholung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <source>A backup was not made.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Es wurde keine Sicherung angelegt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <source>Check the library; another backup may be whole.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie die Bibliothek; vielleicht ist eine andere Sicherung heil.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <source>Free some space, or set QUOTETRACKER_BACKUPS to a folder on another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schaffen Sie Platz, oder setzen Sie QUOTETRACKER_BACKUPS auf einen Ordner auf einem anderen Datenträger.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <source>There is not enough room for a backup of {name} in {folder}: {needed} MB are needed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Für eine Sicherung von {name} ist in {folder} nicht genug Platz: {needed} MB werden gebraucht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <source>the text of article {key} is not what was stored</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>der Text von Artikel {key} ist nicht der gespeicherte</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} is damaged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>An article's original file is not what was stored; its text is.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Originaldatei eines Artikels ist nicht die gespeicherte; sein Text ist es.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The record of a change is hurt: step {step}{label}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das Protokoll einer Änderung ist beschädigt: Schritt {step}{label}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The search index cannot be read ({error}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Suchindex kann nicht gelesen werden ({error}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The search index does not fit {differing} quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Suchindex passt bei {differing} Zitaten nicht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The search index is hurt: {line}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Suchindex ist beschädigt: {line}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The structure of the file is hurt: {line}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Aufbau der Datei ist beschädigt: {line}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a decision on a suggestion ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>eine Entscheidung über einen Vorschlag ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a decision on two quotes ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>eine Entscheidung über zwei Zitate ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a further name of a speaker ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein weiterer Name einer Person ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a piece of a quote ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Stück eines Zitats ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a quote of a statement ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Zitat einer Aussage ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a saved search ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>eine gespeicherte Suche ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a speaker of a quote ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>die Sprecherangabe eines Zitats ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>an office of a speaker ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Amt einer Person ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>article A{value}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Artikel A{value}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>by making the search index anew</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>durch Neuanlegen des Suchindex</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>by removing what the program can work out again</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>durch Entfernen dessen, was das Programm neu berechnen kann</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>by saving what can be read into a new library, or restoring a backup</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>durch Retten des Lesbaren in eine neue Bibliothek oder durch eine Sicherung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>claim C{value}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Behauptung C{value}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>from a backup, if one has it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>aus einer Sicherung, wenn eine ihn hat</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>from the record of changes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>aus dem Protokoll der Änderungen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>name of its speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Name der Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>only by looking at it yourself</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>nur indem Sie selbst nachsehen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>quote Q{value}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zitat Q{value}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>reporting word</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>einleitendes Wort</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>speaker S{value}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Person S{value}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>statement {value}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Aussage {value}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>the text of {value} is not what was stored.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>der Text von {value} ist nicht der gespeicherte.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>there is no table “{name}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>die Tabelle „{name}“ fehlt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} does not have the words of its article.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} hat nicht die Worte des Artikels.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} has a {called} that is not in its article.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject}: im Artikel steht anderes ({called}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} has no place in its article.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} hat keine Stelle im Artikel.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} is missing.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} fehlt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} is not as it was saved ({differing}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} ist nicht so, wie es gespeichert wurde ({differing}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} is there again although it was deleted.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} ist wieder da, obwohl gelöscht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} lies outside of its article.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} liegt außerhalb des Artikels.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{table} belongs to {value} that is gone.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{table} gehört zu einem Eintrag, den es nicht mehr gibt ({value}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{what} cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>“{name}” has no {lost}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{name}“ hat kein {lost}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/evidence.py"></location>
   <source>damaged text</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>beschädigter Text</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/evidence.py"></location>
   <source>its number was never given</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ihre Nummer wurde nie vergeben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>A file that {path} needs beside it could not be made; perhaps the disk is full.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Eine Datei, die {path} neben sich braucht, konnte nicht angelegt werden; vielleicht ist der Datenträger voll.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Another program has changed how {path} is built.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ein anderes Programm hat den Aufbau von {path} geändert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Another program is holding {path} for too long.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ein anderes Programm hält {path} zu lange fest.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Another program is writing to {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ein anderes Programm schreibt gerade in {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Check that its folder exists and that you may write there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie, ob der Ordner existiert und ob Sie dort schreiben dürfen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Check that the drive is connected and has room, then try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie, ob das Laufwerk angeschlossen ist und Platz hat, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Check that the drive is connected and sound, then try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie, ob das Laufwerk angeschlossen und heil ist, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Check the drive, then look whether the change is there before you repeat it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie das Laufwerk und sehen Sie nach, ob die Änderung da ist, bevor Sie sie wiederholen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Choose a library that QuoteTracker made.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie eine Bibliothek, die QuoteTracker angelegt hat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Close other programs and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Close other programs, try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schließen Sie andere Programme, versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Copy the library to a folder of your own and open the copy.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Kopieren Sie die Bibliothek in einen eigenen Ordner und öffnen Sie die Kopie.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Do not repeat it. Make a backup on another disk (File → Backups and checks) and check this one.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wiederholen Sie sie nicht. Legen Sie eine Sicherung auf einem anderen Datenträger an (Datei → Sicherungen und Prüfung), und prüfen Sie diesen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Free some space and open the library again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schaffen Sie Platz und öffnen Sie die Bibliothek noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Free some space and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Let the library be checked and mended: File → Backups and checks.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Lassen Sie die Bibliothek prüfen und reparieren: Datei → Sicherungen und Prüfung.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Let the system check the disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Lassen Sie das System den Datenträger prüfen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Move it to another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Verschieben Sie sie auf einen anderen Datenträger.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Open the library again from where it is now.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie die Bibliothek noch einmal von dort, wo sie jetzt ist.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Open the library again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie die Bibliothek noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Restore it from a backup (File → Backups and checks), or save what can be read: quotetracker salvage.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Stellen Sie sie aus einer Sicherung wieder her (Datei → Sicherungen und Prüfung), oder retten Sie das Lesbare: quotetracker salvage.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Shorten it, or split it in two.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Kürzen Sie es, oder teilen Sie es.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Something is too long to be stored in {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Etwas ist zu lang, um in {path} gespeichert zu werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The change could not be confirmed on disk and is not in {path}. {KEPT}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Änderung wurde vom Datenträger nicht bestätigt und ist nicht in {path}. {KEPT}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The change does not fit with what {path} holds.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Änderung passt nicht zum Inhalt von {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The change is in {path}, but could not be confirmed on disk: a power cut may still take it away.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Änderung ist in {path}, wurde vom Datenträger aber nicht bestätigt: ein Stromausfall könnte sie noch nehmen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The computer has no memory left for {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Dem Computer fehlt Arbeitsspeicher für {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The disk did not confirm that a change to {path} was begun.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Datenträger hat nicht bestätigt, dass eine Änderung an {path} begonnen wurde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The disk did not confirm that {path} was written: the last change may be there as a whole, or not at all.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Datenträger hat nicht bestätigt, dass {path} geschrieben wurde: die letzte Änderung ist vielleicht ganz da, vielleicht gar nicht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The disk is full.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Datenträger ist voll.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The disk is full: the change to {path} was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Datenträger ist voll: die Änderung an {path} wurde nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The file system that holds {path} is damaged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das Dateisystem, auf dem {path} liegt, ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The search index of {path} is damaged; articles and quotes are not.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Suchindex von {path} ist beschädigt; Artikel und Zitate sind es nicht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Try again when you like.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Versuchen Sie es noch einmal, wann Sie möchten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Undo the last step or open the library again, then try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Machen Sie den letzten Schritt rückgängig oder öffnen Sie die Bibliothek noch einmal, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Wait a moment and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>What was saved before is unchanged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das zuvor Gespeicherte ist unverändert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Work on {path} was broken off.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Arbeit an {path} wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>You may not open {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Sie dürfen {path} nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{named} could not be read or written.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} konnte nicht gelesen oder geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{named} may not be written.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} darf nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} cannot be opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} kann nicht geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} could not be locked, as it must be while it is written.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} konnte nicht gesperrt werden, wie es zum Schreiben nötig ist.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} could not be read or written.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} konnte nicht gelesen oder geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} could not be written; perhaps the disk is full.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} konnte nicht geschrieben werden; vielleicht ist der Datenträger voll.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} has grown too big for the disk that it is on.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} ist für den Datenträger zu groß geworden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is a folder, not a library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} ist ein Ordner, keine Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} is not a QuoteTracker library, or it is damaged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} ist keine QuoteTracker-Bibliothek oder ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} was moved or replaced while it was open: the change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} wurde verschoben oder ersetzt, während sie geöffnet war: die Änderung wurde nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path}, or its folder, may only be read: the change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} oder der Ordner darf nur gelesen werden: die Änderung wurde nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Check that you may read the file and that its drive is there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie, ob Sie die Datei lesen dürfen und ob ihr Laufwerk da ist.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Choose a library that QuoteTracker made, or make a new one.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie eine Bibliothek, die QuoteTracker angelegt hat, oder legen Sie eine neue an.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Install the newer version; the file was not touched.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Installieren Sie die neuere Version; die Datei wurde nicht angerührt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Make a new one, or look for the file where it was moved to.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Legen Sie eine neue an, oder suchen Sie die Datei dort, wohin sie verschoben wurde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Restore it from a backup, or choose another file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Stellen Sie sie aus einer Sicherung wieder her, oder wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <location filename="../../quotetracker/model/store.py"></location>
   <location filename="../../quotetracker/model/trust.py"></location>
   <source>Restore it from a backup, or save what can be read: quotetracker salvage.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Stellen Sie sie aus einer Sicherung wieder her, oder retten Sie das Lesbare: quotetracker salvage.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>There is no library at {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Unter {path} liegt keine Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is a database of another program.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} ist eine Datenbank eines anderen Programms.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is cut off: {size} of {expected} bytes are there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} ist abgeschnitten: {size} von {expected} Byte sind da.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is empty (0 bytes), so it is not a library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} ist leer (0 Byte), also keine Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is not a QuoteTracker library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} ist keine QuoteTracker-Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} was made by a newer QuoteTracker (its format is {version}, this program knows {newest}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} wurde von einem neueren QuoteTracker angelegt (Format {version}, dieses Programm kennt {newest}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/lock.py"></location>
   <source>by another QuoteTracker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>von einem anderen QuoteTracker</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/lock.py"></location>
   <source>by {user} on {host}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>von {user} auf {host}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/lock.py"></location>
   <source>by {user} on {host} since {since}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>von {user} auf {host} seit {since}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/lock.py"></location>
   <source>this computer</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>diesem Computer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>A row of {table} that belonged to nothing was removed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Eine Zeile von {table}, die zu nichts gehörte, wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>Restore a backup, or save what can be read into a new library (salvage).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Stellen Sie eine Sicherung wieder her, oder retten Sie das Lesbare in eine neue Bibliothek (salvage).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>The search index was made anew.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Suchindex wurde neu angelegt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>The text of article A{key} was taken from the backup “{name}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Text von Artikel A{key} wurde aus der Sicherung „{name}“ übernommen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>{finding} is as the record of changes says.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{finding} ist wieder so, wie das Protokoll der Änderungen es sagt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>{name} is hurt in its structure, so it was not written to.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} ist im Aufbau beschädigt, deshalb wurde nichts hineingeschrieben.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/migrate.py"></location>
   <source>Check it with the version that made it, or with: quotetracker check.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie sie mit der Version, die sie angelegt hat, oder mit: quotetracker check.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/migrate.py"></location>
   <source>The library could not be brought into the form of this version; it was left as it was.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Bibliothek konnte nicht in die Form dieser Version gebracht werden; sie blieb, wie sie war.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/migrate.py"></location>
   <source>fewer rows in</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>weniger Zeilen in</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/migrate.py"></location>
   <source>rows that point at nothing</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zeilen, die auf nichts zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>Ask whoever gave you the file, or save its contents into a new one: quotetracker salvage.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Fragen Sie, von wem Sie die Datei haben, oder retten Sie den Inhalt in eine neue: quotetracker salvage.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>nothing can be written beside it ({errno})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>daneben kann nichts geschrieben werden ({errno})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>the file or its folder is write-protected</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>die Datei oder ihr Ordner ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>{path} holds programs of somebody else ({found}), so it was not opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} enthält fremde Programme ({found}) und wurde deshalb nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>A {table} stays away: its place is taken.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nicht zurückgeholt: {table}; der Platz ist belegt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>A {table} stays away: what it names is gone.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nicht zurückgeholt: {table}; was dort genannt wird, gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Bring back {missing} first: look for its deletion in the history.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Holen Sie zuerst {missing} zurück: suchen Sie im Verlauf, wo es gelöscht wurde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Choose another line of the history.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie eine andere Zeile des Verlaufs.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>It cannot be brought back: {missing} it belonged to is gone, too.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Es kann nicht zurückgeholt werden: auch das, wozu es gehörte ({missing}), gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>It did not exist before this change.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Vor dieser Änderung gab es das nicht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Look for the thing in a backup.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Suchen Sie es in einer Sicherung.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Read the history again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Lesen Sie den Verlauf noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>This change did not touch that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Diese Änderung hat das nicht berührt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>This change is not on record.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Diese Änderung ist nicht verzeichnet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Undo the change, or delete it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Machen Sie die Änderung rückgängig, oder löschen Sie es.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>What this change did is no longer on record.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Was diese Änderung getan hat, ist nicht mehr verzeichnet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>also called</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>auch genannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>decision on a match</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Entscheidung über einen Treffer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>decision on a suggestion</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Entscheidung über einen Vorschlag</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>not the same</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>nicht dieselbe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>said on</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>gesagt am</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>said through</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>gesagt durch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>said to</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>gesagt zu</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>said where</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>gesagt in</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>speaker S{image}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Person S{image}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>the {value}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{value}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>{image} statement as Q{image2}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{image} Aussage wie Q{image2}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>“{name}” had been changed again since; undo brings that back.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{name}“ war seitdem noch einmal geändert worden; Rückgängig stellt das wieder her.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>Google Drive</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Google Drive</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>Resilio Sync</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Resilio Sync</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>This library lies in a folder that {name} copies. Two computers that write, or half a copy, can damage it. Better: keep it elsewhere, and put backups or quote sheets here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Diese Bibliothek liegt in einem Ordner, den {name} kopiert. Zwei Computer, die schreiben, oder eine halbe Kopie können sie beschädigen. Besser: bewahren Sie sie anderswo auf, und legen Sie Sicherungen oder Zitatlisten hierher.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>This library lies on a network drive ({name}). That works, but more slowly and less safely than on a disk of this computer. Better: keep it on this computer, and let backups go to the network.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Diese Bibliothek liegt auf einem Netzlaufwerk ({name}). Das geht, aber langsamer und weniger sicher als auf einem Datenträger dieses Computers. Besser: bewahren Sie sie auf diesem Computer auf, und lassen Sie die Sicherungen ins Netz gehen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>a cloud service</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Cloud-Dienst</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>a local disk</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein lokaler Datenträger</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>a network drive</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ein Netzlaufwerk</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>a network share</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>eine Netzfreigabe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>iCloud Drive</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>iCloud Drive</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/queries/common.py"></location>
   <source>Perhaps it was deleted: undo brings it back.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Vielleicht wurde es gelöscht: Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/queries/common.py"></location>
   <source>This {table} is no longer in the library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>In der Bibliothek gibt es das nicht mehr ({table}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/queries/common.py"></location>
   <source>saved search</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>gespeicherte Suche</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Check that its drive is there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie, ob das Laufwerk da ist.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Choose a QuoteTracker library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie eine QuoteTracker-Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Left out: {number} of {name} that belonged to what could not be saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Weggelassen: {number} von {name}, die zu nicht Rettbarem gehörten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Not readable: {keys} of {name} ({keys2}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nicht lesbar: {keys} von {name} ({keys2}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Nothing can be read of {source}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Von {source} ist nichts lesbar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Perhaps not the newest: {keys} of {name}, known from older changes: {named}{more}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Vielleicht nicht der neueste Stand: {keys} von {name}, aus älteren Änderungen bekannt: {named}{more}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Perhaps not the newest: {rest} details that belong to these, known from older changes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Vielleicht nicht der neueste Stand: {rest} zugehörige Einzelheiten, aus älteren Änderungen bekannt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Restore a backup: quotetracker restore.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Stellen Sie eine Sicherung wieder her: quotetracker restore.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>and {keys} more</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>und {keys} weitere</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>{rescued} entries could not be read and were taken from the record of changes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{rescued} Einträge waren nicht lesbar und wurden aus dem Protokoll der Änderungen übernommen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>{source} cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{source} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>{source} is a database of another program.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{source} ist eine Datenbank eines anderen Programms.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>A library cannot be made at {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Unter {path} kann keine Bibliothek angelegt werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Choose a folder that you may write to.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Free some space and open it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schaffen Sie Platz und öffnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Open it, or choose another name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Öffnen Sie sie, oder wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Put the file back and try again, or go on elsewhere: File → Save a copy of the library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Legen Sie die Datei zurück und versuchen Sie es noch einmal, oder machen Sie anderswo weiter: Datei → Kopie der Bibliothek speichern.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Restore it from a backup: File → Backups and checks.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Stellen Sie sie aus einer Sicherung wieder her: Datei → Sicherungen und Prüfung.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Save what is open to another place: File → Save a copy of the library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Speichern Sie, was offen ist, an einem anderen Ort: Datei → Kopie der Bibliothek speichern.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>There is already a file at {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Unter {path} liegt schon eine Datei.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>before update</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>vor der Aktualisierung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>you asked for that</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Sie haben es so verlangt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} is gone: it was moved, deleted, or its drive was removed. The change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} ist weg: verschoben, gelöscht, oder das Laufwerk wurde entfernt. Die Änderung wurde nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} is open for reading only: the change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} ist nur zum Lesen geöffnet: die Änderung wurde nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} must be brought up to date, and the disk is full. It was left as it was.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} muss aktualisiert werden, und der Datenträger ist voll. Sie blieb, wie sie war.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} says that it is a library, but parts of it are missing.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} gibt sich als Bibliothek aus, aber Teile davon fehlen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} was made by an older QuoteTracker. It must be brought up to date, but may only be read here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} wurde von einem älteren QuoteTracker angelegt. Sie muss aktualisiert werden, darf hier aber nur gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} was replaced by another file while it was open. The change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} wurde durch eine andere Datei ersetzt, während sie geöffnet war. Die Änderung wurde nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} was replaced by another library, and the one that was open cannot be read any more.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} wurde durch eine andere Bibliothek ersetzt, und die offene lässt sich nicht mehr lesen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/trust.py"></location>
   <source>{path} was looked at before its first change on this computer, and it is damaged. Nothing was changed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} wurde vor der ersten Änderung auf diesem Computer geprüft und ist beschädigt. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>accepted</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>angenommen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>against a recording</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>an einer Aufnahme geprüft</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>against a transcript</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>an einem Transkript geprüft</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>against the article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>am Artikel geprüft</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>body</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Institution</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>cannot be checked</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>nicht überprüfbar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>corrected</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>korrigiert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>disputed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>umstritten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>false</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>falsch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>flag</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Hinweis</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>group</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Gruppe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>maybe</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>vielleicht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>mostly false</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>größtenteils falsch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>mostly true</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>größtenteils wahr</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>not checked</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>open</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>person</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>rejected</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>true</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>wahr</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>with a witness</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>bei Zeugen nachgefragt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>with the speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>bei der Person nachgefragt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Add article “{new}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Artikel „{new}“ hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Add {new} articles</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{new} Artikel hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>An article needs a title.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ein Artikel braucht einen Titel.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Delete article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Artikel löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Delete {articles} articles</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{articles} Artikel löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Edit article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Artikel bearbeiten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Edit {articles} articles</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{articles} Artikel bearbeiten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Type one, perhaps its first words.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Geben Sie einen ein, vielleicht die ersten Worte.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Write it as 2026-03-04, 2026-03 or 2026.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schreiben Sie es als 2026-03-04, 2026-03 oder 2026.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>“{value}” is not a date that can be sorted.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{value}“ ist kein Datum, nach dem sich sortieren lässt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>Last change: {last_change} now, {last_change2} in the backup.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Letzte Änderung: jetzt {last_change}, in der Sicherung {last_change2}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>Look for one in {parent}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Suchen Sie in {parent}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>Nothing was restored.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nichts wurde wiederhergestellt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>The backup holds the same as the library does now.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Sicherung enthält dasselbe wie die Bibliothek jetzt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>The numbers are the same, but something was changed since.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Zahlen sind gleich, aber seitdem wurde etwas geändert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>The present file cannot be read. The backup holds {articles} articles, {quotes} quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die jetzige Datei kann nicht gelesen werden. Die Sicherung enthält {articles} Artikel, {quotes} Zitate.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>There is no backup of {library}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Es gibt keine Sicherung von {library}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>before {doing}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>vor: {doing}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>by hand</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>von Hand</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>{name}: {here} now, {there} in the backup ({more}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name}: jetzt {here}, in der Sicherung {there} ({more}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>Look for it where it was moved to.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Suchen Sie sie dort, wohin sie verschoben wurde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>Nothing was mended.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nichts wurde repariert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>The library as it was found after a bad end is kept: {kept}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Bibliothek, wie sie nach einem unsauberen Ende vorgefunden wurde, ist aufbewahrt: {kept}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <location filename="../../quotetracker/services/library_copies.py"></location>
   <source>The library was not copied.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Bibliothek wurde nicht kopiert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>The search index does not fit the articles and quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Suchindex passt nicht zu den Artikeln und Zitaten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <location filename="../../quotetracker/services/library_copies.py"></location>
   <source>There is already a file at {target}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Unter {target} liegt schon eine Datei.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>There is no file at {source}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Unter {source} liegt keine Datei.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>A claim needs words.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Eine Behauptung braucht Worte.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Add claim</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Behauptung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Delete claim</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Behauptung löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Delete {claims} claims</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{claims} Behauptungen löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Edit claim</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Behauptung bearbeiten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Set verdict</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Bewertung setzen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Set verdict of {claims} claims</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{claims} Behauptungen bewerten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Write what is claimed, in one sentence.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schreiben Sie in einem Satz, was behauptet wird.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/history.py"></location>
   <source>Bring back {kind}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zurückholen: {kind}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>, {seconds_left} left</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>, noch {seconds_left}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Add {files} files</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{files} Dateien hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Articles added: {added}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Hinzugefügte Artikel: {added}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Could not be read</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Could not be read: {failed}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nicht lesbar: {failed}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Files looked at: {files}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Angesehene Dateien: {files}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>In the library already: {known}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schon in der Bibliothek: {known}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Look like articles that were there</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ähneln vorhandenen Artikeln</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Not looked at</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nicht angesehen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Not looked at: {left}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nicht angesehen: {left}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Notes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Hinweise</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Stopped: {n} file was not looked at.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Angehalten: {n} Datei wurde nicht angesehen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Stopped: {n} files were not looked at.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Angehalten: {n} Dateien wurden nicht angesehen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>The folder “{name}” cannot be looked into ({strerror}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>In den Ordner „{name}“ kann nicht gesehen werden ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>about {minutes} hours</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>etwa {minutes} Stunden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>about {minutes} minutes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>etwa {minutes} Minuten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>about {value} seconds</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>etwa {value} Sekunden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{done} of {total} files{left}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{done} von {total} Dateien{left}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} article was added</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} Artikel wurde hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} articles were added</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} Artikel wurden hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} look like articles that were there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} ähneln vorhandenen Artikeln.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} looks like an article that was there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} ähnelt einem vorhandenen Artikel.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} more could not be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} weitere konnten nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} more notes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} weitere Hinweise.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} was in the library already</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} war schon in der Bibliothek</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} were in the library already</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} waren schon in der Bibliothek</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>“{title}” is {percent} % the same as “{title2}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{title}“ ist zu {percent} % gleich mit „{title2}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/listings.py"></location>
   <source>Select the quotes again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie die Zitate noch einmal aus.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/listings.py"></location>
   <source>The list of quotes has just changed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Liste der Zitate hat sich eben geändert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/matches.py"></location>
   <source>Forget decision</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Entscheidung vergessen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/matches.py"></location>
   <source>Not the same statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nicht dieselbe Aussage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/matches.py"></location>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Same statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Dieselbe Aussage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Choose a model: quotetracker meaning use FOLDER, or: quotetracker meaning fetch.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie ein Modell: quotetracker meaning use ORDNER, oder: quotetracker meaning fetch.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Comparing by meaning needs packages that are not installed: {missing}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Für das Vergleichen nach dem Sinn fehlen Pakete: {missing}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Searching by meaning is switched off.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Suche nach dem Sinn ist ausgeschaltet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>There is nothing to search for.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Es gibt nichts zu suchen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Write some words.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schreiben Sie einige Worte.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_choice.py"></location>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Make room, or see that you may write there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Schaffen Sie Platz, oder sorgen Sie dafür, dass Sie dort schreiben dürfen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_choice.py"></location>
   <source>The choice could not be saved in {file}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Wahl konnte nicht in {file} gespeichert werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Check the address, or try again later.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie die Adresse, oder versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Check the connection. Or bring a model folder to this computer, and choose it: quotetracker meaning use.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prüfen Sie die Verbindung. Oder bringen Sie einen Modellordner auf diesen Computer und wählen Sie ihn: quotetracker meaning use.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Choose another model.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Give the address of a model folder: https://…</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nennen Sie die Adresse eines Modellordners: https://…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>The model could not be fetched from {hostname}: the network does not answer.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das Modell konnte nicht von {hostname} geholt werden: das Netz antwortet nicht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>The model could not be written to {folder}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das Modell konnte nicht nach {folder} geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Try again; if it happens again, do not use it and tell us.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Versuchen Sie es noch einmal; geschieht es wieder, verwenden Sie es nicht und sagen Sie uns Bescheid.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>{address} is larger than expected (over {size} bytes).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{address} ist größer als erwartet (über {size} Byte).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>{hostname} has no {name} at that address (it said {code}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{hostname} hat unter dieser Adresse keine {name} (Antwort {code}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>{name} came damaged, or is not the file that was asked for.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} kam beschädigt an oder ist nicht die verlangte Datei.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>“{address}” is not an https address.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{address}“ ist keine https-Adresse.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meanwhile.py"></location>
   <source>Type it again if it is to stand.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Geben Sie es noch einmal ein, wenn es gelten soll.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meanwhile.py"></location>
   <source>“{name}” was changed meanwhile, to “{now}”: “{new}” was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{name}“ wurde inzwischen geändert, auf „{now}“: „{new}“ wurde nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/naming.py"></location>
   <source>A speaker needs a name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Eine Person braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/naming.py"></location>
   <source>Choose the right one from the list.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie die richtige Person aus der Liste.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/naming.py"></location>
   <source>Type the name, or a description such as “ministry officials”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Geben Sie den Namen ein, oder eine Beschreibung wie „Kreise des Ministeriums“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/naming.py"></location>
   <source>{known} speakers are called “{name}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{known} Personen heißen „{name}“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>A quote needs at least one piece.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ein Zitat braucht mindestens ein Stück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Add piece to quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Stück zum Zitat hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Add quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zitat hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Add {quotes} quotes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{quotes} Zitate hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Attribute quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zitat zuschreiben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Attribute quote to {new}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zitat zuschreiben: {new}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Attribute {count} quotes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{count} Zitate zuschreiben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Attribute {count} quotes to {new}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{count} Zitate zuschreiben: {new}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Change bounds</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Grenzen ändern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Change kind</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Art ändern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Delete quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zitat löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Delete the whole quote instead.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Löschen Sie stattdessen das ganze Zitat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Delete {quotes} quotes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{quotes} Zitate löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Edit quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zitat bearbeiten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Remove piece of quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Stück aus dem Zitat entfernen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Select the words that were said.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Markieren Sie die Worte, die gesagt wurden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Set how the speaker is named</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nennung der Person festlegen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Set reporting word</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Einleitendes Wort festlegen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>There are no words in this selection.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>In dieser Auswahl sind keine Worte.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>1 place differs.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>1 Stelle unterscheidet sich.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Add new version of “{title}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Neue Version von „{title}“ hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <source>An article needs a text.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ein Artikel braucht einen Text.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <source>Correct text</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Text korrigieren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Correct text in {changes} places: {first}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Text an {changes} Stellen korrigieren: {first}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Correct text: “{old}” → “{new}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Text korrigieren: „{old}“ → „{new}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Delete the article instead, if it should go.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Löschen Sie stattdessen den Artikel, wenn er weg soll.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Look at its versions.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Sehen Sie sich die Versionen an.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>New version of “{title}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Neue Version von „{title}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Nothing differs.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nichts unterscheidet sich.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>The text of “{title}” was changed meanwhile, so your corrections were not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Der Text von „{title}“ wurde inzwischen geändert; Ihre Berichtigungen wurden nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>These two are versions of one article already.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Diese beiden sind schon Versionen eines Artikels.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>They are kept, and offered at the next start; or correct it again now.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Sie sind aufgehoben und werden beim nächsten Start angeboten; oder berichtigen Sie jetzt noch einmal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>{many} places differ.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{many} Stellen unterscheiden sich.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>{sentence} Quotes: {Fate}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{sentence} Zitate: {Fate}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>“{old}” → “{new}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>„{old}“ → „{new}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>A saved search needs a name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Change search</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Suche ändern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Choose another name, or update that one.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie einen anderen Namen, oder aktualisieren Sie jene.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Delete search</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Suche löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Did you mean “{name}”?</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Meinten Sie „{name}“?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>No saved search is called “{name}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Keine gespeicherte Suche heißt „{name}“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Rename search</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Suche umbenennen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Save search {name}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Suche {name} speichern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>See: quotetracker saved list.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Siehe: quotetracker saved list.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>There is a saved search called “{checked}” already.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Es gibt schon eine gespeicherte Suche namens „{checked}“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Type what you look for, such as “ferry, conflicts”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Tippen Sie, was Sie suchen, etwa „Fähre, Widersprüche“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Add speaker {name}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Person {name} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Choose another one, or type a new name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie eine andere, oder tippen Sie einen neuen Namen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Correct one of the two dates.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Korrigieren Sie eines der beiden Daten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Delete speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Person löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Delete {speakers} speakers</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{speakers} Personen löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Edit speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Person bearbeiten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>Merge speakers</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Personen zusammenführen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Nothing was chosen to go.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Es wurde nichts ausgewählt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Split speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Person aufteilen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>The office “{title}” ends before it begins.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das Amt „{title}“ endet, bevor es beginnt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>This is the same speaker.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Das ist dieselbe Person.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Tick quotes, names or offices first.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Haken Sie zuerst Zitate, Namen oder Ämter an.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>A statement needs two quotes or more.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Eine Aussage braucht mindestens zwei Zitate.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Choose another quote that says the same.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie ein weiteres Zitat, das dasselbe sagt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Confirm statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Aussage bestätigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Dissolve statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Aussage auflösen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Dissolve {chosen} statements</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{chosen} Aussagen auflösen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Merge statements</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Aussagen zusammenführen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Merging needs two statements or more.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zum Zusammenführen braucht es mindestens zwei Aussagen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Name statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Aussage benennen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Note on statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Notiz zur Aussage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Refuse statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Aussage verwerfen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Select them with Ctrl and a click.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie sie mit Strg und Klick.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Select those that do not belong to the others.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Wählen Sie die, die nicht zu den anderen gehören.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Split statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Aussage teilen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Splitting needs a part of the quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zum Teilen braucht es einen Teil der Zitate.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>First said by {who} in {where}, {day}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zuerst gesagt von {who} in {where}, {day}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>Given to {speakers} speakers: {names}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{speakers} Personen zugeschrieben: {names}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>None of these quotes has a date, so it is not known who said it first.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Keines dieser Zitate hat ein Datum, deshalb ist nicht bekannt, wer es zuerst gesagt hat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>Published {tellings} by {outlets}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{tellings} veröffentlicht von {outlets}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>Said by {who} in {where}, {day}; on that day it is not known who was first.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Gesagt von {who} in {where}, {day}; wer an diesem Tag zuerst war, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>The words stayed as they were.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Die Worte blieben, wie sie waren.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>and in {copies} of the same article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>und in {copies} desselben Artikels</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>somebody not named</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>nicht genannter Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>until {dated}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>bis {dated}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>{changed} of {compared} later versions changed the words.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{changed} von {compared} späteren Versionen haben die Worte verändert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>{number} times</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{number}-mal</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>Accept suggestion</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Vorschlag annehmen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>Accept {views} suggestions</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{views} Vorschläge annehmen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>Go on with the next one.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Machen Sie mit dem nächsten weiter.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>Reject suggestion</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Vorschlag ablehnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>Reject {views} suggestions</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{views} Vorschläge ablehnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>This suggestion is no longer there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Diesen Vorschlag gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/unsaved.py"></location>
   <source>Discard it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Verwerfen Sie es.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/unsaved.py"></location>
   <source>There is nothing to save.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Es gibt nichts zu speichern.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/unsaved.py"></location>
   <source>This claim is no longer in the library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Diese Behauptung ist nicht mehr in der Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/unsaved.py"></location>
   <source>Undo brings it back.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>ambiguous</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>mehrdeutig</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>kept</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>geblieben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>lost</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>verloren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>moved</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>verschoben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>date</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <source>money</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Geldbetrag</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>number</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Zahl</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <source>ordinal</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ordnungszahl</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <source>percent</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Prozent</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <source>time</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Uhrzeit</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/kind.py"></location>
   <source>direct</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>direkt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/kind.py"></location>
   <source>indirect</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>indirekt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/kind.py"></location>
   <source>mixed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>gemischt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;About QuoteTracker</source>
   <translation>Über &amp;QuoteTracker</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Accept suggestion</source>
   <translation>Vo&amp;rschlag annehmen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Add articles from files…</source>
   <translation>&amp;Artikel aus Dateien hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Article</source>
   <translation>A&amp;rtikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Articles</source>
   <translation>Ar&amp;tikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Backups and checks…</source>
   <translation>&amp;Sicherungen und Prüfung…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Cannot be checked</source>
   <translation>&amp;Nicht überprüfbar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Claim</source>
   <translation>Behaup&amp;tung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Claims</source>
   <translation>B&amp;ehauptungen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Compare…</source>
   <translation>V&amp;ergleichen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Copy quote with source</source>
   <translation>Zitat &amp;mit Quelle kopieren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Correct text…</source>
   <translation>Text &amp;korrigieren…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete article</source>
   <translation>&amp;Artikel löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete claim</source>
   <translation>&amp;Behauptung löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete quote</source>
   <translation>&amp;Zitat löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete saved search</source>
   <translation>&amp;Gespeicherte Suche löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete speaker</source>
   <translation>&amp;Person löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Deutsch</source>
   <translation>&amp;Deutsch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Disputed</source>
   <translation>&amp;Umstritten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Dissolve statement</source>
   <translation>&amp;Aussage auflösen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Edit title, outlet, date…</source>
   <translation>Titel, &amp;Medium, Datum bearbeiten…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;English</source>
   <translation>E&amp;nglish</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Export</source>
   <translation>E&amp;xport</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Export quote sheet…</source>
   <translation>Zitatliste &amp;exportieren…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;False</source>
   <translation>&amp;Falsch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Find in archive</source>
   <translation>Im Archiv &amp;suchen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Find or filter here</source>
   <translation>Hier &amp;finden oder filtern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Forget what was learned</source>
   <translation>&amp;Gelerntes vergessen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Forward</source>
   <translation>V&amp;orwärts</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Help on this page</source>
   <translation>Hilfe &amp;zu dieser Seite</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;History</source>
   <translation>&amp;Verlauf</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Larger article text</source>
   <translation>&amp;Größerer Artikeltext</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Learn from my decisions</source>
   <translation>Aus meinen &amp;Entscheidungen lernen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Mark as quote</source>
   <translation>Als Zitat &amp;markieren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Merge speakers…</source>
   <translation>Z&amp;usammenführen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Merge statements</source>
   <translation>Aussagen &amp;zusammenführen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Name…</source>
   <translation>B&amp;enennen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;New library…</source>
   <translation>Ne&amp;ue Bibliothek…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;New speaker…</source>
   <translation>&amp;Neue Person…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Next article</source>
   <translation>&amp;Nächster Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Next quote</source>
   <translation>&amp;Nächstes Zitat</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Next suggestion</source>
   <translation>Nächster &amp;Vorschlag</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Open</source>
   <translation>&amp;Offen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Paste an article…</source>
   <translation>A&amp;rtikel einfügen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Previous article</source>
   <translation>&amp;Voriger Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Previous quote</source>
   <translation>&amp;Voriges Zitat</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Previous suggestion</source>
   <translation>V&amp;origer Vorschlag</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Quit</source>
   <translation>Bee&amp;nden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Quote</source>
   <translation>&amp;Zitat</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Quotes</source>
   <translation>Z&amp;itate</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Reject suggestion</source>
   <translation>Vorschlag &amp;ablehnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Remove last piece</source>
   <translation>&amp;Letztes Stück entfernen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Review</source>
   <translation>D&amp;urchsicht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Search everything…</source>
   <translation>Alles &amp;durchsuchen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Speaker</source>
   <translation>&amp;Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Speakers</source>
   <translation>&amp;Personen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Stop comparing, or go on</source>
   <translation>&amp;Vergleichen anhalten oder fortsetzen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;True</source>
   <translation>&amp;Wahr</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;User guide</source>
   <translation>&amp;Handbuch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Usual article text</source>
   <translation>Ü&amp;blicher Artikeltext</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Versions…</source>
   <translation>V&amp;ersionen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Watch a folder, or stop watching</source>
   <translation>&amp;Ordner beobachten oder damit aufhören</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Accept  A</source>
   <translation>Annehmen  A</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Accept all s&amp;ure ones</source>
   <translation>Alle &amp;sicheren annehmen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Accept sure ones</source>
   <translation>Sichere annehmen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Accept with another &amp;speaker…</source>
   <translation>Mit anderer &amp;Person annehmen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add a &amp;folder of articles…</source>
   <translation>Ordner &amp;mit Artikeln hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add a page from the internet.</source>
   <translation>Eine Seite aus dem Internet hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add a person, body or group to the register.</source>
   <translation>Eine Person, Institution oder Gruppe ins Register aufnehmen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add all articles in a folder.</source>
   <translation>Alle Artikel in einem Ordner hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add an article from the clipboard.</source>
   <translation>Einen Artikel aus der Zwischenablage hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add as pi&amp;ece of this quote</source>
   <translation>Als Stück zu diesem Zitat &amp;hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add from an a&amp;ddress…</source>
   <translation>&amp;Von einer Adresse hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add piece</source>
   <translation>Stück hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add texts, web pages, PDF, Word files, mails and more that are saved on this computer.</source>
   <translation>Texte, Webseiten, PDF, Word-Dateien, E-Mails und mehr von diesem Computer hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add the selected words to the current quote.</source>
   <translation>Die gewählten Worte zum aktuellen Zitat hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add what is put into a folder by itself, until you choose this again.</source>
   <translation>Was in einen Ordner gelegt wird, von selbst hinzufügen, bis Sie dies noch einmal wählen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add…</source>
   <translation>Datei…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>All changes, and a way back for one thing of the past.</source>
   <translation>Alle Änderungen, und ein Weg zurück für einzelnes Vergangenes.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>All quotes in a table.</source>
   <translation>Alle Zitate in einer Tabelle.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>All that waits for your word, one after another.</source>
   <translation>Alles, was auf Ihr Wort wartet, eins nach dem anderen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>As the s&amp;ystem</source>
   <translation>&amp;Wie das System</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>C&amp;ompare</source>
   <translation>Ve&amp;rgleich</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Change between light and dark.</source>
   <translation>Zwischen hell und dunkel wechseln.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Choose a search that was saved, with what is new to it.</source>
   <translation>Eine gespeicherte Suche wählen, mit dem, was dafür neu ist.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Choose anew which blocks of the file are the article.</source>
   <translation>Neu wählen, welche Blöcke der Datei der Artikel sind.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Choose font, size, width of the lines and the space between them.</source>
   <translation>Schrift, Größe, Breite der Zeilen und ihren Abstand wählen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Choose what is shown of quotes.</source>
   <translation>Wählen, was von Zitaten gezeigt wird.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/claims/form.py"></location>
   <source>Claim</source>
   <translation>Behauptung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Claims and their verdicts.</source>
   <translation>Behauptungen und ihre Bewertungen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Close QuoteTracker.</source>
   <translation>QuoteTracker schließen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Colum&amp;ns of the table…</source>
   <translation>Spalten &amp;der Tabelle…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Compare by &amp;meaning…</source>
   <translation>&amp;Nach dem Sinn vergleichen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Compare the &amp;whole library again</source>
   <translation>&amp;Ganze Bibliothek neu vergleichen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy c&amp;itation</source>
   <translation>&amp;Quellenangabe kopieren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy only the source, as in a footnote.</source>
   <translation>Nur die Quelle kopieren, wie für eine Fußnote.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy quote as &amp;Markdown</source>
   <translation>&amp;Zitat als Markdown kopieren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy the quote as a block quote with its source as a link.</source>
   <translation>Das Zitat als Blockzitat mit verlinkter Quelle kopieren.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy the words, the speaker and the source.</source>
   <translation>Die Worte, die Person und die Quelle kopieren.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Correct typing errors; the quotes follow.</source>
   <translation>Tippfehler korrigieren; die Zitate ziehen mit.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Correct what is known of this article.</source>
   <translation>Die Angaben zu diesem Artikel berichtigen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete the current quote.</source>
   <translation>Das aktuelle Zitat löschen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete this article with its quotes.</source>
   <translation>Diesen Artikel mit seinen Zitaten löschen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete this claim; the quote stays.</source>
   <translation>Diese Behauptung löschen; das Zitat bleibt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete this speaker; the quotes stay.</source>
   <translation>Diese Person löschen; die Zitate bleiben.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Dissolve</source>
   <translation>Auflösen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Do again what was undone.</source>
   <translation>Das Zurückgenommene noch einmal tun.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>E&amp;spañol</source>
   <translation>&amp;Español</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>End one word earlier</source>
   <translation>Ende ein Wort früher</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>End one word later</source>
   <translation>Ende ein Wort später</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Find articles, quotes, speakers and claims, or run a command.</source>
   <translation>Artikel, Zitate, Personen und Behauptungen finden oder einen Befehl ausführen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Find ne&amp;xt</source>
   <translation>&amp;Nächste Fundstelle</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Find previ&amp;ous</source>
   <translation>&amp;Vorige Fundstelle</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Find words in the open article, or narrow the list of this page; where there is neither, search everything.</source>
   <translation>Worte im geöffneten Artikel finden oder die Liste dieser Seite eingrenzen; wo es beides nicht gibt, wird überall gesucht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Follow the s&amp;ystem's colours</source>
   <translation>&amp;Farben des Systems verwenden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Font and w&amp;idth of articles…</source>
   <translation>S&amp;chrift und Breite der Artikel…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Forget the open search; the quotes stay.</source>
   <translation>Die offene Suche vergessen; die Zitate bleiben.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Give quotes, names and offices of this entry to another speaker.</source>
   <translation>Zitate, Namen und Ämter dieses Eintrags einer anderen Person geben.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Give the open search another name.</source>
   <translation>Der offenen Suche einen anderen Namen geben.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Give the statement a name.</source>
   <translation>Der Aussage einen Namen geben.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go back to where you were.</source>
   <translation>Dorthin zurückgehen, wo Sie waren.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go forward again.</source>
   <translation>Wieder vorwärts gehen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the next place of the words in this article.</source>
   <translation>Zur nächsten Stelle der Worte in diesem Artikel.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the next quote of the article.</source>
   <translation>Zum nächsten Zitat des Artikels gehen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the next suggestion of the article.</source>
   <translation>Zum nächsten Vorschlag des Artikels gehen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the place before this one of the words in this article.</source>
   <translation>Zur Stelle der Worte in diesem Artikel davor.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the place of this quote in its article.</source>
   <translation>Zur Stelle dieses Zitats in seinem Artikel gehen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the quote before this one.</source>
   <translation>Zum Zitat davor gehen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the suggestion before this one.</source>
   <translation>Zum Vorschlag davor gehen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Keep the selected words as those that report the quote, such as “said”.</source>
   <translation>Die gewählten Worte als die festhalten, die das Zitat einleiten, etwa „sagte“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Keep the selected words as what the article calls the speaker here.</source>
   <translation>Die gewählten Worte als das festhalten, was der Artikel die Person hier nennt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Keep words, filters and order of the quotes that are listed under a name.</source>
   <translation>Worte, Filter und Reihenfolge der gezeigten Zitate unter einem Namen aufbewahren.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Language of the &amp;window</source>
   <translation>&amp;Sprache des Fensters</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Lay the versions of this statement side by side.</source>
   <translation>Die Fassungen dieser Aussage nebeneinanderlegen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Learn from my &amp;decisions on matches</source>
   <translation>Aus &amp;meinen Entscheidungen über Treffer lernen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Learn only from decisions that you make from now on.</source>
   <translation>Nur aus Entscheidungen lernen, die Sie ab jetzt treffen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let a language model find statements that come back in other words.</source>
   <translation>Ein Sprachmodell soll Aussagen finden, die mit anderen Worten wiederkehren.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let the open search ask for what is listed now.</source>
   <translation>Die offene Suche soll nach dem fragen, was jetzt gezeigt wird.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let the quotes be single again; they may be suggested once more.</source>
   <translation>Die Zitate wieder einzeln lassen; sie können erneut vorgeschlagen werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let the quotes that are not compared yet wait, or go on with them.</source>
   <translation>Die noch nicht verglichenen Zitate warten lassen oder mit ihnen weitermachen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let what you accept and reject change what is shown as sure.</source>
   <translation>Was Sie annehmen und ablehnen, soll ändern, was als sicher gilt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let what you confirm and refuse change which matches are flagged.</source>
   <translation>Was Sie bestätigen und verwerfen, soll ändern, welche Treffer gemeldet werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Light or dark as the desktop is.</source>
   <translation>Hell oder dunkel, wie der Desktop ist.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>List all quotes of this speaker.</source>
   <translation>Alle Zitate dieser Person auflisten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>List the quotes of all selected articles.</source>
   <translation>Die Zitate aller gewählten Artikel auflisten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Look for matches of every quote anew, in the background; your decisions stay.</source>
   <translation>Treffer für jedes Zitat im Hintergrund neu suchen; Ihre Entscheidungen bleiben.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Look for the selected words, or those of the quote, among all stored quotes.</source>
   <translation>Die gewählten Worte, oder die des Zitats, in allen gespeicherten Zitaten suchen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make a backup, go back to one, or check that the library is whole.</source>
   <translation>Eine Sicherung anlegen, zu einer zurückgehen, oder prüfen, ob die Bibliothek heil ist.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make a c&amp;laim</source>
   <translation>&amp;Behauptung anlegen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make a quote, or a statement, of the suggestion.</source>
   <translation>Aus dem Vorschlag ein Zitat oder eine Aussage machen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make an empty library.</source>
   <translation>Eine leere Bibliothek anlegen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make one statement of those that are selected.</source>
   <translation>Aus den gewählten eine Aussage machen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make quotes of all suggestions of this article that the program is sure of.</source>
   <translation>Aus allen Vorschlägen dieses Artikels, bei denen das Programm sicher ist, Zitate machen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make several entries one.</source>
   <translation>Aus mehreren Einträgen einen machen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Mark the selected words, or the passage in quotation marks at the cursor.</source>
   <translation>Die gewählten Worte oder die Stelle in Anführungszeichen am Cursor markieren.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Merge</source>
   <translation>Zusammenführen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Mostly f&amp;alse</source>
   <translation>Größtenteils f&amp;alsch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Mostly t&amp;rue</source>
   <translation>&amp;Größtenteils wahr</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Move the end of the quote to the left by a word.</source>
   <translation>Das Ende des Zitats ein Wort nach links rücken.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Move the end of the quote to the right by a word.</source>
   <translation>Das Ende des Zitats ein Wort nach rechts rücken.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Move the start of the quote to the left by a word.</source>
   <translation>Den Anfang des Zitats ein Wort nach links rücken.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Move the start of the quote to the right by a word.</source>
   <translation>Den Anfang des Zitats ein Wort nach rechts rücken.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>N&amp;ot the same statement</source>
   <translation>Nicht &amp;dieselbe Aussage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Names speaker</source>
   <translation>Nennt Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Next  J</source>
   <translation>Weiter  J</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Nobody can know whether the selected claims are true.</source>
   <translation>Ob die gewählten Behauptungen stimmen, kann niemand wissen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Open &amp;library…</source>
   <translation>B&amp;ibliothek öffnen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Open &amp;sample library</source>
   <translation>&amp;Beispielbibliothek öffnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Open another library.</source>
   <translation>Eine andere Bibliothek öffnen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Open the articles that come with QuoteTracker.</source>
   <translation>Die Artikel öffnen, die mit QuoteTracker kommen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Paste…</source>
   <translation>Einfügen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Pr&amp;int preview</source>
   <translation>Dru&amp;ckvorschau</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Previous</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Prin&amp;t…</source>
   <translation>&amp;Drucken…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Print what this page shows.</source>
   <translation>Drucken, was diese Seite zeigt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Re&amp;name saved search…</source>
   <translation>Gespeicherte &amp;Suche umbenennen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Read about all of QuoteTracker, with a search.</source>
   <translation>Alles über QuoteTracker lesen, mit Suche.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Read and mark articles.</source>
   <translation>Artikel lesen und markieren.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Read what this page is for.</source>
   <translation>Lesen, wofür diese Seite da ist.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Reject  X</source>
   <translation>Ablehnen  X</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Remember that the two quotes are different statements.</source>
   <translation>Festhalten, dass die beiden Zitate verschiedene Aussagen sind.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Remember that the two quotes are one statement.</source>
   <translation>Festhalten, dass die beiden Zitate eine Aussage sind.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Reporting word</source>
   <translation>Einleitendes Wort</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;maller article text</source>
   <translation>&amp;Kleinerer Artikeltext</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;plit off</source>
   <translation>A&amp;btrennen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;plit speaker…</source>
   <translation>Person &amp;aufteilen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;tatement</source>
   <translation>Aussa&amp;ge</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;tatements</source>
   <translation>&amp;Aussagen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Sa&amp;ve as PDF…</source>
   <translation>Als &amp;PDF speichern…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Sa&amp;ve this search…</source>
   <translation>D&amp;iese Suche speichern…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Save a cop&amp;y of the library…</source>
   <translation>&amp;Kopie der Bibliothek speichern…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Save a quote sheet.</source>
   <translation>Eine Zitatliste speichern.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Save the quotes that are shown as a sheet.</source>
   <translation>Die gezeigten Zitate als Liste speichern.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Saved searc&amp;hes…</source>
   <translation>G&amp;espeicherte Suchen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Say that this is no quote, or not one statement; it does not come back.</source>
   <translation>Sagen, dass dies kein Zitat oder nicht eine Aussage ist; es kommt nicht wieder.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Say who spoke, and make a quote of the suggestion.</source>
   <translation>Sagen, wer gesprochen hat, und aus dem Vorschlag ein Zitat machen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Say who spoke.</source>
   <translation>Sagen, wer gesprochen hat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>See and change the keys of all commands.</source>
   <translation>Die Tasten aller Befehle ansehen und ändern.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>See on the screen what would be printed.</source>
   <translation>Auf dem Bildschirm sehen, was gedruckt würde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>See the versions of this article and what they changed.</source>
   <translation>Die Versionen dieses Artikels und ihre Änderungen ansehen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>See who said this first, who repeated it, and what changed.</source>
   <translation>Ansehen, wer es zuerst gesagt hat, wer es wiederholt hat und was sich geändert hat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Selection is the reporting &amp;word</source>
   <translation>Auswahl ist das einleitende Wo&amp;rt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Selection names the spea&amp;ker</source>
   <translation>&amp;Auswahl nennt die Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Set &amp;speaker…</source>
   <translation>Sprecher/in &amp;festlegen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Set &amp;verdict</source>
   <translation>Be&amp;werten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show &amp;quotes</source>
   <translation>Z&amp;itate zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show &amp;quotes of the selected</source>
   <translation>&amp;Zitate der gewählten zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show &amp;time line</source>
   <translation>&amp;Zeitleiste zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show articles in larger letters.</source>
   <translation>Artikel in größerer Schrift zeigen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show articles in smaller letters.</source>
   <translation>Artikel in kleinerer Schrift zeigen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show articles in the usual size.</source>
   <translation>Artikel in der üblichen Schriftgröße zeigen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show in &amp;article</source>
   <translation>&amp;Im Artikel zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show s&amp;tatement</source>
   <translation>A&amp;ussage zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show the article before this one.</source>
   <translation>Den Artikel davor zeigen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show the next article of the list.</source>
   <translation>Den nächsten Artikel der Liste zeigen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show when this speaker said what, what was said again, and contradictions.</source>
   <translation>Zeigen, wann diese Person was gesagt hat, was wiederholt wurde und was sich widerspricht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speak English from now on.</source>
   <translation>Ab jetzt Englisch sprechen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speak German from now on.</source>
   <translation>Ab jetzt Deutsch sprechen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speak Spanish from now on.</source>
   <translation>Ab jetzt Spanisch sprechen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speak the language of the desktop, where QuoteTracker knows it.</source>
   <translation>Die Sprache des Desktops sprechen, wenn QuoteTracker sie kennt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speaker  S</source>
   <translation>Person  S</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Start one word earlier</source>
   <translation>Anfang ein Wort früher</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Start one word later</source>
   <translation>Anfang ein Wort später</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Statement</source>
   <translation>Aussage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Switch li&amp;ght and dark</source>
   <translation>&amp;Hell und dunkel wechseln</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Take text a&amp;gain from its file…</source>
   <translation>&amp;Text neu aus der Datei übernehmen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Take the last change back.</source>
   <translation>Die letzte Änderung zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Take the last piece out of a split quote.</source>
   <translation>Das letzte Stück aus einem geteilten Zitat nehmen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Take the selected quotes out of the statement; two or more become a statement of their own.</source>
   <translation>Die gewählten Zitate aus der Aussage nehmen; zwei oder mehr werden eine eigene Aussage.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>The register of speakers.</source>
   <translation>Das Register der Personen, Institutionen und Gruppen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>The selected claims are false but for something.</source>
   <translation>Die gewählten Behauptungen sind falsch bis auf etwas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>The selected claims are false.</source>
   <translation>Die gewählten Behauptungen sind falsch.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>The selected claims are true but for something.</source>
   <translation>Die gewählten Behauptungen stimmen bis auf etwas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>The selected claims are true.</source>
   <translation>Die gewählten Behauptungen stimmen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>The selected claims are yet to be checked.</source>
   <translation>Die gewählten Behauptungen sind noch zu prüfen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>There is evidence for the selected claims and against them.</source>
   <translation>Es gibt Belege für die gewählten Behauptungen und gegen sie.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Track the quote, or the selected passage, as a claim of fact.</source>
   <translation>Das Zitat oder die gewählte Stelle als Tatsachenbehauptung verfolgen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>U&amp;pdate saved search</source>
   <translation>Gespeicherte Suche &amp;aktualisieren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Version and licences.</source>
   <translation>Version und Lizenzen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Versions of one statement side by side.</source>
   <translation>Fassungen einer Aussage nebeneinander.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>What was said in several articles, and how.</source>
   <translation>Was in mehreren Artikeln gesagt wurde, und wie.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Write all of this library to another file, also when its own file is gone.</source>
   <translation>Die ganze Bibliothek in eine andere Datei schreiben, auch wenn ihre eigene fort ist.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Write what would be printed to a PDF file.</source>
   <translation>Was gedruckt würde, in eine PDF-Datei schreiben.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>Filter articles</source>
   <translation>Artikel filtern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>Filter articles by title or outlet</source>
   <translation>Artikel nach Titel oder Medium filtern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>Most quotes first</source>
   <translation>Meiste Zitate zuerst</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>Most to review first</source>
   <translation>Meiste offene zuerst</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Newest first</source>
   <translation>Neueste zuerst</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Oldest first</source>
   <translation>Älteste zuerst</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>Order of the articles</source>
   <translation>Reihenfolge der Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Outlet, A to Z</source>
   <translation>Medium, A bis Z</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>Title, A to Z</source>
   <translation>Titel, A bis Z</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>What the list is sorted by</source>
   <translation>Wonach die Liste sortiert ist</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>{articles} selected</source>
   <translation>{articles} gewählt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <source>Correct typing errors. Quotes, claims and pages follow; nothing is stored until you press Save.</source>
   <translation>Korrigieren Sie Tippfehler. Zitate, Behauptungen und Seiten ziehen mit; nichts wird gespeichert, bevor Sie auf „Speichern“ drücken.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <source>Nothing differs yet.</source>
   <translation>Noch unterscheidet sich nichts.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <source>Save, and delete {n} quotes</source>
   <extracomment>For one: Save, and delete {n} quote</extracomment>
   <translation>
    <numerusform>Speichern und {n} Zitat löschen</numerusform>
    <numerusform>Speichern und {n} Zitate löschen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>Text of the article</source>
   <translation>Text des Artikels</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/diff_view.py"></location>
   <source>less</source>
   <translation>weniger</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/diff_view.py"></location>
   <source>more</source>
   <translation>mehr</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>2026-03-04, 2026-03 or 2026</source>
   <translation>2026-03-04, 2026-03 oder 2026</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/intake/address.py"></location>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/reader/view.py"></location>
   <source>Article text</source>
   <translation>Text des Artikels</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <source>Names, with commas between them</source>
   <translation>Namen, mit Kommas dazwischen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <source>Paste an article</source>
   <translation>Artikel einfügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <source>Paste the whole article. Nothing is stored until you press Add.</source>
   <translation>Fügen Sie den ganzen Artikel ein. Nichts wird gespeichert, bevor Sie auf „Hinzufügen“ drücken.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <source>This is what you had typed before; it was not saved yet.</source>
   <translation>Das hatten Sie zuvor getippt; es war noch nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <source>Title

Text of the article …</source>
   <translation>Titel

Text des Artikels …</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>Who published it</source>
   <translation>Wer es veröffentlicht hat</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <source>en, de, fr …</source>
   <translation>en, de, fr …</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>Alt+Down goes from quote to quote.</source>
   <translation>Alt+Ab geht von Zitat zu Zitat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>Click a highlighted passage to see who said it and where else it was said.</source>
   <translation>Klicken Sie auf eine hervorgehobene Stelle, um zu sehen, wer es gesagt hat und wo es noch gesagt wurde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>F1 opens the guide to this page.</source>
   <translation>F1 öffnet die Hilfe zu dieser Seite.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>Its articles are invented. Try everything: Ctrl+Z takes back each step.</source>
   <translation>Ihre Artikel sind erfunden. Probieren Sie alles aus: Strg+Z nimmt jeden Schritt zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>No article open</source>
   <translation>Kein Artikel geöffnet</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>No quote yet</source>
   <translation>Noch kein Zitat</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>This is the sample library</source>
   <translation>Das ist die Beispielbibliothek</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>To mark a quote, select the words and press Ctrl+Return. Inside quotation marks a click is enough.</source>
   <translation>Um ein Zitat zu markieren, wählen Sie die Worte und drücken Strg+Eingabe. Innerhalb von Anführungszeichen genügt ein Klick.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>Underlined words are suggestions: J goes to the next one, A accepts it, X rejects it.</source>
   <translation>Unterstrichene Worte sind Vorschläge: J geht zum nächsten, A nimmt ihn an, X lehnt ihn ab.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>Your own articles come into a library of your own.</source>
   <translation>Ihre eigenen Artikel kommen in eine eigene Bibliothek.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>{n} quotes in this article</source>
   <extracomment>For one: {n} quote in this article</extracomment>
   <translation>
    <numerusform>{n} Zitat in diesem Artikel</numerusform>
    <numerusform>{n} Zitate in diesem Artikel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/list.py"></location>
   <location filename="../../quotetracker/ui/articles/page.py"></location>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <source>Articles</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/list.py"></location>
   <source>no quote yet</source>
   <translation>noch kein Zitat</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/articles/list.py"></location>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} quotes</source>
   <extracomment>For one: {n} quote</extracomment>
   <translation>
    <numerusform>{n} Zitat</numerusform>
    <numerusform>{n} Zitate</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/list.py"></location>
   <source>{suggestions} to review</source>
   <translation>{suggestions} zur Durchsicht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>&amp;Font</source>
   <translation>&amp;Schrift</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>&amp;Lines</source>
   <translation>&amp;Zeilen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>&amp;Size</source>
   <translation>&amp;Größe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>&amp;Width</source>
   <translation>&amp;Breite</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <location filename="../../quotetracker/ui/help/help_dialogs.py"></location>
   <location filename="../../quotetracker/ui/look/notice_bar.py"></location>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Font and width of articles</source>
   <translation>Schrift und Breite der Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Font of articles</source>
   <translation>Schrift der Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Set articles as they were from the start</source>
   <translation>Artikel wieder setzen wie am Anfang</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Size of the letters</source>
   <translation>Größe der Buchstaben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Space between the lines</source>
   <translation>Abstand der Zeilen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>The whole width of the window</source>
   <translation>Die ganze Breite des Fensters</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Width of the lines</source>
   <translation>Breite der Zeilen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>{number} letters a line</source>
   <translation>{number} Zeichen je Zeile</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>{points} points</source>
   <translation>{points} Punkt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>{times} times</source>
   <translation>{times}-fach</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/page.py"></location>
   <source>Quote {id} of {order}</source>
   <translation>Zitat {id} von {order}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/page.py"></location>
   <source>Select words, or click into a passage in quotation marks</source>
   <translation>Wählen Sie Worte, oder klicken Sie auf eine Stelle in Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/page.py"></location>
   <source>Selected words</source>
   <translation>Gewählte Worte</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/page.py"></location>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <source>Untitled</source>
   <translation>Ohne Titel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/reading.py"></location>
   <source>Outlet and date are not known yet.</source>
   <translation>Medium und Datum sind noch nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/reading.py"></location>
   <source>newer version</source>
   <translation>neuere Version</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/reading.py"></location>
   <source>older version</source>
   <translation>ältere Version</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/reading.py"></location>
   <source>recognised text, {percent} % sure</source>
   <translation>erkannter Text, zu {percent} % sicher</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revising.py"></location>
   <location filename="../../quotetracker/ui/intake/tasks.py"></location>
   <source>The file of this article is not kept in the library.</source>
   <translation>Die Datei dieses Artikels ist nicht in der Bibliothek aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revising.py"></location>
   <source>The text was corrected. {revision} Undo brings it back.</source>
   <translation>Der Text wurde korrigiert. {revision} Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>Quote Q{quote}, {told}: “{words}”</source>
   <translation>Zitat Q{quote}, {told}: „{words}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>What differs</source>
   <translation>Was sich unterscheidet</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>What differs is shown here.</source>
   <translation>Hier steht, was sich unterscheidet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>and {changes} more places</source>
   <translation>und {changes} weitere Stellen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>its place is not sure</source>
   <translation>die Stelle ist nicht sicher</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>its words are gone</source>
   <translation>die Worte sind weg</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>its words change</source>
   <translation>die Worte ändern sich</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>As it is</source>
   <translation>Wie es ist</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>Changing {articles}</source>
   <translation>{articles} werden geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>Delete {articles} with their quotes?</source>
   <translation>{articles} mit Zitaten löschen?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>Deleting {articles}</source>
   <translation>{articles} werden gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>Select at most {number} articles, or all of them.</source>
   <translation>Wählen Sie höchstens {number} Artikel aus, oder alle.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>What you type is set in all of them; an empty field stays as it is in each.</source>
   <translation>Was Sie tippen, wird in allen gesetzt; ein leeres Feld bleibt in jedem, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>{articles} changed.</source>
   <translation>{articles} geändert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>{articles} deleted. Undo brings it back.</source>
   <translation>{articles} gelöscht. Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/versions_dialog.py"></location>
   <source>Show this version</source>
   <translation>Diese Version zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/versions_dialog.py"></location>
   <source>There is one version of this article.</source>
   <translation>Von diesem Artikel gibt es eine Version.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/versions_dialog.py"></location>
   <source>This is the first version. Choose a later one to see what it changed.</source>
   <translation>Das ist die erste Fassung. Wählen Sie eine spätere, um zu sehen, was sie geändert hat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/versions_dialog.py"></location>
   <source>Versions of this article</source>
   <translation>Versionen dieses Artikels</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/versions_dialog.py"></location>
   <source>Versions, the oldest first</source>
   <translation>Versionen, die älteste zuerst</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/versions_dialog.py"></location>
   <source>{revision} Compared with the version before.</source>
   <translation>{revision} Verglichen mit der Version davor.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/form.py"></location>
   <source>Entered {date}</source>
   <translation>Eingetragen am {date}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/form.py"></location>
   <source>What speaks for it and against it, and where you looked</source>
   <translation>Was dafür und was dagegen spricht, und wo Sie nachgesehen haben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/form.py"></location>
   <source>Where it comes from</source>
   <translation>Woher sie stammt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/form.py"></location>
   <source>Wording of the claim</source>
   <translation>Wortlaut der Behauptung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <source>All verdicts</source>
   <translation>Alle Bewertungen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <source>All verdicts ({total})</source>
   <translation>Alle ({total})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <source>Filter claims</source>
   <translation>Behauptungen filtern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <source>Filter claims by words, speaker or article</source>
   <translation>Behauptungen nach Worten, Person oder Artikel filtern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <source>Show claims with this verdict</source>
   <translation>Behauptungen mit dieser Bewertung zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <source>{rows} of {known}</source>
   <translation>{rows} von {known}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/lines.py"></location>
   <source>No claim yet. Make one to track whether it is true.</source>
   <translation>Noch keine Behauptung. Legen Sie eine an, um zu verfolgen, ob sie stimmt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/list.py"></location>
   <location filename="../../quotetracker/ui/claims/page.py"></location>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Claims</source>
   <translation>Behauptungen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/list.py"></location>
   <source>entered {date}</source>
   <translation>eingetragen am {date}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/origin.py"></location>
   <source>Go to this place in the article</source>
   <translation>Zu dieser Stelle im Artikel gehen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/origin.py"></location>
   <source>Its article is no longer in the library.</source>
   <translation>Der Artikel ist nicht mehr in der Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/origin.py"></location>
   <source>Nobody is named as speaker</source>
   <translation>Niemand ist genannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/origin.py"></location>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Show in article</source>
   <translation>Im Artikel zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/origin.py"></location>
   <source>The article's own words</source>
   <translation>Die eigenen Worte des Artikels</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/page.py"></location>
   <source>A claim is an assertion of fact that can be checked. Select a quote or a passage in an article and choose “Make a claim” (Ctrl+Shift+L): it will be kept here with your verdict, until it is settled and after.</source>
   <translation>Eine Behauptung ist eine Tatsachenaussage, die sich prüfen lässt. Wählen Sie ein Zitat oder eine Stelle in einem Artikel und dann „Behauptung anlegen“ (Strg+Umschalt+L): hier wird sie mit Ihrer Bewertung aufbewahrt, bis sie geklärt ist und danach.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/claims/page.py"></location>
   <source>Delete {n} claims? The quotes stay.</source>
   <extracomment>For one: Delete {n} claim? The quotes stay.</extracomment>
   <translation>
    <numerusform>{n} Behauptung löschen? Die Zitate bleiben.</numerusform>
    <numerusform>{n} Behauptungen löschen? Die Zitate bleiben.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/page.py"></location>
   <source>No claims yet</source>
   <translation>Noch keine Behauptungen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/page.py"></location>
   <source>{claims} deleted. Undo brings it back.</source>
   <translation>{claims} gelöscht. Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/card.py"></location>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <source>✓ same statement</source>
   <translation>✓ dieselbe Aussage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/card.py"></location>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <source>✗ not the same</source>
   <translation>✗ nicht dieselbe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/chip.py"></location>
   <source>Unknown outlet</source>
   <translation>Unbekanntes Medium</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/chip.py"></location>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <location filename="../../quotetracker/ui/review/list.py"></location>
   <location filename="../../quotetracker/ui/statements/told.py"></location>
   <source>nobody named</source>
   <translation>niemand genannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/chip.py"></location>
   <location filename="../../quotetracker/ui/compare/told.py"></location>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <location filename="../../quotetracker/ui/review/list.py"></location>
   <location filename="../../quotetracker/ui/speakers/lifeline_told.py"></location>
   <location filename="../../quotetracker/ui/statements/list.py"></location>
   <location filename="../../quotetracker/ui/statements/told.py"></location>
   <source>undated</source>
   <translation>undatiert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/chip.py"></location>
   <source>{score} of 1: how surely the two are one statement</source>
   <translation>{score} von 1: wie sicher beide eine Aussage sind</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/chip.py"></location>
   <source>{word}, score {score}</source>
   <translation>{word}, Wert {score}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>All pairs</source>
   <translation>Alle Paare</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>Back to the pairs that are worth a look</source>
   <translation>Zurück zu den Paaren, die einen Blick lohnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>Choose two or more quotes to compare.</source>
   <translation>Wählen Sie zwei oder mehr Zitate zum Vergleichen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>Copy comparison</source>
   <translation>Vergleich kopieren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>Only the first {most} of {wanted} quotes are compared.</source>
   <translation>Nur die ersten {most} von {wanted} Zitaten werden verglichen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>The comparison was copied as text.</source>
   <translation>Der Vergleich wurde als Text kopiert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>The quotes that were compared are no longer there.</source>
   <translation>Die verglichenen Zitate gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>{versions} versions, compared with {letter}</source>
   <translation>{versions} Fassungen, verglichen mit {letter}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <source>Compare…</source>
   <translation>Vergleichen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <source>Lay the versions side by side</source>
   <translation>Die Fassungen nebeneinanderlegen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Not the same</source>
   <translation>Nicht dieselbe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <source>Remember that the two quotes are different statements (N)</source>
   <translation>Festhalten, dass die beiden Zitate verschiedene Aussagen sind (N)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <source>Remember that the two quotes are one statement (S)</source>
   <translation>Festhalten, dass die beiden Zitate eine Aussage sind (S)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <source>Same statement</source>
   <comment>small button</comment>
   <translation>Dieselbe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <source>Show this quote in its article</source>
   <translation>Dieses Zitat in seinem Artikel zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/staff.py"></location>
   <source>Versions, word by word</source>
   <translation>Fassungen, Wort für Wort</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>Compare versions of a statement</source>
   <translation>Fassungen einer Aussage vergleichen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>Here you see word by word what outlets changed: a number, a “not”, a “probably” that fell away. As soon as two articles have the same statement, it is listed here.</source>
   <translation>Hier sehen Sie Wort für Wort, was Medien verändert haben: eine Zahl, ein „nicht“, ein weggefallenes „wahrscheinlich“. Sobald zwei Artikel dieselbe Aussage haben, steht sie hier.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>Looking for versions that differ…</source>
   <translation>Fassungen, die sich unterscheiden, werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>Most worth a look in this library</source>
   <translation>In dieser Bibliothek am ehesten einen Blick wert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>Nothing to compare yet</source>
   <translation>Noch nichts zu vergleichen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>See word by word what outlets changed: a number, a “not”, a “probably” that fell away. Choose a quote anywhere and press Ctrl+D, or begin with one of these.</source>
   <translation>Sehen Sie Wort für Wort, was Medien verändert haben: eine Zahl, ein „nicht“, ein weggefallenes „wahrscheinlich“. Wählen Sie irgendwo ein Zitat und drücken Sie Strg+D, oder beginnen Sie mit einem von diesen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>{relation}: {one} and {other}, {diff}</source>
   <translation>{relation}: {one} und {other}, {diff}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/told.py"></location>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Nobody named</source>
   <translation>Niemand genannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/told.py"></location>
   <source>Version {letter}</source>
   <translation>Fassung {letter}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/told.py"></location>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <source>base</source>
   <translation>Grundlage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/told.py"></location>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <location filename="../../quotetracker/ui/statements/tellings.py"></location>
   <location filename="../../quotetracker/ui/statements/timeline.py"></location>
   <location filename="../../quotetracker/ui/statements/told.py"></location>
   <source>first</source>
   <translation>zuerst</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/told.py"></location>
   <source>nothing in common</source>
   <translation>nichts gemeinsam</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/told.py"></location>
   <location filename="../../quotetracker/ui/statements/told.py"></location>
   <source>said {date}</source>
   <translation>gesagt am {date}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <source>Compare the others with this version (B)</source>
   <translation>Die anderen mit dieser Fassung vergleichen (B)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <source>Compare with this</source>
   <translation>Hiermit vergleichen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <source>No words in common.</source>
   <translation>Keine gemeinsamen Worte.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <source>The other versions are compared with this one.</source>
   <translation>Die anderen Fassungen werden mit dieser verglichen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>added: {words}</source>
   <translation>hinzugefügt: {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>cut: {words}</source>
   <translation>gekürzt: {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>editor's note</source>
   <translation>redaktionelle Anmerkung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>wording</source>
   <translation>Wortlaut</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>CSV table</source>
   <translation>CSV-Tabelle</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>For databases and other programs; safe to open in a spreadsheet.</source>
   <translation>Für Datenbanken und andere Programme; in einer Tabellenkalkulation gefahrlos zu öffnen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>Plain text with block quotations, to paste into notes and drafts.</source>
   <translation>Reiner Text mit Blockzitaten, zum Einfügen in Notizen und Entwürfe.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>To read in a browser, to print, or to save as PDF.</source>
   <translation>Zum Lesen im Browser, zum Drucken oder Speichern als PDF.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>To sort, filter and share in a spreadsheet; one row for each quote.</source>
   <translation>Zum Sortieren, Filtern und Weitergeben in einer Tabelle; eine Zeile je Zitat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>Web page</source>
   <translation>Webseite</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>&amp;Order</source>
   <translation>Reihen&amp;folge</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Clear filter</source>
   <translation>Filter leeren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Export quote sheet</source>
   <translation>Zitatliste exportieren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Export quote sheet…</source>
   <translation>Zitatliste exportieren…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>No quote passes this filter</source>
   <translation>Kein Zitat passt zu diesem Filter</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Nothing to export yet</source>
   <translation>Noch nichts zu exportieren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Order of the sheet</source>
   <translation>Reihenfolge der Liste</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Quotes {filter} {date}</source>
   <translation>Zitate {filter} {date}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Stopped: nothing was written.</source>
   <translation>Angehalten: Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Take a condition away, or clear the filter.</source>
   <translation>Nehmen Sie eine Bedingung weg, oder leeren Sie den Filter.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>The quotes that you confirm or mark in articles become a sheet here, with speakers and sources.</source>
   <translation>Aus den Zitaten, die Sie in Artikeln bestätigen oder markieren, wird hier eine Liste mit Sprechern und Quellen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Which quotes</source>
   <translation>Welche Zitate</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <source>Writing {path}</source>
   <translation>{path} wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Writing {path}…</source>
   <translation>{path} wird geschrieben…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>the first {rows} are shown</source>
   <translation>die ersten {rows} werden gezeigt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>{rows} saved as {path}.</source>
   <translation>{rows} als {path} gespeichert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>{rows} saved to {path}</source>
   <translation>{rows} gespeichert in {path}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>“{path}” exists already. Replace it?</source>
   <translation>„{path}“ gibt es schon. Ersetzen?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page_view.py"></location>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/pages.py"></location>
   <source>See whether it is switched on, or choose another one.</source>
   <translation>Sehen Sie nach, ob er eingeschaltet ist, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/pages.py"></location>
   <source>The printer does not answer.</source>
   <translation>Der Drucker antwortet nicht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <source>Only the first {most} are printed; export a quote sheet for all.</source>
   <translation>Nur die ersten {most} werden gedruckt; exportieren Sie für alle eine Zitatliste.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <source>Quotes in this article</source>
   <translation>Zitate in diesem Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <source>Struck out: only in the base. Bold: only here.</source>
   <translation>Durchgestrichen: nur in der Grundlage. Fett: nur hier.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>What {lifeline} said, in time</source>
   <translation>Was {lifeline} gesagt hat, im Lauf der Zeit</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>p. {pages}</source>
   <translation>S. {pages}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <source>{versions} versions of one statement</source>
   <translation>{versions} Fassungen einer Aussage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview.py"></location>
   <source>Preview of the sheet</source>
   <translation>Vorschau der Liste</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview.py"></location>
   <source>Preview of the text</source>
   <translation>Vorschau des Textes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Drawing pages</source>
   <translation>Seiten werden gezeichnet</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Fit width</source>
   <translation>Ganze Breite</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Landscape</source>
   <translation>Querformat</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Larger (+)</source>
   <translation>Größer (+)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Page {page} of {pages}</source>
   <translation>Seite {page} von {pages}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Pages as large as fit into the window</source>
   <translation>Seiten so groß, wie sie ins Fenster passen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Pages as wide as the window</source>
   <translation>Seiten so breit wie das Fenster</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Preview of {name}</source>
   <translation>Vorschau: {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Smaller (-)</source>
   <translation>Kleiner (-)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Turn the paper on its side</source>
   <translation>Das Papier quer legen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Whole page</source>
   <translation>Ganze Seite</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <source>Print {name}</source>
   <translation>{name} drucken</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <source>Printing {name}</source>
   <translation>{name} wird gedruckt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <source>Save as PDF</source>
   <translation>Als PDF speichern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Saved as {path}</source>
   <translation>Gespeichert als {path}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <source>Sent to the printer.</source>
   <translation>An den Drucker gesendet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/sheet_words.py"></location>
   <source>Filter</source>
   <comment>what was filtered by, on a quote sheet</comment>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <source>No article says who published it yet.</source>
   <translation>Noch nennt kein Artikel, wer ihn veröffentlicht hat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <source>Search quotes</source>
   <translation>Zitate suchen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <source>Showing results for {words}</source>
   <translation>Ergebnisse für {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <source>Words, names or outlets; typing errors in names are forgiven.</source>
   <translation>Worte, Namen oder Medien; Tippfehler in Namen werden verziehen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <source>Words, names, outlets…</source>
   <translation>Worte, Namen, Medien…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>30 days</source>
   <translation>30 Tage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>7 days</source>
   <translation>7 Tage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Any time</source>
   <translation>Jederzeit</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Dates</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>From</source>
   <translation>Ab</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Last 30 days</source>
   <translation>Letzte 30 Tage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Last 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Published from</source>
   <translation>Erschienen ab</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Published until</source>
   <translation>Erschienen bis</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>This year</source>
   <translation>Dieses Jahr</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Write dates as {hint}.</source>
   <translation>Schreiben Sie Daten als {hint}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>from {date}</source>
   <translation>ab {date}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>until {date}</source>
   <translation>bis {date}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/popups.py"></location>
   <source>{label}: all</source>
   <translation>{label}: alle</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/speakers.py"></location>
   <source>Down goes to the list; Enter ticks the first.</source>
   <translation>Pfeil ab geht zur Liste; Eingabe hakt die erste an.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/speakers.py"></location>
   <source>Name of a speaker</source>
   <translation>Name einer Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/speakers.py"></location>
   <source>Nobody is called like that.</source>
   <translation>So heißt niemand.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/speakers.py"></location>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <location filename="../../quotetracker/ui/speakers/list.py"></location>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>Speakers</source>
   <translation>Personen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/speakers.py"></location>
   <source>Speakers found</source>
   <translation>Gefundene Personen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/speakers.py"></location>
   <source>Type a name</source>
   <translation>Namen eingeben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <source>New</source>
   <comment>quotes that came in</comment>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <source>since you looked</source>
   <translation>seit Sie nachgesehen haben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/door.py"></location>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Search everything</source>
   <translation>Alles durchsuchen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Find speakers, quotes, articles, claims, or run a command</source>
   <translation>Personen, Zitate, Artikel, Behauptungen finden oder einen Befehl ausführen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Go to {page}</source>
   <translation>Gehe zu: {page}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Nothing found for “{typed}”.</source>
   <translation>Nichts gefunden für „{typed}“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Recent and frequent</source>
   <translation>Zuletzt und oft benutzt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Showing results for “{understood}”</source>
   <translation>Ergebnisse für „{understood}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>↑ ↓ choose    Enter open    Esc close</source>
   <translation>↑ ↓ wählen    Eingabe öffnen    Esc schließen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Saved searches</source>
   <translation>Gespeicherte Suchen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <source>not possible here</source>
   <translation>hier nicht möglich</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>Forward</source>
   <translation>Vorwärts</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>Nothing in the guide for “{typed}”.</source>
   <translation>Im Handbuch nichts für „{typed}“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>Page of the guide</source>
   <translation>Seite des Handbuchs</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>Pages of the guide</source>
   <translation>Seiten des Handbuchs</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>Search the guide</source>
   <translation>Im Handbuch suchen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>This page of the guide is not there.</source>
   <translation>Diese Seite des Handbuchs gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>User guide</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/help_dialogs.py"></location>
   <source>About QuoteTracker</source>
   <translation>Über QuoteTracker</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/help_dialogs.py"></location>
   <source>Quote attribution and fact-tracking for newsrooms.

QuoteTracker is free software under the Apache License 2.0. It uses Qt through PySide6, under the LGPL version 3; SQLAlchemy, Alembic, RapidFuzz and Jinja under the MIT and BSD licences; trafilatura and lxml under the Apache and BSD licences. Everything works on this computer: nothing is sent anywhere.</source>
   <translation>Zitate zuschreiben und Fakten verfolgen, für Redaktionen.

QuoteTracker ist freie Software unter der Apache License 2.0. Es verwendet Qt über PySide6, unter der LGPL Version 3; SQLAlchemy, Alembic, RapidFuzz und Jinja unter den Lizenzen MIT und BSD; trafilatura und lxml unter den Lizenzen Apache und BSD. Alles läuft auf diesem Computer: nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keyboard_page.py"></location>
   <source>Everything in the window can be done by keys. *Help → Keyboard shortcuts* (`Shift+F1`) lists the keys that you have now, and changes them: choose a command, press `Return` and then the new keys. `Ctrl+K` finds any command by its name. `Alt` with an underlined letter opens a menu; `Tab` goes from part to part; lists are walked with the arrow keys, `Return` takes what is current, `Esc` leaves.</source>
   <translation>Alles im Fenster lässt sich mit Tasten tun. *Hilfe → Tastenkürzel* (`Shift+F1`) zeigt die Tasten, die Sie jetzt haben, und ändert sie: wählen Sie einen Befehl, drücken Sie `Return` und dann die neuen Tasten. `Ctrl+K` findet jeden Befehl nach seinem Namen. `Alt` mit einem unterstrichenen Buchstaben öffnet ein Menü; `Tab` geht von Teil zu Teil; durch Listen geht man mit den Pfeiltasten, `Return` nimmt, was aktuell ist, `Esc` verlässt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keyboard_page.py"></location>
   <source>The keyboard</source>
   <translation>Die Tastatur</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keyboard_page.py"></location>
   <source>These are the keys at first. Single letters count where the text of an article, the queue or the list of statements has the keyboard.</source>
   <translation>Dies sind die Tasten am Anfang. Einzelne Buchstaben gelten, wo der Text eines Artikels, die Durchsicht oder die Liste der Aussagen die Tastatur hat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keyboard_page.py"></location>
   <source>command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keyboard_page.py"></location>
   <source>keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keyboard_page.py"></location>
   <source>what it does</source>
   <translation>was er tut</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keymap.py"></location>
   <source>Please choose one combination of keys, not several after another.</source>
   <translation>Bitte wählen Sie eine einzige Tastenkombination, nicht mehrere nacheinander.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keymap.py"></location>
   <source>These are no keys.</source>
   <translation>Das sind keine Tasten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keymap.py"></location>
   <source>“{command}” needs Ctrl, Alt or a function key: “{keys}” alone is for typing.</source>
   <translation>„{command}“ braucht Strg, Alt oder eine Funktionstaste: „{keys}“ allein ist zum Tippen da.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keymap.py"></location>
   <source>“{keys}” has its own meaning everywhere. Please choose a letter, or a combination with Ctrl or Alt.</source>
   <translation>„{keys}“ hat überall seine eigene Bedeutung. Bitte wählen Sie einen Buchstaben oder eine Kombination mit Strg oder Alt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>(yours)</source>
   <translation>(Ihre)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>All as usual</source>
   <translation>Alle wie üblich</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Choose a command</source>
   <translation>Wählen Sie einen Befehl</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Enter on a command, then press its new keys.</source>
   <translation>Eingabe auf einem Befehl, dann drücken Sie die neuen Tasten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Filter commands</source>
   <translation>Befehle filtern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Give every command the usual keys</source>
   <translation>Jedem Befehl die üblichen Tasten geben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Give the command the keys that it had from the start</source>
   <translation>Dem Befehl die Tasten geben, die er von Anfang an hatte</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Give the command these keys</source>
   <translation>Dem Befehl diese Tasten geben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Keys of “{command}”</source>
   <translation>Tasten von „{command}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Let the command have no keys</source>
   <translation>Dem Befehl keine Tasten geben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>New keys</source>
   <translation>Neue Tasten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>No keys</source>
   <translation>Keine Tasten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Set</source>
   <translation>Setzen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Take them</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Usual keys</source>
   <translation>Übliche Tasten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>What it does</source>
   <translation>Was er tut</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>⚠ “{command}” has these keys; it would have none then.</source>
   <translation>⚠ „{command}“ hat diese Tasten; der Befehl hätte dann keine.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/address.py"></location>
   <source>Add from an address</source>
   <translation>Von einer Adresse hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/address.py"></location>
   <source>Address of the page</source>
   <translation>Adresse der Seite</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/address.py"></location>
   <source>Allow QuoteTracker to open pages</source>
   <translation>QuoteTracker darf Seiten öffnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/address.py"></location>
   <source>QuoteTracker opens this page once, over https and without cookies, and nothing else that it names. The site can see your internet address, as with any browser. Pages inside your own network are never opened.</source>
   <translation>QuoteTracker öffnet diese Seite einmal, über https und ohne Cookies, und nichts anderes, was sie nennt. Die Website sieht Ihre Internetadresse, wie bei jedem Browser. Seiten im eigenen Netz werden nie geöffnet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Add a folder of articles</source>
   <translation>Ordner mit Artikeln hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Add articles</source>
   <translation>Artikel hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Articles ({kinds});;All files (*)</source>
   <translation>Artikel ({kinds});;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Articles that are put into “{folder}” are added from now on.</source>
   <translation>Artikel, die in „{folder}“ gelegt werden, werden ab jetzt hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Drawing the pages…</source>
   <translation>Die Seiten werden gezeichnet…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Looking for articles…</source>
   <translation>Artikel werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Opening the page…</source>
   <translation>Die Seite wird geöffnet…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Other articles are being added. Try again when they are there.</source>
   <translation>Gerade werden andere Artikel hinzugefügt. Versuchen Sie es noch einmal, wenn sie da sind.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Reading “{paths}”…</source>
   <translation>„{paths}“ wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Recognising text…</source>
   <translation>Text wird erkannt…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Watch a folder for new articles</source>
   <translation>Ordner auf neue Artikel beobachten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>“{folder}” is no longer watched.</source>
   <translation>„{folder}“ wird nicht mehr beobachtet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/pieces.py"></location>
   <source>Blocks of the file; a tick takes a block into the article</source>
   <translation>Blöcke der Datei; ein Haken übernimmt einen Block in den Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/pieces.py"></location>
   <source>Left out</source>
   <translation>Weggelassen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/pieces.py"></location>
   <source>Left out, {why}</source>
   <translation>Weggelassen, {why}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/pieces.py"></location>
   <source>Taken</source>
   <translation>Übernommen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>A new version of that one</source>
   <translation>Eine neue Version von jenem</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Add an article</source>
   <translation>Artikel hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>An article of its own</source>
   <translation>Ein eigener Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>Doubts</source>
   <translation>Zweifel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <location filename="../../quotetracker/ui/safety/crash_dialog.py"></location>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>Missing: “{stretch}”</source>
   <translation>Fehlt: „{stretch}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>No block with words is ticked. Tick the blocks that are the article.</source>
   <translation>Kein Block mit Worten ist angehakt. Haken Sie die Blöcke an, die der Artikel sind.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>Show it</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>Show only what was left out</source>
   <translation>Nur Weggelassenes zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>Take text again</source>
   <translation>Text neu übernehmen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>The same article: do not add</source>
   <translation>Derselbe Artikel: nicht hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>The whole file is the article.</source>
   <translation>Die ganze Datei ist der Artikel.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>{blocks} A tick puts a block back.</source>
   <translation>{blocks} Ein Haken holt einen Block zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>{percent} % of this text is in the library already: “{title}”</source>
   <translation>{percent} % dieses Textes sind schon in der Bibliothek: „{title}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>{taken} of {taken2} blocks are taken ({share} % of the letters).</source>
   <translation>{taken} von {taken2} Blöcken werden übernommen ({share} % der Buchstaben).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <source>Adding articles: {progress}</source>
   <translation>Artikel werden hinzugefügt: {progress}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <source>Progress of adding articles</source>
   <translation>Fortschritt beim Hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <source>Reading page {page} of {total}</source>
   <translation>Seite {page} von {total} wird gelesen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <source>Recognising page {page} of {total}</source>
   <translation>Seite {page} von {total} wird erkannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <source>Stop adding articles</source>
   <translation>Hinzufügen anhalten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <source>{problems} could not be read</source>
   <translation>{problems} nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>Languages of the text</source>
   <translation>Sprachen des Textes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>Recognise text</source>
   <translation>Text erkennen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>The program tesseract recognises text in pictures; it is not installed here.</source>
   <translation>Das Programm tesseract erkennt Text in Bildern; es ist hier nicht installiert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>Then add the file again.</source>
   <translation>Fügen Sie die Datei dann noch einmal hinzu.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>tesseract recognises it on this computer: some seconds for each page, and some letters will be wrong. The file itself is kept. Tick the languages that the text is written in; fewer are surer.</source>
   <translation>tesseract erkennt ihn auf diesem Computer: einige Sekunden je Seite, und einige Buchstaben werden falsch sein. Die Datei selbst bleibt erhalten. Haken Sie die Sprachen des Textes an; weniger sind sicherer.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>{n} files are scans: they hold no text that could be read.</source>
   <extracomment>For one: {n} file is a scan.</extracomment>
   <translation>
    <numerusform>{n} Datei ist ein Scan: darin ist kein lesbarer Text.</numerusform>
    <numerusform>{n} Dateien sind Scans: darin ist kein lesbarer Text.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>“{name}” is a scan or a picture: it holds no text that could be read.</source>
   <translation>„{name}“ ist ein Scan oder ein Bild: darin ist kein lesbarer Text.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Articles added</source>
   <translation>Artikel hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Articles that look like ones that were there</source>
   <translation>Artikel, die vorhandenen ähneln</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Go on with {n} files</source>
   <extracomment>For one: Go on with {n} file</extracomment>
   <translation>
    <numerusform>Mit {n} Datei weitermachen</numerusform>
    <numerusform>Mit {n} Dateien weitermachen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>It is a new version</source>
   <translation>Es ist eine neue Version</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>It is the same: delete it</source>
   <translation>Es ist derselbe: löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Keep both</source>
   <translation>Beide behalten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Recognise the text of {n} scans…</source>
   <extracomment>For one: Recognise the text of {n} scan…</extracomment>
   <translation>
    <numerusform>Text von {n} Scan erkennen…</numerusform>
    <numerusform>Text von {n} Scans erkennen…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <location filename="../../quotetracker/ui/safety/crash_dialog.py"></location>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Save report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Save report…</source>
   <translation>Bericht speichern…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>These look like articles that were there. Each was added as an article of its own.</source>
   <translation>Diese ähneln vorhandenen Artikeln. Jeder wurde als eigener Artikel hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/tasks.py"></location>
   <source>Add the file again.</source>
   <translation>Fügen Sie die Datei noch einmal hinzu.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/tasks.py"></location>
   <source>Save it from your browser and add the file: its text can be recognised then.</source>
   <translation>Speichern Sie sie im Browser und fügen Sie die Datei hinzu: dann kann der Text erkannt werden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/tasks.py"></location>
   <source>The new version was added. {revision}</source>
   <translation>Die neue Version wurde hinzugefügt. {revision}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/bridge.py"></location>
   <source>Copied.</source>
   <translation>Kopiert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/bridge.py"></location>
   <source>Stopped: nothing was changed.</source>
   <translation>Angehalten: Es wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>Saving…</source>
   <translation>Wird gespeichert …</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>Stop it; what was done of it is taken back</source>
   <translation>Anhalten; was schon geschehen ist, wird zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>Stop: {doing}</source>
   <translation>Anhalten: {doing}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <location filename="../../quotetracker/ui/matches/scanning.py"></location>
   <source>about {n} minutes left</source>
   <extracomment>For one: about {n} minute left</extracomment>
   <translation>
    <numerusform>noch etwa {n} Minute</numerusform>
    <numerusform>noch etwa {n} Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>about {n} seconds left</source>
   <extracomment>For one: about {n} second left</extracomment>
   <translation>
    <numerusform>noch etwa {n} Sekunde</numerusform>
    <numerusform>noch etwa {n} Sekunden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>finishing</source>
   <translation>gleich fertig</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>article added</source>
   <translation>Artikel hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>article changed</source>
   <translation>Artikel geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>article deleted</source>
   <translation>Artikel gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>articles</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>author</source>
   <translation>Autor/in</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>claim</source>
   <translation>Behauptung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>claim added</source>
   <translation>Behauptung hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>claim changed</source>
   <translation>Behauptung geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>claim deleted</source>
   <translation>Behauptung gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>claims</source>
   <translation>Behauptungen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>confirmed</source>
   <translation>bestätigt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>copies</source>
   <translation>Kopien</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>copy</source>
   <translation>Kopie</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>emphasis</source>
   <translation>Betonung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>fewer</source>
   <translation>weniger</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>filler</source>
   <translation>Füllwort</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>negation</source>
   <translation>Verneinung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>occasion</source>
   <translation>Anlass</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>office</source>
   <translation>Amt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>once</source>
   <translation>einmal</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>opposite</source>
   <translation>Gegenteil</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>outlets</source>
   <translation>Medien</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>place</source>
   <translation>Stelle</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>published</source>
   <translation>erschienen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>quantity</source>
   <translation>Menge</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>quote added</source>
   <translation>Zitat hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>quote changed</source>
   <translation>Zitat geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>quote deleted</source>
   <translation>Zitat gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>refused</source>
   <translation>verworfen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>saved search added</source>
   <translation>Gespeicherte Suche hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>saved search changed</source>
   <translation>Gespeicherte Suche geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>saved search deleted</source>
   <translation>Gespeicherte Suche gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>since</source>
   <translation>seit</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>small word</source>
   <translation>kleines Wort</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>somebody</source>
   <translation>jemand</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>speaker added</source>
   <translation>Person hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>speaker changed</source>
   <translation>Person geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>speaker deleted</source>
   <translation>Person gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>speakers</source>
   <translation>Personen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>spelling</source>
   <translation>Schreibweise</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>statement</source>
   <translation>Aussage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>statement added</source>
   <translation>Aussage hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>statement changed</source>
   <translation>Aussage geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>statement deleted</source>
   <translation>Aussage gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>tense</source>
   <translation>Zeitform</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>twice</source>
   <translation>zweimal</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>verdict</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/look/notice_bar.py"></location>
   <source>Close notice</source>
   <translation>Meldung schließen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/look/notice_bar.py"></location>
   <source>Notice</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/look/notice_bar.py"></location>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>Back to the words</source>
   <translation>Zurück zu den Worten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>Close what was found (Esc)</source>
   <translation>Das Gefundene schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>Find in archive</source>
   <translation>Suche im Archiv</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>In the archive: {several}</source>
   <translation>Im Archiv: {several}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>Looking in the archive…</source>
   <translation>Im Archiv wird gesucht…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>Not found in any stored quote</source>
   <translation>In keinem gespeicherten Zitat gefunden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>Show the words that were looked for again (Backspace)</source>
   <translation>Die gesuchten Worte wieder zeigen (Rücktaste)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <location filename="../../quotetracker/ui/statements/list.py"></location>
   <source>{quotes} in {articles}</source>
   <translation>{quotes}, {articles}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/learning.py"></location>
   <source>Suggestions and matches are ranked as in a new library again. Your decisions are kept.</source>
   <translation>Vorschläge und Treffer werden wieder wie in einer neuen Bibliothek geordnet. Ihre Entscheidungen bleiben.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <source>Comparing…</source>
   <translation>Wird verglichen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <source>Not found in any other article.</source>
   <translation>In keinem anderen Artikel gefunden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <source>Possibly related</source>
   <translation>Möglicherweise verwandt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <source>folded</source>
   <translation>zugeklappt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <source>unfolded</source>
   <translation>aufgeklappt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>&amp;Cancel</source>
   <translation>&amp;Abbrechen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>&amp;Fetch a model (91 MB)</source>
   <translation>&amp;Modell laden (91 MB)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Choose a f&amp;older…</source>
   <translation>&amp;Ordner wählen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Compare by meaning</source>
   <translation>Nach dem Sinn vergleichen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Folder with tokenizer.json and onnx/model.onnx</source>
   <translation>Ordner mit tokenizer.json und onnx/model.onnx</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Off: quotes are compared by their words alone.</source>
   <translation>Aus: Zitate werden nur nach ihren Worten verglichen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>On, but the model does not work.</source>
   <translation>An, aber das Modell funktioniert nicht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>On: quotes are compared by their words and by their meaning.</source>
   <translation>An: Zitate werden nach Worten und nach dem Sinn verglichen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>On: the model is reading your quotes.</source>
   <translation>An: das Modell liest Ihre Zitate.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>One moment…</source>
   <translation>Einen Moment…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Some packages are missing: {packages}. Install them once, then start QuoteTracker again:</source>
   <translation>Einige Pakete fehlen: {packages}. Installieren Sie sie einmal, dann starten Sie QuoteTracker neu:</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Switch &amp;off</source>
   <translation>Au&amp;sschalten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Switch &amp;on</source>
   <translation>Ein&amp;schalten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Words find repeats, cuts and changes. A small language model also finds statements that come back in entirely different words. It runs on this computer and sends nothing anywhere. What it finds is shown under Possibly related, and is never flagged.</source>
   <translation>Worte finden Wiederholungen, Kürzungen und Änderungen. Ein kleines Sprachmodell findet auch Aussagen, die mit ganz anderen Worten wiederkehren. Es läuft auf diesem Computer und sendet nichts. Was es findet, steht unter „Möglicherweise verwandt“ und wird nie gemeldet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>You can close this window and go on working.</source>
   <translation>Sie können dieses Fenster schließen und weiterarbeiten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>pip install "quotetracker[semantic]"   or, from a checkout:   script/setup semantic</source>
   <translation>pip install "quotetracker[semantic]"   oder, aus einem Quellordner:   script/setup semantic</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>{done} MB.</source>
   <translation>{done} MB.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>{done} of {total} MB.</source>
   <translation>{done} von {total} MB.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>{folder} · has read {read} of {quotes} quotes of this library</source>
   <translation>{folder} · hat {read} von {quotes} Zitaten dieser Bibliothek gelesen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/model_desk.py"></location>
   <source>Fetching the model…</source>
   <translation>Das Modell wird geladen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/model_desk.py"></location>
   <source>Opening the model…</source>
   <translation>Das Modell wird geöffnet…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/model_desk.py"></location>
   <source>Switching off…</source>
   <translation>Wird ausgeschaltet…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/model_desk.py"></location>
   <source>The model is here. It reads your quotes in the background.</source>
   <translation>Das Modell ist da. Es liest Ihre Zitate im Hintergrund.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>altered</source>
   <comment>a word below a small sign: ten letters at most</comment>
   <translation>verändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>conflict</source>
   <comment>a word below a small sign: ten letters at most</comment>
   <translation>Widerspr.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>excerpt</source>
   <comment>a word below a small sign: ten letters at most</comment>
   <translation>Auszug</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>other speaker</source>
   <translation>andere Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>paraphr.</source>
   <comment>a word below a small sign: ten letters at most</comment>
   <translation>umschr.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>paraphrased</source>
   <translation>umschrieben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>repeated</source>
   <translation>wiederholt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>repeated</source>
   <comment>a word below a small sign: ten letters at most</comment>
   <translation>wiederholt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>speaker</source>
   <comment>a word below a small sign: ten letters at most</comment>
   <translation>Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>{word} {count} times</source>
   <translation>{word}, {count}-mal</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <source>Compare the quotes that wait</source>
   <translation>Die wartenden Zitate vergleichen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <source>Compared {done} of {total} quotes</source>
   <translation>{done} von {total} Zitaten verglichen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <source>Comparing quotes…</source>
   <translation>Zitate werden verglichen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <source>Stop comparing; the rest waits until you go on</source>
   <translation>Vergleichen anhalten; der Rest wartet, bis Sie weitermachen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <source>{n} quotes wait to be compared</source>
   <extracomment>For one: {n} quote waits to be compared</extracomment>
   <translation>
    <numerusform>{n} Zitat wartet auf den Vergleich</numerusform>
    <numerusform>{n} Zitate warten auf den Vergleich</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/matches/scanning.py"></location>
   <source>about {n} hours left</source>
   <extracomment>For one: about {n} hour left</extracomment>
   <translation>
    <numerusform>noch etwa {n} Stunde</numerusform>
    <numerusform>noch etwa {n} Stunden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/scanning.py"></location>
   <source>less than a minute left</source>
   <translation>noch weniger als eine Minute</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/menus.py"></location>
   <source>&amp;Recent libraries</source>
   <translation>&amp;Zuletzt geöffnete Bibliotheken</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/page.py"></location>
   <source>Undo brings them back.</source>
   <translation>Rückgängig holt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Article, A to Z</source>
   <translation>Artikel, A bis Z</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Article, Z to A</source>
   <translation>Artikel, Z bis A</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Direct quotes first</source>
   <translation>Direkte Zitate zuerst</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Mixed quotes first</source>
   <translation>Gemischte Zitate zuerst</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Nobody is named as the speaker yet.</source>
   <translation>Noch ist niemand genannt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Outlet, Z to A</source>
   <translation>Medium, Z bis A</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Speaker, A to Z</source>
   <translation>Person, A bis Z</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Speaker, Z to A</source>
   <translation>Person, Z bis A</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>recording</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>transcript</source>
   <translation>Transkript</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>with {names}</source>
   <translation>mit {names}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>witness</source>
   <translation>Zeugen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>Against what the quote was checked</source>
   <translation>Woran das Zitat geprüft wurde</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>How other quotes stand to this one</source>
   <translation>Wie andere Zitate zu diesem stehen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>In quotation marks, partly, or reported</source>
   <translation>In Anführungszeichen, teilweise, oder berichtet</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>The words, and the article they stand in; sorts by article</source>
   <translation>Die Worte und der Artikel, in dem sie stehen; sortiert nach Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>What the claims made from this quote are worth</source>
   <translation>Was die Behauptungen aus diesem Zitat wert sind</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>When the article was published</source>
   <translation>Wann der Artikel erschienen ist</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>Who spoke, and the role held at that date</source>
   <translation>Wer gesprochen hat, und das damalige Amt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Added to the claims. Set its verdict there (Ctrl+5).</source>
   <translation>Zu den Behauptungen hinzugefügt. Bewerten Sie sie dort (Ctrl+5).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Attributing {quotes}</source>
   <translation>{quotes} werden zugeordnet</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Delete {quotes}?</source>
   <translation>{quotes} löschen?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Deleting {quotes}</source>
   <translation>{quotes} werden gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>No quotes yet</source>
   <translation>Noch keine Zitate</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Order of the quotes</source>
   <translation>Reihenfolge der Zitate</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>This quote has no other version any more.</source>
   <translation>Dieses Zitat hat keine andere Fassung mehr.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Try fewer words, or take a condition away.</source>
   <translation>Versuchen Sie weniger Worte, oder nehmen Sie eine Bedingung weg.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Up to {copied} quotes can be copied at once: export a quote sheet instead.</source>
   <translation>Bis zu {copied} Zitate lassen sich auf einmal kopieren: exportieren Sie stattdessen eine Zitatliste.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>What people said in your articles is listed here, to be searched, filtered and compared. Confirm what is suggested, or mark it yourself: select the words and press Ctrl+Return.</source>
   <translation>Hier steht, was in Ihren Artikeln gesagt wurde, zum Suchen, Filtern und Vergleichen. Bestätigen Sie, was vorgeschlagen wird, oder markieren Sie selbst: die Worte auswählen und Ctrl+Return drücken.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>{flagged} flagged</source>
   <translation>{flagged} mit Hinweis</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>{quotes} deleted. Undo brings it back.</source>
   <translation>{quotes} gelöscht. Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Delete “{name}”</source>
   <translation>„{name}“ löschen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Name of the search</source>
   <translation>Name der Suche</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>No search is saved yet</source>
   <translation>Noch ist keine Suche gespeichert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Only the {n} new</source>
   <extracomment>For one: Only the {n} new</extracomment>
   <translation>
    <numerusform>Nur das {n} neue</numerusform>
    <numerusform>Nur die {n} neuen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Only {n} new quotes</source>
   <extracomment>For one: Only {n} new quote</extracomment>
   <translation>
    <numerusform>Nur {n} neues Zitat</numerusform>
    <numerusform>Nur {n} neue Zitate</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Rename “{name}”…</source>
   <translation>„{name}“ umbenennen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Save this search…</source>
   <translation>Diese Suche speichern…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Save what is looked for, and come back to it</source>
   <translation>Behalten, wonach gesucht wird, und darauf zurückkommen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Saved as “{name}”. It stands in the list of saved searches.</source>
   <translation>Gespeichert als „{name}“. Es steht in der Liste der gespeicherten Suchen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Saved search: {name}</source>
   <translation>Gespeicherte Suche: {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Show all quotes of this search</source>
   <translation>Alle Zitate dieser Suche zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>The saved search “{name}” was deleted. Undo brings it back.</source>
   <translation>Die gespeicherte Suche „{name}“ wurde gelöscht. Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Update “{name}”</source>
   <translation>„{name}“ aktualisieren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>{name} (changed)</source>
   <translation>{name} (geändert)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>{number}+ new</source>
   <translation>{number}+ neu</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>{n} new</source>
   <extracomment>For one: {n} new</extracomment>
   <translation>
    <numerusform>{n} neu</numerusform>
    <numerusform>{n} neu</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>“{name}” asks for this from now on.</source>
   <translation>„{name}“ fragt ab jetzt danach.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/speaker.py"></location>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/speaker.py"></location>
   <source>Set speaker</source>
   <translation>Sprecher/in festlegen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/speaker.py"></location>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <source>Who said it?</source>
   <translation>Wer hat das gesagt?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/speaker.py"></location>
   <source>Who said these {quotes}?</source>
   <translation>Wer hat das gesagt? ({quotes})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Aa</source>
   <comment>on the button that makes capitals count</comment>
   <translation>Aa</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Close, and select what was found (Esc)</source>
   <translation>Schließen und das Gefundene auswählen (Esc)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Find in this article</source>
   <translation>In diesem Artikel finden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Match case</source>
   <translation>Groß- und Kleinschreibung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Next hit</source>
   <translation>Nächster Treffer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Next hit (Enter)</source>
   <translation>Nächster Treffer (Eingabe)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Previous hit</source>
   <translation>Voriger Treffer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Previous hit (Shift+Enter)</source>
   <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Tell capital letters from small ones</source>
   <translation>Große von kleinen Buchstaben unterscheiden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>from the end</source>
   <translation>von hinten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>from the top</source>
   <translation>von vorn</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>{n} hits</source>
   <extracomment>For one: {n} hit</extracomment>
   <translation>
    <numerusform>{n} Treffer</numerusform>
    <numerusform>{n} Treffer</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>{place} of {hits}</source>
   <translation>{place} von {hits}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Also said in {n} articles</source>
   <extracomment>For one: Also said in {n} article</extracomment>
   <translation>
    <numerusform>Auch gesagt in {n} Artikel</numerusform>
    <numerusform>Auch gesagt in {n} Artikeln</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Audience, interviewer</source>
   <translation>Publikum, Interviewende</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>For you and your colleagues</source>
   <translation>Für Sie und die Redaktion</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>If it was translated: from which</source>
   <translation>Falls übersetzt: aus welcher Sprache</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Inspector</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Named as</source>
   <translation>Genannt als</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Press conference, hearing …</source>
   <translation>Pressekonferenz, Anhörung …</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Quote {public_id}</source>
   <translation>Zitat {public_id}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Reported with</source>
   <translation>Eingeleitet mit</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>Role</source>
   <translation>Amt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Said elsewhere</source>
   <translation>Anderswo gesagt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>See who said this first, who repeated it, and what changed (Ctrl+Alt+T)</source>
   <translation>Ansehen, wer es zuerst gesagt hat, wer es wiederholt hat und was sich geändert hat (Strg+Alt+T)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Show statement</source>
   <translation>Aussage zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Through</source>
   <translation>Durch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>To whom</source>
   <translation>Zu wem</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Translator, agency, spokesperson</source>
   <translation>Dolmetschende, Agentur, Pressestelle</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/map.py"></location>
   <source>Map of the article</source>
   <translation>Übersicht des Artikels</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/map.py"></location>
   <source>and {near} more</source>
   <translation>und {near} weitere</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/map.py"></location>
   <source>{quotes}, {flagged} of them flagged, {suggestions}</source>
   <translation>{quotes}, davon {flagged} mit Hinweis, {suggestions}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marking.py"></location>
   <source>Added to the claims. Set its verdict there or in the inspector.</source>
   <translation>Zu den Behauptungen hinzugefügt. Bewerten Sie sie dort oder bei den Einzelheiten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marking.py"></location>
   <source>Select the words that were said first, or click into a passage in quotation marks.</source>
   <translation>Wählen Sie zuerst die Worte, die gesagt wurden, oder klicken Sie auf eine Stelle in Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marking.py"></location>
   <source>These words are marked already: {public_id}.</source>
   <translation>Diese Worte sind schon markiert: {public_id}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marking.py"></location>
   <source>This statement was found in no other article, so there is nothing to compare.</source>
   <translation>Diese Aussage wurde in keinem anderen Artikel gefunden, also gibt es nichts zu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marks.py"></location>
   <source>Suggested quote</source>
   <translation>Vorgeschlagenes Zitat</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marks.py"></location>
   <source>{what} by {name}</source>
   <translation>{what} von {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marks.py"></location>
   <source>{what}, nobody named</source>
   <translation>{what}, niemand genannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>Hardly a word is the same</source>
   <translation>Kaum ein Wort ist gleich</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>Is this the same statement?</source>
   <translation>Ist das dieselbe Aussage?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>Possibly the same statement?</source>
   <translation>Vielleicht dieselbe Aussage?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>Somebody else? Press S and type the name.</source>
   <translation>Jemand anderes? Drücken Sie S und tippen Sie den Namen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Speaker of the suggestion</source>
   <translation>Sprecher/in des Vorschlags</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>The suggestion in its article</source>
   <translation>Der Vorschlag in seinem Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>They seem to contradict each other. Is it the same statement?</source>
   <translation>Sie scheinen sich zu widersprechen. Ist es dieselbe Aussage?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>Two speakers, the same words. Is it the same statement?</source>
   <translation>Zwei Personen, dieselben Worte. Ist es dieselbe Aussage?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>What is to be decided</source>
   <translation>Was zu entscheiden ist</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>alters what stands in {where}</source>
   <translation>verändert, was in {where} steht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>contradicts {who} in {where}</source>
   <translation>widerspricht {who} in {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>goes with a quote in {where}</source>
   <translation>gehört zu einem Zitat in {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>is a piece of what stands in {where}, or the other way round</source>
   <translation>ist ein Stück von dem, was in {where} steht, oder umgekehrt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>repeats a quote in {where}</source>
   <translation>wiederholt ein Zitat in {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>says in other words what stands in {where}</source>
   <translation>sagt mit anderen Worten, was in {where} steht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>the same words are {who}’s in {where}</source>
   <translation>dieselben Worte sind von {who} in {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>{echo}, and {number} more</source>
   <translation>{echo}, und {number} weitere</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/list.py"></location>
   <source>What waits for review</source>
   <translation>Was auf Durchsicht wartet</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/list.py"></location>
   <source>possibly</source>
   <translation>vielleicht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/list.py"></location>
   <source>＋ suggestion</source>
   <translation>＋ Vorschlag</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/list.py"></location>
   <source>＋ suggestion, unsure</source>
   <translation>＋ Vorschlag, unsicher</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Accept, but somebody else said it</source>
   <translation>Annehmen, aber jemand anderes hat es gesagt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>All done</source>
   <translation>Alles erledigt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Decided in this session</source>
   <translation>In dieser Sitzung entschieden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Enter</source>
   <comment>key</comment>
   <translation>Enter</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Everything that was suggested or matched has been decided. New articles bring new suggestions.</source>
   <translation>Über alles Vorgeschlagene und alle Treffer ist entschieden. Neue Artikel bringen neue Vorschläge.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Go to the next one, without a decision</source>
   <translation>Ohne Entscheidung zum nächsten gehen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Go to the one before, without a decision</source>
   <translation>Ohne Entscheidung zum vorigen gehen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Go to the place in the article; Alt+Left comes back</source>
   <translation>Zur Stelle im Artikel gehen; Alt+Links führt zurück</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Here stands everything that waits for your word: quotes that are suggested, and pairs of quotes that may be one statement. Add an article, and what is found in it comes here.</source>
   <translation>Hier steht alles, was auf Ihr Wort wartet: vorgeschlagene Zitate und Paare von Zitaten, die eine Aussage sein können. Fügen Sie einen Artikel hinzu, und was darin gefunden wird, kommt hierher.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>How sure the program is</source>
   <translation>Wie sicher das Programm ist</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Make a quote of the suggestion</source>
   <translation>Aus dem Vorschlag ein Zitat machen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Matches</source>
   <translation>Treffer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Nothing that passes the filter waits for your word.</source>
   <translation>Nichts, was zum Filter passt, wartet auf Ihr Wort.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Nothing waits for you</source>
   <translation>Nichts wartet auf Sie</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Nothing waits here</source>
   <translation>Hier wartet nichts</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Only this article</source>
   <translation>Nur dieser Artikel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Other speaker</source>
   <translation>Andere Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Remember that the two quotes are different statements</source>
   <translation>Festhalten, dass die beiden Zitate verschiedene Aussagen sind</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Remember that the two quotes are one statement</source>
   <translation>Festhalten, dass die beiden Zitate eine Aussage sind</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Review</source>
   <translation>Durchsicht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Review what waits in the article of the current suggestion or quote</source>
   <translation>Durchsehen, was im Artikel des aktuellen Vorschlags oder Zitats wartet</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Suggestions</source>
   <translation>Vorschläge</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Sure only</source>
   <translation>Nur sichere</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Sure or not</source>
   <translation>Sicher oder nicht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>This is no quote; it does not come back</source>
   <translation>Das ist kein Zitat; es kommt nicht wieder</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Unsure only</source>
   <translation>Nur unsichere</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>What to review</source>
   <translation>Was durchzusehen ist</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>{done} done in this session</source>
   <translation>{done} in dieser Sitzung erledigt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>{place} of {left}</source>
   <translation>{place} von {left}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/reviewing.py"></location>
   <source>{at} of {number} · {person}</source>
   <translation>{at} von {number} · {person}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/review/reviewing.py"></location>
   <source>{n} quotes accepted. Undo brings it back.</source>
   <extracomment>For one: {n} quote accepted. Undo brings it back.</extracomment>
   <translation>
    <numerusform>{n} Zitat angenommen. Rückgängig holt es zurück.</numerusform>
    <numerusform>{n} Zitate angenommen. Rückgängig holt es zurück.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/reviewing.py"></location>
   <source>{suggestions} · {sure} sure</source>
   <translation>{suggestions} · {sure} sicher</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Is this a direct quote?</source>
   <translation>Ist das ein direktes Zitat?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Is this a mixed quote?</source>
   <translation>Ist das ein gemischtes Zitat?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Is this an indirect quote?</source>
   <translation>Ist das ein indirektes Zitat?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Nobody is named</source>
   <translation>Niemand ist genannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Perhaps.</source>
   <translation>Vielleicht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Probably.</source>
   <translation>Wahrscheinlich.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Said before in {articles}: it {echo}</source>
   <translation>Schon gesagt ({articles}): es {echo}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Somebody else? Type the name (S).</source>
   <translation>Jemand anderes? Tippen Sie den Namen (S).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Surely.</source>
   <translation>Sicher.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>said through {words}</source>
   <translation>gesagt durch {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>said to {words}</source>
   <translation>gesagt zu {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>{person}: several speakers fit, please choose</source>
   <translation>{person}: mehrere Personen kommen infrage, bitte wählen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>&amp;Check library</source>
   <translation>Bibliothek &amp;prüfen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>&amp;Go back to this one…</source>
   <translation>Zu &amp;dieser zurückgehen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>&amp;Open the new library</source>
   <translation>&amp;Neue Bibliothek öffnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <location filename="../../quotetracker/ui/safety/damaged_dialog.py"></location>
   <source>&amp;Save what can be read</source>
   <translation>&amp;Lesbares retten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>A backup is made by itself while you work, opened and checked before it counts. Going back to one keeps the file that is there now beside it: nothing is destroyed.</source>
   <translation>Sicherungen entstehen von selbst, während Sie arbeiten, und werden geöffnet und geprüft, bevor sie zählen. Beim Zurückgehen bleibt die jetzige Datei daneben erhalten: nichts wird zerstört.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>All is well: {counts}.</source>
   <translation>Alles in Ordnung: {counts}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Back up &amp;now</source>
   <translation>&amp;Jetzt sichern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Backup made and checked: {path}</source>
   <translation>Sicherung angelegt und geprüft: {path}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Backups and checks</source>
   <translation>Sicherungen und Prüfung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Can be put right</source>
   <translation>Lässt sich beheben</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Check</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Checking…</source>
   <translation>Wird geprüft…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Finding</source>
   <translation>Befund</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Findings</source>
   <translation>Befunde</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Go back</source>
   <translation>Zurückgehen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Go back to a backup</source>
   <translation>Zu einer Sicherung zurückgehen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Go back to the backup of {at}?</source>
   <translation>Zur Sicherung vom {at} zurückgehen?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Looking at it…</source>
   <translation>Wird angesehen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Looks at the whole file: every text, every quote against its article, every row.</source>
   <translation>Sieht die ganze Datei durch: jeden Text, jedes Zitat an seinem Artikel, jede Zeile.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Made</source>
   <translation>Angelegt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Make a new library of what can be read, beside this one, which stays as it is.</source>
   <translation>Aus dem Lesbaren eine neue Bibliothek neben dieser anlegen; diese bleibt, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Put &amp;right what can be</source>
   <translation>&amp;In Ordnung bringen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Saved in {name}: {articles}, {quotes}, {speakers}, {claims}.</source>
   <translation>Gespeichert in {name}: {articles}, {quotes}, {speakers}, {claims}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Something is missing, or perhaps not the newest.</source>
   <translation>Etwas fehlt oder ist vielleicht nicht der neueste Stand.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Stop it; the library stays as it is</source>
   <translation>Anhalten; die Bibliothek bleibt, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Stopped. The library is as it was.</source>
   <translation>Angehalten. Die Bibliothek ist, wie sie war.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>The file as it was is kept: {name}</source>
   <translation>Die Datei, wie sie war, bleibt erhalten: {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>The file is hurt. Go back to a backup, or save what can be read into a new library. {counts}.</source>
   <translation>Die Datei ist beschädigt. Gehen Sie zu einer Sicherung zurück, oder retten Sie das Lesbare in eine neue Bibliothek. {counts}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>The file that is there now is kept beside it.</source>
   <translation>Die jetzige Datei bleibt daneben erhalten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>There is no backup yet.</source>
   <translation>Es gibt noch keine Sicherung.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Why</source>
   <translation>Anlass</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Working</source>
   <translation>Arbeitet</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>{articles}, {quotes}, {steps} on record</source>
   <translation>{articles}, {quotes}, {steps} verzeichnet</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>{number} MB</source>
   <translation>{number} MB</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>{n} things are not as they should be. {counts}.</source>
   <extracomment>For one: {n} thing is not as it should be. {counts}.</extracomment>
   <translation>
    <numerusform>{n} Sache ist nicht, wie sie sein sollte. {counts}.</numerusform>
    <numerusform>{n} Sachen sind nicht, wie sie sein sollten. {counts}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>{n} things were put right.</source>
   <extracomment>For one: {n} thing was put right.</extracomment>
   <translation>
    <numerusform>{n} Sache wurde in Ordnung gebracht.</numerusform>
    <numerusform>{n} Sachen wurden in Ordnung gebracht.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/crash_dialog.py"></location>
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/crash_dialog.py"></location>
   <source>QuoteTracker made a mistake. Everything that was saved is still saved, and you can go on working. Please send this report to those who look after the program; it holds no text of your articles.</source>
   <translation>QuoteTracker hat einen Fehler gemacht. Alles Gespeicherte ist noch gespeichert, und Sie können weiterarbeiten. Bitte senden Sie diesen Bericht an die, die das Programm betreuen; er enthält keinen Text Ihrer Artikel.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/crash_dialog.py"></location>
   <source>Something went wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/damaged_dialog.py"></location>
   <source>Go back to the &amp;backup</source>
   <translation>Zur &amp;Sicherung zurückgehen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/damaged_dialog.py"></location>
   <source>The file stays as it is, whatever you choose.</source>
   <translation>Die Datei bleibt, wie sie ist, was Sie auch wählen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/damaged_dialog.py"></location>
   <source>The newest backup was made on {at}.</source>
   <translation>Die neueste Sicherung ist vom {at}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_list.py"></location>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_list.py"></location>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_list.py"></location>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_list.py"></location>
   <source>no longer on record</source>
   <translation>nicht mehr verzeichnet</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_list.py"></location>
   <source>undone</source>
   <translation>rückgängig gemacht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_list.py"></location>
   <location filename="../../quotetracker/ui/statements/list.py"></location>
   <location filename="../../quotetracker/ui/statements/told.py"></location>
   <source>{names} and {number} more</source>
   <translation>{names} und {number} weitere</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Bring back as it was before</source>
   <translation>Zurückholen, wie es vorher war</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Brought back: {name}</source>
   <translation>Zurückgeholt: {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Every change that you make is listed here, and stays: what it was before, what it is since, and who did it.</source>
   <translation>Jede Ihrer Änderungen steht hier und bleibt stehen: was vorher war, was seitdem ist, und wer es getan hat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>It was undone.</source>
   <translation>Das wurde rückgängig gemacht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Makes a new change, which can be undone</source>
   <translation>Macht eine neue Änderung, die sich rückgängig machen lässt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>No changes yet</source>
   <translation>Noch keine Änderungen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Nothing was found.</source>
   <translation>Nichts gefunden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Only what was deleted</source>
   <translation>Nur Gelöschtes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Search changes</source>
   <translation>Änderungen suchen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Show older changes</source>
   <translation>Ältere Änderungen zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>This change is so old that what it did is no longer on record.</source>
   <translation>Diese Änderung ist so alt, dass nicht mehr verzeichnet ist, was sie getan hat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>What the change did</source>
   <translation>Was die Änderung getan hat</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>{when} by {who}.</source>
   <translation>{when}, {who}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <location filename="../../quotetracker/ui/speakers/names.py"></location>
   <source>Also known as</source>
   <translation>Auch bekannt als</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Article added</source>
   <translation>Artikel hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Article changed</source>
   <translation>Artikel geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Article deleted</source>
   <translation>Artikel gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Claim added</source>
   <translation>Behauptung hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Claim changed</source>
   <translation>Behauptung geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Claim deleted</source>
   <translation>Behauptung gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Language in which it was said</source>
   <translation>Sprache, in der es gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Quote added</source>
   <translation>Zitat hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Quote changed</source>
   <translation>Zitat geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Quote deleted</source>
   <translation>Zitat gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Recognised</source>
   <translation>Erkannt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Saved search added</source>
   <translation>Gespeicherte Suche hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Saved search changed</source>
   <translation>Gespeicherte Suche geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Saved search deleted</source>
   <translation>Gespeicherte Suche gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Speaker added</source>
   <translation>Person hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Speaker changed</source>
   <translation>Person geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Speaker deleted</source>
   <translation>Person gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Statement added</source>
   <translation>Aussage hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Statement changed</source>
   <translation>Aussage geändert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Statement deleted</source>
   <translation>Aussage gelöscht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Version of</source>
   <translation>Fassung von</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Words</source>
   <translation>Wortlaut</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/in_use_dialog.py"></location>
   <source>It is &amp;not open there any more</source>
   <translation>Sie ist dort &amp;nicht mehr offen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/in_use_dialog.py"></location>
   <source>Only a file beside the library says so: this drive cannot tell whether that is still true. Ask there; two programs that write would damage the library.</source>
   <translation>Nur eine Datei neben der Bibliothek sagt das: dieses Laufwerk kann nicht sagen, ob es noch stimmt. Fragen Sie dort nach; zwei Programme, die schreiben, würden die Bibliothek beschädigen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/in_use_dialog.py"></location>
   <source>Open a &amp;copy</source>
   <translation>&amp;Kopie öffnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/in_use_dialog.py"></location>
   <source>Open for &amp;reading</source>
   <translation>Zum &amp;Lesen öffnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/in_use_dialog.py"></location>
   <source>Two programs must not change one library. You can read it here while it is open there, or work on a copy: changes in a copy stay in the copy.</source>
   <translation>Zwei Programme dürfen eine Bibliothek nicht gleichzeitig ändern. Sie können sie hier lesen, während sie dort geöffnet ist, oder an einer Kopie arbeiten: Änderungen an einer Kopie bleiben in der Kopie.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>Copied and checked: {path}</source>
   <translation>Kopiert und geprüft: {path}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>The library seems to be damaged, so no backup was made of it; the older ones are kept. Check it: File → Backups and checks.</source>
   <translation>Die Bibliothek scheint beschädigt zu sein, deshalb wurde keine Sicherung angelegt; die älteren bleiben erhalten. Prüfen Sie sie: Datei → Sicherungen und Prüfung.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>The library was looked at: all is well.</source>
   <translation>Die Bibliothek wurde geprüft: alles ist in Ordnung.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>The program ended without closing the library, and something in it is not as it should be: File → Backups and checks.</source>
   <translation>Das Programm endete, ohne die Bibliothek zu schließen, und etwas darin ist nicht, wie es sein sollte: Datei → Sicherungen und Prüfung.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>The program ended without closing the library. It was checked: all is well.</source>
   <translation>Das Programm endete, ohne die Bibliothek zu schließen. Sie wurde geprüft: alles in Ordnung.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>This library comes from elsewhere, or was changed elsewhere, and something in it is not as it should be: File → Backups and checks.</source>
   <translation>Diese Bibliothek kommt von anderswo oder wurde anderswo geändert, und etwas in ihr ist nicht, wie es sein soll: Datei → Sicherungen und Prüfung.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>This library comes from elsewhere, or was changed elsewhere. It is looked at before the first change: read in it meanwhile. What you change is saved as soon as that is done.</source>
   <translation>Diese Bibliothek kommt von anderswo oder wurde anderswo geändert. Vor der ersten Änderung wird sie geprüft: Lesen können Sie inzwischen. Was Sie ändern, wird gespeichert, sobald das getan ist.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/undoing.py"></location>
   <source>&amp;Redo {what}</source>
   <translation>&amp;Wiederholen: {what}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/undoing.py"></location>
   <source>&amp;Undo {what}</source>
   <translation>&amp;Rückgängig: {what}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/undoing.py"></location>
   <source>Done again: {label}.</source>
   <translation>Wiederholt: {label}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/undoing.py"></location>
   <source>There is nothing to redo.</source>
   <translation>Es gibt nichts zu wiederholen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/undoing.py"></location>
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/undoing.py"></location>
   <source>Undone: {label}.</source>
   <translation>Rückgängig gemacht: {label}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>&amp;Discard</source>
   <translation>&amp;Verwerfen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>&amp;Later</source>
   <translation>Spä&amp;ter</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>&amp;Save</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Claim “{name}”</source>
   <translation>Behauptung „{name}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Details of the article “{name}”</source>
   <translation>Angaben zum Artikel „{name}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>It is no longer in the library. Copy the words if you need them.</source>
   <translation>Es ist nicht mehr in der Bibliothek. Kopieren Sie die Worte, wenn Sie sie brauchen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>New speaker</source>
   <translation>Neue Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Not saved yet</source>
   <translation>Noch nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Quote “{name}”</source>
   <translation>Zitat „{name}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>Roles</source>
   <translation>Ämter</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Saving can be undone. What you leave here is offered again at the next start.</source>
   <translation>Das Speichern lässt sich rückgängig machen. Was Sie hier lassen, wird beim nächsten Start wieder angeboten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Speaker “{name}”</source>
   <translation>Person „{name}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Statement “{name}”</source>
   <translation>Aussage „{name}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Text of the article “{name}”</source>
   <translation>Text des Artikels „{name}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>The program ended before this was saved</source>
   <translation>Das Programm endete, bevor dies gespeichert war</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>What was not saved</source>
   <translation>Was nicht gespeichert wurde</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>What was typed</source>
   <translation>Was getippt wurde</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Wording</source>
   <translation>Wortlaut</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>{field}, as it is saved</source>
   <translation>{field}, wie gespeichert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/chip.py"></location>
   <source>Delete removes it.</source>
   <translation>Entf entfernt es.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>Give some of these quotes to another speaker: two people got into one entry</source>
   <translation>Einen Teil dieser Zitate einer anderen Person geben: zwei sind in einen Eintrag geraten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>List all quotes of this speaker on the page of quotes</source>
   <translation>Alle Zitate dieser Person auf der Seite der Zitate auflisten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>Nothing yet. Mark a quote in an article and name this speaker; it will be listed here.</source>
   <translation>Noch nichts. Markieren Sie in einem Artikel ein Zitat und nennen Sie diese Person; es wird hier aufgelistet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>Quotes  {number}</source>
   <translation>Zitate  {number}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>Show in table</source>
   <translation>In der Tabelle zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>Show when this speaker said what, what was said again, and contradictions</source>
   <translation>Zeigen, wann diese Person was gesagt hat, was wieder gesagt wurde und wo sie sich widerspricht</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>Split…</source>
   <translation>Aufteilen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <location filename="../../quotetracker/ui/statements/timeline.py"></location>
   <source>Time line</source>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <source>Add another</source>
   <translation>Weitere hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <location filename="../../quotetracker/ui/speakers/list.py"></location>
   <source>Another speaker’s name looks the same, in other letters.</source>
   <translation>Der Name einer anderen Person sieht gleich aus, in anderen Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <source>Nobody is called “{typed}”.</source>
   <translation>Niemand heißt „{typed}“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <source>Type a name; Up and Down choose from the list, Enter takes it.</source>
   <translation>Tippen Sie einen Namen; Auf und Ab wählen aus der Liste, Eingabe übernimmt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <source>{exact} speakers are called so: choose one.</source>
   <translation>{exact} Personen heißen so: wählen Sie eine.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>Merge…</source>
   <translation>Zusammenführen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <source>See what becomes of the two entries when they are made one</source>
   <translation>Sehen, was aus den beiden Einträgen wird, wenn sie einer werden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <source>Whatever helps to tell this speaker from others</source>
   <translation>Was hilft, diese Person von anderen zu unterscheiden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <source>⚠ Another speaker’s name looks the same, in other letters. Is it one and the same?</source>
   <translation>⚠ Der Name einer anderen Person sieht gleich aus, in anderen Buchstaben. Ist es dieselbe?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <source>⚠ {n} other speakers have this name too. Is it one and the same?</source>
   <extracomment>For one: ⚠ Another speaker has this name too. Is it one and the same?</extracomment>
   <translation>
    <numerusform>⚠ Auch eine andere Person heißt so. Ist es ein und dieselbe?</numerusform>
    <numerusform>⚠ Auch {n} andere Personen heißen so. Ist es ein und dieselbe?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <source>⚠ {problem} Not saved yet.</source>
   <translation>⚠ {problem} Noch nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>+ − or wheel: zoom  ·  0: everything  ·  arrows: walk  ·  Enter: open the article</source>
   <translation>+ − oder Rad: Zoom  ·  0: alles  ·  Pfeile: weiter und zurück  ·  Eingabe: Artikel öffnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Back to entry</source>
   <translation>Zum Eintrag</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Nothing yet. Mark a quote in an article and name this speaker.</source>
   <translation>Noch nichts. Markieren Sie in einem Artikel ein Zitat und nennen Sie diese Person.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Picture (*.png);;Drawing (*.svg)</source>
   <translation>Bild (*.png);;Zeichnung (*.svg)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Rows of the time line</source>
   <translation>Zeilen der Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Save picture</source>
   <translation>Bild speichern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Save picture…</source>
   <translation>Bild speichern…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Save the time line as PNG or SVG</source>
   <translation>Die Zeitleiste als PNG oder SVG speichern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Save time line</source>
   <translation>Zeitleiste speichern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Show all of the time (0)</source>
   <translation>Die ganze Zeit zeigen (0)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Show everything</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Show less time, in more detail (+)</source>
   <translation>Weniger Zeit, dafür genauer zeigen (+)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Show more time (−)</source>
   <translation>Mehr Zeit zeigen (−)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Show names, roles and quotes (Esc)</source>
   <translation>Namen, Ämter und Zitate zeigen (Esc)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Statements of {shown}</source>
   <translation>Aussagen von {shown}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>by claim</source>
   <translation>nach Behauptung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>by kind</source>
   <translation>nach Art</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>by outlet</source>
   <translation>nach Medium</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>by statement</source>
   <translation>nach Aussage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>{again} said again</source>
   <translation>{again} wieder gesagt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>{left_out} older ones are not shown</source>
   <translation>{left_out} ältere werden nicht gezeigt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>↻ solid line: said again  ·  ⚠ dashed line: contradiction  ·  the chosen statement stands out</source>
   <translation>↻ durchgezogen: wieder gesagt  ·  ⚠ gestrichelt: Widerspruch  ·  die gewählte tritt hervor</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_plot.py"></location>
   <source>no claim, or others</source>
   <translation>keine oder andere Behauptungen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_plot.py"></location>
   <location filename="../../quotetracker/ui/statements/dots.py"></location>
   <source>other outlets</source>
   <translation>andere Medien</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_plot.py"></location>
   <source>said once, or others</source>
   <translation>einmal gesagt, oder andere</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_told.py"></location>
   <source>Claim: {words}</source>
   <translation>Behauptung: {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_told.py"></location>
   <source>Statements in the order of time</source>
   <translation>Aussagen in zeitlicher Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_told.py"></location>
   <source>said again, {nth} time</source>
   <translation>wieder gesagt, zum {nth} Mal</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_told.py"></location>
   <source>{number}th</source>
   <translation>{number}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_told.py"></location>
   <source>{sign} contradicts {other}: {words}</source>
   <translation>{sign} widerspricht {other}: {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_told.py"></location>
   <source>{sign} told {number} times, this is the {nth}</source>
   <translation>{sign} {number}-mal gesagt, dies ist das {nth} Mal</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_view.py"></location>
   <source>Time line of the speaker's statements</source>
   <translation>Zeitleiste der Aussagen dieser Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_view.py"></location>
   <source>and {said} more: zoom in to part them</source>
   <translation>und {said} weitere: vergrößern, um sie zu trennen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/list.py"></location>
   <source>Another speaker has this name too.</source>
   <translation>Auch eine andere Person heißt so.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/list.py"></location>
   <location filename="../../quotetracker/ui/speakers/popup.py"></location>
   <source>no quotes yet</source>
   <translation>noch keine Zitate</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Keep the name</source>
   <translation>Diesen Namen behalten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Make one of</source>
   <translation>Eins machen aus</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Merge {speakers} speakers</source>
   <translation>{speakers} Einträge zusammenführen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Name the other entry of the same speaker above; the list beside also takes Ctrl and a click.</source>
   <translation>Nennen Sie oben den anderen Eintrag derselben Person; die Liste daneben nimmt auch Strg und Klick.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Name to keep</source>
   <translation>Name, der bleibt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Speakers to merge</source>
   <translation>Zusammenzuführende Personen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Their quotes, names and roles become one entry. Undo brings the entries back.</source>
   <translation>Ihre Zitate, Namen und Ämter werden ein Eintrag. Rückgängig holt die Einträge zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>none of them taken over</source>
   <translation>keines davon übernommen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>{number} of them taken over</source>
   <translation>{number} davon übernommen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/names.py"></location>
   <source>Add a name</source>
   <translation>Namen hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/names.py"></location>
   <source>Type another name and press Enter.</source>
   <translation>Tippen Sie einen weiteren Namen und drücken Sie Eingabe.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>Add another of this name</source>
   <translation>Weitere dieses Namens hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Name of the new speaker</source>
   <translation>Name der neuen Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>Name, or a description such as “ministry officials”</source>
   <translation>Name, oder eine Beschreibung wie „Kreise des Ministeriums“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>Show the speaker of this name</source>
   <translation>Die Person dieses Namens zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>⚠ There is already a speaker called “{name}”.</source>
   <translation>⚠ Es gibt schon eine Person namens „{name}“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>⚠ There is already a speaker whose name looks the same, in other letters.</source>
   <translation>⚠ Es gibt schon jemanden, dessen Name gleich aussieht, in anderen Buchstaben.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>Delete {n} speakers? The quotes stay.</source>
   <extracomment>For one: Delete {n} speaker? The quotes stay.</extracomment>
   <translation>
    <numerusform>{n} Person löschen? Die Zitate bleiben.</numerusform>
    <numerusform>{n} Personen löschen? Die Zitate bleiben.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>Merging {speakers}</source>
   <translation>{speakers} werden zusammengelegt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>No speakers yet</source>
   <translation>Noch keine Personen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>Speakers merged. Undo brings it back.</source>
   <translation>Zusammengeführt. Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>Split. Undo brings it back.</source>
   <translation>Aufgeteilt. Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>Splitting</source>
   <translation>Wird getrennt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>The people, bodies and groups that you quote are kept here, with their other names and offices. Name one when you mark a quote in an article, or add one now.</source>
   <translation>Hier stehen die Personen, Institutionen und Gruppen, die Sie zitieren, mit ihren anderen Namen und Ämtern. Nennen Sie eine, wenn Sie in einem Artikel ein Zitat markieren, oder fügen Sie jetzt eine hinzu.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>{speakers} deleted; the quotes stay. Undo brings it back.</source>
   <translation>{speakers} gelöscht; die Zitate bleiben. Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/popup.py"></location>
   <source>Add “{offer}” as a new speaker</source>
   <translation>„{offer}“ als neue Person hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/popup.py"></location>
   <source>Speakers who may be meant</source>
   <translation>Personen, die gemeint sein können</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/popup.py"></location>
   <source>also “{found_as}”</source>
   <translation>auch „{found_as}“</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/quotes.py"></location>
   <source>Quotes of this speaker</source>
   <translation>Zitate dieser Person</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>Add a person, body or group to the register</source>
   <translation>Eine Person, Institution oder Gruppe ins Register aufnehmen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>Find a speaker</source>
   <translation>Person finden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>Make several entries one</source>
   <translation>Aus mehreren Einträgen einen machen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>New…</source>
   <translation>Neu…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>Nobody is called “{text}”.</source>
   <translation>Niemand heißt „{text}“.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>{n} speakers found</source>
   <extracomment>For one: {n} speaker found</extracomment>
   <translation>
    <numerusform>{n} Person gefunden</numerusform>
    <numerusform>{n} Personen gefunden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>A role needs a title, such as “Mayor”.</source>
   <translation>Ein Amt braucht eine Bezeichnung, etwa „Bürgermeisterin“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>Add a role</source>
   <translation>Amt hinzufügen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>Since</source>
   <translation>Seit</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>The office “{title}” ends before it begins. Correct one of the two dates.</source>
   <translation>Das Amt „{title}“ endet, bevor es beginnt. Korrigieren Sie eines der beiden Daten.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Arabic</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>arabisch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Armenian</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>armenisch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Cherokee</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>Cherokee</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Cyrillic</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>kyrillisch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Greek</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>griechisch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Hebrew</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>hebräisch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Latin</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>lateinisch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>“{word}” mixes scripts: {letters} ({odd}), the rest {main}.</source>
   <translation>„{word}“ mischt Schriften: {letters} ({odd}), der Rest {main}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Also known as: {names}</source>
   <translation>Auch bekannt als: {names}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>For two people who got into one entry. Tick what belongs to the other one. Undo makes them one again.</source>
   <translation>Wenn zwei Personen in einen Eintrag geraten sind. Haken Sie an, was zur anderen gehört. Rückgängig vereint sie wieder.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Name, or the same name once more</source>
   <translation>Name, oder noch einmal derselbe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Names that go along</source>
   <translation>Namen, die mitgehen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Offices that go along</source>
   <translation>Ämter, die mitgehen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Quotes that go along</source>
   <translation>Zitate, die mitgehen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Roles: {roles}</source>
   <translation>Ämter: {roles}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Say to whom it goes.</source>
   <translation>Sagen Sie, an wen es geht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Search the quotes of this speaker</source>
   <translation>Zitate dieser Person durchsuchen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Speaker who gets it</source>
   <translation>Person, die es bekommt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Split</source>
   <translation>Aufteilen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Split {name}</source>
   <translation>{name} aufteilen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Tick all {n}</source>
   <extracomment>For one: Tick {n}</extracomment>
   <translation>
    <numerusform>{n} anhaken</numerusform>
    <numerusform>Alle {n} anhaken</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Tick none</source>
   <translation>Keines anhaken</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Tick what goes.</source>
   <translation>Haken Sie an, was geht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>To a new speaker called</source>
   <translation>An eine neue Person namens</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>To a speaker of the register</source>
   <translation>An eine Person aus dem Register</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Words, outlets…</source>
   <translation>Worte, Medien…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>{shown} of {number} are listed: narrow them by words.</source>
   <translation>{shown} von {number} stehen hier: grenzen Sie sie durch Worte ein.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>A ministry, company, party or other body that speaks as one.</source>
   <translation>Ein Ministerium, eine Firma, Partei oder andere Institution, die mit einer Stimme spricht.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>Body</source>
   <translation>Institution</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>Group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>One person with a name.</source>
   <translation>Ein Mensch mit Namen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>People without names, such as “ministry officials”.</source>
   <translation>Menschen ohne Namen, etwa „Kreise des Ministeriums“.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>Person</source>
   <translation>Einzelperson</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>since {since}</source>
   <translation>seit {since}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>until {until}</source>
   <translation>bis {until}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} articles</source>
   <extracomment>For one: {n} article</extracomment>
   <translation>
    <numerusform>{n} Artikel</numerusform>
    <numerusform>{n} Artikel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} changes</source>
   <extracomment>For one: {n} change</extracomment>
   <translation>
    <numerusform>{n} Änderung</numerusform>
    <numerusform>{n} Änderungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} claims</source>
   <extracomment>For one: {n} claim</extracomment>
   <translation>
    <numerusform>{n} Behauptung</numerusform>
    <numerusform>{n} Behauptungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} contradictions</source>
   <extracomment>For one: {n} contradiction</extracomment>
   <translation>
    <numerusform>{n} Widerspruch</numerusform>
    <numerusform>{n} Widersprüche</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} rows</source>
   <extracomment>For one: {n} row</extracomment>
   <translation>
    <numerusform>{n} Zeile</numerusform>
    <numerusform>{n} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} speakers</source>
   <extracomment>For one: {n} speaker</extracomment>
   <translation>
    <numerusform>{n} Person</numerusform>
    <numerusform>{n} Personen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} statements</source>
   <extracomment>For one: {n} statement</extracomment>
   <translation>
    <numerusform>{n} Aussage</numerusform>
    <numerusform>{n} Aussagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} suggestions</source>
   <extracomment>For one: {n} suggestion</extracomment>
   <translation>
    <numerusform>{n} Vorschlag</numerusform>
    <numerusform>{n} Vorschläge</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{title} (until {until})</source>
   <translation>{title} (bis {until})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/libraries.py"></location>
   <source>New library</source>
   <translation>Neue Bibliothek</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/libraries.py"></location>
   <source>No other library was open yet</source>
   <translation>Noch war keine andere Bibliothek geöffnet</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/libraries.py"></location>
   <source>Open library</source>
   <translation>Bibliothek öffnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/libraries.py"></location>
   <source>QuoteTracker libraries (*.quotes);;All files (*)</source>
   <translation>QuoteTracker-Bibliotheken (*.quotes);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/libraries.py"></location>
   <source>Save a copy of the library</source>
   <translation>Kopie der Bibliothek speichern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/libraries.py"></location>
   <source>{name} (copy)</source>
   <translation>{name} (Kopie)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Add your first article</source>
   <translation>Fügen Sie Ihren ersten Artikel hinzu</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Confirm the quotes</source>
   <translation>Zitate bestätigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Ctrl+E saves the quotes with speakers and sources as Excel, CSV, web page or Markdown.</source>
   <translation>Strg+E speichert die Zitate mit Personen und Quellen als Excel, CSV, Webseite oder Markdown.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Drop a text, web page or PDF here, choose a file, or paste it with Ctrl+Shift+V.</source>
   <translation>Ziehen Sie Text, Webseite oder PDF hierher, wählen Sie eine Datei, oder fügen Sie mit Strg+Umschalt+V ein.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Export the sheet</source>
   <translation>Liste exportieren</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Open the library {stem}</source>
   <translation>Bibliothek {stem} öffnen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Or go on with</source>
   <translation>Oder machen Sie weiter mit</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Or look around first</source>
   <translation>Oder sehen Sie sich erst um</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>QuoteTracker finds who said what in it, and where that was said before.</source>
   <translation>QuoteTracker findet, wer darin was gesagt hat, und wo es schon einmal gesagt wurde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>They are suggested with their speakers: A accepts, S changes the speaker, X rejects.</source>
   <translation>Sie werden mit den Sprechenden vorgeschlagen: A nimmt an, S ändert die Person, X lehnt ab.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Three steps to a quote sheet</source>
   <translation>Drei Schritte zu einer Zitatliste</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>A note for you and your colleagues</source>
   <translation>Eine Notiz für Sie und die Redaktion</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>Name of the statement</source>
   <translation>Name der Aussage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>Name this statement</source>
   <translation>Aussage benennen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>Name this statement: {words}</source>
   <translation>Aussage benennen: {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>Note on this statement</source>
   <translation>Notiz zu dieser Aussage</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <location filename="../../quotetracker/ui/statements/tellings.py"></location>
   <source>Who published it when</source>
   <translation>Wer es wann veröffentlicht hat</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>Who published it when, always in the same words</source>
   <translation>Wer es wann veröffentlicht hat, immer mit denselben Worten</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>{count} wordings, compared with {letter}</source>
   <translation>{count} Fassungen, verglichen mit {letter}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>{left} more quotes belong to it; only the earliest are told here.</source>
   <translation>{left} weitere Zitate gehören dazu; nur die frühesten werden hier genannt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>{state}: is this one statement?</source>
   <translation>{state}: ist das eine Aussage?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/list.py"></location>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Statements</source>
   <translation>Aussagen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/list.py"></location>
   <source>suggested</source>
   <translation>vorgeschlagen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/list.py"></location>
   <source>suggested addition</source>
   <translation>vorgeschlagene Ergänzung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/list.py"></location>
   <source>suggested merging</source>
   <translation>vorgeschlagene Zusammenführung</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>A statement is one thing that was said, in as many articles and wordings as there are. As soon as quotes of two articles say the same, they are suggested here; you confirm them with A, and see who said it first, who repeated it, and what was changed.</source>
   <translation>Eine Aussage ist etwas Gesagtes, in so vielen Artikeln und Fassungen, wie es sie gibt. Sobald Zitate aus zwei Artikeln dasselbe sagen, werden sie hier vorgeschlagen; Sie bestätigen sie mit A und sehen, wer es zuerst gesagt hat, wer es wiederholt hat und was sich geändert hat.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Confirmed as one statement. Undo takes it back.</source>
   <translation>Als eine Aussage bestätigt. Rückgängig nimmt es zurück.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Dissolve {n} statements? The quotes stay.</source>
   <extracomment>For one: Dissolve {n} statement? The quotes stay.</extracomment>
   <translation>
    <numerusform>{n} Aussage auflösen? Die Zitate bleiben.</numerusform>
    <numerusform>{n} Aussagen auflösen? Die Zitate bleiben.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Dissolved; the quotes stay. Undo brings it back.</source>
   <translation>Aufgelöst; die Zitate bleiben. Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Merged. Undo takes it back.</source>
   <translation>Zusammengeführt. Rückgängig nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>No statements yet</source>
   <translation>Noch keine Aussagen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Not one statement: it does not come back. Undo takes it back.</source>
   <translation>Nicht eine Aussage: es kommt nicht wieder. Rückgängig nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Split off. It stands alone now; undo takes it back.</source>
   <translation>Abgetrennt. Es steht jetzt allein; Rückgängig nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Split off. They are a statement of their own now; undo takes it back.</source>
   <translation>Abgetrennt. Sie sind jetzt eine eigene Aussage; Rückgängig nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>The statement was copied as text.</source>
   <translation>Die Aussage wurde als Text kopiert.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>This quote is in no statement, and no other quote is known to say the same.</source>
   <translation>Dieses Zitat gehört zu keiner Aussage, und kein anderes Zitat sagt erkennbar dasselbe.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>and {rows} more</source>
   <translation>und {rows} weitere</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>{number} selected, {quotes}</source>
   <translation>{number} gewählt, {quotes}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>All ({fitting})</source>
   <translation>Alle ({fitting})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Confirmed</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Confirmed ({confirmed})</source>
   <translation>Bestätigt ({confirmed})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Filter statements by words, speaker or outlet</source>
   <translation>Aussagen nach Worten, Person oder Medium filtern</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Looking for quotes that say the same…</source>
   <translation>Zitate, die dasselbe sagen, werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Show suggested or confirmed statements</source>
   <translation>Vorgeschlagene oder bestätigte Aussagen zeigen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Suggested</source>
   <translation>Vorgeschlagen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Suggested ({fitting})</source>
   <translation>Vorgeschlagen ({fitting})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>{confirmed}, {suggested} suggested</source>
   <translation>{confirmed}, {suggested} vorgeschlagen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>{rows} of {known} shown</source>
   <translation>{rows} von {known} gezeigt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>{told}: the {shown} largest are shown</source>
   <translation>{told}: die {shown} größten werden gezeigt</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/timeline.py"></location>
   <source>and {tellings} more</source>
   <translation>und {tellings} weitere</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/timeline_paint.py"></location>
   <source>no date</source>
   <translation>ohne Datum</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/statements/told.py"></location>
   <source>Also in {n} copies of the article: {outlets}</source>
   <extracomment>For one: Also in {n} copy of the article: {outlets}</extracomment>
   <translation>
    <numerusform>Auch in {n} Kopie des Artikels: {outlets}</numerusform>
    <numerusform>Auch in {n} Kopien des Artikels: {outlets}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/told.py"></location>
   <source>{since_first}. Since the one before: {reasons}</source>
   <translation>{since_first}. Seit der vorigen: {reasons}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>Read-only</source>
   <translation>Nur lesen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>Safe start: nothing is restored, nothing is worked out in the background.</source>
   <translation>Sicherer Start: nichts wird wiederhergestellt, nichts im Hintergrund berechnet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>There is nothing to print here: open an article, list quotes, or compare some.</source>
   <translation>Hier gibt es nichts zu drucken: öffnen Sie einen Artikel, listen Sie Zitate auf, oder vergleichen Sie welche.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>{library} – QuoteTracker</source>
   <translation>{library} – QuoteTracker</translation>
  </message>
 </context>
</TS>
