import type { phrases as english } from '../en/talk-page.ts';

export const phrases: typeof english = {
	describe: (title, channel, length) =>
		`Notas de “${title}”${channel ? `, de ${channel}` : ''} (${length}), cada parágrafo com link para o seu momento no vídeo.`,
	allTalks: 'Todas as palestras',
	watchOn: (site) => `Assistir no ${site}`,
	openRecording: 'Abrir a gravação',
	notesOnly: 'Só notas',
	print: 'Imprimir ou PDF',

	contents: 'Conteúdo',
	closeContents: 'Fechar',

	player: 'Player',
	playTalk: 'Reproduzir a palestra',
	alsoAs: 'Também disponível em {}',
};
