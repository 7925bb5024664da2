import type { Kept } from '../en/counts.ts';
import type { phrases as english } from '../en/your-notes.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const isOne = ({ notes, highlights }: Kept): boolean => notes + highlights === 1;

/** A word that agrees with notes and highlights. */
const agreeing = (stem: string, of: Kept): string => `${stem}${of.highlights === 0 ? 'e' : ''}${isOne(of) ? '' : 's'}`;

export const phrases: typeof english = {
	title: 'Vos notes',
	describe: 'Toutes vos notes et tous vos surlignages, en un seul endroit.',
	keptHere: 'Toutes vos notes et tous vos surlignages. Tout est enregistré dans ce navigateur, et nulle part ailleurs.',
	keptNowhere:
		'Ce navigateur n’enregistre rien pour ce site\u00a0: une note est perdue quand vous fermez la page, et le surlignage ne fonctionne pas. Pour enregistrer des notes, autorisez le site à enregistrer des données dans les réglages du navigateur («\u00a0cookies et données de sites\u00a0»).',
	needJavaScript: 'Les notes personnelles nécessitent JavaScript, qui est désactivé dans ce navigateur.',
	howToWrite:
		'Vous n’avez pas encore de notes. Dans une conférence, sélectionnez des mots, puis choisissez {Surligner} ou {Note}. Pour un paragraphe entier, survolez son minutage (sur un écran tactile, touchez le ⋮ à côté), ou appuyez sur {h} ou {w}.',

	inTalks: (of, talks) => `${counts.kept(of)} dans ${counts.talks(talks)}`,
	inTalksElsewhere: (of, talks) =>
		`${counts.kept(of)} dans ${counts.talks(talks)} ${talks === 1 ? 'absente' : 'absentes'} de ce site`,
	show: 'Afficher',
	allTalks: 'Toutes les conférences',
	courses: 'Cours',
	copyAll: 'Copier en Markdown',
	copied: 'Notes copiées',
	saveAll: 'Enregistrer dans un fichier',
	saveCards: 'Enregistrer des cartes Anki',
	cardsNotLoaded: 'Les cartes n’ont pas pu être créées\u00a0: un script n’a pas été chargé. Réessayez.',
	fileName: 'vos-notes',
	remove: 'Retirer',
	removeHighlight: 'Retirer le surlignage',
	highlightRemoved: 'Surlignage retiré',
	undo: 'Annuler',

	fromFile: 'Importer des notes d’un fichier enregistré, par exemple dans un autre navigateur\u00a0:',
	read: (of, { added, changed, joined }) => {
		const isOnlyNotes = of.highlights === 0;
		const fresh = (): string => {
			const one = isOnlyNotes ? 'nouvelle' : 'nouveau';
			if (isOne(of)) return added === 0 ? agreeing('déjà présent', of) : `${isOnlyNotes ? 'elle' : 'il'} est ${one}`;
			if (added === 0) return isOnlyNotes ? 'aucune nouvelle' : 'aucun nouveau';
			if (added === of.notes + of.highlights) return isOnlyNotes ? 'toutes nouvelles' : 'tous nouveaux';
			return `dont ${number(added)} ${added === 1 ? one : isOnlyNotes ? 'nouvelles' : 'nouveaux'}`;
		};
		const edited = changed === 0 ? '' : `, ${number(changed)} modifiée${changed === 1 ? '' : 's'} d’après le fichier`;
		const together =
			joined === 0
				? ''
				: `, ${number(joined)} fusionnée${joined === 1 ? '' : 's'} avec ce que vous aviez écrit sur le même moment`;
		return `${counts.kept(of)} ${agreeing('importé', of)}, ${fresh()}${edited}${together}.`;
	},
	unplaced: (notes) =>
		`${counts.notes(notes)} laissée${notes === 1 ? '' : 's'} de côté\u00a0: ce site n’a pas de conférence portant ce titre.`,
	notRead: 'Ce fichier n’a pas pu être lu. S’il vient d’être modifié ou déplacé, choisissez-le de nouveau.',
	noneInFile:
		'Ce fichier ne contient pas de notes. Choisissez-en un créé par «\u00a0Enregistrer dans un fichier\u00a0».',
	notKept: 'Notes non enregistrées\u00a0: le stockage de ce navigateur est plein ou désactivé.',

	deletedInFile: 'Notes supprimées dans le fichier',
	deletedLeftOut: (of) =>
		`${counts.kept(of)} ${agreeing('laissé', of)} de côté\u00a0: ${agreeing('supprimé', of)} dans ce fichier.`,
	stillHere: (of) =>
		`${counts.kept(of)} que vous avez ${agreeing('supprimé', of)} dans ce fichier ${isOne(of) ? 'est' : 'sont'} encore dans ce navigateur\u00a0:`,
	quoted: (words) => `«\u00a0${words}\u00a0»`,
	deleteHere: () => 'Supprimer ici aussi',
	keep: () => 'Conserver',
	deleted: (of) => `${counts.kept(of)} ${agreeing('supprimé', of)}.`,
	kept: (of) => `${counts.kept(of)} ${agreeing('conservé', of)}.`,
	putBack: (of) => `${counts.kept(of)} ${agreeing('rétabli', of)}.`,

	ofAuthor: 'Notes de l’auteur de ce site',
	besideTalks: 'Elles figurent dans les conférences elles-mêmes et ne comptent pas parmi les vôtres\u00a0:',
	talksWithSome: (talks) => `${number(talks)} conférences avec de telles notes`,
};
