import type { phrases as english } from '../en/frame.ts';

export const phrases: typeof english = {
	skip: 'Zum Inhalt springen',
	places: 'Website',
	morePages: 'Weitere Seiten',
	courses: 'Kurse',
	terms: 'Begriffe',
	yourNotes: 'Deine Notizen',
	search: 'Suche',
	searchTalks: 'Suche{} in den Vorträgen',
	readOffline: 'Offline lesen',

	untitled: 'Ohne Titel {}',
	languages: 'Sprachen',

	resetReading: 'Zurücksetzen',
	theme: 'Farbschema',
	themes: { system: 'System', light: 'Hell', sepia: 'Sepia', dark: 'Dunkel' },
	textSize: 'Textgröße',
	width: 'Breite',
	widths: { narrow: 'Schmal', normal: 'Normal', wide: 'Breit' },
	lineHeight: 'Zeilenabstand',
	lineHeights: { tight: 'Eng', normal: 'Normal', loose: 'Weit' },
	face: 'Schrift',
	faces: { serif: 'Mit Serifen', sans: 'Ohne Serifen' },

	shortcuts: 'Tastenkürzel',
	shortcutsAndMarks: 'Hilfe',
	closeHelp: 'Schließen',
	singleKeys: 'Kürzel mit nur einer Taste',
	whySingleKeys:
		'Schalte sie aus, wenn sie einen Screenreader oder die Spracheingabe stören. In einem Vortrag erreicht die Tab-Taste dann auch die Schaltflächen neben jeder Zeitangabe.',

	marks: {
		title: 'Zeichen',
		words: 'Worte',
		time: 'Startet den Vortrag an dieser Stelle.',
		link: 'Link zu dieser Stelle.',
		pointAtTime: 'Zeige auf eine Zeitangabe, um zu markieren, eine Notiz zu schreiben, zu zitieren oder zu kopieren.',
		tapLink: 'Tippe darauf, um zu markieren, eine Notiz zu schreiben, zu zitieren oder zu kopieren.',
		strip:
			'Der ganze Vortrag, jeder Abschnitt in eigener Farbe; ein Klick führt dorthin. Die Linien zeigen, wo du bist, was gerade läuft und wo die Suche Treffer hat.',
		moment: 'Die Stelle, zu der du gesprungen bist, oder die, die gerade läuft.',
		defined: 'Ein Begriff mit Definition: {}',
		pointAtTerm: 'Zeige darauf, um sie zu lesen.',
		tapTerm: 'Tippe darauf, um sie zu lesen.',
		correction: 'Korrigiert: Das Transkript hat diese Wörter falsch verstanden.',
		searched: 'Wonach du gesucht hast.',
		highlighted: 'Was du markiert hast.',
		quoted: 'Wozu du eine Notiz geschrieben hast.',
	},
};
