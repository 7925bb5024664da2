import type { phrases as english } from '../en/flash-cards.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	deck: 'Vos notes',
	fileName: 'cartes-anki',
	saved: (cards, file) =>
		`${cards === 1 ? '1 carte enregistrée' : `${number(cards)} cartes enregistrées`} dans ${file}. Dans Anki sur un ordinateur, choisissez «\u00a0Fichier → Importer\u00a0», puis ce fichier\u202f; le type de note doit être «\u00a0Texte à trous\u00a0».`,
	again:
		'Quand vous aurez surligné d’autres passages, enregistrez et importez de nouveau\u00a0: Anki met à jour les cartes que vous avez déjà et conserve votre progression.',
	none: 'Rien ici ne peut encore devenir une carte. Dans une phrase, ne surlignez que les quelques mots que vous voulez retenir.',
	long: (left) =>
		`${number(left)} sans carte, car trop de mots sont marqués\u00a0: dans une phrase, ne surlignez que les quelques mots que vous voulez retenir.`,
	unseen: (left) =>
		`${number(left)} sans carte, car ce navigateur n’a pas vu ce qui est dit autour des mots\u00a0: ouvrez une fois ${left === 1 ? 'la conférence' : 'les conférences'}, puis enregistrez de nouveau.`,
	plain: (left) =>
		`${number(left)} sans carte, car ${left === 1 ? 'la note ne cite' : 'les notes ne citent'} aucun mot et ne ${left === 1 ? 'pose' : 'posent'} aucune question\u00a0: une note qui se termine par un point d’interrogation devient aussi une carte.`,
};
