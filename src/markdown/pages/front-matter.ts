import { Document, isScalar, visit } from 'yaml';

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
