import { formatClock } from '../../../videos/clock.ts';
import { yourNotesPath } from '../../links.ts';
import { make } from '../page/make.ts';
import { siteRoot } from '../page/site.ts';

/** A note on the page. */
export interface NoteBox {
	readonly element: HTMLElement;
	/** Puts the focus into its field; of a note that was deleted, into an empty one. */
	readonly focus: () => void;
	/** Shows what was written elsewhere. Without text the box goes away. */
	readonly show: (text: string) => void;
}

export interface NoteToShow {
	readonly second: number;
	readonly text: string;
	/** Called with every change. @returns whether the browser keeps it */
	readonly keep: (text: string) => boolean;
	/** The reader is done: takes the focus back to the moment. */
	readonly leave: () => void;
	/** Called once the box is gone from the page. */
	readonly onClose: () => void;
}

/**
 * A note as a field to write in. What is typed is kept at once; a field that is left empty goes away, and what is deleted
 * can be had back.
 */
export function makeBox({ second, text, keep, leave, onClose }: NoteToShow): NoteBox {
	const label = `Your note at ${formatClock(second)}`;
	const field = make('textarea', {
		value: text,
		rows: 1,
		dir: 'auto',
		// Whatever the reader writes in.
		lang: '',
		placeholder: 'What do you want to remember of this?',
		ariaLabel: label,
	});
	const lost = make('p', {
		role: 'alert',
		hidden: true,
		textContent: 'This browser keeps no notes: it is lost when you close the page. Copy it to a safe place.',
	});
	const remove = make('button', { type: 'button', textContent: 'Delete' });
	const written = [headOf(second, remove), field, lost];
	const undo = make('button', { type: 'button', textContent: 'Undo' });
	const deleted = make('p', { className: 'margin-note-head', role: 'status' }, make('span', {}, 'Note deleted'), undo);
	const element = make('div', { className: 'margin-note', role: 'group', lang: 'en', ariaLabel: label }, ...written);

	/** What can be had back. */
	let gone = '';
	/** Whether the browser has what is written. */
	let isKept = true;
	const save = (): void => {
		isKept = keep(field.value);
		lost.hidden = isKept;
	};
	const isEmpty = (): boolean => field.value.trim() === '';
	const close = (): void => {
		element.remove();
		onClose();
	};
	field.addEventListener('input', () => {
		// Who writes a new one has let the old one go.
		if (gone !== '') deleted.remove();
		gone = '';
		save();
		fit(field);
	});
	field.addEventListener('keydown', (event) => {
		const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
		if (!isDone || event.isComposing) return;
		event.preventDefault();
		event.stopPropagation();
		leave();
	});
	element.addEventListener('focusout', ({ relatedTarget }) => {
		if (!isEmpty() || (relatedTarget instanceof Node && element.contains(relatedTarget))) return;
		if (gone === '') close();
		else element.replaceChildren(deleted);
	});
	remove.addEventListener('click', () => {
		if (isEmpty()) {
			leave();
			return;
		}
		gone = field.value;
		field.value = '';
		save();
		// The focus moves on before what has it goes.
		element.prepend(deleted);
		undo.focus();
		element.replaceChildren(deleted);
	});
	undo.addEventListener('click', () => {
		field.value = gone;
		gone = '';
		save();
		element.append(...written);
		field.focus();
		deleted.remove();
	});
	requestAnimationFrame(() => fit(field));
	return {
		element,
		focus: () => {
			if (!field.isConnected) element.replaceChildren(deleted, ...written);
			field.focus({ preventScroll: true });
		},
		show: (elsewhere) => {
			// What only this field has would be lost.
			if (!isKept || elsewhere === field.value) return;
			field.value = elsewhere;
			gone = '';
			if (!isEmpty()) element.replaceChildren(...written);
			else if (element.contains(document.activeElement)) leave();
			else close();
			fit(field);
		},
	};
}

function headOf(second: number, remove: HTMLElement): HTMLElement {
	const root = siteRoot();
	return make(
		'p',
		{ className: 'margin-note-head' },
		make('a', { className: 'clock', href: `#t=${second}` }, formatClock(second)),
		make('span', {}, 'Your note'),
		make('a', { href: `${root}${yourNotesPath}` }, 'All notes'),
		remove,
	);
}

/** Gives a field the height of its text, where the browser does not do so by itself. */
function fit(field: HTMLTextAreaElement): void {
	if (CSS.supports('field-sizing', 'content')) return;
	field.style.height = 'auto';
	field.style.height = `${field.scrollHeight}px`;
}
