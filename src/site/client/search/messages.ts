import type { Answer } from './answer.ts';
import { isPhrase, queryWords, unquoted } from '../words/matching.ts';
import { shortened } from '../../shortened.ts';
import { filterCount, type SearchState } from './state.ts';

/** How many characters of a query are quoted. */
const QUOTED = 80;

/** The outcome of a search: how many talks it found, and how. */
export interface Outcome extends Pick<Answer, 'way' | 'sought'> {
	readonly talks: number;
	/** How many of them have not been read yet. */
	readonly unread: number;
	/** In those that have been read; none if only their titles have the words. */
	readonly moments: number;
	/** Whether one of them has all words of the query. */
	readonly complete: boolean;
	/** The term that the search asks for, since no moment has all words: whether it was meant. */
	readonly asked: string | undefined;
}

/** What the status line says about an outcome. */
export function summary(state: SearchState, outcome: Outcome): string {
	const { way, sought, talks, complete } = outcome;
	const said = `“${shortened(unquoted(state.query), QUOTED)}”`;
	const advice = outcome.asked === undefined ? ` ${adviceFor(state)}` : '';
	if (state.filters.talk !== undefined) return summaryOfTalk(outcome, { said, advice });
	const none = `No talk${filterCount(state) > 0 ? ' among those you chose' : ''} says`;
	if (talks === 0) return `${none} ${said}${isPhraseOfWords(state.query) ? ' side by side' : ''}.${advice}`;
	const places = placesIn(outcome);
	if (way === 'meant')
		return `${none} ${said}. Searched for “${shortened(sought, QUOTED)}” instead: found in ${places}`;
	if (way === 'most') return `${none} all of ${said}. ${talks === 1 ? 'This comes' : 'These come'} closest:`;
	if (!complete) return `${none} ${said}. ${talks === 1 ? 'This comes' : 'These come'} close:`;
	return `Found in ${places}`;
}

/** What is announced of an outcome: what the status line says, and the question that stands beside it. */
export const announcement = (told: string, { asked }: Outcome): string =>
	asked === undefined ? told : `Did you mean “${asked}”? ${told}`;

function placesIn({ talks, unread, moments, complete }: Outcome): string {
	const count = talks === 1 ? 'one talk' : `${talks.toLocaleString('en')} talks`;
	if (moments > 0 || unread > 0 || !complete) return count;
	return talks === 1 ? `the title of ${count}` : `the titles of ${count}`;
}

/** The parts of a message about a query: the query in quotation marks, and what to do if nothing is found. */
interface Parts {
	readonly said: string;
	readonly advice: string;
}

/** The same if only one talk was searched. */
function summaryOfTalk({ way, sought, talks, moments, complete, asked }: Outcome, { said, advice }: Parts): string {
	const not = `This talk does not say ${said}.`;
	if (talks === 0) return `${not}${advice}`;
	const places = moments === 0 ? 'its title' : moments === 1 ? 'one moment' : `${moments.toLocaleString('en')} moments`;
	if (way === 'meant') return `${not} Searched for “${shortened(sought, QUOTED)}” instead: found in ${places}`;
	const comes = moments === 0 ? 'Its title comes' : moments === 1 ? 'This moment comes' : 'These moments come';
	const end = moments === 0 ? '.' : ':';
	if (way === 'most') return `This talk does not say all of ${said}. ${comes} closest${end}`;
	if (!complete) return `${not} ${comes} close${end}`;
	if (asked !== undefined) return 'This talk says the words, but in no moment together.';
	return moments === 0 ? 'Found in the title of this talk' : `Found in ${places} of this talk`;
}

const isPhraseOfWords = (query: string): boolean => isPhrase(query) && queryWords(query).length > 1;

/** What may find more. */
function adviceFor(state: SearchState): string {
	const orAll = filterCount(state) > 0 ? ', or search all talks' : '';
	if (isPhraseOfWords(state.query)) return `Try it without quotation marks${orAll}.`;
	return `Try ${queryWords(state.query).length > 1 ? 'other words' : 'another word'}${orAll}.`;
}

/** Where a page is open. */
export interface Surroundings {
	readonly online: boolean;
	/** Whether it is served by `npm run dev`, which makes no index. */
	readonly inDevelopment: boolean;
	/** Whether it is opened from disk. */
	readonly onDisk: boolean;
}

/** What the status line says if the index, or a part of it, could not be loaded. A button to try again is shown with it. */
export function failure({ online, inDevelopment, onDisk }: Surroundings): string {
	if (inDevelopment) return 'The search needs a build: run “npm run build”, and search in what it makes.';
	if (onDisk) return 'The search could not be loaded. Check that all files of this site are here, and try again.';
	return online
		? 'The search could not be loaded. Check your connection, and try again.'
		: 'You are offline, and this part of the search has not been loaded yet. It goes on when the network is back.';
}
