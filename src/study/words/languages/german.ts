import type { Speech } from '../speech.ts';
import { wordingList, wordList } from '../word-list.ts';

/**
 * Finite verbs. One right after its subject shows that a main clause starts there: after `denn` or a verb, the order
 * differs.
 */
const verbs = wordList(`
	bin bist braucht darf denke finde geht gibt glaube habe haben hat hatte hatten heißt ist kann kannst kommt können
	könnte könnten macht meint meine muss müssen möchte nehme nehmen nennt nennen sage sagen sagt sehe sehen sieht sind
	soll sollte sollten war waren weiß werde werden will wird wollen wurde würde würden
`);

const firsts = wordList(`da damit dann das der dies er es hier ich jetzt man sie so wir`);

/** German, as used in lectures. */
export const german: Speech = {
	fillers: wordList(`
		aber ach äh ähm ähnlich alle allem allen alles also anders anfangen anschauen ansehen aussehen bedeutet beispiel
		beispielsweise bekommen bekommt bestimmt bisschen bitte brauche brauchen braucht bzw bzw. dabei dadurch dafür
		dagegen daher damit danach daneben dann dass daran darauf daraus darin darüber darum davon davor dazu deshalb
		deswegen dies diese dinge ding doch drei dürfen eben eh eigentlich eigentliche einfach einfache einige
		entsprechend erklären erste ersten erstmal etwa etwas euch eure fall finde finden fragen funktioniert ganz ganze
		ganzen geben gegangen gehe gehen geht gehört gemacht genau genug gerade gern gerne gesagt gesehen gewisse gibt
		gleich glaube gleichzeitig gut gute guten habe haben habt hallo halt heißt heißen heute hier hin immer irgendwann
		irgendwas irgendwie irgendwo ja jede jeder jedes jemand jetzt kann kannst klar kommen kommt könnte könnten können
		konnte kurz lassen lässt letzte leute liegt mache machen macht mag mal man manchmal mehr meine meinen meiste
		meisten meistens mensch menschen mich möchte möchten möglich muss müssen nächste nächsten nämlich natürlich naja
		ne nehmen nennen nennt nichts nie niemand noch nochmal normalerweise nun nur ob oder oft grunde genommen versuchen
		versucht ok okay paar prinzip quasi raus rein relativ richtig sache sachen sage sagen sagt schauen schaut
		schließlich schon schön sehe sehen sehr seht sicher sieht sodass sogar sogenannt sogenannte sogenannten solche
		soll sollte sollten sondern sonst sozusagen später stehen steht stelle stellen tatsächlich tun überhaupt übrigens
		ungefähr unsere verschiedene verschiedenen verstehen viel viele vielen vielleicht vier völlig vor vorher
		vorstellen warum was weg wegen weil weiß weiter weitere weiteren wenig wenn werde werden wichtig wichtige wieder
		wirklich wissen wisst wo wobei woher wohl wollen wollte worden worum würde würden zeigen zeigt ziemlich zuerst zum
		zumindest zunächst zurück zusammen zwar zwei zweite zweiten
		beim mögliche möglichen möglicher mögliches hundert tausend million millionen zwanzig dreißig vierzig fünfzig
		sechzig siebzig achtzig neunzig
	`),
	generalWords: wordList(`
		anfang anzahl arbeit arbeiten art aufgabe bereich bild bilder buch daten ende ergebnis fehler form frage funktion
		gruppe grund haus idee information informationen jahr jahre jahren klasse kraft land leben licht linie liste
		maschine methode minute minuten modell moment monat name ort problem probleme produkt projekt prozent prozess
		punkt punkte raum regel reihe richtung schritt schritte seite sekunde sekunden sinn stunde stunden stück system
		tag tage teil teile text thema uhr universität unterschied version vorlesung wasser weg welt wert werte woche
		wochen wort worte wörter zahl zahlen zeit ziel
	`),
	nounsInCapitals: true,
	cues: wordingList(`
		also gut, als nächstes, als erstes, als letztes, als zweites, dann kommen wir, drittens, erstens, gut dann, jetzt,
		kommen wir, nun, okay, schauen wir, so jetzt, so und, zum schluss, zweitens
	`),
	clauseStarters: wordList(`aber also nun`),
	coordinators: wordList(`oder sondern und`),
	possibleClauseStarters: ['wenn', ...firsts.flatMap((first) => verbs.map((verb) => `${first} ${verb}`))],
	continuations: wordingList(`aber auch, aber nicht, aber nur, wenn auch, wenn überhaupt`),
	subordinators: wordList(`falls nachdem obwohl sobald solange wenn`),
	clauseOpeners: wordList(`
		als bevor da dass denn falls glaube indem nachdem ob obwohl sage sobald sodass solange sondern vielleicht wann
		warum was weil weiß wenn wer weshalb wie wieso wo während
	`),
	tails: wordingList(`
		et cetera, ne, nicht wahr, oder so etwas, oder so was, oder so ähnlich, oder sowas, und dergleichen, und so fort,
		und so weiter
	`),
	dangling: wordList(`
		als am an auf aus bei beim bin bis das dass dem den der des die diese dieser dieses durch ein eine einem einen
		einer eines für gegen haben hat hinter ich ihr ihre im in ins ist kann kein keine man mein meine mit nach neben
		ob oder ohne sehr sein seine seit sich sie sind so trotz um und unser unsere unter vom von vor war waren was
		wegen weil wenn wie wir wird während zu zum zur zwischen über
	`),
	anaphoric: wordList(`
		dabei dadurch dafür dagegen daher damit daran darauf daraus darin darüber darum davon dazu denen deren deshalb
		dessen deswegen dies diese diesem diesen dieser dieses er ihm ihn ihnen ihr ihre ihren ihrer jene jener jenes
		sein seine seinen seiner solche
	`),
	functionWords: {
		beforeVerbs: wordList(`du er ich ihr man wer wir zu`),
		afterVerbs: wordList(`dich euch ihn mich sich uns`),
		beforeNouns: wordList(`
			beim dem den der des diese diesem diesen dieser dieses durch ein eine einem einen einer eines für im ins jede
			jedem jeden jeder jedes kein keine keinen keiner mein meine meinen meiner mit ohne sein seine seinen seiner
			unser unsere unseren unserer vom von zum zur
		`),
		afterNouns: wordList(`ist sind war waren`),
		beforeAdjectives: wordList(`besonders extrem ganz ist sehr sind total völlig war waren ziemlich`),
	},
	empty: wordingList(`
		ach, äh, ähm, also, eben, genau, gut, halt, ja, jetzt, mhm, na, naja, nun, ok, okay, so, tja, und, das heißt,
		ich meine, sag ich mal, weißt du
	`),
	questions: wordList(`wann warum was wie wieso woher`).flatMap((word) => verbs.map((verb) => `${word} ${verb}`)),
	points:
		/(?<!\p{L})(?:nennt man|nennen wir|heißt das|das heißt|wird \p{L}+ genannt|bezeichnet|sogenannte[nrsm]?|was ist|was sind|bedeutet|definiert|definition|steht für|mit anderen worten|es gibt(?: \p{L}+)? (?:zwei|drei|vier|fünf|mehrere)(?: \p{L}+)? (?:arten|formen|gründe|schritte|teile|regeln|möglichkeiten|bedingungen|phasen|prinzipien)|zusammenfassend|zusammengefasst|kurz gesagt|unterm strich)(?!\p{L})/giu,
	naming: wordingList(`nennen wir, nennt man, sogenannte, sogenannten, sogenannter, sogenanntes`),
	asking: wordingList(`
		begriff der, begriff des, begriff von, definition der, definition des, definition von, was ist, was sind
	`),
	meaning: wordingList(`
		bedeutet, beschreibt, bezeichnet, ist das, ist der, ist die, ist ein, ist eine, ist einfach, ist nichts anderes,
		sind die, steht für
	`),
	selling: [
		'gesponsert von',
		'sponsor dieses videos',
		'(?:rabatt|gutschein)code',
		'patreon',
		'(?:unterstützt|unterstützen) (?:diesen|unseren|meinen) (?:kanal|podcast)',
		'abonnier(?:t|en|e)? (?:den|unseren|meinen|diesen) kanal',
		'daumen (?:nach )?(?:oben|hoch)',
		'links? (?:dazu )?(?:findet ihr |ist |steht )?(?:unten )?in der (?:video)?beschreibung',
	],
	closing: [
		'(?:danke|dank|bedanke mich) (?:euch |ihnen )?für(?:s| das| die| eure| ihre) (?:zuschauen|zusehen|zuhören|einschalten|aufmerksamkeit)',
		'bis zum nächsten mal',
		'bis (?:nächste|zur nächsten) woche',
		'wir sehen uns (?:im nächsten|nächste|beim nächsten)',
		'auf wiedersehen',
		'schaut (?:euch das an|mal vorbei|gerne vorbei)',
		'klickt (?:auf den link|hier)',
		'links? (?:hier )?unten',
		'(?:schreibt|schreiben sie) (?:\\S+ ){0,4}in die kommentare',
		'folgt (?:mir|uns) auf',
		'(?:diese folge|diese sendung|dieses video) wurde (?:\\S+ ){0,3}?(?:geschrieben|produziert|geschnitten|aufgenommen)',
		'(?:redaktion|regie|kamera) hatte',
		'untertitel (?:von|im auftrag)',
	],
};
