import type { phrases as english } from '../en/terms.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const extent = (moments: number, talks: number): string =>
	talks === 0 ? 'em nenhuma palestra ainda' : `${counts.moments(moments)} em ${counts.talks(talks)}`;

export const phrases: typeof english = {
	title: 'Termos',
	titleOfPart: (range) => `Termos, ${range}`,
	describe: 'Os termos que várias palestras compartilham, de A a Z, com os momentos em que são mencionados.',
	describePart: (range) =>
		`Os termos que várias palestras compartilham, ${range}, com os momentos em que são mencionados.`,
	lead: 'Os termos que pelo menos duas palestras compartilham, com seus momentos mais reveladores.',
	leadWithGlossary:
		'Os termos que pelo menos duas palestras compartilham ou que o glossário define, com seus momentos mais reveladores.',
	onThisPage: '{} nesta página',
	none: 'Ainda não há termos: não há duas palestras desta coleção com um termo-chave em comum.',
	filterTerms: 'Filtrar os termos',
	filter: 'Filtrar',
	letters: 'Letras',
	pagesOfLetter: (letter) => `Páginas da letra ${letter}`,
	extent,
	untitled: (title) => `${title} (sem título)`,
	allMoments: (count) => `Todos os momentos (${number(count)})`,

	allTerms: 'Todos os termos',
	describeTerm: (term, moments, talks) =>
		`“${term}”: ${extent(moments, talks)}${moments < 2 ? '' : ', os mais reveladores primeiro'}.`,
	searchForIt: 'Buscar este termo',

	map: 'Do que tratam as palestras',
	allTermsFromAToZ: (count) => `Todos os termos (${number(count)}), de A a Z`,
};
