import type { phrases as english } from '../en/offline.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	title: 'Leer sin conexión',
	describe: (site, isInArchive) =>
		`Leer ${site} sin conexión: todas las páginas y la búsqueda${isInArchive ? ', en una sola descarga' : ''}.`,
	worksOffline:
		'La lectura, la búsqueda y todos los enlaces entre las notas funcionan sin conexión. Solo los vídeos la necesitan.',
	asDownload: 'Para descargar',
	download: 'Descargar el sitio',
	unpack: 'Descarga y descomprime el archivo zip. Mantén juntos todos sus archivos.',
	open: 'En la carpeta descomprimida, haz doble clic en {}.',
	inBrowser: 'En este navegador',
	whyInBrowser:
		'Si no puedes descomprimir archivos, por ejemplo en un teléfono, el navegador puede guardar todo el sitio, salvo las grabaciones. Esta dirección se abre entonces también sin conexión.',
	keep: 'Guardar el sitio aquí',
	size: (files, megabytes) => `${number(files)} archivos, ${megabytes} MB`,
	fetching: 'Descargando el sitio…',
	fetched: 'Páginas descargadas',
	kept: 'El sitio está guardado en este navegador. Los cambios se descargan cuando lo abres con conexión.',
	full: 'Este navegador no tiene espacio para el sitio, así que no guarda nada. La descarga de arriba no necesita ese espacio.',
	noNetwork:
		'No se pudo descargar una parte del sitio. Comprueba tu conexión e inténtalo de nuevo: la descarga continuará donde se detuvo.',
	remove: 'Eliminar la copia guardada',
	removed: 'Se ha eliminado la copia de este navegador.',
	madeByBuild: 'La descarga la crea una compilación. Este es el servidor de desarrollo.',
	tooLarge:
		'Este sitio es demasiado grande para una sola descarga. Si se copia su carpeta entera a un disco, se abre con un doble clic en {}.',
};
