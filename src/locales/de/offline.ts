import type { phrases as english } from '../en/offline.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	title: 'Offline lesen',
	describe: (site, isInArchive) =>
		`${site} zum Mitnehmen: alle Seiten und die Suche${isInArchive ? ' in einem Download' : ''}.`,
	worksOffline:
		'Lesen, Suche und alle Links zwischen den Notizen funktionieren ohne Internetverbindung. Nur die Videos selbst brauchen eine.',
	asDownload: 'Als Download',
	download: 'Alle Notizen herunterladen',
	unpack: 'Die Zip-Datei herunterladen und entpacken: Alles darin gehört zusammen.',
	open: '{} im entpackten Ordner mit einem Doppelklick öffnen.',
	inBrowser: 'In diesem Browser',
	whyInBrowser:
		'Wo sich nichts entpacken lässt, etwa auf dem Smartphone, kann der Browser selbst die ganze Website speichern, nur die Aufnahmen nicht. Diese Adresse öffnet sich dann auch ohne Verbindung.',
	keep: 'Alle Notizen in diesem Browser speichern',
	size: (files, megabytes) => `${number(files)} Dateien, ${megabytes} MB`,
	fetching: 'Notizen werden geladen …',
	fetched: 'Geladene Notizen',
	kept: 'Alle Notizen sind in diesem Browser gespeichert. Was sich geändert hat, wird geladen, wenn die Website mit Verbindung geöffnet wird.',
	full: 'In diesem Browser ist nicht genug Platz für alle Notizen, deshalb speichert er keine. Der Download oben braucht dort keinen Platz.',
	noNetwork:
		'Nicht alle Notizen konnten geladen werden. Prüfe die Verbindung und versuche es noch einmal: Es geht dort weiter, wo es aufgehört hat.',
	remove: 'Kopie entfernen',
	removed: 'Die Kopie in diesem Browser wurde entfernt.',
	madeByBuild: 'Den Download aller Notizen erstellt ein Build: Dies ist der Entwicklungsserver.',
	tooLarge:
		'Diese Website ist zu groß für einen einzigen Download. Wird ihr ganzer Ordner auf einen Datenträger kopiert, öffnet sie sich mit einem Doppelklick auf {}.',
};
