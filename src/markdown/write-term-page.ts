import type { Concept, Mention, Moment, Study, VideoId } from '../model.ts';
import { formatClock } from '../videos/clock.ts';
import { signPage } from './digest.ts';
import { escapeMarkdown } from './escape.ts';
import { headings } from './headings.ts';
import type { PageLinks } from './page-links.ts';
import { writeTime } from './time-link.ts';

/** Moments that a page quotes; of a term that is said more often, all are listed by talk. */
const QUOTED = 24;
/** Moments that the index of all terms shows. */
const IN_INDEX = 5;
/** Words of an excerpt, half of them before the term. */
const EXCERPT_WORDS = 28;

/** Writes the pages of terms. What they quote is looked up in the videos once. */
export function termPageWriter({ notes, concepts }: Study, links: PageLinks): (concept: Concept) => string {
	const moments = new Map<VideoId, ReadonlyMap<number, Moment>>(
		notes.map(({ video }) => [video.id, new Map(video.moments.map((moment) => [moment.second, moment]))]),
	);
	const byId = new Map(concepts.map((concept) => [concept.id, concept]));
	return (concept) => writeTermPage(concept, moments, byId, links);
}

/**
 * The Markdown of one term's page: what the reader's glossary says of it, what it goes with, and where it is said. The
 * most telling moments are quoted; where there are more, every moment stands in the list of the talks.
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
function writeTermPage(
	{ text, language, definition, mentions, goesWith }: Concept,
	moments: ReadonlyMap<VideoId, ReadonlyMap<number, Moment>>,
	byId: ReadonlyMap<string, Concept>,
	links: PageLinks,
): string {
	const quoted = mostTelling(mentions, QUOTED).map(({ videoId, second }) => {
		const words = excerptAround(moments.get(videoId)?.get(second)?.text ?? '', text);
		const page = `${pageOf(videoId, links)}#t=${second}`;
		const link = writeTime(second, links.momentOf(videoId, second) ?? page);
		return `- ${link} [${escapeMarkdown(links.titleOf(videoId))}](${page}): ${escapeMarkdown(words)}`;
	});
	const others = goesWith.flatMap((id) => byId.get(id) ?? []);
	const together = others.map((other) => `[${escapeMarkdown(other.text)}](${encodeURIComponent(other.slug)}.md)`);
	const blocks = [
		...(definition === undefined ? [] : [escapeMarkdown(definition)]),
		...(together.length > 0 ? [`## ${headings.goesWith}`, together.join(', ')] : []),
		`## ${headings.moments}`,
		quoted.join('\n') || 'No talk says it yet.',
		...(mentions.length > QUOTED ? [`## ${headings.byTalk}`, listByTalk(mentions, links)] : []),
	];
	const talks = new Set(mentions.map(({ videoId }) => videoId)).size;
	const front = {
		term: text,
		language,
		moments: mentions.length,
		talks,
		telling: mostTelling(mentions, Math.min(IN_INDEX, talks)).map(({ videoId, second }) => ({
			page: links.pageOf(videoId),
			second,
		})),
	};
	return signPage(front, `${blocks.join('\n\n')}\n`);
}

/** The most telling mentions, of as many talks as can be: each talk's second one comes after the first of all others. */
function mostTelling(mentions: readonly Mention[], most: number): Mention[] {
	const said = new Map<VideoId, number>();
	const ranked = mentions.map((mention, order) => {
		const before = said.get(mention.videoId) ?? 0;
		said.set(mention.videoId, before + 1);
		return { mention, before, order };
	});
	return ranked
		.sort((a, b) => a.before - b.before)
		.slice(0, most)
		.sort((a, b) => a.order - b.order)
		.map(({ mention }) => mention);
}

/** Every mention as a link: a line for a talk, the talk with the most telling one first, its mentions in their order. */
function listByTalk(mentions: readonly Mention[], links: PageLinks): string {
	return [...Map.groupBy(mentions, ({ videoId }) => videoId)]
		.map(([videoId, ofTalk]) => {
			const page = pageOf(videoId, links);
			const seconds = ofTalk.map(({ second }) => second).sort((a, b) => a - b);
			const times = seconds.map((second) => `[${formatClock(second)}](${page}#t=${second})`);
			return `- [${escapeMarkdown(links.titleOf(videoId))}](${page}): ${times.join(', ')}`;
		})
		.join('\n');
}

const pageOf = (id: VideoId, links: PageLinks): string => `../videos/${encodeURIComponent(links.pageOf(id))}.md`;

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
