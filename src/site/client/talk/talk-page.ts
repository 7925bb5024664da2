import { secondIn } from '../../../markdown/fragments.ts';
import { indexAt } from '../page/timeline.ts';
import type { TalkSection } from '../player/api.ts';
import { readSections } from './sections.ts';

/** The talk that the page shows. */
export interface TalkPage {
	/** Name of its page, without extension. */
	readonly page: string;
	readonly videoId: string;
	readonly title: string;
	/** Seconds. */
	readonly duration: number;
	/** The paragraphs of the transcript, in order. */
	readonly paragraphs: readonly HTMLElement[];
	/** The elements at which the moments begin, in order. */
	readonly moments: readonly HTMLElement[];
	/** The second at which each moment starts. */
	readonly seconds: readonly number[];
	readonly sections: readonly TalkSection[];
}

/** The element at which the moment at a second begins; `undefined` if the talk has no moments. */
export const momentAt = ({ moments, seconds }: TalkPage, second: number): HTMLElement | undefined =>
	moments[indexAt(seconds, second)];

export function readTalkPage(): TalkPage {
	const moments = [...document.querySelectorAll<HTMLElement>('.notes [id^="t="]')];
	const { page = '', videoId = '', duration } = document.querySelector('main')?.dataset ?? {};
	return {
		page,
		videoId,
		title: document.querySelector('h1')?.textContent.trim() ?? '',
		duration: Number(duration ?? 0),
		paragraphs: [...document.querySelectorAll<HTMLElement>('.notes p.moment')],
		moments,
		seconds: moments.map(({ id }) => secondIn(id)),
		sections: readSections(),
	};
}
