import type { Answer } from './answer.ts';
import { filterCount, type SearchState } from './state.ts';

/** The outcome of a search: how many talks it found, and how. */
export interface Outcome extends Pick<Answer, 'way' | 'sought'> {
	readonly talks: number;
	/** In those that have been read; none if only their titles have the words. */
	readonly moments: number;
	/** Whether one of them has all words of the query. */
	readonly complete: boolean;
	/** A term that is probably meant, where no moment has all words. */
	readonly near: string | undefined;
}

/** What the status line says about an outcome. */
export function summary(state: SearchState, outcome: Outcome): string {
	const { way, sought, talks, complete, near } = outcome;
	const said = `“${state.query.replace(/^["“„«](.*)["”“»]$/, '$1')}”`;
	if (state.filters.talk !== undefined) return summaryOfTalk(said, outcome);
	const among = filterCount(state) > 0 ? ' among those you chose' : '';
	const mean = askWhether(near);
	if (talks === 0) {
		return `No talk${among} says ${said}.${mean || ' Try fewer or other words; a talk is found when it has them all.'}`;
	}
	const places = placesIn(outcome);
	if (way === 'meant') return `No talk${among} says ${said}. Searched for “${sought}” instead: found in ${places}`;
	if (way === 'most') return `No talk${among} says all of ${said}.${mean} These say most of it:`;
	if (!complete) return `No talk${among} says ${said}.${mean} This comes close:`;
	return mean ? `Found in ${places}.${mean}` : `Found in ${places}`;
}

function placesIn({ talks, moments, complete }: Outcome): string {
	const count = talks === 1 ? 'one talk' : `${talks.toLocaleString('en')} talks`;
	if (moments > 0 || !complete) return count;
	return talks === 1 ? `the title of ${count}` : `the titles of ${count}`;
}

/** The same if only one talk was searched. */
function summaryOfTalk(said: string, { way, sought, talks, moments, complete, near }: Outcome): string {
	const not = `This talk does not say ${said}.`;
	const mean = askWhether(near);
	if (talks === 0) return `${not}${mean || ' Try other words, or search all talks.'}`;
	const places = moments === 0 ? 'its title' : moments === 1 ? 'one moment' : `${moments.toLocaleString('en')} moments`;
	if (way === 'meant') return `${not} Searched for “${sought}” instead: found in ${places}`;
	if (way === 'most') return `This talk does not say all of ${said}.${mean} These moments say most of it:`;
	if (!complete) return `${not}${mean} This comes close:`;
	if (mean) return `This talk says the words, but in no moment together.${mean}`;
	return moments === 0 ? 'Found in the title of this talk' : `Found in ${places} of this talk`;
}

const askWhether = (near: string | undefined): string => (near === undefined ? '' : ` Did you mean “${near}”?`);

/** What the status line says if the index, or a part of it, could not be loaded. */
export function failure(online: boolean): string {
	return online
		? 'The search index could not be loaded. A site has one once it is built with “npm run build”; if it has, try again.'
		: 'You are offline, and this part of the search has not been loaded yet. It goes on when the network is back.';
}
