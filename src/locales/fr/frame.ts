import type { phrases as english } from '../en/frame.ts';

export const phrases: typeof english = {
	skip: 'Aller au contenu',
	places: 'Site',
	morePages: 'Autres pages',
	courses: 'Cours',
	terms: 'Termes',
	yourNotes: 'Vos notes',
	search: 'Rechercher',
	searchTalks: 'Rechercher{} dans les conférences',
	readOffline: 'Lire hors ligne',

	untitled: 'Sans titre {}',
	languages: 'Langues',

	resetReading: 'Réinitialiser',
	theme: 'Thème',
	themes: { system: 'Système', light: 'Clair', sepia: 'Sépia', dark: 'Sombre' },
	textSize: 'Taille du texte',
	width: 'Largeur',
	widths: { narrow: 'Étroite', normal: 'Normale', wide: 'Large' },
	lineHeight: 'Interligne',
	lineHeights: { tight: 'Serré', normal: 'Normal', loose: 'Aéré' },
	face: 'Police',
	faces: { serif: 'Serif', sans: 'Sans serif' },

	shortcuts: 'Raccourcis clavier',
	shortcutsAndMarks: 'Aide',
	closeHelp: 'Fermer',
	singleKeys: 'Raccourcis à une seule touche',
	whySingleKeys:
		'Désactivez-les s’ils gênent un lecteur d’écran ou la saisie vocale. Dans une conférence, Tab mène alors aussi aux boutons situés à côté de chaque minutage.',

	marks: {
		title: 'Légende',
		words: 'mots',
		time: 'Lance la conférence à partir de là.',
		link: 'Lien vers ce moment.',
		pointAtTime: 'Survolez un minutage pour surligner, annoter, citer ou copier.',
		tapLink: 'Touchez-le pour surligner, annoter, citer ou copier.',
		strip:
			'Toute la conférence, une couleur par section\u202f; sélectionnez une section pour y aller. Les traits indiquent où vous êtes, ce qui est en cours de lecture et les résultats d’une recherche.',
		moment: 'Le moment choisi, ou celui qui est en cours de lecture.',
		defined: 'Un terme avec une définition\u00a0: {}',
		pointAtTerm: 'survolez-le pour la lire.',
		tapTerm: 'touchez-le pour la lire.',
		correction: 'Correction\u00a0: la transcription avait mal entendu ces mots.',
		searched: 'Ce que vous avez recherché.',
		highlighted: 'Ce que vous avez surligné.',
		quoted: 'Ce que vous avez annoté.',
	},
};
