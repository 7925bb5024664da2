import type { Excerpt, Paragraph, RelatedMoment, Section, StudyNotes, Term, Video } from '../model.ts';
import { watchUrl } from '../sources/youtube.ts';
import { formatClock, formatLength } from '../videos/clock.ts';
import { signPage } from './digest.ts';
import { escapeMarkdown } from './escape.ts';
import { headings } from './headings.ts';
import type { PageLinks } from './page-links.ts';
import { writeWords } from './write-words.ts';

/**
 * The Markdown of one notes page. The same notes give the same bytes.
 *
 *     ## Overview
 *
 *     1. [0:00](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=0s) Empirical risk · data points (5 min)
 *
 *     ### Key terms
 *
 *     [empirical risk](../terms/empirical-risk.md), mixup
 *
 *     ### Key moments
 *
 *     - [6:53](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=413s) The words of the speaker …
 *
 *     ## Empirical risk · data points
 *
 *     *empirical risk, data points*
 *
 *     [1:35](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=95s) What is said, [2:04](…&t=124s) and goes on …
 *
 *     ### Related moments
 *
 *     - [12:31](https://www.youtube.com/watch?v=dMUes74-nYY&t=751s) [Another talk](another-talk-dMUes74-nYY.md#t=751): noise
 */
export function writePage(notes: StudyNotes, links: PageLinks): string {
	const { video, sections } = notes;
	const blocks = [
		...writeOverview(notes, links),
		...sections.flatMap((section) => writeSection(notes, section, links)),
	];
	const { id, title, url, thumbnail, media, poster, duration, channel, published, playlist, courses } = video;
	// Where the words do not tell their language, what the source says of it holds.
	const language = notes.language === 'und' ? video.language : notes.language;
	const position = video.details?.position;
	const starts = sections.map(({ second }) => second);
	const known = { channel, published, playlist, position, courses, sections: starts };
	const values = { videoId: id, title, url, thumbnail, media, poster, duration, language, ...known };
	return signPage(values, `${blocks.join('\n\n')}\n`);
}

/** A talk that is one section long needs no overview: its terms stand below its heading. */
function writeOverview({ video, language, terms, sections }: StudyNotes, links: PageLinks): string[] {
	if (sections.length < 2) return [];
	const outline = sections.map(({ title, second, end }, index) => {
		const length = formatLength(end - second);
		return `${index + 1}. ${linkTo(video, second)} ${escapeMarkdown(title)} (${length})`;
	});
	const moments = sections.flatMap(({ keyMoment }) => (keyMoment ? [writeExcerpt(video, keyMoment)] : []));
	return [
		`## ${headings.overview}`,
		outline.join('\n'),
		...(terms.length > 0 ? [`### ${headings.keyTerms}`, writeTerms(language, terms, links)] : []),
		...(moments.length > 0 ? [`### ${headings.keyMoments}`, moments.join('\n')] : []),
	];
}

function writeSection(notes: StudyNotes, section: Section, links: PageLinks): string[] {
	const { title, terms, paragraphs, related } = section;
	return [
		`## ${escapeMarkdown(title)}`,
		...(terms.length > 0 ? [`*${writeTerms(notes.language, terms, links)}*`] : []),
		...paragraphs.map((paragraph) => writeParagraph(notes, paragraph, links)),
		...(related.length > 0
			? [`### ${headings.related}`, related.map((moment) => writeRelated(moment, links)).join('\n')]
			: []),
	];
}

/** A paragraph that begins within a moment begins with a link to it, too: every paragraph leads to its second. */
function writeParagraph({ video, corrections }: StudyNotes, { spans }: Paragraph, links: PageLinks): string {
	return spans
		.map((span, index) => {
			const moment = video.moments.find(({ second }) => second === span.second);
			const ofMoment = corrections.filter(({ second }) => second === span.second);
			const words = moment ? writeWords(span, moment, ofMoment, links) : escapeMarkdown(span.text);
			return span.starts || index === 0 ? `${linkTo(video, span.second)} ${words}` : words;
		})
		.join(' ');
}

function writeTerms(language: string, terms: readonly Term[], links: PageLinks): string {
	return terms
		.map((term) => {
			const concept = links.conceptOf(language, term);
			const text = escapeMarkdown(term.text);
			return concept ? `[${text}](../terms/${encodeURIComponent(concept.slug)}.md)` : text;
		})
		.join(', ');
}

const writeExcerpt = (video: Video, { second, text, whole }: Excerpt): string =>
	`- ${linkTo(video, second)} ${whole ? '' : '… '}${escapeMarkdown(text)}${whole ? '' : ' …'}`;

function writeRelated({ videoId, second, terms }: RelatedMoment, links: PageLinks): string {
	const page = `${encodeURIComponent(links.pageOf(videoId))}.md#t=${second}`;
	const title = escapeMarkdown(links.titleOf(videoId));
	return `- [${formatClock(second)}](${watchUrl(videoId, second)}) [${title}](${page}): ${escapeMarkdown(terms.join(', '))}`;
}

const linkTo = ({ id }: Video, second: number): string => `[${formatClock(second)}](${watchUrl(id, second)})`;
