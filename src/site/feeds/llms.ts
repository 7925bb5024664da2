import type { Catalog, ListedVideo } from '../lists/catalog.ts';
import { videoFilePath } from '../links.ts';
import { escapeMarkdown } from '../../markdown/write/escape.ts';
import { formatLength } from '../../videos/clock.ts';

/**
 * Writes `llms.txt` (https://llmstxt.org), an overview of the site for language models with a link to each talk's
 * Markdown. Links are relative if `site.address`, which ends with `/`, is empty.
 */
export function writeLlms(
	{ videos, courses }: Catalog,
	site: { readonly title: string; readonly description: string; readonly address: string },
): string {
	const line = ({ page, title, untitled, duration, channel, published }: ListedVideo): string => {
		const facts = [untitled && `untitled ${untitled}`, channel, published, formatLength(duration)].filter(
			(fact) => fact !== undefined,
		);
		return `- [${escapeMarkdown(title)}](${site.address}${videoFilePath(page, 'md')}): ${escapeMarkdown(facts.join(', '))}`;
	};
	const withoutCourse = videos.filter((video) => video.courses.length === 0);
	const groups = [
		...courses.map((course) => ({ title: course.title, members: course.videos })),
		{ title: courses.length > 0 ? 'Other talks' : 'Talks', members: withoutCourse },
	].filter(({ members }) => members.length > 0);
	return [
		`# ${escapeMarkdown(site.title)}`,
		`> ${escapeMarkdown(site.description)}`,
		'Each link leads to the notes on one talk in Markdown: its sections, key terms and transcript, with every paragraph linked to its second in the video. The same name with .json has the transcript as segments with start and end in seconds.',
		...groups.map(({ title, members }) => `## ${escapeMarkdown(title)}\n\n${members.map(line).join('\n')}`),
	]
		.join('\n\n')
		.concat('\n');
}
