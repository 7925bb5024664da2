import { number } from './language.ts';

const talksIn = (talks: number): string => (talks === 1 ? 'one talk' : `${number(talks)} talks`);
const titlesOf = (talks: number): string => `${talks === 1 ? 'the title' : 'the titles'} of ${talksIn(talks)}`;
const momentsIn = (moments: number): string => (moments === 1 ? 'one moment' : `${number(moments)} moments`);
const noTalk = (isNarrowed: boolean): string => (isNarrowed ? 'None of the selected talks' : 'No talk');
const orAll = (isNarrowed: boolean): string => (isNarrowed ? ', or search all talks' : '');

/** A search: its status line, its results, and what it shows before a query. Phrases that scripts use. */
export const phrases = {
	searching: 'Searching …',
	foundInTalks: (talks: number): string => `Found in ${talksIn(talks)}`,
	/** No moment of those talks has the whole query. As short as possible: on a phone, a second line moves the results. */
	foundApart: (talks: number): string => `Found in ${talksIn(talks)}, but never together`,
	foundInTitles: (talks: number): string => `Found in ${titlesOf(talks)}`,
	/** If only one talk is searched. */
	foundInMoments: (moments: number): string => `Found in ${momentsIn(moments)} of this talk`,
	foundInTitle: 'Found in the title of this talk',

	/** `isNarrowed`: filters limit which talks are searched. */
	noTalkSays: (said: string, isNarrowed: boolean): string => `${noTalk(isNarrowed)} mentions “${said}”.`,
	noTalkSaysTogether: (said: string, isNarrowed: boolean): string =>
		`${noTalk(isNarrowed)} contains the exact phrase “${said}”.`,
	noTalkSaysAll: (said: string, isNarrowed: boolean): string => `${noTalk(isNarrowed)} mentions all of “${said}”.`,
	noTalkOfVideo: (name: string, isNarrowed: boolean): string => `${noTalk(isNarrowed)} is from the video “${name}”.`,
	thisTalkSaysNot: (said: string): string => `This talk does not mention “${said}”.`,
	thisTalkSaysNotAll: (said: string): string => `This talk does not mention all of “${said}”.`,
	thisTalkSaysApart: 'This talk mentions these words, but never together.',

	/** Each of these follows one of the phrases above. */
	insteadInTalks: (sought: string, talks: number): string =>
		`Searched for “${sought}” instead: found in ${talksIn(talks)}`,
	insteadInTitles: (sought: string, talks: number): string =>
		`Searched for “${sought}” instead: found in ${titlesOf(talks)}`,
	insteadInMoments: (sought: string, moments: number): string =>
		`Searched for “${sought}” instead: found in ${momentsIn(moments)}`,
	insteadInTitle: (sought: string): string => `Searched for “${sought}” instead: found in its title`,
	talksComeClosest: (talks: number): string => (talks === 1 ? 'This comes closest:' : 'These come closest:'),
	talksComeClose: (talks: number): string => (talks === 1 ? 'This comes close:' : 'These come close:'),
	momentsComeClosest: (moments: number): string =>
		moments === 1 ? 'This moment comes closest:' : 'These moments come closest:',
	momentsComeClose: (moments: number): string =>
		moments === 1 ? 'This moment comes close:' : 'These moments come close:',
	titleComesClosest: 'Its title comes closest.',
	titleComesClose: 'Its title comes close.',
	tryWithoutQuotes: (isNarrowed: boolean): string => `Try without quotation marks${orAll(isNarrowed)}.`,
	tryAnotherWord: (isNarrowed: boolean): string => `Try another word${orAll(isNarrowed)}.`,
	tryOtherWords: (isNarrowed: boolean): string => `Try other words${orAll(isNarrowed)}.`,
	didYouMean: (term: string): string => `Did you mean “${term}”?`,
	/** Before the talks of a video, if the query is its address or id. */
	talksOfVideo: (talks: number): string => (talks === 1 ? 'The talk from this video:' : 'The talks from this video:'),

	needsBuild: 'Search needs a build: run “npm run build”, then search again.',
	notOnDisk: 'Search could not be loaded. Check that the folder of this site is complete, then try again.',
	notLoaded: 'Search could not be loaded. Check your connection, then try again.',
	offline:
		'You are offline, and this part of the search has not been loaded yet. It continues when you are back online.',
	/** Before the outcome. */
	partly: 'Part of the search could not be loaded, so results may be missing.',

	/** After a term beside the status line. */
	term: 'term',
	termIn: (talks: number): string => `term in ${number(talks)} ${talks === 1 ? 'talk' : 'talks'}`,
	isMeant: 'did you mean this?',
	/** `clock`: `1:35` */
	yourNoteAt: (clock: string): string => `your note at ${clock}`,

	/** Marks the talk on whose page the reader is, among several. */
	thisTalk: 'This talk',
	untitled: (videoId: string): string => `Untitled ${videoId}`,
	note: 'Note',
	watchAt: (clock: string, site: string): string => `Watch on ${site} at ${clock}`,
	openRecordingAt: (clock: string): string => `Open the recording at ${clock}`,
	moreMoments: (moments: number): string => `Show ${number(moments)} more ${moments === 1 ? 'moment' : 'moments'}`,
	fewerMoments: 'Show fewer moments',
	/** `left`: how many are not shown yet. */
	moreTalks: (left: number): string => (left === 1 ? 'Show one more talk' : `Show more (${number(left)} talks left)`),

	recentSearches: 'Recent searches',
	clear: 'Clear',
	clearRecent: 'Clear recent searches',
	hint: 'Finds moments that contain all your words. Put words in “quotes” to find them side by side.',
};
