import type { Moment, Section, StudyNotes, Video } from '../model.ts';
import { watchUrl } from '../sources/youtube.ts';
import { formatClock } from '../videos/clock.ts';
import { digestOf } from './digest.ts';
import { escapeMarkdown } from './escape.ts';
import { joinFrontMatter } from './front-matter.ts';

/**
 * The Markdown of one notes page. The same notes give the same bytes.
 *
 *     ## 0:00 – 5:00
 *
 *     [1:35](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=95s) What is said there …
 */
export function writePage({ video, sections }: StudyNotes): string {
	const body = sections.map((section) => writeSection(video, section)).join('\n');
	const { moments: _, id, ...facts } = video;
	const { title, url, thumbnail, duration, language, channel, published, playlist, courses } = facts;
	const values = { videoId: id, title, url, thumbnail, duration, language, channel, published, playlist, courses };
	const digest = digestOf(joinFrontMatter(values, body));
	return joinFrontMatter({ ...values, digest }, body);
}

function writeSection(video: Video, { title, moments }: Section): string {
	return `## ${escapeMarkdown(title)}\n\n${moments.map((moment) => `${writeMoment(video, moment)}\n`).join('\n')}`;
}

function writeMoment({ id }: Video, { second, text }: Moment): string {
	return `[${formatClock(second)}](${watchUrl(id, second)}) ${escapeMarkdown(text)}`;
}
