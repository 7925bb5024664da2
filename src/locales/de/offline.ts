import type { phrases as english } from '../en/offline.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	title: 'Offline lesen',
	describe: (site, isInArchive) =>
		`${site} offline lesen: alle Seiten und die Suche${isInArchive ? ', in einem Download' : ''}.`,
	worksOffline:
		'Lesen, Suche und alle Links zwischen den Notizen funktionieren ohne Internetverbindung. Nur die Videos selbst brauchen eine.',
	asDownload: 'Als Download',
	download: 'Website herunterladen',
	unpack: 'Die Zip-Datei herunterladen und entpacken. Alle Dateien darin müssen zusammenbleiben.',
	open: 'Im entpackten Ordner auf {} doppelklicken.',
	inBrowser: 'In diesem Browser',
	whyInBrowser:
		'Wenn du nichts entpacken kannst, etwa auf dem Smartphone, kann der Browser die ganze Website speichern, außer den Aufnahmen. Diese Adresse öffnet sich dann auch ohne Verbindung.',
	keep: 'Website in diesem Browser speichern',
	size: (files, megabytes) => `${number(files)} Dateien, ${megabytes} MB`,
	fetching: 'Website wird heruntergeladen …',
	fetched: 'Heruntergeladene Seiten',
	kept: 'Die Website ist in diesem Browser gespeichert. Änderungen werden heruntergeladen, wenn du sie mit Verbindung öffnest.',
	full: 'In diesem Browser ist nicht genug Platz für die Website, deshalb speichert er nichts davon. Der Download oben braucht diesen Platz nicht.',
	noNetwork:
		'Ein Teil der Website konnte nicht heruntergeladen werden. Prüfe die Verbindung und versuche es noch einmal: Der Download geht dort weiter, wo er aufgehört hat.',
	remove: 'Gespeicherte Kopie entfernen',
	removed: 'Die Kopie in diesem Browser wurde entfernt.',
	madeByBuild: 'Den Download erstellt ein Build. Dies ist der Entwicklungsserver.',
	tooLarge:
		'Diese Website ist zu groß für einen einzigen Download. Kopiert man ihren ganzen Ordner auf einen Datenträger, öffnet sie sich dort mit einem Doppelklick auf {}.',
};
