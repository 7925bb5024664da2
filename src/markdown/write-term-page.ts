import { startsUnspaced } from '../study/words/tokens.ts';
import { formatClock } from '../videos/clock.ts';
import { signPage } from './digest.ts';
import { escapeMarkdown } from './escape.ts';
import { headings } from './headings.ts';
import type { TermFacts } from './schemas.ts';
import { type ListedTalk, QUOTED, type QuotedMoment, type TermPage } from './term-page.ts';
import { writeTime } from './time-link.ts';

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
	const { text, definition, goesWith, quoted, moments, talks, listed } = page;
	const all = talks === listed.length && listed.every(({ more }) => more === 0);
	const front = termFacts(page);
	const together = goesWith.map((other) => `[${escapeMarkdown(other.text)}](${encodeURIComponent(other.page)}.md)`);
	const blocks = [
		...(definition === undefined ? [] : [escapeMarkdown(definition)]),
		...(together.length > 0 ? [`## ${headings.goesWith}`, together.join(', ')] : []),
		`## ${headings.moments}`,
		...(quoted.length > 0 ? writeQuotes(quoted, text) : ['No talk says it yet.']),
		...(moments > QUOTED
			? [`## ${all ? headings.byTalk : headings.mostByTalk}`, listed.map(writeTalk).join('\n')]
			: []),
		...(talks > listed.length ? [`More talks that say it: ${(talks - listed.length).toLocaleString('en')}.`] : []),
	];
	return signPage(front, `${blocks.join('\n\n')}\n`);
}

/** What stands above the page of a term, but for the digest. */
export function termFacts({ text, language, moments, talks, telling }: TermPage): TermFacts {
	return { term: text, language, moments, talks, telling: [...telling] };
}

/** A heading for each talk, in the order of their first moments, and a list of what is said in it. */
function writeQuotes(quoted: readonly QuotedMoment[], term: string): string[] {
	return [...Map.groupBy(quoted, ({ page }) => page)].flatMap(([page, moments]) => [
		`### [${escapeMarkdown(moments[0]?.title ?? '')}](${pathOf(page)})`,
		moments.map((moment) => writeQuote(moment, term)).join('\n'),
	]);
}

function writeQuote({ second, address, page, words }: QuotedMoment, term: string): string {
	const place = `${pathOf(page)}#t=${second}`;
	return `- ${writeTime(second, address ?? place)} [${writeExcerpt(words, term)}](${place})`;
}

/** A talk with its moments as links. */
function writeTalk({ page, title, seconds, more }: ListedTalk): string {
	const times = seconds.map((second) => `[${formatClock(second)}](${pathOf(page)}#t=${second})`);
	const others = more > 0 ? ` and ${more.toLocaleString('en')} more` : '';
	return `- [${escapeMarkdown(title)}](${pathOf(page)}): ${times.join(', ')}${others}`;
}

const pathOf = (page: string): string => `../videos/${encodeURIComponent(page)}.md`;

/** Some words of a moment, verbatim, with the term in their middle and strong where it is said just so. */
function writeExcerpt(words: string, term: string): string {
	const text = excerptAround(words, term);
	const at = placeOf(term, text);
	if (at < 0) return escapeMarkdown(text);
	const end = at + term.length;
	const [before, said, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)].map(escapeMarkdown);
	return `${before}**${said}**${after}`;
}

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** Where a text says a term, at the start of a word; -1 where it does not, or where Markdown could not mark it. */
function placeOf(term: string, text: string): number {
	const [said, sought] = [text.toLowerCase(), term.toLowerCase()];
	for (let at = said.indexOf(sought); at >= 0; at = said.indexOf(sought, at + 1)) {
		const end = at + sought.length;
		const begins = !inWord.test(said.charAt(at - 1)) || startsUnspaced.test(sought);
		// By CommonMark's rules a sign that stands between a letter and punctuation marks nothing.
		const marks = inWord.test(sought.at(-1) ?? '') || !inWord.test(said.charAt(end));
		if (begins && marks && text.slice(at, end).toLowerCase() === sought) return at;
	}
	return -1;
}

function excerptAround(text: string, term: string): string {
	const words = text.split(' ');
	if (words.length <= EXCERPT_WORDS) return text;
	const at = placeOf(term, text);
	// A term of several words may end in the next moment.
	const isBegun = term.toLowerCase().startsWith(`${words.at(-1)?.toLowerCase() ?? ''} `);
	const middle = at < 0 ? (isBegun ? words.length : 0) : text.slice(0, at).split(' ').length;
	const start = Math.min(Math.max(middle - EXCERPT_WORDS / 2, 0), words.length - EXCERPT_WORDS);
	const end = start + EXCERPT_WORDS;
	return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`;
}
