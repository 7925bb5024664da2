import type { headings as englishHeadings, phrases as english } from '../en/notes-pages.ts';
import { number } from './language.ts';

export const headings: typeof englishHeadings = {
	overview: 'Überblick',
	keyTerms: 'Schlüsselbegriffe',
	keyMoments: 'Schlüsselstellen',
	sections: 'Abschnitte',
	sectionsAndMoments: 'Abschnitte und Schlüsselstellen',
	related: 'Verwandte Stellen',
	goesWith: 'Oft zusammen mit',
	moments: 'Stellen',
	byTalk: 'Alle Stellen, nach Vortrag',
	mostByTalk: 'Stellen nach Vortrag',
};

export const phrases: typeof english = {
	untitled: 'ohne Titel',
	noTalk: 'Kommt noch in keinem Vortrag vor.',
	moreTalks: (talks) => `Weitere Vorträge mit diesem Begriff: ${number(talks)}.`,
	elsewhere: 'Sonst',
	more: (moments) => `und ${number(moments)} weitere`,
	heard: 'gehört: ',
	noteAt: (clock) => `Notiz bei ${clock}`,
	note: 'Notiz',
	notes: 'Notizen',
	table: 'Tabelle',
	footnotes: 'Fußnoten',
	backToReference: (reference) => `Zurück zu Verweis ${reference}`,
};
