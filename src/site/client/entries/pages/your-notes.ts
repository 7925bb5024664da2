import type { NoteBox } from '../../margin-notes/box.ts';
import { flashCardsTool } from '../../flash-cards/flash-cards-tool.ts';
import { goToLinkedNote } from '../../margin-notes/go-to-linked-note.ts';
import { readKept } from '../../margin-notes/kept.ts';
import { keyOf, onMarginNotes, readMarginNotes } from '../../margin-notes/store.ts';
import { listMarginNotes } from '../../margin-notes/list.ts';
import { startReadingFiles } from '../../margin-notes/read-files.ts';
import { canStore } from '../../page/kept/storage.ts';

const container = document.querySelector<HTMLElement>('[data-margin-notes]');
const form = document.querySelector<HTMLFormElement>('[data-notes-of]');
const input = document.querySelector<HTMLInputElement>('[data-notes-file]');
const status = document.querySelector<HTMLElement>('[data-notes-status]');
const place = document.querySelector<HTMLElement>('[data-notes-deleted]');
// Storage that is full still has what was saved before.
if (!canStore() && readKept().length === 0) {
	document.querySelector('[data-notes-kept]')?.remove();
	document.querySelector('[data-notes-lost]')?.removeAttribute('hidden');
}
if (container && form) {
	let listed: ReadonlyMap<string, NoteBox> = new Map();
	const list = async (): Promise<void> => {
		listed = await listMarginNotes(container, form, flashCardsTool);
	};
	void list().then(() => goToLinkedNote(container));
	onMarginNotes(() => {
		if (container.querySelector('textarea:focus') === null) {
			void list();
			return;
		}
		// A field keeps the focus, and what another tab has written meanwhile appears in it.
		const texts = new Map(readMarginNotes().map((note) => [keyOf(note), note.text]));
		for (const [moment, box] of listed) box.show(texts.get(moment) ?? '');
	});
	if (input && status && place) startReadingFiles(input, status, place, () => void list());
}
