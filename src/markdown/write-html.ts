import type { Data, Nodes, Root } from 'mdast';
import { normalizeUri } from 'micromark-util-sanitize-uri';

/**
 * Writes the HTML of a tree that `readPlainMarkdown` has read and the plugins have marked, in a tenth of the time that
 * remark-rehype, `rehypeLinks` and rehype-stringify take, and the same to the letter.
 *
 * @returns `undefined` where there is anything else in it: then it is for those
 */
export function writePlainHtml(tree: Root): string | undefined {
	try {
		return tree.children.map(writeNode).join('\n');
	} catch (error) {
		if (error === notPlain) return undefined;
		throw error;
	}
}

const notPlain = new Error('This is more than plain Markdown.');

type Properties = Record<string, unknown>;

function writeNode(node: Nodes): string {
	switch (node.type) {
		case 'text':
			return escapeText(node.value);
		case 'paragraph':
			return element('p', {}, node, writeAll(node.children));
		case 'heading':
			return element(`h${String(node.depth)}`, {}, node, writeAll(node.children));
		case 'emphasis':
			return element('em', {}, node, writeAll(node.children));
		case 'strong':
			return element('strong', {}, node, writeAll(node.children));
		case 'link':
			return element('a', linkProperties(node), node, writeAll(node.children));
		case 'part':
			return element('div', {}, node, writeAll(node.children));
		case 'list': {
			const start = node.ordered === true && node.start !== 1 ? { start: node.start } : {};
			return element(
				node.ordered === true ? 'ol' : 'ul',
				start,
				node,
				`\n${node.children.map(writeNode).join('\n')}\n`,
			);
		}
		case 'listItem': {
			const [paragraph, ...more] = node.children;
			if (paragraph?.type !== 'paragraph' || more.length > 0) throw notPlain;
			return element('li', {}, node, writeAll(paragraph.children));
		}
		default:
			throw notPlain;
	}
}

const writeAll = (nodes: readonly Nodes[]): string => nodes.map(writeNode).join('');

const https = /^https:\/\/[^\s\\]+$/i;
const inside = /^(?![a-z][a-z0-9+.-]*:|\/\/|\\|\s)/i;

/** As `rehypeLinks` has them: what leaves the site opens beside it. */
function linkProperties({
	url,
	title,
}: {
	readonly url: string;
	readonly title?: string | null | undefined;
}): Properties {
	const href = normalizeUri(url);
	const known = { href, ...(title == null ? {} : { title }) };
	if (inside.test(url)) return known;
	if (https.test(url) && URL.canParse(href)) return { ...known, target: '_blank', rel: 'noopener' };
	throw notPlain;
}

/** @param properties in the order in which they are to stand; those that a plugin gave come before `target` and `rel` */
function element(
	tagName: string,
	properties: Properties,
	{ data }: { data?: Data | undefined },
	content: string,
): string {
	const name = data?.hName ?? tagName;
	const { target, rel, ...own } = properties;
	const all: Properties = { ...own, ...data?.hProperties, ...(target === undefined ? {} : { target, rel }) };
	let attributes = '';
	for (const key in all) attributes += ` ${attributeName(key)}="${escapeAttribute(all[key])}"`;
	return `<${name}${attributes}>${content}</${name}>`;
}

const names = new Map([
	['className', 'class'],
	['dateTime', 'datetime'],
]);

/** `dataPagefindIgnore` is `data-pagefind-ignore`. */
function attributeName(property: string): string {
	let name = names.get(property);
	if (name === undefined) {
		name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		names.set(property, name);
	}
	return name;
}

const escapeText = (text: string): string => text.replace(/[&<]/g, characterReference);

function escapeAttribute(value: unknown): string {
	const text = Array.isArray(value) ? value.join(' ') : String(value);
	return text.replace(/["&'`]/g, characterReference);
}

const characterReference = (sign: string): string => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
