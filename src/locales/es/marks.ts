import type { phrases as english } from '../en/marks.ts';

export const phrases: typeof english = {
	highlighted: 'Resaltado',
	removed: 'Resaltado quitado',
	nothingSaid: 'Aquí no se dice nada',
	notKept: 'Este navegador no guarda resaltados: su almacenamiento está lleno o desactivado.',
	notShown: 'Guardado en «Tus notas»: este navegador no puede mostrar resaltados en el texto',
	highlightOf: (words) => `Resaltado: ${words}`,
};
