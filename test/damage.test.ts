import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../src/build.ts';
import { listFiles } from '../src/files/list-files.ts';
import { digestFolder } from './commands/run.ts';

let folder: string;
let clean: Record<string, string>;
const build = () =>
	buildSite({
		content: join(folder, 'notebook'),
		out: join(folder, 'dist'),
		progress: { step: () => {}, count: () => {} },
	});

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-damage-'));
	mkdirSync(join(folder, 'notebook/sources'), { recursive: true });
	const rows = ['video_id,text,start_second,title', 'abcdefghijk,the keeper trims the wick,0,The keeper'];
	writeFileSync(join(folder, 'notebook/sources/rows.csv'), rows.join('\n'));
	await build();
	clean = await digestFolder(join(folder, 'dist'));
	cpSync(join(folder, 'notebook/.cuemark'), join(folder, 'whole'), { recursive: true });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const harms = {
	emptied: (file: string) => writeFileSync(file, ''),
	'in a folder’s place': (file: string) => {
		rmSync(file);
		mkdirSync(join(file, 'inside'), { recursive: true });
	},
};

test.each(Object.entries(harms))(
	'whichever kept file is %s, the next build gives what a clean one gives',
	async (_, harm) => {
		for (const file of await listFiles(join(folder, 'whole'))) {
			// Its page has to be written again, of what is kept.
			rmSync(join(folder, 'notebook/videos'), { recursive: true });
			harm(join(folder, 'notebook/.cuemark', file));
			await build();
			expect(await digestFolder(join(folder, 'dist')), file).toEqual(clean);
			rmSync(join(folder, 'notebook/.cuemark'), { recursive: true });
			cpSync(join(folder, 'whole'), join(folder, 'notebook/.cuemark'), { recursive: true });
		}
	},
	120_000,
);
