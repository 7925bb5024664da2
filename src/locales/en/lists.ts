import { counts } from './counts.ts';
import { number } from './language.ts';

/** The lists of talks and terms: phrases that their scripts use. */
export const phrases = {
	goOnReading: 'Continue reading',
	leftAt: (clock: string): string => `at ${clock}`,
	nextOfCourse: (place: number, talks: number): string => `Next: ${place} of ${talks}`,
	talksRead: (course: string): string => `Talks read in “${course}”`,
	readSoFar: 'Read so far',

	/** About one talk. */
	read: 'Read',
	readTo: (clock: string): string => `Read up to ${clock}`,

	/** About the talks of a course. */
	allRead: 'all read',
	someRead: (read: number): string => `${read} read`,
	readOf: (read: number, talks: number): string => `${read} of ${talks} read`,

	/** Followed by the title of a talk. */
	start: 'Start',
	goOn: 'Continue',
	goOnAt: (clock: string): string => `Continue at ${clock}`,
	next: 'Next',
	startAgain: 'Start again',

	/** `3 of 1,300` */
	found: (found: number, all: number): string => `${number(found)} of ${number(all)}`,
	loading: 'Loading the list …',
	notLoaded: 'The list could not be loaded. Try again, or browse its pages.',
	searchInstead: (typed: string): string => `Search the transcripts for “${typed}”`,

	talks: 'Talks',
	moreTalks: (left: number): string => `Show more (${counts.talks(left)} left)`,
	/** `fields`: see `fieldsOf` in lists-page.ts. */
	noTalk: (fields: string): string => `No talk has all these words in its ${fields}.`,
	untitled: 'Untitled',

	terms: 'Terms',
	termsFound: 'Terms found',
	moreTerms: (left: number): string => `Show more (${counts.terms(left)} left)`,
	noTerm: 'No term contains all these words.',
	inTalks: (talks: number): string => `in ${counts.talks(talks)}`,
};
