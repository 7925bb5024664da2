import { type CollectionEntry, getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { slugify } from '../markdown/page-name.ts';
import { byName, inCourseOrder } from './lists/order.ts';

export type VideoEntry = CollectionEntry<'videos'>;

/** What the lists of the site show of a video. */
export interface ListedVideo {
	/** Name of its page, without ending. */
	readonly page: string;
	readonly title: string;
	/** Seconds. */
	readonly duration: number;
	readonly channel?: string | undefined;
	/** ISO date. */
	readonly published?: string | undefined;
	readonly language: string;
	/** Folders below `sources/`. */
	readonly courses: readonly string[];
	/** Place in its playlist, from 1. */
	readonly position?: number | undefined;
	/** Seconds at which its sections start. */
	readonly sections: readonly number[];
	/** Picture of the reader's own: its address from a notes page. */
	readonly poster?: string | undefined;
}

/** A folder of sources: its page, and its videos in order. */
export interface Course {
	/** The folder below `sources/`. */
	readonly folder: string;
	readonly title: string;
	/** Name of its page, without ending. */
	readonly slug: string;
	readonly videos: readonly ListedVideo[];
}

/** Everything that the site has, in the order in which people look for it. */
export interface Catalog {
	readonly videos: readonly ListedVideo[];
	readonly courses: ReadonlyMap<string, Course>;
}

let built: Promise<Catalog> | undefined;

/** Videos and courses by title (`Lecture 2` before `Lecture 10`), the videos of a course in its order. */
export function catalog(): Promise<Catalog> {
	// In a build nothing changes any more; the dev server must see what was edited.
	return import.meta.env.DEV ? makeCatalog() : (built ??= makeCatalog());
}

async function makeCatalog(): Promise<Catalog> {
	const videos = (await getCollection('videos')).map(listed);
	videos.sort((a, b) => byName.compare(a.title, b.title) || (a.page < b.page ? -1 : 1));
	const folders = new Map<string, ListedVideo[]>();
	for (const video of videos) {
		for (const folder of video.courses) folders.set(folder, [...(folders.get(folder) ?? []), video]);
	}
	const slugs = Map.groupBy(folders.keys(), slugOf);
	const courses = [...folders].map(([folder, members]): Course => {
		const slug = slugOf(folder);
		const alone = slugs.get(slug)?.length === 1;
		const name = alone ? slug : `${slug}-${shortHash(folder)}`;
		return { folder, title: courseTitle(folder), slug: name, videos: inCourseOrder(members) };
	});
	courses.sort((a, b) => byName.compare(a.title, b.title));
	return { videos, courses: new Map(courses.map((course) => [course.folder, course])) };
}

function listed({ id, data }: VideoEntry): ListedVideo {
	const { title, videoId, duration, channel, published, language, courses, position, sections, poster } = data;
	const shown = { duration, channel, published, language, courses, position, sections, poster };
	return { page: id, title: title || videoId, ...shown };
}

const slugOf = (folder: string): string => slugify(folder) || 'course';

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 4);

/** `machine-learning/week_1` is "Machine learning / week 1". */
function courseTitle(folder: string): string {
	const words = folder.replace(/[-_]+/g, ' ').replaceAll('/', ' / ').trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Seconds of all videos together. */
export const totalDuration = (videos: readonly ListedVideo[]): number =>
	videos.reduce((sum, { duration }) => sum + duration, 0);
