import { phrases } from '#locale/search.ts';
import type { Answer } from '../answer/answer.ts';
import { isPhrase, queryWords, unquoted } from '../../words/matching.ts';
import { shortened } from '../../../shortened.ts';
import { filterCount, type SearchState } from '../query/state.ts';

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
	/** Whether one of those that have been read has them in one moment, or in its title. */
	readonly together: boolean;
	/** The term that the search asks for, since no moment has all words: whether it was meant. */
	readonly asked: string | undefined;
}

/** What the status line says about an outcome. */
export function summary(state: SearchState, outcome: Outcome): string {
	const { way, talks, unread, complete, together } = outcome;
	if (way === 'video')
		return talks === 0
			? phrases.noTalkOfVideo(quotable(outcome.sought), filterCount(state) > 0)
			: phrases.talksOfVideo(talks);
	if (state.filters.talk !== undefined) return summaryOfTalk(state, outcome);
	const said = quotable(unquoted(state.query));
	const isNarrowed = filterCount(state) > 0;
	const none = phrases.noTalkSays(said, isNarrowed);
	if (talks === 0) {
		const told = isPhraseOfWords(state.query) ? phrases.noTalkSaysTogether(said, isNarrowed) : none;
		return `${told}${adviceFor(state, outcome)}`;
	}
	const sought = quotable(outcome.sought);
	const inTitles = areTitles(outcome);
	if (way === 'meant')
		return `${none} ${inTitles ? phrases.insteadInTitles(sought, talks) : phrases.insteadInTalks(sought, talks)}`;
	if (way === 'most') return `${phrases.noTalkSaysAll(said, isNarrowed)} ${phrases.talksComeClosest(talks)}`;
	if (!complete) return `${none} ${phrases.talksComeClose(talks)}`;
	if (inTitles) return phrases.foundInTitles(talks);
	return together || unread > 0 ? phrases.foundInTalks(talks) : phrases.foundApart(talks);
}

/** What is announced of an outcome: what the status line says, and the question that stands beside it. */
export const announcement = (told: string, { asked }: Outcome): string =>
	asked === undefined ? told : `${phrases.didYouMean(asked)} ${told}`;

/** Whether only titles of talks have the words. */
const areTitles = ({ unread, moments, complete }: Outcome): boolean => moments === 0 && unread === 0 && complete;

const quotable = (text: string): string => shortened(text, QUOTED);

/** The same if only one talk was searched. */
function summaryOfTalk(state: SearchState, outcome: Outcome): string {
	const { way, talks, moments, complete, together } = outcome;
	const said = quotable(unquoted(state.query));
	const not = phrases.thisTalkSaysNot(said);
	if (talks === 0) return `${not}${adviceFor(state, outcome)}`;
	const sought = quotable(outcome.sought);
	const isTitle = moments === 0;
	if (way === 'meant')
		return `${not} ${isTitle ? phrases.insteadInTitle(sought) : phrases.insteadInMoments(sought, moments)}`;
	if (way === 'most')
		return `${phrases.thisTalkSaysNotAll(said)} ${isTitle ? phrases.titleComesClosest : phrases.momentsComeClosest(moments)}`;
	if (!complete) return `${not} ${isTitle ? phrases.titleComesClose : phrases.momentsComeClose(moments)}`;
	if (!together && !isTitle) return phrases.thisTalkSaysApart;
	return isTitle ? phrases.foundInTitle : phrases.foundInMoments(moments);
}

const isPhraseOfWords = (query: string): boolean => isPhrase(query) && queryWords(query).length > 1;

/** What may find more, to follow what was said; nothing where a term is asked for. */
function adviceFor(state: SearchState, { asked }: Outcome): string {
	if (asked !== undefined) return '';
	const isNarrowed = filterCount(state) > 0;
	if (isPhraseOfWords(state.query)) return ` ${phrases.tryWithoutQuotes(isNarrowed)}`;
	return ` ${queryWords(state.query).length > 1 ? phrases.tryOtherWords(isNarrowed) : phrases.tryAnotherWord(isNarrowed)}`;
}

/** Where a page is open. */
export interface Surroundings {
	readonly online: boolean;
	/** Whether it is served by `npm run dev`, which has the index of the last build. */
	readonly inDevelopment: boolean;
	/** Whether it is opened from disk. */
	readonly onDisk: boolean;
}

/** What the status line says if the index, or a part of it, could not be loaded. A button to try again is shown with it. */
export function failure({ online, inDevelopment, onDisk }: Surroundings): string {
	if (inDevelopment) return phrases.needsBuild;
	if (onDisk) return phrases.notOnDisk;
	return online ? phrases.notLoaded : phrases.offline;
}
