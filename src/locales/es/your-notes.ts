import type { Kept } from '../en/counts.ts';
import type { phrases as english } from '../en/your-notes.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const isOne = ({ notes, highlights }: Kept): boolean => notes + highlights === 1;

/** A word that agrees with notes and highlights. */
const agreeing = (stem: string, of: Kept): string => `${stem}${of.highlights === 0 ? 'a' : 'o'}${isOne(of) ? '' : 's'}`;

export const phrases: typeof english = {
	title: 'Tus notas',
	describe: 'Todas tus notas y resaltados de las charlas, en un solo lugar.',
	keptHere: 'Todas tus notas y resaltados de las charlas. Se guardan en este navegador y en ningún otro lugar.',
	keptNowhere:
		'Este navegador no guarda nada para este sitio: una nota se pierde cuando cierras la página, y no se puede resaltar. Para guardar notas, permite en los ajustes del navegador que el sitio guarde datos («cookies y datos de sitios»).',
	needJavaScript: 'Las notas propias necesitan JavaScript, que está desactivado en este navegador.',
	howToWrite:
		'Aún no tienes notas. En una charla, selecciona unas palabras y elige {Resaltar} o {Nota}. Para un párrafo entero, pasa el puntero por su marca de tiempo (en una pantalla táctil, toca el ⋮ que tiene al lado), o pulsa {h} o {w}.',

	inTalks: (of, talks) => `${counts.kept(of)} en ${counts.talks(talks)}`,
	inTalksElsewhere: (of, talks) => `${counts.kept(of)} en ${counts.talks(talks)} que este sitio no tiene`,
	show: 'Mostrar',
	allTalks: 'Todas las charlas',
	courses: 'Cursos',
	copyAll: 'Copiar como Markdown',
	copied: 'Notas copiadas',
	saveAll: 'Guardar como archivo',
	saveCards: 'Guardar tarjetas de Anki',
	cardsNotLoaded: 'No se pudieron crear las tarjetas: no se cargó un script. Inténtalo de nuevo.',
	fileName: 'tus-notas',
	remove: 'Quitar',
	removeHighlight: 'Quitar resaltado',
	highlightRemoved: 'Resaltado quitado',
	undo: 'Deshacer',

	fromFile: 'Importar notas de un archivo guardado, por ejemplo en otro navegador:',
	read: (of, { added, changed, joined }) => {
		const isOnlyNotes = of.highlights === 0;
		/** Leaves out the number if there is only one. */
		const some = (count: number): string => (isOne(of) ? '' : `${number(count)} `);
		const fresh = (): string => {
			if (isOne(of)) return added === 0 ? 'ya estaba aquí' : `es ${agreeing('nuev', of)}`;
			if (added === 0) return isOnlyNotes ? 'ninguna nueva' : 'ninguno nuevo';
			if (added === of.notes + of.highlights) return isOnlyNotes ? 'todas nuevas' : 'todos nuevos';
			const one = isOnlyNotes ? '1 de ellas nueva' : '1 de ellos nuevo';
			return added === 1 ? one : `${number(added)} de ${isOnlyNotes ? 'ellas nuevas' : 'ellos nuevos'}`;
		};
		const edited = changed === 0 ? '' : `, ${some(changed)}cambiada${changed === 1 ? '' : 's'} según el archivo`;
		const together =
			joined === 0
				? ''
				: `, ${some(joined)}combinada${joined === 1 ? '' : 's'} con lo que habías escrito sobre el mismo momento`;
		return `${counts.kept(of)} ${agreeing('importad', of)}${isOne(of) ? ':' : ','} ${fresh()}${edited}${together}.`;
	},
	unplaced: (notes) =>
		`${counts.notes(notes)} omitida${notes === 1 ? '' : 's'}: este sitio no tiene ninguna charla con ese título.`,
	notRead: 'No se pudo leer este archivo. Si se acaba de cambiar o mover, elígelo de nuevo.',
	noneInFile: 'No hay notas en este archivo. Elige uno creado con «Guardar como archivo».',
	notKept: 'Notas no guardadas: el almacenamiento de este navegador está lleno o desactivado.',

	deletedInFile: 'Notas eliminadas en el archivo',
	deletedLeftOut: (of) => `${counts.kept(of)} ${agreeing('omitid', of)}: ${agreeing('eliminad', of)} en este archivo.`,
	stillHere: (of) =>
		`${counts.kept(of)} que eliminaste en este archivo ${isOne(of) ? 'sigue' : 'siguen'} en este navegador:`,
	quoted: (words) => `«${words}»`,
	deleteHere: () => 'Eliminar también aquí',
	keep: () => 'Conservar',
	deleted: (of) => `${counts.kept(of)} ${agreeing('eliminad', of)}.`,
	kept: (of) => `${counts.kept(of)} ${agreeing('conservad', of)}.`,
	putBack: (of) => `${counts.kept(of)} ${agreeing('restaurad', of)}.`,

	ofAuthor: 'Notas del autor de este sitio',
	besideTalks: 'Se muestran en las propias charlas y no cuentan como tuyas:',
	talksWithSome: (talks) => `${number(talks)} charlas con notas de este tipo`,
};
