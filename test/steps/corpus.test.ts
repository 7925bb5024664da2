import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GlossaryEntry, Video } from '../../src/model.ts';
import { studyCorpus } from '../../src/steps/corpus.ts';
import { encodeTrace } from '../../src/study/corpus/trace.ts';
import { studyVideo } from '../../src/study/study-video.ts';
import type { Pool } from '../../src/tasks/pool.ts';
import { here } from '../tasks/here.ts';
import { idOf, videoOf } from '../study/talks.ts';

let folder: string;
let related: number;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-corpus-'));
	related = 0;
});
afterEach(() => rm(folder, { recursive: true }));

/** Counts how often related moments are computed. */
const pool: Pool = {
	...here,
	run: (name, task) => {
		if (name === 'relateTalks') related++;
		return here.run(name, task);
	},
};
const bread = videoOf(
	['we feed the sourdough starter so that the wild yeast stays alive', 'the sourdough starter and its wild yeast rise'],
	{ id: idOf('bread') },
);
const baking = videoOf(['a sourdough starter has wild yeast and every sourdough starter has its own wild yeast'], {
	id: idOf('baking'),
});
const lamps = videoOf(['the keeper of the lighthouse winds the clockwork of the lens'], { id: idOf('lamps') });
const starter: GlossaryEntry = {
	term: 'sourdough starter',
	soundsLike: [],
	case: 'any',
	scope: 'all',
	context: [],
	definition: 'Flour and water that ferment.',
};

const study = async (videos: readonly Video[], glossary: readonly GlossaryEntry[] = [], version = '1') => {
	const main = videos.map((video) => encodeTrace(studyVideo(video, glossary).trace));
	const corpus = await studyCorpus({ main, translations: [] }, glossary, { corpus: folder, version }, pool);
	return { ...corpus, related: await corpus.related };
};
const talks = [bread, baking, lamps];

test('the corpus is studied once while transcripts stay the same, whatever the titles', async () => {
	const first = await study(talks);
	expect(first.related[0]?.[0]).toMatchObject([{ videoId: baking.id, terms: ['sourdough starter', 'wild yeast'] }]);
	expect(first.concepts.map(({ text }) => text)).toEqual(['sourdough starter', 'wild yeast']);
	expect(await study(talks)).toEqual(first);
	expect(await study([{ ...bread, title: 'Rye' }, baking, lamps])).toEqual(first);
	expect(related).toBe(1);
});

test('other words, another order or another program version are studied again', async () => {
	await study(talks);
	const { concepts } = await study([bread, videoOf(['nothing of the kind'], { id: baking.id }), lamps]);
	expect(concepts).toEqual([]);
	expect((await study([baking, bread, lamps])).related[1]?.[0]).toMatchObject([{ videoId: baking.id }]);
	await study([baking, bread, lamps], [], '2');
	expect(related).toBe(4);
	// Stale values are pruned.
	expect(await readdir(folder)).toHaveLength(2);
});

test('a new definition reaches the page of its term without relating talks again', async () => {
	await study(talks, [starter]);
	const { concepts } = await study(talks, [{ ...starter, definition: 'Leaven.' }]);
	expect(concepts.find(({ text }) => text === starter.term)?.definitions).toMatchObject([{ definition: 'Leaven.' }]);
	expect(related).toBe(1);
});

test('unreadable results are computed again', async () => {
	const first = await study(talks);
	for (const file of await readdir(folder)) await writeFile(join(folder, file), 'damaged');
	expect(await study(talks)).toEqual(first);
	expect(related).toBe(2);
});
