import type { phrases as english } from '../en/offline.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	title: 'Ler offline',
	describe: (site, isInArchive) =>
		`${site} para levar: todas as páginas e a busca${isInArchive ? ' em um só download' : ''}.`,
	worksOffline:
		'A leitura, a busca e todos os links entre as notas funcionam sem conexão. Só os próprios vídeos precisam de uma.',
	asDownload: 'Para baixar',
	download: 'Baixar todas as notas',
	unpack: 'Baixe e descompacte o arquivo zip: tudo o que há nele deve ficar junto.',
	open: 'Abra {} na pasta descompactada com um clique duplo.',
	inBrowser: 'Neste navegador',
	whyInBrowser:
		'Onde nada pode ser descompactado, como em um celular, o próprio navegador guarda o site inteiro, exceto as gravações. Este endereço passa então a abrir também sem conexão.',
	keep: 'Guardar todas as notas aqui',
	size: (files, megabytes) => `${number(files)} arquivos, ${megabytes} MB`,
	fetching: 'Baixando as notas…',
	fetched: 'Notas baixadas',
	kept: 'Todas as notas estão guardadas neste navegador. O que mudou é baixado quando o site é aberto com conexão.',
	full: 'Este navegador não tem espaço para todas as notas, por isso não guarda nenhuma. O download acima não ocupa nada desse espaço.',
	noNetwork:
		'Não foi possível baixar todas as notas. Verifique sua conexão e tente de novo: o download continua de onde parou.',
	remove: 'Remover a cópia',
	removed: 'A cópia neste navegador foi removida.',
	madeByBuild: 'O download de todas as notas é criado por um build: este é o servidor de desenvolvimento.',
	tooLarge:
		'Este site é grande demais para um só download. Com a pasta inteira copiada para um disco, ele abre com um clique duplo em {}.',
};
