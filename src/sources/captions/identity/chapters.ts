import type { Chapter } from '../../../model.ts';
import { foldName, linesOf } from '../../text.ts';
import { isSecond } from '../timestamp.ts';

// YouTube's rules: https://support.google.com/youtube/answer/9884579 "Add timestamps to the video description".
const fewest = 3;
const shortest = 10;

const time = String.raw`\(?\[?(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)(?!:?\d)\]?\)?`;
const dash = String.raw`[\s\-–—:|.•·*►▶]*`;
const before = new RegExp(String.raw`^${dash}${time}(?:\s*[-–—]\s*\(?\[?(?:\d{1,2}:)?\d{1,2}:\d\d\]?\)?)?${dash}(.*)$`);
const behind = new RegExp(String.raw`^(.*?\S)${dash}(?<![\d:])${time}\s*$`);

/**
 * The chapters in a video's description, by YouTube's rules: lines with a time at their start or end, the first at 0:00,
 * three or more, ascending, each ten seconds or longer. Where a rule is broken there are none, as on YouTube.
 *
 * @param duration of the video, in seconds, to measure the last chapter by
 */
export function chaptersInDescription(description: string, duration = Infinity): Chapter[] {
	const chapters: Chapter[] = [];
	for (const line of linesOf(description)) {
		const chapter = line.length > 500 ? null : chapterIn(line);
		if (!chapter || chapter.start > duration) continue;
		// What comes before 0:00 is not a chapter, and a time that goes back begins another list.
		if (chapters.length === 0 && chapter.start !== 0) continue;
		if (chapter.start <= (chapters.at(-1)?.start ?? -1)) break;
		chapters.push(chapter);
	}
	const areLong = chapters.every(({ start }, index) => (chapters[index + 1]?.start ?? duration) - start >= shortest);
	return chapters.length >= fewest && areLong ? chapters : [];
}

function chapterIn(line: string): Chapter | null {
	const ahead = before.exec(line);
	if (ahead) return chapterOf(ahead.slice(1, 4), ahead[4]);
	const after = behind.exec(line);
	return after && chapterOf(after.slice(2, 5), after[1]);
}

function chapterOf(clock: readonly (string | undefined)[], title = ''): Chapter | null {
	const [hours = 0, minutes = 0, seconds = 0] = clock.map((part) => Number(part ?? 0));
	const name = foldName(title);
	return /[\p{L}\p{N}]/u.test(name) ? { start: (hours * 60 + minutes) * 60 + seconds, title: name } : null;
}

/** Chapters in order, one for each start, those without a title or a possible start left out. */
export function tidyChapters(chapters: readonly Chapter[]): Chapter[] {
	const tidy = chapters
		.map(({ start, title }) => ({ start, title: foldName(title) }))
		.filter(({ start, title }) => isSecond(start) && title !== '')
		.sort((a, b) => a.start - b.start);
	return tidy.filter(({ start }, index) => start !== tidy[index - 1]?.start);
}
