import { phrases } from '#locale/search.ts';
import type { Answer } from '../answer/answer.ts';
import { isPhrase, queryWords, unquoted } from '../../words/matching.ts';
import { shortened } from '../../../shortened.ts';
import { filterCount, type SearchState } from '../query/state.ts';

/** Maximum characters of a quoted query. */
const QUOTED = 80;

/** The outcome of a search: how many talks it found, and how. */
export interface Outcome extends Pick<Answer, 'method' | 'keywords'> {
	readonly talks: number;
	/** How many of them have not been read yet. */
	readonly unread: number;
	/** Hits in those that have been read; 0 if only titles match. */
	readonly moments: number;
	/** Whether one of them has all words of the query. */
	readonly complete: boolean;
	/** Whether one of those that have been read has all words in one moment or in its title. */
	readonly together: boolean;
	/** The term suggested as "Did you mean …?", if no moment has all words. */
	readonly suggestedTerm: string | undefined;
}

/** The text of the status line. */
export function summary(state: SearchState, outcome: Outcome): string {
	const { method, talks, unread, complete, together } = outcome;
	const searched = quotable(outcome.keywords);
	const isNarrowed = filterCount(state) > 0;
	if (method === 'video')
		return talks === 0 ? phrases.noTalkOfVideo(searched, isNarrowed) : phrases.talksOfVideo(talks);
	if (state.filters.talk !== undefined) return summaryOfTalk(state, outcome);
	const quotedQuery = quotable(unquoted(state.query));
	const none = phrases.noTalkSays(quotedQuery, isNarrowed);
	if (talks === 0) {
		const message = isPhraseOfWords(state.query) ? phrases.noTalkSaysTogether(quotedQuery, isNarrowed) : none;
		return `${message}${adviceFor(state, outcome)}`;
	}
	const inTitles = areTitles(outcome);
	if (method === 'corrected')
		return `${none} ${inTitles ? phrases.insteadInTitles(searched, talks) : phrases.insteadInTalks(searched, talks)}`;
	if (method === 'most') return `${phrases.noTalkSaysAll(quotedQuery, isNarrowed)} ${phrases.talksComeClosest(talks)}`;
	if (!complete) return `${none} ${phrases.talksComeClose(talks)}`;
	if (inTitles) return phrases.foundInTitles(talks);
	return together || unread > 0 ? phrases.foundInTalks(talks) : phrases.foundApart(talks);
}

/** What to announce: the suggestion, if any, and the status line. */
export const announcement = (text: string, { suggestedTerm }: Outcome): string =>
	suggestedTerm === undefined ? text : `${phrases.didYouMean(suggestedTerm)} ${text}`;

/** Whether only titles of talks match. */
const areTitles = ({ unread, moments, complete }: Outcome): boolean => moments === 0 && unread === 0 && complete;

const quotable = (text: string): string => shortened(text, QUOTED);

/** The text of the status line if only one talk was searched. */
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

/** Advice to append if nothing was found; empty next to a suggestion. */
function adviceFor(state: SearchState, { suggestedTerm }: Outcome): string {
	if (suggestedTerm !== undefined) return '';
	const isNarrowed = filterCount(state) > 0;
	if (isPhraseOfWords(state.query)) return ` ${phrases.tryWithoutQuotes(isNarrowed)}`;
	return ` ${queryWords(state.query).length > 1 ? phrases.tryOtherWords(isNarrowed) : phrases.tryAnotherWord(isNarrowed)}`;
}

/** How a page is opened. */
export interface PageConditions {
	readonly online: boolean;
	/** Whether it is served by `npm run dev`, which uses the index of the last build. */
	readonly inDevelopment: boolean;
	/** Whether it is opened from disk. */
	readonly onDisk: boolean;
}

/** The status line if all or part of the index could not be loaded. It comes with a button to try again. */
export function failureMessage({ online, inDevelopment, onDisk }: PageConditions): string {
	if (inDevelopment) return phrases.needsBuild;
	if (onDisk) return phrases.notOnDisk;
	return online ? phrases.notLoaded : phrases.offline;
}
