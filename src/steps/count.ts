import { displayPath } from '../files/display-path.ts';
import { sizesBelow } from '../files/sizes-below.ts';
import type { GlossaryEntry } from '../model.ts';
import type { BuildReport, SiteReport } from '../report/report.ts';
import type { ReadersNotes } from '../site/readers-notes/place-notes.ts';
import type { SourceRows } from '../sources/read.ts';
import type { LeftOut } from '../videos/group-videos.ts';
import type { FoundMedia } from '../media/attach-media.ts';
import type { SiteRecord } from './site-record.ts';
import type { TalkHead } from './study.ts';

/** What was read from a source, with a segment count instead of the segments. */
export type CountedSource = Omit<SourceRows, 'segments'> & { readonly segments: number };

/** Drops the segments of a source once they are in videos. */
export const withoutSegments = (file: SourceRows): CountedSource => ({ ...file, segments: file.segments.length });

/** Reports on the sources and talks. */
export function countTalks(
	files: readonly CountedSource[],
	talks: readonly TalkHead[],
	{ merged, leftOut }: { merged: number; leftOut: readonly LeftOut[] },
) {
	const sum = (of: (file: CountedSource) => number): number => files.reduce((total, file) => total + of(file), 0);
	const main = talks.filter(({ translation }) => !translation);
	const sumMain = (of: (talk: TalkHead) => number): number => main.reduce((total, talk) => total + of(talk), 0);
	const leftOutOf = Map.groupBy(leftOut, ({ file }) => file);
	const unused = leftOut.reduce((total, { segments }) => total + segments, 0);
	return {
		files: files.map(({ source, format, rows, rejected, segments, captions }) => ({
			file: source.name,
			format: format ?? 'unknown',
			rows,
			rejected,
			segments,
			...(captions && { captions }),
			leftOut: (leftOutOf.get(source.name) ?? []).map(({ file: _, ...rest }) => rest),
		})),
		rows: {
			read: sum(({ rows, captions, rejected }) => (captions ? captions.segments + rejected : rows)),
			kept: sum(({ segments }) => segments) - merged - unused,
			merged,
			leftOut: unused,
			rejected: sum(({ rejected }) => rejected),
		},
		videos: main.length,
		translations: talks.length - main.length,
		sections: sumMain(({ studied }) => studied.sections.length),
		moments: sumMain(({ moments }) => moments),
		words: sumMain(({ studied }) => studied.words),
		hours: sumMain(({ video }) => video.duration) / 3600,
	};
}

/** Counts glossary corrections in the talks; `undefined` if the glossary lists no misheard spellings. */
export function countCorrections(
	glossary: readonly GlossaryEntry[],
	talks: readonly TalkHead[],
): BuildReport['corrections'] {
	if (!glossary.some(({ soundsLike }) => soundsLike.length > 0)) return undefined;
	const placesIn = ({ studied }: TalkHead): number => studied.corrections.filter(({ continues }) => !continues).length;
	const numbers = talks.filter(({ translation }) => !translation).map(placesIn);
	return {
		places: numbers.reduce((total, places) => total + places, 0),
		talks: numbers.filter((places) => places > 0).length,
	};
}

/** Reports on `notes/`. */
export function countNotes({ ofPages }: Pick<ReadersNotes, 'ofPages'>): NonNullable<BuildReport['readersNotes']> {
	return { notes: [...ofPages.values()].reduce((total, notes) => total + notes.length, 0), talks: ofPages.size };
}

/** Reports on `media/`. */
export function countMedia({ files, warnings }: Omit<FoundMedia, 'videos'>): BuildReport['media'] {
	const { recording = [], poster = [] } = Object.groupBy(files, ({ kind }) => kind);
	const bytes = files.reduce((total, file) => total + file.bytes, 0);
	return { recordings: recording.length, posters: poster.length, bytes, warnings };
}

/** Counts the pages that search covers. */
export const countIndexed = (pages: SiteRecord['pages']): number =>
	Object.values(pages).filter(({ searchableDigest }) => searchableDigest !== '').length;

/**
 * Reports on the site.
 *
 * @param staging folder with the complete site, before it is moved to `out`
 * @param pagesIndexed number of pages that search covers
 * @param notInArchive recordings that the archive omits
 */
export async function countSite(
	{ out, staging }: { readonly out: string; readonly staging: string },
	pagesIndexed: number,
	archive: SiteRecord['archive'],
	notInArchive: readonly string[],
): Promise<SiteReport> {
	const sizes = Object.values(await sizesBelow(staging));
	return {
		folder: displayPath(out),
		files: sizes.length,
		bytes: sizes.reduce((total, size) => total + size, 0),
		pagesIndexed,
		archive: archive.file,
		archiveBytes: archive.size,
		recordingsInArchive: notInArchive.length === 0,
	};
}
