import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toStart } from '../../to-start.ts';
import { type Corpus, writeCorpus } from '../corpus/write-corpus.ts';
import { type Run, runMeasured } from '../processes/run.ts';
import type { Bench } from './bench.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** A notebook and the folder of its site. */
export interface Site {
	readonly content: string;
	readonly out: string;
}

export const siteIn = (folder: string, name: string): Site => ({
	content: join(folder, name),
	out: join(folder, `${name} site`),
});

/** Makes the corpus the notebook's only source. */
export async function giveCorpus({ content }: Site, corpus: Corpus, { progress, signal }: Bench): Promise<void> {
	await writeCorpus(join(content, 'sources', 'corpus.jsonl'), corpus, {
		onTalk: (done) => progress.count(done, corpus.videos),
		signal,
	});
}

/** Builds the site with the command that users run. */
export const build = ({ content, out }: Site, { signal }: Bench): Promise<Run> =>
	runMeasured(process.execPath, [...toStart('build'), '--content', content, '--out', out], signal);

/**
 * Removes the compiled templates, the only thing that builds store outside the notebook and the site.
 *
 * Measure full builds in fresh folders and remove none before the end: ext4 does not reuse the inode of a removed file
 * for some minutes, and checks each of them whenever a file is created. After removing a site, a build of the same size
 * took a quarter longer.
 */
export const forgetTemplates = (): Promise<void> =>
	rm(join(project, 'node_modules/.cache/cuemark'), { recursive: true, force: true });
