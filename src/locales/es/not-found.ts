import type { phrases as english } from '../en/not-found.ts';

export const phrases: typeof english = {
	title: 'Página no encontrada',
	noPage: 'Esta página no existe',
	why: 'Puede que la dirección esté mal escrita o que la charla se haya retirado.',
	goOn: '{} o {}.',
	allTalks: 'Ver todas las charlas',
	searchTalks: 'buscar lo que se dijo',
};
