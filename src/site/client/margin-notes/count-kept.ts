import { counts } from '#locale/counts.ts';
import type { TalkPage } from '../talk/talk-page.ts';
import { countsOfKept, readKept } from './highlights.ts';
import { isOfTalk, onMarginNotes } from './keep.ts';

/** Says below the title of a talk how many notes and highlights the reader has in it: a link to them, where there are some. */
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
	// Notes, and the buttons of highlights, come and go.
	new MutationObserver(show).observe(notes, { childList: true, subtree: true });
}
