import type { phrases as english } from '../en/search.ts';
import { number } from './language.ts';

const quoted = (text: string): string => `«\u00A0${text}\u00A0»`;
const inTalks = (talks: number): string => (talks === 1 ? 'dans une conférence' : `dans ${number(talks)} conférences`);
const inTitles = (talks: number): string =>
	talks === 1 ? 'dans le titre d’une conférence' : `dans les titres de ${number(talks)} conférences`;
const inMoments = (moments: number): string => (moments === 1 ? 'à un seul moment' : `à ${number(moments)} moments`);
const noTalk = (isNarrowed: boolean): string => (isNarrowed ? 'Aucune des conférences choisies' : 'Aucune conférence');
const orInAll = (isNarrowed: boolean): string => (isNarrowed ? ' ou recherchez partout' : '');

export const phrases: typeof english = {
	searching: 'Recherche en cours…',
	foundInTalks: (talks) => `Trouvé ${inTalks(talks)}`,
	foundApart: (talks) => `Trouvé ${inTalks(talks)}, mais jamais ensemble`,
	foundInTitles: (talks) => `Trouvé ${inTitles(talks)}`,
	foundInMoments: (moments) => `Trouvé ${inMoments(moments)} de cette conférence`,
	foundInTitle: 'Trouvé dans le titre de cette conférence',

	noTalkSays: (said, isNarrowed) => `${noTalk(isNarrowed)} ne mentionne ${quoted(said)}.`,
	noTalkSaysTogether: (said, isNarrowed) => `${noTalk(isNarrowed)} ne contient l’expression exacte ${quoted(said)}.`,
	noTalkSaysAll: (said, isNarrowed) => `${noTalk(isNarrowed)} ne mentionne tous les mots de ${quoted(said)}.`,
	noTalkOfVideo: (name, isNarrowed) => `${noTalk(isNarrowed)} ne correspond à la vidéo ${quoted(name)}.`,
	thisTalkSaysNot: (said) => `Cette conférence ne mentionne pas ${quoted(said)}.`,
	thisTalkSaysNotAll: (said) => `Cette conférence ne mentionne pas tous les mots de ${quoted(said)}.`,
	thisTalkSaysApart: 'Cette conférence mentionne ces mots, mais jamais ensemble.',

	insteadInTalks: (sought, talks) => `Voici plutôt ${quoted(sought)}, ${inTalks(talks)}`,
	insteadInTitles: (sought, talks) => `Voici plutôt ${quoted(sought)}, ${inTitles(talks)}`,
	insteadInMoments: (sought, moments) => `Voici plutôt ${quoted(sought)}, dit ${inMoments(moments)}`,
	insteadInTitle: (sought) => `Voici plutôt ${quoted(sought)}, dans le titre`,
	talksComeClosest: (talks) =>
		talks === 1 ? 'Celle-ci s’en approche le plus\u00A0:' : 'Celles-ci s’en approchent le plus\u00A0:',
	talksComeClose: (talks) => (talks === 1 ? 'Celle-ci s’en approche\u00A0:' : 'Celles-ci s’en approchent\u00A0:'),
	momentsComeClosest: (moments) =>
		moments === 1 ? 'Ce moment s’en approche le plus\u00A0:' : 'Ces moments s’en approchent le plus\u00A0:',
	momentsComeClose: (moments) =>
		moments === 1 ? 'Ce moment s’en approche\u00A0:' : 'Ces moments s’en approchent\u00A0:',
	titleComesClosest: 'Son titre s’en approche le plus.',
	titleComesClose: 'Son titre s’en approche.',
	tryWithoutQuotes: (isNarrowed) => `Essayez sans guillemets${orInAll(isNarrowed)}.`,
	tryAnotherWord: (isNarrowed) => `Essayez un autre mot${orInAll(isNarrowed)}.`,
	tryOtherWords: (isNarrowed) => `Essayez d’autres mots${orInAll(isNarrowed)}.`,
	didYouMean: (term) => `Vouliez-vous dire ${quoted(term)}\u202F?`,
	talksOfVideo: (talks) =>
		talks === 1 ? 'La conférence de cette vidéo\u00A0:' : 'Les conférences de cette vidéo\u00A0:',

	needsBuild: 'La recherche nécessite un build\u00A0: lancez «\u00A0npm run build\u00A0», puis relancez la recherche.',
	notOnDisk: 'La recherche n’a pas pu être chargée. Vérifiez que le dossier de ce site est complet, puis réessayez.',
	notLoaded: 'La recherche n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
	offline:
		'Vous êtes hors ligne et cette partie de la recherche n’a pas encore été chargée. Elle le sera au retour du réseau.',
	partly: 'Une partie de la recherche n’a pas pu être chargée\u00A0: il manque peut-être des résultats.',

	term: 'terme',
	termIn: (talks) => `terme dans ${number(talks)} ${talks === 1 ? 'conférence' : 'conférences'}`,
	isMeant: 'vouliez-vous dire ceci\u202F?',
	yourNoteAt: (clock) => `votre note à ${clock}`,

	thisTalk: 'Cette conférence',
	untitled: (videoId) => `Sans titre ${videoId}`,
	note: 'Note',
	watchAt: (clock, site) => `Regarder à ${clock} sur ${site}`,
	openRecordingAt: (clock) => `Ouvrir l’enregistrement à ${clock}`,
	moreMoments: (moments) => `Afficher ${number(moments)} ${moments === 1 ? 'autre moment' : 'autres moments'}`,
	fewerMoments: 'Afficher moins de moments',
	moreTalks: (left) => (left === 1 ? 'Afficher une conférence de plus' : `Afficher plus (encore ${number(left)})`),

	recentSearches: 'Recherches récentes',
	clear: 'Effacer',
	clearRecent: 'Effacer les recherches récentes',
	hint: 'Trouve les moments qui contiennent tous vos mots. Mettez des mots «\u00A0entre guillemets\u00A0» pour qu’ils se suivent.',
};
