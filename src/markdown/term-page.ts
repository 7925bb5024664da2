import type { OwnLanguage } from '../locales/languages.ts';
import type { Concept, Definition, Mention, Moment, StudyNotes, VideoId } from '../model.ts';
import { correctedTo, quote } from '../study/glossary/correct-talk.ts';
import { type LinkedMoment, linkMoment, linkTalk, type LinkedTerm } from './notes-page.ts';
import type { PageLinks } from './page-links.ts';

/** Maximum number of moments that a page quotes. If there are more, the page also lists moments by talk. */
export const QUOTED = 24;
/**
 * Maximum number of talks that a page lists, and of times for each talk: a very common term would make the page too
 * large.
 */
const LISTED = { talks: 200, times: 24 };
/** Maximum number of moments shown in the list of all terms. */
const IN_INDEX = 5;

/** The plain values that a term's page is written from. Equal values give equal pages. */
export interface TermPage {
	readonly text: string;
	/** BCP 47 tag; empty for a glossary term, which may occur in any language. */
	readonly language: string;
	/** Language of the headings and other text around the quotes. */
	readonly ownLanguage: OwnLanguage;
	/** Its glossary definitions: one, or one for each scope. */
	readonly definitions: readonly ScopedDefinition[];
	/** Terms mentioned in the same moments, closest first. */
	readonly goesWith: readonly Required<LinkedTerm>[];
	/** The most informative moments, best first, with their text. */
	readonly quoted: readonly QuotedMoment[];
	/** Number of moments that mention it. */
	readonly moments: number;
	/** Number of talks that mention it. */
	readonly talks: number;
	/** Number of talks that are about it. */
	readonly about: number;
	/** Number of talks that mention it, by course; absent if none of them is in a course. */
	readonly courses?: Readonly<Record<string, number>>;
	/** Talks that mention it, up to the maximum of a page; the one with the most informative moment first. */
	readonly listed: readonly ListedTalk[];
	/** The moments shown in the list of all terms. */
	readonly telling: readonly { readonly page: string; readonly second: number }[];
}

export interface ScopedDefinition {
	readonly text: string;
	/** The courses and talks that it applies to; empty if it applies to all others. Talks have a page. */
	readonly scope: readonly { readonly name: string; readonly page?: string }[];
}

/** A talk that mentions a term. */
export interface ListedTalk extends Pick<LinkedMoment, 'page' | 'title' | 'untitled'> {
	/** Its moments in seconds, ascending; if there are too many, only the most informative. */
	readonly seconds: readonly number[];
	/** Number of moments left out. */
	readonly more: number;
}

export interface QuotedMoment extends Omit<LinkedMoment, 'terms'>, Quotable {
	/** BCP 47 tag of the text. */
	readonly language: string;
}

/** The text of a moment that a term's page may quote, with the glossary's corrections in square brackets. */
export interface Quotable {
	/** The text of the moment. */
	readonly words: string;
	/** Text before the moment, in which a sentence may begin. */
	readonly before: string;
	/** Text after the moment, in which a sentence or the term may end. */
	readonly next: string;
}

/** Number of words before and after a moment that may be quoted; fewer at the start or end of a talk. */
export const CONTEXT = 24;

/** Returns the quotable text of a moment; empty if the video has no such moment. */
export function wordsAt({ video, corrections }: Pick<StudyNotes, 'video' | 'corrections'>, second: number): Quotable {
	const { moments } = video;
	const at = moments.findIndex((moment) => moment.second === second);
	const wordsOf = (moment: Moment | undefined): string => {
		if (!moment) return '';
		const here = corrections
			.filter((correction) => correction.second === moment.second)
			.map((correction) => ({ ...correction, term: correctedTo(correction) }));
		return quote(moment.text, 0, moment.text.length, here);
	};
	if (at < 0) return { words: '', before: '', next: '' };
	let before = '';
	for (let index = at - 1; index >= 0 && lastWords(before, CONTEXT) === before; index--)
		before = `${wordsOf(moments[index])} ${before}`.trimEnd();
	let next = '';
	for (let index = at + 1; index < moments.length && firstWords(next, CONTEXT) === next; index++)
		next = `${next} ${wordsOf(moments[index])}`.trimStart();
	return { words: wordsOf(moments[at]), before: lastWords(before, CONTEXT), next: firstWords(next, CONTEXT) };
}

/** Returns at most `most` words from the start of a text. */
function firstWords(text: string, most: number): string {
	let end = -1;
	for (let word = 0; word < most; word++) {
		end = text.indexOf(' ', end + 1);
		if (end < 0) return text;
	}
	return text.slice(0, end);
}

/** Returns at most `most` words from the end of a text. */
function lastWords(text: string, most: number): string {
	let start = text.length;
	for (let word = 0; word < most; word++) {
		start = text.lastIndexOf(' ', start - 1);
		if (start < 0) return text;
	}
	return text.slice(start + 1);
}

/** @param wordsIn returns the text of a moment (`wordsAt`); called only for the quoted moments, see `quotedMentions` */
export function gatherTermPage(
	{ text, language, definitions = [], about, mentions, goesWith }: Concept,
	links: PageLinks,
	wordsIn: (id: VideoId, second: number) => Quotable,
	ownLanguage: OwnLanguage,
): TermPage {
	const byTalk = [...Map.groupBy(mentions, ({ videoId }) => videoId)];
	const courses = countByCourse(byTalk.flatMap(([id]) => links.coursesOf(id)));
	return {
		text,
		language,
		ownLanguage,
		definitions: definitions.map(({ scope, definition }) => ({ text: definition, scope: nameScope(scope, links) })),
		goesWith: goesWith.flatMap((id) => {
			const other = links.conceptWith(id);
			return other ? [{ text: other.text, page: other.slug }] : [];
		}),
		quoted: quotedMentions(mentions).map(({ videoId, second }) => ({
			...linkMoment(videoId, second, links),
			...wordsIn(videoId, second),
			language: links.languagesOf(videoId)[0]?.language ?? language,
		})),
		moments: mentions.length,
		talks: byTalk.length,
		about,
		...(courses && { courses }),
		listed: byTalk.slice(0, LISTED.talks).map(([id, inTalk]) => {
			const seconds = inTalk.slice(0, LISTED.times).map(({ second }) => second);
			const more = inTalk.length - seconds.length;
			return { ...linkTalk(id, links), seconds: seconds.sort((a, b) => a - b), more };
		}),
		telling: mostTelling(mentions, Math.min(IN_INDEX, byTalk.length)).map(({ videoId, second }) => ({
			page: links.pageOf(videoId),
			second,
		})),
	};
}

function nameScope(scope: Definition['scope'], links: PageLinks): ScopedDefinition['scope'] {
	if (scope === 'all') return [];
	if ('course' in scope) return scope.course.map((name) => ({ name }));
	return scope.video.map((name) => {
		const id = name as VideoId;
		// A video that is not in the notebook keeps the name that the glossary gives it.
		const [known] = links.languagesOf(id);
		return known ? { name: links.titleOf(id), page: known.page } : { name };
	});
}

/** Counts talks by course. Sorted by name, so that equal pages have equal bytes. */
function countByCourse(courses: readonly string[]): Record<string, number> | undefined {
	if (courses.length === 0) return undefined;
	const counts = [...Map.groupBy(courses, (course) => course)].map(([course, all]) => [course, all.length] as const);
	return Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The mentions that a term's page quotes. The text of only these moments is needed to write the page. */
export const quotedMentions = (mentions: readonly Mention[]): Mention[] => mostTelling(mentions, QUOTED);

/**
 * Chooses the best mentions from as many talks as possible: a talk's second one ranks after the first of every talk.
 */
function mostTelling(mentions: readonly Mention[], most: number): Mention[] {
	const countByTalk = new Map<VideoId, number>();
	/** Indexes of the first mentions of all talks, of their second ones, and so on. */
	const rounds: number[][] = [];
	for (const [index, { videoId }] of mentions.entries()) {
		const before = countByTalk.get(videoId) ?? 0;
		countByTalk.set(videoId, before + 1);
		(rounds[before] ??= []).push(index);
		if (rounds[0]?.length === most) break;
	}
	const chosen = rounds.flat().slice(0, most);
	return chosen.sort((a, b) => a - b).flatMap((index) => mentions[index] ?? []);
}
