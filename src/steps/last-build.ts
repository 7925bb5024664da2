import { existsSync } from 'node:fs';
import { digestOf } from '../cache/digest.ts';
import { contentsOf, fingerprintOf } from '../cache/fingerprint.ts';
import { readRecord, writeRecord } from '../cache/record.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import type { Problem } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { SavedPages } from '../markdown/pages/save-pages.ts';
import type { BuildReport } from '../report/report.ts';
import { findSources } from '../sources/find.ts';

/** Arguments of a site build besides the notebook. */
interface BuildArguments {
	readonly out: string;
	readonly address?: string | undefined;
	readonly skipInvalid?: boolean | undefined;
}

/** What a build records so that the next one can tell whether anything has changed. */
interface LastBuildRecord {
	/** Digests of all inputs except pages: by file metadata, and by content. */
	readonly inputs: string;
	readonly contents: string;
	/** Fingerprints of the outputs: the notebook's pages and the site. */
	readonly pages: string;
	readonly site: string;
	readonly report: BuildReport;
}

/** The last build of a site. */
export interface LastBuild {
	/** Its report if neither inputs nor outputs have changed since; it lists every page as unchanged. */
	readonly report: BuildReport | undefined;
	/**
	 * Records this build. `pages` is the fingerprint of the notebook's pages as saved; if it is `undefined`, or an input
	 * has changed since `openLastBuild`, nothing is recorded and the next build checks everything.
	 */
	readonly replace: (report: BuildReport, pages: string | undefined) => void;
}

/**
 * Compares the notebook with the last build. Call it before reading any input, so that a change during the build is
 * left to the next one.
 *
 * @throws {CuemarkError} if the sources folder cannot be read
 */
export async function openLastBuild(notebook: Notebook, cache: BuildCache, given: BuildArguments): Promise<LastBuild> {
	const { sources, media, notes, glossary, siteFile, style, settings, misnamed, videos, terms } = notebook;
	const file = cache.lastBuild(given.out);
	const write = (record: LastBuildRecord): void => writeRecord(file, cache.version, record);
	const digestInputs = (...read: unknown[]): string =>
		digestOf(settings, misnamed, given.address, given.skipInvalid, ...read);
	const observedAt = Date.now();
	const inputsNow = (): string =>
		digestInputs(fingerprintOf([sources, media, notes, glossary, siteFile, style], observedAt));
	const siteNow = (): string => fingerprintOf([given.out]);

	const record = readRecord(file, cache.version) as LastBuildRecord | undefined;
	const inputs = inputsNow();
	const isOutputUnchanged = (): boolean =>
		record?.pages === fingerprintOf([videos, terms]) && record.site === siteNow();
	if (record?.inputs === inputs && isOutputUnchanged())
		return { report: asUnchanged(record.report), replace: () => {} };
	const { files, unfollowed } = await findIn(existsSync(notes) ? [sources, notes] : [sources]);
	const contents = digestInputs(
		contentsOf([...files, glossary, siteFile, style]),
		fingerprintOf([media], observedAt),
		unfollowed,
	);
	// Same contents with new metadata, as after a checkout or on a disk with a coarse clock. Recording the metadata
	// spares the next build reading the files.
	const same = record?.contents === contents && isOutputUnchanged() ? record : undefined;
	if (same) write({ ...same, inputs });
	return {
		report: same && asUnchanged(same.report),
		replace: (report, pages) => {
			const isInputUnchanged = inputs === inputsNow();
			if (pages !== undefined && isInputUnchanged) write({ inputs, contents, pages, site: siteNow(), report });
		},
	};
}

/** Lists the files that a build reads in folders, and the links there that it does not follow. */
async function findIn(folders: readonly string[]): Promise<{ files: string[]; unfollowed: Problem[] }> {
	const files: string[] = [];
	const unfollowed: Problem[] = [];
	for (const folder of folders) {
		const found = await findSources(folder, displayPath(folder));
		files.push(...found.files.map(({ path }) => path));
		unfollowed.push(...found.unfollowed);
	}
	return { files, unfollowed };
}

/** The report of an unchanged build: what the last build wrote counts as unchanged, and nothing was removed. */
function asUnchanged({ pages: { videos, terms }, ...report }: BuildReport): BuildReport {
	const noneWritten = ({ written, unchanged, ...saved }: SavedPages): SavedPages => ({
		...saved,
		written: [],
		unchanged: [...written, ...unchanged].sort(),
		removed: [],
	});
	return { ...report, pages: { videos: noneWritten(videos), terms: noneWritten(terms) } };
}
