import type { Chapter } from '../../../model.ts';
import { linesOf } from '../../../text/line-ends.ts';
import { foldName } from '../../text.ts';
import { isSecond } from '../timestamp.ts';

// YouTube's rules: https://support.google.com/youtube/answer/9884579 "Add timestamps to the video description".
const MIN_CHAPTERS = 3;
const MIN_SECONDS = 10;

const time = String.raw`\(?\[?(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)(?!:?\d)\]?\)?`;
const dash = String.raw`[\s\-–—:|.•·*►▶]*`;
const timeFirst = new RegExp(
	String.raw`^${dash}${time}(?:\s*[-–—]\s*\(?\[?(?:\d{1,2}:)?\d{1,2}:\d\d\]?\)?)?${dash}(.*)$`,
);
const timeLast = new RegExp(String.raw`^(.*?\S)${dash}(?<![\d:])${time}\s*$`);

/**
 * Finds the chapters in a video's description by YouTube's rules: lines with a time at the start or end, the first one
 * 0:00, at least three, ascending, at least ten seconds each. If a rule is broken, there are no chapters.
 *
 * @param duration duration of the video, in seconds, for the length of the last chapter
 */
export function chaptersInDescription(description: string, duration = Infinity): Chapter[] {
	const chapters: Chapter[] = [];
	for (const line of linesOf(description)) {
		const chapter = line.length > 500 ? null : chapterIn(line);
		if (!chapter || chapter.start > duration) continue;
		// Times before 0:00 are not chapters, and a decreasing time starts another list.
		if (chapters.length === 0 && chapter.start !== 0) continue;
		if (chapter.start <= (chapters.at(-1)?.start ?? -1)) break;
		chapters.push(chapter);
	}
	const areLong = chapters.every(({ start }, index) => (chapters[index + 1]?.start ?? duration) - start >= MIN_SECONDS);
	return chapters.length >= MIN_CHAPTERS && areLong ? chapters : [];
}

function chapterIn(line: string): Chapter | null {
	const first = timeFirst.exec(line);
	if (first) return chapterOf(first.slice(1, 4), first[4]);
	const last = timeLast.exec(line);
	return last && chapterOf(last.slice(2, 5), last[1]);
}

function chapterOf(clock: readonly (string | undefined)[], title = ''): Chapter | null {
	const [hours = 0, minutes = 0, seconds = 0] = clock.map((part) => Number(part ?? 0));
	const name = foldName(title);
	return /[\p{L}\p{N}]/u.test(name) ? { start: (hours * 60 + minutes) * 60 + seconds, title: name } : null;
}

/** Sorts chapters, keeps one per start, and drops those without a title or a plausible start. */
export function normalizeChapters(chapters: readonly Chapter[]): Chapter[] {
	const sorted = chapters
		.map(({ start, title }) => ({ start, title: foldName(title) }))
		.filter(({ start, title }) => isSecond(start) && title !== '')
		.sort((a, b) => a.start - b.start);
	return sorted.filter(({ start }, index) => start !== sorted[index - 1]?.start);
}
