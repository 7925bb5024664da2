import { language } from '#locale/language.ts';
import { phrases } from '#locale/margin-notes.ts';
import { fragmentOf } from '../../../markdown/fragments.ts';
import { formatClock } from '../../../videos/clock.ts';
import { make } from '../page/make.ts';

/** The elements of a note on the page. */
export interface NoteElements {
	readonly element: HTMLElement;
	/** Its content, except just after a deletion. */
	readonly written: readonly HTMLElement[];
	readonly quoted: HTMLElement;
	/** The rendered text, and the field to edit it. */
	readonly drawn: HTMLElement;
	readonly field: HTMLTextAreaElement;
	/** Warns that the browser has not stored the note. */
	readonly warning: HTMLElement;
	readonly change: HTMLButtonElement;
	readonly remove: HTMLButtonElement;
	/** Replaces the content after a deletion. */
	readonly deleted: HTMLElement;
	readonly undo: HTMLButtonElement;
}

/**
 * @param second of the note's moment
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
	const warning = make('p', {
		role: 'alert',
		hidden: true,
		textContent: phrases.notKept,
	});
	// The time tells the buttons of different notes apart in a screen reader's list of buttons.
	const makeTool = (name: string): HTMLButtonElement =>
		make('button', { type: 'button', textContent: name, ariaLabel: `${name}, ${clock}` });
	const change = makeTool(phrases.edit);
	const remove = makeTool(phrases.delete);
	// The words are in the page's language.
	const quoted = make('blockquote', { dir: 'auto', lang: document.documentElement.lang, hidden: true });
	const written = [headOf(second, list, change, remove), quoted, drawn, field, warning];
	const undo = make('button', { type: 'button', textContent: phrases.undo });
	const deleted = make('p', { className: 'margin-note-head', role: 'status' }, make('span', {}, phrases.deleted), undo);
	const element = make(
		'div',
		{ className: 'margin-note', role: 'group', lang: language, ariaLabel: label },
		...written,
	);
	return { element, written, quoted, drawn, field, warning, change, remove, deleted, undo };
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
