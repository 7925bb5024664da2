/** Parts of a site -> the site: checked, put into one folder, the search over all listed, packed for offline reading. */
import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { holding } from '../lock/holding.ts';
import { programVersion } from '../cache/version.ts';
import { CuemarkError } from '../errors.ts';
import { siteLock } from '../publish/publish.ts';
import { writeServiceWorker } from '../offline/service-worker.ts';
import type { Progress } from '../progress.ts';
import type { MergeReport } from '../report/report.ts';
import { packSite } from '../steps/archive.ts';
import { countSite } from '../steps/count.ts';
import { listParts } from '../steps/index-search.ts';
import { makeSite } from '../steps/make-site.ts';
import { inBatches } from '../tasks/pool.ts';
import { checkFolders, checkParts } from './check-parts.ts';
import { type Part, readPart, SITE, sizesBelow } from './part.ts';

export interface MergeOptions {
	/** Folders of the parts, in any order. They stay as they are. */
	readonly parts: readonly string[];
	/** The folder for the site; what a build before left there is replaced. */
	readonly out: string;
	readonly progress: Progress;
	/** Aborts it: until the site is whole, the one before stays. */
	readonly signal?: AbortSignal | undefined;
}

/** How many files are placed at the same time. */
const BATCH = 64;

/**
 * Joins the parts of a site. It is the one that a whole build makes, byte for byte.
 *
 * @throws {CuemarkError} where the parts do not make one site, (usage) where one is no folder; then the site before has not been
 *   touched
 */
export const mergeParts = (options: MergeOptions): Promise<MergeReport> =>
	holding([siteLock(options.out)], () => mergeIntoSite(options));

async function mergeIntoSite({ parts: folders, out, progress, signal }: MergeOptions): Promise<MergeReport> {
	const started = performance.now();
	if (folders.length === 0) throw noParts();
	progress.step('Checking the parts');
	await checkFolders(folders);
	const read = [];
	for (const folder of folders) read.push(await readPart(folder));
	const parts = checkParts(read, await programVersion());

	const keep = parts.map(({ folder }) => folder);
	const made = await makeSite({ out, keep, signal }, async (staging, pool, givenUp) => {
		progress.step('Joining the parts');
		await joinFiles(parts, staging, progress.count);
		const search = Object.assign({}, ...parts.map(({ label }) => label.search)) as Part['label']['search'];
		await listParts(staging, search);

		progress.step('Packing for offline reading');
		const { archive: name, notInArchive } = (parts[0] as Part).label;
		const making = { staging, before: out, kept: undefined, pool, givenUp, progress };
		const archive = await packSite(name, notInArchive, { pages: {}, indexing: Promise.resolve({}) }, making);
		await writeServiceWorker(staging, archive.entries);
		const sizes = Object.values(await sizesBelow(staging));
		return {
			files: sizes.length,
			bytes: sum(sizes),
			site: countSite(out, { parts: search, archive }, notInArchive),
		};
	});
	return {
		parts: parts.length,
		pages: sum(parts.map(({ label }) => label.pages)),
		...made,
		seconds: (performance.now() - started) / 1000,
	};
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Puts the files of all parts into the site: once what several bring, as the search program of a language. */
async function joinFiles(
	parts: readonly Part[],
	staging: string,
	onFile: (done: number, total: number) => void,
): Promise<void> {
	const from = new Map(parts.flatMap(({ folder, label }) => Object.keys(label.files).map((file) => [file, folder])));
	let done = 0;
	for (const folder of new Set([...from.keys()].map(dirname))) await mkdir(join(staging, folder), { recursive: true });
	for (const batch of inBatches([...from], BATCH)) {
		await Promise.all(batch.map(([file, folder]) => place(join(folder, SITE, file), join(staging, file))));
		onFile((done += batch.length), from.size);
	}
}

/** A hard link, or a copy where the file system has none. */
const place = (path: string, target: string): Promise<void> => link(path, target).catch(() => copyFile(path, target));

const noParts = (): CuemarkError =>
	new CuemarkError('There are no parts to merge.', {
		fault: 'usage',
		hint: 'Name their folders: npm run merge -- part-1-of-2 part-2-of-2',
	});
