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

/** Makes the corpus the only source of the notebook. */
export async function giveCorpus({ content }: Site, corpus: Corpus, { progress, signal }: Bench): Promise<void> {
	await writeCorpus(join(content, 'sources', 'corpus.jsonl'), corpus, {
		onTalk: (done) => progress.count(done, corpus.videos),
		signal,
	});
}

/** Builds the site by the command that users run. */
export const build = ({ content, out }: Site, { signal }: Bench): Promise<Run> =>
	runMeasured(process.execPath, [...toStart('build'), '--content', content, '--out', out], signal);

/** Removes all that earlier builds left: the site, the pages, what was kept for the next build, the compiled templates. */
export async function forget({ content, out }: Site): Promise<void> {
	const kept = ['.cuemark', 'videos', 'terms'].map((name) => join(content, name));
	for (const folder of [out, ...kept, join(project, 'node_modules/.cache/cuemark')]) {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Removes the notebook, too. */
export async function removeSite(site: Site): Promise<void> {
	await rm(site.out, { recursive: true, force: true });
	await rm(site.content, { recursive: true, force: true });
}
