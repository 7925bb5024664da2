import { byName } from '../../text/collation.ts';
import type { ListedVideo } from './catalog.ts';
import type { ListedTerm } from './terms-pages.ts';

/** Compares by title from A to Z, then by page name so that the order is stable. */
export const byTitle = (a: Titled, b: Titled): number => byName.compare(a.title, b.title) || compare(a.page, b.page);

/** Compares by term from A to Z, then by page name. */
export const byTerm = (a: Named, b: Named): number => byName.compare(a.term, b.term) || compare(a.page, b.page);

type Titled = Pick<ListedVideo, 'page' | 'title'>;
type Named = Pick<ListedTerm, 'page' | 'term'>;
type Ordered = Pick<ListedVideo, 'page' | 'title' | 'published' | 'playlist' | 'position' | 'rows'>;

/**
 * Sorts the videos of a course:
 *
 * 1. videos with a playlist position, by position. Ignored if they come from several playlists, whose positions are not
 *    comparable.
 * 2. videos in the course's own list, by row. Ignored unless the list has most of the videos: a few rows are there only
 *    to give a title or the like.
 * 3. the others by date; see `inOrderOfTime`
 *
 * @param course its folder below `sources/`
 */
export function inCourseOrder<Video extends Ordered>(videos: readonly Video[], course: string): Video[] {
	const playlists = videos.flatMap(({ position, playlist }) => (position === undefined ? [] : (playlist ?? [])));
	const areComparable = new Set(playlists).size <= 1;
	const rowOf = ({ rows }: Video) => rows?.find((row) => row.course === course)?.row;
	const listsMost = videos.filter((video) => rowOf(video) !== undefined).length > videos.length / 2;
	const keyed = videos.map((video) => ({
		video,
		position: (areComparable ? video.position : undefined) ?? Infinity,
		row: (listsMost ? rowOf(video) : undefined) ?? Infinity,
	}));
	const hasPlace = ({ position, row }: (typeof keyed)[number]): boolean => Math.min(position, row) < Infinity;
	const placed = keyed.filter(hasPlace);
	placed.sort(
		(a, b) =>
			compare(a.position, b.position) || compare(a.row, b.row) || byDate(a.video, b.video) || byTitle(a.video, b.video),
	);
	const others = keyed.filter((one) => !hasPlace(one));
	return [...placed.map(({ video }) => video), ...inOrderOfTime(others.map(({ video }) => video))];
}

/**
 * Sorts videos by date, then by title. Videos without a date come last, by title, unless the others have the same order
 * by date as by title: then all are sorted by title, so that an undated `Lecture 3` comes before `Lecture 4`.
 */
function inOrderOfTime<Video extends Ordered>(videos: readonly Video[]): Video[] {
	const titled = videos.toSorted(byTitle);
	const dated = titled.filter(({ published }) => published);
	// A single date is no evidence of an order.
	const datesFollowTitles =
		dated.length !== 1 && dated.every((video, index) => byDate(dated[index - 1] ?? video, video) <= 0);
	return datesFollowTitles ? titled : titled.toSorted(byDate);
}

/** Videos without a date come last. */
const byDate = (a: Ordered, b: Ordered): number =>
	Number(!a.published) - Number(!b.published) || compare(a.published ?? '', b.published ?? '');

/** Sorts videos by date, newest first; videos without a date come last, in the given order. */
export const newestFirst = <Video extends Ordered>(videos: readonly Video[]): Video[] =>
	videos.toSorted((a, b) => compare(b.published ?? '', a.published ?? ''));

const compare = <Value extends string | number>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);
