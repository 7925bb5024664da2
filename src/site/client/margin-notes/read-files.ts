import { phrases } from '#locale/your-notes.ts';
import { allTalks } from '../lists/talks.ts';
import { highlightKey, isHighlight, readHighlights } from './highlights.ts';
import { addKept, countsOfKept } from './kept.ts';
import { isOfSameMoment, keepMarginNote, type MarginNote, readMarginNotes } from './store.ts';
import { placeNote } from './place-note.ts';
import { offerDeletion } from './offer-deletion.ts';
import { type ReadFile, type ReadNote, readSavedFile } from './saved-file.ts';

/**
 * Imports a saved file in its current state, and reports the result.
 *
 * @param place shows the question about notes that were deleted in the file
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
		const show = (read: ReadFile): void => {
			// A note that was edited here since is not the one that was deleted.
			const stillHere = read.deleted.filter((note) => isHere(note, note.text));
			status.textContent = [importNotes(read), deletionMessage(read.deleted, stillHere)].join(' ').trim();
			onRead();
			offerDeletion(stillHere, { place, status, after: input, onChange: onRead });
		};
		void readFile(file)
			.then(show, () => (status.textContent = phrases.notRead))
			// Lets the same file be chosen again.
			.finally(() => (input.value = ''));
	});
}

async function readFile(file: File): Promise<ReadFile> {
	// The talks are only needed for notes that were added to the file by hand.
	const [text, talks] = await Promise.all([file.text(), allTalks().catch(() => [])]);
	const editedAt = Math.min(file.lastModified, Date.now());
	return readSavedFile(text, (shown) => placeNote(shown, talks, editedAt), editedAt);
}

function importNotes({ notes, unplaced, deleted }: ReadFile): string {
	const unplacedMessage = unplaced === 0 ? '' : phrases.unplaced(unplaced);
	if (notes.length === 0) return unplacedMessage || (deleted.length > 0 ? '' : phrases.noneInFile);
	const rest: ReadNote[] = [];
	let changed = 0;
	let isKept = true;
	for (const one of notes) {
		if (!isUnchangedHere(one)) {
			rest.push(one);
			continue;
		}
		changed++;
		isKept = keepMarginNote(one.note) && isKept;
	}
	const added = addKept(rest.map(({ note }) => note));
	if (!isKept || !added.isKept) return phrases.notKept;
	const counts = countsOfKept(notes.map(({ note }) => note));
	return `${phrases.read(counts, { ...added, changed })} ${unplacedMessage}`.trim();
}

/** The message about notes deleted in a file, some of which are still in this browser. */
function deletionMessage(deleted: readonly MarginNote[], stillHere: readonly MarginNote[]): string {
	if (stillHere.length > 0) return phrases.stillHere(countsOfKept(stillHere));
	return deleted.length > 0 ? phrases.deletedLeftOut(countsOfKept(deleted)) : '';
}

/** Whether a note was edited only in the file: the browser still has the saved text, so replacing it loses nothing. */
const isUnchangedHere = ({ note, before }: ReadNote): boolean => before !== undefined && isHere(note, before);

/** Whether the browser has the note with this text, or the highlight. */
const isHere = (note: MarginNote, saved: string): boolean =>
	isHighlight(note)
		? readHighlights().some((kept) => highlightKey(kept) === highlightKey(note))
		: readMarginNotes().some((kept) => isOfSameMoment(kept, note) && kept.text.trim() === saved.trim());
