import { onMarginNotes } from './margin-notes/keep.ts';
import { listMarginNotes, startReadingFiles } from './margin-notes/list.ts';

const place = document.querySelector<HTMLElement>('[data-margin-notes]');
const input = document.querySelector<HTMLInputElement>('[data-notes-file]');
const status = document.querySelector<HTMLElement>('[data-notes-status]');
if (place) {
	const list = (): void => void listMarginNotes(place);
	list();
	onMarginNotes(list);
	if (input && status) startReadingFiles(input, status, list);
}
