import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { addressToFetch, ytDlpArguments, ytDlpCommand } from '../../src/add/yt-dlp.ts';

test.each([
	['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
	['youtu.be/dQw4w9WgXcQ', 'https://youtu.be/dQw4w9WgXcQ'],
	['https://vimeo.com/76979871', 'https://vimeo.com/76979871'],
	['http://www.youtube.com/watch?v=dQw4w9WgXcQ', null],
	['https://user:word@example.org/', null],
	['file:///etc/passwd', null],
	['--exec=rm', null],
	['talk.vtt', null],
	['C:\\talks', null],
])('%s is the address %s', (text, url) => {
	expect(addressToFetch(text)).toBe(url);
});

const fetch = (url: string, folder = 'content/sources') => ({ url, folder });

test('yt-dlp gets the URL after a bare --, and downloads no video', () => {
	expect(ytDlpArguments({ ...fetch('https://youtu.be/x'), language: 'pt-BR' })).toEqual([
		'--write-auto-subs',
		'--write-subs',
		'--write-info-json',
		'--skip-download',
		'--no-simulate',
		'--no-download-archive',
		'--no-playlist',
		'--no-write-playlist-metafiles',
		'--sub-langs',
		'pt-BR,pt-BR-orig',
		'--paths',
		'content/sources',
		'--output',
		'%(title).120B [%(id)s].%(ext)s',
		'--',
		'https://youtu.be/x',
	]);
});

test.runIf(process.platform !== 'win32')('a shell reads the command to paste as intended', () => {
	const hostile = 'https://youtu.be/x?a=$(touch y)&b=`z`;c|d\'e"f!g\\h^i<j>%20';
	const given = fetch(addressToFetch(hostile) ?? '', "it's a $folder/`x`");
	const line = ytDlpCommand(given, 'linux').replace(
		/^yt-dlp /,
		`node -e 'console.log(JSON.stringify(process.argv.slice(1)))' -- `,
	);
	// Node takes the first -- for itself.
	expect(JSON.parse(execFileSync('sh', ['-c', line], { encoding: 'utf8' }))).toEqual(ytDlpArguments(given));
	expect(given.url).not.toMatch(/["'`$!\\^|;<>]/);
});

test('on Windows it is quoted for both PowerShell and cmd', () => {
	expect(ytDlpCommand(fetch('https://youtu.be/x?a=1&b=2', 'C:\\My notes\\sources'), 'win32')).toMatch(
		/ --paths "C:\\My notes\\sources" --output ".*" -- "https:\/\/youtu\.be\/x\?a=1&b=2"$/,
	);
});
