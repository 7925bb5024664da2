import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
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
	await cp(join(import.meta.dirname, 'fixtures/sample-notebook'), join(folder, 'sample'), { recursive: true });
	await cp(join(folder, 'sample'), join(folder, 'german'), { recursive: true });
	await writeFile(join(folder, 'german/site.yaml'), 'language: de\n');
	await makeNotebook(join(folder, 'odd'));
	await makeLighthouseNotebook(join(folder, 'lighthouse'));
	await makeManyNotebook(join(folder, 'many'));
	await makePlayerNotebook(join(folder, 'player'));
	await makeTonguesNotebook(join(folder, 'tongues'));
	await makeGlossaryNotebook(join(folder, 'glossary'));
	const site = async (name: string, ...options: string[]): Promise<string> => {
		const out = join(folder, `${name} site`);
		await run(['scripts/build.ts', '--content', join(folder, name), '--out', out, ...options]);
		return out;
	};
	provide('sampleSite', await site('sample'));
	provide('germanSite', await site('german'));
	provide('oddSite', await site('odd', '--skip-invalid'));
	provide('lighthouseSite', await site('lighthouse'));
	provide('manySite', await site('many'));
	provide('playerSite', await site('player'));
	provide('tonguesSite', await site('tongues'));
	provide('glossarySite', await site('glossary'));
	return () => rm(folder, { recursive: true, force: true });
}

function run(args: string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
		let errors = '';
		child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`${args.join(' ')} ended with ${code ?? 'a signal'}:\n${errors}`));
		});
	});
}
