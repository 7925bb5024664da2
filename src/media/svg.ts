import { readFile } from 'node:fs/promises';
import {
	parseXml,
	XmlDeclaration,
	XmlDocumentType,
	XmlElement,
	type XmlNode,
	XmlProcessingInstruction,
} from '@rgrove/parse-xml';
import { localName } from '../sources/captions/xml-formats/xml.ts';
import { withLineFeeds } from '../text/line-ends.ts';

/** Limit on memory: the parsed tree takes about thirty times the size of the file. Real drawings are smaller. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Elements with active content: code or embedded documents, in SVG and in HTML inside it. */
const active = new Set(['script', 'iframe', 'frame', 'object', 'embed', 'handler', 'listener', 'meta', 'base', 'link']);

/**
 * The reason why an SVG file is rejected, or `undefined` if it is purely a drawing. Inside a page's `<img>` its code
 * does not run, but opened at its own URL it would, with the site's origin and without the pages'
 * Content-Security-Policy.
 *
 * To be sure that browsers read it in the same way, it has to be UTF-8 without an internal DTD subset, which could
 * declare attributes.
 *
 * @throws the errors of the file system
 */
export async function faultOfSvg(path: string): Promise<string | undefined> {
	const bytes = await readFile(path);
	if (bytes.length > MAX_BYTES) return 'it is larger than 16 MB';
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		const options = { preserveDocumentType: true, preserveXmlDeclaration: true };
		// The parser does this itself, too, but in quadratic time.
		const { children } = parseXml(withLineFeeds(text), options);
		return children.some(isActive) ? 'it contains scripts, or more than a drawing' : undefined;
	} catch {
		return 'it is not well-formed SVG in UTF-8';
	}
}

function isActive(node: XmlNode): boolean {
	if (node instanceof XmlDeclaration) return !/^(?:utf-?8)?$/i.test(node.encoding ?? '');
	if (node instanceof XmlDocumentType) return node.internalSubset !== null;
	if (node instanceof XmlProcessingInstruction) return node.name === 'xml-stylesheet';
	if (!(node instanceof XmlElement)) return false;
	return active.has(localNameOf(node.name)) || hasActiveAttribute(node.attributes) || node.children.some(isActive);
}

const hasActiveAttribute = (attributes: Readonly<Record<string, string>>): boolean =>
	Object.entries(attributes).some(
		([name, value]) => /^on/i.test(localNameOf(name)) || /(?:java|vb)script:/i.test(value.replace(ignored, '')),
	);

/** Characters that browsers ignore in the scheme of a URL. */
const ignored = /[\0-\x20]+/g;

const localNameOf = (name: string): string => localName(name).toLowerCase();
