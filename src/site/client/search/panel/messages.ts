import { phrases } from '#locale/search.ts';
import type { Answer } from '../answer/answer.ts';
import { isPhrase, queryWords, unquoted } from '../../words/matching.ts';
import { shortened } from '../../../shortened.ts';
import { filterCount, type SearchState } from '../query/state.ts';

/** How many characters of a query are quoted. */
const QUOTED = 80;

/** The outcome of a search: how many talks it found, and how. */
export interface Outcome extends Pick<Answer, 'method' | 'keywords'> {
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
	readonly suggestedTerm: string | undefined;
}

/** What the status line says about an outcome. */
export function summary(state: SearchState, outcome: Outcome): string {
	const { method, talks, unread, complete, together } = outcome;
	if (method === 'video')
		return talks === 0
			? phrases.noTalkOfVideo(quotable(outcome.keywords), filterCount(state) > 0)
			: phrases.talksOfVideo(talks);
	if (state.filters.talk !== undefined) return summaryOfTalk(state, outcome);
	const quotedQuery = quotable(unquoted(state.query));
	const isNarrowed = filterCount(state) > 0;
	const none = phrases.noTalkSays(quotedQuery, isNarrowed);
	if (talks === 0) {
		const message = isPhraseOfWords(state.query) ? phrases.noTalkSaysTogether(quotedQuery, isNarrowed) : none;
		return `${message}${adviceFor(state, outcome)}`;
	}
	const searched = quotable(outcome.keywords);
	const inTitles = areTitles(outcome);
	if (method === 'corrected')
		return `${none} ${inTitles ? phrases.insteadInTitles(searched, talks) : phrases.insteadInTalks(searched, talks)}`;
	if (method === 'most') return `${phrases.noTalkSaysAll(quotedQuery, isNarrowed)} ${phrases.talksComeClosest(talks)}`;
	if (!complete) return `${none} ${phrases.talksComeClose(talks)}`;
	if (inTitles) return phrases.foundInTitles(talks);
	return together || unread > 0 ? phrases.foundInTalks(talks) : phrases.foundApart(talks);
}

/** What is announced of an outcome: what the status line says, and the question that stands beside it. */
export const announcement = (text: string, { suggestedTerm }: Outcome): string =>
	suggestedTerm === undefined ? text : `${phrases.didYouMean(suggestedTerm)} ${text}`;

/** Whether only titles of talks have the words. */
const areTitles = ({ unread, moments, complete }: Outcome): boolean => moments === 0 && unread === 0 && complete;

const quotable = (text: string): string => shortened(text, QUOTED);

/** The same if only one talk was searched. */
function summaryOfTalk(state: SearchState, outcome: Outcome): string {
	const { method, talks, moments, complete, together } = outcome;
	const quotedQuery = quotable(unquoted(state.query));
	const not = phrases.thisTalkSaysNot(quotedQuery);
	if (talks === 0) return `${not}${adviceFor(state, outcome)}`;
	const searched = quotable(outcome.keywords);
	const isTitle = moments === 0;
	if (method === 'corrected')
		return `${not} ${isTitle ? phrases.insteadInTitle(searched) : phrases.insteadInMoments(searched, moments)}`;
	if (method === 'most')
		return `${phrases.thisTalkSaysNotAll(quotedQuery)} ${isTitle ? phrases.titleComesClosest : phrases.momentsComeClosest(moments)}`;
	if (!complete) return `${not} ${isTitle ? phrases.titleComesClose : phrases.momentsComeClose(moments)}`;
	if (!together && !isTitle) return phrases.thisTalkSaysApart;
	return isTitle ? phrases.foundInTitle : phrases.foundInMoments(moments);
}

const isPhraseOfWords = (query: string): boolean => isPhrase(query) && queryWords(query).length > 1;

/** What may find more, to follow what was said; nothing where a term is asked for. */
function adviceFor(state: SearchState, { suggestedTerm }: Outcome): string {
	if (suggestedTerm !== undefined) return '';
	const isNarrowed = filterCount(state) > 0;
	if (isPhraseOfWords(state.query)) return ` ${phrases.tryWithoutQuotes(isNarrowed)}`;
	return ` ${queryWords(state.query).length > 1 ? phrases.tryOtherWords(isNarrowed) : phrases.tryAnotherWord(isNarrowed)}`;
}

/** Where a page is open. */
export interface PageConditions {
	readonly online: boolean;
	/** Whether it is served by `npm run dev`, which has the index of the last build. */
	readonly inDevelopment: boolean;
	/** Whether it is opened from disk. */
	readonly onDisk: boolean;
}

/** What the status line says if the index, or a part of it, could not be loaded. A button to try again is shown with it. */
export function failureMessage({ online, inDevelopment, onDisk }: PageConditions): string {
	if (inDevelopment) return phrases.needsBuild;
	if (onDisk) return phrases.notOnDisk;
	return online ? phrases.notLoaded : phrases.offline;
}
