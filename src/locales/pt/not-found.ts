import type { phrases as english } from '../en/not-found.ts';

export const phrases: typeof english = {
	title: 'Página não encontrada',
	noPage: 'Esta página não existe',
	why: 'O endereço pode estar errado, ou a palestra pode ter sido removida.',
	goOn: '{} ou {}.',
	allTalks: 'Ver todas as palestras',
	searchTalks: 'buscar o que foi dito',
};
