import { counts, type Kept } from './counts.ts';
import { number } from './language.ts';

/** What became of those that were read from a file: how many were new, changed to what it has, and put together with others. */
export interface Outcome {
	readonly added: number;
	readonly changed: number;
	readonly joined: number;
}

const isOne = ({ notes, highlights }: Kept): boolean => notes + highlights === 1;

/** The page of the reader's notes and highlights, and the files that they are saved in. */
export const phrases = {
	/** Stands above the notes in a saved file, too. */
	title: 'Your notes',
	describe: 'What you wrote beside the talks and highlighted in them, in one place.',
	keptHere: 'What you wrote beside the talks and highlighted in them. It is kept in this browser, and nowhere else.',
	keptNowhere:
		'This browser keeps nothing for this site, so what you write beside a talk is gone when you close its page, and nothing is highlighted. To keep notes, let the site store data in the settings of the browser (“cookies and site data”).',
	needJavaScript: 'Notes of your own need JavaScript, which is off in this browser.',
	/** In braces are keys and the names of buttons. */
	howToWrite:
		'You have written none yet. While you read a talk, press {w}, or {Note} beside a time: what you write stands below that paragraph. Select some words first, and it stands with those. To highlight words, select them and press {h}, or {Highlight} beside them. On a phone, tap the # beside a time.',

	/** `2 notes and 1 highlight in 3 talks` */
	inTalks: (of: Kept, talks: number): string => `${counts.kept(of)} in ${counts.talks(talks)}`,
	inTalksElsewhere: (of: Kept, talks: number): string =>
		`${counts.kept(of)} in ${counts.talks(talks)} that this site does not have`,
	/** What is shown of them: those on all talks, on those of a course, or on one talk. */
	show: 'Show',
	allTalks: 'All talks',
	courses: 'Courses',
	copyAll: 'Copy as Markdown',
	copied: 'Your notes copied',
	saveAll: 'Save as a file',
	saveCards: 'Save Anki cards',
	cardsNotLoaded: 'What makes the cards could not be loaded. Try again.',
	fileName: 'your-notes',
	remove: 'Remove',
	removeHighlight: 'Remove highlight',
	highlightRemoved: 'Highlight removed',
	undo: 'Undo',

	fromFile: 'Notes from another browser: read a file that was saved there.',
	read: (of: Kept, { added, changed, joined }: Outcome): string => {
		const fresh = added === of.notes + of.highlights ? 'all' : added === 0 ? 'none' : number(added);
		const edited = changed === 0 ? '' : `, ${number(changed)} changed to what the file has`;
		const together =
			joined === 0 ? '' : `, ${number(joined)} put together with what you had written of the same moment`;
		return `${counts.kept(of)} read, ${fresh} of them new${edited}${together}.`;
	},
	unplaced: (notes: number): string => `${counts.notes(notes)} left out: this site has no talk of that title.`,
	notRead: 'This file could not be read. If it was changed or moved just now, choose it again.',
	noneInFile: 'There are no notes in this file. Choose one that “Save as a file” has made.',
	notKept: 'This browser does not keep them: its storage is full or switched off.',

	deletedInFile: 'Notes deleted in the file',
	deletedLeftOut: (of: Kept): string => `${counts.kept(of)} left out: deleted in this file.`,
	stillHere: (of: Kept): string =>
		`${counts.kept(of)} that you deleted in this file ${isOne(of) ? 'is' : 'are'} still in this browser:`,
	quoted: (words: string): string => `“${words}”`,
	deleteHere: (of: Kept): string => `Delete ${isOne(of) ? 'it' : 'them'} here, too`,
	keep: (of: Kept): string => `Keep ${isOne(of) ? 'it' : 'them'}`,
	deleted: (of: Kept): string => `${counts.kept(of)} deleted.`,
	kept: (of: Kept): string => `${counts.kept(of)} kept.`,
	putBack: (of: Kept): string => `${counts.kept(of)} put back.`,

	ofAuthor: 'Notes of this site’s author',
	besideTalks: 'They stand beside the talks themselves, and do not count as yours:',
	/** Of more than a few. */
	talksWithSome: (talks: number): string => `The ${number(talks)} talks that have some`,
};
