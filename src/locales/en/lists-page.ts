import { counts } from './counts.ts';
import { number } from './language.ts';

const countOfCourses = (count: number): string => `${number(count)} ${count === 1 ? 'course' : 'courses'}`;

const fieldsOf = (hasChannels: boolean, hasCourses: boolean): string => {
	if (hasChannels) return hasCourses ? 'title, channel or course' : 'title or channel';
	return hasCourses ? 'title or course' : 'title';
};

/** The home page and the lists of talks and courses: phrases that only their templates use. */
export const phrases = {
	courses: 'Courses',
	countOfCourses,
	allCourses: (count: number): string => `All ${countOfCourses(count)}`,
	talks: 'Talks',
	newestTalks: 'Newest talks',
	allTalksByTitle: (count: number): string => `All ${counts.talks(count)} by title`,
	yourNotes: 'Your notes',
	noTalks: 'There are no talks yet. Put transcripts into {} and build again.',

	describeCourses: 'All courses in this collection, with their talks and lengths.',
	noCourses: 'There are no courses yet. Each folder in {} becomes one.',

	home: 'Home',
	allTalks: 'All talks',
	allTalksPage: (page: number): string => `All talks, page ${page}`,
	describeTalks: (count: number): string => `${counts.talks(count)} from A to Z.`,
	byTitle: 'sorted by title',

	coursePage: (course: string, page: number): string => `${course}, page ${page}`,
	/** `length` is the total of all talks. */
	describeCourse: (course: string, talks: number, length: string): string =>
		`${course}: notes on ${counts.talks(talks)} (${length}), each paragraph linked to its moment.`,
	termsOfCourse: 'Terms in this course',
	hideDefinitions: 'Hide definitions',

	/** `{}` is the course. */
	placeInCourse: (place: number, talks: number): string => `{}: talk ${place} of ${talks}`,
	previousTalk: 'Previous',
	nextTalk: 'Next',

	pagesOfList: 'Pages of this list',
	previousPage: 'Previous',
	nextPage: 'Next',
	page: (page: number): string => `Page ${page}`,

	/** The fields that a filter searches. */
	fieldsOf,
	filterBy: (fields: string): string => `Filter by ${fields}`,
	filter: 'Filter',
	order: 'Sort by',
	orders: {
		course: 'Course order',
		title: 'Title',
		newest: 'Newest first',
	},
};
