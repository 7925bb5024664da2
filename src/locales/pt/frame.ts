import type { phrases as english } from '../en/frame.ts';

export const phrases: typeof english = {
	skip: 'Ir para o texto',
	places: 'Site',
	morePages: 'Mais páginas',
	courses: 'Cursos',
	terms: 'Termos',
	yourNotes: 'Suas notas',
	search: 'Buscar',
	searchTalks: 'Buscar{} nas palestras',
	readOffline: 'Ler offline',

	untitled: 'Sem título {}',
	languages: 'Idiomas',
	alsoAs: 'Também em {} e {}',

	resetReading: 'Redefinir',
	theme: 'Tema',
	themes: { system: 'Sistema', light: 'Claro', sepia: 'Sépia', dark: 'Escuro' },
	textSize: 'Tamanho do texto',
	width: 'Largura',
	widths: { narrow: 'Estreita', normal: 'Normal', wide: 'Ampla' },
	lineHeight: 'Entrelinha',
	lineHeights: { tight: 'Compacta', normal: 'Normal', loose: 'Ampla' },
	face: 'Fonte',
	faces: { serif: 'Com serifa', sans: 'Sem serifa' },

	shortcuts: 'Atalhos de teclado',
	shortcutsAndMarks: 'Atalhos e marcas',
	closeHelp: 'Fechar',
	singleKeys: 'Atalhos de uma só tecla',
	whySingleKeys:
		'Desative-os se atrapalharem um leitor de tela ou a entrada por voz. Em uma palestra, Tab leva então aos botões ao lado de cada marcação de tempo.',

	marks: {
		title: 'Marcas',
		words: 'texto',
		time: 'Reproduz a palestra a partir dali.',
		link: 'Link para esse momento.',
		pointAtTime:
			'Ao apontar para uma marcação de tempo, aparecem ao lado os botões para destacar, anotar, citar e copiar.',
		tapLink: 'Toque nele para destacar, escrever uma nota, citar ou copiar.',
		strip:
			'A palestra inteira, com uma cor para cada seção; pressione uma para ir até ela. As linhas indicam onde você está, o que está sendo reproduzido e os resultados de uma busca.',
		moment: 'O momento a que você chegou ou que está sendo reproduzido.',
		defined: 'Um termo com definição: {}',
		pointAtTerm: 'aponte para ele.',
		tapTerm: 'toque nele.',
		correction: 'Corrigido: a transcrição traz outras palavras, que foram mal entendidas.',
		searched: 'O que você buscou.',
		highlighted: 'O que você destacou.',
		quoted: 'O que tem uma nota sua.',
	},
};
