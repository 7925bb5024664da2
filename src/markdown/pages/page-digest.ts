import { createHash } from 'node:crypto';
import { joinFrontMatter, writeYaml } from './front-matter.ts';

const digestLine = /^digest: .*\r?\n/m;

/**
 * A digest of a page's text: 16 hexadecimal digits of SHA-256 over everything but the front matter's own `digest`
 * line. Line ends and a byte order mark do not count, because editors and Git change them on their own.
 */
export function digestOfPage(page: string): string {
	const whole = page.replace(/^\uFEFF/, '');
	// Only in the front matter: a line of the body may look the same.
	const end = Math.max(0, whole.indexOf('\n---', 3));
	const text = (whole.slice(0, end + 1).replace(digestLine, '') + whole.slice(end + 1)).replaceAll('\r\n', '\n');
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** A page with its own digest in its front matter: whoever edits it later is noticed. */
export function signPage(frontMatter: object, body: string): string {
	const yaml = writeYaml(frontMatter);
	const digest = digestOfPage(joinFrontMatter(yaml, body));
	return joinFrontMatter(yaml + writeYaml({ digest }), body);
}
