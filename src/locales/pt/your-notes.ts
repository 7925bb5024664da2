import type { Kept } from '../en/counts.ts';
import type { phrases as english } from '../en/your-notes.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const isOne = ({ notes, highlights }: Kept): boolean => notes + highlights === 1;

/** A word that agrees with notes and highlights. */
const agreeing = (stem: string, of: Kept): string => `${stem}${of.highlights === 0 ? 'a' : 'o'}${isOne(of) ? '' : 's'}`;

export const phrases: typeof english = {
	title: 'Suas notas',
	describe: 'Todas as suas notas e destaques das palestras, em um só lugar.',
	keptHere: 'Todas as suas notas e destaques das palestras. Ficam salvos neste navegador e em nenhum outro lugar.',
	keptNowhere:
		'Este navegador não salva nada para este site: uma nota se perde quando você fecha a página, e não é possível destacar. Para salvar notas, permita que o site armazene dados nas configurações do navegador (“cookies e dados do site”).',
	needJavaScript: 'Suas próprias notas precisam de JavaScript, que está desativado neste navegador.',
	howToWrite:
		'Você ainda não tem notas. Em uma palestra, selecione algumas palavras e escolha {Destacar} ou {Nota}. Para um parágrafo inteiro, aponte para a marcação de tempo dele (em uma tela sensível ao toque, toque no ⋮ ao lado), ou pressione {h} ou {w}.',

	inTalks: (of, talks) => `${counts.kept(of)} em ${counts.talks(talks)}`,
	inTalksElsewhere: (of, talks) => `${counts.kept(of)} em ${counts.talks(talks)} que este site não tem`,
	show: 'Mostrar',
	allTalks: 'Todas as palestras',
	courses: 'Cursos',
	copyAll: 'Copiar como Markdown',
	copied: 'Notas copiadas',
	saveAll: 'Salvar como arquivo',
	saveCards: 'Salvar cartões do Anki',
	cardsNotLoaded: 'Não foi possível criar os cartões: um script não foi carregado. Tente de novo.',
	fileName: 'suas-notas',
	remove: 'Remover',
	removeHighlight: 'Remover destaque',
	highlightRemoved: 'Destaque removido',
	undo: 'Desfazer',

	fromFile: 'Importar notas de um arquivo salvo, por exemplo em outro navegador:',
	read: (of, { added, changed, joined }) => {
		const isOnlyNotes = of.highlights === 0;
		/** Leaves out the number if there is only one. */
		const some = (count: number): string => (isOne(of) ? '' : `${number(count)} `);
		const fresh = (): string => {
			if (isOne(of)) return added === 0 ? 'já estava aqui' : `é ${agreeing('nov', of)}`;
			if (added === 0) return isOnlyNotes ? 'nenhuma nova' : 'nenhum novo';
			if (added === of.notes + of.highlights) return isOnlyNotes ? 'todas novas' : 'todos novos';
			const one = isOnlyNotes ? '1 delas nova' : '1 deles novo';
			return added === 1 ? one : `${number(added)} ${isOnlyNotes ? 'delas novas' : 'deles novos'}`;
		};
		const edited = changed === 0 ? '' : `, ${some(changed)}alterada${changed === 1 ? '' : 's'} conforme o arquivo`;
		const together =
			joined === 0
				? ''
				: `, ${some(joined)}combinada${joined === 1 ? '' : 's'} com o que você tinha escrito sobre o mesmo momento`;
		return `${counts.kept(of)} ${agreeing('importad', of)}${isOne(of) ? ':' : ','} ${fresh()}${edited}${together}.`;
	},
	unplaced: (notes) =>
		`${counts.notes(notes)} ignorada${notes === 1 ? '' : 's'}: este site não tem palestra com esse título.`,
	notRead: 'Não foi possível ler este arquivo. Se ele acabou de ser alterado ou movido, escolha-o de novo.',
	noneInFile: 'Não há notas neste arquivo. Escolha um criado com “Salvar como arquivo”.',
	notKept: 'Notas não salvas: o armazenamento deste navegador está cheio ou desativado.',

	deletedInFile: 'Notas excluídas no arquivo',
	deletedLeftOut: (of) => `${counts.kept(of)} ${agreeing('ignorad', of)}: ${agreeing('excluíd', of)} neste arquivo.`,
	stillHere: (of) =>
		`${counts.kept(of)} que você excluiu neste arquivo ainda ${isOne(of) ? 'está' : 'estão'} neste navegador:`,
	quoted: (words) => `“${words}”`,
	deleteHere: () => 'Excluir aqui também',
	keep: () => 'Manter',
	deleted: (of) => `${counts.kept(of)} ${agreeing('excluíd', of)}.`,
	kept: (of) => `${counts.kept(of)} ${agreeing('mantid', of)}.`,
	putBack: (of) => `${counts.kept(of)} ${agreeing('restaurad', of)}.`,

	ofAuthor: 'Notas do autor deste site',
	besideTalks: 'Elas são mostradas nas próprias palestras e não contam como suas:',
	talksWithSome: (talks) => `${number(talks)} palestras com notas desse tipo`,
};
