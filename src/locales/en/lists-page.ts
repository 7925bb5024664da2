import { counts } from './counts.ts';
import { number } from './language.ts';

const countOfCourses = (count: number): string => `${number(count)} ${count === 1 ? 'course' : 'courses'}`;

const fieldsOf = (hasChannels: boolean, hasCourses: boolean): string => {
	if (hasChannels) return hasCourses ? 'title, channel or course' : 'title or channel';
	return hasCourses ? 'title or course' : 'title';
};

/** The home page, and pages with lists of talks and courses: what only their templates say. */
export const phrases = {
	courses: 'Courses',
	countOfCourses,
	allCourses: (count: number): string => `All ${countOfCourses(count)}`,
	talks: 'Talks',
	newestTalks: 'Newest talks',
	allTalksByTitle: (count: number): string => `All ${counts.talks(count)} by title`,
	yourNotes: 'Your notes',
	noTalks: 'There is nothing here yet. Put a data set of segments into {} and build again.',

	describeCourses: 'All courses of this collection, with their talks and hours.',
	noCourses: 'There is no course yet. A folder inside {} is one.',

	home: 'Home',
	allTalks: 'All talks',
	allTalksPage: (page: number): string => `All talks, page ${page}`,
	describeTalks: (count: number): string => `${counts.talks(count)} from A to Z.`,
	byTitle: 'by title',

	coursePage: (course: string, page: number): string => `${course}, page ${page}`,
	/** `length` is that of all talks together. */
	describeCourse: (course: string, talks: number, length: string): string =>
		`${course}: notes of ${counts.talks(talks)}, ${length}, each paragraph linked to its moment.`,
	termsOfCourse: 'Terms of this course',
	hideDefinitions: 'Hide definitions',

	/** `{}` is the course. */
	placeInCourse: (place: number, talks: number): string => `{}: talk ${place} of ${talks}`,
	previousTalk: 'Previous',
	nextTalk: 'Next',

	pagesOfList: 'Pages of the list',
	previousPage: 'Previous',
	nextPage: 'Next',
	page: (page: number): string => `Page ${page}`,

	/** What a filter looks at. */
	fieldsOf,
	filterBy: (fields: string): string => `Filter by ${fields}`,
	filter: 'Filter',
	order: 'Order',
	orders: {
		course: 'Course',
		title: 'Title',
		newest: 'Newest first',
		longest: 'Longest first',
		shortest: 'Shortest first',
	},
};
