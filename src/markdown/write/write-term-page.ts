import type { OwnLanguage } from '../../locales/languages.ts';
import { notesPages } from '../../locales/notes-pages.ts';
import { endsWithSentenceSign } from '../../text/sentence-end.ts';
import { formatClock } from '../../videos/clock.ts';
import { commaBetween } from '../comma-between.ts';
import { signPage } from '../pages/page-digest.ts';
import { type Passage, passageAround } from '../../study/passages/around.ts';
import { openLanguage } from '../../study/words/language.ts';
import { escapeMarkdown } from './escape.ts';
import { findTerm, type TermPlace } from './find-term.ts';
import { fragmentOf } from '../fragments.ts';
import type { TermFacts } from '../pages/schemas.ts';
import {
	CONTEXT,
	type ListedTalk,
	QUOTED,
	type QuotedMoment,
	type ScopedDefinition,
	type TermPage,
} from '../term-page.ts';
import { writeTime } from '../time-link.ts';
import { untitledIn } from '../untitled.ts';

/** Words of an excerpt where no clause is known, half of them before the term. */
const EXCERPT_WORDS = 28;

/**
 * The Markdown of one term's page: what the notebook's glossary says of it, what it goes with, and where it is said. The
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
	return signPage(termFacts(page), `${blocks.join('\n\n')}\n`);
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
 * Some words, verbatim, with the term strong, in whatever form it is said: from where a clause begins to where one ends, be
 * it in what is said before the moment or after it. Where no clause is known, so many words of the moment.
 */
function writeExcerpt({ before, words, next, language }: QuotedMoment, term: string): string {
	const start = before === '' ? 0 : before.length + 1;
	const text = [before, words, next].filter(Boolean).join(' ');
	const place = placeTerm(text, { start, end: start + words.length }, term, language);
	const isCut = { before: countWords(before) === CONTEXT, behind: countWords(next) === CONTEXT };
	const passage =
		(place && passageAround(text, place, openLanguage(language), isCut)) ??
		cutMiddle(text, start, Math.max(start + words.length, place?.end ?? 0), place?.start ?? start);
	const said = place ?? { start: passage.start, end: passage.start };
	const [ahead, strong, behind] = [
		text.slice(passage.start, said.start),
		text.slice(said.start, said.end),
		text.slice(said.end, passage.end),
	].map(escapeMarkdown);
	const marked = strong === '' ? '' : `**${strong}**`;
	return `${passage.begins ? '' : '… '}${ahead}${marked}${behind}${passage.ends ? '' : ' …'}`;
}

/** Where a term stands that begins in a moment, of which the place in a text is given; it may end behind it. */
function placeTerm(text: string, moment: TermPlace, term: string, language: string): TermPlace | undefined {
	const within = findTerm(text.slice(moment.start, moment.end), term, language);
	const found = within ?? findTerm(text.slice(moment.start), term, language);
	if (!found || moment.start + found.start >= moment.end) return undefined;
	return { start: moment.start + found.start, end: moment.start + found.end };
}

const countWords = (text: string): number => text.split(' ').length;

/** So many words between two places in a text, half of them before a third one. */
function cutMiddle(text: string, from: number, to: number, place: number): Passage {
	const words = text.slice(from, to).split(' ');
	const middle = text.slice(from, place).split(' ').length;
	const first = Math.max(0, Math.min(middle - EXCERPT_WORDS / 2, words.length - EXCERPT_WORDS));
	const offsetOf = (word: number): number => from + words.slice(0, word).join(' ').length;
	const start = first === 0 ? from : offsetOf(first) + 1;
	const end = offsetOf(first + EXCERPT_WORDS);
	return {
		start,
		end,
		begins: start === 0 || endsWithSentenceSign(text.slice(0, start)),
		ends: end === text.length || endsWithSentenceSign(text.slice(0, end)),
	};
}
