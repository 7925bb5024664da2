import { counts, type Kept } from './counts.ts';
import { number } from './language.ts';

/** The outcome of an import: how many notes and highlights were new, updated from the file, and merged with others. */
export interface Outcome {
	readonly added: number;
	readonly changed: number;
	readonly joined: number;
}

const isOne = ({ notes, highlights }: Kept): boolean => notes + highlights === 1;

/** The page of the reader's notes and highlights, and the files they are saved in. */
export const phrases = {
	/** Also the heading of a saved file. */
	title: 'Your notes',
	describe: 'All your notes and highlights from the talks, in one place.',
	keptHere: 'All your notes and highlights from the talks. They are saved in this browser and nowhere else.',
	keptNowhere:
		'This browser saves nothing for this site: a note is lost when you close the page, and highlights do not work. To save notes, change the browser’s settings so that this site can store data (“cookies and site data”).',
	needJavaScript: 'Your own notes need JavaScript, which is turned off in this browser.',
	/** `{…}` are keys and names of buttons. */
	howToWrite:
		'You have no notes yet. In a talk, select some words, then choose {Highlight} or {Note}. For a whole paragraph, point at its timestamp (on a touch screen, tap the ⋮ beside it), or press {h} or {w}.',

	/** `2 notes and 1 highlight in 3 talks` */
	inTalks: (of: Kept, talks: number): string => `${counts.kept(of)} in ${counts.talks(talks)}`,
	inTalksElsewhere: (of: Kept, talks: number): string =>
		`${counts.kept(of)} in ${counts.talks(talks)} not on this site`,
	/** Selects whose notes to show: those of all talks, of a course or of one talk. */
	show: 'Show',
	allTalks: 'All talks',
	courses: 'Courses',
	copyAll: 'Copy as Markdown',
	copied: 'Notes copied',
	saveAll: 'Save as a file',
	saveCards: 'Save Anki cards',
	cardsNotLoaded: 'The cards could not be created: a script did not load. Try again.',
	fileName: 'your-notes',
	remove: 'Remove',
	removeHighlight: 'Remove highlight',
	highlightRemoved: 'Highlight removed',
	undo: 'Undo',

	fromFile: 'Import notes from a saved file, for example from another browser:',
	read: (of: Kept, { added, changed, joined }: Outcome): string => {
		const fresh = added === 0 ? 'none' : number(added);
		const edited = changed === 0 ? '' : `, ${number(changed)} updated from the file`;
		const together = joined === 0 ? '' : `, ${number(joined)} merged with what you had written on the same moment`;
		return `${counts.kept(of)} imported: ${fresh} new${edited}${together}.`;
	},
	unplaced: (notes: number): string => `${counts.notes(notes)} left out: this site has no talk with that title.`,
	notRead: 'This file could not be read. If it was just changed or moved, choose it again.',
	noneInFile: 'There are no notes in this file. Choose one created with “Save as a file”.',
	notKept: 'Notes not saved: the storage of this browser is full or turned off.',

	deletedInFile: 'Notes deleted in the file',
	deletedLeftOut: (of: Kept): string => `${counts.kept(of)} left out: deleted in this file.`,
	stillHere: (of: Kept): string =>
		`${counts.kept(of)} that you deleted in this file ${isOne(of) ? 'is' : 'are'} still in this browser:`,
	quoted: (words: string): string => `“${words}”`,
	deleteHere: (of: Kept): string => `Delete ${isOne(of) ? 'it' : 'them'} here too`,
	keep: (of: Kept): string => `Keep ${isOne(of) ? 'it' : 'them'}`,
	deleted: (of: Kept): string => `${counts.kept(of)} deleted.`,
	kept: (of: Kept): string => `${counts.kept(of)} kept.`,
	putBack: (of: Kept): string => `${counts.kept(of)} restored.`,

	ofAuthor: 'Notes by this site’s author',
	besideTalks: 'They are shown in the talks themselves and do not count as yours:',
	/** Heads the folded list of these talks, if there are many. */
	talksWithSome: (talks: number): string => `${number(talks)} talks with such notes`,
};
