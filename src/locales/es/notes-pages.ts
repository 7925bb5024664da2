import type { headings as englishHeadings, phrases as english } from '../en/notes-pages.ts';
import { number } from './language.ts';

export const headings: typeof englishHeadings = {
	overview: 'Resumen',
	keyTerms: 'Términos clave',
	keyMoments: 'Momentos clave',
	sections: 'Secciones',
	sectionsAndMoments: 'Secciones y momentos clave',
	related: 'Momentos relacionados',
	goesWith: 'Aparece con',
	moments: 'Momentos',
	byTalk: 'Todos los momentos, por charla',
	mostByTalk: 'Momentos por charla',
};

export const phrases: typeof english = {
	untitled: 'sin título',
	noTalk: 'Todavía no se menciona en ninguna charla.',
	moreTalks: (talks) => `Otras charlas en que se menciona: ${number(talks)}.`,
	elsewhere: 'En los demás casos',
	more: (moments) => `y ${number(moments)} más`,
	heard: 'se oyó: ',
	noteAt: (clock) => `Nota en ${clock}`,
	note: 'Nota',
	notes: 'Notas',
	table: 'Tabla',
	footnotes: 'Notas al pie',
	backToReference: (reference) => `Volver a la referencia ${reference}`,
};
