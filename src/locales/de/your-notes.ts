import type { Kept } from '../en/counts.ts';
import type { phrases as english } from '../en/your-notes.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const isOne = ({ notes, highlights }: Kept): boolean => notes + highlights === 1;

const inTalks = (talks: number): string => (talks === 1 ? 'in 1 Vortrag' : `in ${number(talks)} Vorträgen`);

export const phrases: typeof english = {
	title: 'Deine Notizen',
	describe: 'Alle deine Notizen und Markierungen zu den Vorträgen, an einem Ort.',
	keptHere:
		'Alle deine Notizen und Markierungen zu den Vorträgen. Sie sind in diesem Browser gespeichert und nirgends sonst.',
	keptNowhere:
		'Dieser Browser speichert nichts für diese Website: Eine Notiz geht verloren, wenn du die Seite schließt, und Markieren ist nicht möglich. Um Notizen zu speichern, erlaube der Website in den Einstellungen des Browsers, Daten zu speichern („Cookies und Websitedaten“).',
	needJavaScript: 'Eigene Notizen brauchen JavaScript, und das ist in diesem Browser ausgeschaltet.',
	howToWrite:
		'Du hast noch keine Notizen. Wähle in einem Vortrag Wörter aus und dann {Markieren} oder {Notiz}. Für einen ganzen Absatz zeige auf seine Zeitangabe (auf einem Touchscreen tippe auf das ⋮ daneben) oder drücke {h} oder {w}.',

	inTalks: (of, talks) => `${counts.kept(of)} ${inTalks(talks)}`,
	inTalksElsewhere: (of, talks) =>
		`${counts.kept(of)} ${inTalks(talks)}, ${talks === 1 ? 'den' : 'die'} diese Website nicht hat`,
	show: 'Anzeigen',
	allTalks: 'Alle Vorträge',
	courses: 'Kurse',
	copyAll: 'Als Markdown kopieren',
	copied: 'Notizen kopiert',
	saveAll: 'Als Datei speichern',
	saveCards: 'Anki-Karten speichern',
	cardsNotLoaded: 'Die Karten konnten nicht erstellt werden: Ein Skript wurde nicht geladen. Versuche es noch einmal.',
	fileName: 'deine-notizen',
	remove: 'Entfernen',
	removeHighlight: 'Markierung entfernen',
	highlightRemoved: 'Markierung entfernt',
	undo: 'Rückgängig',

	fromFile: 'Notizen aus einer gespeicherten Datei importieren, zum Beispiel aus einem anderen Browser:',
	read: (of, { added, changed, joined }) => {
		const some = added === of.notes + of.highlights ? 'alle neu' : `${added === 0 ? 'keine' : number(added)} davon neu`;
		const fresh = isOne(of) ? `sie ist ${added === 0 ? 'nicht ' : ''}neu` : some;
		const edited = changed === 0 ? '' : `, ${number(changed)} an die Datei angepasst`;
		const together =
			joined === 0 ? '' : `, ${number(joined)} mit dem zusammengeführt, was du zur selben Stelle geschrieben hattest`;
		return `${counts.kept(of)} importiert, ${fresh}${edited}${together}.`;
	},
	unplaced: (notes) => `${counts.notes(notes)} ausgelassen: Diese Website hat keinen Vortrag mit diesem Titel.`,
	notRead:
		'Diese Datei konnte nicht gelesen werden. Falls sie gerade geändert oder verschoben wurde, wähle sie noch einmal.',
	noneInFile: 'In dieser Datei sind keine Notizen. Wähle eine, die mit „Als Datei speichern“ erstellt wurde.',
	notKept: 'Notizen nicht gespeichert: Der Speicher dieses Browsers ist voll oder abgeschaltet.',

	deletedInFile: 'In der Datei gelöschte Notizen',
	deletedLeftOut: (of) => `${counts.kept(of)} ausgelassen: in dieser Datei gelöscht.`,
	stillHere: (of) =>
		`${counts.kept(of)}, die du in dieser Datei gelöscht hast, ${isOne(of) ? 'ist' : 'sind'} noch in diesem Browser:`,
	quoted: (words) => `„${words}“`,
	deleteHere: () => 'Auch hier löschen',
	keep: () => 'Behalten',
	deleted: (of) => `${counts.kept(of)} gelöscht.`,
	kept: (of) => `${counts.kept(of)} behalten.`,
	putBack: (of) => `${counts.kept(of)} wiederhergestellt.`,

	ofAuthor: 'Notizen, die diese Website mitbringt',
	besideTalks: 'Sie werden in den Vorträgen selbst angezeigt und zählen nicht zu deinen:',
	talksWithSome: (talks) => `${number(talks)} Vorträge mit solchen Notizen`,
};
