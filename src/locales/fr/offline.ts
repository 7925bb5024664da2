import type { phrases as english } from '../en/offline.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	title: 'Lire hors ligne',
	describe: (site, isInArchive) =>
		`Lire ${site} hors ligne\u00a0: toutes les pages et la recherche${isInArchive ? ', en un seul téléchargement' : ''}.`,
	worksOffline:
		'La lecture, la recherche et tous les liens entre les notes fonctionnent sans connexion. Seules les vidéos elles-mêmes en demandent une.',
	asDownload: 'À télécharger',
	download: 'Télécharger le site',
	unpack: 'Téléchargez le fichier zip et décompressez-le. Gardez tous ses fichiers ensemble.',
	open: 'Dans le dossier décompressé, double-cliquez sur {}.',
	inBrowser: 'Dans ce navigateur',
	whyInBrowser:
		'Si vous ne pouvez rien décompresser, par exemple sur un téléphone, le navigateur peut conserver tout le site, sauf les enregistrements. Cette adresse s’ouvre alors même sans connexion.',
	keep: 'Conserver le site',
	size: (files, megabytes) => `${number(files)} fichiers, ${megabytes}\u00a0Mo`,
	fetching: 'Téléchargement du site…',
	fetched: 'Pages téléchargées',
	kept: 'Le site est conservé dans ce navigateur. Les modifications sont téléchargées quand vous l’ouvrez avec une connexion.',
	full: 'Ce navigateur n’a pas assez de place pour le site\u00a0: il n’en conserve donc rien. Le téléchargement ci-dessus n’a pas besoin de cette place.',
	noNetwork:
		'Une partie du site n’a pas pu être téléchargée. Vérifiez votre connexion et réessayez\u00a0: le téléchargement reprendra où il s’est arrêté.',
	remove: 'Supprimer la copie conservée',
	removed: 'La copie conservée dans ce navigateur a été supprimée.',
	madeByBuild: 'Le téléchargement est créé par un build. Ceci est le serveur de développement.',
	tooLarge:
		'Ce site est trop volumineux pour un seul téléchargement. Une fois tout son dossier copié sur un disque, il s’ouvre d’un double-clic sur {}.',
};
