import { language } from '#locale/language.ts';
import { phrases } from '#locale/margin-notes.ts';
import { fragmentOf } from '../../../markdown/fragments.ts';
import { formatClock } from '../../../videos/clock.ts';
import { make } from '../page/make.ts';

/** The elements of a note on the page. */
export interface NoteElements {
	readonly element: HTMLElement;
	/** What it holds, but for a moment after a deletion. */
	readonly written: readonly HTMLElement[];
	readonly quoted: HTMLElement;
	/** The text as it is read, and as it is written. */
	readonly drawn: HTMLElement;
	readonly field: HTMLTextAreaElement;
	/** Says that the browser has not stored it. */
	readonly lost: HTMLElement;
	readonly change: HTMLButtonElement;
	readonly remove: HTMLButtonElement;
	/** Stands in its place after a deletion. */
	readonly deleted: HTMLElement;
	readonly undo: HTMLButtonElement;
}

/**
 * @param second of the moment that it is of
 * @param list address at which the note is listed with the others of its talk
 */
export function makeNoteElements(second: number, text: string, list: string): NoteElements {
	const clock = formatClock(second);
	const label = phrases.yourNoteAt(clock);
	const field = make('textarea', {
		value: text,
		rows: 1,
		dir: 'auto',
		// The reader may write in any language.
		lang: '',
		placeholder: phrases.invitation,
		ariaLabel: label,
	});
	const drawn = make('div', { className: 'note-text', dir: 'auto', lang: '' });
	const lost = make('p', {
		role: 'alert',
		hidden: true,
		textContent: phrases.notKept,
	});
	// In a list of all buttons they are told apart.
	const tool = (name: string): HTMLButtonElement =>
		make('button', { type: 'button', textContent: name, ariaLabel: `${name}, ${clock}` });
	const change = tool(phrases.edit);
	const remove = tool(phrases.delete);
	// The page says what language they are in.
	const quoted = make('blockquote', { dir: 'auto', lang: document.documentElement.lang, hidden: true });
	const written = [headOf(second, list, change, remove), quoted, drawn, field, lost];
	const undo = make('button', { type: 'button', textContent: phrases.undo });
	const deleted = make('p', { className: 'margin-note-head', role: 'status' }, make('span', {}, phrases.deleted), undo);
	const element = make(
		'div',
		{ className: 'margin-note', role: 'group', lang: language, ariaLabel: label },
		...written,
	);
	return { element, written, quoted, drawn, field, lost, change, remove, deleted, undo };
}

function headOf(second: number, list: string, ...tools: HTMLElement[]): HTMLElement {
	return make(
		'p',
		{ className: 'margin-note-head' },
		make('a', { className: 'clock', href: `#${fragmentOf(second)}` }, formatClock(second)),
		make('span', {}, phrases.yourNote),
		make('span', { className: 'note-tools' }, make('a', { href: list }, phrases.allNotes), ...tools),
	);
}
