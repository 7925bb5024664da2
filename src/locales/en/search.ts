import { number } from './language.ts';

const talksIn = (talks: number): string => (talks === 1 ? 'one talk' : `${number(talks)} talks`);
const titlesOf = (talks: number): string => `${talks === 1 ? 'the title' : 'the titles'} of ${talksIn(talks)}`;
const momentsIn = (moments: number): string => (moments === 1 ? 'one moment' : `${number(moments)} moments`);
const noTalk = (isNarrowed: boolean): string => `No talk${isNarrowed ? ' among those you chose' : ''}`;
const orAll = (isNarrowed: boolean): string => (isNarrowed ? ', or search all talks' : '');

/** What scripts say of a search: of what it found, around its results, and before anything is searched for. */
export const phrases = {
	searching: 'Searching …',
	foundInTalks: (talks: number): string => `Found in ${talksIn(talks)}`,
	/** As a whole in no moment of those talks. */
	foundApart: (talks: number): string => `Found in ${talksIn(talks)}, but in no moment together`,
	foundInTitles: (talks: number): string => `Found in ${titlesOf(talks)}`,
	/** Of the one talk that is searched. */
	foundInMoments: (moments: number): string => `Found in ${momentsIn(moments)} of this talk`,
	foundInTitle: 'Found in the title of this talk',

	/** `isNarrowed`: only talks that the reader chose were searched. */
	noTalkSays: (said: string, isNarrowed: boolean): string => `${noTalk(isNarrowed)} says “${said}”.`,
	noTalkSaysTogether: (said: string, isNarrowed: boolean): string =>
		`${noTalk(isNarrowed)} says “${said}” side by side.`,
	noTalkSaysAll: (said: string, isNarrowed: boolean): string => `${noTalk(isNarrowed)} says all of “${said}”.`,
	noTalkOfVideo: (name: string, isNarrowed: boolean): string => `${noTalk(isNarrowed)} is of the video “${name}”.`,
	thisTalkSaysNot: (said: string): string => `This talk does not say “${said}”.`,
	thisTalkSaysNotAll: (said: string): string => `This talk does not say all of “${said}”.`,
	thisTalkSaysApart: 'This talk says the words, but in no moment together.',

	/** Each of these follows one of those before. */
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
	tryWithoutQuotes: (isNarrowed: boolean): string => `Try it without quotation marks${orAll(isNarrowed)}.`,
	tryAnotherWord: (isNarrowed: boolean): string => `Try another word${orAll(isNarrowed)}.`,
	tryOtherWords: (isNarrowed: boolean): string => `Try other words${orAll(isNarrowed)}.`,
	didYouMean: (term: string): string => `Did you mean “${term}”?`,
	/** Before the talks in which a video is found that was asked for by its address or id. */
	talksOfVideo: (talks: number): string => (talks === 1 ? 'The talk of this video:' : 'The talks of this video:'),

	needsBuild: 'The search needs a build: run “npm run build”, then search again.',
	notOnDisk: 'The search could not be loaded. Check that all files of this site are here, and try again.',
	notLoaded: 'The search could not be loaded. Check your connection, and try again.',
	offline: 'You are offline, and this part of the search has not been loaded yet. It goes on when the network is back.',
	/** Before what it found. */
	partly: 'A part of the search could not be loaded: there may be more.',

	/** Of a term beside the status line. */
	term: 'term',
	termIn: (talks: number): string => `term in ${number(talks)} ${talks === 1 ? 'talk' : 'talks'}`,
	isMeant: 'meant?',
	/** `clock`: `1:35` */
	yourNoteAt: (clock: string): string => `your note at ${clock}`,

	/** Told of the talk that the reader is in, where others are found, too. */
	thisTalk: 'This talk',
	untitled: (videoId: string): string => `Untitled ${videoId}`,
	note: 'Note',
	watchAt: (clock: string, site: string): string => `Watch at ${clock} on ${site}`,
	openRecordingAt: (clock: string): string => `Open the recording at ${clock}`,
	moreMoments: (moments: number): string =>
		`${number(moments)} more ${moments === 1 ? 'moment' : 'moments'} in this talk`,
	fewerMoments: 'Show fewer moments',
	/** `left`: how many are not shown yet */
	moreTalks: (left: number): string => (left === 1 ? 'Show one more talk' : `Show more of ${number(left)} talks`),

	recentSearches: 'Recent searches',
	clear: 'Clear',
	clearRecent: 'Clear recent searches',
	hint: 'Finds the moments that say all your words. Words in “quotes” are found side by side.',
};
