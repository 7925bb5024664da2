import type { phrases as english } from '../en/flash-cards.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	deck: 'Suas notas',
	fileName: 'cartoes-anki',
	saved: (cards, file) =>
		`${cards === 1 ? '1 cartão salvo' : `${number(cards)} cartões salvos`} em ${file}. No Anki, em um computador, escolha “Arquivo → Importar” e depois este arquivo; o tipo de nota tem de ser “Omissão de palavras” (“Cloze”).`,
	again:
		'Quando tiver destacado mais, salve e importe de novo: o Anki atualiza os cartões que você já tem e mantém seu progresso.',
	none: 'Nada aqui pode virar cartão ainda. Em uma frase, destaque só as poucas palavras que você quer lembrar.',
	long: (left) =>
		`${number(left)} sem cartão porque há palavras demais marcadas: em uma frase, destaque só as poucas que você quer lembrar.`,
	unseen: (left) =>
		`${number(left)} sem cartão porque este navegador não viu o que é dito em volta das palavras: abra ${left === 1 ? 'a palestra' : 'as palestras'} uma vez e salve de novo.`,
	plain: (left) =>
		`${number(left)} sem cartão porque ${left === 1 ? 'a nota não cita' : 'as notas não citam'} palavras nem ${left === 1 ? 'faz' : 'fazem'} uma pergunta: uma nota que termina com ponto de interrogação também vira cartão.`,
};
