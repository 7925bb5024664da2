import { idOfTalk, type NamedTalk } from '../lists/renamed-talk.ts';
import type { MarginNote } from './store.ts';

/** The notes and highlights of a talk, in the order of the talk. */
export interface NotesOfTalk {
	/** Name of its page, without extension. */
	readonly page: string;
	readonly title: string;
	readonly notes: readonly MarginNote[];
}

/**
 * The notes on some talks, with the current names of their pages. A note written under an earlier title of a talk moves
 * to its current page; one written on a translation stays there.
 */
export function notesOfTalks(talks: readonly NamedTalk[], notes: readonly MarginNote[]): MarginNote[] {
	const byPage = new Map(talks.map((talk) => [talk.page, talk]));
	const ofVideo = (videoId: string): NamedTalk | undefined => {
		// A page's name ends with the id of its video, which may itself be the end of another id.
		const named = talks.filter(({ page }) => page.endsWith(`-${videoId}`));
		return named.find((one) => idOfTalk(one) === videoId) ?? named[0];
	};
	return notes.flatMap((note) => {
		const talk = byPage.get(note.page) ?? ofVideo(note.videoId);
		if (!talk) return [];
		const isTranslation = note.page.startsWith(`${talk.page}.`);
		return [isTranslation ? note : { ...note, page: talk.page, title: talk.title }];
	});
}

/** Notes grouped by talk, the most recently annotated talk first. */
export function byTalk(notes: readonly MarginNote[]): NotesOfTalk[] {
	const latestFirst = [...notes].sort((a, b) => b.at - a.at);
	return [...Map.groupBy(latestFirst, ({ page }) => page)].map(([page, members]) => ({
		page,
		title: members[0]?.title ?? page,
		notes: members.sort((a, b) => a.second - b.second || (a.from ?? 0) - (b.from ?? 0)),
	}));
}
