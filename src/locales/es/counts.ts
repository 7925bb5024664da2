import type { counts as english } from '../en/counts.ts';
import { number } from './language.ts';

const many = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;

export const counts: typeof english = {
	talks: (count) => many(count, 'charla', 'charlas'),
	moments: (count) => many(count, 'momento', 'momentos'),
	sections: (count) => many(count, 'sección', 'secciones'),
	terms: (count) => many(count, 'término', 'términos'),
	notes: (count) => many(count, 'nota', 'notas'),
	highlights: (count) => many(count, 'resaltado', 'resaltados'),
	kept: ({ notes, highlights }) => {
		if (highlights === 0) return counts.notes(notes);
		if (notes === 0) return counts.highlights(highlights);
		return `${counts.notes(notes)} y ${counts.highlights(highlights)}`;
	},
};
