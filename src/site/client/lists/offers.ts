import { isBegun, isFinished, isRead, type ProgressByPage } from '../page/kept/progress.ts';
import { nextTalk } from './next-talk.ts';
import { type ListedTalk, talksOf } from './talks.ts';

/** A talk to continue with. */
export interface Offer {
	readonly talk: ListedTalk;
	/** Second to continue from; 0 at the start of a talk. */
	readonly second: number;
	/** The course in which it is the next talk; absent if the talk itself was left unfinished. */
	readonly next?: {
		readonly title: string;
		/** Place of the talk in it, from 1. */
		readonly place: number;
		readonly count: number;
		/** How many of its talks have been read. */
		readonly read: number;
	};
}

/**
 * Talks to continue with, latest first: unfinished talks, and after a finished one the next of its course, unless
 * another talk of that course has been opened since.
 */
export function offersOf(talks: readonly ListedTalk[], progress: ProgressByPage): Offer[] {
	const byPage = new Map(talks.map((talk) => [talk.page, talk]));
	const latestFirst = Object.entries(progress).sort(([, a], [, b]) => b.at - a.at);
	const offers = new Map<string, Offer>();
	const offer = (one: Offer): void => {
		if (!offers.has(one.talk.page)) offers.set(one.talk.page, one);
	};
	const seen = new Set<string>();
	for (const [page, kept] of latestFirst) {
		const talk = byPage.get(page);
		// Other sites on the same host may have progress of their own.
		if (!talk) continue;
		const courses = talk.courses.filter(({ slug }) => !seen.has(slug));
		for (const { slug } of courses) seen.add(slug);
		if (isBegun(kept)) offer({ talk, second: kept.second });
		else if (isFinished(kept)) for (const course of courses) nextOf(course, talks, progress).forEach(offer);
	}
	return [...offers.values()];
}

function nextOf(
	{ slug, title }: ListedTalk['courses'][number],
	talks: readonly ListedTalk[],
	progress: ProgressByPage,
): Offer[] {
	const members = talksOf(slug, talks);
	const found = nextTalk(members, progress);
	if (!found || found.action === 'again') return [];
	const { talk, action, second } = found;
	if (action === 'continue') return [{ talk, second }];
	const place = members.indexOf(talk) + 1;
	return [{ talk, second, next: { title, place, count: members.length, read: countRead(members, progress) } }];
}

/** How many of some talks the reader has finished. */
export const countRead = (talks: readonly Pick<ListedTalk, 'page'>[], progress: ProgressByPage): number =>
	talks.filter(({ page }) => isRead(page, progress)).length;
