import { recall, remember } from '../page/remember.ts';

const kept = 'cuemark-folded';

/**
 * Folds the transcript away and leaves the notes: headings, terms, related moments. A way to a moment unfolds it; how the
 * reader left it holds for the next talk.
 *
 * @returns what unfolds it
 */
export function startFolding(): () => void {
	const button = document.querySelector<HTMLButtonElement>('[data-fold]');
	const notes = document.querySelector<HTMLElement>('.notes');
	// There is something to keep only where there is more than one section.
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
