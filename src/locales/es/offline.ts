import type { phrases as english } from '../en/offline.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	title: 'Leer sin conexión',
	describe: (site, isInArchive) =>
		`${site}, para llevar: todas las páginas y la búsqueda${isInArchive ? ' en una sola descarga' : ''}.`,
	worksOffline:
		'La lectura, la búsqueda y todos los enlaces entre las notas funcionan sin conexión. Solo los vídeos la necesitan.',
	asDownload: 'Para descargar',
	download: 'Descargar todas las notas',
	unpack: 'Descarga y descomprime el archivo zip: todo su contenido debe quedar junto.',
	open: 'Abre {} en la carpeta descomprimida con un doble clic.',
	inBrowser: 'En este navegador',
	whyInBrowser:
		'Donde no se puede descomprimir nada, como en un teléfono, el propio navegador guarda todo el sitio, salvo las grabaciones. Esta dirección se abre entonces también sin conexión.',
	keep: 'Guardar todas las notas aquí',
	size: (files, megabytes) => `${number(files)} archivos, ${megabytes} MB`,
	fetching: 'Descargando las notas…',
	fetched: 'Notas descargadas',
	kept: 'Todas las notas están guardadas en este navegador. Lo que haya cambiado se descarga cuando el sitio se abre con conexión.',
	full: 'Este navegador no tiene espacio para todas las notas, así que no guarda ninguna. La descarga de arriba no ocupa nada de ese espacio.',
	noNetwork:
		'No se pudieron descargar todas las notas. Comprueba tu conexión e inténtalo de nuevo: continuará donde se detuvo.',
	remove: 'Eliminar la copia',
	removed: 'Se ha eliminado la copia de este navegador.',
	madeByBuild: 'La descarga de todas las notas la crea una compilación: este es el servidor de desarrollo.',
	tooLarge:
		'Este sitio es demasiado grande para una sola descarga. Si se copia su carpeta entera a un disco, se abre con un doble clic en {}.',
};
