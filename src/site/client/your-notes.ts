import { listMarginNotes } from './margin-notes/list.ts';

const place = document.querySelector<HTMLElement>('[data-margin-notes]');
if (place) void listMarginNotes(place);
