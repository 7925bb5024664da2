import { createHash } from 'node:crypto';
import { joinFrontMatter, writeYaml } from './front-matter.ts';

const digestLine = /^digest: .*\r?\n/m;

/**
 * Computes the digest of a page: 16 hexadecimal digits of SHA-256 over everything except the `digest` line of its front
 * matter. Line ends and a byte order mark are ignored, because editors and Git change them on their own.
 */
export function digestOfPage(page: string): string {
	const whole = page.replace(/^\uFEFF/, '');
	// Only in the front matter, since a line of the body may look the same.
	const end = Math.max(0, whole.indexOf('\n---', 3));
	const text = (whole.slice(0, end + 1).replace(digestLine, '') + whole.slice(end + 1)).replaceAll('\r\n', '\n');
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Writes a page with its own digest in the front matter, so that later edits can be detected. */
export function signPage(frontMatter: object, body: string): string {
	const yaml = writeYaml(frontMatter);
	const digest = digestOfPage(joinFrontMatter(yaml, body));
	return joinFrontMatter(yaml + writeYaml({ digest }), body);
}
