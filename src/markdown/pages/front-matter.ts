import { Document, isScalar, visit } from 'yaml';

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
 * Serializes values as the lines of a front matter. The YAML library quotes strings that YAML would read as another
 * type; a list of numbers is written on one line.
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

/** Joins the lines of a front matter with a body. */
export const joinFrontMatter = (yaml: string, body: string): string => `---\n${yaml}---\n\n${body}`;
