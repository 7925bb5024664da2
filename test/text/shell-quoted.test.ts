import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellQuoted } from '../../src/text/shell-quoted.ts';

test.each(['content', 'nb Ü #1 50%', "it's $HOME", '../a "b"'])('a shell reads back %s', (word) => {
	expect(shellQuoted(word, 'win32').replace(/^"(.*)"$/, '$1')).toBe(word);
	if (process.platform === 'win32') return;
	expect(execFileSync('sh', ['-c', `printf %s ${shellQuoted(word)}`], { encoding: 'utf8' })).toBe(word);
});
