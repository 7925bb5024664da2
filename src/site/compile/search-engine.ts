import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { indexPages } from '../../search/index-pages.ts';
import { addPage } from '../../search/index-workspace.ts';

/**
 * Packs Pagefind's script as a function that creates an engine with the caller's `fetch` and `document`:
 *
 *     cuemarkEngine=function(fetch,document){…return exports}
 *
 * @param work path of a folder for temporary files
 * @throws {CuemarkError} if Pagefind cannot run
 */
export async function compileSearchEngine(work: string): Promise<string> {
	// Loaded on demand, like esbuild in bundle-script.ts.
	const { transform } = await import('esbuild');
	const { code } = await transform(splittingOnce(withPlayground(await pagefindScript(work))), {
		format: 'cjs',
		minify: true,
		legalComments: 'none',
		// The caller passes the URL of the index, so the module's own URL is not needed.
		define: { 'import.meta.url': 'undefined' },
		supported: { 'import-meta': true },
	});
	return `cuemarkEngine=function(fetch,document){var module={exports:{}};${code}return module.exports}\n`;
}

/** Pagefind's script, which its program contains and writes beside each index, even of a page without words. */
async function pagefindScript(work: string): Promise<string> {
	const index = join(work, 'index');
	addPage(work, 'page.html', '<!doctype html><html lang="en"><body>');
	await indexPages(work, ['page.html'], index);
	const script = await readFile(join(index, 'pagefind.js'), 'utf8');
	await rm(work, { recursive: true });
	return script;
}

/**
 * Exposes `enterPlaygroundMode` on the instances that Pagefind's script creates; its classes have the method, but the
 * instances do not. In playground mode, results name the words that each page matched.
 *
 * @throws {Error} if the script does not have the expected form
 */
function withPlayground(script: string): string {
	const lastMethod = /filters:\(\)=>(\w+)\.filters\(\)(?=\})/;
	if (!lastMethod.test(script)) throw new Error('Pagefind’s program makes its instances in another way now.');
	return script.replace(lastMethod, '$&,enterPlaygroundMode:()=>$1.enterPlaygroundMode()');
}

/**
 * Makes Pagefind split the text of a page into words once for all of its excerpts. By itself it does so for each, which
 * takes seconds on a talk of six hours in which most moments match, as they do after the first letter of a word.
 *
 * @throws {Error} if the script does not have the expected form
 */
function splittingOnce(script: string): string {
	const split = 'fragment_words=content.split(';
	if (!script.includes(split)) throw new Error('Pagefind’s program makes its excerpts in another way now.');
	// Pagefind changes the words that it gets.
	const splitOnce = `var lastSplit={},splitOnce=(text,by)=>{
		if(lastSplit.text!==text)lastSplit={text,words:text.split(by)};
		return lastSplit.words.slice();
	};`;
	return splitOnce + script.replaceAll(split, 'fragment_words=splitOnce(content,');
}
