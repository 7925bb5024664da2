import type { phrases as english } from '../en/flash-cards.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	deck: 'Tus notas',
	fileName: 'tarjetas-anki',
	saved: (cards, file) =>
		`${cards === 1 ? '1 tarjeta guardada' : `${number(cards)} tarjetas guardadas`} en ${file}. En Anki, en un ordenador, elige «Archivo → Importar» y luego este archivo; el tipo de nota tiene que ser el de textos con huecos («Cloze»).`,
	again:
		'Cuando hayas resaltado más, guarda e importa de nuevo: Anki actualiza las tarjetas que ya tienes y conserva tu progreso.',
	none: 'De aquí no puede salir todavía ninguna tarjeta. En una frase, resalta solo las pocas palabras que quieras recordar.',
	long: (left) =>
		`${number(left)} sin tarjeta porque hay demasiadas palabras marcadas: en una frase, resalta solo las pocas que quieras recordar.`,
	unseen: (left) =>
		`${number(left)} sin tarjeta porque este navegador no ha visto lo que se dice alrededor de las palabras: abre ${left === 1 ? 'la charla' : 'las charlas'} una vez y guarda de nuevo.`,
	plain: (left) =>
		`${number(left)} sin tarjeta porque ${left === 1 ? 'la nota no cita' : 'las notas no citan'} palabras ni ${left === 1 ? 'hace' : 'hacen'} ninguna pregunta: una nota que termina con un signo de interrogación también se convierte en tarjeta.`,
};
