import { addScript } from '../search/add-script.ts';

/** A talk, as the list of all talks has it. */
export interface ListedTalk {
	/** Name of its page, without ending. */
	readonly page: string;
	readonly title: string;
	/** Seconds. */
	readonly duration: number;
	readonly language: string;
	/** ISO date, or empty. */
	readonly published: string;
	readonly channel: string | undefined;
	readonly courses: readonly { readonly slug: string; readonly title: string }[];
}

type Row = [
	page: string,
	title: string,
	duration: number,
	language: string,
	published: string,
	channel: number,
	courses?: number[],
];

declare global {
	/** What the script with the list of all talks hands over. */
	var cuemarkTalks: { courses: [slug: string, title: string][]; channels: string[]; talks: Row[] } | undefined;
}

const root = document.documentElement.dataset.root ?? './';
let loading: Promise<ListedTalk[]> | undefined;

/** All talks of the site, by title. Loaded once; a failed load is tried again. */
export function allTalks(): Promise<ListedTalk[]> {
	loading ??= addScript(`${root}assets/talks.js`).then(readTalks, (error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

function readTalks(): ListedTalk[] {
	const { courses = [], channels = [], talks = [] } = globalThis.cuemarkTalks ?? {};
	return talks.map(([page, title, duration, language, published, channel, inCourses = []]) => ({
		page,
		title,
		duration,
		language,
		published,
		channel: channels[channel],
		courses: inCourses.flatMap((index) => {
			const course = courses[index];
			return course ? [{ slug: course[0], title: course[1] }] : [];
		}),
	}));
}

/** The address of a talk's page from this one; with `second`, of its moment. */
export const talkAddress = (page: string, second?: number): string =>
	`${root}videos/${encodeURIComponent(page)}.html${second === undefined ? '' : `#t=${second}`}`;
