import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Corpus } from '../corpus/write-corpus.ts';
import { type Figure, type Group, ratioOfPairs } from '../figures/figure.ts';
import { type Run, runMeasured } from '../processes/run.ts';
import type { Bench } from './bench.ts';
import { build, forget, giveCorpus, type Site } from './build.ts';
import { writeHugoSite } from './hugo-site.ts';

const runFile = promisify(execFile);

/** Pagefind's command, without the time that npx would take to find it. */
const pagefind = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner/bin.cjs');

/** What the full builds took: what rebuilds and larger corpora are compared with. */
export interface FullBuilds {
	readonly group: Group;
	readonly seconds: readonly number[];
}

/**
 * Sources to a searchable site, from an empty cache, in turn with Hugo and Pagefind on the same text, where there is a
 * Hugo. The site is left as the last build made it.
 */
export async function measureFullBuilds(site: Site, corpus: Corpus, runs: number, bench: Bench): Promise<FullBuilds> {
	const { progress, folder } = bench;
	const hugo = await hugoVersion();
	const plain = join(folder, 'hugo');
	progress.step(`Inventing ${corpus.videos.toLocaleString('en')} videos`);
	await giveCorpus(site, corpus, bench);
	if (hugo !== undefined) await writeHugoSite(plain, corpus, bench.signal);

	const theirs: Run[] = [];
	const ours: Run[] = [];
	for (let run = 1; run <= runs; run++) {
		if (hugo !== undefined) {
			progress.step(`Hugo and Pagefind, run ${run} of ${runs}`);
			theirs.push(await buildPlainSite(plain, bench));
		}
		progress.step(`Cuemark, run ${run} of ${runs}`);
		await forget(site);
		ours.push(await build(site, bench));
	}
	await rm(plain, { recursive: true, force: true });

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

/** The most memory of any process in each run; none where it cannot be measured. */
export function memoryFigure(name: string, runs: readonly Run[], goal?: number): Figure[] {
	const values = runs.flatMap(({ peak }) => peak ?? []);
	return values.length === 0 ? [] : [{ name, unit: 'bytes', values, ...(goal !== undefined && { goal }) }];
}

async function buildPlainSite(plain: string, { signal }: Bench): Promise<Run> {
	for (const made of ['public', 'resources']) await rm(join(plain, made), { recursive: true, force: true });
	const pages = await runMeasured('hugo', ['--quiet', '--source', plain], signal);
	const search = await runMeasured(process.execPath, [pagefind, '--silent', '--site', join(plain, 'public')], signal);
	return {
		seconds: pages.seconds + search.seconds,
		peak: pages.peak === undefined ? undefined : Math.max(pages.peak, search.peak ?? 0),
		stdout: '',
	};
}

/** `Hugo 0.111.3`; `undefined` where there is none. */
async function hugoVersion(): Promise<string | undefined> {
	try {
		const { stdout } = await runFile('hugo', ['version']);
		return `Hugo ${/v([\d.]+)/.exec(stdout)?.[1] ?? ''}`;
	} catch {
		return undefined;
	}
}
