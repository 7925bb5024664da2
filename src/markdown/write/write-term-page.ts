import type { OwnLanguage } from '../../locales/languages.ts';
import { notesPages } from '../../locales/notes-pages.ts';
import { formatClock } from '../../videos/clock.ts';
import { commaBetween } from '../comma-between.ts';
import { signPage } from '../pages/page-digest.ts';
import { escapeMarkdown } from './escape.ts';
import { findTerm, type TermPlace } from './find-term.ts';
import { fragmentOf } from '../fragments.ts';
import type { TermFacts } from '../pages/schemas.ts';
import { type ListedTalk, QUOTED, type QuotedMoment, type ScopedDefinition, type TermPage } from '../term-page.ts';
import { writeTime } from '../time-link.ts';
import { untitledIn } from '../untitled.ts';

/** Words of an excerpt, half of them before the term. */
const EXCERPT_WORDS = 28;

/**
 * The Markdown of one term's page: what the reader's glossary says of it, what it goes with, and where it is said. The
 * most telling moments are quoted, those of a talk together; where there are more, every moment stands in the list of the
 * talks, unless it is said in more than a page can list: then the most telling do, with the number of the others.
 *
 *     The brightest star.
 *
 *     ## Goes with
 *
 *     [noise](noise.md), [manifold](manifold.md)
 *
 *     ## Moments
 *
 *     ### [A talk](../videos/a-talk-a-VQfQqIMrE.md)
 *
 *     - [6:53](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=413s) [… words and the **star** …](../videos/a-talk-a-VQfQqIMrE.md#t=413)
 *
 *     ## Every moment, by talk
 *
 *     - [A talk](../videos/a-talk-a-VQfQqIMrE.md): [1:35](../videos/a-talk-a-VQfQqIMrE.md#t=95), [6:53](…#t=413)
 */
export function writeTermPage(page: TermPage): string {
	const { definitions, goesWith, quoted, moments, talks, listed, ownLanguage } = page;
	const { headings, phrases } = notesPages[ownLanguage];
	const all = talks === listed.length && listed.every(({ more }) => more === 0);
	const front = termFacts(page);
	const together = goesWith.map((other) => `[${escapeMarkdown(other.text)}](${encodeURIComponent(other.page)}.md)`);
	const blocks = [
		...writeDefinitions(definitions, phrases.elsewhere),
		...(together.length > 0
			? [`## ${headings.goesWith}`, together.join(commaBetween(goesWith.map(({ text }) => text)))]
			: []),
		`## ${headings.moments}`,
		...(quoted.length > 0 ? writeQuotes(page) : [phrases.noTalk]),
		...(moments > QUOTED
			? [
					`## ${all ? headings.byTalk : headings.mostByTalk}`,
					listed.map((talk) => writeTalk(talk, ownLanguage)).join('\n'),
				]
			: []),
		...(talks > listed.length ? [phrases.moreTalks(talks - listed.length)] : []),
	];
	return signPage(front, `${blocks.join('\n\n')}\n`);
}

/** One definition as a paragraph; several as a list, each with the courses and talks where it counts. */
function writeDefinitions(definitions: readonly ScopedDefinition[], elsewhere: string): string[] {
	if (definitions.length < 2) return definitions.map(({ text }) => escapeMarkdown(text));
	const lines = definitions.map(({ text, scope }) => {
		const names = scope.map(({ name, page }) =>
			page === undefined ? `**${escapeMarkdown(name)}**` : `[${escapeMarkdown(name)}](${pathOf(page)})`,
		);
		return `- ${names.length === 0 ? `**${elsewhere}**` : names.join(', ')}: ${escapeMarkdown(text)}`;
	});
	return [lines.join('\n')];
}

/** What stands above the page of a term, but for the digest. */
export function termFacts({ text, language, moments, talks, about, courses, telling }: TermPage): TermFacts {
	return {
		term: text,
		language,
		moments,
		talks,
		about,
		...(courses && { courses: { ...courses } }),
		telling: [...telling],
	};
}

/** A heading for each talk, the one with the most telling moment first, and what is said in it, in its order. */
function writeQuotes({ text, quoted, ownLanguage }: TermPage): string[] {
	return [...Map.groupBy(quoted, ({ page }) => page).values()].flatMap((moments) => [
		...moments.slice(0, 1).map((moment) => `### ${writeTitle(moment, ownLanguage)}`),
		[...moments]
			.sort((a, b) => a.second - b.second)
			.map((moment) => writeQuote(moment, text))
			.join('\n'),
	]);
}

function writeQuote(moment: QuotedMoment, term: string): string {
	const place = `${pathOf(moment.page)}#${fragmentOf(moment.second)}`;
	return `- ${writeTime(moment.second, moment.address ?? place)} [${writeExcerpt(moment, term)}](${place})`;
}

/** A talk with its moments as links. */
function writeTalk(talk: ListedTalk, ownLanguage: OwnLanguage): string {
	const { page, seconds, more } = talk;
	const times = seconds.map((second) => `[${formatClock(second)}](${pathOf(page)}#${fragmentOf(second)})`);
	const others = more > 0 ? ` ${notesPages[ownLanguage].phrases.more(more)}` : '';
	return `- ${writeTitle(talk, ownLanguage)}: ${times.join(', ')}${others}`;
}

const writeTitle = (
	{ page, title, untitled }: Pick<ListedTalk, 'page' | 'title' | 'untitled'>,
	ownLanguage: OwnLanguage,
): string => `[${escapeMarkdown(title)}](${pathOf(page)})${untitled ? untitledIn(ownLanguage) : ''}`;

const pathOf = (page: string): string => `../videos/${encodeURIComponent(page)}.md`;

/**
 * Some words of a moment, verbatim, with the term in their middle and strong, in whatever form it is said. Where the moment
 * ends within the term, they go on into the next one.
 */
function writeExcerpt(moment: QuotedMoment, term: string): string {
	const { words, place } = placeTerm(moment, term);
	const [start, end] = excerptAround(words, place.start);
	const [before, said, after] = [
		words.slice(start, place.start),
		words.slice(place.start, place.end),
		words.slice(Math.max(start, place.end), end),
	].map(escapeMarkdown);
	const strong = said === '' ? '' : `**${said}**`;
	return `${start > 0 ? '… ' : ''}${before}${strong}${after}${end < words.length ? ' …' : ''}`;
}

/** The words of a moment, and of the next one if the term ends there, with the place of the term in them. */
function placeTerm({ words, next, language }: QuotedMoment, term: string): { words: string; place: TermPlace } {
	const within = findTerm(words, term, language);
	if (within) return { words, place: within };
	const longer = `${words} ${next}`;
	const across = findTerm(longer, term, language);
	const begins = across !== undefined && across.start < words.length;
	return begins ? { words: longer, place: across } : { words, place: { start: 0, end: 0 } };
}

/** Offsets of so many words of a text, some of them before a place in it. */
function excerptAround(text: string, place: number): readonly [number, number] {
	const words = text.split(' ');
	if (words.length <= EXCERPT_WORDS) return [0, text.length];
	const middle = text.slice(0, place).split(' ').length;
	const first = Math.min(Math.max(middle - EXCERPT_WORDS / 2, 0), words.length - EXCERPT_WORDS);
	const offsetOf = (word: number): number => words.slice(0, word).join(' ').length;
	return [first === 0 ? 0 : offsetOf(first) + 1, offsetOf(first + EXCERPT_WORDS)];
}
