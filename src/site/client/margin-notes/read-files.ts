import { countOf } from '../../../count-of.ts';
import { allTalks } from '../lists/talks.ts';
import { isLocal } from '../page/site.ts';
import { addMarginNotes, keepMarginNote, readMarginNotes } from './keep.ts';
import { placeNote } from './place-note.ts';
import { type ReadFile, type ReadNote, readSavedFile } from './saved-file.ts';

/** Imports a file that was saved in this browser or another one, as it is now, and reports the result. */
export function startReadingFiles(input: HTMLInputElement, status: HTMLElement, onRead: () => void): void {
	input.addEventListener('change', () => {
		const [file] = input.files ?? [];
		if (!file) return;
		void readFile(file).then((read) => {
			status.textContent = addedFrom(read);
			input.value = '';
			onRead();
		});
	});
}

async function readFile(file: File): Promise<ReadFile> {
	// Only to find out the talk of a note that was written in the file.
	const [text, talks] = await Promise.all([file.text(), allTalks().catch(() => [])]);
	const editedAt = Math.min(file.lastModified, Date.now());
	return readSavedFile(text, (shown) => placeNote(shown, talks, editedAt), editedAt);
}

function addedFrom({ notes, unplaced }: ReadFile): string {
	const left = unplaced === 0 ? '' : ` ${countOf(unplaced, 'note')} left out: this site has no talk of that title.`;
	if (notes.length === 0) return left.trim() || NONE;
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
	const added = addMarginNotes(rest.map(({ note }) => note));
	if (!isKept || !added.isKept) return 'This browser does not keep them: its storage is full or switched off.';
	const news = added.added === notes.length ? 'all' : added.added === 0 ? 'none' : added.added;
	const edited = changed === 0 ? '' : `, ${changed} changed to what the file has`;
	const together =
		added.joined === 0 ? '' : `, ${added.joined} put together with what you had written of the same moment`;
	return `${countOf(notes.length, 'note')} read, ${news} of them new${edited}${together}.${left}`;
}

const NONE = 'There are no notes in this file. Choose one that “Save as a file” has made.';

/** Whether a note was edited in the file only: the browser still has it as it was saved, so that nothing of it is lost. */
function isAsSaved({ note, before }: ReadNote): boolean {
	if (before === undefined) return false;
	return readMarginNotes().some(
		({ videoId, second, site = '', text }) =>
			videoId === note.videoId &&
			second === note.second &&
			(!isLocal(videoId) || site === (note.site ?? '')) &&
			text.trim() === before.trim(),
	);
}
