import type { phrases as english } from '../en/offline.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	title: 'Offline lesen',
	describe: (site, isInArchive) =>
		`${site} zum Mitnehmen: alle Seiten und die Suche${isInArchive ? ' in einem Download' : ''}.`,
	worksOffline:
		'Lesen, Suche und alle Links zwischen den Notizen gehen ohne Netz. Nur die Videos selbst brauchen eines.',
	asDownload: 'Als Download',
	download: 'Alle Notizen herunterladen',
	unpack: 'Die Zip-Datei herunterladen und entpacken: Alles darin gehört zusammen.',
	open: '{} im entpackten Ordner mit einem Doppelklick öffnen.',
	inBrowser: 'In diesem Browser',
	whyInBrowser:
		'Wo nichts entpackt werden kann, etwa auf einem Telefon, behält der Browser selbst die ganze Website, außer den Aufnahmen. Diese Adresse öffnet sich dann auch ohne Netz.',
	keep: 'Alle Notizen in diesem Browser behalten',
	size: (files, megabytes) => `${number(files)} Dateien, ${megabytes} MB`,
	fetching: 'Die Notizen werden geholt …',
	fetched: 'Geholte Notizen',
	kept: 'Alle Notizen sind in diesem Browser gespeichert. Was sich geändert hat, wird geholt, wenn die Website mit Netz geöffnet wird.',
	full: 'In diesem Browser ist nicht genug Platz für alle Notizen, deshalb behält er keine. Der Download oben braucht nichts davon.',
	noNetwork:
		'Nicht alle Notizen konnten geholt werden. Prüfe die Verbindung und versuche es noch einmal: Es geht dort weiter, wo es aufgehört hat.',
	remove: 'Die Kopie entfernen',
	removed: 'Die Kopie in diesem Browser ist entfernt.',
	madeByBuild: 'Den Download aller Notizen macht ein Build: Dies ist der Entwicklungsserver.',
	tooLarge:
		'Diese Website ist zu groß für einen einzigen Download. Ihr ganzer Ordner, auf eine Festplatte kopiert, öffnet sich mit einem Doppelklick auf {}.',
};
