import type { phrases as english } from '../en/help.ts';
import { phrases as hits } from './hits.ts';
import { phrases as page } from './page.ts';
import { phrases as player } from './player-buttons.ts';

export const phrases: typeof english = {
	shortcutGroups: {
		player: 'Player',
		moving: 'Navegação',
		moment: 'Momento ou palavras selecionadas',
		search: 'Busca',
		page: 'Página',
	},
	shortcuts: {
		playOrPause: 'Reproduzir ou pausar',
		playOrPauseOnceOpen: 'Reproduzir ou pausar (player aberto)',
		back10: player.back(10),
		ahead10: player.ahead(10),
		back5: player.back(5),
		ahead5: player.ahead(5),
		slower: 'Mais devagar',
		faster: 'Mais rápido',
		captions: player.captions,
		sound: 'Ligar ou desligar o som',
		backToPlaying: 'Voltar ao ponto da reprodução',
		closePlayer: player.close,

		previousMoment: 'Momento anterior',
		nextMoment: 'Próximo momento',
		previousSection: 'Seção anterior',
		nextSection: 'Próxima seção',
		previousNote: 'Nota anterior',
		nextNote: 'Próxima nota',

		highlight: 'Destacar ou remover o destaque',
		writeNote: 'Escrever uma nota',
		copyQuote: 'Copiar como citação',
		copyLink: 'Copiar um link',
		toTools: 'Ir para os botões das palavras selecionadas',
		hideTools: 'Ocultar estes botões',

		searchTalks: 'Buscar nas palestras',
		nextHit: hits.next,
		previousHit: hits.previous,

		readingSettings: 'Configurações de leitura',
		focusMode: 'Modo foco',
		leaveFocusMode: page.leaveFocusMode,
		foldOrUnfold: 'Ocultar ou mostrar a transcrição',
		hideDefinition: 'Ocultar a definição',
		showShortcuts: 'Mostrar os atalhos de teclado',
	},
	or: 'ou',
	keyNames: { Control: 'Ctrl', Escape: 'Esc', Shift: 'Shift', Space: 'Espaço' },
};
