import { counts } from '#locale/counts.ts';
import type { TalkPage } from '../talk/talk-page.ts';
import { countsOfKept, readKept } from './highlights.ts';
import { isOfTalk, onMarginNotes } from './store.ts';

/**
 * Shows how many notes and highlights the reader has in a talk, as a link below its title; hidden if there are none.
 */
export function countKept({ videoId }: TalkPage): void {
	const link = document.querySelector<HTMLElement>('[data-kept]');
	const notes = document.querySelector('.notes');
	if (!link || !notes) return;
	const show = (): void => {
		const kept = readKept().filter(isOfTalk(videoId));
		link.hidden = kept.length === 0;
		link.textContent = counts.kept(countsOfKept(kept));
	};
	show();
	onMarginNotes(show);
	// Notes and the buttons of highlights are added and removed.
	new MutationObserver(show).observe(notes, { childList: true, subtree: true });
}
