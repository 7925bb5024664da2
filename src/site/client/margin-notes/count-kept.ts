import { counts } from '#locale/counts.ts';
import { keepScrollPosition } from '../page/scroll-position.ts';
import type { TalkPage } from '../talk/talk-page.ts';
import { countsOfKept, readKept } from './kept.ts';
import { isOfTalk, onMarginNotes } from './store.ts';

/**
 * Shows how many notes and highlights the reader has in a talk, as a link below its title; hidden if there are none.
 *
 * @returns a function that counts them again, for changes on this page
 */
export function countKept({ videoId }: TalkPage): () => void {
	const link = document.querySelector<HTMLElement>('[data-kept]');
	const show = (): void => {
		const kept = readKept().filter(isOfTalk(videoId));
		const text = kept.length === 0 ? '' : counts.kept(countsOfKept(kept));
		if (!link || link.textContent === text) return;
		// It may need a line of its own, above what is being read.
		keepScrollPosition(() => {
			link.textContent = text;
			link.hidden = text === '';
		});
	};
	show();
	onMarginNotes(show);
	return show;
}
