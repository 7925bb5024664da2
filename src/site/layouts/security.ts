import { createHash } from 'node:crypto';
import { bareStyle, baseScript, themeScript } from './inline-scripts.ts';

const hashOf = (inline: string): string => `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;

/**
 * The Content-Security-Policy of every page. The site's own files match `'self'` on a server and `file:` on disk
 * (browsers ignore `file:` on pages from a server). `wasm-unsafe-eval` is for the search engine, which is WebAssembly;
 * the hashes are those of the inline scripts and the inline style. Recordings may be at any https URL given in the
 * sources. The only frames are YouTube's player, once the reader presses play, and on disk one of the site's own
 * (client/page/kept/shared-storage.ts). Scripts from other hosts never run on the page.
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
