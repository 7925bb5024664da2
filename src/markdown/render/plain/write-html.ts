import type { Data, Link, Nodes, Root } from 'mdast';
import { normalizeUri } from 'micromark-util-sanitize-uri';

/**
 * Writes a tree from `readPlainMarkdown`, after the plugins have run, as HTML. Takes a tenth of the time of
 * remark-rehype, `rehypeLinks` and rehype-stringify, with exactly the same output.
 *
 * @returns `undefined` if the tree contains anything else and needs those
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

function writeNode(node: Nodes): string {
	switch (node.type) {
		case 'text':
			return escapeText(node.value);
		case 'paragraph':
			return element('p', node, writeAll(node.children));
		case 'heading':
			return element(`h${String(node.depth)}`, node, writeAll(node.children));
		case 'emphasis':
			return element('em', node, writeAll(node.children));
		case 'strong':
			return element('strong', node, writeAll(node.children));
		case 'link':
			return writeLink(node);
		case 'division':
			return element('div', node, writeAll(node.children));
		case 'list': {
			const start = node.ordered === true && node.start !== 1 ? attribute('start', node.start) : '';
			const items = `\n${node.children.map(writeNode).join('\n')}\n`;
			return element(node.ordered === true ? 'ol' : 'ul', node, items, start);
		}
		case 'listItem': {
			const [paragraph, ...more] = node.children;
			if (paragraph?.type !== 'paragraph' || more.length > 0) throw notPlain;
			return element('li', node, writeAll(paragraph.children));
		}
		default:
			throw notPlain;
	}
}

function writeAll(nodes: readonly Nodes[]): string {
	let html = '';
	for (const node of nodes) html += writeNode(node);
	return html;
}

const https = /^https:\/\/[^\s\\]+$/i;
const inside = /^(?![a-z][a-z0-9+.-]*:|\/\/|\\|\s)/i;
/** A URL that needs no encoding. */
const encodedUrl = /^[\w:/?=&.~#+,;!$()*@-]*$/;

/** External links open in a new tab, as in `rehypeLinks`. */
function writeLink({ url, title, data, children }: Link): string {
	const href = encodedUrl.test(url) ? url : normalizeUri(url);
	let attributes = attribute('href', href);
	if (title != null) attributes += attribute('title', title);
	attributes += attributesOf(data);
	if (!inside.test(url)) {
		if (!https.test(url) || !URL.canParse(href)) throw notPlain;
		attributes += ' target="_blank"';
	}
	return `<a${attributes}>${writeAll(children)}</a>`;
}

function element(tagName: string, { data }: { data?: Data | undefined }, content: string, own = ''): string {
	if (!data) return `<${tagName}${own}>${content}</${tagName}>`;
	const name = data.hName ?? tagName;
	if (name === 'br') return '<br>';
	return `<${name}${own}${attributesOf(data)}>${content}</${name}>`;
}

/** The attributes that plugins have set. */
function attributesOf(data: Data | undefined): string {
	const properties = data?.hProperties;
	let attributes = '';
	for (const property in properties) attributes += attribute(attributeName(property), properties[property]);
	return attributes;
}

const attribute = (name: string, value: unknown): string => ` ${name}="${escapeAttribute(value)}"`;

const names = new Map([
	['ariaDescribedBy', 'aria-describedby'],
	['className', 'class'],
	['preserveAspectRatio', 'preserveAspectRatio'],
	['viewBox', 'viewBox'],
]);

/** Converts a property such as `dataPagefindIgnore` to its attribute, `data-pagefind-ignore`. */
function attributeName(property: string): string {
	let name = names.get(property);
	if (name === undefined) {
		name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		names.set(property, name);
	}
	return name;
}

const escapeText = (text: string): string => (/[&<]/.test(text) ? text.replace(/[&<]/g, characterReference) : text);

function escapeAttribute(value: unknown): string {
	const text = Array.isArray(value) ? value.join(' ') : String(value);
	return /["&'`]/.test(text) ? text.replace(/["&'`]/g, characterReference) : text;
}

const characterReference = (sign: string): string => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
