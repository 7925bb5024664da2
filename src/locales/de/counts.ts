import type { counts as english } from '../en/counts.ts';
import { number } from './language.ts';

const many = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;

export const counts: typeof english = {
	talks: (count) => many(count, 'Vortrag', 'Vorträge'),
	moments: (count) => many(count, 'Stelle', 'Stellen'),
	sections: (count) => many(count, 'Abschnitt', 'Abschnitte'),
	terms: (count) => many(count, 'Begriff', 'Begriffe'),
	notes: (count) => many(count, 'Notiz', 'Notizen'),
	highlights: (count) => many(count, 'Markierung', 'Markierungen'),
	kept: ({ notes, highlights }) => {
		if (highlights === 0) return counts.notes(notes);
		if (notes === 0) return counts.highlights(highlights);
		return `${counts.notes(notes)} und ${counts.highlights(highlights)}`;
	},
};
