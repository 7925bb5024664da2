import type { phrases as english } from '../en/frame.ts';

export const phrases: typeof english = {
	skip: 'Saltar al contenido',
	places: 'Sitio',
	morePages: 'Más páginas',
	courses: 'Cursos',
	terms: 'Términos',
	yourNotes: 'Tus notas',
	search: 'Buscar',
	searchTalks: 'Buscar{} en las charlas',
	readOffline: 'Leer sin conexión',

	untitled: 'Sin título {}',
	languages: 'Idiomas',

	resetReading: 'Restablecer',
	theme: 'Tema',
	themes: { system: 'Sistema', light: 'Claro', sepia: 'Sepia', dark: 'Oscuro' },
	textSize: 'Tamaño del texto',
	width: 'Ancho',
	widths: { narrow: 'Estrecho', normal: 'Normal', wide: 'Amplio' },
	lineHeight: 'Interlineado',
	lineHeights: { tight: 'Compacto', normal: 'Normal', loose: 'Amplio' },
	face: 'Tipo de letra',
	faces: { serif: 'Con serifa', sans: 'Sin serifa' },

	shortcuts: 'Atajos de teclado',
	shortcutsAndMarks: 'Ayuda',
	closeHelp: 'Cerrar',
	singleKeys: 'Atajos de una sola tecla',
	whySingleKeys:
		'Desactívalos si estorban a un lector de pantalla o a la entrada por voz. En una charla, Tab lleva entonces también a los botones que hay junto a cada marca de tiempo.',

	marks: {
		title: 'Marcas',
		words: 'texto',
		time: 'Reproduce la charla desde ahí.',
		link: 'Enlace a ese momento.',
		pointAtTime: 'Pasa el puntero por una marca de tiempo para resaltar, escribir una nota, citar o copiar.',
		tapLink: 'Tócalo para resaltar, escribir una nota, citar o copiar.',
		strip:
			'La charla entera, con un color para cada sección; selecciona una sección para ir a ella. Las líneas indican dónde estás, qué se está reproduciendo y los resultados de una búsqueda.',
		moment: 'El momento al que has llegado o que se está reproduciendo.',
		defined: 'Un término con definición: {}',
		pointAtTerm: 'pasa el puntero por él para leerla.',
		tapTerm: 'tócalo para leerla.',
		correction: 'Corregido: la transcripción entendió mal estas palabras.',
		searched: 'Lo que has buscado.',
		highlighted: 'Lo que has resaltado.',
		quoted: 'Lo que tiene una nota tuya.',
	},
};
