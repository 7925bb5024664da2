import type { headings as englishHeadings, phrases as english } from '../en/notes-pages.ts';
import { number } from './language.ts';

export const headings: typeof englishHeadings = {
	overview: 'Visão geral',
	keyTerms: 'Termos-chave',
	keyMoments: 'Momentos-chave',
	sections: 'Seções',
	sectionsAndMoments: 'Seções e momentos-chave',
	related: 'Momentos relacionados',
	goesWith: 'Aparece com',
	moments: 'Momentos',
	byTalk: 'Todos os momentos, por palestra',
	mostByTalk: 'Momentos por palestra',
};

export const phrases: typeof english = {
	untitled: 'sem título',
	noTalk: 'Ainda não é mencionado em nenhuma palestra.',
	moreTalks: (talks) => `Outras palestras em que é mencionado: ${number(talks)}.`,
	elsewhere: 'Nos demais casos',
	more: (moments) => `e mais ${number(moments)}`,
	heard: 'ouviu-se: ',
	noteAt: (clock) => `Nota em ${clock}`,
	note: 'Nota',
	notes: 'Notas',
	table: 'Tabela',
	footnotes: 'Notas de rodapé',
	backToReference: (reference) => `Voltar à referência ${reference}`,
};
