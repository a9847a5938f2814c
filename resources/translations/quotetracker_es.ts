<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>QuoteTracker</name>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>The library is as it was in the backup. Before: {kept}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>The sample library is open already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>This library is open already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/app.py"></location>
   <source>This library is open for reading only: {because}. Nothing that you do here changes it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>a quote within a quote, with a speaker of its own</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>between the pieces of</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>dash + {mention} after the quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>found by the model; the rules see it otherwise</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>in quotation marks and long enough to be somebody's words; little else speaks for it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>in quotation marks, but no pattern fits</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>in the headline</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>label “{mention}:” before the quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>no cue in this paragraph for the {what}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>no speaker in this paragraph: {name}, named in the next</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>no speaker in this paragraph: {name}, speaker of the paragraph before</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>no speaker in this paragraph: {name}, the last to speak</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>relayed by {text}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>rules and model agree</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>split quote: {pieces} pieces around one cue</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>the next paragraph goes on with it: no cue there</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>the text names no speaker here</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>within it {who} is quoted: “{text}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>{cue} beside the {what}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>{first} + {second} {draft} the {what}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/attribution/reasons.py"></location>
   <source>{mention} beside the {what}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>A quote sheet cannot be written as “{name}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>CSV table (text that looks like a formula gets an apostrophe before it)</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>End the name with one of {known}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <location filename="../../quotetracker/ui/export_cards.py"></location>
   <source>Excel workbook</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>Markdown text</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/formats.py"></location>
   <source>Web page, to read and to print</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Choose a folder of your own.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose a folder on another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose a name that is not taken by a folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose another folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Choose another name, or make the file writable.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/services/care.py"></location>
   <location filename="../../quotetracker/services/library_copies.py"></location>
   <source>Choose another name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Free some space and try again, or choose another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>Give it a shorter name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>it is a link that leads back to itself</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>it is too big for this disk</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>its folder can only be read</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>its folder does not exist</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>its name is too long</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>the disk is full</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>the disk reports a fault</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>there is a folder of that name</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>you may not write to its folder</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>your share of the disk is full</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{name} is a device or a pipe, not a file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{name} is a folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>{name} is write-protected.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>“{name}” is a link that leads out of the folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/export/safe_files.py"></location>
   <source>“{name}” was not written: {cause}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/accounting.py"></location>
   <source>Part of this file could not be read: about {share} % of its letters were.{where}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/accounting.py"></location>
   <source>The longest stretch that is missing: “{missing}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>Download or save it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>Open it in its program and save it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>Open it in its program, copy the article's text and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>Save it without a password and add it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>{named} holds a document type definition, which no document needs.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>{named} is damaged and cannot be opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>{named} is damaged: a part of it is no valid XML.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>{named} is no document for people: it has more than {MAX_TAGS} tags.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>{named} is protected by a password.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/archives.py"></location>
   <source>{named} would unpack to far more than a document holds: it was not opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>1 place is</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>Open it in a text editor, save it as UTF-8, and import it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>The encoding was guessed: {shown}. Check letters with accents and quotation marks.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>The file does not name its encoding; it was read as {wide}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>The page says that it is encoded in {said}, but it cannot be read so.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>The page says that it is encoded in {said}, but it is UTF-8 and was read as that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>{count} places are</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>{name} is in an encoding that could not be recognised.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/decoding.py"></location>
   <source>{places} damaged and shown as �: the file is not clean {encoding}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Unpack it, and add the files inside.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/docx.py"></location>
   <source>{named} is a ZIP file without a document in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>1 unprintable character was left out.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>Open the article where it is complete, copy its text and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>The pasted text</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>{count} unprintable characters were left out.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>{found} of {found2} rows have no text and were left out.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/drafts.py"></location>
   <source>{name} has no text in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/epub.py"></location>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>Download it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/epub.py"></location>
   <source>Save the text in another form.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/epub.py"></location>
   <source>{named} has no chapters that can be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/epub.py"></location>
   <source>{named} is no complete e-book.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>Check the address, and the network.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>Copy it from the browser.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>Only addresses that begin with https:// are opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>Open it in a browser, save the page, and add the saved file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>This address has a name, a password or a port in it, and is not opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>This address sends on more than {REDIRECTS} times.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>This is not an address of a page.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} answered that it has no such page ({status}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} could not be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} lies in a private network and is not opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} sends its pages packed although that was not asked for.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} sends more than {MAX_SIZE} MB.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} takes longer than {SECONDS} seconds.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/fetching.py"></location>
   <source>{host} was not found.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} cannot be read as a web page.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} has no text in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} is damaged: a tag has more than {MAX_ATTRIBUTES} attributes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} is damaged: it is nested more than {MAX_DEPTH} elements deep.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/html_tree.py"></location>
   <source>{what} is no page for people: it has more than {MAX_TAGS} tags.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Ask its owner for access, or copy it to your own folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Check that it was saved or downloaded completely.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Check whether it was moved or renamed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Check whether its folder was moved or renamed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Choose an article: a text, a web page, a PDF, a Word file, a mail.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Choose the file that the link was meant for.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Choose the files inside it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Copy it from its original place and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Copy the article's text out of it and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Give it a shorter name and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Open it in another program, copy the article's text and paste it here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Open it in its program, save it as .docx without a password, and add that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>Read its text with a program such as tesseract, and add what comes out.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a compressed file</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a database</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a film</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a picture</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a picture, a sound or a film</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a program</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a sound</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a sound or a film</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>a web archive</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>an empty ZIP file</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>an old Office file or one protected by a password</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>cannot be read because the disk reports a fault</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>has a name that is too long</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>is a device or a pipe, not a file</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>is a link that leads back to itself</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>is not there any more</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>may not be read by you</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{named} is empty.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{named} is not a text: it holds binary data.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{named} is {known}, and that cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/limits.py"></location>
   <source>{what} is too big: {size} MB, and {most} MB is the limit.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>Save the page again, as “complete web page”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{named} is damaged and cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{named} is no mail for people: it has more than {MAX_PARTS} parts.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{named} is no mail for people: its header is far too big.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{name} holds no web page.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/mail.py"></location>
   <source>{name} is damaged and cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/odt.py"></location>
   <source>Save it again as .odt or .docx.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/odt.py"></location>
   <source>{named} has no document in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>Open it, print it to a new PDF without one, and add that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>Split it, and add the parts.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>{named} has more than {MAX_PAGES} pages.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/pdf.py"></location>
   <source>{named} is a scan: its pages are pictures without a text layer.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Check that it was saved completely.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Give the text of an article the name “text”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Save it again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Save it more simply.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Save the table again as CSV.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>Split it into several files.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} has more than {MAX_COLUMNS} columns.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} has more than {MAX_ROWS} rows.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} has no column for text; its columns are {listed}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} has no rows with an article.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} holds no articles: no object in it has a text.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} is damaged: its rows cannot be told apart.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} is damaged: {place} is no valid JSON.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rows.py"></location>
   <source>{name} is nested too deeply for a list of articles.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rtf.py"></location>
   <source>{named} is damaged: it is no valid RTF.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/rtf.py"></location>
   <source>{named} is too big or too deeply nested for an RTF document.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/wire.py"></location>
   <source>lone surrogates</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/wire.py"></location>
   <source>no JSON</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/wire.py"></location>
   <source>no JSON number</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/wire.py"></location>
   <source>no bool</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/wire.py"></location>
   <source>no draft</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/wire.py"></location>
   <source>no drafts</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/wire.py"></location>
   <source>no number</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/wire.py"></location>
   <source>no object</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/wire.py"></location>
   <source>no string</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/wire.py"></location>
   <source>text is not canonical</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/worker.py"></location>
   <source>open for writing</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/workers.py"></location>
   <source>{named} could not be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/workers.py"></location>
   <source>{named} needs more memory than an article can: reading it was stopped, and nothing else was touched.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/importing/workers.py"></location>
   <source>{named} takes longer than {seconds} seconds to read: it was given up.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/diff.py"></location>
   <location filename="../../quotetracker/ui/compare_words.py"></location>
   <source>added</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/diff.py"></location>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>changed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/diff.py"></location>
   <location filename="../../quotetracker/ui/compare_words.py"></location>
   <source>cut</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/diff.py"></location>
   <source>same</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Choose a folder with tokenizer.json in it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Choose a model that comes with an ONNX file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Choose a smaller model.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Install them anew: pip install “quotetracker[semantic]”, or from a checkout: script/setup semantic.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Install them with: pip install “quotetracker[semantic]”, or from a checkout: script/setup semantic.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Searching by meaning needs packages that are not installed: {missing}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} cannot be used.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} gives no usable vectors.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} gives no vectors.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} has a step that is not known here: {unknown}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} pools in a way that is not known here: {modes}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The model in {path} wants other input than sentences: {inputs}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>The packages for comparing by meaning do not work on this computer.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>There is no model folder at {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>Tokenizer and network in {path} do not belong together, or one of them is damaged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>{file} is too large ({st_size} MB; at most {limit}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>{path} has no onnx/model.onnx.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/onnx_encoder.py"></location>
   <source>{path} has no tokenizer.json, so it is not a model folder.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>1 word in common</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>same words</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>same words, another speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>same {run_words} words in a row</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{content} words in common</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{name} {before} → {after}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{prefix}“{after}” added</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{prefix}“{before}” dropped</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>{prefix}“{before}” → “{after}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/reasons.py"></location>
   <source>“{before}” moved</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <location filename="../../quotetracker/ui/relation_words.py"></location>
   <source>altered</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <location filename="../../quotetracker/ui/relation_words.py"></location>
   <source>conflict</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <location filename="../../quotetracker/ui/relation_words.py"></location>
   <source>different</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <location filename="../../quotetracker/ui/relation_words.py"></location>
   <source>excerpt</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <source>misattributed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <source>paraphrase</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/match/relations.py"></location>
   <source>repeat</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <source>Check the library; another backup may be whole.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <source>Free some space, or set QUOTETRACKER_BACKUPS to a folder on another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <source>There is not enough room for a backup of {name} ({size} MB) in {folder}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/backups.py"></location>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} is damaged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>An article's original file is not what was stored; its text is.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The record of a change is hurt: step {step}{label}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The search index cannot be read ({error}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The search index does not fit {differing} quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>The structure of the file is hurt: {line}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a decision on a suggestion ({})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a decision on two quotes ({})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a further name of a speaker ({})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a piece of a quote ({})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a quote of a statement ({})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a saved search ({})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>a speaker of a quote ({})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>an office of a speaker ({})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>article A{}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>by making the search index anew</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>by removing what the program can work out again</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>by saving what can be read into a new library, or restoring a backup</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>cannot be read</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>claim C{}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>does not have the words of its article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>from a backup, if one has it</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>from the record of changes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>has a {part} that is not in its article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>has no place in its article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>is missing</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>is not as it was saved ({differing})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>is there again although it was deleted</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>lies outside of its article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>only by looking at it yourself</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>quote Q{}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>speaker S{}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>statement {}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>the text of {value} is not what was stored.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>there is no table “{name}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{table} belongs to {value} that is gone.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>{what} cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/checking.py"></location>
   <source>“{name}” has no {lost}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>A file that {path} needs beside it could not be made; perhaps the disk is full.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Another program has changed how {path} is built.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Another program is holding {path} for too long.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Another program is writing to {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Check that its folder exists and that you may write there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Check that the drive is connected and has room, then try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Check the drive, then look whether the change is there before you repeat it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Choose a library that QuoteTracker made.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Close other programs and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Close other programs, try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Copy the library to a folder of your own and open the copy.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Free some space and open the library again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Free some space and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Let the library be checked and mended: File → Backups and checks.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Let the system check the disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Move it to another disk.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Open the library again from where it is now.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Open the library again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Restore it from a backup (File → Backups and checks), or save what can be read: quotetracker salvage.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Shorten it, or split it in two.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Something is too long to be stored in {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The change does not fit with what {path} holds.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The computer has no memory left for {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The disk did not confirm that {path} was written: the last change may be there as a whole, or not at all.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The disk is full.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The disk is full: the change to {path} was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The file system that holds {path} is damaged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>The search index of {path} is damaged; articles and quotes are not.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Try again when you like.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Undo the last step or open the library again, then try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Wait a moment and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>What was saved before is unchanged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>Work on {path} was broken off.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>You may not open {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{named} could not be read or written.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{named} may not be written.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} cannot be opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} could not be locked, as it must be while it is written.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} could not be read or written.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} could not be written; perhaps the disk is full.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} has grown too big for the disk that it is on.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is a folder, not a library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} is not a QuoteTracker library, or it is damaged.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path} was moved or replaced while it was open: the change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/faults.py"></location>
   <source>{path}, or its folder, may only be read: the change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Check that you may read the file and that its drive is there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Install the newer version; the file was not touched.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Make a new one, or look for the file where it was moved to.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>Restore it from a backup, or choose another file.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Restore it from a backup, or save what can be read: quotetracker salvage.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>There is no library at {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is a database of another program.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is cut off: {size} of {expected} bytes are there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is empty (0 bytes), so it is not a library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} is not a QuoteTracker library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/header.py"></location>
   <source>{path} was made by a newer QuoteTracker (its format is {version}, this program knows {newest}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/lock.py"></location>
   <source>by another QuoteTracker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/lock.py"></location>
   <source>by {user} on {host}{since}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/lock.py"></location>
   <source>since {since}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/lock.py"></location>
   <source>this computer</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>A row of {table} that belonged to nothing was removed.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>Restore a backup, or save what can be read into a new library (salvage).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>The search index was made anew.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>The text of article A{key} was taken from the backup “{name}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>{finding} is as the record of changes says.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/mending.py"></location>
   <source>{name} is hurt in its structure, so it was not written to.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/migrate.py"></location>
   <source>Check it with the version that made it, or with: quotetracker check.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/migrate.py"></location>
   <source>The library could not be brought into the form of this version; it was left as it was.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>Ask whoever gave you the file, or save its contents into a new one: quotetracker salvage.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>nothing can be written beside it ({errno})</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>the file or its folder is write-protected</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/opening.py"></location>
   <source>{path} holds programs of somebody else ({found}), so it was not opened.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>A {table} stays away: its place is taken.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>A {table} stays away: what it names is gone.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Bring back {missing} first: look for its deletion in the history.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Choose another line of the history.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>It cannot be brought back: {missing} it belonged to is gone, too.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>It did not exist before this change.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Look for the thing in a backup.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Read the history again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>This change did not touch that.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>This change is not on record.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>Undo the change, or delete it.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>What this change did is no longer on record.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>also called</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>decision on a match</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>decision on a suggestion</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>not the same</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>said on</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>said through</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>said to</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>said where</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>the {value}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>{image} statement as Q{image2}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/past.py"></location>
   <source>“{name}” had been changed again since; undo brings that back.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>Google Drive</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>Resilio Sync</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>This library lies in a folder that {name} copies. Two computers that write, or half a copy, can damage it. Better: keep it elsewhere, and put backups or quote sheets here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>This library lies on a network drive ({name}). That works, but more slowly and less safely than on a disk of this computer. Better: keep it on this computer, and let backups go to the network.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>a cloud service</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>a local disk</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>a network drive</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>a network share</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/places.py"></location>
   <source>iCloud Drive</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/queries/common.py"></location>
   <source>Perhaps it was deleted: undo brings it back.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/queries/common.py"></location>
   <source>This {table} is no longer in the library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Check that its drive is there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Choose a QuoteTracker library.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Nothing can be read of {source}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>Restore a backup: quotetracker restore.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>{source} cannot be read.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/salvage.py"></location>
   <source>{source} is a database of another program.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>A library cannot be made at {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Choose a folder that you may write to.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Copy what you typed, then open the library again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Open it, or choose another name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>Put the file back and try again.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>There is already a file at {path}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} is gone: it was moved, deleted, or its drive was removed. The change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} is open for reading only: the change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} says that it is a library, but parts of it are missing.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} was made by an older QuoteTracker. It must be brought up to date, but may only be read here.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/store.py"></location>
   <source>{path} was replaced by another file while it was open. The change was not saved.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>accepted</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>against a recording</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>against a transcript</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>against the article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>body</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>cannot be checked</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>corrected</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>disputed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>false</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>flag</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>group</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>maybe</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>mostly false</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>mostly true</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>not checked</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>open</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>person</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>rejected</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>true</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>with a witness</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/model/vocabulary.py"></location>
   <source>with the speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>An article needs a title.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Edit article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Type one, perhaps its first words.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>Write it as 2026-03-04, 2026-03 or 2026.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/articles.py"></location>
   <source>“{value}” is not a date that can be sorted.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>Last change: {last_change} now, {last_change2} in the backup.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>Look for one in {parent}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>Nothing was restored.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>The backup holds the same as the library does now.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>The numbers are the same, but something was changed since.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>The present file cannot be read. The backup holds {articles} articles, {quotes} quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>There is no backup of {library}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>before {doing}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>by hand</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/backups.py"></location>
   <source>{name}: {here} now, {there} in the backup ({more}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>Look for it where it was moved to.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>Nothing was mended.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>The search index does not fit the articles and quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <location filename="../../quotetracker/services/library_copies.py"></location>
   <source>There is already a file at {target}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/care.py"></location>
   <source>There is no file at {source}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>A claim needs words.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Add claim</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Delete claim</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Delete {claims} claims</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Edit claim</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/claims.py"></location>
   <source>Write what is claimed, in one sentence.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/history.py"></location>
   <source>Bring back {kind}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>, {seconds_left} left</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Add {files} files</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Articles added: {added}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Could not be read</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Could not be read: {failed}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Files looked at: {files}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>In the library already: {known}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Look like articles that were there</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Not looked at</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Not looked at: {left}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Notes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>Stopped: {left} not looked at.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>The folder “{name}” cannot be looked into ({strerror}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>about {minutes} hours</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>about {minutes} minutes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>about {value} seconds</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>article was added</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>articles were added</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>file was</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>files were</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>more could not be read</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>more notes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>was in the library already</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>were in the library already</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{alike} like articles that were there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>{done} of {total} files{left}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/intake.py"></location>
   <source>“{title}” is {percent} % the same as “{title2}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Choose a model: quotetracker meaning use FOLDER, or: quotetracker meaning fetch.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Comparing by meaning needs packages that are not installed: {missing}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Searching by meaning is switched off.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>There is nothing to search for.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning.py"></location>
   <source>Write some words.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_choice.py"></location>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Make room, or see that you may write there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_choice.py"></location>
   <source>The choice could not be saved in {file}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Check the address, or try again later.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Choose another model.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Give the address of a model folder: https://…</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>The model could not be fetched from {hostname}: the network does not answer.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>The model could not be written to {folder}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>Try again; if it happens again, do not use it and tell us.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>{address} is larger than expected (over {size} bytes).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>{hostname} has no {name} at that address (it said {code}).</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>{name} came damaged, or is not the file that was asked for.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/meaning_fetch.py"></location>
   <source>“{address}” is not an https address.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>A quote needs at least one piece.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Add piece to quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Add quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Add {quotes} quotes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Attribute quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Attribute {quotes} quotes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Change bounds</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Change kind</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Delete quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Delete the whole quote instead.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Delete {quotes} quotes</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Edit quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Remove piece of quote</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Select the words that were said.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Set cue</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>Set mention</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/quotes.py"></location>
   <source>There are no words in this selection.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>1 place differs.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Add new version of “{title}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <location filename="../../quotetracker/ui/correct_dialog.py"></location>
   <source>An article needs a text.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <location filename="../../quotetracker/ui/correct_dialog.py"></location>
   <source>Correct text</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Correct text in {changes} places: {first}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Correct text: “{old}” → “{new}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Delete the article instead, if it should go.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Look at its versions.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>New version of “{title}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>Nothing differs.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>These two are versions of one article already.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>{many} places differ.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>{name}_end</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>{name}_start</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>{name}_words</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>{sentence} Quotes: {Fate}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/revisions.py"></location>
   <source>“{old}” → “{new}”</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>A saved search needs a name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Change search</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Choose another name, or update that one.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Delete search</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Did you mean “{name}”?</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>No saved search is called “{name}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Rename search</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Save search {name}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>See: quotetracker saved list.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>There is a saved search called “{checked}” already.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/searches.py"></location>
   <source>Type what you look for, such as “ferry, conflicts”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>A speaker needs a name.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Add speaker {checked_name}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Choose the right one from the list.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Correct one of the two dates.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Delete speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Delete {speakers} speakers</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Edit speaker</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <location filename="../../quotetracker/ui/speakers_register.py"></location>
   <source>Merge speakers</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>The office “{title}” ends before it begins.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>Type the name, or a description such as “ministry officials”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/speakers.py"></location>
   <source>{several} speakers are called “{name}”.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>A statement needs two quotes or more.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Choose another quote that says the same.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Confirm statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Merge statements</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Merging needs two statements or more.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Name statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Note on statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Refuse statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Select them with Ctrl and a click.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Select those that do not belong to the others.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Split statement</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/statements.py"></location>
   <source>Splitting needs a part of the quotes.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>First said by {who} in {where}, {day}.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>None of these quotes has a date, so it is not known who said it first.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>Published {tellings} by {outlets}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>Said by {who} in {where}, {day}; on that day it is not known who was first.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>The words stayed as they were.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>and in {copies} of the same article</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>by {speakers} speakers: {isolated}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>somebody not named</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>until {dated}</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/stories.py"></location>
   <source>{changed} of {compared} later versions changed the words.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>Go on with the next one.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/services/suggestions.py"></location>
   <source>This suggestion is no longer there.</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>ambiguous</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>kept</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>lost</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/anchoring.py"></location>
   <source>moved</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <source>date</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <source>money</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <source>number</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <source>ordinal</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/figures.py"></location>
   <source>percent</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/kind.py"></location>
   <source>direct</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/kind.py"></location>
   <source>indirect</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/kind.py"></location>
   <source>mixed</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/polarity.py"></location>
   <source>hedge</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/polarity.py"></location>
   <source>intensity</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/polarity.py"></location>
   <source>modality</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/polarity.py"></location>
   <source>negation</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/text/polarity.py"></location>
   <source>quantifier</source>
   <extracomment>Said below the window; what is in {braces} is kept or told in turn.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;About QuoteTracker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Accept suggestion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Add articles from files…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Articles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Backups and checks…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Claim</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Claims</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Compare…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Copy quote with source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Correct text…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete claim</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete quote</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Delete speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Deutsch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Dissolve statement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Edit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Edit title, outlet, date…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;English</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Export</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Export quote sheet…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;File</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Find in archive</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Forget what was learned</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Forward</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;History</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Keyboard shortcuts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Larger article text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Learn from my decisions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Mark as quote</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Merge speakers…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Merge statements</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Name…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;New library…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;New speaker…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Next article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Next quote</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Next suggestion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Paste an article…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Previous article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Previous quote</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Previous suggestion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Quit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Quote</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Quotes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Redo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Reject suggestion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Remove last piece</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Review</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Search everything…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Speakers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Stop comparing, or go on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Usual article text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Versions…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;View</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>&amp;Watch a folder, or stop watching</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Accept  A</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Accept all s&amp;ure ones</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Accept sure ones</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Accept with another &amp;speaker…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add a &amp;folder of articles…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add a page from the internet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add a person, body or group to the register.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add all articles in a folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add an article from the clipboard.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add as pi&amp;ece of this quote</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add from an a&amp;ddress…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add piece</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add texts, web pages, PDF, Word files, mails and more that are saved on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add the selected words to the current quote.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add what is put into a folder by itself, until you choose this again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Add…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>All changes, and a way back for one thing of the past.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>All quotes in a table.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>All that waits for your word, one after another.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>As the s&amp;ystem</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>C&amp;ompare</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Change between light and dark.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Choose anew which blocks of the file are the article.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Choose what is shown of quotes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/claims_form.py"></location>
   <source>Claim</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Claims and their verdicts.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Close QuoteTracker.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Colum&amp;ns of the table…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/compare_page.py"></location>
   <source>Compare</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Compare by &amp;meaning…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Compare the &amp;whole library again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy c&amp;itation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy only the source, as in a footnote.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy quote as &amp;Markdown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy the quote as a block quote with its source as a link.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Copy the words, the speaker and the source.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Correct typing errors; the quotes follow.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Correct what is known of this article.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Cue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete the current quote.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete this article with its quotes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete this claim; the quote stays.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Delete this speaker; the quotes stay.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Dissolve</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Do again what was undone.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>E&amp;spañol</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>End one word earlier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>End one word later</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Find</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Find articles, quotes and speakers, or run a command.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Follow the s&amp;ystem's colours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Give the statement a name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go back to where you were.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go forward again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the next quote of the article.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the next suggestion of the article.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the place of this quote in its article.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the quote before this one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Go to the suggestion before this one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Keep the selected words as the mention of the speaker.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Keep the selected words as the reporting words, such as “said”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Language of the &amp;window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Lay the versions of this statement side by side.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Learn from my &amp;decisions on matches</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Learn only from decisions that you make from now on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let a language model find statements that come back in other words.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let the quotes be single again; they may be suggested once more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let the quotes that are not compared yet wait, or go on with them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let what you accept and reject change what is shown as sure.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Let what you confirm and refuse change which matches are flagged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Light or dark as the desktop is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>List all quotes of this speaker.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Look for matches of every quote anew, in the background; your decisions stay.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Look for the selected words, or those of the quote, among all stored quotes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make a backup, go back to one, or check that the library is whole.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make a c&amp;laim</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make a quote, or a statement, of the suggestion.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make an empty library.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make one statement of those that are selected.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make quotes of all suggestions of this article that the program is sure of.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Make several entries one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Mark the selected words, or the passage in quotation marks at the cursor.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <source>Merge</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Move the end of the quote to the left by a word.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Move the end of the quote to the right by a word.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Move the start of the quote to the left by a word.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Move the start of the quote to the right by a word.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>N&amp;ot the same statement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/speakers_form.py"></location>
   <location filename="../../quotetracker/ui/speakers_new.py"></location>
   <source>Name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Names speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Next</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Next  J</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Open &amp;library…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Open &amp;sample library</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Open another library.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Open the articles that come with QuoteTracker.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Paste…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Previous</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Read and mark articles.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Reject  X</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Remember that the two quotes are different statements.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Remember that the two quotes are one statement.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;maller article text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;plit off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;tatement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>S&amp;tatements</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/compare_parts.py"></location>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Same statement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Save a quote sheet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Save the quotes that are shown as a sheet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Say that this is no quote, or not one statement; it does not come back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Say who spoke, and make a quote of the suggestion.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Say who spoke.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>See and change the keys of all commands.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>See the versions of this article and what they changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>See who said this first, who repeated it, and what changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Selection is the c&amp;ue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Selection names the spea&amp;ker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Set &amp;speaker…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show &amp;quotes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show &amp;time line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show articles in larger letters.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show articles in smaller letters.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show articles in the usual size.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show in &amp;article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show s&amp;tatement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show the article before this one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show the next article of the list.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Show when this speaker said what, what was said again, and contradictions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speak English from now on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speak German from now on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speak Spanish from now on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speak the language of the desktop, where QuoteTracker knows it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <location filename="../../quotetracker/ui/filter_words.py"></location>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>Speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Speaker  S</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Start one word earlier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Start one word later</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Statement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Switch li&amp;ght and dark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Take text a&amp;gain from its file…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Take the last change back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Take the last piece out of a split quote.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Take the selected quotes out of the statement; two or more become a statement of their own.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>The register of speakers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Track the quote, or the selected passage, as a claim of fact.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Version and licences.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>Versions of one statement side by side.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/actions.py"></location>
   <source>What was said in several articles, and how.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>2026-03-04, 2026-03 or 2026</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <location filename="../../quotetracker/ui/intake_address.py"></location>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <location filename="../../quotetracker/ui/speakers_new.py"></location>
   <source>Add</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <source>Address</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <location filename="../../quotetracker/ui/filter_words.py"></location>
   <source>Article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <source>Article text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <source>Author</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Language</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <source>Names, with commas between them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <location filename="../../quotetracker/ui/claims_form.py"></location>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <location filename="../../quotetracker/ui/speakers_form.py"></location>
   <source>Note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <location filename="../../quotetracker/ui/filter_bar.py"></location>
   <location filename="../../quotetracker/ui/filter_words.py"></location>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>Outlet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <source>Paste an article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <source>Paste the whole article. Nothing is stored until you press Add.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <source>Published</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <location filename="../../quotetracker/ui/correct_dialog.py"></location>
   <source>Save</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <source>This is what you had typed before; it was not saved yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <source>Title</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <source>Title

Text of the article …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>Who published it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/article_forms.py"></location>
   <source>en, de, fr …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_hint.py"></location>
   <source>Alt+Down goes from quote to quote.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_hint.py"></location>
   <source>Click a highlighted passage to see who said it and where else it was said.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_hint.py"></location>
   <source>No article open</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_hint.py"></location>
   <source>No quote yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_hint.py"></location>
   <source>To mark a quote, select the words and press Ctrl+Return. Inside quotation marks a click is enough.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/articles_hint.py"></location>
   <source>{n} quotes in this article</source>
   <extracomment>For one: {n} quote in this article</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_list.py"></location>
   <location filename="../../quotetracker/ui/articles_page.py"></location>
   <location filename="../../quotetracker/ui/finder_rows.py"></location>
   <source>Articles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_list.py"></location>
   <source>no quote yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/articles_list.py"></location>
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>{n} quotes</source>
   <extracomment>For one: {n} quote</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_list.py"></location>
   <source>{suggestions} to review</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_page.py"></location>
   <source>Deleted. Undo brings it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_page.py"></location>
   <source>Filter articles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_page.py"></location>
   <source>Filter articles by title or outlet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_page.py"></location>
   <source>Outlet and date are not known yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_page.py"></location>
   <source>Quote {id} of {order}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_page.py"></location>
   <source>Select words, or click into a passage in quotation marks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_page.py"></location>
   <source>Selected words</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_page.py"></location>
   <source>newer version</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/articles_page.py"></location>
   <source>older version</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/bridge.py"></location>
   <source>Copied.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>&amp;Check library</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>&amp;Go back to this one…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>A backup is made by itself while you work, opened and checked before it counts. Going back to one keeps the file that is there now beside it: nothing is destroyed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>All is well: {counts}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Back up &amp;now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Backup made and checked: {path}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Backups</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Backups and checks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Can be put right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Check</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Checking…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <location filename="../../quotetracker/ui/find_panel.py"></location>
   <location filename="../../quotetracker/ui/help_dialogs.py"></location>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <location filename="../../quotetracker/ui/notice_bar.py"></location>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Finding</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Findings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Go back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Go back to a backup</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Go back to the backup of {at}?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Looking at it…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Looks at the whole file: every text, every quote against its article, every row.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Made</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Put &amp;right what can be</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>The file as it was is kept: {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>The file is hurt. Go back to a backup, or save what can be read (quotetracker salvage). {counts}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>The file that is there now is kept beside it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>There is no backup yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Why</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>Working</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>{articles}, {quotes}, {steps} on record</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>{number} MB</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>{n} things are not as they should be. {counts}.</source>
   <extracomment>For one: {n} thing is not as it should be. {counts}.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/care_dialog.py"></location>
   <source>{n} things were put right.</source>
   <extracomment>For one: {n} thing was put right.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claim_lines.py"></location>
   <source>No claim yet. Make one to track whether it is true.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claim_lines.py"></location>
   <location filename="../../quotetracker/ui/claims_form.py"></location>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>Verdict</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_form.py"></location>
   <source>Entered {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_form.py"></location>
   <source>What speaks for it and against it, and where you looked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_form.py"></location>
   <source>Where it comes from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_form.py"></location>
   <source>Wording of the claim</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_ledger.py"></location>
   <source>All verdicts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_ledger.py"></location>
   <source>All verdicts ({total})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_ledger.py"></location>
   <source>Filter claims</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_ledger.py"></location>
   <source>Filter claims by words, speaker or article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_ledger.py"></location>
   <location filename="../../quotetracker/ui/match_cards.py"></location>
   <location filename="../../quotetracker/ui/statements_panel.py"></location>
   <source>Show all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_ledger.py"></location>
   <source>Show claims with this verdict</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_ledger.py"></location>
   <source>{rows} of {known}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_list.py"></location>
   <location filename="../../quotetracker/ui/claims_page.py"></location>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Claims</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_list.py"></location>
   <source>entered {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_origin.py"></location>
   <source>Go to this place in the article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_origin.py"></location>
   <source>Its article is no longer in the library.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_origin.py"></location>
   <source>Nobody is named as speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_origin.py"></location>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Show in article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_origin.py"></location>
   <source>The article's own words</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_page.py"></location>
   <source>A claim is an assertion of fact that can be checked. Select a quote or a passage in an article and choose “Make a claim” (Ctrl+Shift+L): it will be kept here with your verdict, until it is settled and after.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_page.py"></location>
   <source>No claims yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/claims_page.py"></location>
   <source>{claims} deleted. Undo brings it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_card.py"></location>
   <location filename="../../quotetracker/ui/compare_start.py"></location>
   <location filename="../../quotetracker/ui/compare_version.py"></location>
   <source>✓ same statement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_card.py"></location>
   <location filename="../../quotetracker/ui/compare_version.py"></location>
   <source>✗ not the same</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_chip.py"></location>
   <source>Unknown outlet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_chip.py"></location>
   <location filename="../../quotetracker/ui/compare_start.py"></location>
   <location filename="../../quotetracker/ui/review_list.py"></location>
   <location filename="../../quotetracker/ui/statements_told.py"></location>
   <source>nobody named</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_chip.py"></location>
   <location filename="../../quotetracker/ui/compare_told.py"></location>
   <location filename="../../quotetracker/ui/lifeline_told.py"></location>
   <location filename="../../quotetracker/ui/review_detail.py"></location>
   <location filename="../../quotetracker/ui/review_list.py"></location>
   <location filename="../../quotetracker/ui/statements_list.py"></location>
   <location filename="../../quotetracker/ui/statements_told.py"></location>
   <source>undated</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_chip.py"></location>
   <source>{score} of 1: how surely the two are one statement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_chip.py"></location>
   <source>{word}, score {score}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_page.py"></location>
   <source>All pairs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_page.py"></location>
   <source>Back to the pairs that are worth a look</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_page.py"></location>
   <source>Choose two or more quotes to compare.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_page.py"></location>
   <source>Copy comparison</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_page.py"></location>
   <source>Only the first {most} of {wanted} quotes are compared.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_page.py"></location>
   <source>The comparison was copied as text.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_page.py"></location>
   <source>The quotes that were compared are no longer there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_page.py"></location>
   <source>{versions} versions, compared with {letter}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_parts.py"></location>
   <source>Compare…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_parts.py"></location>
   <source>Lay the versions side by side</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_parts.py"></location>
   <location filename="../../quotetracker/ui/match_cards.py"></location>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Not the same</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_parts.py"></location>
   <source>Remember that the two quotes are different statements (N)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_parts.py"></location>
   <source>Remember that the two quotes are one statement (S)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_parts.py"></location>
   <location filename="../../quotetracker/ui/speakers_new.py"></location>
   <source>Show</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_parts.py"></location>
   <source>Show this quote in its article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_staff.py"></location>
   <source>Versions, word by word</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_start.py"></location>
   <source>Compare versions of a statement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_start.py"></location>
   <source>Looking for versions that differ…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_start.py"></location>
   <source>Most worth a look in this library</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_start.py"></location>
   <source>No statement has been found in two articles yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_start.py"></location>
   <source>See word by word what outlets changed: a number, a “not”, a hedge that fell away. Choose a quote anywhere and press Ctrl+D, or begin with one of these.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_start.py"></location>
   <source>{relation}: {one} and {other}, {diff}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_told.py"></location>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>Nobody named</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_told.py"></location>
   <source>Version {letter}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_told.py"></location>
   <source>base</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_told.py"></location>
   <location filename="../../quotetracker/ui/statements_tellings.py"></location>
   <location filename="../../quotetracker/ui/statements_timeline.py"></location>
   <location filename="../../quotetracker/ui/statements_told.py"></location>
   <source>first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_told.py"></location>
   <source>nothing in common</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_told.py"></location>
   <location filename="../../quotetracker/ui/statements_told.py"></location>
   <source>said {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_version.py"></location>
   <source>Compare the others with this version (B)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_version.py"></location>
   <source>Make base</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_version.py"></location>
   <source>No words in common.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_version.py"></location>
   <source>The other versions are compared with this one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_words.py"></location>
   <source>added: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_words.py"></location>
   <source>cut: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_words.py"></location>
   <source>editor's note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_words.py"></location>
   <source>wording</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_words.py"></location>
   <source>“{after}” added</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/compare_words.py"></location>
   <source>“{before}” cut</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/correct_dialog.py"></location>
   <source>Correct typing errors. Quotes, claims and pages follow; nothing is stored until you press Save.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/correct_dialog.py"></location>
   <source>Nothing differs yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/correct_dialog.py"></location>
   <source>Save, and delete {n} quotes</source>
   <extracomment>For one: Save, and delete {n} quote</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/correct_dialog.py"></location>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>Text of the article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/crash_dialog.py"></location>
   <source>Copy report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/crash_dialog.py"></location>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <location filename="../../quotetracker/ui/scan_status.py"></location>
   <source>Go on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/crash_dialog.py"></location>
   <location filename="../../quotetracker/ui/intake_report.py"></location>
   <source>Report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/crash_dialog.py"></location>
   <source>Something went wrong</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/diff_view.py"></location>
   <source>less</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/diff_view.py"></location>
   <source>more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_cards.py"></location>
   <source>CSV table</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_cards.py"></location>
   <source>For other programs; what looks like a formula is made harmless.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_cards.py"></location>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>Format</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_cards.py"></location>
   <source>Markdown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_cards.py"></location>
   <source>Plain text with block quotations, to paste into notes and drafts.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_cards.py"></location>
   <source>To read, print or save as PDF; nothing in it is live.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_cards.py"></location>
   <source>To sort, filter and share in a spreadsheet; one row for each quote.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_cards.py"></location>
   <source>Web page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>&amp;Order</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>Export</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>Export quote sheet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>Export quote sheet…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>Mark quotes in articles; then write them to a sheet here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <location filename="../../quotetracker/ui/quotes_page.py"></location>
   <source>No quote passes this filter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>Nothing to export yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>Open folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>Order of the sheet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>Quotes {filter} {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>Take a condition away, or clear the filter.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>Which quotes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>Writing {path}…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>the first {rows} are shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>{rows} saved as {path}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>{rows} saved to {path}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_page.py"></location>
   <source>“{path}” exists already. Replace it?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_preview.py"></location>
   <source>Preview of the sheet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/export_preview.py"></location>
   <source>Preview of the text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_bar.py"></location>
   <location filename="../../quotetracker/ui/filter_words.py"></location>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>Checked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_bar.py"></location>
   <location filename="../../quotetracker/ui/quotes_page.py"></location>
   <source>Clear filter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_bar.py"></location>
   <location filename="../../quotetracker/ui/filter_words.py"></location>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>Elsewhere</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_bar.py"></location>
   <location filename="../../quotetracker/ui/filter_words.py"></location>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <location filename="../../quotetracker/ui/speakers_new.py"></location>
   <source>Kind</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_bar.py"></location>
   <source>No article says who published it yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_bar.py"></location>
   <source>Search quotes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_bar.py"></location>
   <source>Showing results for {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_bar.py"></location>
   <source>Words, names or outlets; typing errors in names are forgiven.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_bar.py"></location>
   <source>Words, names, outlets…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <source>30 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <source>7 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <source>Any time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <source>Dates</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <source>From</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <source>Last 30 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <source>Last 7 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <source>Published from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <source>Published until</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <source>This year</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <location filename="../../quotetracker/ui/speakers_roles.py"></location>
   <source>Until</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <source>Write dates as {hint}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <source>from {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_dates.py"></location>
   <source>until {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_popups.py"></location>
   <source>{label}: all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_speakers.py"></location>
   <source>Down goes to the list; Enter ticks the first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_speakers.py"></location>
   <source>Name of a speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_speakers.py"></location>
   <source>Nobody is called like that.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_speakers.py"></location>
   <location filename="../../quotetracker/ui/finder_rows.py"></location>
   <location filename="../../quotetracker/ui/speaker_field.py"></location>
   <location filename="../../quotetracker/ui/speakers_list.py"></location>
   <location filename="../../quotetracker/ui/speakers_page.py"></location>
   <source>Speakers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_speakers.py"></location>
   <source>Speakers found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_speakers.py"></location>
   <source>Type a name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/filter_words.py"></location>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>Date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/find_panel.py"></location>
   <source>Back to the words</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/find_panel.py"></location>
   <source>Close what was found (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/find_panel.py"></location>
   <source>Find in archive</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/find_panel.py"></location>
   <source>In the archive: {several}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/find_panel.py"></location>
   <source>Looking in the archive…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/find_panel.py"></location>
   <source>Not found in any stored quote</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/find_panel.py"></location>
   <source>Show the words that were looked for again (Backspace)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/find_panel.py"></location>
   <location filename="../../quotetracker/ui/statements_list.py"></location>
   <source>{quotes} in {articles}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder.py"></location>
   <location filename="../../quotetracker/ui/finder_rows.py"></location>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Commands</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder.py"></location>
   <source>Find speakers, quotes, articles, or run a command</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder.py"></location>
   <source>Go to {page}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder.py"></location>
   <source>Nothing found for “{typed}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder.py"></location>
   <source>Recent and frequent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder.py"></location>
   <source>Results</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder.py"></location>
   <source>Search everything</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder.py"></location>
   <source>Showing results for “{understood}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder.py"></location>
   <source>↑ ↓ choose    Enter open    Esc close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder_rows.py"></location>
   <location filename="../../quotetracker/ui/quotes_page.py"></location>
   <location filename="../../quotetracker/ui/quotes_table.py"></location>
   <location filename="../../quotetracker/ui/speakers_detail.py"></location>
   <source>Quotes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder_rows.py"></location>
   <source>Untitled</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/finder_rows.py"></location>
   <source>not possible here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help_dialogs.py"></location>
   <source>About QuoteTracker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/help_dialogs.py"></location>
   <source>Quote attribution and fact-tracking for newsrooms.

QuoteTracker is free software under the Apache License 2.0. It uses Qt through PySide6, under the LGPL version 3; SQLAlchemy, Alembic, RapidFuzz and Jinja under the MIT and BSD licences; trafilatura and lxml under the Apache and BSD licences. Everything works on this computer: nothing is sent anywhere.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>Before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>Bring back as it was before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>Brought back: {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>Change</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>Changes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>Every change that you make is listed here, and stays: what it was before, what it is since, and who did it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>History</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>It was undone.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>Makes a new change, which can be undone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>Nothing was found.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>Only what was deleted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>Search changes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>Show older changes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <location filename="../../quotetracker/ui/speakers_roles.py"></location>
   <source>Since</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>This change is so old that what it did is no longer on record.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>What</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>What the change did</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>When</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>Who</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>no longer on record</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>undone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/history_page.py"></location>
   <source>{when} by {who}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/in_use_dialog.py"></location>
   <source>Open a &amp;copy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/in_use_dialog.py"></location>
   <source>Open for &amp;reading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/in_use_dialog.py"></location>
   <source>Two programs must not change one library. You can read it here while it is open there, or work on a copy: changes in a copy stay in the copy.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Also said in</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Also said in {n} articles</source>
   <extracomment>For one: Also said in {n} article</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Audience, interviewer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>For you and your colleagues</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>If it was translated: from which</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Inspector</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Named as</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Occasion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Particulars</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Press conference, hearing …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <location filename="../../quotetracker/ui/marks.py"></location>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>Quote</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Quote {public_id}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Role then</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Said on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>See who said this first, who repeated it, and what changed (Ctrl+Alt+T)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Show statement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Through</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>To whom</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Translator, agency, spokesperson</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>Where</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/inspector.py"></location>
   <source>p. {pages}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_address.py"></location>
   <source>Add from an address</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_address.py"></location>
   <source>Address of the page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_address.py"></location>
   <source>Allow QuoteTracker to open pages</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_address.py"></location>
   <source>The page is asked for once, by https, without cookies, and nothing else that it names is loaded. The site learns your network address. Addresses in private networks are never opened.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_desk.py"></location>
   <source>Add a folder of articles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_desk.py"></location>
   <source>Add articles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_desk.py"></location>
   <source>Articles ({kinds});;All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_desk.py"></location>
   <source>Articles that are put into “{folder}” are added from now on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_desk.py"></location>
   <source>Looking for articles…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_desk.py"></location>
   <source>Opening the page…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_desk.py"></location>
   <source>Other articles are being added. Try again when they are there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_desk.py"></location>
   <source>Reading “{paths}”…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_desk.py"></location>
   <source>The new version was added. {revision}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_desk.py"></location>
   <source>Watch a folder for new articles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_desk.py"></location>
   <source>“{folder}” is no longer watched.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_pieces.py"></location>
   <source>Blocks of the file; a tick takes a block into the article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_pieces.py"></location>
   <source>Left out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_pieces.py"></location>
   <source>Left out, {why}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_pieces.py"></location>
   <source>Taken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>A new version of that one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <location filename="../../quotetracker/ui/start_panel.py"></location>
   <source>Add an article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>An article of its own</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>Doubts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>Missing: “{stretch}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>No block with words is ticked. Tick the blocks that are the article.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>Show it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>Show only what was left out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>Take text again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>The same article: do not add</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>The whole file is the article.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>{blocks} A tick puts a block back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>{percent} % of this text is in the library already: “{title}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_preview.py"></location>
   <source>{taken} of {taken2} blocks are taken ({share} % of the letters).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_progress.py"></location>
   <source>Adding articles: {progress}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_progress.py"></location>
   <source>Progress of adding articles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_progress.py"></location>
   <location filename="../../quotetracker/ui/scan_status.py"></location>
   <source>Stop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_progress.py"></location>
   <source>Stop adding articles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_progress.py"></location>
   <source>Stopping…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_progress.py"></location>
   <source>{problems} could not be read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_report.py"></location>
   <source>Articles added</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_report.py"></location>
   <source>Articles that look like ones that were there</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/intake_report.py"></location>
   <source>Go on with {n} files</source>
   <extracomment>For one: Go on with {n} file</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_report.py"></location>
   <source>It is a new version</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_report.py"></location>
   <source>It is the same: delete it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_report.py"></location>
   <source>Keep both</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_report.py"></location>
   <source>Save report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_report.py"></location>
   <source>Save report…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_report.py"></location>
   <source>Text (*.txt)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/intake_report.py"></location>
   <source>These look like articles that were there. Each was added as an article of its own.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/keeper.py"></location>
   <source>The library seems to be damaged, so no backup was made of it; the older ones are kept. Check it: File → Backups and checks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/keymap.py"></location>
   <source>Please choose one combination of keys, not several after another.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/keymap.py"></location>
   <source>These are no keys.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/keymap.py"></location>
   <source>“{command}” needs Ctrl, Alt or a function key: “{keys}” alone is for typing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/keymap.py"></location>
   <source>“{keys}” has its own meaning everywhere. Please choose a letter, or a combination with Ctrl or Alt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Back to entry</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Everything</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Nothing yet. Mark a quote in an article and name this speaker.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Picture (*.png);;Drawing (*.svg)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Rows of the time line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Save picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Save picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Save the time line as PNG or SVG</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Save time line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Saved as {path}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Show all of the time (0)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Show everything</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Show less time, in more detail (+)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Show more time (−)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Show names, roles and quotes (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Statements of {shown}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>What {lifeline} said, in time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Zoom in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>Zoom out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>by claim</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>by kind</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>by outlet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>{again} said again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>{left_out} older ones are not shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_panel.py"></location>
   <source>↻ joined by a line: said again  ·  ⚠ joined by a dashed line: contradiction  ·  + and − or the wheel zoom, 0 shows everything, arrows walk, Enter opens the article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_plot.py"></location>
   <source>no claim, or others</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_plot.py"></location>
   <location filename="../../quotetracker/ui/statements_dots.py"></location>
   <source>other outlets</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_told.py"></location>
   <source>Claim: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_told.py"></location>
   <source>Statements in the order of time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_told.py"></location>
   <source>said again, {nth} time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_told.py"></location>
   <source>{number}th</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_told.py"></location>
   <source>{sign} contradicts {other}: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_told.py"></location>
   <source>{sign} told {number} times, this is the {nth}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_view.py"></location>
   <source>Time line of the speaker's statements</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/lifeline_view.py"></location>
   <source>and {said} more: zoom in to part them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/marking.py"></location>
   <source>Added to the claims. Set its verdict there or in the inspector.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/marking.py"></location>
   <source>Select the words that were said first, or click into a passage in quotation marks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/marking.py"></location>
   <source>This statement was found in no other article, so there is nothing to compare.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/marks.py"></location>
   <source>Suggested quote</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/marks.py"></location>
   <source>{what} by {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/marks.py"></location>
   <source>{what}, nobody named</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/match_cards.py"></location>
   <source>Comparing…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/match_cards.py"></location>
   <source>Not found in any other article.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/match_cards.py"></location>
   <source>Possibly related</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/match_cards.py"></location>
   <source>folded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/match_cards.py"></location>
   <source>unfolded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>&amp;Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>&amp;Fetch a model (91 MB)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>Choose a f&amp;older…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>Compare by meaning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>Folder with tokenizer.json and onnx/model.onnx</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>Off: quotes are compared by their words alone.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>On, but the model does not work.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>On: quotes are compared by their words and by their meaning.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>On: the model is reading your quotes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>One moment…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>Progress</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>Some packages are missing: {packages}. Install them once, then start QuoteTracker again:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>Switch &amp;off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>Switch &amp;on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>Words find repeats, cuts and changes. A small language model also finds statements that come back in entirely different words. It runs on this computer and sends nothing anywhere. What it finds is shown under Possibly related, and is never flagged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>You can close this window and go on working.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>{done} MB.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>{done} of {total} MB.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/meaning_dialog.py"></location>
   <source>{folder} · has read {read} of {quotes} quotes of this library</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/model_desk.py"></location>
   <source>Fetching the model…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/model_desk.py"></location>
   <source>Opening the model…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/model_desk.py"></location>
   <source>Switching off…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/model_desk.py"></location>
   <source>The model is here. It reads your quotes in the background.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/notice_bar.py"></location>
   <source>Close notice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/notice_bar.py"></location>
   <source>Notice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/notice_bar.py"></location>
   <source>Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/notice_bar.py"></location>
   <source>Undo brings it back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>Article, A to Z</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>Article, Z to A</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>Direct quotes first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>Mixed quotes first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>Newest first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>Nobody is named as the speaker yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>Oldest first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>Outlet, A to Z</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>Outlet, Z to A</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>Speaker, A to Z</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>Speaker, Z to A</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>recording</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>transcript</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>with {names}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_cells.py"></location>
   <source>witness</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>Against what the quote was checked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>How other quotes stand to this one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>In quotation marks, partly, or reported</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>The words, and the article they stand in; sorts by article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>What the claims made from this quote are worth</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>When the article was published</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_columns.py"></location>
   <source>Who spoke, and the role held at that date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_page.py"></location>
   <source>Added to the claims.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_page.py"></location>
   <source>Delete {quotes}?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_page.py"></location>
   <source>Mark what somebody said in an article; it is listed here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_page.py"></location>
   <source>No quotes yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_page.py"></location>
   <source>Order of the quotes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_page.py"></location>
   <source>This quote has no other version any more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_page.py"></location>
   <source>Try fewer words, or take a condition away.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_page.py"></location>
   <source>Up to {copied} quotes can be copied at once: export a quote sheet instead.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_page.py"></location>
   <source>{flagged} flagged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_page.py"></location>
   <source>{quotes} deleted. Undo brings it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_speaker.py"></location>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <location filename="../../quotetracker/ui/speakers_new.py"></location>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_speaker.py"></location>
   <source>Set speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_speaker.py"></location>
   <location filename="../../quotetracker/ui/speaker_field.py"></location>
   <source>Who said it?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/quotes_speaker.py"></location>
   <source>Who said these {quotes}?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader_map.py"></location>
   <source>Map of the article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader_map.py"></location>
   <source>and {near} more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reader_map.py"></location>
   <source>{quotes} quotes, {flagged} of them flagged, {suggested} suggestions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/relation_words.py"></location>
   <source>other speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/relation_words.py"></location>
   <source>paraphrased</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/relation_words.py"></location>
   <source>repeated</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/relation_words.py"></location>
   <source>{word} {count} times</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_detail.py"></location>
   <source>Hardly a word is the same</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_detail.py"></location>
   <source>Is this a quote? {sure} · {kind}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_detail.py"></location>
   <source>Is this the same statement?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_detail.py"></location>
   <source>Possibly the same statement?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_detail.py"></location>
   <source>Somebody else? Press S and type the name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_detail.py"></location>
   <location filename="../../quotetracker/ui/suggestion_panel.py"></location>
   <source>Speaker of the suggestion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_detail.py"></location>
   <source>The suggestion in its article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_detail.py"></location>
   <source>What is to be decided</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_detail.py"></location>
   <location filename="../../quotetracker/ui/suggestion_panel.py"></location>
   <source>likely</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_detail.py"></location>
   <location filename="../../quotetracker/ui/suggestion_panel.py"></location>
   <source>perhaps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_detail.py"></location>
   <location filename="../../quotetracker/ui/suggestion_panel.py"></location>
   <source>sure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_detail.py"></location>
   <source>{told}; hardly a word is the same</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_list.py"></location>
   <source>What waits for review</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_list.py"></location>
   <source>possibly</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_list.py"></location>
   <source>＋ suggestion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_list.py"></location>
   <source>＋ suggestion, unsure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Accept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Accept, but somebody else said it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>All done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Decided in this session</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Enter</source>
   <comment>key</comment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Everything that was suggested or matched has been decided. New articles bring new suggestions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Go to the next one, without a decision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Go to the one before, without a decision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Go to the place in the article; Alt+Left comes back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Here stands everything that waits for your word: quotes that are suggested, and pairs of quotes that may be one statement. Add an article, and what is found in it comes here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>How sure the program is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Make a quote of the suggestion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Matches</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Nothing that passes the filter waits for your word.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Nothing waits for you</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Nothing waits here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Only this article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Other speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Reject</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Remember that the two quotes are different statements</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Remember that the two quotes are one statement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Review</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Review what waits in the article of the current suggestion or quote</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Suggestions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Sure only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Sure or not</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>This is no quote; it does not come back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>Unsure only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>What to review</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>{done} done in this session</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/review_page.py"></location>
   <source>{place} of {left}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reviewing.py"></location>
   <source>{at} of {suggestions} · {person}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/reviewing.py"></location>
   <source>{n} quotes accepted. Undo brings it back.</source>
   <extracomment>For one: {n} quote accepted. Undo brings it back.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reviewing.py"></location>
   <source>{suggestions} · {sure} sure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reviewing_echoes.py"></location>
   <source>alters what stands in {where}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reviewing_echoes.py"></location>
   <source>contradicts {who} in {where}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reviewing_echoes.py"></location>
   <source>goes with a quote in {where}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reviewing_echoes.py"></location>
   <source>is a piece of what stands in {where}, or the other way round</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reviewing_echoes.py"></location>
   <source>repeats a quote in {where}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reviewing_echoes.py"></location>
   <source>says in other words what stands in {where}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reviewing_echoes.py"></location>
   <source>somebody</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reviewing_echoes.py"></location>
   <source>the same words are {who}’s in {where}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/reviewing_echoes.py"></location>
   <source>{echo}, and {number} more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/revising.py"></location>
   <source>The file of this article is not kept in the library.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/revising.py"></location>
   <source>The text was corrected. {revision} Undo brings it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/revision_view.py"></location>
   <source>Quote Q{quote}, {told}: “{words}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/revision_view.py"></location>
   <source>What differs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/revision_view.py"></location>
   <source>and {changes} more places</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/revision_view.py"></location>
   <source>its place is not sure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/revision_view.py"></location>
   <source>its words are gone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/revision_view.py"></location>
   <source>its words change</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/scan_status.py"></location>
   <source>Compare the quotes that wait</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/scan_status.py"></location>
   <source>Compared {done} of {total} quotes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/scan_status.py"></location>
   <source>Comparing quotes…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/scan_status.py"></location>
   <source>Stop comparing; the rest waits until you go on</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/scan_status.py"></location>
   <source>{n} quotes wait to be compared</source>
   <extracomment>For one: {n} quote waits to be compared</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/scanning.py"></location>
   <source>about {n} hours left</source>
   <extracomment>For one: about {n} hour left</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/scanning.py"></location>
   <source>about {n} minutes left</source>
   <extracomment>For one: about {n} minute left</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/scanning.py"></location>
   <source>less than a minute left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>(yours)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>All as usual</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Choose a command</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Command</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Enter on a command, then press its new keys.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Filter commands</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Give every command the usual keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Give the command the keys that it had from the start</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Give the command these keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Keys of “{command}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Let the command have no keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>New keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>No keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Set</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Take them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>Usual keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>What it does</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/shortcuts_dialog.py"></location>
   <source>⚠ “{command}” has these keys; it would have none then.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speaker_field.py"></location>
   <source>Add another</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speaker_field.py"></location>
   <source>Nobody is called “{typed}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speaker_field.py"></location>
   <source>Type a name; Up and Down choose from the list, Enter takes it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speaker_field.py"></location>
   <source>{exact} speakers are called so: choose one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_chip.py"></location>
   <source>Delete removes it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_detail.py"></location>
   <source>List all quotes of this speaker on the page of quotes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_detail.py"></location>
   <source>Nothing yet. Mark a quote in an article and name this speaker; it will be listed here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_detail.py"></location>
   <source>Quotes  {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_detail.py"></location>
   <source>Show in table</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_detail.py"></location>
   <source>Show when this speaker said what, what was said again, and contradictions (Ctrl+T)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_detail.py"></location>
   <location filename="../../quotetracker/ui/statements_timeline.py"></location>
   <source>Time line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_form.py"></location>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <location filename="../../quotetracker/ui/speakers_names.py"></location>
   <source>Also known as</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_form.py"></location>
   <location filename="../../quotetracker/ui/speakers_register.py"></location>
   <source>Merge…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_form.py"></location>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <location filename="../../quotetracker/ui/speakers_roles.py"></location>
   <source>Roles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_form.py"></location>
   <source>See what becomes of the two entries when they are made one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_form.py"></location>
   <source>Whatever helps to tell this speaker from others</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers_form.py"></location>
   <source>⚠ {n} other speakers have this name too. Is it one and the same?</source>
   <extracomment>For one: ⚠ Another speaker has this name too. Is it one and the same?</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_form.py"></location>
   <source>⚠ {problem} Not saved yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_list.py"></location>
   <source>Another speaker has this name too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_list.py"></location>
   <location filename="../../quotetracker/ui/speakers_popup.py"></location>
   <source>no quotes yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <source>Keep the name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <source>Make one of</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <source>Merge {speakers} speakers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <source>Name the other entry of the same speaker above; the list beside also takes Ctrl and a click.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <source>Name to keep</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <source>Speakers to merge</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <source>Their quotes, names and roles become one entry. Undo brings the entries back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <source>none of them taken over</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_merge.py"></location>
   <source>{number} of them taken over</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_names.py"></location>
   <source>Add a name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_names.py"></location>
   <source>Type another name and press Enter.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_new.py"></location>
   <source>Add another of this name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_new.py"></location>
   <source>Name of the new speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_new.py"></location>
   <source>Name, or a description such as “ministry officials”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_new.py"></location>
   <location filename="../../quotetracker/ui/speakers_page.py"></location>
   <location filename="../../quotetracker/ui/speakers_register.py"></location>
   <source>New speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_new.py"></location>
   <source>Show the speaker of this name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_new.py"></location>
   <source>⚠ There is already a speaker called “{name}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_page.py"></location>
   <source>No speakers yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_page.py"></location>
   <source>Speakers merged. Undo brings it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_page.py"></location>
   <source>The people, bodies and groups that you quote are kept here, with their other names and offices. Name one when you mark a quote in an article, or add one now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_page.py"></location>
   <source>{speakers} deleted; the quotes stay. Undo brings it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_popup.py"></location>
   <source>Add “{offer}” as a new speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_popup.py"></location>
   <source>Speakers who may be meant</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_popup.py"></location>
   <source>also “{found_as}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_quotes.py"></location>
   <source>Quotes of this speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_register.py"></location>
   <source>Add a person, body or group to the register</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_register.py"></location>
   <source>Find a speaker</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_register.py"></location>
   <source>Make several entries one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_register.py"></location>
   <source>New…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_register.py"></location>
   <source>Nobody is called “{text}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers_register.py"></location>
   <source>{n} speakers found</source>
   <extracomment>For one: {n} speaker found</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_roles.py"></location>
   <source>A role needs a title, such as “Mayor”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_roles.py"></location>
   <source>Add a role</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_roles.py"></location>
   <source>Role</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_roles.py"></location>
   <source>The office “{title}” ends before it begins. Correct one of the two dates.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_roles.py"></location>
   <source>empty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>A ministry, company, party or other body that speaks as one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>Body</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>Group</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>One person with a name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>People without names, such as “ministry officials”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>Person</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>{n} articles</source>
   <extracomment>For one: {n} article</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>{n} changes</source>
   <extracomment>For one: {n} change</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>{n} claims</source>
   <extracomment>For one: {n} claim</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>{n} contradictions</source>
   <extracomment>For one: {n} contradiction</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>{n} rows</source>
   <extracomment>For one: {n} row</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>{n} speakers</source>
   <extracomment>For one: {n} speaker</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>{n} statements</source>
   <extracomment>For one: {n} statement</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>{n} suggestions</source>
   <extracomment>For one: {n} suggestion</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/speakers_words.py"></location>
   <source>{title} (until {until})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start_panel.py"></location>
   <source>Add your first article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start_panel.py"></location>
   <source>Confirm the quotes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start_panel.py"></location>
   <source>Ctrl+E saves the quotes with speakers and sources as Excel, CSV, web page or Markdown.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start_panel.py"></location>
   <source>Drop a text, web page or PDF here, choose a file, or paste it with Ctrl+Shift+V.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start_panel.py"></location>
   <source>Export the sheet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start_panel.py"></location>
   <source>Open the library {stem}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start_panel.py"></location>
   <source>Or go on with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start_panel.py"></location>
   <source>They are suggested with their speakers: A accepts, S changes the speaker, X rejects.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/start_panel.py"></location>
   <source>Three steps, and you have a quote sheet:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_detail.py"></location>
   <source>A note for you and your colleagues</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_detail.py"></location>
   <source>Name of the statement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_detail.py"></location>
   <source>Name this statement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_detail.py"></location>
   <source>Name this statement: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_detail.py"></location>
   <source>Note on this statement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_detail.py"></location>
   <location filename="../../quotetracker/ui/statements_tellings.py"></location>
   <source>Who published it when</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_detail.py"></location>
   <source>Who published it when, always in the same words</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_detail.py"></location>
   <source>{count} wordings, compared with {letter}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_detail.py"></location>
   <source>{left} more quotes belong to it; only the earliest are told here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_detail.py"></location>
   <source>{state}: is this one statement?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_list.py"></location>
   <location filename="../../quotetracker/ui/statements_page.py"></location>
   <source>Statements</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_list.py"></location>
   <source>suggested</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_list.py"></location>
   <source>suggested addition</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_list.py"></location>
   <source>suggested merging</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_list.py"></location>
   <location filename="../../quotetracker/ui/statements_told.py"></location>
   <source>{names} and {number} more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_page.py"></location>
   <source>A statement is one thing that was said, in as many articles and wordings as there are. As soon as quotes of two articles say the same, they are suggested here; you confirm them with A, and see who said it first, who repeated it, and what was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_page.py"></location>
   <source>Confirmed as one statement. Undo takes it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_page.py"></location>
   <source>Dissolved; the quotes stay. Undo brings it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_page.py"></location>
   <source>Merged. Undo takes it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_page.py"></location>
   <source>No statements yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_page.py"></location>
   <source>Not one statement: it does not come back. Undo takes it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_page.py"></location>
   <source>Split off. It stands alone now; undo takes it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_page.py"></location>
   <source>Split off. They are a statement of their own now; undo takes it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_page.py"></location>
   <source>The statement was copied as text.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_page.py"></location>
   <source>This quote is in no statement, and no other quote is known to say the same.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_page.py"></location>
   <source>and {rows} more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_page.py"></location>
   <source>{number} selected, {quotes}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_panel.py"></location>
   <source>All</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_panel.py"></location>
   <source>All ({fitting})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_panel.py"></location>
   <source>Confirmed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_panel.py"></location>
   <source>Confirmed ({confirmed})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_panel.py"></location>
   <source>Filter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_panel.py"></location>
   <source>Filter statements by words, speaker or outlet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_panel.py"></location>
   <source>Show suggested or confirmed statements</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_panel.py"></location>
   <source>Suggested</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_panel.py"></location>
   <source>Suggested ({fitting})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_panel.py"></location>
   <source>{confirmed}, {suggested} suggested</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_panel.py"></location>
   <source>{rows} of {known} shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_panel.py"></location>
   <source>{told}: the {shown} largest are shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_timeline.py"></location>
   <source>and {tellings} more</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <location filename="../../quotetracker/ui/statements_told.py"></location>
   <source>Also in {n} copies of the article: {outlets}</source>
   <extracomment>For one: Also in {n} copy of the article: {outlets}</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/statements_told.py"></location>
   <source>{since_first}. Since the one before: {reasons}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/suggestion_panel.py"></location>
   <source>Nobody is named</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/suggestion_panel.py"></location>
   <source>Said before in {articles}: it {echo}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/suggestion_panel.py"></location>
   <source>Somebody else? Type the name (S).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/suggestion_panel.py"></location>
   <source>Suggestion, {sure} · {kind}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/suggestion_panel.py"></location>
   <source>said through {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/suggestion_panel.py"></location>
   <source>said to {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/suggestion_panel.py"></location>
   <source>{person}: several speakers fit, please choose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/timeline_paint.py"></location>
   <source>no date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/versions_dialog.py"></location>
   <source>Show this version</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/versions_dialog.py"></location>
   <source>There is one version of this article.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/versions_dialog.py"></location>
   <source>This is the first version.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/versions_dialog.py"></location>
   <source>Versions of this article</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/versions_dialog.py"></location>
   <source>Versions, the oldest first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/versions_dialog.py"></location>
   <source>{revision} Compared with the version before.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>&amp;Recent libraries</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>&amp;Redo {what}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>&amp;Undo {what}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>Done again: {label}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>New library</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>No other library was open yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>Open library</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>QuoteTracker libraries (*.quotes);;All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>Read-only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>Safe start: nothing is restored, nothing is worked out in the background.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>Saved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>Suggestions and matches are ranked as in a new library again. Your decisions are kept.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>There is nothing to redo.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>There is nothing to undo.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>Undone: {label}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../quotetracker/ui/window.py"></location>
   <source>{library} – QuoteTracker</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
</TS>
