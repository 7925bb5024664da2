import { type CollectionEntry, getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { slugify } from '../markdown/page-name.ts';

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

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

let built: Promise<Catalog> | undefined;

/** Videos by title (`Lecture 2` before `Lecture 10`), courses by title; a course by date where all its videos have one. */
export function catalog(): Promise<Catalog> {
	// In a build nothing changes any more; the dev server must see what was edited.
	return import.meta.env.DEV ? makeCatalog() : (built ??= makeCatalog());
}

async function makeCatalog(): Promise<Catalog> {
	const videos = (await getCollection('videos', ({ data }) => data.translationOf === undefined)).map(listed);
	videos.sort((a, b) => byName.compare(a.title, b.title) || (a.page < b.page ? -1 : 1));
	const folders = new Map<string, ListedVideo[]>();
	for (const video of videos) {
		for (const folder of video.courses) folders.set(folder, [...(folders.get(folder) ?? []), video]);
	}
	const slugs = Map.groupBy(folders.keys(), slugOf);
	const courses = [...folders].map(([folder, members]): Course => {
		const slug = slugOf(folder);
		const alone = slugs.get(slug)?.length === 1;
		if (members.every(({ published }) => published)) {
			members.sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''));
		}
		return { folder, title: courseTitle(folder), slug: alone ? slug : `${slug}-${shortHash(folder)}`, videos: members };
	});
	courses.sort((a, b) => byName.compare(a.title, b.title));
	return { videos, courses: new Map(courses.map((course) => [course.folder, course])) };
}

function listed({ id, data }: VideoEntry): ListedVideo {
	const { title, videoId, duration, channel, published, language, courses } = data;
	return { page: id, title: title || videoId, duration, channel, published, language, courses };
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
