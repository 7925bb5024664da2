import { phrases } from '#locale/your-notes.ts';
import { allTalks } from '../lists/talks.ts';
import { addKept, countsOfKept, highlightKey, isHighlight, readHighlights } from './highlights.ts';
import { isOfSameMoment, keepMarginNote, type MarginNote, readMarginNotes } from './keep.ts';
import { placeNote } from './place-note.ts';
import { offerDeletion } from './offer-deletion.ts';
import { type ReadFile, type ReadNote, readSavedFile } from './saved-file.ts';

/**
 * Imports a file that was saved in this browser or another one, as it is now, and reports the result.
 *
 * @param place where the reader is asked about notes that were deleted in the file
 */
export function startReadingFiles(
	input: HTMLInputElement,
	status: HTMLElement,
	place: HTMLElement,
	onRead: () => void,
): void {
	input.addEventListener('change', () => {
		const [file] = input.files ?? [];
		if (!file) return;
		const told = (read: ReadFile): void => {
			// Those that were written on since are other notes than the deleted ones.
			const stillHere = read.deleted.filter((note) => isHere(note, note.text));
			status.textContent = [addedFrom(read), toldOfDeleted(read.deleted, stillHere)].join(' ').trim();
			onRead();
			offerDeletion(stillHere, { place, status, after: input, onChange: onRead });
		};
		void readFile(file)
			.then(told, () => (status.textContent = phrases.notRead))
			// So that the same file can be chosen again.
			.finally(() => (input.value = ''));
	});
}

async function readFile(file: File): Promise<ReadFile> {
	// Only to find out the talk of a note that was written in the file.
	const [text, talks] = await Promise.all([file.text(), allTalks().catch(() => [])]);
	const editedAt = Math.min(file.lastModified, Date.now());
	return readSavedFile(text, (shown) => placeNote(shown, talks, editedAt), editedAt);
}

function addedFrom({ notes, unplaced, deleted }: ReadFile): string {
	const left = unplaced === 0 ? '' : phrases.unplaced(unplaced);
	if (notes.length === 0) return left || (deleted.length > 0 ? '' : phrases.noneInFile);
	const rest: ReadNote[] = [];
	let changed = 0;
	let isKept = true;
	for (const one of notes) {
		if (!isAsSaved(one)) {
			rest.push(one);
			continue;
		}
		changed++;
		isKept = keepMarginNote(one.note) && isKept;
	}
	const added = addKept(rest.map(({ note }) => note));
	if (!isKept || !added.isKept) return phrases.notKept;
	const counts = countsOfKept(notes.map(({ note }) => note));
	return `${phrases.read(counts, { ...added, changed })} ${left}`.trim();
}

/** What is said of notes that were deleted in a file, some of which are still in this browser. */
function toldOfDeleted(deleted: readonly MarginNote[], stillHere: readonly MarginNote[]): string {
	if (stillHere.length > 0) return phrases.stillHere(countsOfKept(stillHere));
	return deleted.length > 0 ? phrases.deletedLeftOut(countsOfKept(deleted)) : '';
}

/** Whether a note was edited in the file only: the browser still has it as it was saved, so that nothing of it is lost. */
const isAsSaved = ({ note, before }: ReadNote): boolean => before !== undefined && isHere(note, before);

/** Whether the browser has the note of a moment with this text, or a highlight. */
const isHere = (note: MarginNote, saved: string): boolean =>
	isHighlight(note)
		? readHighlights().some((kept) => highlightKey(kept) === highlightKey(note))
		: readMarginNotes().some((kept) => isOfSameMoment(kept, note) && kept.text.trim() === saved.trim());
