/**
 * Merges parts into a site: checks them, puts their files into one folder, lists all index parts, packs the archive.
 */
import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withLocks } from '../lock/lock.ts';
import { programVersion } from '../cache/version.ts';
import { CuemarkError } from '../errors.ts';
import { siteLock } from '../publish/publish.ts';
import { writeServiceWorker } from '../offline/service-worker.ts';
import type { Progress } from '../progress.ts';
import type { MergeReport } from '../report/report.ts';
import { packSite } from '../steps/archive.ts';
import { countSite } from '../steps/count.ts';
import { writePartList } from '../steps/index-search.ts';
import { makeSite } from '../steps/make-site.ts';
import { inBatches } from '../tasks/pool.ts';
import { checkFolders, checkParts } from './check-parts.ts';
import { type Part, readPart, SITE } from './part.ts';

export interface MergeOptions {
	/** Folders of the parts, in any order. They are not modified. */
	readonly parts: readonly string[];
	/** The site's folder; a site that an earlier build left there is replaced. */
	readonly out: string;
	readonly progress: Progress;
	/** Cancels the merge. The previous site stays until the new one is complete. */
	readonly signal?: AbortSignal | undefined;
}

/** Files linked at a time. */
const BATCH = 64;

/**
 * Merges the parts of a site. The result is identical to a whole build, byte for byte.
 *
 * @throws {CuemarkError} if the parts do not make up one site, (usage) if a path is not a folder; the previous site has
 *   not been touched then
 */
export const mergeParts = (options: MergeOptions): Promise<MergeReport> =>
	withLocks([siteLock(options.out)], () => mergeIntoSite(options));

async function mergeIntoSite({ parts: folders, out, progress, ...options }: MergeOptions): Promise<MergeReport> {
	const started = performance.now();
	if (folders.length === 0) throw noParts();
	progress.step('Checking the parts');
	await checkFolders(folders);
	const read = [];
	for (const folder of folders) read.push(await readPart(folder));
	const parts = checkParts(read, await programVersion());

	const keep = parts.map(({ folder }) => folder);
	const site = await makeSite({ out, keep, signal: options.signal }, async (staging, pool, signal) => {
		progress.step('Merging the parts');
		await joinFiles(parts, staging, progress.count);
		const search = Object.assign({}, ...parts.map(({ manifest }) => manifest.search)) as Part['manifest']['search'];
		await writePartList(staging, search);

		progress.step('Creating the zip for offline reading');
		const { archive: name, notInArchive } = (parts[0] as Part).manifest;
		const build = { staging, previous: out, record: undefined, pool, signal, progress };
		const archive = await packSite(name, notInArchive, { pages: {}, indexing: Promise.resolve({}) }, build);
		await writeServiceWorker(staging, archive.entries);
		const indexed = sum(parts.map(({ manifest }) => manifest.indexed));
		return countSite({ out, staging }, indexed, archive, notInArchive);
	});
	return {
		parts: parts.length,
		pages: sum(parts.map(({ manifest }) => manifest.pages)),
		site,
		seconds: (performance.now() - started) / 1000,
	};
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Puts the files of all parts into the site. Files that several parts include, such as the WebAssembly of a language,
 * are placed once.
 */
async function joinFiles(
	parts: readonly Part[],
	staging: string,
	onFile: (done: number, total: number) => void,
): Promise<void> {
	const from = new Map(
		parts.flatMap(({ folder, manifest }) => Object.keys(manifest.files).map((file) => [file, folder])),
	);
	let done = 0;
	for (const folder of new Set([...from.keys()].map(dirname))) await mkdir(join(staging, folder), { recursive: true });
	for (const batch of inBatches([...from], BATCH)) {
		await Promise.all(batch.map(([file, folder]) => place(join(folder, SITE, file), join(staging, file))));
		onFile((done += batch.length), from.size);
	}
}

/** Makes a hard link, or a copy on file systems without links. */
const place = (path: string, target: string): Promise<void> => link(path, target).catch(() => copyFile(path, target));

const noParts = (): CuemarkError =>
	new CuemarkError('There are no parts to merge.', {
		fault: 'usage',
		hint: 'Give their folders: npm run merge -- part-1-of-2 part-2-of-2',
	});
