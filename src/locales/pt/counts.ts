import type { counts as english } from '../en/counts.ts';
import { number } from './language.ts';

const many = (count: number, one: string, more: string): string => `${number(count)} ${count < 2 ? one : more}`;

export const counts: typeof english = {
	talks: (count) => many(count, 'palestra', 'palestras'),
	moments: (count) => many(count, 'momento', 'momentos'),
	sections: (count) => many(count, 'seção', 'seções'),
	terms: (count) => many(count, 'termo', 'termos'),
	notes: (count) => many(count, 'nota', 'notas'),
	highlights: (count) => many(count, 'destaque', 'destaques'),
	kept: ({ notes, highlights }) => {
		if (highlights === 0) return counts.notes(notes);
		if (notes === 0) return counts.highlights(highlights);
		return `${counts.notes(notes)} e ${counts.highlights(highlights)}`;
	},
};
