import { phrases as lists } from '#locale/lists.ts';
import { phrases } from '#locale/your-notes.ts';
import { byName } from '../../../text/collation.ts';
import { withoutLanguage } from '../lists/renamed-talk.ts';
import { type ListedTalk, talksOf } from '../lists/talks.ts';
import { changeAddress } from '../page/kept/history-entry.ts';
import { make } from '../page/make.ts';
import type { NotesOfTalk } from './by-talk.ts';

/** A filter for the list of notes. */
export interface NotesFilter {
	readonly title: string;
	/** The query in the page's address: `?talk=dQw4w9WgXcQ`, `?course=optics`; empty for all talks. */
	readonly search: string;
	readonly talks: readonly NotesOfTalk[];
}

/** All talks, the courses with notes, and each talk. */
export interface NotesFilters {
	readonly all: NotesFilter;
	readonly courses: readonly NotesFilter[];
	readonly talks: readonly NotesFilter[];
}

/**
 * The filters to choose from, for the talks with notes. The talks of a course are in its order, also without a filter if
 * all are of one course.
 *
 * @param listed all talks of the site
 */
export function filtersFor(talks: readonly NotesOfTalk[], listed: readonly ListedTalk[]): NotesFilters {
	const titles = new Map(listed.flatMap(({ courses }) => courses.map(({ slug, title }) => [slug, title] as const)));
	const pages = new Set(listed.map(({ page }) => page));
	/** By the page of their talk in its original language. */
	const byListed = Map.groupBy(talks, ({ page }) => (pages.has(page) ? page : withoutLanguage(page)));
	const courses = [...titles].map(([course, title]) => ({
		title,
		search: searchFor('course', course),
		talks: talksOf(course, listed).flatMap(({ page }) => byListed.get(page) ?? []),
	}));
	const onlyCourse = courses.find((one) => one.talks.length === talks.length);
	// Notes on a translation have a page of their own.
	const byVideo = Map.groupBy(talks, ({ notes }) => notes[0]?.videoId ?? '');
	return {
		all: { title: phrases.allTalks, search: '', talks: onlyCourse?.talks ?? talks },
		courses: courses.filter((one) => one.talks.length > 0 && one.talks.length < talks.length).sort(byTitle),
		talks: [...byVideo]
			.map(([talk, pages]) => ({ title: pages[0]?.title ?? '', search: searchFor('talk', talk), talks: pages }))
			.sort(byTitle),
	};
}

const searchFor = (name: string, value: string): string => `?${new URLSearchParams({ [name]: value })}`;

const byTitle = (one: NotesFilter, other: NotesFilter): number => byName.compare(one.title, other.title);

/** The filter that the page's address names; all talks if it names none or an unknown one. */
export function selectedFilter({ all, courses, talks }: NotesFilters): NotesFilter {
	const requested = [...new URLSearchParams(location.search)].map(([name, value]) => searchFor(name, value));
	return [...courses, ...talks].find(({ search }) => requested.includes(search)) ?? all;
}

/**
 * Offers the filters in the field of a form, if there are several talks. Puts the selected one into the page's address.
 *
 * @param onSelect called after a selection
 */
export function offerFilters(form: HTMLFormElement, filters: NotesFilters, onSelect: () => void): void {
	const { all, courses, talks } = filters;
	const field = form.querySelector('select');
	if (!field) return;
	form.hidden = talks.length < 2;
	const options = (some: readonly NotesFilter[]) => some.map(({ title }) => make('option', { textContent: title }));
	const group = (label: string, some: readonly NotesFilter[]) =>
		some.length === 0 ? [] : [make('optgroup', { label }, ...options(some))];
	field.replaceChildren(...options([all]), ...group(phrases.courses, courses), ...group(lists.talks, talks));
	const inOrder = [all, ...courses, ...talks];
	field.selectedIndex = inOrder.indexOf(selectedFilter(filters));
	field.onchange = () => {
		const address = new URL(location.href);
		address.search = (inOrder[field.selectedIndex] ?? all).search;
		// The fragment may belong to another talk.
		address.hash = '';
		changeAddress(address);
		onSelect();
	};
}
