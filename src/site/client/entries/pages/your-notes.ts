import { flashCardsTool } from '../../flash-cards/flash-cards-tool.ts';
import { goToLinkedNote } from '../../margin-notes/go-to-linked-note.ts';
import { readKept } from '../../margin-notes/kept.ts';
import { onMarginNotes } from '../../margin-notes/store.ts';
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
	const list = (): Promise<void> => listMarginNotes(container, form, flashCardsTool);
	void list().then(() => goToLinkedNote(container));
	onMarginNotes(() => void list());
	if (input && status && place) startReadingFiles(input, status, place, () => void list());
}
