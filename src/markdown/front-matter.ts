import { Document, isScalar, visit } from 'yaml';
import type { z } from 'zod';
import { CuemarkError } from '../errors.ts';
import { readYaml } from '../text/yaml.ts';

/** A page's file, taken apart. */
export interface PageText {
	readonly yaml: string;
	readonly body: string;
}

/** Takes the front matter off a Markdown text; `null` where it has none. Line ends may be LF or CRLF. */
export function splitFrontMatter(text: string): PageText | null {
	const match = /^\uFEFF?---\r?\n(.*?\r?\n)---[ \t]*(?:\r?\n(.*))?$/s.exec(text);
	return match ? { yaml: match[1] ?? '', body: match[2] ?? '' } : null;
}

/**
 * Whether a build made this page: its front matter has a digest, be the rest of it broken or not. What people and systems
 * put beside the pages has none.
 */
export function isOwnPage(text: string): boolean {
	const head = /^\uFEFF?---\r?\n(?:(?!---).*\r?\n)*/.exec(text)?.[0] ?? '';
	return /^digest:/m.test(head);
}

/**
 * Values as the lines of a front matter. They are quoted by the YAML library wherever YAML would read them otherwise; a list
 * of numbers stands on one line.
 */
export function writeYaml(values: object): string {
	const yaml = new Document(values);
	visit(yaml, {
		Seq(_, list) {
			list.flow = list.items.every((item) => isScalar(item) && typeof item.value === 'number');
		},
	});
	return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Puts the lines of a front matter and a body together. */
export const joinFrontMatter = (yaml: string, body: string): string => `---\n${yaml}---\n\n${body}`;

/**
 * Reads and checks the front matter of a page that a build made.
 *
 * @param file path to name in an error
 * @throws {CuemarkError} naming file and line, where there is no front matter, it is no YAML, or a value does not fit
 */
export function readFrontMatter<Schema extends z.ZodType>(
	text: string,
	file: string,
	schema: Schema,
): { frontMatter: z.infer<Schema>; body: string } {
	const page = splitFrontMatter(text);
	if (!page) {
		throw new CuemarkError('A page cannot be used.', {
			problems: [{ file, line: 1, reason: 'The page has no front matter.', hint: regenerate }],
		});
	}
	const options = { what: 'A page', hint: regenerate, lineOffset: 1 };
	return { frontMatter: readYaml(page.yaml, schema, file, options), body: page.body };
}

const regenerate =
	'Put it right. To delete the page and build again writes it anew, but loses what a person changed in it.';
