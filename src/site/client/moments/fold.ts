import { recall, remember } from '../page/remember.ts';

const kept = 'cuemark-folded';

/**
 * Folds the transcript away and leaves the notes: headings, terms, related moments. Going to a moment unfolds it. The
 * reader's choice also applies to the next talk.
 *
 * @returns a function that unfolds it
 */
export function startFolding(): () => void {
	const button = document.querySelector<HTMLButtonElement>('[data-fold]');
	const notes = document.querySelector<HTMLElement>('.notes');
	// With a single section, no notes would be left.
	if (!button || !notes?.querySelector('.overview')) return () => undefined;
	const fold = (folded: boolean): void => {
		notes.classList.toggle('folded', folded);
		button.setAttribute('aria-pressed', String(folded));
		button.textContent = folded ? 'Show the transcript' : 'Notes only';
	};
	button.addEventListener('click', () => {
		const folded = !notes.classList.contains('folded');
		fold(folded);
		remember(kept, folded ? 'yes' : null);
	});
	document.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		if (link?.hash && link.pathname === location.pathname) fold(false);
	});
	if (recall(kept) === 'yes') fold(true);
	return () => fold(false);
}
