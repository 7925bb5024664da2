import { phrases as lists } from '#locale/lists.ts';
import { phrases } from '#locale/your-notes.ts';
import { byName } from '../../../text/collation.ts';
import { type ListedTalk, talksOf } from '../lists/talks.ts';
import { changeAddress } from '../page/kept/history-entry.ts';
import { make } from '../page/make.ts';
import type { NotesOfTalk } from './by-talk.ts';

/** What the list of notes can be narrowed to. */
export interface Choice {
	readonly title: string;
	/** What the page's address has for it: `?talk=dQw4w9WgXcQ`, `?course=optics`; empty for all talks. */
	readonly search: string;
	readonly talks: readonly NotesOfTalk[];
}

/** All talks, the courses that some of them are of, and each talk. */
export interface Choices {
	readonly all: Choice;
	readonly courses: readonly Choice[];
	readonly talks: readonly Choice[];
}

/**
 * What there is to choose where there are notes on some talks. Those of a course are in its order.
 *
 * @param listed all talks of the site
 */
export function choicesOf(talks: readonly NotesOfTalk[], listed: readonly ListedTalk[]): Choices {
	const titles = new Map(listed.flatMap(({ courses }) => courses.map(({ slug, title }) => [slug, title] as const)));
	const courses = [...titles].map(([course, title]) => ({
		title,
		search: searchFor('course', course),
		talks: talksOf(course, listed).flatMap((one) => talks.filter(({ page }) => isOf(page, one.page))),
	}));
	// Notes on a translation are of a page of its own.
	const byVideo = Map.groupBy(talks, ({ notes }) => notes[0]?.videoId ?? '');
	return {
		all: { title: phrases.allTalks, search: '', talks },
		courses: courses.filter((one) => one.talks.length > 0 && one.talks.length < talks.length).sort(byTitle),
		talks: [...byVideo]
			.map(([talk, pages]) => ({ title: pages[0]?.title ?? '', search: searchFor('talk', talk), talks: pages }))
			.sort(byTitle),
	};
}

const searchFor = (name: string, value: string): string => `?${new URLSearchParams({ [name]: value })}`;

/** Whether a page is that of a talk, or of a translation of it. */
const isOf = (page: string, talk: string): boolean => page === talk || page.startsWith(`${talk}.`);

const byTitle = (one: Choice, other: Choice): number => byName.compare(one.title, other.title);

/** The one that the page's address names; all talks where it names none that is there. */
export function chosenOf({ all, courses, talks }: Choices): Choice {
	const asked = [...new URLSearchParams(location.search)].map(([name, value]) => searchFor(name, value));
	return [...courses, ...talks].find(({ search }) => asked.includes(search)) ?? all;
}

/**
 * Offers the choices in the field of a form, where there are several talks. What is chosen is kept in the page's address.
 *
 * @param choose called then
 */
export function offerChoices(form: HTMLFormElement, choices: Choices, choose: () => void): void {
	const { all, courses, talks } = choices;
	const field = form.querySelector('select');
	if (!field) return;
	form.hidden = talks.length < 2;
	const options = (some: readonly Choice[]) => some.map(({ title }) => make('option', { textContent: title }));
	const group = (label: string, some: readonly Choice[]) =>
		some.length === 0 ? [] : [make('optgroup', { label }, ...options(some))];
	field.replaceChildren(...options([all]), ...group(phrases.courses, courses), ...group(lists.talks, talks));
	const inOrder = [all, ...courses, ...talks];
	field.selectedIndex = inOrder.indexOf(chosenOf(choices));
	field.onchange = () => {
		const address = new URL(location.href);
		address.search = (inOrder[field.selectedIndex] ?? all).search;
		// What was gone to may be on another talk.
		address.hash = '';
		changeAddress(address);
		choose();
	};
}
