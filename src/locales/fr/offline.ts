import type { phrases as english } from '../en/offline.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	title: 'Lire hors ligne',
	describe: (site, isInArchive) =>
		`${site}, à emporter\u00a0: toutes les pages et la recherche${isInArchive ? ' en un seul téléchargement' : ''}.`,
	worksOffline:
		'La lecture, la recherche et tous les liens entre les notes fonctionnent sans connexion. Seules les vidéos elles-mêmes en demandent une.',
	asDownload: 'À télécharger',
	download: 'Télécharger toutes les notes',
	unpack: 'Téléchargez le fichier zip et décompressez-le\u00a0: tout ce qu’il contient doit rester ensemble.',
	open: 'Ouvrez {} dans le dossier décompressé, d’un double-clic.',
	inBrowser: 'Dans ce navigateur',
	whyInBrowser:
		'Là où l’on ne peut rien décompresser, comme sur un téléphone, le navigateur conserve lui-même tout le site, sauf les enregistrements. Cette adresse s’ouvre alors même sans connexion.',
	keep: 'Conserver toutes les notes',
	size: (files, megabytes) => `${number(files)} fichiers, ${megabytes}\u00a0Mo`,
	fetching: 'Téléchargement des notes…',
	fetched: 'Notes téléchargées',
	kept: 'Toutes les notes sont conservées dans ce navigateur. Ce qui a changé est téléchargé quand le site est ouvert avec une connexion.',
	full: 'Ce navigateur n’a pas assez de place pour toutes les notes\u00a0: il n’en conserve donc aucune. Le téléchargement ci-dessus n’a pas besoin de cette place.',
	noNetwork:
		'Toutes les notes n’ont pas pu être téléchargées. Vérifiez votre connexion et réessayez\u00a0: le téléchargement reprendra où il s’est arrêté.',
	remove: 'Supprimer la copie',
	removed: 'La copie conservée dans ce navigateur a été supprimée.',
	madeByBuild:
		'Le téléchargement de toutes les notes est créé par un build\u00a0: ceci est le serveur de développement.',
	tooLarge:
		'Ce site est trop volumineux pour un seul téléchargement. Une fois tout son dossier copié sur un disque, il s’ouvre d’un double-clic sur {}.',
};
