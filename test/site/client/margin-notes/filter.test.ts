import { expect, test, vi } from 'vitest';
import { byTalk } from '../../../../src/site/client/margin-notes/by-talk.ts';
import { filtersFor, selectedFilter } from '../../../../src/site/client/margin-notes/filter.ts';
import { note } from './note.ts';

const course = (slug: string, place: number) => ({ slug, title: `Course ${slug}`, place });
const listed = (page: string, ...courses: ReturnType<typeof course>[]) => ({
	page,
	title: page,
	duration: 60,
	language: 'en',
	published: '',
	channel: undefined,
	courses,
});
const talks = [
	listed('boats', course('river', 1)),
	listed('ferries', course('river', 0)),
	listed('lamps', course('light', 0)),
	listed('masts'),
];
const of = (videoId: string, at: number, page = videoId) => ({ ...note(page, 1, 'x', at), videoId, page, title: page });
const notes = byTalk([of('lamps', 1), of('ferries', 2), of('boats', 3), of('boats', 4, 'boats.de')]);

const chosen = (search: string) => {
	vi.stubGlobal('location', { search });
	const { title, talks: left } = selectedFilter(filtersFor(notes, talks));
	return [title, left.map(({ page }) => page)];
};

test('offers a filter for each course and each talk with notes, translations included', () => {
	const { all, courses, talks: each } = filtersFor(notes, talks);
	expect(all.talks).toEqual(notes);
	expect(courses.map(({ title, search }) => [title, search])).toEqual([
		['Course light', '?course=light'],
		['Course river', '?course=river'],
	]);
	expect(each.map(({ search, talks: pages }) => [search, pages.map(({ page }) => page)])).toEqual([
		['?talk=boats', ['boats.de', 'boats']],
		['?talk=ferries', ['ferries']],
		['?talk=lamps', ['lamps']],
	]);
});

test('does not offer a course that contains all notes, but lists them in its order', () => {
	const { all, courses } = filtersFor(byTalk([of('ferries', 1), of('boats', 2)]), talks);
	expect(courses).toEqual([]);
	expect(all.talks.map(({ page }) => page)).toEqual(['ferries', 'boats']);
});

test('selects the filter in the address, with the talks of a course in its order, or all talks if it matches no notes', () => {
	expect(chosen('?course=river')).toEqual(['Course river', ['ferries', 'boats.de', 'boats']]);
	expect(chosen('?from=mail&talk=boats')).toEqual(['boats.de', ['boats.de', 'boats']]);
	expect(chosen('?talk=masts')[0]).toBe('All talks');
	expect(chosen('')).toEqual(['All talks', notes.map(({ page }) => page)]);
});
