"""The hard cases of news English, one small article each, written for this project: words, and who says them."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Case:
    """``said``: for each suggestion that must come its words, pieces joined by " … ", and its mention or ""."""

    name: str
    text: str
    said: tuple[tuple[str, str], ...] = ()
    never: tuple[str, ...] = field(default=())
    """Words that no suggestion may hold."""


CASES = (
    Case(
        "he and she",
        "Mayor Ruth Adler opened the bridge on Monday.\n\n“It took nine years,” she said. “It was worth it.”",
        (("It took nine years, … It was worth it.", "she"),),
    ),
    Case(
        "description",
        "“We are ready for the flood season,” the port director said on Friday.",
        (("We are ready for the flood season,", "the port director"),),
    ),
    Case(
        "apposition between name and verb",
        "Jane Okafor, an economist who advises the central bank, said “prices will fall by the end of the year.”",
        (("prices will fall by the end of the year.", "Jane Okafor"),),
    ),
    Case(
        "split quote",
        "“The tram line is late,” Councillor Peter Marsh said, “but the money is safe.”",
        (("The tram line is late, … but the money is safe.", "Peter Marsh"),),
    ),
    Case(
        "collective",
        "Polish and Czech officials said the border would stay open until spring.",
        (("the border would stay open until spring", "Polish and Czech officials"),),
    ),
    Case(
        "inverted",
        "“Nobody warned us about the dam,” said Hector Ruiz, who farms below it.",
        (("Nobody warned us about the dam,", "Hector Ruiz"),),
    ),
    Case(
        "inverted, through a translator",
        "“We came to trade and to listen,” said Tanaka through a translator.",
        (("We came to trade and to listen,", "Tanaka"),),
    ),
    Case(
        "few words quoted inside a clause",
        "The minister said the plan was “dead on arrival” in the upper house.",
        (("the plan was “dead on arrival” in the upper house", "The minister"),),
    ),
    Case(
        "curly and straight marks in one article",
        '“The pool opens in May,” Dana Whitlock said.\n\n"The sauna needs another year," she added.',
        (("The pool opens in May,", "Dana Whitlock"), ("The sauna needs another year,", "she")),
    ),
    Case(
        "who after a name",
        "The letter went to Omar Haddad, who said he would not sign it before the vote.",
        (("he would not sign it before the vote", "who"),),
    ),
    Case(
        "according to, at the end",
        "The ferry had passed its inspection in March, according to the harbour office.",
        (("The ferry had passed its inspection in March", "the harbour office"),),
    ),
    Case(
        "according to, at the start",
        "According to police, the driver left the road shortly before midnight.",
        (("the driver left the road shortly before midnight", "police"),),
    ),
    Case(
        "no speaker in the text",
        "A voice rang out from the gallery as the lights failed.\n\n“Everybody stay where you are and keep calm now!”",
        (("Everybody stay where you are and keep calm now!", ""),),
    ),
    Case(
        "ellipsis inside",
        "“We looked everywhere ... and there was nothing ... not even a note,” Inspector Lena Brandt said.",
        (("We looked everywhere ... and there was nothing ... not even a note,", "Lena Brandt"),),
    ),
    Case(
        "long direct quote",
        "“"
        + "The committee has read every page of the report and found no mistake in it. " * 7
        + "We stand by it,” said Ada Quist.",
        (("The committee has read every page", "Ada Quist"), ("We stand by it,", "Ada Quist")),
    ),
    Case(
        "headline: name, colon, single marks",
        "Okafor: ‘We Will Not Raise Fees’\n\nThe university published its budget on Tuesday.",
        (("We Will Not Raise Fees", "Okafor"),),
    ),
    Case(
        "headline: quote, says name",
        "‘We Will Rebuild the Theatre,’ Says Mayor Adler\n\nThe fire broke out on Sunday night.",
        (("We Will Rebuild the Theatre,", "Mayor Adler"),),
    ),
    Case(
        "brackets inside",
        "“[The council] has lost the trust of [its] voters,” Samir Patel said.",
        (("[The council] has lost the trust of [its] voters,", "Samir Patel"),),
    ),
    Case(
        "nested quote",
        "“My mother always told me, ‘Never sell the land,’ and we never did,” farmer Ida Holm said.",
        (("My mother always told me, ‘Never sell the land,’ and we never did,", "Ida Holm"),),
    ),
    Case(
        "unclosed marks over several paragraphs",
        "Holm read from her diary: “The water came at night and took the barn.\n\n"
        "“By morning the road was gone too.\n\n"
        "“We have not slept since,” she said.",
        (("The water came at night and took the barn.", "Holm"), ("By morning the road was gone too.", "Holm")),
    ),
    Case(
        "X said: and a new paragraph",
        "In his reply, Judge Amos Reed wrote:\n\n“The court cannot rule on promises that nobody has put on paper.”",
        (("The court cannot rule on promises that nobody has put on paper.", "Amos Reed"),),
    ),
    Case(
        "speaker carried over",
        "“We were promised a school,” said Nadia Petrov.\n\n“All we ever got was a sign by the road and a fence.”",
        (
            ("We were promised a school,", "Nadia Petrov"),
            ("All we ever got was a sign by the road and a fence.", "Nadia Petrov"),
        ),
    ),
    Case(
        "dash and name",
        "“The buses never come on time in our street.” — Carla Jensen\n\n"
        "“I walk to work, and so should you.” — Tom Bell",
        (
            ("The buses never come on time in our street.", "Carla Jensen"),
            ("I walk to work, and so should you.", "Tom Bell"),
        ),
    ),
    Case(
        "transcript",
        "MARTIN: Did you sign the contract?\n\nDELGADO: I signed it in April, and I would sign it again.\n\n"
        "MARTIN: Who else was there?",
        (
            ("Did you sign the contract?", "MARTIN"),
            ("I signed it in April, and I would sign it again.", "DELGADO"),
            ("Who else was there?", "MARTIN"),
        ),
    ),
    Case(
        "question and answer",
        "Q: When did you start to paint?\n\nA: I was eleven, and my father hated it.\n\n"
        "Q: And now?\n\nA: Now he frames them.",
        (("When did you start to paint?", "Q"), ("I was eleven, and my father hated it.", "A")),
    ),
    Case(
        "stacked report",
        "Hospital managers said Tuesday the ward would close in June, according to the Evening Courier.",
        (("the ward would close in June", "Hospital managers"),),
    ),
    Case(
        "place for a government",
        "Budapest said it would block the new sanctions unless the oil clause was dropped.",
        (("it would block the new sanctions unless the oil clause was dropped", "Budapest"),),
    ),
    Case(
        "two speakers",
        "Senators Lia Moreno and Craig Dutton said in a statement that the bill would protect small farms.",
        (("the bill would protect small farms", "Lia Moreno and Craig Dutton"),),
    ),
    Case(
        "two quotes, two speakers, one paragraph",
        "“It is a fair offer,” said Karl Weber. “It is an insult,” replied union leader Rosa Lind.",
        (("It is a fair offer,", "Karl Weber"), ("It is an insult,", "Rosa Lind")),
    ),
    Case(
        "participle in front",
        "Calling the verdict “a stain on this city,” Adler promised to appeal.",
        (("a stain on this city,", "Adler"),),
    ),
    Case(
        "scare quotes and titles",
        "The band played “Yesterday” twice at the so-called “gala” by the river.",
        (),
        never=("Yesterday", "gala"),
    ),
    Case(
        "feet and inches",
        'The new pole is 6\' 2" tall and 4" wide, and the old one was 5\' 9".',
        (),
        never=("tall", "wide"),
    ),
    Case(
        "apostrophes",
        "The workers’ canteen and the '90s bar were shut; rock ’n’ roll fans weren't happy.",
        (),
        never=("canteen", "fans"),
    ),
    Case(
        "page furniture",
        "“The lake is clean again,” said Mia Roth.\n\nThis story was updated at 4:10 p.m.\n\n"
        "See all videos\n\nMost Popular\n\nLoad more",
        (("The lake is clean again,", "Mia Roth"),),
        never=("updated", "Popular", "Load", "videos"),
    ),
    Case(
        "template marker before the quote",
        "{adslot2}“We will not wait for another winter,” Adler said.",
        (("We will not wait for another winter,", "Adler"),),
    ),
    Case(
        "single marks, British",
        "‘It’s the workers’ own fault, they don’t listen,’ the foreman said.",
        (("It’s the workers’ own fault, they don’t listen,", "the foreman"),),
    ),
    Case(
        "opening mark typed for the closing one",
        "“The roof will hold another year,“ the surveyor said. “After that I promise nothing.”",
        (("The roof will hold another year,", "the surveyor"),),
    ),
    Case(
        "verb with an adverb and an auxiliary",
        "Haddad has repeatedly said that the harbour must be dredged before autumn.",
        (("the harbour must be dredged before autumn", "Haddad"),),
    ),
    Case(
        "told somebody",
        "Weber told reporters on Thursday that the strike would end within days.",
        (("the strike would end within days", "Weber"),),
    ),
    Case(
        "a cue within the quote",
        "“People always say, ‘Wait until spring,’ and then nothing happens,” said surveyor Lena Brandt.",
        (("People always say, ‘Wait until spring,’ and then nothing happens,", "Lena Brandt"),),
    ),
    Case(
        "sign",
        "Adler left by the back door on Monday. “No bridge, no taxes, no excuses!” read a banner outside the hall.",
        (("No bridge, no taxes, no excuses!", "a banner"),),
    ),
    Case(
        "tweet",
        "Adler answered the next morning. “The bridge will open on Monday, rain or shine,” she tweeted.",
        (("The bridge will open on Monday, rain or shine,", "she"),),
    ),
    Case(
        "opening mark that leans the wrong way",
        "Adler spoke on Monday.\n\n” … what we have learned from all this is to measure twice,” she said.",
        (("what we have learned from all this is to measure twice,", "she"),),
    ),
    Case(
        "a long description with a cue between the halves",
        "“There is a greater aim here,” said Ada Holm, a member of the board, who sent a letter criticizing the sale. "
        "“What will last is the quay.”",
        (("There is a greater aim here, … What will last is the quay.", "Ada Holm"),),
    ),
    Case(
        "German",
        "„Wir haben lange auf diesen Tag gewartet“, sagte Bürgermeisterin Anna Vogel.",
        (("Wir haben lange auf diesen Tag gewartet", "Anna Vogel"),),
    ),
    Case(
        "German, angle marks",
        "»Das Geld reicht nur bis Ostern«, erklärte Vogel. »Danach ist Schluss mit dem Bau.«",
        (("Das Geld reicht nur bis Ostern", "Vogel"),),
    ),
    Case(
        "French",
        "« Nous n’avons pas le choix », a déclaré la ministre Claire Dubois.",
        (("Nous n’avons pas le choix", "Claire Dubois"),),
    ),
    Case(
        "Spanish",
        "«El puente estará listo en mayo», dijo el alcalde Luis Romero.",
        (("El puente estará listo en mayo", "Luis Romero"),),
    ),
    Case(
        "Italian",
        "«Abbiamo perso troppo tempo con questo progetto», ha detto il sindaco Marco Bianchi.",
        (("Abbiamo perso troppo tempo con questo progetto", "Marco Bianchi"),),
    ),
    Case(
        "another voice led in by a colon",
        "I have always loved the sea, says the potter Edda Lunn in her kitchen. “It is the only place I sleep.” Her "
        "brother disagrees: “She sleeps everywhere.”",
        (("It is the only place I sleep.", "Edda Lunn"), ("She sleeps everywhere.", "Her brother")),
    ),
    Case(
        "another voice led in by a short sentence",
        "‘I wanted to do less,’ she told me after the first night. Castell agrees. ‘She does nothing, beautifully.’ "
        "The man from the Courier thought otherwise: too slow, he wrote.",
        (("I wanted to do less,", "she"), ("She does nothing, beautifully.", "Castell")),
    ),
    Case(
        "another voice in whose view",
        "He says he rang her on Tuesday. “I left her a message.” Who is right? Neither, in the view of the councillor "
        "Ivy Marr: “They both knew.”",
        (("They both knew.", "Ivy Marr"),),
    ),
    Case(
        "cue behind an outcry",
        "“Stop this at once!” Lomax’s sister, the councillor Marcia “Midge” Lomax, shouted to the crowd. “Go home and "
        "let us sleep.”",
        (("Stop this at once! … Go home and let us sleep.", "Lomax"),),
    ),
    Case(
        "a few words before the verb",
        "The engineer says she never saw the report. Rubbish, say the men in suits. Never again, said Mr Bell. Wrong, "
        "wrong, wrong, said the chair of the committee, Ida Moor.",
        (
            ("Rubbish", "the men in suits"),
            ("Never again", "Mr Bell"),
            ("Wrong, wrong, wrong", "Ida Moor"),
        ),
        ("the men in suits",),
    ),
    Case(
        "a quote within the quote ends the sentence",
        "He remembers the call. “She said: ‘Leave it with me.’” Who is right? Nobody knows.",
        (("She said: ‘Leave it with me.’", "He"),),
        ("Who is right",),
    ),
    Case(
        "a party and a state in brackets",
        "“This is a sad day,” said Rep. G.K. Barker (D-N.C.), head of the Farm Caucus. “We had hoped for better.”",
        (("This is a sad day, … We had hoped for better.", "Barker"),),
    ),
    Case(
        "German, an object behind the verb",
        "„Wir müssen jetzt handeln“, sagte Jan Petersen am Montag in Kiel. „Sonst fährt bald gar kein Zug mehr.“ Die "
        "Gewerkschaft kritisierte die Pläne scharf. „Das ist ein Schlag ins Gesicht der Beschäftigten“, erklärte deren "
        "Vorsitzende Karin Boll.",
        (
            ("Wir müssen jetzt handeln … Sonst fährt bald gar kein Zug mehr.", "Jan Petersen"),
            ("Das ist ein Schlag ins Gesicht der Beschäftigten", "Karin Boll"),
        ),
    ),
    Case(
        "Spanish, few words behind a colon",
        "La ministra de Transportes, Clara Ibáñez, respondió: «No habrá despidos». «Lo veremos», replicó el alcalde.",
        (("No habrá despidos", "Clara Ibáñez"), ("Lo veremos", "el alcalde")),
    ),
    Case(
        "French, a space inside the marks",
        "« C’est une gifle », a réagi sa présidente, Anne Petit.",
        (("C’est une gifle", "Anne Petit"),),
    ),
    Case(
        "questions and answers with full stops",
        "Beatriz Holm on the strike\n\nQ. When did you last speak to the minister?\n\nA. In March. He has not called "
        "since.\n\nQ. And now?\n\nA. We go on.",
        (("In March. He has not called since.", "A"), ("We go on.", "A"), ("And now?", "Q")),
    ),
    Case(
        "no comment",
        "The Treasury did not respond to a request for comment. An aide, who asked not to be named, said the money was "
        "there.",
        (("the money was there", "An aide"),),
        ("request for comment", "to be named"),
    ),
    Case(
        "a wish not to be named, and on",
        "Her cook, who asked not to be named, sees it coolly. “She bakes too much,” he told the Harbour Echo.",
        (("She bakes too much,", "he"),),
        ("to be named",),
    ),
    Case(
        "short for councillor",
        "Asked about the rent, Cllr. Maud Prentice wrote: “It stays as it is.”",
        (("It stays as it is.", "Cllr. Maud Prentice"),),
    ),
    Case(
        "a clause between name and verb",
        "Outside court, Mrs Morrow's sister, who did not want her name used, said the family would 'keep coming back "
        "until somebody says sorry'.",
        (("the family would 'keep coming back until somebody says sorry'", "Mrs Morrow's sister"),),
    ),
    Case(
        "on a call",
        "Dara Mello, who founded the mill, told lenders on a conference call that orders had been weaker than planned.",
        (("orders had been weaker than planned", "Dara Mello"),),
        ("call that",),
    ),
    Case(
        "short sentences without a verb of saying",
        'Diallo, 19, was more modest. "I just closed my eyes and hit it," the winger told the BBC. Had he meant '
        'it? "Yes. No. Maybe."',
        (("Yes. No. Maybe.", "the winger"),),
    ),
    Case(
        "interview without labels",
        "Ten minutes with Edith Voss\n\nThe potter on kilns\n\nDid you really drop the vase?\n\nI did. From "
        "the roof.\n\nWhy did you?\n\nTo hear it. My father laughed for a week.\n\n"
        "Some called it cruel.\n\nSome have no kiln.\n\nWhat comes next for you?\n\nA smaller vase.\n\n"
        "The Voss show opens in May.",
        (
            ("I did. From the roof.", "Edith Voss"),
            ("To hear it. My father laughed for a week.", "Edith Voss"),
            ("Some have no kiln.", "Edith Voss"),
            ("A smaller vase.", "Edith Voss"),
        ),
        ("called it cruel", "The Voss show"),
    ),
    Case(
        "frequent questions are no interview",
        "Edith Voss asks the council\n\nWho must pay the fee?\n\nEveryone with a boat.\n\nWhen is it due?\n\nIn "
        "May.\n\nCan I pay by card?\n\nNo. Bring coins.\n\nWhat if I forget?\n\nA letter comes.",
        (),
        ("Everyone with a boat", "Bring coins"),
    ),
    Case(
        "a columnist's own questions are no interview",
        "What Edith Voss taught me\n\nWhy do kilns crack?\n\nI asked my father once.\n\nWhat did he know?\n\nMore than "
        "I do.\n\nWho knows now?\n\nMy cat.",
        (),
        ("I asked my father", "My cat"),
    ),
    Case(
        "a topic before the words of a headline",
        "Harbour fire: 'We saw it from the church', say Osby fishermen\n\nA fire broke out in the harbour on Monday.",
        (("We saw it from the church", "Osby fishermen"),),
    ),
    Case(
        "shot back, rued",
        "“You were paid,” Dorn told the hearing.\n\n“That was not the question,” shot back Whitt.\n\n“There was no "
        "boat, no food, nothing,” rued K. Amma, 67, a widow from the delta.",
        (
            ("That was not the question,", "Whitt"),
            ("There was no boat, no food, nothing,", "K. Amma, 67, a widow from the delta"),
        ),
    ),
)
