import type { Kept } from '../en/counts.ts';
import type { phrases as english } from '../en/your-notes.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const isOne = ({ notes, highlights }: Kept): boolean => notes + highlights === 1;

const inTalks = (talks: number): string => (talks === 1 ? 'in 1 Vortrag' : `in ${number(talks)} Vorträgen`);

export const phrases: typeof english = {
	title: 'Deine Notizen',
	describe: 'Was du zu den Vorträgen geschrieben und in ihnen markiert hast, an einem Ort.',
	keptHere:
		'Was du zu den Vorträgen geschrieben und in ihnen markiert hast. Es ist in diesem Browser gespeichert und nirgends sonst.',
	keptNowhere:
		'Dieser Browser speichert nichts für diese Website. Was du zu einem Vortrag schreibst, ist deshalb weg, sobald du seine Seite schließt, und markiert wird nichts. Damit Notizen bleiben, erlaube der Website in den Einstellungen des Browsers, Daten zu speichern („Cookies und Websitedaten“).',
	needJavaScript: 'Eigene Notizen brauchen JavaScript, und das ist in diesem Browser ausgeschaltet.',
	howToWrite:
		'Du hast noch keine geschrieben. Drücke beim Lesen eines Vortrags {w} oder, neben einer Zeitangabe, {Notiz}: Was du schreibst, steht dann unter dem Absatz. Wenn du vorher Text auswählst, gehört es zu ihm. Zum Markieren wähle Text aus und drücke {h} oder, daneben, {Markieren}. Auf dem Smartphone tippe auf das # neben einer Zeitangabe.',

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
	cardsNotLoaded: 'Das Programm für die Karten konnte nicht geladen werden. Versuche es noch einmal.',
	fileName: 'deine-notizen',
	remove: 'Entfernen',
	removeHighlight: 'Markierung entfernen',
	highlightRemoved: 'Markierung entfernt',
	undo: 'Rückgängig',

	fromFile: 'Notizen aus einem anderen Browser: eine Datei einlesen, die dort gespeichert wurde.',
	read: (of, { added, changed, joined }) => {
		const some = added === of.notes + of.highlights ? 'alle neu' : `${added === 0 ? 'keine' : number(added)} davon neu`;
		const fresh = isOne(of) ? `sie ist ${added === 0 ? 'nicht ' : ''}neu` : some;
		const edited = changed === 0 ? '' : `, ${number(changed)} an die Datei angepasst`;
		const together =
			joined === 0 ? '' : `, ${number(joined)} mit dem verbunden, was du zur selben Stelle geschrieben hattest`;
		return `${counts.kept(of)} eingelesen, ${fresh}${edited}${together}.`;
	},
	unplaced: (notes) => `${counts.notes(notes)} ausgelassen: Diese Website hat keinen Vortrag mit diesem Titel.`,
	notRead:
		'Diese Datei konnte nicht gelesen werden. Falls sie gerade geändert oder verschoben wurde, wähle sie noch einmal.',
	noneInFile: 'In dieser Datei sind keine Notizen. Wähle eine, die mit „Als Datei speichern“ gemacht wurde.',
	notKept: 'Dieser Browser speichert sie nicht: Sein Speicher ist voll oder abgeschaltet.',

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
	besideTalks: 'Sie stehen bei den Vorträgen selbst und zählen nicht zu deinen:',
	talksWithSome: (talks) => `Die ${number(talks)} Vorträge mit solchen Notizen`,
};
