import { stringify } from 'yaml';
import { z } from 'zod';
import { CuemarkError } from '../errors.ts';
import type { VideoId } from '../model.ts';
import { isVideoId } from '../sources/youtube.ts';
import { readYaml } from '../yaml.ts';

const httpsUrl = z.url({ protocol: /^https$/, error: 'must be an https address' });
const date = z.iso.date('must be a date such as 2024-05-31');

/** What stands above a notes page. One schema serves the page that is written and the site that reads it back. */
export const frontMatterSchema = z.object({
	videoId: z.string().refine((id): id is VideoId => isVideoId(id), 'must be a YouTube video id of eleven characters'),
	/** Empty where no source gave one. */
	title: z.string(),
	url: httpsUrl,
	thumbnail: httpsUrl,
	/** Seconds. */
	duration: z.number().nonnegative(),
	/** BCP 47 tag. */
	language: z.string().min(1),
	channel: z.string().optional(),
	published: date.optional(),
	playlist: z.string().optional(),
	courses: z.array(z.string()).default([]),
	/** Of the page as it was generated: tells whether a person has edited it since. */
	digest: z.string(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A page's file, taken apart. Lines are counted from 1. */
export interface PageText {
	readonly yaml: string;
	readonly body: string;
}

/** Takes the front matter off a Markdown text; `null` where it has none. Line ends may be LF or CRLF. */
export function splitFrontMatter(text: string): PageText | null {
	const match = /^\uFEFF?---\r?\n(.*?\r?\n)---[ \t]*(?:\r?\n(.*))?$/s.exec(text);
	return match ? { yaml: match[1] ?? '', body: match[2] ?? '' } : null;
}

/** Puts front matter and body together. Values are quoted by the YAML library wherever YAML would read them otherwise. */
export function joinFrontMatter(values: object, body: string): string {
	return `---\n${stringify(values, { lineWidth: 0 })}---\n\n${body}`;
}

/**
 * Reads and checks the front matter of a notes page.
 *
 * @param file path to name in an error
 * @throws {CuemarkError} naming file and line, where there is no front matter, it is no YAML, or a value does not fit
 */
export function readFrontMatter(text: string, file: string): { frontMatter: FrontMatter; body: string } {
	const page = splitFrontMatter(text);
	if (!page) {
		throw new CuemarkError('A notes page cannot be used.', {
			problems: [{ file, line: 1, reason: 'The page has no front matter.', hint: regenerate }],
		});
	}
	const options = { what: 'A notes page', hint: regenerate, lineOffset: 1 };
	return { frontMatter: readYaml(page.yaml, frontMatterSchema, file, options), body: page.body };
}

const regenerate = 'Put it right, or delete the page and build again to have it written anew.';
