import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Corpus } from '../corpus/write-corpus.ts';
import { type Figure, type Group, ratioOfPairs } from '../figures/figure.ts';
import { type Run, runMeasured } from '../processes/run.ts';
import type { Bench } from './bench.ts';
import { build, forgetTemplates, giveCorpus, type Site, siteIn } from './build.ts';
import { writeHugoSite } from './hugo-site.ts';

const runFile = promisify(execFile);

/** Pagefind's command, run directly to exclude npx's start-up time. */
const pagefind = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner/bin.cjs');

/** Results of the full builds, the baseline for rebuilds and larger corpora. */
export interface FullBuilds {
	readonly group: Group;
	readonly seconds: readonly number[];
}

/** The notebook and site of a run, counted from 1. */
export const siteOfRun = (run: number, { folder }: Bench): Site => siteIn(folder, `notebook ${run}`);

/**
 * Measures builds from sources to a searchable site with an empty cache, alternating with Hugo and Pagefind on the same
 * text if Hugo is installed. Each build has its own folders.
 */
export async function measureFullBuilds(corpus: Corpus, runs: number, bench: Bench): Promise<FullBuilds> {
	const { progress, folder } = bench;
	const hugo = await hugoVersion();
	const plain = join(folder, 'hugo');
	progress.step(`Inventing ${corpus.videos.toLocaleString('en')} videos`);
	const sites = Array.from({ length: runs }, (_, index) => siteOfRun(index + 1, bench));
	for (const site of sites) await giveCorpus(site, corpus, bench);
	if (hugo !== undefined) await writeHugoSite(plain, corpus, bench.signal);

	const theirs: Run[] = [];
	const ours: Run[] = [];
	for (const [index, site] of sites.entries()) {
		const run = `run ${index + 1} of ${runs}`;
		if (hugo !== undefined) {
			progress.step(`Hugo and Pagefind, ${run}`);
			theirs.push(await buildPlainSite(plain, join(folder, `hugo site ${index + 1}`), bench));
		}
		progress.step(`Cuemark, ${run}`);
		await forgetTemplates();
		ours.push(await build(site, bench));
	}

	const seconds = ours.map((run) => run.seconds);
	const others = theirs.map((run) => run.seconds);
	const baseline: Figure[] = theirs.length > 0 ? [{ name: 'Hugo + Pagefind', unit: 'seconds', values: others }] : [];
	const full: Figure =
		theirs.length > 0
			? { ...fullBuild(seconds), ratio: ratioOfPairs('Hugo + Pagefind', seconds, others), goal: 1 }
			: fullBuild(seconds);
	const group = {
		title: `Sources to site, ${corpus.videos.toLocaleString('en')} videos`,
		figures: [
			...baseline,
			full,
			...memoryFigure('memory of any process, Hugo + Pagefind', theirs),
			...memoryFigure('memory of any process, Cuemark', ours),
		],
		notes: [
			hugo === undefined
				? 'There is no hugo on this machine, so there is nothing to compare with: install it (Debian: apt install hugo).'
				: `In turn: ${hugo} and Pagefind, then Cuemark from an empty cache.`,
			...(ours[0]?.peak === undefined ? ['Memory is not measured here: only Linux tells that of processes.'] : []),
		],
	};
	return { group, seconds };
}

const fullBuild = (values: readonly number[]): Figure => ({ name: 'Cuemark, full build', unit: 'seconds', values });

/** Peak memory of any process, per run; empty if it cannot be measured. */
export function memoryFigure(name: string, runs: readonly Run[], goal?: number): Figure[] {
	const values = runs.flatMap(({ peak }) => peak ?? []);
	return values.length === 0 ? [] : [{ name, unit: 'bytes', values, ...(goal !== undefined && { goal }) }];
}

async function buildPlainSite(plain: string, out: string, { signal }: Bench): Promise<Run> {
	const pages = await runMeasured('hugo', ['--quiet', '--source', plain, '--destination', out], signal);
	const search = await runMeasured(process.execPath, [pagefind, '--silent', '--site', out], signal);
	return {
		seconds: pages.seconds + search.seconds,
		peak: pages.peak === undefined ? undefined : Math.max(pages.peak, search.peak ?? 0),
		stdout: '',
	};
}

/** Hugo's version, as `Hugo 0.111.3`; `undefined` if it is not installed. */
async function hugoVersion(): Promise<string | undefined> {
	try {
		const { stdout } = await runFile('hugo', ['version']);
		return `Hugo ${/v([\d.]+)/.exec(stdout)?.[1] ?? ''}`;
	} catch {
		return undefined;
	}
}
