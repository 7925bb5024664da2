import { phrases } from '#locale/margin-notes.ts';
import { announce } from '../page/status.ts';
import { afterPress } from '../page/pointer.ts';
import type { NoteElements } from './note-elements.ts';
import { loadDrawing, showText } from './show-text.ts';

/** A note that can be edited. */
export interface NoteBox {
	readonly element: HTMLElement;
	/** Focuses its field, or an empty one after a deletion. */
	readonly focus: () => void;
	/** Shows text written elsewhere, such as in another tab. Empty text closes the box. */
	readonly show: (text: string) => void;
	/** Shows the words that the note quotes; none for an empty string. */
	readonly quote: (words: string) => void;
}

export interface NoteToShow {
	readonly elements: NoteElements;
	readonly text: string;
	/** Called with every change. @returns whether the browser stored it */
	readonly keep: (text: string) => boolean;
	/** Called when the reader is done: moves the focus back to the moment. */
	readonly leave: () => void;
	/** Called once the box has been removed from the page. */
	readonly onClose: () => void;
}

/**
 * Makes a note: rendered text, or a field while it is edited. Saves every change at once. A field left empty closes; a
 * deletion can be undone.
 */
export function makeBox({ elements, text, keep, leave, onClose }: NoteToShow): NoteBox {
	const { element, written, quoted, drawn, field, warning, change, remove, deleted, undo } = elements;

	/** The text before the reader began to edit. */
	let before = text;
	/** The deleted text, for Undo. */
	let deletedText = '';
	/** Whether the browser has stored the text. */
	let isKept = true;
	/** Whether the text has changed since the last “saved” announcement. */
	let isChanged = false;
	const save = (): void => {
		isKept = keep(field.value);
		isChanged = true;
		warning.hidden = isKept;
	};
	const isEmpty = (): boolean => field.value.trim() === '';
	const close = (): void => {
		element.remove();
		onClose();
	};
	const setWriting = (isWriting: boolean): void => {
		field.hidden = !isWriting;
		drawn.hidden = change.hidden = isWriting;
		if (isWriting) void loadDrawing();
		else showText(drawn, field.value.trim());
	};
	const write = (): void => {
		// Focus the field before the focused button is hidden.
		before = field.value;
		field.hidden = false;
		fit(field);
		field.focus({ preventScroll: true });
		setWriting(true);
	};
	change.addEventListener('click', write);
	drawn.addEventListener('click', ({ target }) => {
		// Following a link or selecting words does not start editing.
		if (!(target as Element).closest('a') && getSelection()?.isCollapsed !== false) write();
	});
	field.addEventListener('input', () => {
		// Typing makes the deletion final.
		if (deletedText !== '') deleted.remove();
		deletedText = '';
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
		// If the window loses the focus, the field keeps it for the reader's return.
		if ((relatedTarget instanceof Node && element.contains(relatedTarget)) || !document.hasFocus()) return;
		afterPress(() => {
			if (element.contains(document.activeElement)) return;
			if (!isEmpty()) {
				setWriting(false);
				// Announced only: the rendered note shows it on screen.
				if (isChanged && isKept) announce(phrases.saved);
				isChanged = false;
			} else {
				// Emptying the field deletes the note, too.
				deletedText ||= before;
				if (deletedText === '') close();
				else element.replaceChildren(deleted);
			}
		});
	});
	remove.addEventListener('click', () => {
		if (isEmpty()) {
			leave();
			return;
		}
		deletedText = field.value;
		field.value = '';
		save();
		// Move the focus before its element is removed.
		element.prepend(deleted);
		undo.focus();
		for (const part of written) part.remove();
	});
	undo.addEventListener('click', () => {
		field.value = deletedText;
		deletedText = '';
		save();
		element.append(...written);
		write();
		deleted.remove();
	});
	setWriting(text === '');
	return {
		element,
		focus: () => {
			if (!field.isConnected) element.replaceChildren(deleted, ...written);
			write();
		},
		show: (elsewhere) => {
			// Text that exists only in this field must not be lost.
			if (!isKept || elsewhere === field.value) return;
			field.value = elsewhere;
			deletedText = '';
			if (!isEmpty()) {
				// A field being edited here keeps the focus.
				if (!field.isConnected) element.append(...written);
				deleted.remove();
			} else if (element.contains(document.activeElement)) leave();
			else close();
			if (field.hidden) showText(drawn, elsewhere.trim());
			else fit(field);
		},
		quote: (words) => {
			quoted.textContent = words;
			quoted.hidden = words === '';
		},
	};
}

/** Fits a field's height to its text, in browsers without `field-sizing`. */
function fit(field: HTMLTextAreaElement): void {
	if (CSS.supports('field-sizing', 'content')) return;
	field.style.height = 'auto';
	field.style.height = `${field.scrollHeight}px`;
}
