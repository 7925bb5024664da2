import { join } from 'node:path';
import { existingState } from '../files/file-state.ts';
import { fingerprintOf } from '../cache/fingerprint.ts';
import { copyMedia } from '../media/copy-media.ts';
import { makePosters } from '../media/make-posters.ts';
import { posterPath, posterWidths } from '../media/poster-path.ts';
import type { MediaFile } from '../media/attach-media.ts';
import { type SiteFolders, reuseFiles } from './reuse.ts';
import type { MadeFiles, SiteRecord } from './site-record.ts';

/**
 * Copies recordings and pictures into the site and generates posters in the sizes that pages show. Files whose source
 * is unchanged are reused from the previous site.
 *
 * @throws {CuemarkError} naming every poster that is not an image
 */
export async function placeMedia(
	files: readonly MediaFile[],
	site: SiteFolders & { readonly record: Pick<SiteRecord, 'media'> | undefined },
): Promise<SiteRecord['media']> {
	const records: Record<string, MadeFiles> = {};
	const changed: { readonly media: MediaFile; readonly madeFrom: string }[] = [];
	const observedAt = Date.now();
	for (const media of files) {
		const madeFrom = fingerprintOf([media.path], observedAt);
		const reused = reuseFiles(site, site.record?.media[media.file], madeFrom);
		if (reused) records[media.file] = reused;
		else changed.push({ media, madeFrom });
	}
	const toCopy = changed.map(({ media }) => media);
	await copyMedia(toCopy, site.staging);
	await makePosters(
		toCopy.filter(({ kind }) => kind === 'poster'),
		site.staging,
	);
	for (const { media, madeFrom } of changed) {
		const states = filesOf(media).map((file) => [file, existingState(join(site.staging, file))] as const);
		records[media.file] = { madeFrom, files: Object.fromEntries(states) };
	}
	return records;
}

/** Files that a site has for a recording or picture, by path from its root. */
const filesOf = ({ kind, file }: MediaFile): string[] =>
	kind === 'poster' ? [file, ...posterWidths.map((width) => posterPath(file, width))] : [file];
