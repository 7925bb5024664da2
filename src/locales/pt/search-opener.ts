import type { phrases as english } from '../en/search-opener.ts';

export const phrases: typeof english = {
	notLoaded: 'Não foi possível carregar a busca. Recarregue a página para tentar de novo.',
};
