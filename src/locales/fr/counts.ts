import type { counts as english } from '../en/counts.ts';
import { number } from './language.ts';

const many = (count: number, one: string, more: string): string => `${number(count)} ${count < 2 ? one : more}`;

export const counts: typeof english = {
	talks: (count) => many(count, 'conférence', 'conférences'),
	moments: (count) => many(count, 'moment', 'moments'),
	sections: (count) => many(count, 'section', 'sections'),
	terms: (count) => many(count, 'terme', 'termes'),
	notes: (count) => many(count, 'note', 'notes'),
	highlights: (count) => many(count, 'surlignage', 'surlignages'),
	kept: ({ notes, highlights }) => {
		if (highlights === 0) return counts.notes(notes);
		if (notes === 0) return counts.highlights(highlights);
		return `${counts.notes(notes)} et ${counts.highlights(highlights)}`;
	},
};
