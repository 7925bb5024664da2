import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { programVersion } from '../../src/cache/version.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-version-'));
	for (const project of ['here', 'there/and further'])
		for (const file of ['src/build.ts', 'src/site/links.ts', 'public/assets/font.woff2', 'package-lock.json']) {
			await mkdir(join(folder, project, dirname(file)), { recursive: true });
			await writeFile(join(folder, project, file), `the words of ${file}`);
		}
});
afterEach(() => rm(folder, { recursive: true }));

const here = (): Promise<string> => programVersion(join(folder, 'here'));

test('does not depend on where the project is', async () => {
	expect(await here()).toMatch(/^[0-9a-f]{16}$/);
	expect(await programVersion(join(folder, 'there/and further'))).toBe(await here());
});

test('ignores files left by file managers', async () => {
	const version = await here();
	for (const left of ['src/.DS_Store', 'src/site/desktop.ini', 'public/Thumbs.db', 'public/assets/._storage.html'])
		await writeFile(join(folder, 'here', left), 'x');
	expect(await here()).toBe(version);
});

test('changes when a file is edited, renamed or added', async () => {
	const versions = [await here()];
	await writeFile(join(folder, 'here/src/build.ts'), 'other');
	versions.push(await here());
	await rename(join(folder, 'here/src/build.ts'), join(folder, 'here/src/building.ts'));
	versions.push(await here());
	await writeFile(join(folder, 'here/src/new.ts'), '');
	versions.push(await here());
	await writeFile(join(folder, 'here/public/.well-known'), '');
	versions.push(await here());
	expect(new Set(versions).size).toBe(5);
});
