import { digestFolder } from '../../commands/run.ts';
import { makeTalk, type Row } from '../corpus/talk.ts';
import type { Corpus } from '../corpus/write-corpus.ts';
import { type Figure, type Group, ratioOfMedians } from '../figures/figure.ts';
import type { Bench } from './bench.ts';
import { build, forgetTemplates, giveCorpus, type Site, siteIn } from './build.ts';

/** Changes one talk, starting with the middle one of the corpus and moving on with each change. */
type Change = (rows: readonly Row[], revised: readonly Row[]) => readonly Row[];

const SEGMENT = 30;
const oneSegment: Change = (rows, revised) =>
	rows.map((row, index) => (index === SEGMENT ? { ...row, text: revised[index]?.text ?? '' } : row));
const allWords: Change = (_, revised) => revised;

/**
 * Measures rebuilds of an up-to-date site: with nothing changed, with the sources rewritten with the same bytes, with
 * one segment of a video changed, and with all its words changed. Finally compares the site with a clean build of the
 * same sources.
 *
 * @param full seconds of full builds
 */
export async function measureRebuilds(
	site: Site,
	corpus: Corpus,
	{ runs, full }: { runs: number; full: readonly number[] },
	bench: Bench,
): Promise<Group> {
	const { progress } = bench;
	const changed = new Map<number, readonly Row[]>();
	const writeSources = (): Promise<void> => giveCorpus(site, { ...corpus, changed }, bench);
	const changeTalk = async (change: Change, run: number): Promise<void> => {
		// Earlier changes are kept.
		const index = (Math.floor(corpus.videos / 2) + changed.size) % corpus.videos;
		changed.set(index, change(makeTalk(corpus.seed, index), makeTalk(corpus.seed, index, run)));
		await writeSources();
	};
	const rebuild = async (what: string, goal: number, prepare?: (run: number) => Promise<void>): Promise<Figure> => {
		const name = `rebuild, ${what}`;
		const values: number[] = [];
		for (let run = 1; run <= runs; run++) {
			progress.step(`${name}, run ${run} of ${runs}`.replace(/^r/, 'R'));
			await prepare?.(run);
			values.push((await build(site, bench)).seconds);
		}
		return { name, unit: 'seconds', values, ratio: ratioOfMedians('the full build', values, full), goal };
	};
	const figures = [
		await rebuild('nothing changed', 0.05),
		await rebuild('sources written anew, same bytes', 0.05, writeSources),
		await rebuild('one segment changed', 0.1, (run) => changeTalk(oneSegment, run)),
		await rebuild('all words of one video changed', 0.1, (run) => changeTalk(allWords, run)),
	];

	progress.step('Clean build, to compare the bytes');
	const clean = siteIn(bench.folder, 'clean');
	await giveCorpus(clean, { ...corpus, changed }, bench);
	await forgetTemplates();
	await build(clean, bench);
	const differing = await filesThatDiffer(site.out, clean.out);
	const first = differing.slice(0, 5).join(', ');
	return {
		title: 'Rebuilds',
		figures: [
			...figures,
			{ name: 'files that differ from a clean build', unit: 'count', values: [differing.length], goal: 0 },
		],
		notes: differing.length > 0 ? [`Files that differ: ${first}${differing.length > 5 ? ' …' : ''}`] : [],
	};
}

/** Paths of files that exist in only one folder or have different bytes. */
export async function filesThatDiffer(one: string, other: string): Promise<string[]> {
	const [ours, theirs] = [await digestFolder(one), await digestFolder(other)];
	const all = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
	return [...all].filter((file) => ours[file] !== theirs[file]).sort();
}
