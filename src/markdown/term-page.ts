import type { OwnLanguage } from '../locales/languages.ts';
import type { Concept, Definition, Mention, Moment, StudyNotes, VideoId } from '../model.ts';
import { correctedTo, quote } from '../study/glossary/correct-talk.ts';
import { type LinkedMoment, linkMoment, linkTalk, type LinkedTerm } from './notes-page.ts';
import type { PageLinks } from './page-links.ts';

/** Moments that a page quotes; of a term that is said more often, they are listed by talk. */
export const QUOTED = 24;
/** How many talks a page lists, and times of each: a term that is said everywhere would make the page too large to open. */
const LISTED = { talks: 200, times: 24 };
/** Moments that the index of all terms shows. */
const IN_INDEX = 5;

/** All that the page of a term is written from, as plain values. Equal values give equal pages. */
export interface TermPage {
	readonly text: string;
	/** BCP 47 tag; empty for a term of the glossary, which may be said in any language. */
	readonly language: string;
	/** Of its headings, and of what else is written around the words. */
	readonly ownLanguage: OwnLanguage;
	/** What the glossary says of it: once, or once for each scope. */
	readonly definitions: readonly ScopedDefinition[];
	/** What is said in the same moments, closest first. */
	readonly goesWith: readonly Required<LinkedTerm>[];
	/** The most telling moments, most telling first, and what is said in each. */
	readonly quoted: readonly QuotedMoment[];
	/** In how many moments of how many talks it is said. */
	readonly moments: number;
	readonly talks: number;
	/** How many talks are about it. */
	readonly about: number;
	/** How many talks of each course say it, by the names of the courses; absent where none that says it is in a course. */
	readonly courses?: Readonly<Record<string, number>>;
	/** The talks that say it, the one with the most telling moment first: as many as a page lists. */
	readonly listed: readonly ListedTalk[];
	/** The moments that the index of all terms shows. */
	readonly telling: readonly { readonly page: string; readonly second: number }[];
}

export interface ScopedDefinition {
	readonly text: string;
	/** The courses and talks where it counts; none where it counts everywhere else. A talk has a page. */
	readonly scope: readonly { readonly name: string; readonly page?: string }[];
}

/** A talk that says a term. */
export interface ListedTalk extends Pick<LinkedMoment, 'page' | 'title' | 'untitled'> {
	/** Seconds of its moments, ascending: of very many the most telling. */
	readonly seconds: readonly number[];
	/** How many moments there are besides. */
	readonly more: number;
}

export interface QuotedMoment extends Omit<LinkedMoment, 'terms'>, Quotable {
	/** BCP 47 tag of the words. */
	readonly language: string;
}

/** What a term's page may quote of a moment, the glossary's corrections in square brackets. */
export interface Quotable {
	/** All that is said in it. */
	readonly words: string;
	/** What is said before it, and after it: a sentence may begin before, and a term that begins in it may end behind. */
	readonly before: string;
	readonly next: string;
}

/** Words before a moment, and after it, that may be quoted: fewer where the talk begins or ends with them. */
export const CONTEXT = 24;

/** What may be quoted of a moment: nothing where the video has no such moment. */
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

/** The first words of a text, at most so many. */
function firstWords(text: string, most: number): string {
	let end = -1;
	for (let word = 0; word < most; word++) {
		end = text.indexOf(' ', end + 1);
		if (end < 0) return text;
	}
	return text.slice(0, end);
}

/** The last words of a text, at most so many. */
function lastWords(text: string, most: number): string {
	let start = text.length;
	for (let word = 0; word < most; word++) {
		start = text.lastIndexOf(' ', start - 1);
		if (start < 0) return text;
	}
	return text.slice(start + 1);
}

/** @param wordsIn what is said in a moment of a video (`wordsAt`); asked for the quoted moments alone: see `quotedMentions` */
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
		listed: byTalk.slice(0, LISTED.talks).map(([id, said]) => {
			const told = said.slice(0, LISTED.times).map(({ second }) => second);
			const more = said.length - told.length;
			return { ...linkTalk(id, links), seconds: told.sort((a, b) => a - b), more };
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
		// A video that the notebook does not have is called as the glossary calls it.
		const [known] = links.languagesOf(id);
		return known ? { name: links.titleOf(id), page: known.page } : { name };
	});
}

/** In the order of the names: equal pages have equal bytes. */
function countByCourse(courses: readonly string[]): Record<string, number> | undefined {
	if (courses.length === 0) return undefined;
	const counts = [...Map.groupBy(courses, (course) => course)].map(([course, all]) => [course, all.length] as const);
	return Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The mentions that a term's page quotes: whoever keeps words elsewhere has to have those of these moments at hand. */
export const quotedMentions = (mentions: readonly Mention[]): Mention[] => mostTelling(mentions, QUOTED);

/** The most telling mentions, of as many talks as can be: each talk's second one comes after the first of all others. */
function mostTelling(mentions: readonly Mention[], most: number): Mention[] {
	const said = new Map<VideoId, number>();
	/** Places of the first mentions of all talks, of their second ones, and so on. */
	const rounds: number[][] = [];
	for (const [place, { videoId }] of mentions.entries()) {
		const before = said.get(videoId) ?? 0;
		said.set(videoId, before + 1);
		(rounds[before] ??= []).push(place);
		if (rounds[0]?.length === most) break;
	}
	const chosen = rounds.flat().slice(0, most);
	return chosen.sort((a, b) => a - b).flatMap((place) => mentions[place] ?? []);
}
