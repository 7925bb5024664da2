import { listMarginNotes, startReadingFiles } from './margin-notes/list.ts';

const place = document.querySelector<HTMLElement>('[data-margin-notes]');
const input = document.querySelector<HTMLInputElement>('[data-notes-file]');
const status = document.querySelector<HTMLElement>('[data-notes-status]');
if (place) {
	void listMarginNotes(place);
	if (input && status) startReadingFiles(input, status, () => void listMarginNotes(place));
}
