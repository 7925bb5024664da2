import type { phrases as english } from '../en/terms.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const extent = (moments: number, talks: number): string => `${counts.moments(moments)} em ${counts.talks(talks)}`;

export const phrases: typeof english = {
	title: 'Termos',
	titleOfPart: (range) => `Termos, ${range}`,
	describe: 'Do que várias palestras falam, de A a Z, com os momentos em que isso é dito.',
	describePart: (range) => `Do que várias palestras falam, ${range}, com os momentos em que isso é dito.`,
	lead: 'Do que duas ou mais palestras falam, com os momentos mais reveladores de cada termo.',
	leadWithGlossary:
		'Do que duas ou mais palestras falam e o que o glossário define, com os momentos mais reveladores de cada termo.',
	onThisPage: '{} nesta página',
	none: 'Ainda não há duas palestras desta coleção com um termo-chave em comum.',
	filterTerms: 'Filtrar os termos',
	filter: 'Filtrar',
	letters: 'Letras',
	pagesOfLetter: (letter) => `Páginas da letra ${letter}`,
	extent,
	untitled: (title) => `${title} (sem título)`,
	allMoments: (count) => `Todos os momentos (${number(count)})`,

	allTerms: 'Todos os termos',
	describeTerm: (term, moments, talks) => `“${term}”: ${extent(moments, talks)}, os mais reveladores primeiro.`,
	searchForIt: 'Buscar este termo',

	map: 'Do que as palestras falam',
	allTermsFromAToZ: (count) => `Todos os termos (${number(count)}), de A a Z`,
};
