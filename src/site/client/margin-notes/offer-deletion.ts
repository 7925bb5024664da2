import { phrases } from '#locale/your-notes.ts';
import { formatClock } from '../../../videos/clock.ts';
import { makeButton } from '../page/make-button.ts';
import { make } from '../page/make.ts';
import { addKept, countsOfKept, removeKept } from './kept.ts';
import type { MarginNote } from './store.ts';

/** The elements for asking the reader about deleted notes. */
export interface DeletionPrompt {
	/** Contains the question; else empty. */
	readonly place: HTMLElement;
	/** Read out by screen readers when it changes. */
	readonly status: HTMLElement;
	/** Takes the focus when the pressed button is gone. */
	readonly after: HTMLElement;
	readonly onChange: () => void;
}

/**
 * Asks whether to delete notes from this browser that were deleted in a file. They stay until the reader decides, and a
 * deletion can be undone.
 */
export function offerDeletion(notes: readonly MarginNote[], { place, status, after, onChange }: DeletionPrompt): void {
	place.replaceChildren();
	if (notes.length === 0) return;
	const counts = countsOfKept(notes);
	const end = (outcome: string, undoButton?: HTMLButtonElement): void => {
		status.textContent = outcome;
		place.replaceChildren(...(undoButton ? [undoButton] : []));
		(undoButton ?? after).focus();
		onChange();
	};
	const undo = button(phrases.undo, () => {
		const { isKept } = addKept(notes);
		end(isKept ? phrases.putBack(counts) : phrases.notKept);
	});
	const deleting = button(phrases.deleteHere(counts), () => {
		for (const note of notes) removeKept(note);
		end(phrases.deleted(counts), undo);
	});
	const keeping = button(phrases.keep(counts), () => {
		end(phrases.kept(counts));
	});
	const items = notes.map(({ title, second, words, text }) =>
		make(
			'li',
			{},
			make('p', {}, make('bdi', {}, title), `, ${formatClock(second)}`),
			make('p', { className: 'written', dir: 'auto' }, text.trim() || phrases.quoted(words)),
		),
	);
	place.append(make('ul', { role: 'list' }, ...items), make('p', { className: 'tools' }, deleting, keeping));
}

const button = (label: string, press: () => void): HTMLButtonElement =>
	makeButton(label, press, { className: 'button' });
