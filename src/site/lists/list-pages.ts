import { type Catalog, type Course, type ListedVideo, totalDuration } from './catalog.ts';
import { type CourseTerm, courseTerms } from './course-terms.ts';
import { newestFirst } from './order.ts';
import type { ListedTerm } from './terms-pages.ts';
import { type SizedTerm, termMap } from './term-map.ts';

/** The home page shows all talks up to `ALL_TALKS`, otherwise the first `FIRST_TALKS`; and at most `FIRST_COURSES`. */
const FIRST_TALKS = 12;
const ALL_TALKS = 30;
const FIRST_COURSES = 12;
/** Maximum number of talks on a page of a long list. */
const PAGE_LENGTH = 200;

/** A course in a list of courses. */
export interface CourseSummary {
	readonly slug: string;
	readonly title: string;
	readonly talks: number;
	/** Total length of its talks, in seconds. */
	readonly duration: number;
}

/** Course titles by folder. */
export type CourseTitles = Readonly<Record<string, string>>;

/** Only what the home page shows, so that it is rendered again only when that changes. */
export interface HomePage {
	/** Number of talks on the site. */
	readonly talks: number;
	/** Total length, in seconds. */
	readonly duration: number;
	readonly courseCount: number;
	readonly termCount: number;
	readonly shown: readonly ListedVideo[];
	/** Whether `shown` has all talks. */
	readonly complete: boolean;
	/** Whether most talks have a date. */
	readonly dated: boolean;
	/** Whether any talk has a channel. */
	readonly hasChannels: boolean;
	readonly courses: readonly CourseSummary[];
	readonly courseTitles: CourseTitles;
	readonly terms: readonly SizedTerm[];
}

/** One page of a long list. */
interface ListPart<Item> {
	readonly items: readonly Item[];
	/** From 1. */
	readonly number: number;
	readonly total: number;
}

/** Maps a page number, from 1, to the page's URL path. */
export type PageAddress = (number: number) => string;

/** A page of a course. */
export interface CoursePage {
	readonly course: CourseSummary;
	/** The author's description; only on the first page. */
	readonly description?: string | undefined;
	readonly part: ListPart<ListedVideo>;
	readonly first: ListedVideo | undefined;
	/** Whether most of its talks have a date. */
	readonly dated: boolean;
	/** Whether any of its talks has a channel. */
	readonly hasChannels: boolean;
	/** Its strongest terms; only on the first page. */
	readonly terms: readonly CourseTerm[];
}

/** A page of the list of all talks. */
export interface TalksPage {
	readonly talks: number;
	readonly part: ListPart<ListedVideo>;
	readonly courseTitles: CourseTitles;
}

/** What lists of courses show about a course. */
export const summaryOf = ({ slug, title, videos }: Course): CourseSummary => ({
	slug,
	title,
	talks: videos.length,
	duration: totalDuration(videos),
});

/** The home page: all talks of a small site, otherwise the newest, or the first by title if most have no date. */
export function homePage({ videos, courses }: Catalog, terms: readonly ListedTerm[]): HomePage {
	const complete = videos.length <= ALL_TALKS;
	const dated = isDated(videos);
	const shown = complete ? videos : (dated ? newestFirst(videos) : videos).slice(0, FIRST_TALKS);
	return {
		talks: videos.length,
		duration: totalDuration(videos),
		courseCount: courses.length,
		termCount: terms.length,
		shown,
		complete,
		dated,
		hasChannels: hasChannels(videos),
		courses: courses.slice(0, FIRST_COURSES).map(summaryOf),
		courseTitles: titlesFor(shown, courses),
		terms: termMap(terms),
	};
}

/**
 * Splits a course into pages; a short course has one.
 *
 * @param terms all terms of the site
 */
export function coursePages(course: Course, terms: readonly ListedTerm[]): CoursePage[] {
	const summary = summaryOf(course);
	const shared = { dated: isDated(course.videos), hasChannels: hasChannels(course.videos) };
	return paginate(course.videos).map((part) => ({
		course: summary,
		...(part.number === 1 && course.description && { description: course.description }),
		part,
		first: course.videos[0],
		...shared,
		terms: part.number === 1 ? courseTerms(terms, course.folder) : [],
	}));
}

/** Splits the list of all talks into pages. */
export function talksPages({ videos, courses }: Catalog): TalksPage[] {
	return paginate(videos).map((part) => ({
		talks: videos.length,
		part,
		courseTitles: titlesFor(part.items, courses),
	}));
}

/** Splits a list into pages; an empty list has none. */
function paginate<Item>(items: readonly Item[]): ListPart<Item>[] {
	const total = Math.ceil(items.length / PAGE_LENGTH);
	return Array.from({ length: total }, (_, index) => ({
		items: items.slice(index * PAGE_LENGTH, (index + 1) * PAGE_LENGTH),
		number: index + 1,
		total,
	}));
}

const isDated = (videos: readonly ListedVideo[]): boolean =>
	videos.filter(({ published }) => published).length * 2 > videos.length;

const hasChannels = (videos: readonly ListedVideo[]): boolean => videos.some(({ channel }) => channel);

function titlesFor(videos: readonly ListedVideo[], courses: readonly Course[]): CourseTitles {
	const folders = new Set(videos.flatMap((video) => video.courses));
	return Object.fromEntries(
		courses.filter(({ folder }) => folders.has(folder)).map(({ folder, title }) => [folder, title]),
	);
}
