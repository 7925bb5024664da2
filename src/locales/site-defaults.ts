import type { OwnLanguage } from './languages.ts';

/** Title and texts of a site whose notebook does not define them. */
export interface SiteDefaults {
	readonly title: string;
	readonly description: string;
	readonly footer: string;
}

export const siteDefaults: Readonly<Record<OwnLanguage, SiteDefaults>> = {
	de: {
		title: 'Lernnotizen',
		description: 'Notizen zu Vorträgen, in denen jeder Absatz auf seine Stelle im Video verweist.',
		footer: 'Jede Zeitangabe öffnet das Video an dieser Stelle. Erstellt mit Cuemark.',
	},
	en: {
		title: 'Study notes',
		description: 'Notes from talks, each paragraph linked to its moment in the video.',
		footer: 'Each timestamp opens the video at that moment. Made with Cuemark.',
	},
	es: {
		title: 'Notas de estudio',
		description: 'Notas de charlas, con cada párrafo enlazado a su momento del vídeo.',
		footer: 'Cada marca de tiempo abre el vídeo en ese momento. Hecho con Cuemark.',
	},
	fr: {
		title: 'Notes d’étude',
		description: 'Des notes de conférences, où chaque paragraphe renvoie à son moment dans la vidéo.',
		footer: 'Chaque minutage ouvre la vidéo à ce moment. Réalisé avec Cuemark.',
	},
	pt: {
		title: 'Notas de estudo',
		description: 'Notas de palestras, com cada parágrafo ligado ao seu momento no vídeo.',
		footer: 'Cada marcação de tempo abre o vídeo naquele momento. Feito com Cuemark.',
	},
};
