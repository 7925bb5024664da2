import { number } from './language.ts';

/** The page on reading offline. */
export const phrases = {
	title: 'Read offline',
	describe: (site: string, isInArchive: boolean): string =>
		`${site}, to take along: every page and the search${isInArchive ? ' in one download' : ''}.`,
	worksOffline:
		'Reading, search and every link between the notes work without a network. Only the videos themselves need one.',
	asDownload: 'As a download',
	download: 'Download all notes',
	unpack: 'Download the zip file and unpack it: everything in it belongs together.',
	open: 'Open {} in the unpacked folder with a double click.',
	inBrowser: 'In this browser',
	whyInBrowser:
		'Where nothing can be unpacked, as on a phone, the browser itself keeps the whole site, but for recordings. This address then opens without a network.',
	keep: 'Keep all notes in this browser',
	/** `412 files, 9.3 MB` */
	size: (files: number, megabytes: string): string => `${number(files)} files, ${megabytes} MB`,
	fetching: 'Fetching the notes …',
	fetched: 'Notes fetched',
	kept: 'All notes are kept in this browser. What has changed is fetched when the site is opened with a network.',
	full: 'This browser has no room for all notes, so it keeps none. The download above needs none of its room.',
	noNetwork: 'Not all notes could be fetched. Check your connection, and try again: it goes on where it stopped.',
	remove: 'Remove the copy',
	removed: 'The copy in this browser is removed.',
	madeByBuild: 'The download of all notes is made by a build: this is the development server.',
	tooLarge:
		'This site is too large for one download. Its whole folder, copied to a disk, opens with a double click on {}.',
};
