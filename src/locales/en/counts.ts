import { number } from './language.ts';

/** Numbers of the reader's notes and highlights; at least one of them is not zero. */
export interface Kept {
	readonly notes: number;
	readonly highlights: number;
}

const many = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;

/** Counts on their own: `1 talk`, `1,300 talks`. Within a sentence, a language may need another form. */
export const counts = {
	talks: (count: number) => many(count, 'talk', 'talks'),
	moments: (count: number) => many(count, 'moment', 'moments'),
	sections: (count: number) => many(count, 'section', 'sections'),
	terms: (count: number) => many(count, 'term', 'terms'),
	notes: (count: number) => many(count, 'note', 'notes'),
	highlights: (count: number) => many(count, 'highlight', 'highlights'),
	/** `2 notes and 1 highlight` */
	kept: ({ notes, highlights }: Kept) => {
		if (highlights === 0) return counts.notes(notes);
		if (notes === 0) return counts.highlights(highlights);
		return `${counts.notes(notes)} and ${counts.highlights(highlights)}`;
	},
};
