import { fileURLToPath } from 'node:url';
import { SEGMENTS } from '../corpus/talk.ts';
import type { Corpus } from '../corpus/write-corpus.ts';
import { type Group, ratioOfMedians } from '../figures/figure.ts';
import { runMeasured } from '../processes/run.ts';
import type { Bench } from './bench.ts';
import { build, forgetTemplates, giveCorpus, siteIn } from './build.ts';
import { memoryFigure } from './full-build.ts';

/** Maximum memory of any process, in bytes. */
const MEMORY = 2e9;
/** Allowed growth beyond linear: n times the videos may take n × `GROWTH` times as long. */
const GROWTH = 1.05;

/**
 * Measures one full build of a larger corpus relative to a smaller one.
 *
 * @param small video count and build seconds of the smaller corpus
 */
export async function measureScale(
	corpus: Corpus,
	small: { readonly videos: number; readonly seconds: readonly number[] },
	bench: Bench,
): Promise<Group> {
	const { progress } = bench;
	const site = siteIn(bench.folder, 'large');
	const count = corpus.videos.toLocaleString('en');
	progress.step(`Inventing ${count} videos`);
	await giveCorpus(site, corpus, bench);
	progress.step(`Cuemark, ${count} videos`);
	await forgetTemplates();
	const run = await build(site, bench);
	const ratio = ratioOfMedians(`${small.videos.toLocaleString('en')} videos`, [run.seconds], small.seconds);
	return {
		title: `Sources to site, ${count} videos`,
		figures: [
			{
				name: 'Cuemark, full build',
				unit: 'seconds',
				values: [run.seconds],
				ratio,
				goal: (GROWTH * corpus.videos) / small.videos,
			},
			...memoryFigure('memory of any process', [run], MEMORY),
		],
		notes: [],
	};
}

/** Measures reading segments and grouping them by video, in a separate process. */
export async function measureReading(segments: number, seed: number, bench: Bench): Promise<Group> {
	const { progress, signal } = bench;
	const site = siteIn(bench.folder, 'segments');
	const videos = Math.ceil(segments / SEGMENTS);
	progress.step(`Inventing ${(videos * SEGMENTS).toLocaleString('en')} segments`);
	await giveCorpus(site, { videos, seed }, bench);
	progress.step('Reading and grouping them');
	const script = fileURLToPath(new URL('read-segments.ts', import.meta.url));
	const run = await runMeasured(process.execPath, [script, site.content], signal);
	const read = JSON.parse(run.stdout) as { segments: number; videos: number };
	return {
		title: `Reading, ${read.segments.toLocaleString('en')} segments of ${read.videos.toLocaleString('en')} videos`,
		figures: [
			{ name: 'read and grouped', unit: 'seconds', values: [run.seconds] },
			...memoryFigure('memory', [run], MEMORY),
		],
		notes: [],
	};
}
