import { byName } from '../../text/collation.ts';
import type { ListedVideo } from '../plan/catalog.ts';
import type { ListedTerm } from '../plan/values.ts';

/** From A to Z, and those of one title in an order that stays, too. */
export const byTitle = (a: Titled, b: Titled): number => byName.compare(a.title, b.title) || compare(a.page, b.page);

/** The same for terms. */
export const byTerm = (a: Named, b: Named): number => byName.compare(a.term, b.term) || compare(a.page, b.page);

type Titled = Pick<ListedVideo, 'page' | 'title'>;
type Named = Pick<ListedTerm, 'page' | 'term'>;
type Ordered = Pick<ListedVideo, 'page' | 'title' | 'published' | 'playlist' | 'position' | 'rows'>;

/**
 * The videos of a course in its order:
 *
 * 1. those with a position, by it. Places in several playlists say nothing of each other: then none counts.
 * 2. those that the course's own list of videos has, in the order of its rows, if it has most of them: a row or two are there
 *    for what they say of their talks, such as a title
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
 * Videos by date, and those of one day by title. Those without a date follow by title, unless the dates of the others run
 * as their titles do: then `Lecture 3` stands between `Lecture 2` and `Lecture 4`, although nobody knows when it was held.
 */
function inOrderOfTime<Video extends Ordered>(videos: readonly Video[]): Video[] {
	const titled = videos.toSorted(byTitle);
	const dated = titled.filter(({ published }) => published);
	// A single date is in any order.
	const runsAsTitles =
		dated.length !== 1 && dated.every((video, index) => byDate(dated[index - 1] ?? video, video) <= 0);
	return runsAsTitles ? titled : titled.toSorted(byDate);
}

/** Those without a date come last. */
const byDate = (a: Ordered, b: Ordered): number =>
	Number(!a.published) - Number(!b.published) || compare(a.published ?? '', b.published ?? '');

/** The newest videos; those without a date come last, in the order given. */
export const newestFirst = <Video extends Ordered>(videos: readonly Video[]): Video[] =>
	videos.toSorted((a, b) => compare(b.published ?? '', a.published ?? ''));

const compare = <Value extends string | number>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);
