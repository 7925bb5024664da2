import type { phrases as english } from '../en/search.ts';
import { number } from './language.ts';

const inTalks = (talks: number): string => (talks === 1 ? 'in einem Vortrag' : `in ${number(talks)} Vorträgen`);
const inTitles = (talks: number): string =>
	talks === 1 ? 'im Titel eines Vortrags' : `in den Titeln von ${number(talks)} Vorträgen`;
const atMoments = (moments: number): string => (moments === 1 ? 'an einer Stelle' : `an ${number(moments)} Stellen`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const inNoTalk = (isNarrowed: boolean): string =>
	isNarrowed ? 'In keinem der gewählten Vorträge' : 'In keinem Vortrag';
const orInAll = (isNarrowed: boolean): string => (isNarrowed ? ' oder die Suche in allen Vorträgen' : '');

export const phrases: typeof english = {
	searching: 'Suche läuft …',
	foundInTalks: (talks) => `${capital(inTalks(talks))} gefunden`,
	foundApart: (talks) => `${capital(inTalks(talks))} gefunden, aber nie zusammen`,
	foundInTitles: (talks) => `${capital(inTitles(talks))} gefunden`,
	foundInMoments: (moments) => `${capital(atMoments(moments))} dieses Vortrags gefunden`,
	foundInTitle: 'Im Titel dieses Vortrags gefunden',

	noTalkSays: (said, isNarrowed) => `${inNoTalk(isNarrowed)} kommt „${said}“ vor.`,
	noTalkSaysTogether: (said, isNarrowed) => `${inNoTalk(isNarrowed)} kommt genau „${said}“ vor.`,
	noTalkSaysAll: (said, isNarrowed) => `${inNoTalk(isNarrowed)} kommen alle Wörter von „${said}“ vor.`,
	noTalkOfVideo: (name, isNarrowed) =>
		`${isNarrowed ? 'Keiner der gewählten Vorträge' : 'Kein Vortrag'} gehört zum Video „${name}“.`,
	thisTalkSaysNot: (said) => `In diesem Vortrag kommt „${said}“ nicht vor.`,
	thisTalkSaysNotAll: (said) => `In diesem Vortrag kommen nicht alle Wörter von „${said}“ vor.`,
	thisTalkSaysApart: 'Die Wörter kommen in diesem Vortrag vor, aber nie zusammen.',

	insteadInTalks: (sought, talks) => `Stattdessen nach „${sought}“ gesucht: ${inTalks(talks)} gefunden`,
	insteadInTitles: (sought, talks) => `Stattdessen nach „${sought}“ gesucht: ${inTitles(talks)} gefunden`,
	insteadInMoments: (sought, moments) => `Stattdessen nach „${sought}“ gesucht: ${atMoments(moments)} gefunden`,
	insteadInTitle: (sought) => `Stattdessen nach „${sought}“ gesucht: im Titel gefunden`,
	talksComeClosest: (talks) => (talks === 1 ? 'Dieser kommt dem am nächsten:' : 'Diese kommen dem am nächsten:'),
	talksComeClose: (talks) => (talks === 1 ? 'Dieser kommt dem nahe:' : 'Diese kommen dem nahe:'),
	momentsComeClosest: (moments) =>
		moments === 1 ? 'Diese Stelle kommt dem am nächsten:' : 'Diese Stellen kommen dem am nächsten:',
	momentsComeClose: (moments) => (moments === 1 ? 'Diese Stelle kommt dem nahe:' : 'Diese Stellen kommen dem nahe:'),
	titleComesClosest: 'Der Titel kommt dem am nächsten.',
	titleComesClose: 'Der Titel kommt dem nahe.',
	tryWithoutQuotes: (isNarrowed) =>
		`Vielleicht hilft die Suche ohne Anführungszeichen${isNarrowed ? ' oder in allen Vorträgen' : ''}.`,
	tryAnotherWord: (isNarrowed) => `Vielleicht hilft ein anderes Wort${orInAll(isNarrowed)}.`,
	tryOtherWords: (isNarrowed) => `Vielleicht helfen andere Wörter${orInAll(isNarrowed)}.`,
	didYouMean: (term) => `Meintest du „${term}“?`,
	talksOfVideo: (talks) => (talks === 1 ? 'Der Vortrag zu diesem Video:' : 'Die Vorträge zu diesem Video:'),

	needsBuild: 'Die Suche braucht einen Build: „npm run build“ ausführen, dann noch einmal suchen.',
	notOnDisk:
		'Die Suche konnte nicht geladen werden. Prüfe, ob der Ordner dieser Website vollständig ist, und versuche es noch einmal.',
	notLoaded: 'Die Suche konnte nicht geladen werden. Prüfe die Verbindung und versuche es noch einmal.',
	offline:
		'Du bist offline, und dieser Teil der Suche ist noch nicht geladen. Es geht weiter, sobald die Verbindung wieder da ist.',
	partly: 'Ein Teil der Suche konnte nicht geladen werden. Möglicherweise fehlen Ergebnisse.',

	term: 'Begriff',
	termIn: (talks) => `Begriff in ${number(talks)} ${talks === 1 ? 'Vortrag' : 'Vorträgen'}`,
	isMeant: 'war das gemeint?',
	yourNoteAt: (clock) => `deine Notiz bei ${clock}`,

	thisTalk: 'Dieser Vortrag',
	untitled: (videoId) => `Ohne Titel ${videoId}`,
	note: 'Notiz',
	watchAt: (clock, site) => `Ab ${clock} auf ${site} ansehen`,
	openRecordingAt: (clock) => `Aufnahme bei ${clock} öffnen`,
	moreMoments: (moments) => `${number(moments)} weitere ${moments === 1 ? 'Stelle' : 'Stellen'} anzeigen`,
	fewerMoments: 'Weniger Stellen anzeigen',
	moreTalks: (left) => (left === 1 ? 'Noch einen Vortrag anzeigen' : `Mehr anzeigen (noch ${number(left)} Vorträge)`),

	recentSearches: 'Letzte Suchen',
	clear: 'Löschen',
	clearRecent: 'Letzte Suchen löschen',
	hint: 'Findet die Stellen, an denen alle Wörter vorkommen. Setze Wörter in „Anführungszeichen“, um sie nur nebeneinander zu finden.',
};
