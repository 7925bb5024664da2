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
 * most telling moments are quoted; where there are more, every moment stands in the list of the talks, unless it is said in
 * more than a page can list: then the most telling do, with the number of the others.
 *
 *     The brightest star.
 *
 *     ## Goes with
 *
 *     [noise](noise.md), [manifold](manifold.md)
 *
 *     ## Moments
 *
 *     - [6:53](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=413s) [A talk](../videos/a-talk-a-VQfQqIMrE.md#t=413): … words …
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
		quoted.map((moment) => writeQuote(moment, text)).join('\n') || 'No talk says it yet.',
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

function writeQuote({ second, address, page, title, words }: QuotedMoment, term: string): string {
	const place = `${pathOf(page)}#t=${second}`;
	const link = writeTime(second, address ?? place);
	return `- ${link} [${escapeMarkdown(title)}](${place}): ${escapeMarkdown(excerptAround(words, term))}`;
}

/** A talk with its moments as links. */
function writeTalk({ page, title, seconds, more }: ListedTalk): string {
	const times = seconds.map((second) => `[${formatClock(second)}](${pathOf(page)}#t=${second})`);
	const others = more > 0 ? ` and ${more.toLocaleString('en')} more` : '';
	return `- [${escapeMarkdown(title)}](${pathOf(page)}): ${times.join(', ')}${others}`;
}

const pathOf = (page: string): string => `../videos/${encodeURIComponent(page)}.md`;

/** Some words of a moment, verbatim, with the term in their middle where it is said just so. */
function excerptAround(text: string, term: string): string {
	const words = text.split(' ');
	if (words.length <= EXCERPT_WORDS) return text;
	const at = text.toLowerCase().indexOf(term.toLowerCase());
	const middle = at < 0 ? 0 : text.slice(0, at).split(' ').length;
	const start = Math.min(Math.max(middle - EXCERPT_WORDS / 2, 0), words.length - EXCERPT_WORDS);
	const end = start + EXCERPT_WORDS;
	return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`;
}
