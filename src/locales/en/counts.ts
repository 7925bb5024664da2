import { number } from './language.ts';

const many = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;

/** `1 talk`, `1,300 talks`: where a count stands by itself. Within a sentence, a language may need another form. */
export const counts = {
	talks: (count: number) => many(count, 'talk', 'talks'),
	moments: (count: number) => many(count, 'moment', 'moments'),
	sections: (count: number) => many(count, 'section', 'sections'),
	terms: (count: number) => many(count, 'term', 'terms'),
	notes: (count: number) => many(count, 'note', 'notes'),
	highlights: (count: number) => many(count, 'highlight', 'highlights'),
};
