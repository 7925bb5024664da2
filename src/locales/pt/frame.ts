import type { phrases as english } from '../en/frame.ts';

export const phrases: typeof english = {
	skip: 'Ir para o conteúdo',
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
	shortcutsAndMarks: 'Ajuda',
	closeHelp: 'Fechar',
	singleKeys: 'Atalhos de uma só tecla',
	whySingleKeys:
		'Desative-os se atrapalharem um leitor de tela ou a entrada por voz. Em uma palestra, Tab leva então também aos botões ao lado de cada marcação de tempo.',

	marks: {
		title: 'Marcas',
		words: 'texto',
		time: 'Reproduz a palestra a partir dali.',
		link: 'Link para esse momento.',
		pointAtTime: 'Aponte para uma marcação de tempo para destacar, escrever uma nota, citar ou copiar.',
		tapLink: 'Toque nele para destacar, escrever uma nota, citar ou copiar.',
		strip:
			'A palestra inteira, com uma cor para cada seção; selecione uma seção para ir até ela. As linhas indicam onde você está, o que está sendo reproduzido e os resultados de uma busca.',
		moment: 'O momento a que você chegou ou que está sendo reproduzido.',
		defined: 'Um termo com definição: {}',
		pointAtTerm: 'aponte para ele para lê-la.',
		tapTerm: 'toque nele para lê-la.',
		correction: 'Corrigido: a transcrição entendeu mal estas palavras.',
		searched: 'O que você buscou.',
		highlighted: 'O que você destacou.',
		quoted: 'O que tem uma nota sua.',
	},
};
