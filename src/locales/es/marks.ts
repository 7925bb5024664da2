import type { phrases as english } from '../en/marks.ts';

export const phrases: typeof english = {
	highlighted: 'Resaltado',
	removed: 'Resaltado quitado',
	nothingSaid: 'Aquí no hay palabras que resaltar',
	notKept: 'Resaltado no guardado: el almacenamiento de este navegador está lleno o desactivado.',
	notShown: 'Guardado en «Tus notas»: este navegador no puede mostrar resaltados en el texto',
	highlightOf: (words) => `Resaltado: ${words}`,
};
