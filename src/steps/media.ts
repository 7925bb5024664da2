import { join } from 'node:path';
import { stateLeft } from '../files/file-state.ts';
import { fingerprintOf } from '../cache/fingerprint.ts';
import type { MediaRecord, SiteRecord } from '../cache/site-record.ts';
import { archiveTakesRecordings } from '../offline/archive-limits.ts';
import { copyMedia } from '../media/copy-media.ts';
import { makePosters } from '../media/make-posters.ts';
import { posterPath, posterWidths } from '../media/poster-path.ts';
import type { MediaFile } from '../media/give-media.ts';
import { type SiteFolders, takeOverAll } from './take-over.ts';

/**
 * Puts recordings and pictures into the site, posters also in the sizes that pages show. What was made from a file that
 * has not changed since is taken over from the site before.
 *
 * @param kept what that site has of them
 * @throws {CuemarkError} naming every poster that is no picture
 */
export async function placeMedia(
	files: readonly MediaFile[],
	folders: SiteFolders,
	kept: SiteRecord['media'] = {},
): Promise<SiteRecord['media']> {
	const placed: Record<string, MediaRecord> = {};
	const changed: { readonly media: MediaFile; readonly madeFrom: string }[] = [];
	const lookedAt = Date.now();
	for (const media of files) {
		const madeFrom = fingerprintOf([media.path], lookedAt);
		const before = kept[media.file];
		const taken = before?.madeFrom === madeFrom ? takeOverAll(folders, before.files) : undefined;
		if (taken) placed[media.file] = { madeFrom, files: taken };
		else changed.push({ media, madeFrom });
	}
	const anew = changed.map(({ media }) => media);
	await copyMedia(anew, folders.staging);
	await makePosters(
		anew.filter(({ kind }) => kind === 'poster'),
		folders.staging,
	);
	for (const { media, madeFrom } of changed) {
		const left = filesOf(media).map((file) => [file, stateLeft(join(folders.staging, file))] as const);
		placed[media.file] = { madeFrom, files: Object.fromEntries(left) };
	}
	return placed;
}

/** What a site has of a recording or a picture, by path from its root. */
const filesOf = ({ kind, file }: MediaFile): string[] =>
	kind === 'poster' ? [file, ...posterWidths.map((width) => posterPath(file, width))] : [file];

/** The recordings that the archive leaves out, by path from the site's root: all of them, where they are too large for it. */
export function leftOutOfArchive(files: readonly MediaFile[]): string[] {
	const recordings = files.filter(({ kind }) => kind === 'recording');
	const taken = archiveTakesRecordings(recordings.reduce((total, { bytes }) => total + bytes, 0));
	return taken ? [] : recordings.map(({ file }) => file);
}
