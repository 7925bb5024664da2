import { phrases } from '#locale/your-notes.ts';
import { formatClock } from '../../../videos/clock.ts';
import { makeButton } from '../page/make-button.ts';
import { make } from '../page/make.ts';
import { addKept, countsOfKept, removeKept } from './highlights.ts';
import type { MarginNote } from './keep.ts';

/** Where the reader is asked about notes, and what is told of it. */
export interface Asking {
	/** Empty, except while the reader is asked. */
	readonly place: HTMLElement;
	/** Read out by screen readers when it changes. */
	readonly status: HTMLElement;
	/** Takes the focus where what had it is gone. */
	readonly after: HTMLElement;
	readonly onChange: () => void;
}

/**
 * Asks the reader whether notes that were deleted in a file are to be deleted from this browser, too. Until then they stay, and
 * afterwards they can be had back.
 */
export function offerDeletion(notes: readonly MarginNote[], { place, status, after, onChange }: Asking): void {
	place.replaceChildren();
	if (notes.length === 0) return;
	const counts = countsOfKept(notes);
	const end = (outcome: string, undo?: HTMLButtonElement): void => {
		status.textContent = outcome;
		place.replaceChildren(...(undo ? [undo] : []));
		(undo ?? after).focus();
		onChange();
	};
	const back = button(phrases.undo, () => {
		const { isKept } = addKept(notes);
		end(isKept ? phrases.putBack(counts) : phrases.notKept);
	});
	const deleting = button(phrases.deleteHere(counts), () => {
		for (const note of notes) removeKept(note);
		end(phrases.deleted(counts), back);
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
