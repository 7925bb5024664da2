import { displayPath } from '../notebook.ts';
import { archiveTakesRecordings } from '../offline/archive-media.ts';
import { copyMedia } from '../offline/copy-media.ts';
import { makePosters } from '../offline/make-posters.ts';
import type { MediaFile } from '../videos/media.ts';

/** Puts recordings into the site, and posters in the sizes that pages show. */
export async function placeMedia(files: readonly MediaFile[], staging: string, before: string): Promise<void> {
	await copyMedia(files, staging, before);
	const posters = files.filter(({ kind }) => kind === 'poster');
	const named = posters.map((file) => ({ ...file, name: displayPath(file.path) }));
	await makePosters(named, staging, before);
}

/** The recordings that an archive does not take along: all, where they are too large for one. */
export function leftOutOfArchive(files: readonly MediaFile[]): string[] {
	const recordings = files.filter(({ kind }) => kind === 'recording');
	const taken = archiveTakesRecordings(recordings.reduce((total, { bytes }) => total + bytes, 0));
	return taken ? [] : recordings.map(({ file }) => file);
}
