import { number } from './language.ts';

/** The page about reading offline. */
export const phrases = {
	title: 'Read offline',
	describe: (site: string, isInArchive: boolean): string =>
		`Read ${site} offline: every page and the search${isInArchive ? ', in one download' : ''}.`,
	worksOffline:
		'Reading, search and all links between the notes work without an internet connection. Only the videos themselves need one.',
	asDownload: 'As a download',
	download: 'Download the site',
	unpack: 'Download the zip file and unpack it. Keep all its files together.',
	open: 'In the unpacked folder, double-click {}.',
	inBrowser: 'In this browser',
	whyInBrowser:
		'If you cannot unpack files, for example on a phone, the browser can save the whole site, except recordings. This address then opens without a connection.',
	keep: 'Save the site in this browser',
	/** `412 files, 9.3 MB` */
	size: (files: number, megabytes: string): string => `${number(files)} files, ${megabytes} MB`,
	fetching: 'Downloading the site …',
	fetched: 'Pages downloaded',
	kept: 'The site is saved in this browser. Changes are downloaded when you open it with a connection.',
	full: 'This browser does not have enough space for the site, so it saves none of it. The download above does not need that space.',
	noNetwork:
		'Part of the site could not be downloaded. Check your connection and try again: the download continues where it stopped.',
	remove: 'Remove the saved copy',
	removed: 'The copy saved in this browser was removed.',
	madeByBuild: 'A build creates the download. This is the development server.',
	tooLarge:
		'This site is too large for one download. Once its whole folder is copied to a disk, double-click {} to open it.',
};
