import { createHash } from 'node:crypto';
import { isVideoId } from '../../sources/youtube.ts';
import { nameOfSlug, slugOfTitle } from '../../text/slug.ts';
import { shownTitle } from '../../markdown/shown-title.ts';
import type { VideoFacts } from '../../markdown/pages/schemas.ts';
import type { CourseSettings } from '../../notebook/settings.ts';
import { byName } from '../../text/collation.ts';
import { byTitle, inCourseOrder } from './order.ts';

/** The facts of a video that lists show or sort by. */
type ListedFacts = Pick<
	VideoFacts,
	| 'duration'
	| 'channel'
	| 'published'
	| 'language'
	| 'playlist'
	| 'position'
	| 'courses'
	| 'rows'
	| 'sections'
	| 'poster'
>;

/** A video as shown in the site's lists. */
export interface ListedVideo extends Readonly<ListedFacts> {
	/** Name of its page, without extension. */
	readonly page: string;
	/** https URL of the video, unless it is on YouTube. */
	readonly url?: string | undefined;
	readonly title: string;
	/** The video id, if the video has no title of its own and `title` is a substitute. */
	readonly untitled?: string | undefined;
}

/** A folder of sources, with its page and its videos in order. */
export interface Course {
	/** The folder below `sources/`. */
	readonly folder: string;
	readonly title: string;
	/** Written by the notebook's author. */
	readonly description?: string | undefined;
	/** Name of its page, without extension. Made from the folder, so that a new title does not change the URL. */
	readonly slug: string;
	readonly videos: readonly ListedVideo[];
}

/** What a talk's page shows about its neighbours in the course. Kept small: any change here re-renders those pages. */
export type CourseStep = Pick<ListedVideo, 'page' | 'title' | 'untitled' | 'language'>;

/** A video's position in a course. */
export interface CoursePlace {
	readonly slug: string;
	readonly title: string;
	/** From 1. */
	readonly place: number;
	readonly count: number;
	readonly previous?: CourseStep | undefined;
	readonly next?: CourseStep | undefined;
}

/** All videos and courses of the site, in listing order. */
export interface Catalog {
	readonly videos: readonly ListedVideo[];
	readonly courses: readonly Course[];
}

/**
 * Sorts all videos by title (`Lecture 2` before `Lecture 10`), and each course's videos in course order. Courses named
 * in `site.yaml` come first, in that order; the others follow by title.
 *
 * @param named course settings from `site.yaml`; each folder at most once
 */
export function makeCatalog(
	pages: Iterable<readonly [page: string, video: VideoFacts]>,
	named: readonly CourseSettings[] = [],
): Catalog {
	const videos = Array.from(pages)
		.filter(([, { translationOf }]) => translationOf === undefined)
		.map(([page, video]) => listed(page, video))
		.sort(byTitle);
	const inFolders = videos.flatMap((video) => video.courses.map((folder) => ({ folder, video })));
	const folders = Map.groupBy(inFolders, ({ folder }) => folder);
	const slugs = Map.groupBy(folders.keys(), slugOf);
	const ranks = new Map(named.map(({ folder }, index) => [folder, index]));
	const rankOf = ({ folder }: Course): number => ranks.get(folder) ?? named.length;
	const courses = [...folders].map(([folder, members]): Course => {
		const slug = slugOf(folder);
		const isUnique = slugs.get(slug)?.length === 1;
		const name = isUnique ? slug : `${slug}-${shortHash(folder)}`;
		const { title = courseTitle(folder), description } = named.find((one) => one.folder === folder) ?? {};
		const inOrder = inCourseOrder(
			members.map(({ video }) => video),
			folder,
		);
		return { folder, title, description, slug: name, videos: inOrder };
	});
	courses.sort((a, b) => rankOf(a) - rankOf(b) || byName.compare(a.title, b.title));
	return { videos, courses };
}

/** The course positions of all videos, by page name. */
export function placesInCourses({ courses }: Catalog): ReadonlyMap<string, readonly CoursePlace[]> {
	const places = new Map<string, CoursePlace[]>();
	for (const { slug, title, videos } of courses) {
		videos.forEach(({ page }, index) => {
			const neighbours = { previous: stepTo(videos[index - 1]), next: stepTo(videos[index + 1]) };
			const place = { slug, title, place: index + 1, count: videos.length, ...neighbours };
			places.set(page, [...(places.get(page) ?? []), place]);
		});
	}
	return places;
}

const stepTo = (video: ListedVideo | undefined): CourseStep | undefined =>
	video && { page: video.page, title: video.title, untitled: video.untitled, language: video.language };

function listed(page: string, video: VideoFacts): ListedVideo {
	const { title, videoId, duration, channel, published, language, sections, poster } = video;
	const { playlist, position, courses, rows } = video;
	const url = isVideoId(videoId) ? undefined : video.url;
	const shown = { duration, channel, published, language, playlist, position, courses, rows, sections, poster };
	return { page, url, title: shownTitle(video), untitled: title === '' ? videoId : undefined, ...shown };
}

const slugOf = (folder: string): string => nameOfSlug(slugOfTitle(folder), 'course');

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 4);

/** Turns `machine-learning/week_1` into "Machine learning / week 1". */
function courseTitle(folder: string): string {
	const words = folder.replace(/[-_]+/g, ' ').replaceAll('/', ' / ').trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Total length of all videos, in seconds. */
export const totalDuration = (videos: readonly ListedVideo[]): number =>
	videos.reduce((sum, { duration }) => sum + duration, 0);
