import { Document, isScalar, Schema, visit } from 'yaml';

/** The two parts of a page's file. */
export interface PageText {
	readonly yaml: string;
	readonly body: string;
}

/** Splits a Markdown text into front matter and body; `null` if it has no front matter. Line ends may be LF or CRLF. */
export function splitFrontMatter(text: string): PageText | null {
	const match = /^\uFEFF?---\r?\n(.*?\r?\n)---[ \t]*(?:\r?\n(.*))?$/s.exec(text);
	return match ? { yaml: match[1] ?? '', body: match[2] ?? '' } : null;
}

/**
 * Whether a build created this page: its front matter has a digest, even if the rest is broken. Files that people and
 * other programs put into the folder have none.
 */
export function isOwnPage(text: string): boolean {
	const head = /^\uFEFF?---\r?\n(?:(?!---).*\r?\n)*/.exec(text)?.[0] ?? '';
	return /^digest:/m.test(head);
}

/**
 * The types of YAML 1.1, which GitHub, Jekyll and many other programs still read: there, a plain `no` is false and a
 * plain `12:30:45` a number. Without dates, which say the same as text does.
 */
const olderTypes = new Schema({ schema: 'yaml-1.1' }).tags.filter(({ tag }) => !tag.endsWith(':timestamp'));

/**
 * Serializes values as the lines of a front matter. The YAML library quotes strings that YAML 1.2 or 1.1 would read as
 * another type; a list of numbers is written on one line.
 */
export function writeYaml(values: object): string {
	const yaml = new Document(values, { compat: olderTypes });
	visit(yaml, {
		Seq(_, list) {
			list.flow = list.items.every((item) => isScalar(item) && typeof item.value === 'number');
		},
	});
	return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Joins the lines of a front matter with a body. */
export const joinFrontMatter = (yaml: string, body: string): string => `---\n${yaml}---\n\n${body}`;
