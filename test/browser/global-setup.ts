import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { runCommand } from '../commands/run.ts';
import { makeGlossaryNotebook } from './fixtures/glossary-notebook.ts';
import { makeLighthouseNotebook } from './fixtures/lighthouse-notebook.ts';
import { makeNotebook } from './fixtures/make-notebook.ts';
import { makeManyNotebook } from './fixtures/many-notebook.ts';
import { makePlayerNotebook } from './fixtures/player-notebook.ts';
import { makeTonguesNotebook } from './fixtures/tongues-notebook.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the site that is built from `fixtures/sample-notebook`: the sample as it came, whatever `content/` holds now. */
		sampleSite: string;
		/** Folder of the sample's site in German. */
		germanSite: string;
		/** Folder of the site that is built from `fixtures/make-notebook.ts`. */
		oddSite: string;
		/** Folder of the site that is built from `fixtures/lighthouse-notebook.ts`. */
		lighthouseSite: string;
		/** Folder of the site that is built from `fixtures/many-notebook.ts`. */
		manySite: string;
		/** Folder of the site that is built from `fixtures/player-notebook.ts`. */
		playerSite: string;
		/** Folder of the site that is built from `fixtures/tongues-notebook.ts`. */
		tonguesSite: string;
		/** Folder of the site that is built from `fixtures/glossary-notebook.ts`. */
		glossarySite: string;
	}
}

/** Builds the sites that the browser tests look at, by the command that users run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark sites '));
	const sample = join(import.meta.dirname, 'fixtures/sample-notebook');
	// A build keeps more than one core busy only at times.
	const oneOfTwo = pLimit(2);
	const site = (name: keyof ProvidedContext, make: (notebook: string) => Promise<unknown>, ...options: string[]) =>
		oneOfTwo(async () => {
			const [notebook, out] = [join(folder, `${name} notebook`), join(folder, name)];
			await make(notebook);
			const { status, stderr } = await runCommand('build', ['--content', notebook, '--out', out, ...options]);
			if (status !== 0) throw new Error(`The site ${name} could not be built:\n${stderr}`);
			provide(name, out);
		});
	await Promise.all([
		site('sampleSite', (notebook) => cp(sample, notebook, { recursive: true })),
		site('germanSite', async (notebook) => {
			await cp(sample, notebook, { recursive: true });
			await writeFile(join(notebook, 'site.yaml'), 'language: de\n');
		}),
		site('oddSite', makeNotebook, '--skip-invalid'),
		site('lighthouseSite', makeLighthouseNotebook),
		site('manySite', makeManyNotebook),
		site('playerSite', makePlayerNotebook),
		site('tonguesSite', makeTonguesNotebook),
		site('glossarySite', makeGlossaryNotebook),
	]);
	return () => rm(folder, { recursive: true, force: true });
}
