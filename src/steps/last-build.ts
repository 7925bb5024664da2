import { existsSync } from 'node:fs';
import { digestOf } from '../cache/digest.ts';
import { contentsOf, fingerprintOf } from '../cache/fingerprint.ts';
import { readRecord, writeRecord } from '../cache/record.ts';
import type { BuildCache } from '../cache/workshop.ts';
import type { Problem } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { SavedPages } from '../markdown/pages/save-pages.ts';
import type { BuildReport } from '../report/report.ts';
import { findSources } from '../sources/find.ts';

/** What a build of a site is given besides the notebook. */
interface Given {
	readonly out: string;
	readonly address?: string | undefined;
	readonly skipInvalid?: boolean | undefined;
}

/** What is kept of a build, to tell the next one that nothing has changed since. */
interface Kept {
	/** Of all that it read but pages: as files, and as what they hold. */
	readonly inputs: string;
	readonly contents: string;
	/** Of all that it left: the pages of the notebook, and the site. */
	readonly pages: string;
	readonly site: string;
	readonly report: BuildReport;
}

/** The last build of a site. */
export interface LastBuild {
	/** Its report, where nothing has changed since, and all that it left is as it was left: every page unchanged. */
	readonly report: BuildReport | undefined;
	/**
	 * Notes down how this build went. `pages` is a fingerprint of the notebook's pages as it left them; where it has none, or
	 * where somebody has changed an input since the last build was looked at, the next build looks at everything.
	 */
	readonly replace: (report: BuildReport, pages: string | undefined) => Promise<void>;
}

/**
 * Looks at the last build before this one reads anything: what changes while a build runs is for the next one.
 *
 * @throws {CuemarkError} where the folder of sources cannot be read
 */
export async function openLastBuild(notebook: Notebook, cache: BuildCache, given: Given): Promise<LastBuild> {
	const { sources, media, notes, glossary, siteFile, style, settings, misnamed, videos, terms } = notebook;
	const file = cache.lastBuild(given.out);
	const keep = (kept: Kept): Promise<void> => writeRecord(file, cache.version, kept);
	const withGiven = (...read: unknown[]): string =>
		digestOf(settings, misnamed, given.address, given.skipInvalid, ...read);
	const lookedAt = Date.now();
	const inputsNow = (): string =>
		withGiven(fingerprintOf([sources, media, notes, glossary, siteFile, style], lookedAt));
	const siteNow = (): string => fingerprintOf([given.out]);

	const kept = await readRecord<Kept>(file, cache.version);
	const inputs = inputsNow();
	const isLeft = (): boolean => kept?.pages === fingerprintOf([videos, terms]) && kept.site === siteNow();
	if (kept?.inputs === inputs && isLeft())
		return { report: withoutDoings(kept.report), replace: () => Promise.resolve() };
	const { files, unfollowed } = await findIn(existsSync(notes) ? [sources, notes] : [sources]);
	const contents = withGiven(
		contentsOf([...files, glossary, siteFile, style]),
		fingerprintOf([media], lookedAt),
		unfollowed,
	);
	// Written anew with the same bytes, as by a checkout, or not known to have stayed so: next time the files tell.
	const same = kept?.contents === contents && isLeft() ? kept : undefined;
	if (same) await keep({ ...same, inputs });
	return {
		report: same && withoutDoings(same.report),
		replace: async (report, pages) => {
			const isOfInputs = inputs === inputsNow();
			if (pages !== undefined && isOfInputs) await keep({ inputs, contents, pages, site: siteNow(), report });
		},
	};
}

/** The files that a build reads in folders, by path, and the links there that it reports as not followed. */
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

/** The report of a build that found things as this one left them: what this one wrote and removed, that one did not. */
function withoutDoings({ pages: { videos, terms }, ...report }: BuildReport): BuildReport {
	const asLeft = ({ written, unchanged, ...saved }: SavedPages): SavedPages => ({
		...saved,
		written: [],
		unchanged: [...written, ...unchanged].sort(),
		removed: [],
	});
	return { ...report, pages: { videos: asLeft(videos), terms: asLeft(terms) } };
}
