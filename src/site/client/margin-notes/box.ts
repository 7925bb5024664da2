import { phrases } from '#locale/margin-notes.ts';
import { announce } from '../page/status.ts';
import { afterPress } from '../page/pointer.ts';
import { makeNoteElements } from './note-elements.ts';
import { loadDrawing, showText } from './show-text.ts';

/** A note on the page. */
export interface NoteBox {
	readonly element: HTMLElement;
	/** Focuses its field; after a deletion, an empty one. */
	readonly focus: () => void;
	/** Shows text written elsewhere, such as in another tab. The box closes if the text is empty. */
	readonly show: (text: string) => void;
	/** Shows the words that the note is of; empty where it is of the moment. */
	readonly quote: (words: string) => void;
}

export interface NoteToShow {
	readonly second: number;
	readonly text: string;
	/** Address of the list of the talk's notes, at this one. */
	readonly list: string;
	/** Called with every change. @returns whether the browser stored it */
	readonly keep: (text: string) => boolean;
	/** Called when the reader is done; moves the focus back to the moment. */
	readonly leave: () => void;
	/** Called once the box has been removed from the page. */
	readonly onClose: () => void;
}

/** A note: drawn, or a text field while it is edited. Typing is saved at once. A field in which nothing was written closes; a deletion can be undone. */
export function makeBox({ second, text, list, keep, leave, onClose }: NoteToShow): NoteBox {
	const { element, written, quoted, drawn, field, lost, change, remove, deleted, undo } = makeNoteElements(
		second,
		text,
		list,
	);

	/** The text that the reader began to edit. */
	let before = text;
	/** The deleted text, for Undo. */
	let gone = '';
	/** Whether the browser has stored the text. */
	let isKept = true;
	/** Whether the text has changed since the reader was last told that it is stored. */
	let isChanged = false;
	const save = (): void => {
		isKept = keep(field.value);
		isChanged = true;
		lost.hidden = isKept;
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
		// The focus moves on before what has it is hidden.
		before = field.value;
		field.hidden = false;
		fit(field);
		field.focus({ preventScroll: true });
		setWriting(true);
	};
	change.addEventListener('click', write);
	drawn.addEventListener('click', ({ target }) => {
		// Who follows a link or selects words does not want to write.
		if (!(target as Element).closest('a') && getSelection()?.isCollapsed !== false) write();
	});
	field.addEventListener('input', () => {
		// Writing something new gives up the deleted text.
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
		// Who looks into another window comes back to the field.
		if ((relatedTarget instanceof Node && element.contains(relatedTarget)) || !document.hasFocus()) return;
		afterPress(() => {
			if (element.contains(document.activeElement)) return;
			if (!isEmpty()) {
				setWriting(false);
				// Who sees the note drawn knows.
				if (isChanged && isKept) announce(phrases.saved);
				isChanged = false;
			} else {
				// Who has emptied the field has deleted the note, too.
				gone ||= before;
				if (gone === '') close();
				else element.replaceChildren(deleted);
			}
		});
	});
	remove.addEventListener('click', () => {
		if (isEmpty()) {
			leave();
			return;
		}
		gone = field.value;
		field.value = '';
		save();
		// Moves the focus before the element that has it is removed.
		element.prepend(deleted);
		undo.focus();
		for (const part of written) part.remove();
	});
	undo.addEventListener('click', () => {
		field.value = gone;
		gone = '';
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
			// Otherwise text that exists only in this field would be lost.
			if (!isKept || elsewhere === field.value) return;
			field.value = elsewhere;
			gone = '';
			if (!isEmpty()) {
				// Who writes here keeps the focus.
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
