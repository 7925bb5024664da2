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
import { untitledIn } from '../own-phrases.ts';

/** Length in words of an excerpt whose clause is not known; half of them come before the term. */
const EXCERPT_WORDS = 28;

/**
 * Writes the Markdown of a term's page: its definitions, the terms it goes with, and the moments that mention it. The
 * most informative moments are quoted, grouped by talk. If there are more, all moments are listed by talk; if there are
 * too many for a page, only the most informative are listed, with the number of the others.
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
	const isComplete = talks === listed.length && listed.every(({ more }) => more === 0);
	const links = goesWith.map((other) => `[${escapeMarkdown(other.text)}](${encodeURIComponent(other.page)}.md)`);
	const blocks = [
		...writeDefinitions(definitions, phrases.elsewhere),
		...(links.length > 0
			? [`## ${headings.goesWith}`, links.join(commaBetween(goesWith.map(({ text }) => text)))]
			: []),
		`## ${headings.moments}`,
		...(quoted.length > 0 ? writeQuotes(page) : [phrases.noTalk]),
		...(moments > QUOTED
			? [
					`## ${isComplete ? headings.byTalk : headings.mostByTalk}`,
					listed.map((talk) => writeTalk(talk, ownLanguage)).join('\n'),
				]
			: []),
		...(talks > listed.length ? [phrases.moreTalks(talks - listed.length)] : []),
	];
	return signPage(termFacts(page), `${blocks.join('\n\n')}\n`);
}

/** Writes one definition as a paragraph, several as a list, each with the courses and talks that it applies to. */
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

/** Returns the front matter of a term's page, without the digest. */
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

/**
 * Writes the quotes of each talk in order of time, below a heading. The talk with the most informative moment comes
 * first.
 */
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

/** Writes a talk with links to its moments. */
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
 * Quotes the words around a term, with the term in bold. The quote starts and ends at clause boundaries, which may be
 * before or after the moment. If none are found, it is `EXCERPT_WORDS` long.
 */
function writeExcerpt({ before, words, next, language }: QuotedMoment, term: string): string {
	const start = before === '' ? 0 : before.length + 1;
	const text = [before, words, next].filter(Boolean).join(' ');
	const place = placeTerm(text, { start, end: start + words.length }, term, language);
	const isCut = { before: isFull(before), behind: isFull(next) };
	const passage =
		(place && passageAround(text, place, openLanguage(language), isCut)) ??
		cutMiddle(text, start, Math.max(start + words.length, place?.end ?? 0), place?.start ?? start);
	const bold = place ?? { start: passage.start, end: passage.start };
	const [left, strong, right] = [
		text.slice(passage.start, bold.start),
		text.slice(bold.start, bold.end),
		text.slice(bold.end, passage.end),
	].map(escapeMarkdown);
	const marked = strong === '' ? '' : `**${strong}**`;
	return `${passage.begins ? '' : '… '}${left}${marked}${right}${passage.ends ? '' : ' …'}`;
}

/** Finds a term that starts in a moment, given the moment's position in a text. The term may end after the moment. */
function placeTerm(text: string, moment: TermPlace, term: string, language: string): TermPlace | undefined {
	const within = findTerm(text.slice(moment.start, moment.end), term, language);
	const found = within ?? findTerm(text.slice(moment.start), term, language);
	if (!found || moment.start + found.start >= moment.end) return undefined;
	return { start: moment.start + found.start, end: moment.start + found.end };
}

/** Whether there are as many words around a moment as may be quoted, so that there may be more. */
const isFull = (context: string): boolean => context.split(' ').length === CONTEXT;

/** Cuts `EXCERPT_WORDS` words around the offset `place` out of the text between `from` and `to`. */
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
