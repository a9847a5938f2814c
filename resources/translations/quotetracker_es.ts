<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>QuoteTracker</name>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>Going back to the backup…</source>
   <translation>Volviendo a la copia…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>Making the sample library…</source>
   <translation>Se crea la biblioteca de ejemplo…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>Opening {name}… If an older version made it, it is backed up and brought up to date.</source>
   <translation>Abriendo {name}… Si la hizo una versión anterior, se guarda una copia y se pone al día.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Saving what can be read…</source>
   <translation>Salvando lo legible…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>The library is as it was in the backup. Before: {kept}</source>
   <translation>La biblioteca está como en la copia de seguridad. Antes: {kept}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>The sample library is open already.</source>
   <translation>La biblioteca de ejemplo ya está abierta.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>This library is open already.</source>
   <translation>Esta biblioteca ya está abierta.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>This library is open for reading only: {because}. Nothing that you do here changes it.</source>
   <translation>Esta biblioteca está abierta solo para lectura: {because}. Nada de lo que haga aquí la cambia.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/habits.py"></location>
   <source>a pronoun</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un pronombre</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/habits.py"></location>
   <source>no speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>sin declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/habits.py"></location>
   <source>you accepted {right} of {group} like it ({strongest})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>aceptó {right} de {group} parecidas ({strongest})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/habits.py"></location>
   <source>{value} by {named}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{value} de {named}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/habits.py"></location>
   <source>{value} with “{cue}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{value} con «{cue}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons.py"></location>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>nobody is named here</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>aquí no se nombra a nadie</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_bearers.py"></location>
   <source>the last one in question in this paragraph</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>la última posible en este párrafo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_bearers.py"></location>
   <source>the last one in question whom the article gives no other office</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>la última posible a quien el artículo no da otro cargo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_bearers.py"></location>
   <source>the next speaker who is named</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>la siguiente persona nombrada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_bearers.py"></location>
   <source>the only other {short} of whom this can be said</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>la única otra persona ({short}) de quien puede decirse esto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_bearers.py"></location>
   <source>whose words they are</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>de quien son las palabras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_bearers.py"></location>
   <source>“{word}” is of {short}, {why}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{word}» es de {short}, {why}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_foreign.py"></location>
   <source>called so, or the last one named before it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>llamada así, o la última nombrada antes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_foreign.py"></location>
   <location filename="../../quotetracker/attribution/persons_salience.py"></location>
   <source>the last one named before it who fits</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>la última nombrada antes que encaja</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_foreign.py"></location>
   <source>“{words}” = {name}, {why}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{words}» = {name}, {why}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_salience.py"></location>
   <source>he or she</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>él o ella</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_salience.py"></location>
   <source>who is meant by the “{value}” before</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>a quien se refiere «{value}» antes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_salience.py"></location>
   <source>who spoke the quote before</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>quien dijo la cita anterior</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_salience.py"></location>
   <source>whose name begins a sentence just before</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>cuyo nombre empieza una frase justo antes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>called “{phrase}” in paragraph {where}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>llamado «{phrase}» en el párrafo {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>nobody is named whom “{word}” can mean</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>no se nombra a nadie a quien «{word}» pueda referirse</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>several in the library can be “{text}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>varios declarantes de la biblioteca pueden ser «{text}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>the article does not name “{text}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>el artículo no da nombre a «{text}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>the article does not say who stands behind “{text}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>el artículo no dice quién está detrás de «{text}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>the article does not say whose account {handle} is</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>el artículo no dice de quién es la cuenta {handle}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>the surname is shared: {others} could be meant too</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>el apellido es compartido: también podría ser {others}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>the text does not tell whether {short} is a man or a woman</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>el texto no dice si {short} es hombre o mujer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>{name} = {names}, the only one of that name in the library</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} = {names}, único con ese nombre en la biblioteca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>{people} speakers are named together</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{people} declarantes se nombran juntos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>{rivals} could be meant too</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>también podría ser {rivals}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>{speakers} speakers of the library can be {name}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{speakers} declarantes de la biblioteca pueden ser {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = {names}, a speaker of the library</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{text}» = {names}, declarante de la biblioteca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = {names}, {office} in the library at that time</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{text}» = {names}, {office} entonces según la biblioteca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = {name}, by name or as the one interviewed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{text}» = {name}, por su nombre o como persona entrevistada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = {name}, named in paragraph {where}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{text}» = {name}, nombrado en el párrafo {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = {name}, {why}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{text}» = {name}, {why}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = {taken_up}, named before it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{text}» = {taken_up}, nombrado antes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” = “{words}”, whom the article does not name</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{text}» = «{words}», sin nombre en el artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” is a body, not a person</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{text}» es una entidad, no una persona</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” is a group, not one person</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{text}» es un grupo, no una sola persona</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” is no person</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{text}» no es una persona</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{text}” stands for those who govern there</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{text}» representa a quienes gobiernan allí</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{word}” = {short}, named right before it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{word}» = {short}, nombrado justo antes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{word}” = {short}, {why}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{word}» = {short}, {why}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/persons_verdicts.py"></location>
   <source>“{word}” names nobody</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{word}» no nombra a nadie</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>a quote within a quote, with a speaker of its own</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una cita dentro de otra, con declarante propio</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>a second reading gives the same result</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una segunda lectura da el mismo resultado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>after the {what}: “{said}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>después ({what}): «{said}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>answer in an interview with {mention}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>respuesta en una entrevista con {mention}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>before the {what}: “{said}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>antes ({what}): «{said}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>in quotation marks and long enough to be somebody's words; little else speaks for it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>entre comillas y bastante larga para ser palabras de alguien; poco más la apoya</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>in quotation marks, but the sentence does not say that somebody speaks</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>entre comillas, pero la frase no dice que alguien hable</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>in the headline</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>en el titular</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>in the middle of the {what}: “{said}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>en medio ({what}): «{said}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>it goes on in the next paragraph, which names nobody</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>sigue en el párrafo siguiente, que no nombra a nadie</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>nobody is named in this paragraph; in the one before {name} spoke</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>en este párrafo no se nombra a nadie; en el anterior hablaba {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>nobody is named in this paragraph; the last to speak was {name}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>en este párrafo no se nombra a nadie; el último en hablar fue {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>nobody is named in this paragraph; the next one names {name}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>en este párrafo no se nombra a nadie; el siguiente nombra a {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>one quote in {pieces} pieces</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una cita en {pieces} trozos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>only a few words stand before the speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>solo hay unas pocas palabras antes de quien habla</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>passed on by {text}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>transmitida por {text}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>the words right before it lead to the speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>las palabras justo antes llevan a quien habla</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>uncertain: a second reading gives another result</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>inseguro: una segunda lectura da otro resultado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>within it {who} is quoted: “{text}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>dentro se cita a {who}: «{text}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>{mention} stands after the quote, behind a dash</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{mention} está después de la cita, tras una raya</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>{mention} stands beside the {what}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{mention} está al lado ({what})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>“{cue}” stands beside the {what}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{cue}» está al lado ({what})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>“{mention}:” stands before the quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{mention}:» está antes de la cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/errors.py"></location>
   <source>Open it for reading only, or open a copy, or close it there first.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ábrala solo para lectura, o abra una copia, o ciérrela primero allí.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/errors.py"></location>
   <source>{name} is open already, {holder}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} ya está abierta, {holder}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>A quote sheet cannot be written as “{name}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se puede escribir una hoja de citas como «{name}».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>CSV table (text that looks like a formula gets an apostrophe before it)</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Tabla CSV (el texto que parece una fórmula lleva un apóstrofo delante)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>End the name with one of {known}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Termine el nombre en {known}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>Excel workbook</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Libro de Excel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>Markdown text</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Texto Markdown</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>Web page, to read and to print</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Página web, para leer e imprimir</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>Try again; if that does not help, choose another disk or another format, and tell us.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Inténtelo de nuevo; si no sirve, elija otro disco u otro formato y avísenos.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <location filename="../../quotetracker/model/evidence.py"></location>
   <source>it cannot be read</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>no se puede leer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>quote {nth} of {count}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>cita {nth} de {count}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>the end</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>el final</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>the heading</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>el encabezado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>there is more than was asked for</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>contiene más de lo que se pidió</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>{nth} is missing</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>falta {nth}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/rereading.py"></location>
   <source>“{name}” was read again and is not what was asked for ({where}), so it was not kept.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{name}» se volvió a leer y no es lo que se pidió ({where}), así que no se conservó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Choose a folder of your own.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija una carpeta propia.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose a folder on another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija una carpeta en otro disco.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose a name that is not taken by a folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija un nombre que no tenga ninguna carpeta.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija otro disco.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose another folder and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija otra carpeta e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose another folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose another name, or make the file writable.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija otro nombre, o permita escribir en el archivo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/services/care.py"></location>
   <location filename="../../quotetracker/services/library_copies.py"></location>
   <source>Choose another name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Free some space and try again, or choose another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Libere espacio e inténtelo de nuevo, o elija otro disco.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Give it a shorter name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Póngale un nombre más corto.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>it is a link that leads back to itself</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>es un enlace que vuelve a sí mismo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>it is too big for this disk</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>es demasiado grande para este disco</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>its folder can only be read</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>su carpeta solo se puede leer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>its folder does not exist</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>su carpeta no existe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>its name is too long</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>su nombre es demasiado largo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>the disk is full</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>el disco está lleno</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>the disk reports a fault</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>el disco indica un fallo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>the system refused it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>el sistema lo rechazó</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>there is a folder of that name</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>hay una carpeta con ese nombre</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>you may not write to its folder</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>no tiene permiso para escribir en su carpeta</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>your share of the disk is full</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>su parte del disco está llena</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{name} is a device or a pipe, not a file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} es un dispositivo o una tubería, no un archivo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{name} is a folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} es una carpeta.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>{name} is write-protected.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} está protegido contra escritura.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>“{name}” is a link that leads out of the folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{name}» es un enlace que sale de la carpeta.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>“{name}” was not written: {cause}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{name}» no se escribió: {cause}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>“{name}” was read again and is not what was written, so it was not kept.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{name}» se volvió a leer y no es lo que se escribió, así que no se conservó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <source>Article</source>
   <translation>Artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Author</source>
   <translation>Autor/a</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Checked</source>
   <translation>Comprobada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>Elsewhere</source>
   <translation>En otros</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <source>Id</source>
   <translation>N.º</translation>
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
   <translation>Tipo</translation>
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
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Occasion</source>
   <translation>Ocasión</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <source>Original language</source>
   <translation>Idioma original</translation>
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
   <translation>Medio</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Place in the text</source>
   <translation>Lugar en el texto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Published</source>
   <translation>Publicado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/reader/marks.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Quote</source>
   <translation>Cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <source>Role at that date</source>
   <translation>Cargo en esa fecha</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Said on</source>
   <translation>Dicho el</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <source>Said through</source>
   <translation>Dicho a través de</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <source>Said to</source>
   <translation>Dicho a</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Speaker</source>
   <translation>Declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/claims/form.py"></location>
   <location filename="../../quotetracker/ui/claims/lines.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Verdict</source>
   <translation>Veredicto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/sheet.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Filter</source>
   <translation>Filtrar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>Long cells</source>
   <translation>Celdas largas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>Longer than a cell may be, and continued in the lines below:</source>
   <translation>Más largas de lo que admite una celda, y continuadas en las líneas siguientes:</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>Made at</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>No quotes.</source>
   <translation>Ninguna cita.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>Quote sheet</source>
   <translation>Hoja de citas</translation>
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
   <translation>Citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <source>all quotes</source>
   <translation>todas las citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>article</source>
   <translation>artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>characters</source>
   <translation>caracteres</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>checked</source>
   <translation>comprobada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>continued</source>
   <translation>continuación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>elsewhere</source>
   <translation>en otros lugares</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>from</source>
   <translation>desde</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>kind</source>
   <translation>tipo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>made with QuoteTracker</source>
   <translation>hecho con QuoteTracker</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>or</source>
   <translation>o</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>outlet</source>
   <translation>medio</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>p.</source>
   <translation>p.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>paragraph</source>
   <translation>párrafo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>paragraphs</source>
   <translation>párrafos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>quote</source>
   <translation>cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>quotes</source>
   <translation>citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>speaker</source>
   <translation>declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>speaker not known</source>
   <translation>declarante desconocido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>stored after</source>
   <translation>guardadas después de</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>until</source>
   <translation>hasta</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <source>untitled article</source>
   <translation>artículo sin título</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/words.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>words</source>
   <translation>palabras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/xlsx_writer.py"></location>
   <source>An Excel sheet has 1,048,576 lines, and that is too few for so many quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Una hoja de Excel tiene 1.048.576 líneas, y son pocas para tantas citas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/xlsx_writer.py"></location>
   <source>Narrow the filter, or choose CSV, which has no such limit.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Restrinja el filtro, o elija CSV, que no tiene ese límite.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/accounting.py"></location>
   <source>Only about {share} % of the letters in the file were found.{where}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Solo se encontró alrededor del {share} % de las letras del archivo.{where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/accounting.py"></location>
   <source>The longest missing stretch: “{missing}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El trozo más largo que falta: «{missing}».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>Download or save it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Descárguelo o guárdelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>Open it in its program and save it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ábralo en su programa y guárdelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <location filename="../../quotetracker/importing/worker.py"></location>
   <location filename="../../quotetracker/importing/workers.py"></location>
   <source>Open it in its program, copy the article's text and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ábralo en su programa, copie el texto del artículo y péguelo aquí.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>Save it without a password and add it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Guárdelo sin contraseña y añádalo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>{named} holds a document type definition, which no document needs.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} contiene una definición de tipo de documento, que ningún documento necesita.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>{named} is damaged and cannot be opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} está dañado y no se puede abrir.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>{named} is damaged: a part of it is no valid XML.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} está dañado: una parte no es XML válido.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>{named} is no document for people: it has more than {MAX_TAGS} tags.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} no es un documento para personas: tiene más de {MAX_TAGS} etiquetas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>{named} is protected by a password.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} está protegido con contraseña.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>{named} would unpack to far more than a document holds: it was not opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} ocuparía mucho más de lo que cabe en un documento: no se abrió.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>1 place is</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>1 lugar está</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>Open it in a text editor, save it as UTF-8, and import it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ábralo en un editor de texto, guárdelo como UTF-8 e impórtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>Parts of the file are UTF-8, others Windows-1252. Check letters with accents and quotation marks.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Partes del archivo están en UTF-8 y otras en Windows-1252. Compruebe las letras con acentos y las comillas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>The encoding was guessed: {shown}. Check letters with accents and quotation marks.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>La codificación se dedujo: {shown}. Compruebe los acentos y las comillas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>The file does not name its encoding; it was read as {wide}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El archivo no indica su codificación; se leyó como {wide}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>The page says that it is encoded in {said}, but it cannot be read so.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>La página dice que está codificada en {said}, pero no se puede leer así.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>The page says that it is encoded in {said}, but it is UTF-8 and was read as that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>La página dice que está codificada en {said}, pero es UTF-8 y se leyó así.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>{count} places are</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{count} lugares están</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>{name} is in an encoding that could not be recognised.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} tiene una codificación que no se reconoció.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Unpack it, and add the files inside.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Descomprímalo y añada los archivos que contiene.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <location filename="../../quotetracker/importing/odt.py"></location>
   <source>a comment</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un comentario</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <location filename="../../quotetracker/importing/odt.py"></location>
   <source>deleted in the document</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>borrado en el documento</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <source>foot of the page</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>pie de la página</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <source>head of the page</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>encabezado de la página</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <source>hidden in the document</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>oculto en el documento</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <source>{named} is a ZIP file without a document in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} es un archivo ZIP sin documento dentro.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>1 unprintable character was left out.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Se omitió 1 carácter no imprimible.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>Open the article where it is complete, copy its text and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Abra el artículo donde esté completo, copie su texto y péguelo aquí.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <location filename="../../quotetracker/importing/workers.py"></location>
   <source>The pasted text</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El texto pegado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>{count} unprintable characters were left out.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Se omitieron {count} caracteres no imprimibles.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>{found} of {found2} rows have no text and were left out.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{found} de {found2} filas no tienen texto y se omitieron.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>{name} has no text in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} no contiene texto.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/epub.py"></location>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <location filename="../../quotetracker/importing/scans.py"></location>
   <source>Download it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/epub.py"></location>
   <source>Save the text in another form.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Guarde el texto en otra forma.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/epub.py"></location>
   <source>{named} has no chapters that can be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} no tiene capítulos legibles.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/epub.py"></location>
   <source>{named} is no complete e-book.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} no es un libro electrónico completo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>Check the address, and the network.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe la dirección y la red.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>Copy it from the browser.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Cópiela del navegador.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>Only addresses that begin with https:// are opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Solo se abren direcciones que empiezan por https://.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>Open it in a browser, save the page, and add the saved file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ábrala en un navegador, guarde la página y añada el archivo guardado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>This address has a name, a password or a port in it, and is not opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Esta dirección lleva un nombre, una contraseña o un puerto, y no se abre.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>This address sends on more than {REDIRECTS} times.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Esta dirección redirige más de {REDIRECTS} veces.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>This is not an address of a page.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Esto no es la dirección de una página.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} answered that it has no such page ({status}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{host} respondió que no tiene esa página ({status}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} could not be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se pudo leer {host}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} lies in a private network and is not opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{host} está en una red privada y no se abre.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} sends its pages packed although that was not asked for.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{host} envía sus páginas comprimidas aunque no se pidió.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} sends more than {MAX_SIZE} MB.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{host} envía más de {MAX_SIZE} MB.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} takes longer than {SECONDS} seconds.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{host} tarda más de {SECONDS} segundos.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} was not found.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se encontró {host}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_main.py"></location>
   <source>1 piece</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>1 trozo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_main.py"></location>
   <source>The article could not be told from the rest of the page: look for lines that do not belong to it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se pudo separar el artículo del resto de la página: busque líneas que no le pertenezcan.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_main.py"></location>
   <source>{left_out} pieces</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{left_out} trozos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_main.py"></location>
   <source>{share} % of the page's main part was taken; {pieces} left out, the longest is “{first}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Se tomó el {share} % de la parte principal de la página; {pieces} omitidos, el más largo es «{first}».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_page.py"></location>
   <source>Left-overs of the site's templates were taken out: {found}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Se quitaron restos de la plantilla del sitio: {found}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_page.py"></location>
   <source>The page says that the whole article is not free to read: check that the text is complete.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>La página dice que el artículo completo no es de lectura libre: compruebe que el texto esté completo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_pieces.py"></location>
   <source>not part of the article, it seems</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>al parecer no es parte del artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>Open the page in a browser, copy the article's text and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Abra la página en un navegador, copie el texto del artículo y péguelo aquí.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} cannot be read as a web page.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} no se puede leer como página web.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} has no text in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} no contiene texto.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} is damaged: a tag has more than {MAX_ATTRIBUTES} attributes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} está dañado: una etiqueta tiene más de {MAX_ATTRIBUTES} atributos.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} is damaged: it is nested more than {MAX_DEPTH} elements deep.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} está dañado: anida más de {MAX_DEPTH} elementos.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} is no page for people: it has more than {MAX_TAGS} tags.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} no es una página para personas: tiene más de {MAX_TAGS} etiquetas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Add it alone: QuoteTracker then offers to recognise its text.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Añádalo solo: QuoteTracker ofrecerá reconocer su texto.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Ask its owner for access, or copy it to your own folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Pida acceso a quien corresponda, o cópielo en su propia carpeta.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Check that it was saved or downloaded completely.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe que se guardó o descargó por completo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Check whether it was moved or renamed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe si se movió o cambió de nombre.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Check whether its folder was moved or renamed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe si su carpeta se movió o cambió de nombre.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Choose an article: a text, a web page, a PDF, a Word file, a mail.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija un artículo: un texto, una página web, un PDF, un archivo de Word, un correo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Choose the file that the link was meant for.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija el archivo al que debía llevar el enlace.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Choose the files inside it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija los archivos que contiene.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Copy it from its original place and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Cópielo de su lugar original e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Copy it to another folder and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Cópielo en otra carpeta e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Copy the article's text out of it and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Copie el texto del artículo y péguelo aquí.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Give it a shorter name and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Póngale un nombre más corto e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Open it in another program, copy the article's text and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ábralo en otro programa, copie el texto del artículo y péguelo aquí.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Open it in its program, save it as .docx without a password, and add that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ábralo en su programa, guárdelo como .docx sin contraseña y añada ese.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a compressed file</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un archivo comprimido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a database</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una base de datos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a film</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una película</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a picture</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una imagen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a picture, a sound or a film</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una imagen, un sonido o una película</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a program</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un programa</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a sound</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un sonido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a sound or a film</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un sonido o una película</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a web archive</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un archivo web</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>an empty ZIP file</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un archivo ZIP vacío</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>an old Office file or one protected by a password</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un archivo antiguo de Office o uno protegido con contraseña</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{named} is a picture, and that cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} es una imagen, y eso no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{named} is empty.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} está vacío.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{named} is not a text: it holds binary data.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} no es un texto: contiene datos binarios.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{named} is {known}, and that cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} es {known}, y eso no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{subject} cannot be read because the disk reports a fault.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} no se puede leer porque el disco indica un fallo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{subject} has a name that is too long.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} tiene un nombre demasiado largo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{subject} is a device or a pipe, not a file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} es un dispositivo o una tubería, no un archivo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{subject} is a link that leads back to itself.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} es un enlace que vuelve a sí mismo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{subject} is not there any more.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} ya no está.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{subject} may not be read by you.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject}: no tiene permiso para leerlo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{what} is too big: {size} MB, and {most} MB is the limit.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} es demasiado grande: {size} MB, y el límite es {most} MB.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>Attachments were not opened: {listed}. Save them and add them if they matter.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se abrieron los adjuntos: {listed}. Guárdelos y añádalos si son importantes.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>Open it in a mail program, copy the text and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ábralo en un programa de correo, copie el texto y péguelo aquí.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>Save the page again, as “complete web page”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Guarde la página de nuevo como «página web completa».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>The mail says that it is encoded in {charset}, but it cannot be read so.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El correo dice que está codificado en {charset}, pero no se puede leer así.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>an earlier mail</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un correo anterior</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>around the mail</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>alrededor del correo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{named} is damaged and cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} está dañado y no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{named} is no mail for people: it has more than {MAX_PARTS} parts.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} no es un correo para personas: tiene más de {MAX_PARTS} partes.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{named} is no mail for people: its header is far too big.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} no es un correo para personas: su cabecera es demasiado grande.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{name} holds no web page.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} no contiene ninguna página web.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{name} is damaged and cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} está dañado y no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/odt.py"></location>
   <source>Save it again as .odt or .docx.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Guárdelo de nuevo como .odt o .docx.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/odt.py"></location>
   <source>{named} has no document in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} no contiene ningún documento.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>Open it, print it to a new PDF without one, and add that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ábralo, imprímalo sin contraseña en un PDF nuevo y añada ese.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <location filename="../../quotetracker/importing/scans.py"></location>
   <source>Split it, and add the parts.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Divídalo y añada las partes.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>These pages could not be read: {unreadable} of {count}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se pudieron leer estas páginas: {unreadable} de {count}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>These pages have no text layer, or are empty: {blank} of {count}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Estas páginas no tienen capa de texto o están vacías: {blank} de {count}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>{named} has more than {MAX_PAGES} pages.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} tiene más de {MAX_PAGES} páginas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>{named} is a scan: its pages are pictures without a text layer.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} es un escaneo: sus páginas son imágenes sin capa de texto.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/plain.py"></location>
   <source>Left-overs of a site's templates are in the text: {found}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>En el texto hay restos de la plantilla de un sitio: {found}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>Hard to read: page {poor}{poor2}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Difícil de leer: página {poor}{poor2}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>No text was found in {name}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se encontró texto en {name}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>No text was found on page {empty}{empty2}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se encontró texto en la página {empty}{empty2}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>Scan it again, upright and with more contrast.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Escanéelo de nuevo, derecho y con más contraste.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>Scan it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Escanéelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>This text was recognised in pictures, with {sure} % confidence: check each quote against the page.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Este texto se reconoció en imágenes, con un {sure} % de confianza: compruebe cada cita con la página.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>head or foot of the page</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>encabezado o pie de la página</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>tesseract, which recognises text in pictures, is not installed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>tesseract, que reconoce texto en imágenes, no está instalado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/recognition.py"></location>
   <source>{name} could not be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se pudo leer {name}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>1 damaged line was left out: line {listed}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Se omitió 1 línea dañada: línea {listed}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>A row</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Una fila</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Check that it was saved completely.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe que se guardó por completo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Give the column with the articles' text the name “text”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Dé a la columna con el texto de los artículos el nombre «text».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Give the text of an article the name “text”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Dé al texto de un artículo el nombre «text».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Save it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Guárdelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Save it more simply.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Guárdelo de forma más sencilla.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Save the table again as CSV.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Guarde la tabla de nuevo como CSV.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Split it into several files.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Divídalo en varios archivos.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>another column</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>otra columna</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>line {at}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>la línea {at}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{broken} damaged lines were left out: line {listed}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Se omitieron {broken} líneas dañadas: línea {listed}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} has more than {MAX_COLUMNS} columns.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} tiene más de {MAX_COLUMNS} columnas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} has more than {MAX_ROWS} rows.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} tiene más de {MAX_ROWS} filas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} has no column for text; its columns are {listed}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} no tiene columna de texto; sus columnas son {listed}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} has no rows with an article.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} no tiene filas con un artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} holds no articles: no object in it has a text.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} no contiene artículos: ningún objeto tiene texto.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} is damaged: its rows cannot be told apart.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} está dañado: no se pueden separar sus filas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} is damaged: {place} is no valid JSON.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} está dañado: {place} no es JSON válido.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} is nested too deeply for a list of articles.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} está demasiado anidado para una lista de artículos.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rtf.py"></location>
   <source>Open it in a word processor, save it as .docx and add that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ábralo en un procesador de textos, guárdelo como .docx y añada ese.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rtf.py"></location>
   <source>{named} is damaged: it is no valid RTF.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} está dañado: no es RTF válido.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rtf.py"></location>
   <source>{named} is too big or too deeply nested for an RTF document.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} es demasiado grande o está demasiado anidado para un documento RTF.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/scans.py"></location>
   <source>{name} has more than {MAX_PAGES} pages.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} tiene más de {MAX_PAGES} páginas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/scans.py"></location>
   <source>{name} is damaged and cannot be opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} está dañado y no se puede abrir.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/subtitles.py"></location>
   <source>a note in the file</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una nota en el archivo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/tesseract.py"></location>
   <source>Install tesseract: “tesseract-ocr” in Debian and Ubuntu, “tesseract” in Fedora, Arch and Homebrew; for Windows it is on the pages of UB Mannheim.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Instale tesseract: «tesseract-ocr» en Debian y Ubuntu, «tesseract» en Fedora, Arch y Homebrew; para Windows está en las páginas de la UB Mannheim.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/tesseract.py"></location>
   <source>Recognising a page took longer than {seconds} seconds.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Reconocer una página tardó más de {seconds} segundos.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/tesseract.py"></location>
   <source>Scan it again with 300 dots per inch, or recognise its text with another program.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Escanéelo de nuevo a 300 puntos por pulgada, o reconozca su texto con otro programa.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/tesseract.py"></location>
   <source>tesseract could not read the picture of a page.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>tesseract no pudo leer la imagen de una página.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/tesseract.py"></location>
   <source>tesseract does not end.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>tesseract no termina.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/worker.py"></location>
   <source>{name} could not be read: it is damaged or unlike any file of its kind.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se pudo leer {name}: está dañado o es distinto de todos los de su clase.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/workers.py"></location>
   <source>{named} could not be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se pudo leer {named}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/workers.py"></location>
   <source>{named} needs more memory than an article can: reading it was stopped, and nothing else was touched.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} necesita más memoria que cualquier artículo: se dejó de leer, y no se tocó nada más.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/workers.py"></location>
   <source>{named} takes longer than {seconds} seconds to read: it was given up.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Leer {named} tarda más de {seconds} segundos: se abandonó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/comparison.py"></location>
   <source>a set phrase: said by {voices} speakers</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una frase hecha: dicha por {voices} declarantes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/comparison.py"></location>
   <source>so few and common words are shown only when asked for</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>palabras tan pocas y corrientes solo se muestran si se pregunta por ellas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/diff.py"></location>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>added</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>añadido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/diff.py"></location>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>changed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>cambiado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/diff.py"></location>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>cut</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>cortado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/diff.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>same</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>igual</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/meaning.py"></location>
   <source>alike in meaning ({value} %), in other words</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>parecida en sentido ({value} %), con otras palabras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Choose a folder with tokenizer.json in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija una carpeta que contenga tokenizer.json.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Choose a model that comes with an ONNX file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija un modelo que incluya un archivo ONNX.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Choose a smaller model.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija un modelo más pequeño.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Choose another model folder, or fetch the usual one: quotetracker meaning fetch.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija otra carpeta de modelo, o descargue el habitual: quotetracker meaning fetch.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Install them anew: pip install “quotetracker[semantic]”, or from a checkout: script/setup semantic.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Instálelos de nuevo: pip install «quotetracker[semantic]», o desde una copia del código: script/setup semantic.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Install them with: pip install “quotetracker[semantic]”, or from a checkout: script/setup semantic.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Instálelos con: pip install «quotetracker[semantic]», o desde una copia del código: script/setup semantic.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Searching by meaning needs packages that are not installed: {missing}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Para buscar por significado faltan paquetes: {missing}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} cannot be used.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El modelo de {path} no se puede usar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} gives no usable vectors.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El modelo de {path} no da vectores útiles.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} gives no vectors.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El modelo de {path} no da vectores.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} has a step that is not known here: {unknown}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El modelo de {path} tiene un paso que aquí no se conoce: {unknown}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} pools in a way that is not known here: {modes}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El modelo de {path} agrupa de un modo que aquí no se conoce: {modes}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} wants other input than sentences: {inputs}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El modelo de {path} pide otra entrada que frases: {inputs}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The packages for comparing by meaning do not work on this computer.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Los paquetes para comparar por significado no funcionan en este equipo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>There is no model folder at {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No hay carpeta de modelo en {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Tokenizer and network in {path} do not belong together, or one of them is damaged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El tokenizador y la red de {path} no van juntos, o uno está dañado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>{file} is too large ({st_size} MB; at most {limit}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{file} es demasiado grande ({st_size} MB; como máximo {limit}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se puede leer {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>{path} has no onnx/model.onnx.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} no tiene onnx/model.onnx.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>{path} has no tokenizer.json, so it is not a model folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} no tiene tokenizer.json, así que no es una carpeta de modelo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>1 word in common</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>1 palabra en común</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>how firmly</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>firmeza</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>point of view</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>punto de vista</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>similar word</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>palabra parecida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>softening word</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>matiz</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>the same words</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>las mismas palabras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>the same words, but another speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>las mismas palabras, pero otro declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>word form</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>forma de la palabra</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{content} words in common</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{content} palabras en común</translation>
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
   <translation>{name}: «{after}» añadido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{name}: “{before}” left out</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name}: «{before}» omitido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{name}: “{before}” → “{after}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name}: «{before}» → «{after}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{run_words} words in a row are the same</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{run_words} palabras seguidas son iguales</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>“{after}” added</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{after}» añadido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>“{before}” left out</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{before}» omitido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>“{before}” stands elsewhere</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{before}» está en otro lugar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>“{before}” → “{after}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{before}» → «{after}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>altered</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>alterada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>conflict</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>contradicción</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>different</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>distinta</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>excerpt</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>extracto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <source>misattributed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>mal atribuida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <source>paraphrase</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>paráfrasis</translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <source>repeat</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>repetición</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <source>A backup was not made.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se hizo ninguna copia de seguridad.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <source>Check the library; another backup may be whole.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe la biblioteca; quizá otra copia de seguridad esté entera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <source>Free some space, or set QUOTETRACKER_BACKUPS to a folder on another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Libere espacio, o ponga en QUOTETRACKER_BACKUPS una carpeta de otro disco.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <source>There is not enough room for a backup of {name} in {folder}: {needed} MB are needed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No hay espacio suficiente en {folder} para una copia de {name}: hacen falta {needed} MB.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <source>the text of article {key} is not what was stored</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>el texto del artículo {key} no es el que se guardó</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} is damaged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} está dañada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>An article's original file is not what was stored; its text is.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El archivo original de un artículo no es el que se guardó; su texto sí.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The record of a change is hurt: step {step}{label}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El registro de un cambio está dañado: paso {step}{label}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The search index cannot be read ({error}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El índice de búsqueda no se puede leer ({error}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The search index does not fit {differing} quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El índice de búsqueda no coincide en {differing} citas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The search index is hurt: {line}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El índice de búsqueda está dañado: {line}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The structure of the file is hurt: {line}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>La estructura del archivo está dañada: {line}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a decision on a suggestion ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una decisión sobre una sugerencia ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a decision on two quotes ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una decisión sobre dos citas ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a further name of a speaker ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>otro nombre de un declarante ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a piece of a quote ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un trozo de una cita ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a quote of a statement ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una cita de una declaración ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a saved search ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una búsqueda guardada ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a speaker of a quote ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un declarante de una cita ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>an office of a speaker ({value})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un cargo de un declarante ({value})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>article A{value}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>artículo A{value}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>by making the search index anew</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>rehaciendo el índice de búsqueda</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>by removing what the program can work out again</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>quitando lo que el programa puede volver a calcular</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>by saving what can be read into a new library, or restoring a backup</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>salvando lo legible en una biblioteca nueva, o restaurando una copia de seguridad</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>claim C{value}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>afirmación C{value}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>from a backup, if one has it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>de una copia de seguridad, si alguna lo tiene</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>from the record of changes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>a partir del registro de cambios</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>name of its speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>nombre del declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>only by looking at it yourself</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>solo mirándolo usted</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>quote Q{value}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>cita Q{value}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>reporting word</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>palabra introductoria</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>speaker S{value}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>declarante S{value}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>statement {value}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>declaración {value}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>the text of {value} is not what was stored.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>el texto de {value} no es el que se guardó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>there is no table “{name}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>falta la tabla «{name}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} does not have the words of its article.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} no tiene las palabras de su artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} has a {called} that is not in its article.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject}: su artículo dice otra cosa ({called}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} has no place in its article.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} no tiene lugar en su artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} is missing.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} falta.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} is not as it was saved ({differing}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} no está como se guardó ({differing}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} is there again although it was deleted.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} ha vuelto aunque se borró.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{subject} lies outside of its article.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{subject} queda fuera de su artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{table} belongs to {value} that is gone.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{table} pertenece a algo que ya no existe ({value}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{what} cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{what} no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>“{name}” has no {lost}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{name}» no tiene {lost}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/evidence.py"></location>
   <source>damaged text</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>texto dañado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/evidence.py"></location>
   <source>its number was never given</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>su número no se asignó nunca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>A file that {path} needs beside it could not be made; perhaps the disk is full.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se pudo crear un archivo que {path} necesita a su lado; quizá el disco esté lleno.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Another program has changed how {path} is built.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Otro programa ha cambiado la estructura de {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Another program is holding {path} for too long.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Otro programa retiene {path} demasiado tiempo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Another program is writing to {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Otro programa está escribiendo en {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Check that its folder exists and that you may write there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe que su carpeta existe y que puede escribir en ella.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Check that the drive is connected and has room, then try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe que la unidad esté conectada y tenga espacio, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Check that the drive is connected and sound, then try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe que la unidad esté conectada y en buen estado, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Check the drive, then look whether the change is there before you repeat it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe la unidad y mire si el cambio está antes de repetirlo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Choose a library that QuoteTracker made.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija una biblioteca hecha con QuoteTracker.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Close other programs and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Cierre otros programas e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Close other programs, try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Cierre otros programas, inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Copy the library to a folder of your own and open the copy.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Copie la biblioteca en una carpeta propia y abra la copia.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Do not repeat it. Make a backup on another disk (File → Backups and checks) and check this one.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No lo repita. Haga una copia en otro disco (Archivo → Copias y comprobación) y compruebe este.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Free some space and open the library again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Libere espacio y abra la biblioteca de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Free some space and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Let the library be checked and mended: File → Backups and checks.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Haga comprobar y reparar la biblioteca: Archivo → Copias y comprobación.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Let the system check the disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Deje que el sistema compruebe el disco.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Move it to another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Muévala a otro disco.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Open the library again from where it is now.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Abra la biblioteca de nuevo desde donde está ahora.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Open the library again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Abra la biblioteca de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Restore it from a backup (File → Backups and checks), or save what can be read: quotetracker salvage.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Restáurela de una copia de seguridad (Archivo → Copias y comprobación), o salve lo legible: quotetracker salvage.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Shorten it, or split it in two.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Acórtelo, o divídalo en dos.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Something is too long to be stored in {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Algo es demasiado largo para guardarlo en {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The change could not be confirmed on disk and is not in {path}. {KEPT}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El disco no confirmó el cambio y no está en {path}. {KEPT}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The change does not fit with what {path} holds.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El cambio no encaja con el contenido de {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The change is in {path}, but could not be confirmed on disk: a power cut may still take it away.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El cambio está en {path}, pero el disco no lo confirmó: un corte de luz aún podría perderlo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The computer has no memory left for {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El equipo no tiene memoria para {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The disk did not confirm that a change to {path} was begun.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El disco no confirmó que se empezara un cambio en {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The disk did not confirm that {path} was written: the last change may be there as a whole, or not at all.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El disco no confirmó que se escribiera {path}: el último cambio puede estar entero o no estar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The disk is full.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El disco está lleno.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The disk is full: the change to {path} was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El disco está lleno: el cambio en {path} no se guardó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The file system that holds {path} is damaged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El sistema de archivos que contiene {path} está dañado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The search index of {path} is damaged; articles and quotes are not.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El índice de búsqueda de {path} está dañado; los artículos y las citas no.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Try again when you like.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Inténtelo de nuevo cuando quiera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Undo the last step or open the library again, then try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Deshaga el último paso o abra la biblioteca de nuevo, y vuelva a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Wait a moment and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Espere un momento e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>What was saved before is unchanged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Lo guardado antes no ha cambiado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Work on {path} was broken off.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El trabajo en {path} se interrumpió.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>You may not open {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No tiene permiso para abrir {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{named} could not be read or written.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} no se pudo leer o escribir.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{named} may not be written.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{named} no se puede escribir.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} cannot be opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} no se puede abrir.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} could not be locked, as it must be while it is written.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} no se pudo bloquear, como hace falta al escribir.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} could not be read or written.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} no se pudo leer o escribir.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} could not be written; perhaps the disk is full.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} no se pudo escribir; quizá el disco esté lleno.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} has grown too big for the disk that it is on.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} ha crecido demasiado para su disco.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is a folder, not a library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} es una carpeta, no una biblioteca.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} is not a QuoteTracker library, or it is damaged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} no es una biblioteca de QuoteTracker, o está dañada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} was moved or replaced while it was open: the change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} se movió o se sustituyó mientras estaba abierta: el cambio no se guardó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path}, or its folder, may only be read: the change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} o su carpeta es de solo lectura: el cambio no se guardó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Check that you may read the file and that its drive is there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe que puede leer el archivo y que su unidad está conectada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Choose a library that QuoteTracker made, or make a new one.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija una biblioteca hecha con QuoteTracker, o cree una nueva.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Install the newer version; the file was not touched.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Instale la versión más nueva; el archivo no se tocó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Make a new one, or look for the file where it was moved to.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Cree una nueva, o busque el archivo adonde se movió.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Restore it from a backup, or choose another file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Restáurela de una copia de seguridad, o elija otro archivo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <location filename="../../quotetracker/model/store.py"></location>
   <location filename="../../quotetracker/model/trust.py"></location>
   <source>Restore it from a backup, or save what can be read: quotetracker salvage.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Restáurela de una copia de seguridad, o salve lo legible: quotetracker salvage.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>There is no library at {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No hay ninguna biblioteca en {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is a database of another program.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} es una base de datos de otro programa.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is cut off: {size} of {expected} bytes are there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} está cortada: hay {size} de {expected} bytes.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is empty (0 bytes), so it is not a library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} está vacía (0 bytes), así que no es una biblioteca.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is not a QuoteTracker library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} no es una biblioteca de QuoteTracker.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} was made by a newer QuoteTracker (its format is {version}, this program knows {newest}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} se hizo con un QuoteTracker más nuevo (su formato es {version}, este programa conoce {newest}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/lock.py"></location>
   <source>by another QuoteTracker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>por otro QuoteTracker</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/lock.py"></location>
   <source>by {user} on {host}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>por {user} en {host}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/lock.py"></location>
   <source>by {user} on {host} since {since}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>por {user} en {host} desde {since}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/lock.py"></location>
   <source>this computer</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>este equipo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>A row of {table} that belonged to nothing was removed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Se quitó una fila de {table} que no pertenecía a nada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>Restore a backup, or save what can be read into a new library (salvage).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Restaure una copia de seguridad, o salve lo legible en una biblioteca nueva (salvage).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>The search index was made anew.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El índice de búsqueda se rehízo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>The text of article A{key} was taken from the backup “{name}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El texto del artículo A{key} se tomó de la copia de seguridad «{name}».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>{finding} is as the record of changes says.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{finding} está como dice el registro de cambios.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>{name} is hurt in its structure, so it was not written to.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} tiene dañada la estructura, por eso no se escribió en ella.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/migrate.py"></location>
   <source>Check it with the version that made it, or with: quotetracker check.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruébela con la versión que la hizo, o con: quotetracker check.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/migrate.py"></location>
   <source>The library could not be brought into the form of this version; it was left as it was.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>La biblioteca no se pudo adaptar a esta versión; quedó como estaba.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/migrate.py"></location>
   <source>fewer rows in</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>menos filas en</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/migrate.py"></location>
   <source>rows that point at nothing</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>filas que no apuntan a nada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>Ask whoever gave you the file, or save its contents into a new one: quotetracker salvage.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Pregunte a quien le dio el archivo, o salve su contenido en uno nuevo: quotetracker salvage.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>nothing can be written beside it ({errno})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>no se puede escribir nada a su lado ({errno})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>the file or its folder is write-protected</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>el archivo o su carpeta está protegido contra escritura</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>{path} holds programs of somebody else ({found}), so it was not opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} contiene programas ajenos ({found}), por eso no se abrió.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>A {table} stays away: its place is taken.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se recupera ({table}): su lugar está ocupado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>A {table} stays away: what it names is gone.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se recupera ({table}): lo que nombra ya no existe.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Bring back {missing} first: look for its deletion in the history.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Recupere primero {missing}: busque su borrado en el historial.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Choose another line of the history.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija otra línea del historial.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>It cannot be brought back: {missing} it belonged to is gone, too.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se puede recuperar: tampoco existe ya aquello a lo que pertenecía ({missing}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>It did not exist before this change.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No existía antes de este cambio.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Look for the thing in a backup.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Búsquelo en una copia de seguridad.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Read the history again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Lea el historial de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>This change did not touch that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Este cambio no lo tocó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>This change is not on record.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Este cambio no consta.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Undo the change, or delete it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Deshaga el cambio, o bórrelo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>What this change did is no longer on record.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ya no consta qué hizo este cambio.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>also called</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>también llamado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>decision on a match</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>decisión sobre una coincidencia</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>decision on a suggestion</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>decisión sobre una sugerencia</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>not the same</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>no es la misma</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>said on</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>dicho el</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>said through</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>dicho a través de</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>said to</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>dicho a</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>said where</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>dicho en</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>speaker S{image}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>declarante S{image}</translation>
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
   <translation>{image} declaración que Q{image2}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>“{name}” had been changed again since; undo brings that back.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{name}» se había vuelto a cambiar después; Deshacer lo restablece.</translation>
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
   <translation>Esta biblioteca está en una carpeta que {name} copia. Dos equipos que escriben, o media copia, pueden dañarla. Mejor: guárdela en otro lugar y ponga aquí las copias de seguridad o las hojas de citas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>This library lies on a network drive ({name}). That works, but more slowly and less safely than on a disk of this computer. Better: keep it on this computer, and let backups go to the network.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Esta biblioteca está en una unidad de red ({name}). Funciona, pero más despacio y con menos seguridad que en un disco de este equipo. Mejor: guárdela en este equipo y mande las copias de seguridad a la red.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>a cloud service</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un servicio en la nube</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>a local disk</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un disco local</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>a network drive</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>una unidad de red</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>a network share</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>un recurso de red</translation>
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
   <translation>Quizá se borró: Deshacer lo recupera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/queries/common.py"></location>
   <source>This {table} is no longer in the library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ya no está en la biblioteca ({table}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/queries/common.py"></location>
   <source>saved search</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>búsqueda guardada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Check that its drive is there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe que su unidad esté conectada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Choose a QuoteTracker library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija una biblioteca de QuoteTracker.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Left out: {number} of {name} that belonged to what could not be saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Omitidos: {number} de {name} que pertenecían a lo que no se pudo salvar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Not readable: {keys} of {name} ({keys2}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ilegibles: {keys} de {name} ({keys2}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Nothing can be read of {source}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se puede leer nada de {source}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Perhaps not the newest: {keys} of {name}, known from older changes: {named}{more}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Quizá no lo más reciente: {keys} de {name}, conocidos por cambios anteriores: {named}{more}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Perhaps not the newest: {rest} details that belong to these, known from older changes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Quizá no lo más reciente: {rest} detalles que les pertenecen, conocidos por cambios anteriores.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Restore a backup: quotetracker restore.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Restaure una copia de seguridad: quotetracker restore.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>and {keys} more</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>y {keys} más</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>{rescued} entries could not be read and were taken from the record of changes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{rescued} entradas no se pudieron leer y se tomaron del registro de cambios.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>{source} cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{source} no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>{source} is a database of another program.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{source} es una base de datos de otro programa.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>A library cannot be made at {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se puede crear una biblioteca en {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Choose a folder that you may write to.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija una carpeta en la que pueda escribir.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Free some space and open it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Libere espacio y ábrala de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Open it, or choose another name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ábralo, o elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Put the file back and try again, or go on elsewhere: File → Save a copy of the library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Vuelva a poner el archivo e inténtelo de nuevo, o siga en otro lugar: Archivo → Guardar una copia de la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Restore it from a backup: File → Backups and checks.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Restáurela de una copia: Archivo → Copias y comprobación.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Save what is open to another place: File → Save a copy of the library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Guarde en otro lugar lo que está abierto: Archivo → Guardar una copia de la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>There is already a file at {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ya hay un archivo en {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>before update</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>antes de actualizar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>you asked for that</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>usted lo pidió</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} is gone: it was moved, deleted, or its drive was removed. The change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} ya no está: se movió, se borró o se quitó su unidad. El cambio no se guardó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} is open for reading only: the change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} está abierta solo para lectura: el cambio no se guardó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} must be brought up to date, and the disk is full. It was left as it was.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} debe actualizarse y el disco está lleno. Quedó como estaba.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} says that it is a library, but parts of it are missing.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} dice ser una biblioteca, pero le faltan partes.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} was made by an older QuoteTracker. It must be brought up to date, but may only be read here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} se hizo con un QuoteTracker más antiguo. Hay que actualizarla, pero aquí solo se puede leer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} was replaced by another file while it was open. The change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} se sustituyó por otro archivo mientras estaba abierta. El cambio no se guardó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} was replaced by another library, and the one that was open cannot be read any more.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} fue sustituida por otra biblioteca, y la que estaba abierta ya no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/trust.py"></location>
   <source>{path} was looked at before its first change on this computer, and it is damaged. Nothing was changed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{path} se comprobó antes de su primer cambio en este ordenador y está dañada. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>accepted</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>aceptada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>against a recording</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>con una grabación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>against a transcript</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>con una transcripción</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>against the article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>con el artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>body</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>entidad</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>cannot be checked</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>no comprobable</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>corrected</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>corregida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>disputed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>discutido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>false</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>falso</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>flag</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>aviso</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>group</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>grupo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>maybe</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>quizá</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>mostly false</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>mayormente falso</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>mostly true</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>mayormente verdadero</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>not checked</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>sin comprobar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>open</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>abierto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>person</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>persona</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>rejected</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>rechazada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>true</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>verdadero</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>with a witness</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>con un testigo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>with the speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>con el declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Add article “{new}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Añadir el artículo «{new}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Add {new} articles</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Añadir {new} artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>An article needs a title.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Un artículo necesita un título.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Delete article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Borrar artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Delete {articles} articles</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Borrar {articles} artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Edit article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Editar artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Edit {articles} articles</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Editar {articles} artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Type one, perhaps its first words.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Escriba uno, quizá sus primeras palabras.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Write it as 2026-03-04, 2026-03 or 2026.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Escríbala como 2026-03-04, 2026-03 o 2026.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>“{value}” is not a date that can be sorted.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{value}» no es una fecha que se pueda ordenar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>Last change: {last_change} now, {last_change2} in the backup.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Último cambio: ahora {last_change}, en la copia {last_change2}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>Look for one in {parent}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Busque una en {parent}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>Nothing was restored.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se restauró nada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>The backup holds the same as the library does now.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>La copia contiene lo mismo que la biblioteca ahora.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>The numbers are the same, but something was changed since.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Los números son iguales, pero desde entonces algo cambió.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>The present file cannot be read. The backup holds {articles} articles, {quotes} quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El archivo actual no se puede leer. La copia contiene {articles} artículos y {quotes} citas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>There is no backup of {library}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No hay copia de seguridad de {library}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>before {doing}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>antes de: {doing}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>by hand</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>a mano</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>{name}: {here} now, {there} in the backup ({more}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name}: ahora {here}, en la copia {there} ({more}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>Look for it where it was moved to.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Búsquelo adonde se movió.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>Nothing was mended.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se reparó nada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>The library as it was found after a bad end is kept: {kept}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>La biblioteca, tal como se encontró tras un cierre incorrecto, se conserva: {kept}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <location filename="../../quotetracker/services/library_copies.py"></location>
   <source>The library was not copied.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>La biblioteca no se copió.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>The search index does not fit the articles and quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El índice de búsqueda no coincide con los artículos y las citas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <location filename="../../quotetracker/services/library_copies.py"></location>
   <source>There is already a file at {target}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ya hay un archivo en {target}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>There is no file at {source}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No hay ningún archivo en {source}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>A claim needs words.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Una afirmación necesita palabras.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Add claim</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Añadir afirmación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Delete claim</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Borrar afirmación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Delete {claims} claims</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Borrar {claims} afirmaciones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Edit claim</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Editar afirmación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Set verdict</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Poner veredicto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Set verdict of {claims} claims</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Poner veredicto a {claims} afirmaciones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Write what is claimed, in one sentence.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Escriba en una frase lo que se afirma.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/history.py"></location>
   <source>Bring back {kind}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Recuperar: {kind}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>, {seconds_left} left</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>, quedan {seconds_left}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Add {files} files</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Añadir {files} archivos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Articles added: {added}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Artículos añadidos: {added}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Could not be read</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ilegibles</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Could not be read: {failed}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ilegibles: {failed}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Files looked at: {files}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Archivos examinados: {files}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>In the library already: {known}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ya en la biblioteca: {known}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Look like articles that were there</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Se parecen a artículos que ya estaban</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Not looked at</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Sin examinar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Not looked at: {left}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Sin examinar: {left}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Notes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Notas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Stopped: {n} file was not looked at.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Detenido: {n} archivo quedó sin examinar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Stopped: {n} files were not looked at.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Detenido: {n} archivos quedaron sin examinar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>The folder “{name}” cannot be looked into ({strerror}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se puede mirar en la carpeta «{name}» ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>about {minutes} hours</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>unas {minutes} horas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>about {minutes} minutes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>unos {minutes} minutos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>about {value} seconds</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>unos {value} segundos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{done} of {total} files{left}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{done} de {total} archivos{left}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} article was added</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Se añadió {n} artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} articles were added</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Se añadieron {n} artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} look like articles that were there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} se parecen a artículos que ya estaban.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} looks like an article that was there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} se parece a un artículo que ya estaba.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} more could not be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} más no se pudieron leer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} more notes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} notas más.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} was in the library already</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} ya estaba en la biblioteca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{n} were in the library already</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{n} ya estaban en la biblioteca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>“{title}” is {percent} % the same as “{title2}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{title}» es igual en un {percent} % a «{title2}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/listings.py"></location>
   <source>Select the quotes again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Seleccione de nuevo las citas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/listings.py"></location>
   <source>The list of quotes has just changed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>La lista de citas acaba de cambiar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/matches.py"></location>
   <source>Forget decision</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Olvidar decisión</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/matches.py"></location>
   <source>Not the same statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No es la misma declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/matches.py"></location>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Same statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Misma declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Choose a model: quotetracker meaning use FOLDER, or: quotetracker meaning fetch.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija un modelo: quotetracker meaning use CARPETA, o: quotetracker meaning fetch.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Comparing by meaning needs packages that are not installed: {missing}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Para comparar por significado faltan paquetes: {missing}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Searching by meaning is switched off.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>La búsqueda por significado está desactivada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>There is nothing to search for.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No hay nada que buscar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Write some words.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Escriba algunas palabras.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_choice.py"></location>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Make room, or see that you may write there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Haga sitio, o asegúrese de poder escribir allí.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_choice.py"></location>
   <source>The choice could not be saved in {file}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>La elección no se pudo guardar en {file}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Check the address, or try again later.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe la dirección, o inténtelo más tarde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Check the connection. Or bring a model folder to this computer, and choose it: quotetracker meaning use.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Compruebe la conexión. O traiga una carpeta de modelo a este equipo y elíjala: quotetracker meaning use.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Choose another model.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Give the address of a model folder: https://…</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Dé la dirección de una carpeta de modelo: https://…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>The model could not be fetched from {hostname}: the network does not answer.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El modelo no se pudo descargar de {hostname}: la red no responde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>The model could not be written to {folder}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El modelo no se pudo escribir en {folder}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Try again; if it happens again, do not use it and tell us.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Inténtelo de nuevo; si vuelve a ocurrir, no lo use y díganoslo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>{address} is larger than expected (over {size} bytes).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{address} es mayor de lo esperado (más de {size} bytes).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>{hostname} has no {name} at that address (it said {code}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{hostname} no tiene {name} en esa dirección (respondió {code}).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>{name} came damaged, or is not the file that was asked for.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{name} llegó dañado, o no es el archivo que se pidió.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>“{address}” is not an https address.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{address}» no es una dirección https.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meanwhile.py"></location>
   <source>Type it again if it is to stand.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Escríbalo de nuevo si debe quedar así.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meanwhile.py"></location>
   <source>“{name}” was changed meanwhile, to “{now}”: “{new}” was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{name}» se cambió entretanto, a «{now}»: «{new}» no se guardó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/naming.py"></location>
   <source>A speaker needs a name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Un declarante necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/naming.py"></location>
   <source>Choose the right one from the list.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija en la lista el que corresponde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/naming.py"></location>
   <source>Type the name, or a description such as “ministry officials”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Escriba el nombre, o una descripción como «fuentes del ministerio».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/naming.py"></location>
   <source>{known} speakers are called “{name}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{known} declarantes se llaman «{name}».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>A quote needs at least one piece.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Una cita necesita al menos un trozo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Add piece to quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Añadir trozo a la cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Add quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Añadir cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Add {quotes} quotes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Añadir {quotes} citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Attribute quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Atribuir cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Attribute quote to {new}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Atribuir cita a {new}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Attribute {count} quotes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Atribuir {count} citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Attribute {count} quotes to {new}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Atribuir {count} citas a {new}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Change bounds</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Cambiar límites</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Change kind</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Cambiar tipo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Delete quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Borrar cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Delete the whole quote instead.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Borre mejor la cita entera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Delete {quotes} quotes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Borrar {quotes} citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Edit quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Editar cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Remove piece of quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Quitar trozo de la cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Select the words that were said.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Seleccione las palabras que se dijeron.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Set how the speaker is named</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Fijar cómo se llama al declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Set reporting word</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Fijar palabra introductoria</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>There are no words in this selection.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No hay palabras en esta selección.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>1 place differs.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>1 lugar difiere.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Add new version of “{title}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Añadir versión nueva de «{title}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <source>An article needs a text.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Un artículo necesita un texto.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <source>Correct text</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Corregir texto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Correct text in {changes} places: {first}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Corregir texto en {changes} lugares: {first}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Correct text: “{old}” → “{new}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Corregir texto: «{old}» → «{new}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Delete the article instead, if it should go.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Borre mejor el artículo, si ha de desaparecer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Look at its versions.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Mire sus versiones.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>New version of “{title}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Versión nueva de «{title}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Nothing differs.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nada difiere.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>The text of “{title}” was changed meanwhile, so your corrections were not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El texto de «{title}» se cambió entretanto, así que sus correcciones no se guardaron.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>These two are versions of one article already.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Estos dos ya son versiones de un mismo artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>They are kept, and offered at the next start; or correct it again now.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Se conservan y se ofrecerán al volver a abrir; o corríjalo ahora de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>{many} places differ.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{many} lugares difieren.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>{sentence} Quotes: {Fate}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{sentence} Citas: {Fate}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>“{old}” → “{new}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>«{old}» → «{new}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>A saved search needs a name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Una búsqueda guardada necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Change search</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Cambiar búsqueda</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Choose another name, or update that one.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija otro nombre, o actualice aquella.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Delete search</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Borrar búsqueda</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Did you mean “{name}”?</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>¿Quiso decir «{name}»?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>No saved search is called “{name}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ninguna búsqueda guardada se llama «{name}».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Rename search</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Cambiar nombre de la búsqueda</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Save search {name}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Guardar la búsqueda {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>See: quotetracker saved list.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Véase: quotetracker saved list.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>There is a saved search called “{checked}” already.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ya hay una búsqueda guardada llamada «{checked}».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Type what you look for, such as “ferry, conflicts”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Escriba lo que busca, como «ferri, contradicciones».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Add speaker {name}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Añadir declarante {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Choose another one, or type a new name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija otro, o escriba un nombre nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Correct one of the two dates.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Corrija una de las dos fechas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Delete speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Borrar declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Delete {speakers} speakers</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Borrar {speakers} declarantes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Edit speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Editar declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>Merge speakers</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Fusionar declarantes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Nothing was chosen to go.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No se eligió nada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Split speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Dividir declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>The office “{title}” ends before it begins.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>El cargo «{title}» termina antes de empezar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>This is the same speaker.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Es el mismo declarante.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Tick quotes, names or offices first.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Marque primero citas, nombres o cargos.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>A statement needs two quotes or more.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Una declaración necesita dos citas o más.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Choose another quote that says the same.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Elija otra cita que diga lo mismo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Confirm statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Confirmar declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Dissolve statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Disolver declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Dissolve {chosen} statements</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Disolver {chosen} declaraciones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Merge statements</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Fusionar declaraciones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Merging needs two statements or more.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Para fusionar hacen falta dos declaraciones o más.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Name statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nombrar declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Note on statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Nota sobre la declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Refuse statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Descartar declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Select them with Ctrl and a click.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Selecciónelas con Ctrl y un clic.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Select those that do not belong to the others.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Seleccione las que no van con las demás.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Split statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Dividir declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Splitting needs a part of the quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Para dividir hace falta una parte de las citas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>First said by {who} in {where}, {day}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Dicho primero por {who} en {where}, {day}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>Given to {speakers} speakers: {names}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Se atribuye a {speakers} declarantes: {names}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>None of these quotes has a date, so it is not known who said it first.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Ninguna de estas citas tiene fecha, así que no se sabe quién lo dijo primero.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>Published {tellings} by {outlets}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Publicado {tellings} por {outlets}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>Said by {who} in {where}, {day}; on that day it is not known who was first.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Dicho por {who} en {where}, {day}; no se sabe quién fue primero ese día.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>The words stayed as they were.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Las palabras quedaron como estaban.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>and in {copies} of the same article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>y en {copies} del mismo artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>somebody not named</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>alguien sin nombrar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>until {dated}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>hasta {dated}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>{changed} of {compared} later versions changed the words.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{changed} de {compared} versiones posteriores cambiaron las palabras.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>{number} times</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>{number} veces</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>Accept suggestion</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Aceptar sugerencia</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>Accept {views} suggestions</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Aceptar {views} sugerencias</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>Go on with the next one.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Siga con la próxima.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>Reject suggestion</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Rechazar sugerencia</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>Reject {views} suggestions</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Rechazar {views} sugerencias</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>This suggestion is no longer there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Esta sugerencia ya no está.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/unsaved.py"></location>
   <source>Discard it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Descártelo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/unsaved.py"></location>
   <source>There is nothing to save.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>No hay nada que guardar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/unsaved.py"></location>
   <source>This claim is no longer in the library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Esta afirmación ya no está en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/unsaved.py"></location>
   <source>Undo brings it back.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>Deshacer lo recupera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>ambiguous</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>dudosas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>kept</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>conservadas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>lost</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>perdidas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>moved</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>movidas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>date</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>fecha</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <source>money</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>importe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>number</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>número</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <source>ordinal</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>ordinal</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <source>percent</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>porcentaje</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <source>time</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>hora</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/kind.py"></location>
   <source>direct</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>directa</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/kind.py"></location>
   <source>indirect</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>indirecta</translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/kind.py"></location>
   <source>mixed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation>mixta</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;About QuoteTracker</source>
   <translation>&amp;Acerca de QuoteTracker</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Accept suggestion</source>
   <translation>Aceptar &amp;sugerencia</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Add articles from files…</source>
   <translation>Añadir artículos &amp;desde archivos…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Article</source>
   <translation>Artícul&amp;o</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Articles</source>
   <translation>Artíc&amp;ulos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Back</source>
   <translation>Atrá&amp;s</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Backups and checks…</source>
   <translation>&amp;Copias y comprobación…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Cannot be checked</source>
   <translation>&amp;No comprobable</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Claim</source>
   <translation>Afir&amp;mación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Claims</source>
   <translation>A&amp;firmaciones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Compare…</source>
   <translation>C&amp;omparar…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Copy quote with source</source>
   <translation>Copiar cita con &amp;fuente</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Correct text…</source>
   <translation>&amp;Corregir texto…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete article</source>
   <translation>&amp;Borrar artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete claim</source>
   <translation>&amp;Borrar afirmación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete quote</source>
   <translation>&amp;Borrar cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete saved search</source>
   <translation>&amp;Borrar búsqueda guardada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete speaker</source>
   <translation>&amp;Borrar declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Deutsch</source>
   <translation>&amp;Deutsch</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Disputed</source>
   <translation>&amp;Discutido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Dissolve statement</source>
   <translation>&amp;Disolver declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Edit</source>
   <translation>Edi&amp;tar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Edit title, outlet, date…</source>
   <translation>&amp;Editar título, medio, fecha…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;English</source>
   <translation>E&amp;nglish</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Export</source>
   <translation>E&amp;xportar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Export quote sheet…</source>
   <translation>Exportar &amp;hoja de citas…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;False</source>
   <translation>&amp;Falso</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Find in archive</source>
   <translation>Buscar &amp;en el archivo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Find or filter here</source>
   <translation>Buscar o f&amp;iltrar aquí</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Forget what was learned</source>
   <translation>&amp;Olvidar lo aprendido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Forward</source>
   <translation>Ad&amp;elante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Help</source>
   <translation>Ay&amp;uda</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Help on this page</source>
   <translation>Ayuda &amp;sobre esta página</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;History</source>
   <translation>&amp;Historial</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Keyboard shortcuts</source>
   <translation>Atajos &amp;de teclado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Larger article text</source>
   <translation>Texto del artículo más &amp;grande</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Learn from my decisions</source>
   <translation>Aprender de &amp;mis decisiones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Mark as quote</source>
   <translation>Marcar &amp;como cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Merge speakers…</source>
   <translation>&amp;Fusionar declarantes…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Merge statements</source>
   <translation>&amp;Fusionar declaraciones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Name…</source>
   <translation>&amp;Nombrar…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;New library…</source>
   <translation>Biblioteca &amp;nueva…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;New speaker…</source>
   <translation>Declarante &amp;nuevo…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Next article</source>
   <translation>Artículo &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Next quote</source>
   <translation>C&amp;ita siguiente</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Next suggestion</source>
   <translation>Su&amp;gerencia siguiente</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Open</source>
   <translation>&amp;Abierto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Paste an article…</source>
   <translation>P&amp;egar un artículo…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Previous article</source>
   <translation>&amp;Artículo anterior</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Previous quote</source>
   <translation>Cita &amp;anterior</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Previous suggestion</source>
   <translation>S&amp;ugerencia anterior</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Quote</source>
   <translation>&amp;Cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Quotes</source>
   <translation>&amp;Citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Reject suggestion</source>
   <translation>&amp;Rechazar sugerencia</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Remove last piece</source>
   <translation>&amp;Quitar el último trozo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Review</source>
   <translation>&amp;Revisión</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Search everything…</source>
   <translation>Buscar &amp;en todo…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Speaker</source>
   <translation>Dec&amp;larante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Speakers</source>
   <translation>Declara&amp;ntes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Stop comparing, or go on</source>
   <translation>&amp;Parar la comparación, o seguir</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;True</source>
   <translation>&amp;Verdadero</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;User guide</source>
   <translation>&amp;Guía de uso</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Usual article text</source>
   <translation>Texto del &amp;artículo normal</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Versions…</source>
   <translation>&amp;Versiones…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Watch a folder, or stop watching</source>
   <translation>&amp;Vigilar una carpeta, o dejar de hacerlo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Accept  A</source>
   <translation>Aceptar  A</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Accept all s&amp;ure ones</source>
   <translation>Aceptar &amp;todas las seguras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Accept sure ones</source>
   <translation>Aceptar las seguras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Accept with another &amp;speaker…</source>
   <translation>&amp;Aceptar con otro declarante…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add a &amp;folder of articles…</source>
   <translation>Añadir &amp;una carpeta de artículos…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add a page from the internet.</source>
   <translation>Añadir una página de internet.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add a person, body or group to the register.</source>
   <translation>Añadir una persona, entidad o grupo al registro.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add all articles in a folder.</source>
   <translation>Añadir todos los artículos de una carpeta.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add an article from the clipboard.</source>
   <translation>Añadir un artículo desde el portapapeles.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add as pi&amp;ece of this quote</source>
   <translation>Añadir como &amp;trozo de esta cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add from an a&amp;ddress…</source>
   <translation>Añad&amp;ir desde una dirección…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add piece</source>
   <translation>Añadir trozo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add texts, web pages, PDF, Word files, mails and more that are saved on this computer.</source>
   <translation>Añadir textos, páginas web, PDF, archivos de Word, correos y más que están en este equipo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add the selected words to the current quote.</source>
   <translation>Añadir las palabras seleccionadas a la cita actual.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add what is put into a folder by itself, until you choose this again.</source>
   <translation>Añadir solo lo que se ponga en una carpeta, hasta que elija esto de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add…</source>
   <translation>Añadir…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>All changes, and a way back for one thing of the past.</source>
   <translation>Todos los cambios, y un camino de vuelta para algo del pasado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>All quotes in a table.</source>
   <translation>Todas las citas en una tabla.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>All that waits for your word, one after another.</source>
   <translation>Todo lo que espera su palabra, uno tras otro.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>As the s&amp;ystem</source>
   <translation>&amp;Como el sistema</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>C&amp;ompare</source>
   <translation>Co&amp;mparar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Change between light and dark.</source>
   <translation>Cambiar entre claro y oscuro.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Choose a search that was saved, with what is new to it.</source>
   <translation>Elegir una búsqueda guardada, con lo nuevo en ella.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Choose anew which blocks of the file are the article.</source>
   <translation>Elegir de nuevo qué bloques del archivo son el artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Choose font, size, width of the lines and the space between them.</source>
   <translation>Elegir letra, tamaño, anchura de las líneas y el espacio entre ellas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Choose what is shown of quotes.</source>
   <translation>Elegir qué se muestra de las citas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/claims/form.py"></location>
   <source>Claim</source>
   <translation>Afirmación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Claims and their verdicts.</source>
   <translation>Afirmaciones y sus veredictos.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Close QuoteTracker.</source>
   <translation>Cerrar QuoteTracker.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Colum&amp;ns of the table…</source>
   <translation>Columnas &amp;de la tabla…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Compare by &amp;meaning…</source>
   <translation>&amp;Comparar por significado…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Compare the &amp;whole library again</source>
   <translation>&amp;Comparar de nuevo toda la biblioteca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy c&amp;itation</source>
   <translation>&amp;Copiar referencia</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy only the source, as in a footnote.</source>
   <translation>Copiar solo la fuente, como en una nota al pie.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy quote as &amp;Markdown</source>
   <translation>Copiar cita como &amp;Markdown</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy the quote as a block quote with its source as a link.</source>
   <translation>Copiar la cita como bloque con su fuente enlazada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy the words, the speaker and the source.</source>
   <translation>Copiar las palabras, el declarante y la fuente.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Correct typing errors; the quotes follow.</source>
   <translation>Corregir erratas; las citas lo siguen.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Correct what is known of this article.</source>
   <translation>Corregir lo que se sabe de este artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete the current quote.</source>
   <translation>Borrar la cita actual.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete this article with its quotes.</source>
   <translation>Borrar este artículo con sus citas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete this claim; the quote stays.</source>
   <translation>Borrar esta afirmación; la cita queda.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete this speaker; the quotes stay.</source>
   <translation>Borrar este declarante; las citas quedan.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Dissolve</source>
   <translation>Disolver</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Do again what was undone.</source>
   <translation>Volver a hacer lo deshecho.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>E&amp;spañol</source>
   <translation>&amp;Español</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>End one word earlier</source>
   <translation>Terminar una palabra antes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>End one word later</source>
   <translation>Terminar una palabra después</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Find articles, quotes, speakers and claims, or run a command.</source>
   <translation>Encontrar artículos, citas, declarantes y afirmaciones, o ejecutar una orden.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Find ne&amp;xt</source>
   <translation>Coincidencia &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Find previ&amp;ous</source>
   <translation>Coincidencia an&amp;terior</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Find words in the open article, or narrow the list of this page; where there is neither, search everything.</source>
   <translation>Buscar palabras en el artículo abierto o reducir la lista de esta página; donde no hay ni lo uno ni lo otro, buscar en todo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Follow the s&amp;ystem's colours</source>
   <translation>Seguir &amp;los colores del sistema</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Font and w&amp;idth of articles…</source>
   <translation>Ti&amp;pografía y anchura de los artículos…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Forget the open search; the quotes stay.</source>
   <translation>Olvidar la búsqueda abierta; las citas quedan.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Give quotes, names and offices of this entry to another speaker.</source>
   <translation>Dar citas, nombres y cargos de esta entrada a otro declarante.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Give the open search another name.</source>
   <translation>Dar otro nombre a la búsqueda abierta.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Give the statement a name.</source>
   <translation>Dar un nombre a la declaración.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go back to where you were.</source>
   <translation>Volver adonde estaba.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go forward again.</source>
   <translation>Ir de nuevo adelante.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the next place of the words in this article.</source>
   <translation>Ir al siguiente lugar de las palabras en este artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the next quote of the article.</source>
   <translation>Ir a la cita siguiente del artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the next suggestion of the article.</source>
   <translation>Ir a la sugerencia siguiente del artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the place before this one of the words in this article.</source>
   <translation>Ir al lugar anterior de las palabras en este artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the place of this quote in its article.</source>
   <translation>Ir al lugar de esta cita en su artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the quote before this one.</source>
   <translation>Ir a la cita anterior.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the suggestion before this one.</source>
   <translation>Ir a la sugerencia anterior.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Keep the selected words as those that report the quote, such as “said”.</source>
   <translation>Guardar las palabras seleccionadas como las que introducen la cita, como «dijo».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Keep the selected words as what the article calls the speaker here.</source>
   <translation>Guardar las palabras seleccionadas como el nombre que el artículo da aquí al declarante.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Keep words, filters and order of the quotes that are listed under a name.</source>
   <translation>Guardar con un nombre las palabras, los filtros y el orden de las citas de la lista.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Language of the &amp;window</source>
   <translation>&amp;Idioma de la ventana</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Lay the versions of this statement side by side.</source>
   <translation>Poner las versiones de esta declaración una al lado de otra.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Learn from my &amp;decisions on matches</source>
   <translation>Aprender &amp;de mis decisiones sobre coincidencias</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Learn only from decisions that you make from now on.</source>
   <translation>Aprender solo de las decisiones que tome desde ahora.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let a language model find statements that come back in other words.</source>
   <translation>Que un modelo de lenguaje encuentre declaraciones que vuelven con otras palabras.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let the open search ask for what is listed now.</source>
   <translation>Que la búsqueda abierta pida lo que ahora está en la lista.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let the quotes be single again; they may be suggested once more.</source>
   <translation>Dejar sueltas las citas; pueden volver a sugerirse.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let the quotes that are not compared yet wait, or go on with them.</source>
   <translation>Dejar esperar las citas aún no comparadas, o seguir con ellas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let what you accept and reject change what is shown as sure.</source>
   <translation>Que lo que acepte y rechace cambie lo que se da por seguro.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let what you confirm and refuse change which matches are flagged.</source>
   <translation>Que lo que confirme y descarte cambie qué coincidencias se avisan.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Light or dark as the desktop is.</source>
   <translation>Claro u oscuro, como el escritorio.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>List all quotes of this speaker.</source>
   <translation>Listar todas las citas de este declarante.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>List the quotes of all selected articles.</source>
   <translation>Listar las citas de todos los artículos seleccionados.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Look for matches of every quote anew, in the background; your decisions stay.</source>
   <translation>Buscar de nuevo coincidencias de cada cita, en segundo plano; sus decisiones quedan.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Look for the selected words, or those of the quote, among all stored quotes.</source>
   <translation>Buscar las palabras seleccionadas, o las de la cita, en todas las citas guardadas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make a backup, go back to one, or check that the library is whole.</source>
   <translation>Hacer una copia de seguridad, volver a una, o comprobar que la biblioteca está entera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make a c&amp;laim</source>
   <translation>Crear &amp;una afirmación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make a quote, or a statement, of the suggestion.</source>
   <translation>Hacer de la sugerencia una cita o una declaración.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make an empty library.</source>
   <translation>Crear una biblioteca vacía.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make one statement of those that are selected.</source>
   <translation>Hacer una declaración de las seleccionadas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make quotes of all suggestions of this article that the program is sure of.</source>
   <translation>Hacer citas de todas las sugerencias de este artículo de las que el programa está seguro.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make several entries one.</source>
   <translation>Hacer de varias entradas una.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Mark the selected words, or the passage in quotation marks at the cursor.</source>
   <translation>Marcar las palabras seleccionadas, o el pasaje entre comillas en el cursor.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Merge</source>
   <translation>Fusionar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Mostly f&amp;alse</source>
   <translation>Mayormente fa&amp;lso</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Mostly t&amp;rue</source>
   <translation>&amp;Mayormente verdadero</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Move the end of the quote to the left by a word.</source>
   <translation>Mover el final de la cita una palabra a la izquierda.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Move the end of the quote to the right by a word.</source>
   <translation>Mover el final de la cita una palabra a la derecha.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Move the start of the quote to the left by a word.</source>
   <translation>Mover el comienzo de la cita una palabra a la izquierda.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Move the start of the quote to the right by a word.</source>
   <translation>Mover el comienzo de la cita una palabra a la derecha.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>N&amp;ot the same statement</source>
   <translation>&amp;No es la misma declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Names speaker</source>
   <translation>Nombra declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Next  J</source>
   <translation>Siguiente  J</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Nobody can know whether the selected claims are true.</source>
   <translation>Nadie puede saber si las afirmaciones elegidas son verdaderas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Open &amp;library…</source>
   <translation>Ab&amp;rir biblioteca…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Open &amp;sample library</source>
   <translation>&amp;Abrir biblioteca de ejemplo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Open another library.</source>
   <translation>Abrir otra biblioteca.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Open the articles that come with QuoteTracker.</source>
   <translation>Abrir los artículos que vienen con QuoteTracker.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Paste…</source>
   <translation>Pegar…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Pr&amp;int preview</source>
   <translation>Vista &amp;previa de impresión</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Prin&amp;t…</source>
   <translation>I&amp;mprimir…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Print what this page shows.</source>
   <translation>Imprimir lo que muestra esta página.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Re&amp;name saved search…</source>
   <translation>Cambiar &amp;nombre de la búsqueda…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Read about all of QuoteTracker, with a search.</source>
   <translation>Leer todo sobre QuoteTracker, con búsqueda.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Read and mark articles.</source>
   <translation>Leer y marcar artículos.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Read what this page is for.</source>
   <translation>Leer para qué sirve esta página.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Reject  X</source>
   <translation>Rechazar  X</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Remember that the two quotes are different statements.</source>
   <translation>Recordar que las dos citas son declaraciones distintas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Remember that the two quotes are one statement.</source>
   <translation>Recordar que las dos citas son una declaración.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Reporting word</source>
   <translation>Palabra introductoria</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;maller article text</source>
   <translation>&amp;Texto del artículo más pequeño</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;plit off</source>
   <translation>&amp;Separar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;plit speaker…</source>
   <translation>&amp;Dividir declarante…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;tatement</source>
   <translation>&amp;Declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;tatements</source>
   <translation>Declaraci&amp;ones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Sa&amp;ve as PDF…</source>
   <translation>&amp;Guardar como PDF…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Sa&amp;ve this search…</source>
   <translation>G&amp;uardar esta búsqueda…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Save a cop&amp;y of the library…</source>
   <translation>Guardar una copia de la bib&amp;lioteca…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Save a quote sheet.</source>
   <translation>Guardar una hoja de citas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Save the quotes that are shown as a sheet.</source>
   <translation>Guardar como hoja las citas que se muestran.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Saved searc&amp;hes…</source>
   <translation>Búsquedas &amp;guardadas…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Say that this is no quote, or not one statement; it does not come back.</source>
   <translation>Decir que no es una cita, o no una sola declaración; no vuelve.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Say who spoke, and make a quote of the suggestion.</source>
   <translation>Decir quién habló y hacer de la sugerencia una cita.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Say who spoke.</source>
   <translation>Decir quién habló.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>See and change the keys of all commands.</source>
   <translation>Ver y cambiar las teclas de todas las órdenes.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>See on the screen what would be printed.</source>
   <translation>Ver en pantalla lo que se imprimiría.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>See the versions of this article and what they changed.</source>
   <translation>Ver las versiones de este artículo y qué cambiaron.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>See who said this first, who repeated it, and what changed.</source>
   <translation>Ver quién lo dijo primero, quién lo repitió y qué cambió.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Selection is the reporting &amp;word</source>
   <translation>&amp;La selección es la palabra introductoria</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Selection names the spea&amp;ker</source>
   <translation>La &amp;selección nombra al declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Set &amp;speaker…</source>
   <translation>&amp;Fijar declarante…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Set &amp;verdict</source>
   <translation>Poner &amp;veredicto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show &amp;quotes</source>
   <translation>Mostrar &amp;citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show &amp;quotes of the selected</source>
   <translation>&amp;Mostrar citas de los seleccionados</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show &amp;time line</source>
   <translation>&amp;Mostrar cronología</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show articles in larger letters.</source>
   <translation>Mostrar los artículos con letra más grande.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show articles in smaller letters.</source>
   <translation>Mostrar los artículos con letra más pequeña.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show articles in the usual size.</source>
   <translation>Mostrar los artículos en el tamaño normal.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show in &amp;article</source>
   <translation>&amp;Mostrar en el artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show s&amp;tatement</source>
   <translation>Mostrar &amp;declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show the article before this one.</source>
   <translation>Mostrar el artículo anterior.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show the next article of the list.</source>
   <translation>Mostrar el artículo siguiente de la lista.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show when this speaker said what, what was said again, and contradictions.</source>
   <translation>Mostrar cuándo dijo qué este declarante, qué se repitió y las contradicciones.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speak English from now on.</source>
   <translation>Hablar inglés desde ahora.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speak German from now on.</source>
   <translation>Hablar alemán desde ahora.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speak Spanish from now on.</source>
   <translation>Hablar español desde ahora.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speak the language of the desktop, where QuoteTracker knows it.</source>
   <translation>Hablar el idioma del escritorio, si QuoteTracker lo conoce.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speaker  S</source>
   <translation>Declarante  S</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Start one word earlier</source>
   <translation>Empezar una palabra antes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Start one word later</source>
   <translation>Empezar una palabra después</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Statement</source>
   <translation>Declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Switch li&amp;ght and dark</source>
   <translation>Cambiar entre claro &amp;y oscuro</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Take text a&amp;gain from its file…</source>
   <translation>&amp;Tomar de nuevo el texto de su archivo…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Take the last change back.</source>
   <translation>Revertir el último cambio.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Take the last piece out of a split quote.</source>
   <translation>Quitar el último trozo de una cita partida.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Take the selected quotes out of the statement; two or more become a statement of their own.</source>
   <translation>Sacar las citas seleccionadas de la declaración; dos o más forman otra declaración.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>The register of speakers.</source>
   <translation>El registro de declarantes.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>The selected claims are false but for something.</source>
   <translation>Las afirmaciones elegidas son falsas salvo en algo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>The selected claims are false.</source>
   <translation>Las afirmaciones elegidas son falsas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>The selected claims are true but for something.</source>
   <translation>Las afirmaciones elegidas son verdaderas salvo en algo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>The selected claims are true.</source>
   <translation>Las afirmaciones elegidas son verdaderas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>The selected claims are yet to be checked.</source>
   <translation>Las afirmaciones elegidas están por comprobar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>There is evidence for the selected claims and against them.</source>
   <translation>Hay pruebas a favor y en contra de las afirmaciones elegidas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Track the quote, or the selected passage, as a claim of fact.</source>
   <translation>Seguir la cita, o el pasaje seleccionado, como afirmación de hecho.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>U&amp;pdate saved search</source>
   <translation>&amp;Actualizar búsqueda guardada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Version and licences.</source>
   <translation>Versión y licencias.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Versions of one statement side by side.</source>
   <translation>Versiones de una declaración una al lado de otra.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>What was said in several articles, and how.</source>
   <translation>Qué se dijo en varios artículos, y cómo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Write all of this library to another file, also when its own file is gone.</source>
   <translation>Escribir toda la biblioteca en otro archivo, también si el suyo ya no está.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Write what would be printed to a PDF file.</source>
   <translation>Escribir en un archivo PDF lo que se imprimiría.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>Filter articles</source>
   <translation>Filtrar artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>Filter articles by title or outlet</source>
   <translation>Filtrar artículos por título o medio</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>Most quotes first</source>
   <translation>Más citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>Most to review first</source>
   <translation>Más por revisar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Newest first</source>
   <translation>Más recientes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Oldest first</source>
   <translation>Más antiguas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>Order of the articles</source>
   <translation>Orden de los artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Outlet, A to Z</source>
   <translation>Medio, A a Z</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>Title, A to Z</source>
   <translation>Título, A a Z</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>What the list is sorted by</source>
   <translation>Por qué está ordenada la lista</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/column.py"></location>
   <source>{articles} selected</source>
   <translation>{articles} seleccionados</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <source>Correct typing errors. Quotes, claims and pages follow; nothing is stored until you press Save.</source>
   <translation>Corrija erratas. Citas, afirmaciones y páginas lo siguen; no se guarda nada hasta que pulse Guardar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <source>Nothing differs yet.</source>
   <translation>Aún no difiere nada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <source>Save, and delete {n} quotes</source>
   <extracomment>For one: Save, and delete {n} quote</extracomment>
   <translation>
    <numerusform>Guardar y borrar {n} cita</numerusform>
    <numerusform>Guardar y borrar {n} citas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/correct_dialog.py"></location>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>Text of the article</source>
   <translation>Texto del artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/diff_view.py"></location>
   <source>less</source>
   <translation>menos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/diff_view.py"></location>
   <source>more</source>
   <translation>más</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>2026-03-04, 2026-03 or 2026</source>
   <translation>2026-03-04, 2026-03 o 2026</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/intake/address.py"></location>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/reader/view.py"></location>
   <source>Article text</source>
   <translation>Texto del artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <source>Names, with commas between them</source>
   <translation>Nombres, separados por comas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <source>Paste an article</source>
   <translation>Pegar un artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <source>Paste the whole article. Nothing is stored until you press Add.</source>
   <translation>Pegue el artículo entero. No se guarda nada hasta que pulse Añadir.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <source>This is what you had typed before; it was not saved yet.</source>
   <translation>Esto es lo que había escrito antes; aún no estaba guardado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <source>Title

Text of the article …</source>
   <translation>Título

Texto del artículo …</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>Who published it</source>
   <translation>Quién lo publicó</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/forms.py"></location>
   <source>en, de, fr …</source>
   <translation>en, de, fr …</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>Alt+Down goes from quote to quote.</source>
   <translation>Alt+Abajo va de cita en cita.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>Click a highlighted passage to see who said it and where else it was said.</source>
   <translation>Haga clic en un pasaje resaltado para ver quién lo dijo y dónde más se dijo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>F1 opens the guide to this page.</source>
   <translation>F1 abre la guía de esta página.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>Its articles are invented. Try everything: Ctrl+Z takes back each step.</source>
   <translation>Sus artículos son inventados. Pruebe todo: Ctrl+Z deshace cada paso.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>No article open</source>
   <translation>Ningún artículo abierto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>No quote yet</source>
   <translation>Aún no hay citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>This is the sample library</source>
   <translation>Esta es la biblioteca de ejemplo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>To mark a quote, select the words and press Ctrl+Return. Inside quotation marks a click is enough.</source>
   <translation>Para marcar una cita, seleccione las palabras y pulse Ctrl+Intro. Dentro de comillas basta un clic.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>Underlined words are suggestions: J goes to the next one, A accepts it, X rejects it.</source>
   <translation>Las palabras subrayadas son sugerencias: J va a la siguiente, A la acepta, X la rechaza.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>Your own articles come into a library of your own.</source>
   <translation>Sus propios artículos van en una biblioteca propia.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/articles/hint.py"></location>
   <source>{n} quotes in this article</source>
   <extracomment>For one: {n} quote in this article</extracomment>
   <translation>
    <numerusform>{n} cita en este artículo</numerusform>
    <numerusform>{n} citas en este artículo</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/list.py"></location>
   <location filename="../../quotetracker/ui/articles/page.py"></location>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <source>Articles</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/list.py"></location>
   <source>no quote yet</source>
   <translation>aún sin citas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/articles/list.py"></location>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} quotes</source>
   <extracomment>For one: {n} quote</extracomment>
   <translation>
    <numerusform>{n} cita</numerusform>
    <numerusform>{n} citas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/list.py"></location>
   <source>{suggestions} to review</source>
   <translation>{suggestions} por revisar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>&amp;Font</source>
   <translation>&amp;Letra</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>&amp;Lines</source>
   <translation>Lí&amp;neas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>&amp;Size</source>
   <translation>&amp;Tamaño</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>&amp;Width</source>
   <translation>&amp;Anchura</translation>
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
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Font and width of articles</source>
   <translation>Letra y anchura de los artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Font of articles</source>
   <translation>Letra de los artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Set articles as they were from the start</source>
   <translation>Mostrar los artículos como al principio</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Size of the letters</source>
   <translation>Tamaño de las letras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Space between the lines</source>
   <translation>Espacio entre las líneas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>The whole width of the window</source>
   <translation>Toda la anchura de la ventana</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>Width of the lines</source>
   <translation>Anchura de las líneas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>{number} letters a line</source>
   <translation>{number} letras por línea</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>{points} points</source>
   <translation>{points} puntos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/look_dialog.py"></location>
   <source>{times} times</source>
   <translation>{times} veces</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/page.py"></location>
   <source>Quote {id} of {order}</source>
   <translation>Cita {id} de {order}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/page.py"></location>
   <source>Select words, or click into a passage in quotation marks</source>
   <translation>Seleccione palabras, o haga clic en un pasaje entre comillas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/page.py"></location>
   <source>Selected words</source>
   <translation>Palabras seleccionadas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/page.py"></location>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <source>Untitled</source>
   <translation>Sin título</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/reading.py"></location>
   <source>Outlet and date are not known yet.</source>
   <translation>Aún no se conocen el medio ni la fecha.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/reading.py"></location>
   <source>newer version</source>
   <translation>versión más nueva</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/reading.py"></location>
   <source>older version</source>
   <translation>versión anterior</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/reading.py"></location>
   <source>recognised text, {percent} % sure</source>
   <translation>texto reconocido, {percent} % seguro</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revising.py"></location>
   <location filename="../../quotetracker/ui/intake/tasks.py"></location>
   <source>The file of this article is not kept in the library.</source>
   <translation>El archivo de este artículo no se guarda en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revising.py"></location>
   <source>The text was corrected. {revision} Undo brings it back.</source>
   <translation>El texto se corrigió. {revision} Deshacer lo recupera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>Quote Q{quote}, {told}: “{words}”</source>
   <translation>Cita Q{quote}, {told}: «{words}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>What differs</source>
   <translation>Qué difiere</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>What differs is shown here.</source>
   <translation>Aquí se muestra lo que difiere.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>and {changes} more places</source>
   <translation>y {changes} lugares más</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>its place is not sure</source>
   <translation>su lugar no es seguro</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>its words are gone</source>
   <translation>sus palabras ya no están</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/revision_view.py"></location>
   <source>its words change</source>
   <translation>cambian sus palabras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>As it is</source>
   <translation>Como está</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>Changing {articles}</source>
   <translation>Cambiando {articles}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>Delete {articles} with their quotes?</source>
   <translation>¿Borrar {articles} con sus citas?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>Deleting {articles}</source>
   <translation>Eliminando {articles}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>Select at most {number} articles, or all of them.</source>
   <translation>Seleccione como máximo {number} artículos, o todos.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>What you type is set in all of them; an empty field stays as it is in each.</source>
   <translation>Lo que escriba se pone en todos; un campo vacío queda en cada uno como está.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>{articles} changed.</source>
   <translation>{articles}: cambio hecho.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/several.py"></location>
   <source>{articles} deleted. Undo brings it back.</source>
   <translation>{articles}: borrado hecho. Deshacer lo recupera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/versions_dialog.py"></location>
   <source>Show this version</source>
   <translation>Mostrar esta versión</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/versions_dialog.py"></location>
   <source>There is one version of this article.</source>
   <translation>Hay una versión de este artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/versions_dialog.py"></location>
   <source>This is the first version. Choose a later one to see what it changed.</source>
   <translation>Esta es la primera versión. Elija una posterior para ver qué cambió.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/versions_dialog.py"></location>
   <source>Versions of this article</source>
   <translation>Versiones de este artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/versions_dialog.py"></location>
   <source>Versions, the oldest first</source>
   <translation>Versiones, la más antigua primero</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles/versions_dialog.py"></location>
   <source>{revision} Compared with the version before.</source>
   <translation>{revision} Comparado con la versión anterior.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/form.py"></location>
   <source>Entered {date}</source>
   <translation>Registrada el {date}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/form.py"></location>
   <source>What speaks for it and against it, and where you looked</source>
   <translation>Qué habla a favor y en contra, y dónde ha mirado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/form.py"></location>
   <source>Where it comes from</source>
   <translation>De dónde viene</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/form.py"></location>
   <source>Wording of the claim</source>
   <translation>Texto de la afirmación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <source>All verdicts</source>
   <translation>Todos los veredictos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <source>All verdicts ({total})</source>
   <translation>Todos ({total})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <source>Filter claims</source>
   <translation>Filtrar afirmaciones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <source>Filter claims by words, speaker or article</source>
   <translation>Filtrar afirmaciones por palabras, declarante o artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Show all</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <source>Show claims with this verdict</source>
   <translation>Mostrar afirmaciones con este veredicto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/ledger.py"></location>
   <source>{rows} of {known}</source>
   <translation>{rows} de {known}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/lines.py"></location>
   <source>No claim yet. Make one to track whether it is true.</source>
   <translation>Aún no hay afirmaciones. Cree una para seguir si es verdad.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/list.py"></location>
   <location filename="../../quotetracker/ui/claims/page.py"></location>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Claims</source>
   <translation>Afirmaciones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/list.py"></location>
   <source>entered {date}</source>
   <translation>registrada el {date}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/origin.py"></location>
   <source>Go to this place in the article</source>
   <translation>Ir a este lugar en el artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/origin.py"></location>
   <source>Its article is no longer in the library.</source>
   <translation>Su artículo ya no está en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/origin.py"></location>
   <source>Nobody is named as speaker</source>
   <translation>No se nombra ningún declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/origin.py"></location>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Show in article</source>
   <translation>Mostrar en el artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/origin.py"></location>
   <source>The article's own words</source>
   <translation>Palabras del propio artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/page.py"></location>
   <source>A claim is an assertion of fact that can be checked. Select a quote or a passage in an article and choose “Make a claim” (Ctrl+Shift+L): it will be kept here with your verdict, until it is settled and after.</source>
   <translation>Una afirmación es algo que se da por hecho y se puede comprobar. Seleccione una cita o un pasaje de un artículo y elija «Crear una afirmación» (Ctrl+Mayús+L): se guardará aquí con su veredicto, hasta que se aclare y después.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/claims/page.py"></location>
   <source>Delete {n} claims? The quotes stay.</source>
   <extracomment>For one: Delete {n} claim? The quotes stay.</extracomment>
   <translation>
    <numerusform>¿Borrar {n} afirmación? Las citas quedan.</numerusform>
    <numerusform>¿Borrar {n} afirmaciones? Las citas quedan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/page.py"></location>
   <source>No claims yet</source>
   <translation>Aún no hay afirmaciones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims/page.py"></location>
   <source>{claims} deleted. Undo brings it back.</source>
   <translation>{claims}: borrado hecho. Deshacer lo recupera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/card.py"></location>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <source>✓ same statement</source>
   <translation>✓ misma declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/card.py"></location>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <source>✗ not the same</source>
   <translation>✗ no es la misma</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/chip.py"></location>
   <source>Unknown outlet</source>
   <translation>Medio desconocido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/chip.py"></location>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <location filename="../../quotetracker/ui/review/list.py"></location>
   <location filename="../../quotetracker/ui/statements/told.py"></location>
   <source>nobody named</source>
   <translation>nadie nombrado</translation>
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
   <translation>sin fecha</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/chip.py"></location>
   <source>{score} of 1: how surely the two are one statement</source>
   <translation>{score} de 1: con qué seguridad ambas son una declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/chip.py"></location>
   <source>{word}, score {score}</source>
   <translation>{word}, valor {score}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>All pairs</source>
   <translation>Todos los pares</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>Back to the pairs that are worth a look</source>
   <translation>Volver a los pares que merecen una mirada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>Choose two or more quotes to compare.</source>
   <translation>Elija dos o más citas para comparar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>Comparison</source>
   <translation>Comparación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>Copy comparison</source>
   <translation>Copiar comparación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>Only the first {most} of {wanted} quotes are compared.</source>
   <translation>Solo se comparan las primeras {most} de {wanted} citas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>The comparison was copied as text.</source>
   <translation>La comparación se copió como texto.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>The quotes that were compared are no longer there.</source>
   <translation>Las citas que se comparaban ya no están.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/page.py"></location>
   <source>{versions} versions, compared with {letter}</source>
   <translation>{versions} versiones, comparadas con {letter}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <source>Compare…</source>
   <translation>Comparar…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <source>Lay the versions side by side</source>
   <translation>Poner las versiones una al lado de otra</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Not the same</source>
   <translation>No es la misma</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <source>Remember that the two quotes are different statements (N)</source>
   <translation>Recordar que las dos citas son declaraciones distintas (N)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <source>Remember that the two quotes are one statement (S)</source>
   <translation>Recordar que las dos citas son una declaración (S)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <source>Same statement</source>
   <comment>small button</comment>
   <translation>La misma</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/parts.py"></location>
   <source>Show this quote in its article</source>
   <translation>Mostrar esta cita en su artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/staff.py"></location>
   <source>Versions, word by word</source>
   <translation>Versiones, palabra por palabra</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>Compare versions of a statement</source>
   <translation>Comparar versiones de una declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>Here you see word by word what outlets changed: a number, a “not”, a “probably” that fell away. As soon as two articles have the same statement, it is listed here.</source>
   <translation>Aquí ve palabra por palabra qué cambiaron los medios: un número, un «no», un «probablemente» que se perdió. En cuanto dos artículos tengan la misma declaración, aparecerá aquí.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>Looking for versions that differ…</source>
   <translation>Buscando versiones que difieren…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>Most worth a look in this library</source>
   <translation>Lo que más merece una mirada en esta biblioteca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>Nothing to compare yet</source>
   <translation>Aún no hay nada que comparar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>See word by word what outlets changed: a number, a “not”, a “probably” that fell away. Choose a quote anywhere and press Ctrl+D, or begin with one of these.</source>
   <translation>Vea palabra por palabra qué cambiaron los medios: un número, un «no», un «probablemente» que se perdió. Elija una cita en cualquier lugar y pulse Ctrl+D, o empiece con una de estas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/start.py"></location>
   <source>{relation}: {one} and {other}, {diff}</source>
   <translation>{relation}: {one} y {other}, {diff}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/told.py"></location>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Nobody named</source>
   <translation>Nadie nombrado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/told.py"></location>
   <source>Version {letter}</source>
   <translation>Versión {letter}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/told.py"></location>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <source>base</source>
   <translation>base</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/told.py"></location>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <location filename="../../quotetracker/ui/statements/tellings.py"></location>
   <location filename="../../quotetracker/ui/statements/timeline.py"></location>
   <location filename="../../quotetracker/ui/statements/told.py"></location>
   <source>first</source>
   <translation>primera</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/told.py"></location>
   <source>nothing in common</source>
   <translation>nada en común</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/told.py"></location>
   <location filename="../../quotetracker/ui/statements/told.py"></location>
   <source>said {date}</source>
   <translation>dicho el {date}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <source>Compare the others with this version (B)</source>
   <translation>Comparar las demás con esta versión (B)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <source>Compare with this</source>
   <translation>Comparar con esta</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <source>No words in common.</source>
   <translation>Ninguna palabra en común.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/version.py"></location>
   <source>The other versions are compared with this one.</source>
   <translation>Las demás versiones se comparan con esta.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>added: {words}</source>
   <translation>añadido: {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>cut: {words}</source>
   <translation>cortado: {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>editor's note</source>
   <translation>nota de la redacción</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare/words.py"></location>
   <source>wording</source>
   <translation>redacción</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>CSV table</source>
   <translation>Tabla CSV</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>For databases and other programs; safe to open in a spreadsheet.</source>
   <translation>Para bases de datos y otros programas; se puede abrir sin riesgo en una hoja de cálculo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>Plain text with block quotations, to paste into notes and drafts.</source>
   <translation>Texto sin formato con citas en bloque, para pegar en notas y borradores.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>To read in a browser, to print, or to save as PDF.</source>
   <translation>Para leer en el navegador, imprimir o guardar como PDF.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>To sort, filter and share in a spreadsheet; one row for each quote.</source>
   <translation>Para ordenar, filtrar y compartir en una hoja de cálculo; una fila por cita.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/cards.py"></location>
   <source>Web page</source>
   <translation>Página web</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>&amp;Order</source>
   <translation>&amp;Orden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Clear filter</source>
   <translation>Vaciar filtro</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Export quote sheet</source>
   <translation>Exportar hoja de citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Export quote sheet…</source>
   <translation>Exportar hoja de citas…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>No quote passes this filter</source>
   <translation>Ninguna cita pasa este filtro</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Nothing to export yet</source>
   <translation>Aún no hay nada que exportar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Order of the sheet</source>
   <translation>Orden de la hoja</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Quotes {filter} {date}</source>
   <translation>Citas {filter} {date}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Stopped: nothing was written.</source>
   <translation>Detenido: no se ha escrito nada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Take a condition away, or clear the filter.</source>
   <translation>Quite una condición, o vacíe el filtro.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>The quotes that you confirm or mark in articles become a sheet here, with speakers and sources.</source>
   <translation>Las citas que confirme o marque en los artículos se convierten aquí en una lista, con declarantes y fuentes.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Which quotes</source>
   <translation>Qué citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <source>Writing {path}</source>
   <translation>Escribiendo {path}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>Writing {path}…</source>
   <translation>Escribiendo {path}…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>the first {rows} are shown</source>
   <translation>se muestran las primeras {rows}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>{rows} saved as {path}.</source>
   <translation>{rows} en {path}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>{rows} saved to {path}</source>
   <translation>{rows} en {path}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page.py"></location>
   <source>“{path}” exists already. Replace it?</source>
   <translation>«{path}» ya existe. ¿Sustituirlo?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/page_view.py"></location>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/pages.py"></location>
   <source>See whether it is switched on, or choose another one.</source>
   <translation>Compruebe si está encendida o elija otra.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/pages.py"></location>
   <source>The printer does not answer.</source>
   <translation>La impresora no responde.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <source>Only the first {most} are printed; export a quote sheet for all.</source>
   <translation>Solo se imprimen las primeras {most}; exporte una hoja de citas para todas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <source>Quotes in this article</source>
   <translation>Citas en este artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <source>Struck out: only in the base. Bold: only here.</source>
   <translation>Tachado: solo en la base. Negrita: solo aquí.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>What {lifeline} said, in time</source>
   <translation>Qué dijo {lifeline}, en el tiempo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>p. {pages}</source>
   <translation>p. {pages}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/papers.py"></location>
   <source>{versions} versions of one statement</source>
   <translation>{versions} versiones de una declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview.py"></location>
   <source>Preview of the sheet</source>
   <translation>Vista previa de la hoja</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview.py"></location>
   <source>Preview of the text</source>
   <translation>Vista previa del texto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Drawing pages</source>
   <translation>Dibujando páginas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Fit width</source>
   <translation>Todo el ancho</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Landscape</source>
   <translation>Horizontal</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Larger (+)</source>
   <translation>Más grande (+)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Page {page} of {pages}</source>
   <translation>Página {page} de {pages}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Pages as large as fit into the window</source>
   <translation>Páginas tan grandes como quepan en la ventana</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Pages as wide as the window</source>
   <translation>Páginas tan anchas como la ventana</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Preview of {name}</source>
   <translation>Vista previa: {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Smaller (-)</source>
   <translation>Más pequeño (-)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Turn the paper on its side</source>
   <translation>Poner el papel en horizontal</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/preview_dialog.py"></location>
   <source>Whole page</source>
   <translation>Página entera</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <source>Print {name}</source>
   <translation>Imprimir {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <source>Printing {name}</source>
   <translation>Imprimiendo {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <source>Save as PDF</source>
   <translation>Guardar como PDF</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Saved as {path}</source>
   <translation>Guardado como {path}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/printing.py"></location>
   <source>Sent to the printer.</source>
   <translation>Enviado a la impresora.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export/sheet_words.py"></location>
   <source>Filter</source>
   <comment>what was filtered by, on a quote sheet</comment>
   <translation>Filtro</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <source>No article says who published it yet.</source>
   <translation>Ningún artículo dice aún quién lo publicó.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <source>Search quotes</source>
   <translation>Buscar citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <source>Showing results for {words}</source>
   <translation>Resultados para {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <source>Words, names or outlets; typing errors in names are forgiven.</source>
   <translation>Palabras, nombres o medios; se perdonan las erratas en los nombres.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/bar.py"></location>
   <source>Words, names, outlets…</source>
   <translation>Palabras, nombres, medios…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>30 days</source>
   <translation>30 días</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>7 days</source>
   <translation>7 días</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Any time</source>
   <translation>Siempre</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Dates</source>
   <translation>Fechas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Last 30 days</source>
   <translation>Últimos 30 días</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Last 7 days</source>
   <translation>Últimos 7 días</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Published from</source>
   <translation>Publicado desde</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Published until</source>
   <translation>Publicado hasta</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>This year</source>
   <translation>Este año</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>Until</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>Write dates as {hint}.</source>
   <translation>Escriba las fechas como {hint}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>from {date}</source>
   <translation>desde {date}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/dates.py"></location>
   <source>until {date}</source>
   <translation>hasta {date}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/popups.py"></location>
   <source>{label}: all</source>
   <translation>{label}: todo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/speakers.py"></location>
   <source>Down goes to the list; Enter ticks the first.</source>
   <translation>Abajo va a la lista; Intro marca el primero.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/speakers.py"></location>
   <source>Name of a speaker</source>
   <translation>Nombre de un declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/speakers.py"></location>
   <source>Nobody is called like that.</source>
   <translation>Nadie se llama así.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/speakers.py"></location>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <location filename="../../quotetracker/ui/speakers/list.py"></location>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>Speakers</source>
   <translation>Declarantes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/speakers.py"></location>
   <source>Speakers found</source>
   <translation>Declarantes encontrados</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/speakers.py"></location>
   <source>Type a name</source>
   <translation>Escriba un nombre</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <source>New</source>
   <comment>quotes that came in</comment>
   <translation>Nuevas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filters/words.py"></location>
   <source>since you looked</source>
   <translation>desde que miró</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/door.py"></location>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Search everything</source>
   <translation>Buscar en todo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Commands</source>
   <translation>Órdenes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Find speakers, quotes, articles, claims, or run a command</source>
   <translation>Busque declarantes, citas, artículos, afirmaciones o ejecute una orden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Go to {page}</source>
   <translation>Ir a {page}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Nothing found for “{typed}”.</source>
   <translation>No se encontró nada para «{typed}».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Recent and frequent</source>
   <translation>Recientes y frecuentes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>Showing results for “{understood}”</source>
   <translation>Resultados para «{understood}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/finder.py"></location>
   <source>↑ ↓ choose    Enter open    Esc close</source>
   <translation>↑ ↓ elegir    Intro abrir    Esc cerrar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Saved searches</source>
   <translation>Búsquedas guardadas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder/rows.py"></location>
   <source>not possible here</source>
   <translation>aquí no es posible</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>Nothing in the guide for “{typed}”.</source>
   <translation>Nada en la guía para «{typed}».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>Page of the guide</source>
   <translation>Página de la guía</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>Pages of the guide</source>
   <translation>Páginas de la guía</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>Search the guide</source>
   <translation>Buscar en la guía</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>This page of the guide is not there.</source>
   <translation>Esta página de la guía no existe.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/guide_window.py"></location>
   <source>User guide</source>
   <translation>Guía de uso</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/help_dialogs.py"></location>
   <source>About QuoteTracker</source>
   <translation>Acerca de QuoteTracker</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/help_dialogs.py"></location>
   <source>Quote attribution and fact-tracking for newsrooms.

QuoteTracker is free software under the Apache License 2.0. It uses Qt through PySide6, under the LGPL version 3; SQLAlchemy, Alembic, RapidFuzz and Jinja under the MIT and BSD licences; trafilatura and lxml under the Apache and BSD licences. Everything works on this computer: nothing is sent anywhere.</source>
   <translation>Atribución de citas y seguimiento de hechos para redacciones.

QuoteTracker es software libre bajo la licencia Apache 2.0. Usa Qt mediante PySide6, bajo la LGPL versión 3; SQLAlchemy, Alembic, RapidFuzz y Jinja bajo las licencias MIT y BSD; trafilatura y lxml bajo las licencias Apache y BSD. Todo funciona en este equipo: no se envía nada a ninguna parte.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keyboard_page.py"></location>
   <source>Everything in the window can be done by keys. *Help → Keyboard shortcuts* (`Shift+F1`) lists the keys that you have now, and changes them: choose a command, press `Return` and then the new keys. `Ctrl+K` finds any command by its name. `Alt` with an underlined letter opens a menu; `Tab` goes from part to part; lists are walked with the arrow keys, `Return` takes what is current, `Esc` leaves.</source>
   <translation>Todo en la ventana se puede hacer con teclas. *Ayuda → Atajos de teclado* (`Shift+F1`) muestra las teclas que se tienen ahora y las cambia: elija una orden, pulse `Return` y luego las teclas nuevas. `Ctrl+K` encuentra cualquier orden por su nombre. `Alt` con una letra subrayada abre un menú; `Tab` va de parte en parte; las listas se recorren con las flechas, `Return` toma lo actual, `Esc` sale.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keyboard_page.py"></location>
   <source>The keyboard</source>
   <translation>El teclado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keyboard_page.py"></location>
   <source>These are the keys at first. Single letters count where the text of an article, the queue or the list of statements has the keyboard.</source>
   <translation>Estas son las teclas al principio. Las letras sueltas valen donde el texto de un artículo, la cola o la lista de declaraciones tiene el teclado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keyboard_page.py"></location>
   <source>command</source>
   <translation>orden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keyboard_page.py"></location>
   <source>keys</source>
   <translation>teclas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keyboard_page.py"></location>
   <source>what it does</source>
   <translation>qué hace</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keymap.py"></location>
   <source>Please choose one combination of keys, not several after another.</source>
   <translation>Elija una sola combinación de teclas, no varias seguidas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keymap.py"></location>
   <source>These are no keys.</source>
   <translation>Esto no son teclas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keymap.py"></location>
   <source>“{command}” needs Ctrl, Alt or a function key: “{keys}” alone is for typing.</source>
   <translation>«{command}» necesita Ctrl, Alt o una tecla de función: «{keys}» sola es para escribir.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/keymap.py"></location>
   <source>“{keys}” has its own meaning everywhere. Please choose a letter, or a combination with Ctrl or Alt.</source>
   <translation>«{keys}» tiene su propio significado en todas partes. Elija una letra, o una combinación con Ctrl o Alt.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>(yours)</source>
   <translation>(suyas)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>All as usual</source>
   <translation>Todo como siempre</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Choose a command</source>
   <translation>Elija una orden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Command</source>
   <translation>Orden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Enter on a command, then press its new keys.</source>
   <translation>Intro sobre una orden, y pulse sus teclas nuevas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Filter commands</source>
   <translation>Filtrar órdenes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Give every command the usual keys</source>
   <translation>Dar a cada orden las teclas habituales</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Give the command the keys that it had from the start</source>
   <translation>Dar a la orden las teclas que tenía al principio</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Give the command these keys</source>
   <translation>Dar estas teclas a la orden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Keys of “{command}”</source>
   <translation>Teclas de «{command}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Let the command have no keys</source>
   <translation>Dejar la orden sin teclas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>New keys</source>
   <translation>Teclas nuevas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>No keys</source>
   <translation>Sin teclas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Set</source>
   <translation>Poner</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Take them</source>
   <translation>Tomarlas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>Usual keys</source>
   <translation>Teclas habituales</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>What it does</source>
   <translation>Qué hace</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help/shortcuts_dialog.py"></location>
   <source>⚠ “{command}” has these keys; it would have none then.</source>
   <translation>⚠ «{command}» tiene estas teclas; entonces no tendría ninguna.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/address.py"></location>
   <source>Add from an address</source>
   <translation>Añadir desde una dirección</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/address.py"></location>
   <source>Address of the page</source>
   <translation>Dirección de la página</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/address.py"></location>
   <source>Allow QuoteTracker to open pages</source>
   <translation>Permitir que QuoteTracker abra páginas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/address.py"></location>
   <source>QuoteTracker opens this page once, over https and without cookies, and nothing else that it names. The site can see your internet address, as with any browser. Pages inside your own network are never opened.</source>
   <translation>QuoteTracker abre esta página una vez, por https y sin cookies, y nada más de lo que nombra. El sitio puede ver su dirección de internet, como con cualquier navegador. Las páginas de su propia red nunca se abren.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Add a folder of articles</source>
   <translation>Añadir una carpeta de artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Add articles</source>
   <translation>Añadir artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Articles ({kinds});;All files (*)</source>
   <translation>Artículos ({kinds});;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Articles that are put into “{folder}” are added from now on.</source>
   <translation>Los artículos que se pongan en «{folder}» se añaden desde ahora.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Drawing the pages…</source>
   <translation>Dibujando las páginas…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Looking for articles…</source>
   <translation>Buscando artículos…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Opening the page…</source>
   <translation>Abriendo la página…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Other articles are being added. Try again when they are there.</source>
   <translation>Se están añadiendo otros artículos. Inténtelo de nuevo cuando estén.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Reading “{paths}”…</source>
   <translation>Leyendo «{paths}»…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Recognising text…</source>
   <translation>Reconociendo texto…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>Watch a folder for new articles</source>
   <translation>Vigilar una carpeta por si hay artículos nuevos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/desk.py"></location>
   <source>“{folder}” is no longer watched.</source>
   <translation>«{folder}» ya no se vigila.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/pieces.py"></location>
   <source>Blocks of the file; a tick takes a block into the article</source>
   <translation>Bloques del archivo; una marca toma un bloque para el artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/pieces.py"></location>
   <source>Left out</source>
   <translation>Omitido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/pieces.py"></location>
   <source>Left out, {why}</source>
   <translation>Omitido, {why}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/pieces.py"></location>
   <source>Taken</source>
   <translation>Tomado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>A new version of that one</source>
   <translation>Una versión nueva de aquel</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Add an article</source>
   <translation>Añadir un artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>An article of its own</source>
   <translation>Un artículo propio</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>Doubts</source>
   <translation>Dudas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <location filename="../../quotetracker/ui/safety/crash_dialog.py"></location>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>Missing: “{stretch}”</source>
   <translation>Falta: «{stretch}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>No block with words is ticked. Tick the blocks that are the article.</source>
   <translation>Ningún bloque con palabras está marcado. Marque los bloques que son el artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>Show it</source>
   <translation>Mostrarlo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>Show only what was left out</source>
   <translation>Mostrar solo lo omitido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>Take text again</source>
   <translation>Tomar el texto de nuevo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>The same article: do not add</source>
   <translation>El mismo artículo: no añadir</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>The whole file is the article.</source>
   <translation>Todo el archivo es el artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>{blocks} A tick puts a block back.</source>
   <translation>{blocks} Una marca recupera un bloque.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>{percent} % of this text is in the library already: “{title}”</source>
   <translation>El {percent} % de este texto ya está en la biblioteca: «{title}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/preview.py"></location>
   <source>{taken} of {taken2} blocks are taken ({share} % of the letters).</source>
   <translation>Se toman {taken} de {taken2} bloques ({share} % de las letras).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <source>Adding articles: {progress}</source>
   <translation>Añadiendo artículos: {progress}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <source>Progress of adding articles</source>
   <translation>Progreso al añadir artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <source>Reading page {page} of {total}</source>
   <translation>Leyendo la página {page} de {total}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <source>Recognising page {page} of {total}</source>
   <translation>Reconociendo la página {page} de {total}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <source>Stop adding articles</source>
   <translation>Dejar de añadir artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>Stopping…</source>
   <translation>Parando…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/progress.py"></location>
   <source>{problems} could not be read</source>
   <translation>{problems} ilegibles</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>Languages of the text</source>
   <translation>Idiomas del texto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>Recognise text</source>
   <translation>Reconocer texto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>The program tesseract recognises text in pictures; it is not installed here.</source>
   <translation>El programa tesseract reconoce texto en imágenes; aquí no está instalado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>Then add the file again.</source>
   <translation>Después añada el archivo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>tesseract recognises it on this computer: some seconds for each page, and some letters will be wrong. The file itself is kept. Tick the languages that the text is written in; fewer are surer.</source>
   <translation>tesseract lo reconoce en este equipo: unos segundos por página, y algunas letras saldrán mal. El archivo se conserva. Marque los idiomas del texto; menos es más seguro.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>{n} files are scans: they hold no text that could be read.</source>
   <extracomment>For one: {n} file is a scan.</extracomment>
   <translation>
    <numerusform>{n} archivo es un escaneo: no contiene texto legible.</numerusform>
    <numerusform>{n} archivos son escaneos: no contienen texto legible.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/recognise_dialog.py"></location>
   <source>“{name}” is a scan or a picture: it holds no text that could be read.</source>
   <translation>«{name}» es un escaneo o una imagen: no contiene texto legible.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Articles added</source>
   <translation>Artículos añadidos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Articles that look like ones that were there</source>
   <translation>Artículos que se parecen a otros que ya estaban</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Go on with {n} files</source>
   <extracomment>For one: Go on with {n} file</extracomment>
   <translation>
    <numerusform>Seguir con {n} archivo</numerusform>
    <numerusform>Seguir con {n} archivos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>It is a new version</source>
   <translation>Es una versión nueva</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>It is the same: delete it</source>
   <translation>Es el mismo: borrarlo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Keep both</source>
   <translation>Conservar ambos</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Recognise the text of {n} scans…</source>
   <extracomment>For one: Recognise the text of {n} scan…</extracomment>
   <translation>
    <numerusform>Reconocer el texto de {n} escaneo…</numerusform>
    <numerusform>Reconocer el texto de {n} escaneos…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <location filename="../../quotetracker/ui/safety/crash_dialog.py"></location>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Save report</source>
   <translation>Guardar informe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Save report…</source>
   <translation>Guardar informe…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>Text (*.txt)</source>
   <translation>Texto (*.txt)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/report.py"></location>
   <source>These look like articles that were there. Each was added as an article of its own.</source>
   <translation>Estos se parecen a artículos que ya estaban. Cada uno se añadió como artículo propio.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/tasks.py"></location>
   <source>Add the file again.</source>
   <translation>Añada el archivo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/tasks.py"></location>
   <source>Save it from your browser and add the file: its text can be recognised then.</source>
   <translation>Guárdelo desde el navegador y añada el archivo: entonces se podrá reconocer su texto.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake/tasks.py"></location>
   <source>The new version was added. {revision}</source>
   <translation>Se añadió la versión nueva. {revision}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/bridge.py"></location>
   <source>Copied.</source>
   <translation>Copiado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/bridge.py"></location>
   <source>Stopped: nothing was changed.</source>
   <translation>Detenido: no se ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>Saving…</source>
   <translation>Guardando…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>Stop it; what was done of it is taken back</source>
   <translation>Detener; lo ya hecho se deshace</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>Stop: {doing}</source>
   <translation>Detener: {doing}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <location filename="../../quotetracker/ui/matches/scanning.py"></location>
   <source>about {n} minutes left</source>
   <extracomment>For one: about {n} minute left</extracomment>
   <translation>
    <numerusform>queda cerca de {n} minuto</numerusform>
    <numerusform>quedan unos {n} minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>about {n} seconds left</source>
   <extracomment>For one: about {n} second left</extracomment>
   <translation>
    <numerusform>queda aproximadamente {n} segundo</numerusform>
    <numerusform>quedan unos {n} segundos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>finishing</source>
   <translation>terminando</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/jobs/working.py"></location>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>address</source>
   <translation>dirección</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>article added</source>
   <translation>artículo añadido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>article changed</source>
   <translation>artículo cambiado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>article deleted</source>
   <translation>artículo borrado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>articles</source>
   <translation>artículos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>author</source>
   <translation>autor/a</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>claim</source>
   <translation>afirmación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>claim added</source>
   <translation>afirmación añadida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>claim changed</source>
   <translation>afirmación cambiada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>claim deleted</source>
   <translation>afirmación borrada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>claims</source>
   <translation>afirmaciones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>confirmed</source>
   <translation>confirmada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>copies</source>
   <translation>copias</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>copy</source>
   <translation>copia</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>emphasis</source>
   <translation>énfasis</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>fewer</source>
   <translation>menos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>filler</source>
   <translation>muletilla</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>language</source>
   <translation>idioma</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>negation</source>
   <translation>negación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>note</source>
   <translation>nota</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>occasion</source>
   <translation>ocasión</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>office</source>
   <translation>cargo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>once</source>
   <translation>una vez</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>opposite</source>
   <translation>contrario</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>order</source>
   <translation>orden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>outlets</source>
   <translation>medios</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>place</source>
   <translation>lugar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>published</source>
   <translation>publicado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>quantity</source>
   <translation>cantidad</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>quote added</source>
   <translation>cita añadida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>quote changed</source>
   <translation>cita cambiada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>quote deleted</source>
   <translation>cita borrada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>refused</source>
   <translation>descartada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>saved search added</source>
   <translation>búsqueda guardada añadida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>saved search changed</source>
   <translation>búsqueda guardada cambiada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>saved search deleted</source>
   <translation>búsqueda guardada borrada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>since</source>
   <translation>desde</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>small word</source>
   <translation>palabra menor</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>somebody</source>
   <translation>alguien</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>speaker added</source>
   <translation>declarante añadido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>speaker changed</source>
   <translation>declarante cambiado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>speaker deleted</source>
   <translation>declarante borrado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>speakers</source>
   <translation>declarantes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>spelling</source>
   <translation>ortografía</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>statement</source>
   <translation>declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>statement added</source>
   <translation>declaración añadida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>statement changed</source>
   <translation>declaración cambiada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>statement deleted</source>
   <translation>declaración borrada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>tense</source>
   <translation>tiempo verbal</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>title</source>
   <translation>título</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>twice</source>
   <translation>dos veces</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>unit</source>
   <translation>unidad</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/language/words_below.py"></location>
   <source>verdict</source>
   <translation>veredicto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/look/notice_bar.py"></location>
   <source>Close notice</source>
   <translation>Cerrar aviso</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/look/notice_bar.py"></location>
   <source>Notice</source>
   <translation>Aviso</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/look/notice_bar.py"></location>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>Back to the words</source>
   <translation>Volver a las palabras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>Close what was found (Esc)</source>
   <translation>Cerrar lo encontrado (Esc)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>Find in archive</source>
   <translation>Buscar en el archivo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>In the archive: {several}</source>
   <translation>En el archivo: {several}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>Looking in the archive…</source>
   <translation>Buscando en el archivo…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>Not found in any stored quote</source>
   <translation>No se encontró en ninguna cita guardada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <source>Show the words that were looked for again (Backspace)</source>
   <translation>Mostrar de nuevo las palabras buscadas (Retroceso)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/find_panel.py"></location>
   <location filename="../../quotetracker/ui/statements/list.py"></location>
   <source>{quotes} in {articles}</source>
   <translation>{quotes} en {articles}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/learning.py"></location>
   <source>Suggestions and matches are ranked as in a new library again. Your decisions are kept.</source>
   <translation>Sugerencias y coincidencias se ordenan de nuevo como en una biblioteca nueva. Sus decisiones se conservan.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <source>Comparing…</source>
   <translation>Comparando…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <source>Not found in any other article.</source>
   <translation>No se encontró en ningún otro artículo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <source>Possibly related</source>
   <translation>Quizá relacionadas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <source>folded</source>
   <translation>plegado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/match_cards.py"></location>
   <source>unfolded</source>
   <translation>desplegado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>&amp;Cancel</source>
   <translation>&amp;Cancelar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>&amp;Fetch a model (91 MB)</source>
   <translation>&amp;Descargar un modelo (91 MB)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Choose a f&amp;older…</source>
   <translation>&amp;Elegir una carpeta…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Compare by meaning</source>
   <translation>Comparar por significado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Folder with tokenizer.json and onnx/model.onnx</source>
   <translation>Carpeta con tokenizer.json y onnx/model.onnx</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Off: quotes are compared by their words alone.</source>
   <translation>Desactivado: las citas se comparan solo por sus palabras.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>On, but the model does not work.</source>
   <translation>Activado, pero el modelo no funciona.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>On: quotes are compared by their words and by their meaning.</source>
   <translation>Activado: las citas se comparan por sus palabras y por su significado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>On: the model is reading your quotes.</source>
   <translation>Activado: el modelo está leyendo sus citas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>One moment…</source>
   <translation>Un momento…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Some packages are missing: {packages}. Install them once, then start QuoteTracker again:</source>
   <translation>Faltan algunos paquetes: {packages}. Instálelos una vez y reinicie QuoteTracker:</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Switch &amp;off</source>
   <translation>De&amp;sactivar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Switch &amp;on</source>
   <translation>&amp;Activar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>Words find repeats, cuts and changes. A small language model also finds statements that come back in entirely different words. It runs on this computer and sends nothing anywhere. What it finds is shown under Possibly related, and is never flagged.</source>
   <translation>Las palabras encuentran repeticiones, cortes y cambios. Un pequeño modelo de lenguaje encuentra además declaraciones que vuelven con palabras del todo distintas. Funciona en este equipo y no envía nada. Lo que encuentra aparece en «Quizá relacionadas» y nunca se avisa.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>You can close this window and go on working.</source>
   <translation>Puede cerrar esta ventana y seguir trabajando.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>pip install "quotetracker[semantic]"   or, from a checkout:   script/setup semantic</source>
   <translation>pip install "quotetracker[semantic]"   o, desde una copia del código:   script/setup semantic</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>{done} MB.</source>
   <translation>{done} MB.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>{done} of {total} MB.</source>
   <translation>{done} de {total} MB.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/meaning_dialog.py"></location>
   <source>{folder} · has read {read} of {quotes} quotes of this library</source>
   <translation>{folder} · ha leído {read} de {quotes} citas de esta biblioteca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/model_desk.py"></location>
   <source>Fetching the model…</source>
   <translation>Descargando el modelo…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/model_desk.py"></location>
   <source>Opening the model…</source>
   <translation>Abriendo el modelo…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/model_desk.py"></location>
   <source>Switching off…</source>
   <translation>Desactivando…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/model_desk.py"></location>
   <source>The model is here. It reads your quotes in the background.</source>
   <translation>El modelo está listo. Lee sus citas en segundo plano.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>altered</source>
   <comment>a word below a small sign: ten letters at most</comment>
   <translation>alterada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>conflict</source>
   <comment>a word below a small sign: ten letters at most</comment>
   <translation>contradice</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>excerpt</source>
   <comment>a word below a small sign: ten letters at most</comment>
   <translation>extracto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>other speaker</source>
   <translation>otro declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>paraphr.</source>
   <comment>a word below a small sign: ten letters at most</comment>
   <translation>parafr.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>paraphrased</source>
   <translation>parafraseada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>repeated</source>
   <translation>repetida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>repeated</source>
   <comment>a word below a small sign: ten letters at most</comment>
   <translation>repetida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>speaker</source>
   <comment>a word below a small sign: ten letters at most</comment>
   <translation>declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/relation_words.py"></location>
   <source>{word} {count} times</source>
   <translation>{word}, {count} veces</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <source>Compare the quotes that wait</source>
   <translation>Comparar las citas que esperan</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <source>Compared {done} of {total} quotes</source>
   <translation>{done} de {total} citas comparadas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <source>Comparing quotes…</source>
   <translation>Comparando citas…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <source>Stop comparing; the rest waits until you go on</source>
   <translation>Parar la comparación; el resto espera hasta que siga</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/matches/scan_status.py"></location>
   <source>{n} quotes wait to be compared</source>
   <extracomment>For one: {n} quote waits to be compared</extracomment>
   <translation>
    <numerusform>{n} cita espera comparación</numerusform>
    <numerusform>{n} citas esperan comparación</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/matches/scanning.py"></location>
   <source>about {n} hours left</source>
   <extracomment>For one: about {n} hour left</extracomment>
   <translation>
    <numerusform>queda cerca de {n} hora</numerusform>
    <numerusform>quedan unas {n} horas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/matches/scanning.py"></location>
   <source>less than a minute left</source>
   <translation>queda menos de un minuto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/menus.py"></location>
   <source>&amp;Recent libraries</source>
   <translation>&amp;Bibliotecas recientes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/page.py"></location>
   <source>Undo brings them back.</source>
   <translation>Deshacer los recupera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Article, A to Z</source>
   <translation>Artículo, de la A a la Z</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Article, Z to A</source>
   <translation>Artículo, de la Z a la A</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Direct quotes first</source>
   <translation>Citas directas primero</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Mixed quotes first</source>
   <translation>Citas mixtas primero</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Nobody is named as the speaker yet.</source>
   <translation>Aún no se nombra ningún declarante.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Outlet, Z to A</source>
   <translation>Medio, de la Z a la A</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Speaker, A to Z</source>
   <translation>Declarante, de la A a la Z</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>Speaker, Z to A</source>
   <translation>Declarante, de la Z a la A</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>recording</source>
   <translation>grabación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>transcript</source>
   <translation>transcripción</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>with {names}</source>
   <translation>con {names}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/cells.py"></location>
   <source>witness</source>
   <translation>testigo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>Against what the quote was checked</source>
   <translation>Con qué se comprobó la cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>How other quotes stand to this one</source>
   <translation>Qué relación tienen otras citas con esta</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>In quotation marks, partly, or reported</source>
   <translation>Entre comillas, en parte, o referida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>The words, and the article they stand in; sorts by article</source>
   <translation>Las palabras y el artículo en que están; ordena por artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>What the claims made from this quote are worth</source>
   <translation>Qué valen las afirmaciones hechas a partir de esta cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>When the article was published</source>
   <translation>Cuándo se publicó el artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/columns.py"></location>
   <source>Who spoke, and the role held at that date</source>
   <translation>Quién habló, y su cargo en esa fecha</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Added to the claims. Set its verdict there (Ctrl+5).</source>
   <translation>Añadida a las afirmaciones. Allí se le pone el veredicto (Ctrl+5).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Attributing {quotes}</source>
   <translation>Atribuyendo {quotes}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Delete {quotes}?</source>
   <translation>¿Borrar {quotes}?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Deleting {quotes}</source>
   <translation>Eliminando {quotes}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>No quotes yet</source>
   <translation>Aún no hay citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Order of the quotes</source>
   <translation>Orden de las citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>This quote has no other version any more.</source>
   <translation>Esta cita ya no tiene otra versión.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Try fewer words, or take a condition away.</source>
   <translation>Pruebe con menos palabras, o quite una condición.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>Up to {copied} quotes can be copied at once: export a quote sheet instead.</source>
   <translation>Se pueden copiar hasta {copied} citas a la vez: exporte mejor una hoja de citas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>What people said in your articles is listed here, to be searched, filtered and compared. Confirm what is suggested, or mark it yourself: select the words and press Ctrl+Return.</source>
   <translation>Aquí está lo que se dijo en sus artículos, para buscar, filtrar y comparar. Confirme lo que se sugiere, o marque usted mismo: seleccione las palabras y pulse Ctrl+Return.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>{flagged} flagged</source>
   <translation>{flagged} con aviso</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/page.py"></location>
   <source>{quotes} deleted. Undo brings it back.</source>
   <translation>{quotes}: borrado hecho. Deshacer lo recupera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Delete “{name}”</source>
   <translation>Borrar «{name}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Name of the search</source>
   <translation>Nombre de la búsqueda</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>No search is saved yet</source>
   <translation>Aún no hay búsquedas guardadas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Only the {n} new</source>
   <extracomment>For one: Only the {n} new</extracomment>
   <translation>
    <numerusform>Solo la {n} nueva</numerusform>
    <numerusform>Solo las {n} nuevas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Only {n} new quotes</source>
   <extracomment>For one: Only {n} new quote</extracomment>
   <translation>
    <numerusform>Solo {n} cita nueva</numerusform>
    <numerusform>Solo {n} citas nuevas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Rename “{name}”…</source>
   <translation>Cambiar nombre de «{name}»…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Save this search…</source>
   <translation>Guardar esta búsqueda…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Save what is looked for, and come back to it</source>
   <translation>Guardar lo que se busca y volver a ello</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Saved as “{name}”. It stands in the list of saved searches.</source>
   <translation>Guardada como «{name}». Está en la lista de búsquedas guardadas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Saved search: {name}</source>
   <translation>Búsqueda guardada: {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Show all quotes of this search</source>
   <translation>Mostrar todas las citas de esta búsqueda</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>The saved search “{name}” was deleted. Undo brings it back.</source>
   <translation>La búsqueda guardada «{name}» se borró. Deshacer lo recupera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>Update “{name}”</source>
   <translation>Actualizar «{name}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>{name} (changed)</source>
   <translation>{name} (cambiada)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>{number}+ new</source>
   <translation>{number}+ nuevas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>{n} new</source>
   <extracomment>For one: {n} new</extracomment>
   <translation>
    <numerusform>{n} nueva</numerusform>
    <numerusform>{n} nuevas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/saved.py"></location>
   <source>“{name}” asks for this from now on.</source>
   <translation>«{name}» pide esto desde ahora.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/speaker.py"></location>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/speaker.py"></location>
   <source>Set speaker</source>
   <translation>Fijar declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/speaker.py"></location>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <source>Who said it?</source>
   <translation>¿Quién lo dijo?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes/speaker.py"></location>
   <source>Who said these {quotes}?</source>
   <translation>¿Quién lo dijo? ({quotes})</translation>
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
   <translation>Cerrar y seleccionar lo encontrado (Esc)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Find in this article</source>
   <translation>Buscar en este artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Match case</source>
   <translation>Distinguir mayúsculas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Next hit</source>
   <translation>Coincidencia siguiente</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Next hit (Enter)</source>
   <translation>Coincidencia siguiente (Intro)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Not found</source>
   <translation>No se encuentra</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Previous hit</source>
   <translation>Coincidencia anterior</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Previous hit (Shift+Enter)</source>
   <translation>Coincidencia anterior (Mayús+Intro)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>Tell capital letters from small ones</source>
   <translation>Distinguir las mayúsculas de las minúsculas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>from the end</source>
   <translation>desde el final</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>from the top</source>
   <translation>desde el inicio</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>{n} hits</source>
   <extracomment>For one: {n} hit</extracomment>
   <translation>
    <numerusform>{n} coincidencia</numerusform>
    <numerusform>{n} coincidencias</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/find_bar.py"></location>
   <source>{place} of {hits}</source>
   <translation>{place} de {hits}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Also said in {n} articles</source>
   <extracomment>For one: Also said in {n} article</extracomment>
   <translation>
    <numerusform>También dicho en {n} artículo</numerusform>
    <numerusform>También dicho en {n} artículos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Audience, interviewer</source>
   <translation>Público, entrevistador</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>For you and your colleagues</source>
   <translation>Para usted y la redacción</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>If it was translated: from which</source>
   <translation>Si se tradujo: de qué idioma</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Inspector</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Named as</source>
   <translation>Nombrado como</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Press conference, hearing …</source>
   <translation>Rueda de prensa, audiencia …</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Quote {public_id}</source>
   <translation>Cita {public_id}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Reported with</source>
   <translation>Introducida con</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>Role</source>
   <translation>Cargo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Said elsewhere</source>
   <translation>Dicho en otros lugares</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>See who said this first, who repeated it, and what changed (Ctrl+Alt+T)</source>
   <translation>Ver quién lo dijo primero, quién lo repitió y qué cambió (Ctrl+Alt+T)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Show statement</source>
   <translation>Mostrar declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Through</source>
   <translation>A través de</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>To whom</source>
   <translation>A quién</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/inspector.py"></location>
   <source>Translator, agency, spokesperson</source>
   <translation>Intérprete, agencia, portavoz</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/map.py"></location>
   <source>Map of the article</source>
   <translation>Mapa del artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/map.py"></location>
   <source>and {near} more</source>
   <translation>y {near} más</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/map.py"></location>
   <source>{quotes}, {flagged} of them flagged, {suggestions}</source>
   <translation>{quotes}, {flagged} de ellas con aviso, {suggestions}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marking.py"></location>
   <source>Added to the claims. Set its verdict there or in the inspector.</source>
   <translation>Añadido a las afirmaciones. Ponga su veredicto allí o en los detalles.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marking.py"></location>
   <source>Select the words that were said first, or click into a passage in quotation marks.</source>
   <translation>Seleccione primero las palabras que se dijeron, o haga clic en un pasaje entre comillas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marking.py"></location>
   <source>These words are marked already: {public_id}.</source>
   <translation>Estas palabras ya están marcadas: {public_id}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marking.py"></location>
   <source>This statement was found in no other article, so there is nothing to compare.</source>
   <translation>Esta declaración no se encontró en ningún otro artículo, así que no hay nada que comparar.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marks.py"></location>
   <source>Suggested quote</source>
   <translation>Cita sugerida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marks.py"></location>
   <source>{what} by {name}</source>
   <translation>{what} de {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader/marks.py"></location>
   <source>{what}, nobody named</source>
   <translation>{what}, nadie nombrado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>Hardly a word is the same</source>
   <translation>Apenas coincide una palabra</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>Is this the same statement?</source>
   <translation>¿Es la misma declaración?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>Possibly the same statement?</source>
   <translation>¿Quizá la misma declaración?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>Somebody else? Press S and type the name.</source>
   <translation>¿Otra persona? Pulse S y escriba el nombre.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Speaker of the suggestion</source>
   <translation>Declarante de la sugerencia</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>The suggestion in its article</source>
   <translation>La sugerencia en su artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>They seem to contradict each other. Is it the same statement?</source>
   <translation>Parecen contradecirse. ¿Es la misma declaración?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>Two speakers, the same words. Is it the same statement?</source>
   <translation>Dos declarantes, las mismas palabras. ¿Es la misma declaración?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/detail.py"></location>
   <source>What is to be decided</source>
   <translation>Lo que hay que decidir</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>alters what stands in {where}</source>
   <translation>altera lo que está en {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>contradicts {who} in {where}</source>
   <translation>contradice a {who} en {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>goes with a quote in {where}</source>
   <translation>va con una cita de {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>is a piece of what stands in {where}, or the other way round</source>
   <translation>es un trozo de lo que está en {where}, o al revés</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>repeats a quote in {where}</source>
   <translation>repite una cita de {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>says in other words what stands in {where}</source>
   <translation>dice con otras palabras lo que está en {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>the same words are {who}’s in {where}</source>
   <translation>las mismas palabras son de {who} en {where}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/echoes.py"></location>
   <source>{echo}, and {number} more</source>
   <translation>{echo}, y {number} más</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/list.py"></location>
   <source>What waits for review</source>
   <translation>Lo que espera revisión</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/list.py"></location>
   <source>possibly</source>
   <translation>quizá</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/list.py"></location>
   <source>＋ suggestion</source>
   <translation>＋ sugerencia</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/list.py"></location>
   <source>＋ suggestion, unsure</source>
   <translation>＋ sugerencia, insegura</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Accept, but somebody else said it</source>
   <translation>Aceptar, pero lo dijo otra persona</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>All done</source>
   <translation>Todo hecho</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Decided in this session</source>
   <translation>Decidido en esta sesión</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Enter</source>
   <comment>key</comment>
   <translation>Intro</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Everything that was suggested or matched has been decided. New articles bring new suggestions.</source>
   <translation>Todo lo sugerido y lo coincidente está decidido. Los artículos nuevos traen sugerencias nuevas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Go to the next one, without a decision</source>
   <translation>Ir a la siguiente, sin decidir</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Go to the one before, without a decision</source>
   <translation>Ir a la anterior, sin decidir</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Go to the place in the article; Alt+Left comes back</source>
   <translation>Ir al lugar en el artículo; Alt+Izquierda vuelve</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Here stands everything that waits for your word: quotes that are suggested, and pairs of quotes that may be one statement. Add an article, and what is found in it comes here.</source>
   <translation>Aquí está todo lo que espera su palabra: citas sugeridas, y pares de citas que pueden ser una declaración. Añada un artículo, y lo que se encuentre en él llega aquí.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>How sure the program is</source>
   <translation>Cuán seguro está el programa</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Make a quote of the suggestion</source>
   <translation>Hacer de la sugerencia una cita</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Matches</source>
   <translation>Coincidencias</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Nothing that passes the filter waits for your word.</source>
   <translation>Nada que pase el filtro espera su palabra.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Nothing waits for you</source>
   <translation>Nada le espera</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Nothing waits here</source>
   <translation>Aquí no espera nada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Only this article</source>
   <translation>Solo este artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Other speaker</source>
   <translation>Otro declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Remember that the two quotes are different statements</source>
   <translation>Recordar que las dos citas son declaraciones distintas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Remember that the two quotes are one statement</source>
   <translation>Recordar que las dos citas son una declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Review what waits in the article of the current suggestion or quote</source>
   <translation>Revisar lo que espera en el artículo de la sugerencia o cita actual</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Suggestions</source>
   <translation>Sugerencias</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Sure only</source>
   <translation>Solo seguras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Sure or not</source>
   <translation>Seguras o no</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>This is no quote; it does not come back</source>
   <translation>Esto no es una cita; no vuelve</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>Unsure only</source>
   <translation>Solo inseguras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>What to review</source>
   <translation>Qué revisar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>{done} done in this session</source>
   <translation>{done} en esta sesión</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/page.py"></location>
   <source>{place} of {left}</source>
   <translation>{place} de {left}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/reviewing.py"></location>
   <source>{at} of {number} · {person}</source>
   <translation>{at} de {number} · {person}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/review/reviewing.py"></location>
   <source>{n} quotes accepted. Undo brings it back.</source>
   <extracomment>For one: {n} quote accepted. Undo brings it back.</extracomment>
   <translation>
    <numerusform>{n} cita aceptada. Deshacer lo recupera.</numerusform>
    <numerusform>{n} citas aceptadas. Deshacer lo recupera.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/reviewing.py"></location>
   <source>{suggestions} · {sure} sure</source>
   <translation>{suggestions} · {sure} seguras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Is this a direct quote?</source>
   <translation>¿Es una cita directa?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Is this a mixed quote?</source>
   <translation>¿Es una cita mixta?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Is this an indirect quote?</source>
   <translation>¿Es una cita indirecta?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Nobody is named</source>
   <translation>No se nombra a nadie</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Perhaps.</source>
   <translation>Quizá.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Probably.</source>
   <translation>Probablemente.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Said before in {articles}: it {echo}</source>
   <translation>Dicho antes en {articles}: {echo}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Somebody else? Type the name (S).</source>
   <translation>¿Otra persona? Escriba el nombre (S).</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>Surely.</source>
   <translation>Seguro.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>said through {words}</source>
   <translation>dicho a través de {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>said to {words}</source>
   <translation>dicho a {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review/suggestion_panel.py"></location>
   <source>{person}: several speakers fit, please choose</source>
   <translation>{person}: encajan varios declarantes, elija</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>&amp;Check library</source>
   <translation>&amp;Comprobar biblioteca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>&amp;Go back to this one…</source>
   <translation>&amp;Volver a esta…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>&amp;Open the new library</source>
   <translation>&amp;Abrir la biblioteca nueva</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <location filename="../../quotetracker/ui/safety/damaged_dialog.py"></location>
   <source>&amp;Save what can be read</source>
   <translation>&amp;Salvar lo legible</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>A backup is made by itself while you work, opened and checked before it counts. Going back to one keeps the file that is there now beside it: nothing is destroyed.</source>
   <translation>Las copias de seguridad se hacen solas mientras trabaja, y se abren y comprueban antes de darlas por buenas. Al volver a una, el archivo actual queda a su lado: no se destruye nada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>All is well: {counts}.</source>
   <translation>Todo está bien: {counts}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Back up &amp;now</source>
   <translation>Copiar &amp;ahora</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Backup made and checked: {path}</source>
   <translation>Copia hecha y comprobada: {path}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Backups and checks</source>
   <translation>Copias y comprobación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Can be put right</source>
   <translation>Se puede arreglar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Check</source>
   <translation>Comprobación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Checking…</source>
   <translation>Comprobando…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Finding</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Findings</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Go back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Go back to a backup</source>
   <translation>Volver a una copia</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Go back to the backup of {at}?</source>
   <translation>¿Volver a la copia del {at}?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Looking at it…</source>
   <translation>Mirándola…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Looks at the whole file: every text, every quote against its article, every row.</source>
   <translation>Mira todo el archivo: cada texto, cada cita con su artículo, cada fila.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Made</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Make a new library of what can be read, beside this one, which stays as it is.</source>
   <translation>Crear con lo legible una biblioteca nueva junto a esta, que queda como está.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Put &amp;right what can be</source>
   <translation>&amp;Arreglar lo posible</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Saved in {name}: {articles}, {quotes}, {speakers}, {claims}.</source>
   <translation>Guardado en {name}: {articles}, {quotes}, {speakers}, {claims}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Something is missing, or perhaps not the newest.</source>
   <translation>Falta algo, o quizá no es lo más reciente.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Stop it; the library stays as it is</source>
   <translation>Detener; la biblioteca queda como está</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Stopped. The library is as it was.</source>
   <translation>Detenido. La biblioteca está como estaba.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>The file as it was is kept: {name}</source>
   <translation>El archivo tal como estaba se conserva: {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>The file is hurt. Go back to a backup, or save what can be read into a new library. {counts}.</source>
   <translation>El archivo está dañado. Vuelva a una copia, o salve lo legible en una biblioteca nueva. {counts}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>The file that is there now is kept beside it.</source>
   <translation>El archivo actual queda a su lado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>There is no backup yet.</source>
   <translation>Aún no hay copias de seguridad.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Why</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>Working</source>
   <translation>Trabajando</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>{articles}, {quotes}, {steps} on record</source>
   <translation>{articles}, {quotes}, {steps} en el registro</translation>
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
    <numerusform>{n} cosa no está como debería. {counts}.</numerusform>
    <numerusform>{n} cosas no están como deberían. {counts}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/safety/care_dialog.py"></location>
   <source>{n} things were put right.</source>
   <extracomment>For one: {n} thing was put right.</extracomment>
   <translation>
    <numerusform>Se arregló {n} cosa.</numerusform>
    <numerusform>Se arreglaron {n} cosas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/crash_dialog.py"></location>
   <source>Copy report</source>
   <translation>Copiar informe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/crash_dialog.py"></location>
   <source>QuoteTracker made a mistake. Everything that was saved is still saved, and you can go on working. Please send this report to those who look after the program; it holds no text of your articles.</source>
   <translation>QuoteTracker ha cometido un error. Todo lo guardado sigue guardado, y puede seguir trabajando. Envíe este informe a quienes cuidan el programa; no contiene texto de sus artículos.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/crash_dialog.py"></location>
   <source>Something went wrong</source>
   <translation>Algo ha fallado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/damaged_dialog.py"></location>
   <source>Go back to the &amp;backup</source>
   <translation>&amp;Volver a la copia</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/damaged_dialog.py"></location>
   <source>The file stays as it is, whatever you choose.</source>
   <translation>El archivo queda como está, elija lo que elija.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/damaged_dialog.py"></location>
   <source>The newest backup was made on {at}.</source>
   <translation>La copia más reciente es del {at}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_list.py"></location>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_list.py"></location>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_list.py"></location>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_list.py"></location>
   <source>no longer on record</source>
   <translation>ya no consta</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_list.py"></location>
   <source>undone</source>
   <translation>deshecho</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_list.py"></location>
   <location filename="../../quotetracker/ui/statements/list.py"></location>
   <location filename="../../quotetracker/ui/statements/told.py"></location>
   <source>{names} and {number} more</source>
   <translation>{names} y {number} más</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Bring back as it was before</source>
   <translation>Recuperar como estaba antes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Brought back: {name}</source>
   <translation>Recuperado: {name}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Every change that you make is listed here, and stays: what it was before, what it is since, and who did it.</source>
   <translation>Cada cambio que hace aparece aquí, y permanece: qué había antes, qué hay desde entonces y quién lo hizo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>It was undone.</source>
   <translation>Se deshizo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Makes a new change, which can be undone</source>
   <translation>Hace un cambio nuevo, que se puede deshacer</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>No changes yet</source>
   <translation>Aún no hay cambios</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Nothing was found.</source>
   <translation>No se encontró nada.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Only what was deleted</source>
   <translation>Solo lo borrado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Search changes</source>
   <translation>Buscar cambios</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>Show older changes</source>
   <translation>Mostrar cambios anteriores</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>This change is so old that what it did is no longer on record.</source>
   <translation>Este cambio es tan antiguo que ya no consta qué hizo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_page.py"></location>
   <source>What the change did</source>
   <translation>Qué hizo el cambio</translation>
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
   <translation>También conocido como</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Article added</source>
   <translation>Artículo añadido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Article changed</source>
   <translation>Artículo modificado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Article deleted</source>
   <translation>Artículo borrado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Claim added</source>
   <translation>Afirmación añadida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Claim changed</source>
   <translation>Afirmación modificada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Claim deleted</source>
   <translation>Afirmación borrada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Language in which it was said</source>
   <translation>Idioma en que se dijo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Order</source>
   <translation>Orden</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Quote added</source>
   <translation>Cita añadida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Quote changed</source>
   <translation>Cita modificada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Quote deleted</source>
   <translation>Cita borrada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Recognised</source>
   <translation>Reconocido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Saved search added</source>
   <translation>Búsqueda guardada añadida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Saved search changed</source>
   <translation>Búsqueda guardada modificada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Saved search deleted</source>
   <translation>Búsqueda guardada borrada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Speaker added</source>
   <translation>Declarante añadido</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Speaker changed</source>
   <translation>Declarante modificado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Speaker deleted</source>
   <translation>Declarante borrado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Statement added</source>
   <translation>Declaración añadida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Statement changed</source>
   <translation>Declaración modificada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Statement deleted</source>
   <translation>Declaración borrada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Version of</source>
   <translation>Versión de</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/history_words.py"></location>
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/in_use_dialog.py"></location>
   <source>It is &amp;not open there any more</source>
   <translation>Ya &amp;no está abierta allí</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/in_use_dialog.py"></location>
   <source>Only a file beside the library says so: this drive cannot tell whether that is still true. Ask there; two programs that write would damage the library.</source>
   <translation>Solo lo dice un archivo junto a la biblioteca: esta unidad no puede decir si sigue siendo cierto. Pregunte allí; dos programas que escriben dañarían la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/in_use_dialog.py"></location>
   <source>Open a &amp;copy</source>
   <translation>Abrir una &amp;copia</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/in_use_dialog.py"></location>
   <source>Open for &amp;reading</source>
   <translation>Abrir para &amp;lectura</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/in_use_dialog.py"></location>
   <source>Two programs must not change one library. You can read it here while it is open there, or work on a copy: changes in a copy stay in the copy.</source>
   <translation>Dos programas no deben cambiar una biblioteca. Puede leerla aquí mientras está abierta allí, o trabajar en una copia: los cambios en una copia quedan en la copia.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>Copied and checked: {path}</source>
   <translation>Copiada y comprobada: {path}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>The library seems to be damaged, so no backup was made of it; the older ones are kept. Check it: File → Backups and checks.</source>
   <translation>La biblioteca parece dañada, por eso no se hizo copia de seguridad; las anteriores se conservan. Compruébela: Archivo → Copias y comprobación.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>The library was looked at: all is well.</source>
   <translation>La biblioteca se comprobó: todo está bien.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>The program ended without closing the library, and something in it is not as it should be: File → Backups and checks.</source>
   <translation>El programa terminó sin cerrar la biblioteca, y algo en ella no está como debería: Archivo → Copias y comprobación.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>The program ended without closing the library. It was checked: all is well.</source>
   <translation>El programa terminó sin cerrar la biblioteca. Se comprobó: todo está bien.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>This library comes from elsewhere, or was changed elsewhere, and something in it is not as it should be: File → Backups and checks.</source>
   <translation>Esta biblioteca viene de otro lugar, o se modificó en otro lugar, y algo en ella no está como debe: Archivo → Copias y comprobación.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/keeper.py"></location>
   <source>This library comes from elsewhere, or was changed elsewhere. It is looked at before the first change: read in it meanwhile. What you change is saved as soon as that is done.</source>
   <translation>Esta biblioteca viene de otro lugar, o se modificó en otro lugar. Se comprueba antes del primer cambio: mientras tanto, puede leerla. Lo que cambie se guardará en cuanto termine.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/undoing.py"></location>
   <source>&amp;Redo {what}</source>
   <translation>&amp;Rehacer: {what}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/undoing.py"></location>
   <source>&amp;Undo {what}</source>
   <translation>&amp;Deshacer: {what}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/undoing.py"></location>
   <source>Done again: {label}.</source>
   <translation>Hecho de nuevo: {label}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/undoing.py"></location>
   <source>There is nothing to redo.</source>
   <translation>No hay nada que rehacer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/undoing.py"></location>
   <source>There is nothing to undo.</source>
   <translation>No hay nada que deshacer.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/undoing.py"></location>
   <source>Undone: {label}.</source>
   <translation>Deshecho: {label}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>&amp;Discard</source>
   <translation>&amp;Descartar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>&amp;Later</source>
   <translation>&amp;Más tarde</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>&amp;Save</source>
   <translation>&amp;Guardar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Claim “{name}”</source>
   <translation>Afirmación «{name}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Details of the article “{name}”</source>
   <translation>Datos del artículo «{name}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>It is no longer in the library. Copy the words if you need them.</source>
   <translation>Ya no está en la biblioteca. Copie las palabras si las necesita.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>New speaker</source>
   <translation>Declarante nuevo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Not saved yet</source>
   <translation>Aún sin guardar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Quote “{name}”</source>
   <translation>Cita «{name}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>Roles</source>
   <translation>Cargos</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Saving can be undone. What you leave here is offered again at the next start.</source>
   <translation>Guardar se puede deshacer. Lo que deje aquí se ofrece de nuevo en el próximo inicio.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Speaker “{name}”</source>
   <translation>Declarante «{name}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Statement “{name}”</source>
   <translation>Declaración «{name}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Text of the article “{name}”</source>
   <translation>Texto del artículo «{name}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>The program ended before this was saved</source>
   <translation>El programa terminó antes de guardar esto</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>What was not saved</source>
   <translation>Lo que no se guardó</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>What was typed</source>
   <translation>Lo que se escribió</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>Wording</source>
   <translation>Redacción</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/safety/unsaved_dialog.py"></location>
   <source>{field}, as it is saved</source>
   <translation>{field}, como está guardado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/chip.py"></location>
   <source>Delete removes it.</source>
   <translation>Supr lo quita.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>Give some of these quotes to another speaker: two people got into one entry</source>
   <translation>Dar algunas de estas citas a otro declarante: dos personas quedaron en una entrada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>List all quotes of this speaker on the page of quotes</source>
   <translation>Listar todas las citas de este declarante en la página de citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>Nothing yet. Mark a quote in an article and name this speaker; it will be listed here.</source>
   <translation>Aún nada. Marque una cita en un artículo y nombre a este declarante; aparecerá aquí.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>Quotes  {number}</source>
   <translation>Citas  {number}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>Show in table</source>
   <translation>Mostrar en tabla</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>Show when this speaker said what, what was said again, and contradictions</source>
   <translation>Mostrar cuándo este declarante dijo qué, qué repitió y dónde se contradice</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <source>Split…</source>
   <translation>Dividir…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/detail.py"></location>
   <location filename="../../quotetracker/ui/statements/timeline.py"></location>
   <source>Time line</source>
   <translation>Cronología</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <source>Add another</source>
   <translation>Añadir otro</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <location filename="../../quotetracker/ui/speakers/list.py"></location>
   <source>Another speaker’s name looks the same, in other letters.</source>
   <translation>El nombre de otro declarante tiene el mismo aspecto, con otras letras.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <source>Nobody is called “{typed}”.</source>
   <translation>Nadie se llama «{typed}».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <source>Type a name; Up and Down choose from the list, Enter takes it.</source>
   <translation>Escriba un nombre; Arriba y Abajo eligen de la lista, Intro lo toma.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/field.py"></location>
   <source>{exact} speakers are called so: choose one.</source>
   <translation>{exact} declarantes se llaman así: elija uno.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>Merge…</source>
   <translation>Fusionar…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <source>See what becomes of the two entries when they are made one</source>
   <translation>Ver qué será de las dos entradas cuando sean una</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <source>Whatever helps to tell this speaker from others</source>
   <translation>Lo que ayude a distinguir a este declarante de otros</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <source>⚠ Another speaker’s name looks the same, in other letters. Is it one and the same?</source>
   <translation>⚠ El nombre de otro declarante tiene el mismo aspecto, con otras letras. ¿Es el mismo?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <source>⚠ {n} other speakers have this name too. Is it one and the same?</source>
   <extracomment>For one: ⚠ Another speaker has this name too. Is it one and the same?</extracomment>
   <translation>
    <numerusform>⚠ Otro declarante también se llama así. ¿Es el mismo?</numerusform>
    <numerusform>⚠ Otros {n} declarantes también se llaman así. ¿Es el mismo?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/form.py"></location>
   <source>⚠ {problem} Not saved yet.</source>
   <translation>⚠ {problem} Aún no guardado.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>+ − or wheel: zoom  ·  0: everything  ·  arrows: walk  ·  Enter: open the article</source>
   <translation>+ − o rueda: zoom  ·  0: todo  ·  flechas: recorrer  ·  Intro: abrir el artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Back to entry</source>
   <translation>Volver a la ficha</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Nothing yet. Mark a quote in an article and name this speaker.</source>
   <translation>Aún nada. Marque una cita en un artículo y nombre a este declarante.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Picture (*.png);;Drawing (*.svg)</source>
   <translation>Imagen (*.png);;Dibujo (*.svg)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Rows of the time line</source>
   <translation>Filas de la cronología</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Save picture</source>
   <translation>Guardar imagen</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Save picture…</source>
   <translation>Guardar imagen…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Save the time line as PNG or SVG</source>
   <translation>Guardar la cronología como PNG o SVG</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Save time line</source>
   <translation>Guardar cronología</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Show all of the time (0)</source>
   <translation>Mostrar todo el tiempo (0)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Show everything</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Show less time, in more detail (+)</source>
   <translation>Mostrar menos tiempo, con más detalle (+)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Show more time (−)</source>
   <translation>Mostrar más tiempo (−)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Show names, roles and quotes (Esc)</source>
   <translation>Mostrar nombres, cargos y citas (Esc)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Statements of {shown}</source>
   <translation>Declaraciones de {shown}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Zoom in</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>Zoom out</source>
   <translation>Reducir</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>by claim</source>
   <translation>por afirmación</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>by kind</source>
   <translation>por tipo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>by outlet</source>
   <translation>por medio</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>by statement</source>
   <translation>por declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>{again} said again</source>
   <translation>{again} dichas de nuevo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>{left_out} older ones are not shown</source>
   <translation>{left_out} más antiguas no se muestran</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_panel.py"></location>
   <source>↻ solid line: said again  ·  ⚠ dashed line: contradiction  ·  the chosen statement stands out</source>
   <translation>↻ línea continua: dicho otra vez  ·  ⚠ línea discontinua: contradicción  ·  la declaración elegida destaca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_plot.py"></location>
   <source>no claim, or others</source>
   <translation>sin afirmación, u otras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_plot.py"></location>
   <location filename="../../quotetracker/ui/statements/dots.py"></location>
   <source>other outlets</source>
   <translation>otros medios</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_plot.py"></location>
   <source>said once, or others</source>
   <translation>dicho una vez, u otros</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_told.py"></location>
   <source>Claim: {words}</source>
   <translation>Afirmación: {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_told.py"></location>
   <source>Statements in the order of time</source>
   <translation>Declaraciones en orden temporal</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_told.py"></location>
   <source>said again, {nth} time</source>
   <translation>dicho de nuevo, {nth} vez</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_told.py"></location>
   <source>{number}th</source>
   <translation>{number}.ª</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_told.py"></location>
   <source>{sign} contradicts {other}: {words}</source>
   <translation>{sign} contradice a {other}: {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_told.py"></location>
   <source>{sign} told {number} times, this is the {nth}</source>
   <translation>{sign} dicho {number} veces, esta es la {nth}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_view.py"></location>
   <source>Time line of the speaker's statements</source>
   <translation>Cronología de las declaraciones de este declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/lifeline_view.py"></location>
   <source>and {said} more: zoom in to part them</source>
   <translation>y {said} más: amplíe para separarlas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/list.py"></location>
   <source>Another speaker has this name too.</source>
   <translation>Otro declarante también se llama así.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/list.py"></location>
   <location filename="../../quotetracker/ui/speakers/popup.py"></location>
   <source>no quotes yet</source>
   <translation>aún sin citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Keep the name</source>
   <translation>Conservar el nombre</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Make one of</source>
   <translation>Hacer uno de</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Merge {speakers} speakers</source>
   <translation>Fusionar {speakers} declarantes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Name the other entry of the same speaker above; the list beside also takes Ctrl and a click.</source>
   <translation>Nombre arriba la otra entrada del mismo declarante; la lista de al lado también admite Ctrl y un clic.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Name to keep</source>
   <translation>Nombre que queda</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Speakers to merge</source>
   <translation>Declarantes por fusionar</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>Their quotes, names and roles become one entry. Undo brings the entries back.</source>
   <translation>Sus citas, nombres y cargos pasan a ser una entrada. Deshacer recupera las entradas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>none of them taken over</source>
   <translation>ninguna de ellas incorporada</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/merge.py"></location>
   <source>{number} of them taken over</source>
   <translation>{number} de ellas incorporadas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/names.py"></location>
   <source>Add a name</source>
   <translation>Añadir un nombre</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/names.py"></location>
   <source>Type another name and press Enter.</source>
   <translation>Escriba otro nombre y pulse Intro.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>Add another of this name</source>
   <translation>Añadir otro con este nombre</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Name of the new speaker</source>
   <translation>Nombre del declarante nuevo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>Name, or a description such as “ministry officials”</source>
   <translation>Nombre, o una descripción como «fuentes del ministerio»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>Show the speaker of this name</source>
   <translation>Mostrar el declarante con este nombre</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>⚠ There is already a speaker called “{name}”.</source>
   <translation>⚠ Ya hay un declarante llamado «{name}».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/new.py"></location>
   <source>⚠ There is already a speaker whose name looks the same, in other letters.</source>
   <translation>⚠ Ya hay un declarante cuyo nombre tiene el mismo aspecto, con otras letras.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>Delete {n} speakers? The quotes stay.</source>
   <extracomment>For one: Delete {n} speaker? The quotes stay.</extracomment>
   <translation>
    <numerusform>¿Borrar {n} declarante? Las citas quedan.</numerusform>
    <numerusform>¿Borrar {n} declarantes? Las citas quedan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>Merging {speakers}</source>
   <translation>Uniendo {speakers}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>No speakers yet</source>
   <translation>Aún no hay declarantes</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>Speakers merged. Undo brings it back.</source>
   <translation>Declarantes fusionados. Deshacer lo recupera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>Split. Undo brings it back.</source>
   <translation>Dividido. Deshacer lo recupera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>Splitting</source>
   <translation>Separando</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>The people, bodies and groups that you quote are kept here, with their other names and offices. Name one when you mark a quote in an article, or add one now.</source>
   <translation>Aquí se guardan las personas, entidades y grupos que cita, con sus otros nombres y cargos. Nombre uno al marcar una cita en un artículo, o añada uno ahora.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/page.py"></location>
   <source>{speakers} deleted; the quotes stay. Undo brings it back.</source>
   <translation>{speakers}: borrado hecho; las citas quedan. Deshacer lo recupera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/popup.py"></location>
   <source>Add “{offer}” as a new speaker</source>
   <translation>Añadir «{offer}» como declarante nuevo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/popup.py"></location>
   <source>Speakers who may be meant</source>
   <translation>Declarantes a quienes puede referirse</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/popup.py"></location>
   <source>also “{found_as}”</source>
   <translation>también «{found_as}»</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/quotes.py"></location>
   <source>Quotes of this speaker</source>
   <translation>Citas de este declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>Add a person, body or group to the register</source>
   <translation>Añadir una persona, entidad o grupo al registro</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>Find a speaker</source>
   <translation>Buscar declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>Make several entries one</source>
   <translation>Hacer de varias entradas una</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>New…</source>
   <translation>Nuevo…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>Nobody is called “{text}”.</source>
   <translation>Nadie se llama «{text}».</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/register.py"></location>
   <source>{n} speakers found</source>
   <extracomment>For one: {n} speaker found</extracomment>
   <translation>
    <numerusform>{n} declarante encontrado</numerusform>
    <numerusform>{n} declarantes encontrados</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>A role needs a title, such as “Mayor”.</source>
   <translation>Un cargo necesita un título, como «alcaldesa».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>Add a role</source>
   <translation>Añadir un cargo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>Since</source>
   <translation>Desde</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>The office “{title}” ends before it begins. Correct one of the two dates.</source>
   <translation>El cargo «{title}» termina antes de empezar. Corrija una de las dos fechas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/roles.py"></location>
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Arabic</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>árabe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Armenian</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>armenio</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Cherokee</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>cheroqui</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Cyrillic</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>cirílico</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Greek</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>griego</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Hebrew</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>hebreo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>Latin</source>
   <comment>a script, after a letter: “а (Cyrillic)”</comment>
   <translation>latino</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/scripts.py"></location>
   <source>“{word}” mixes scripts: {letters} ({odd}), the rest {main}.</source>
   <translation>«{word}» mezcla alfabetos: {letters} ({odd}), el resto {main}.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Also known as: {names}</source>
   <translation>También conocido como: {names}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>For two people who got into one entry. Tick what belongs to the other one. Undo makes them one again.</source>
   <translation>Para dos personas que quedaron en una entrada. Marque lo que es de la otra. Deshacer las une de nuevo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Name, or the same name once more</source>
   <translation>Nombre, o el mismo otra vez</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Names that go along</source>
   <translation>Nombres que van con ello</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Offices that go along</source>
   <translation>Cargos que van con ello</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Quotes that go along</source>
   <translation>Citas que van con ello</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Roles: {roles}</source>
   <translation>Cargos: {roles}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Say to whom it goes.</source>
   <translation>Diga a quién va.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Search the quotes of this speaker</source>
   <translation>Buscar en las citas de este declarante</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Speaker who gets it</source>
   <translation>Declarante que lo recibe</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Split</source>
   <translation>Dividir</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Split {name}</source>
   <translation>Dividir {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Tick all {n}</source>
   <extracomment>For one: Tick {n}</extracomment>
   <translation>
    <numerusform>Marcar {n}</numerusform>
    <numerusform>Marcar las {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Tick none</source>
   <translation>No marcar ninguna</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Tick what goes.</source>
   <translation>Marque lo que se va.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>To a new speaker called</source>
   <translation>A un declarante nuevo llamado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>To a speaker of the register</source>
   <translation>A un declarante del registro</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>Words, outlets…</source>
   <translation>Palabras, medios…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/split.py"></location>
   <source>{shown} of {number} are listed: narrow them by words.</source>
   <translation>Se listan {shown} de {number}: acótelas con palabras.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>A ministry, company, party or other body that speaks as one.</source>
   <translation>Un ministerio, empresa, partido u otra entidad que habla con una sola voz.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>Body</source>
   <translation>Entidad</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>One person with a name.</source>
   <translation>Una persona con nombre.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>People without names, such as “ministry officials”.</source>
   <translation>Gente sin nombre, como «fuentes del ministerio».</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>since {since}</source>
   <translation>desde {since}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>until {until}</source>
   <translation>hasta {until}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} articles</source>
   <extracomment>For one: {n} article</extracomment>
   <translation>
    <numerusform>{n} artículo</numerusform>
    <numerusform>{n} artículos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} changes</source>
   <extracomment>For one: {n} change</extracomment>
   <translation>
    <numerusform>{n} cambio</numerusform>
    <numerusform>{n} cambios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} claims</source>
   <extracomment>For one: {n} claim</extracomment>
   <translation>
    <numerusform>{n} afirmación</numerusform>
    <numerusform>{n} afirmaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} contradictions</source>
   <extracomment>For one: {n} contradiction</extracomment>
   <translation>
    <numerusform>{n} contradicción</numerusform>
    <numerusform>{n} contradicciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} rows</source>
   <extracomment>For one: {n} row</extracomment>
   <translation>
    <numerusform>{n} fila</numerusform>
    <numerusform>{n} filas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} speakers</source>
   <extracomment>For one: {n} speaker</extracomment>
   <translation>
    <numerusform>{n} declarante</numerusform>
    <numerusform>{n} declarantes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} statements</source>
   <extracomment>For one: {n} statement</extracomment>
   <translation>
    <numerusform>{n} declaración</numerusform>
    <numerusform>{n} declaraciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{n} suggestions</source>
   <extracomment>For one: {n} suggestion</extracomment>
   <translation>
    <numerusform>{n} sugerencia</numerusform>
    <numerusform>{n} sugerencias</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers/words.py"></location>
   <source>{title} (until {until})</source>
   <translation>{title} (hasta {until})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/libraries.py"></location>
   <source>New library</source>
   <translation>Biblioteca nueva</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/libraries.py"></location>
   <source>No other library was open yet</source>
   <translation>Aún no se ha abierto otra biblioteca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/libraries.py"></location>
   <source>Open library</source>
   <translation>Abrir biblioteca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/libraries.py"></location>
   <source>QuoteTracker libraries (*.quotes);;All files (*)</source>
   <translation>Bibliotecas de QuoteTracker (*.quotes);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/libraries.py"></location>
   <source>Save a copy of the library</source>
   <translation>Guardar una copia de la biblioteca</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/libraries.py"></location>
   <source>{name} (copy)</source>
   <translation>{name} (copia)</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Add your first article</source>
   <translation>Añada su primer artículo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Confirm the quotes</source>
   <translation>Confirme las citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Ctrl+E saves the quotes with speakers and sources as Excel, CSV, web page or Markdown.</source>
   <translation>Ctrl+E guarda las citas con declarantes y fuentes como Excel, CSV, página web o Markdown.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Drop a text, web page or PDF here, choose a file, or paste it with Ctrl+Shift+V.</source>
   <translation>Suelte aquí un texto, una página web o un PDF, elija un archivo, o péguelo con Ctrl+Mayús+V.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Export the sheet</source>
   <translation>Exporte la hoja</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Open the library {stem}</source>
   <translation>Abrir la biblioteca {stem}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Or go on with</source>
   <translation>O siga con</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Or look around first</source>
   <translation>O eche primero un vistazo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>QuoteTracker finds who said what in it, and where that was said before.</source>
   <translation>QuoteTracker encuentra quién dijo qué en él, y dónde se había dicho antes.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>They are suggested with their speakers: A accepts, S changes the speaker, X rejects.</source>
   <translation>Se sugieren con sus declarantes: A acepta, S cambia el declarante, X rechaza.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start/panel.py"></location>
   <source>Three steps to a quote sheet</source>
   <translation>Tres pasos hasta una hoja de citas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>A note for you and your colleagues</source>
   <translation>Una nota para usted y la redacción</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>Name of the statement</source>
   <translation>Nombre de la declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>Name this statement</source>
   <translation>Nombrar esta declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>Name this statement: {words}</source>
   <translation>Nombrar esta declaración: {words}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>Note on this statement</source>
   <translation>Nota sobre esta declaración</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <location filename="../../quotetracker/ui/statements/tellings.py"></location>
   <source>Who published it when</source>
   <translation>Quién lo publicó y cuándo</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>Who published it when, always in the same words</source>
   <translation>Quién lo publicó y cuándo, siempre con las mismas palabras</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>{count} wordings, compared with {letter}</source>
   <translation>{count} redacciones, comparadas con {letter}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>{left} more quotes belong to it; only the earliest are told here.</source>
   <translation>{left} citas más le pertenecen; aquí solo se cuentan las primeras.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/detail.py"></location>
   <source>{state}: is this one statement?</source>
   <translation>{state}: ¿es una sola declaración?</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/list.py"></location>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Statements</source>
   <translation>Declaraciones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/list.py"></location>
   <source>suggested</source>
   <translation>sugerida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/list.py"></location>
   <source>suggested addition</source>
   <translation>adición sugerida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/list.py"></location>
   <source>suggested merging</source>
   <translation>fusión sugerida</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>A statement is one thing that was said, in as many articles and wordings as there are. As soon as quotes of two articles say the same, they are suggested here; you confirm them with A, and see who said it first, who repeated it, and what was changed.</source>
   <translation>Una declaración es una cosa dicha, en tantos artículos y redacciones como haya. En cuanto citas de dos artículos dicen lo mismo, se sugieren aquí; usted las confirma con A, y ve quién lo dijo primero, quién lo repitió y qué cambió.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Confirmed as one statement. Undo takes it back.</source>
   <translation>Confirmada como una declaración. Deshacer lo revierte.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Dissolve {n} statements? The quotes stay.</source>
   <extracomment>For one: Dissolve {n} statement? The quotes stay.</extracomment>
   <translation>
    <numerusform>¿Disolver {n} declaración? Las citas quedan.</numerusform>
    <numerusform>¿Disolver {n} declaraciones? Las citas quedan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Dissolved; the quotes stay. Undo brings it back.</source>
   <translation>Disuelta; las citas quedan. Deshacer lo recupera.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Merged. Undo takes it back.</source>
   <translation>Fusionadas. Deshacer lo revierte.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>No statements yet</source>
   <translation>Aún no hay declaraciones</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Not one statement: it does not come back. Undo takes it back.</source>
   <translation>No es una sola declaración: no vuelve. Deshacer lo revierte.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Split off. It stands alone now; undo takes it back.</source>
   <translation>Separada. Ahora está sola; Deshacer lo revierte.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>Split off. They are a statement of their own now; undo takes it back.</source>
   <translation>Separadas. Ahora son otra declaración; Deshacer lo revierte.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>The statement was copied as text.</source>
   <translation>La declaración se copió como texto.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>This quote is in no statement, and no other quote is known to say the same.</source>
   <translation>Esta cita no está en ninguna declaración, y no se conoce otra cita que diga lo mismo.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>and {rows} more</source>
   <translation>y {rows} más</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/page.py"></location>
   <source>{number} selected, {quotes}</source>
   <translation>{number} seleccionadas, {quotes}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>All ({fitting})</source>
   <translation>Todas ({fitting})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Confirmed</source>
   <translation>Confirmadas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Confirmed ({confirmed})</source>
   <translation>Confirmadas ({confirmed})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Filter statements by words, speaker or outlet</source>
   <translation>Filtrar declaraciones por palabras, declarante o medio</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Looking for quotes that say the same…</source>
   <translation>Buscando citas que digan lo mismo…</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Show suggested or confirmed statements</source>
   <translation>Mostrar declaraciones sugeridas o confirmadas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Suggested</source>
   <translation>Sugeridas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>Suggested ({fitting})</source>
   <translation>Sugeridas ({fitting})</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>{confirmed}, {suggested} suggested</source>
   <translation>{confirmed}, {suggested} sugeridas</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>{rows} of {known} shown</source>
   <translation>{rows} de {known} a la vista</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/panel.py"></location>
   <source>{told}: the {shown} largest are shown</source>
   <translation>{told}: se muestran las {shown} mayores</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/timeline.py"></location>
   <source>and {tellings} more</source>
   <translation>y {tellings} más</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/timeline_paint.py"></location>
   <source>no date</source>
   <translation>sin fecha</translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/statements/told.py"></location>
   <source>Also in {n} copies of the article: {outlets}</source>
   <extracomment>For one: Also in {n} copy of the article: {outlets}</extracomment>
   <translation>
    <numerusform>También en {n} copia del artículo: {outlets}</numerusform>
    <numerusform>También en {n} copias del artículo: {outlets}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements/told.py"></location>
   <source>{since_first}. Since the one before: {reasons}</source>
   <translation>{since_first}. Desde la anterior: {reasons}</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>Read-only</source>
   <translation>Solo lectura</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>Safe start: nothing is restored, nothing is worked out in the background.</source>
   <translation>Arranque seguro: no se restaura nada, no se calcula nada en segundo plano.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>There is nothing to print here: open an article, list quotes, or compare some.</source>
   <translation>Aquí no hay nada que imprimir: abra un artículo, liste citas o compare algunas.</translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>{library} – QuoteTracker</source>
   <translation>{library} – QuoteTracker</translation>
  </message>
 </context>
</TS>
