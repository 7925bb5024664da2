import type { Concept, Mention, Moment, Study, VideoId } from '../model.ts';
import { watchUrl } from '../sources/youtube.ts';
import { formatClock } from '../videos/clock.ts';
import { signPage } from './digest.ts';
import { escapeMarkdown } from './escape.ts';
import { headings } from './headings.ts';
import type { PageLinks } from './page-links.ts';

/** Mentions that a page lists; a term that is said more often is one for the search. */
const MOST_MENTIONS = 200;
/** Mentions that the index of all terms shows. */
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
 * The Markdown of one term's page: where it is said, most telling first, and what it goes with.
 *
 *     ## Goes with
 *
 *     [noise](noise.md), [manifold](manifold.md)
 *
 *     ## Moments
 *
 *     - [6:53](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=413s) [A talk](../videos/a-talk-a-VQfQqIMrE.md#t=413): … words …
 */
function writeTermPage(
	{ text, language, mentions, goesWith }: Concept,
	moments: ReadonlyMap<VideoId, ReadonlyMap<number, Moment>>,
	byId: ReadonlyMap<string, Concept>,
	links: PageLinks,
): string {
	const listed = mentions.slice(0, MOST_MENTIONS).map(({ videoId, second }) => {
		const page = `../videos/${encodeURIComponent(links.pageOf(videoId))}.md#t=${second}`;
		const words = excerptAround(moments.get(videoId)?.get(second)?.text ?? '', text);
		const link = `[${formatClock(second)}](${watchUrl(videoId, second)})`;
		return `- ${link} [${escapeMarkdown(links.titleOf(videoId))}](${page}): ${escapeMarkdown(words)}`;
	});
	const others = goesWith.flatMap((id) => byId.get(id) ?? []);
	const together = others.map((other) => `[${escapeMarkdown(other.text)}](${encodeURIComponent(other.slug)}.md)`);
	const blocks = [
		...(together.length > 0 ? [`## ${headings.goesWith}`, together.join(', ')] : []),
		`## ${headings.moments}`,
		listed.join('\n'),
		...(mentions.length > MOST_MENTIONS ? [`And ${mentions.length - MOST_MENTIONS} more: search for the term.`] : []),
	];
	const front = {
		term: text,
		language,
		moments: mentions.length,
		talks: new Set(mentions.map(({ videoId }) => videoId)).size,
		telling: tellingMoments(mentions).map(({ videoId, second }) => ({ page: links.pageOf(videoId), second })),
	};
	return signPage(front, `${blocks.join('\n\n')}\n`);
}

/** The first mentions of as many talks: an index that names one talk five times says less. */
function tellingMoments(mentions: readonly Mention[]): Mention[] {
	const first = new Map<VideoId, Mention>();
	for (const mention of mentions) if (!first.has(mention.videoId)) first.set(mention.videoId, mention);
	return [...first.values()].slice(0, IN_INDEX);
}

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
