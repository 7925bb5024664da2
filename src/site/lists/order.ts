/** `Lecture 2` before `Lecture 10`; case and accents do not count. */
export const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

interface Ordered {
	readonly page: string;
	readonly title: string;
	/** ISO date. */
	readonly published?: string | undefined;
	readonly playlist?: string | undefined;
	/** Place in its playlist, from 1. */
	readonly position?: number | undefined;
}

/** The videos of a course by their places in the playlist where all have one in the same, else by date where all have one, else by title. */
export function inCourseOrder<Video extends Ordered>(videos: readonly Video[]): Video[] {
	const placed = videos.every(({ playlist, position }) => position !== undefined && playlist === videos[0]?.playlist);
	const dated = videos.every(({ published }) => published);
	return videos.toSorted(
		(a, b) =>
			(placed ? (a.position ?? 0) - (b.position ?? 0) : 0) ||
			(dated ? compare(a.published ?? '', b.published ?? '') : 0) ||
			byName.compare(a.title, b.title) ||
			compare(a.page, b.page),
	);
}

/** The newest videos; those without a date come last, in the order given. */
export const newestFirst = <Video extends Ordered>(videos: readonly Video[]): Video[] =>
	videos.toSorted((a, b) => compare(b.published ?? '', a.published ?? ''));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
