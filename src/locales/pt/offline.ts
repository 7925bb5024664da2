import type { phrases as english } from '../en/offline.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	title: 'Ler offline',
	describe: (site, isInArchive) =>
		`Ler ${site} offline: todas as páginas e a busca${isInArchive ? ', em um só download' : ''}.`,
	worksOffline:
		'A leitura, a busca e todos os links entre as notas funcionam sem conexão. Só os próprios vídeos precisam de uma.',
	asDownload: 'Para baixar',
	download: 'Baixar o site',
	unpack: 'Baixe e descompacte o arquivo zip. Mantenha juntos todos os seus arquivos.',
	open: 'Na pasta descompactada, clique duas vezes em {}.',
	inBrowser: 'Neste navegador',
	whyInBrowser:
		'Se você não consegue descompactar arquivos, por exemplo em um celular, o navegador pode salvar o site inteiro, exceto as gravações. Este endereço passa então a abrir também sem conexão.',
	keep: 'Salvar o site aqui',
	size: (files, megabytes) => `${number(files)} arquivos, ${megabytes} MB`,
	fetching: 'Baixando o site…',
	fetched: 'Páginas baixadas',
	kept: 'O site está salvo neste navegador. As mudanças são baixadas quando você o abre com conexão.',
	full: 'Este navegador não tem espaço para o site, por isso não salva nada. O download acima não precisa desse espaço.',
	noNetwork:
		'Não foi possível baixar uma parte do site. Verifique sua conexão e tente de novo: o download continua de onde parou.',
	remove: 'Remover a cópia salva',
	removed: 'A cópia neste navegador foi removida.',
	madeByBuild: 'O download é criado por um build. Este é o servidor de desenvolvimento.',
	tooLarge:
		'Este site é grande demais para um só download. Com a pasta inteira copiada para um disco, ele abre com um clique duplo em {}.',
};
