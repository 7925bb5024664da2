import { createHash } from 'node:crypto';
import { bareStyle, baseScript, themeScript } from './inline-scripts.ts';

const hashOf = (inline: string): string => `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;

/**
 * The policy that every page carries. Own files come from `'self'` on a server and from `file:` where the page was opened
 * from disk (a browser ignores `file:` on a page from a server). `wasm-unsafe-eval` is for the search engine, which is
 * WebAssembly; the hashes are of the inline scripts and the inline style. Recordings may be at an https address that the sources
 * name. The only frames are YouTube's, once the reader presses play, and on disk one of the site's own
 * (client/page/kept/shared-storage.ts); no script of another host ever runs on the page.
 */
export const contentSecurityPolicy = Object.entries({
	'default-src': ["'none'"],
	'script-src': ["'self'", 'file:', "'wasm-unsafe-eval'", hashOf(themeScript), hashOf(baseScript)],
	'style-src': ["'self'", 'file:', hashOf(bareStyle)],
	'img-src': ["'self'", 'file:', 'data:'],
	'font-src': ["'self'", 'file:'],
	'media-src': ["'self'", 'file:', 'https:'],
	'frame-src': ['https://www.youtube-nocookie.com', 'file:'],
	'connect-src': ["'self'", 'file:'],
	'base-uri': ["'self'"],
	'form-action': ["'self'", 'file:'],
})
	.map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
	.join('; ');
