import type { MediaFile } from '../media/give-media.ts';

/**
 * Bytes of all recordings together up to which the archive holds them. A larger download is more than many can host or
 * unpack, and doubles the size of the site.
 */
const RECORDINGS_IN_ARCHIVE = 300_000_000;

/**
 * Whether the archive of a site holds its recordings.
 *
 * @param bytes of all recordings together
 */
export const archiveTakesRecordings = (bytes: number): boolean => bytes <= RECORDINGS_IN_ARCHIVE;

/**
 * A zip holds 65,535 files and 4 GB without extensions that not every program reads. A page is up to four files: itself, its
 * Markdown, its segments, and what a search shows of it; an hour of talk is two or three more of the search index, and 90 KB;
 * a picture is there in up to three sizes.
 */
const FILES_IN_ARCHIVE = 60_000;
/** Bytes that are left of those 4 GB for the pictures in notes, which no page makes smaller: recordings, covers and words take the rest. */
const PICTURES_IN_ARCHIVE = 2_500_000_000;

/**
 * Whether a site is small enough for one download: some 11,000 talks of half an hour.
 *
 * @param hours of talk, on all pages together
 * @param media recordings and pictures
 */
export function archiveTakesSite(
	pages: number,
	hours: number,
	media: readonly Pick<MediaFile, 'kind' | 'bytes'>[] = [],
): boolean {
	const pictures = media.reduce((bytes, one) => bytes + (one.kind === 'picture' ? one.bytes : 0), 0);
	return 4 * pages + 2.5 * hours + 3 * media.length <= FILES_IN_ARCHIVE && pictures <= PICTURES_IN_ARCHIVE;
}
