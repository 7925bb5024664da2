import type { phrases as english } from '../en/offline.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	title: 'Leer sin conexión',
	describe: (site, isInArchive) =>
		`Leer ${site} sin conexión: todas las páginas y la búsqueda${isInArchive ? ', en una sola descarga' : ''}.`,
	worksOffline:
		'La lectura, la búsqueda y todos los enlaces entre las notas funcionan sin conexión. Solo los vídeos la necesitan.',
	asDownload: 'Para descargar',
	download: 'Descargar todas las notas',
	unpack: 'Descarga y descomprime el archivo zip. Mantén juntos todos sus archivos.',
	open: 'En la carpeta descomprimida, haz doble clic en {}.',
	inBrowser: 'En este navegador',
	whyInBrowser:
		'Si no puedes descomprimir archivos, por ejemplo en un teléfono, el navegador puede guardar todo el sitio, salvo las grabaciones. Esta dirección se abre entonces también sin conexión.',
	keep: 'Guardar todas las notas aquí',
	size: (files, megabytes) => `${number(files)} archivos, ${megabytes} MB`,
	fetching: 'Descargando las notas…',
	fetched: 'Notas descargadas',
	kept: 'Todas las notas están guardadas en este navegador. Los cambios se descargan cuando abres el sitio con conexión.',
	full: 'Este navegador no tiene espacio para todas las notas, así que no guarda ninguna. La descarga de arriba no necesita ese espacio.',
	noNetwork:
		'No se pudieron descargar algunas notas. Comprueba tu conexión e inténtalo de nuevo: continuará donde se detuvo.',
	remove: 'Eliminar la copia guardada',
	removed: 'Se ha eliminado la copia de este navegador.',
	madeByBuild: 'La descarga de todas las notas la crea una compilación. Este es el servidor de desarrollo.',
	tooLarge:
		'Este sitio es demasiado grande para una sola descarga. Si se copia su carpeta entera a un disco, se abre con un doble clic en {}.',
};
