import { expect, test } from 'vitest';
import { buildCommand } from '../../../scripts/terminal/build-command.ts';

test.each([
	['content', 'dist', /^npm run build$/],
	['notebook', 'dist', /^npm run build -- --content notebook$/],
	['content', 'site', /^npm run build -- --out site$/],
	['my talks', 'site', /^npm run build -- --content (['"])my talks\1 --out site$/],
])('the command that builds %s into %s can be pasted', (content, out, command) => {
	expect(buildCommand({ content, out })).toMatch(command);
});
