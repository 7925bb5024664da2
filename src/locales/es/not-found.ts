import type { phrases as english } from '../en/not-found.ts';

export const phrases: typeof english = {
	title: 'Página no encontrada',
	noPage: 'Aquí no hay ninguna página',
	why: 'Puede que la dirección esté mal escrita o que la charla ya no esté en la colección.',
	goOn: '{} o {}.',
	allTalks: 'Ver todas las charlas',
	searchTalks: 'buscar lo que se dijo en ellas',
};
