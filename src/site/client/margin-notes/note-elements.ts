import { language } from '#locale/language.ts';
import { phrases } from '#locale/margin-notes.ts';
import { fragmentOf } from '../../../markdown/fragments.ts';
import { formatClock } from '../../../videos/clock.ts';
import { make } from '../page/make.ts';

/** The elements of a note. */
export interface NoteElements {
	readonly element: HTMLElement;
	/** Its content, except just after a deletion. */
	readonly written: readonly HTMLElement[];
	/** The words that the note is about. */
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
 * The elements of a note on the page of its talk.
 *
 * @param second of the note's moment
 * @param list address at which the note is listed with the others of its talk
 */
export function makeNoteElements(second: number, text: string, list: string): NoteElements {
	// The words are in the page's language.
	const parts = makeParts(second, text, document.documentElement.lang);
	const { quoted, drawn, field, warning, change, remove } = parts;
	parts.deleted.className = 'margin-note-head';
	const written = [headOf(second, list, change, remove), quoted, drawn, field, warning];
	const element = make(
		'div',
		{ className: 'margin-note', role: 'group', lang: language, ariaLabel: phrases.yourNoteAt(formatClock(second)) },
		...written,
	);
	return { ...parts, element, written };
}

/**
 * The elements of a note in the list of all notes, which shows its moment beside it.
 *
 * @param second of the note's moment
 */
export function makeListedElements(second: number, text: string): NoteElements {
	const parts = makeParts(second, text, '');
	const { quoted, drawn, field, warning, change, remove } = parts;
	const written = [drawn, field, warning, quoted, make('p', { className: 'note-tools' }, change, remove)];
	return { ...parts, element: make('div', { className: 'listed-note' }, ...written), written };
}

/** @param said language of the words that the note is about; empty if unknown */
function makeParts(second: number, text: string, said: string): Omit<NoteElements, 'element' | 'written'> {
	const clock = formatClock(second);
	const field = make('textarea', {
		value: text,
		rows: 1,
		dir: 'auto',
		// The reader may write in any language.
		lang: '',
		placeholder: phrases.invitation,
		ariaLabel: phrases.yourNoteAt(clock),
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
	const quoted = make('blockquote', { dir: 'auto', lang: said, hidden: true });
	const undo = make('button', { type: 'button', textContent: phrases.undo });
	const deleted = make('p', { className: 'removed', role: 'status' }, make('span', {}, phrases.deleted), undo);
	return { quoted, drawn, field, warning, change, remove, deleted, undo };
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
