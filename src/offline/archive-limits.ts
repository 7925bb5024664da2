import type { MediaFile } from '../media/attach-media.ts';

/**
 * Maximum total size of recordings in the archive, in bytes. A larger download is more than many can host or unpack,
 * and doubles the size of the site.
 */
const MAX_RECORDING_BYTES = 300_000_000;

/**
 * Recordings that the archive omits, by path from the site's root: all of them if they are too large for it, otherwise
 * none.
 */
export function excludedFromArchive(media: readonly Pick<MediaFile, 'kind' | 'bytes' | 'file'>[]): string[] {
	const recordings = media.filter(({ kind }) => kind === 'recording');
	const bytes = recordings.reduce((total, recording) => total + recording.bytes, 0);
	return bytes <= MAX_RECORDING_BYTES ? [] : recordings.map(({ file }) => file);
}

/**
 * Maximum number of files in the archive. A zip holds 65,535 files and 4 GB without the ZIP64 extension, which not
 * every program reads. A page is up to four files: the page, its Markdown, its segments, and its search fragment. An
 * hour of talk adds two or three files of search index and 90 KB; a picture is stored in up to three sizes.
 */
const MAX_FILES = 60_000;
/**
 * Maximum total size of pictures in notes, in bytes: what recordings, covers and text leave of the 4 GB. Such pictures
 * are not scaled down.
 */
const MAX_PICTURE_BYTES = 2_500_000_000;

/**
 * Whether a site is small enough for an archive: up to about 11,000 talks of half an hour.
 *
 * @param hours total length of all talks
 * @param media recordings and pictures
 */
export function siteFitsArchive(
	pages: number,
	hours: number,
	media: readonly Pick<MediaFile, 'kind' | 'bytes'>[],
): boolean {
	const pictures = media.reduce((bytes, one) => bytes + (one.kind === 'picture' ? one.bytes : 0), 0);
	return 4 * pages + 2.5 * hours + 3 * media.length <= MAX_FILES && pictures <= MAX_PICTURE_BYTES;
}
