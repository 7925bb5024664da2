import type { phrases as english } from '../en/terms.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const extent = (moments: number, talks: number): string =>
	talks === 0 ? 'en ninguna charla todavía' : `${counts.moments(moments)} en ${counts.talks(talks)}`;

export const phrases: typeof english = {
	title: 'Términos',
	titleOfPart: (range) => `Términos, ${range}`,
	describe: 'Los términos que varias charlas comparten, de la A a la Z, con los momentos en que se mencionan.',
	describePart: (range) => `Los términos que varias charlas comparten, ${range}, con los momentos en que se mencionan.`,
	lead: 'Los términos que comparten al menos dos charlas, con sus momentos más reveladores.',
	leadWithGlossary:
		'Los términos que comparten al menos dos charlas o que define el glosario, con sus momentos más reveladores.',
	onThisPage: '{} en esta página',
	none: 'Todavía no hay términos: no hay dos charlas de esta colección con un término clave en común.',
	filterTerms: 'Filtrar los términos',
	filter: 'Filtrar',
	letters: 'Letras',
	pagesOfLetter: (letter) => `Páginas de la letra ${letter}`,
	extent,
	untitled: (title) => `${title} (sin título)`,
	allMoments: (count) => `Todos los momentos (${number(count)})`,

	allTerms: 'Todos los términos',
	describeTerm: (term, moments, talks) =>
		`«${term}»: ${extent(moments, talks)}${moments < 2 ? '' : ', los más reveladores primero'}.`,
	searchForIt: 'Buscar este término',

	map: 'De qué tratan las charlas',
	allTermsFromAToZ: (count) => `Todos los términos (${number(count)}), de la A a la Z`,
};
