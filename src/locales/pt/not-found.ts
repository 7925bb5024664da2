import type { phrases as english } from '../en/not-found.ts';

export const phrases: typeof english = {
	title: 'Página não encontrada',
	noPage: 'Não há nenhuma página aqui',
	why: 'O endereço pode estar errado, ou a palestra não está mais na coleção.',
	goOn: '{} ou {}.',
	allTalks: 'Ver todas as palestras',
	searchTalks: 'buscar o que foi dito nelas',
};
