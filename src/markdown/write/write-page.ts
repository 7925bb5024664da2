import type { OwnLanguage } from '../../locales/languages.ts';
import { notesPages } from '../../locales/notes-pages.ts';
import type { Excerpt, Moment, Paragraph, Section, Span, StudyNotes, Video, VideoHead } from '../../model.ts';
import { formatLength } from '../../videos/clock.ts';
import { leadOf } from '../../videos/lead.ts';
import { commaBetween } from '../comma-between.ts';
import { signPage } from '../pages/page-digest.ts';
import { escapeMarkdown } from './escape.ts';
import { fragmentOf } from '../fragments.ts';
import { writeMoment } from '../moment-link.ts';
import type { LinkedMoment, LinkedSection, LinkedTerm, NotesPage, PageFamily } from '../notes-page.ts';
import type { VideoFrontMatter } from '../pages/schemas.ts';
import { standInTitle } from '../shown-title.ts';
import { untitledIn } from '../own-phrases.ts';
import { writeTime } from '../time-link.ts';
import { correctionWriter, writeWords } from './write-words.ts';

/**
 * Writes the Markdown of a notes page. Equal values give the same bytes.
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
export function writePage(page: NotesPage): string {
	const { notes, ownLanguage } = page;
	const { video } = notes;
	const writeParagraph = paragraphWriter(page);
	const overview = writeOverview(page);
	const blocks = [
		...overview,
		...notes.sections.flatMap((section, index) => {
			const { terms = [], related = [] } = page.sections[index] ?? {};
			const shownTerms = termsBelowHeading(page, terms, overview.length > 0);
			return writeSection(section, { terms: shownTerms, related }, writeParagraph, ownLanguage);
		}),
	];
	const starts = notes.sections.map(({ second }) => second);
	return signPage(frontMatterOf(video, page.family, starts, standInTitle(notes)), `${blocks.join('\n\n')}\n`);
}

/** The terms below a section's heading. A talk with a single section shows its terms once: there or in the overview. */
function termsBelowHeading(
	{ notes, terms }: NotesPage,
	ofSection: readonly LinkedTerm[],
	hasOverview: boolean,
): readonly LinkedTerm[] {
	if (notes.sections.length > 1) return ofSection;
	if (hasOverview) return [];
	return terms.length > 0 ? terms : ofSection;
}

/**
 * Returns the front matter of a video's page, without the digest.
 *
 * @param sections start of each section, in seconds
 * @param shownAs substitute for a missing title: see `standInTitle`
 */
export function frontMatterOf(
	video: VideoHead,
	{ language, translationOf, languages }: PageFamily,
	sections: readonly number[],
	shownAs?: string,
): Required<VideoFrontMatter> {
	const { description, tags = [] } = video.details ?? {};
	return {
		videoId: video.id,
		title: video.title,
		shownAs,
		url: video.url,
		thumbnail: video.thumbnail,
		momentUrl: video.momentUrl,
		media: video.media,
		poster: video.poster,
		duration: video.duration,
		language,
		channel: video.channel,
		published: video.published,
		playlist: video.playlist,
		position: video.position,
		courses: [...video.courses],
		rows: video.rows && [...video.rows],
		sections: [...sections],
		description: leadOf(description) || undefined,
		tags: tags.length > 0 ? [...tags] : undefined,
		translationOf,
		languages: languages && [...languages],
	};
}

/** Writes the overview. A talk with a single section and at most one key moment needs none. */
function writeOverview({ notes: { video, sections, keyMoments }, terms, ownLanguage }: NotesPage): string[] {
	const { headings } = notesPages[ownLanguage];
	if (sections.length < 2 && keyMoments.length < 2) return [];
	const outline = sections.map(({ title, second, end }, index) => {
		const length = formatLength(end - second);
		return `${index + 1}. ${writeMoment(video, second)} ${escapeMarkdown(title)} (${length})`;
	});
	const moments = keyMoments.map((excerpt) => writeExcerpt(video, excerpt));
	return [
		`## ${headings.overview}`,
		...(sections.length > 1 ? [outline.join('\n')] : []),
		...(terms.length > 0 ? [`### ${headings.keyTerms}`, writeTerms(terms)] : []),
		...(moments.length > 0 ? [`### ${headings.keyMoments}`, moments.join('\n')] : []),
	];
}

function writeSection(
	{ title, paragraphs }: Section,
	{ terms, related }: LinkedSection,
	writeParagraph: (paragraph: Paragraph) => string,
	ownLanguage: OwnLanguage,
): string[] {
	return [
		`## ${escapeMarkdown(title)}`,
		...(terms.length > 0 ? [`*${writeTerms(terms)}*`] : []),
		...paragraphs.map(writeParagraph),
		...(related.length > 0
			? [
					`### ${notesPages[ownLanguage].headings.related}`,
					related.map((moment) => writeRelated(moment, ownLanguage)).join('\n'),
				]
			: []),
	];
}

/** Every paragraph starts with a link to its second, even if it starts in the middle of a moment. */
function paragraphWriter({ notes, ownTerms, ownLanguage }: NotesPage): (paragraph: Paragraph) => string {
	const { video, corrections } = notes;
	const nextOffsets = nextOffsetsOf(notes);
	const moments = new Map<number, Moment>(video.moments.map((moment) => [moment.second, moment]));
	const ofMoments = Map.groupBy(corrections, ({ second }) => second);
	const writeCorrection = correctionWriter(new Map(ownTerms.map(({ text, page }) => [text, page])), ownLanguage);
	return ({ spans }) =>
		spans
			.map((span, index) => {
				const moment = moments.get(span.second);
				const words = moment
					? writeWords(span, moment, ofMoments.get(span.second) ?? [], writeCorrection, nextOffsets.get(span))
					: escapeMarkdown(span.text);
				return span.starts || index === 0 ? `${writeMoment(video, span.from)} ${words}` : words;
			})
			.join(' ');
}

/**
 * For each span that is not the last of its moment: the offset of the moment's next span. It may be in another section.
 */
function nextOffsetsOf({ sections }: StudyNotes): ReadonlyMap<Span, number> {
	const lastOfMoment = new Map<number, Span>();
	const offsets = new Map<Span, number>();
	for (const span of sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ spans }) => spans))) {
		const previous = lastOfMoment.get(span.second);
		if (previous) offsets.set(previous, span.offset);
		lastOfMoment.set(span.second, span);
	}
	return offsets;
}

const writeTerms = (terms: readonly LinkedTerm[]): string =>
	terms
		.map(({ text, page }) =>
			page === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](../terms/${encodeURIComponent(page)}.md)`,
		)
		.join(commaBetween(terms.map(({ text }) => text)));

const writeExcerpt = (video: Video, { second, text, whole }: Excerpt): string =>
	`- ${writeMoment(video, second)} ${whole ? '' : '… '}${escapeMarkdown(text)}${whole ? '' : ' …'}`;

function writeRelated(
	{ second, address, page, title, untitled, terms }: LinkedMoment,
	ownLanguage: OwnLanguage,
): string {
	const place = `${encodeURIComponent(page)}.md#${fragmentOf(second)}`;
	const time = writeTime(second, address ?? place);
	const talk = `[${escapeMarkdown(title)}](${place})${untitled ? untitledIn(ownLanguage) : ''}`;
	return `- ${time} ${talk}: ${escapeMarkdown(terms.join(commaBetween(terms)))}`;
}
