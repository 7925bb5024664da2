import { countOf } from '../../../videos/count-of.ts';
import { formatClock } from '../../../videos/clock.ts';
import { allTalks, talkAddress } from '../lists/talks.ts';
import { copy } from '../moments/copy.ts';
import { byTalk, notesAsMarkdown, notesOf, type NotesOfTalk } from './by-talk.ts';
import { addMarginNotes, type MarginNote, readMarginNotes } from './keep.ts';
import { make } from './make.ts';
import { readSavedFile, savedFile } from './saved-file.ts';

/** Milliseconds after which a browser has surely begun to save a file. */
const SAVED = 10_000;

/** Lists the reader's notes of this site, and hands them out as Markdown. */
export async function listMarginNotes(place: HTMLElement): Promise<void> {
	const notes = await notesOfSite();
	const talks = byTalk(notes);
	place.replaceChildren();
	const empty = document.querySelector<HTMLElement>('[data-no-notes]');
	if (empty) empty.hidden = talks.length > 0;
	if (talks.length === 0) return;
	const count = talks.reduce((sum, { notes }) => sum + notes.length, 0);
	const counts = `${countOf(count, 'note')} in ${countOf(talks.length, 'talk')}`;
	place.append(
		make('p', { className: 'facts' }, make('span', {}, counts)),
		toolsOf(talks, notes),
		...talks.map(sectionOf),
	);
}

/** Has a file that was saved in another browser read, and what came of it said. */
export function startReadingFiles(input: HTMLInputElement, status: HTMLElement, onRead: () => void): void {
	input.addEventListener('change', () => {
		const [file] = input.files ?? [];
		void file?.text().then((text) => {
			status.textContent = addedFrom(readSavedFile(text));
			input.value = '';
			onRead();
		});
	});
}

function addedFrom(notes: readonly MarginNote[]): string {
	if (notes.length === 0) return 'There are no notes in this file. Choose one that “Save as a file” has made.';
	const { added, isKept } = addMarginNotes(notes);
	if (!isKept) return 'This browser does not keep them: its storage is full or switched off.';
	return `${countOf(notes.length, 'note')} read, ${added === notes.length ? 'all' : added === 0 ? 'none' : added} of them new.`;
}

/** Other sites of the same host keep theirs in the same place. Where the list of talks is out of reach, all are shown. */
async function notesOfSite(): Promise<MarginNote[]> {
	const notes = readMarginNotes();
	if (notes.length === 0) return [];
	const talks = await allTalks().catch(() => undefined);
	return talks ? notesOf(talks, notes) : notes;
}

function toolsOf(talks: readonly NotesOfTalk[], notes: readonly MarginNote[]): HTMLElement {
	const markdown = notesAsMarkdown(talks, sharedAddress);
	const copying = make('button', { type: 'button', className: 'button' }, 'Copy as Markdown');
	copying.addEventListener('click', () => void copy(markdown, 'Your notes', copying));
	const saving = make('button', { type: 'button', className: 'button' }, 'Save as a file');
	saving.addEventListener('click', () => {
		const file = URL.createObjectURL(new Blob([savedFile(markdown, notes)], { type: 'text/markdown' }));
		make('a', { href: file, download: 'your-notes.md' }).click();
		setTimeout(() => URL.revokeObjectURL(file), SAVED);
	});
	return make('p', { className: 'tools' }, copying, saving);
}

/** The address for others: a page from disk has none, and then it is the video's. */
function sharedAddress({ page, second, source }: MarginNote): string {
	return (location.protocol === 'file:' && source) || new URL(talkAddress(page, second), location.href).href;
}

function sectionOf({ page, title, notes }: NotesOfTalk): HTMLElement {
	const heading = make('h2', {}, make('a', { href: talkAddress(page), dir: 'auto' }, title));
	return make('section', {}, heading, make('ol', {}, ...notes.map(itemOf)));
}

function itemOf({ page, second, words, text }: MarginNote): HTMLElement {
	const time = make('a', { className: 'clock', href: talkAddress(page, second) }, formatClock(second));
	const said = make('blockquote', { dir: 'auto' }, words);
	const written = make('p', { className: 'written', dir: 'auto' }, text.trim());
	return make('li', {}, time, make('div', {}, written, said));
}
