import { counts } from './counts.ts';
import { number } from './language.ts';

/** Lists of talks and terms: what their scripts say. */
export const phrases = {
	goOnReading: 'Go on reading',
	leftAt: (clock: string): string => `at ${clock}`,
	nextOfCourse: (place: number, talks: number): string => `Next, ${place} of ${talks}`,
	talksRead: (course: string): string => `Talks of “${course}” that you have read`,
	readSoFar: 'Read so far',

	/** Of a talk. */
	read: 'Read',
	readTo: (clock: string): string => `Read to ${clock}`,

	/** Of the talks of a course. */
	allRead: 'all read',
	someRead: (read: number): string => `${read} read`,
	readOf: (read: number, talks: number): string => `${read} of ${talks} read`,

	/** Before the title of a talk. */
	start: 'Start',
	goOn: 'Go on',
	goOnAt: (clock: string): string => `Go on at ${clock}`,
	next: 'Next',
	startAgain: 'Start again',

	/** `3 of 1,300` */
	found: (found: number, all: number): string => `${number(found)} of ${number(all)}`,
	loading: 'Loading the list …',
	notLoaded: 'The list could not be loaded. Try again, or leaf through its pages.',
	searchInstead: (typed: string): string => `Search what was said for “${typed}”`,

	talks: 'Talks',
	moreTalks: (left: number): string => `Show more of ${counts.talks(left)}`,
	/** `fields` are those of lists-page.ts. */
	noTalk: (fields: string): string => `No talk has all these words in its ${fields}.`,
	untitled: 'Untitled',

	terms: 'Terms',
	termsFound: 'Terms found',
	moreTerms: (left: number): string => `Show more of ${counts.terms(left)}`,
	noTerm: 'No term has all these words.',
	noTermHere: 'No term has these words.',
	inTalks: (talks: number): string => `in ${counts.talks(talks)}`,
};
