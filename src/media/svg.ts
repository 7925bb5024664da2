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

/** Larger than drawings are. A tree takes some thirty times the size of its text. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Elements that are code, or bring another document along, in SVG as in the HTML that it may hold. */
const active = new Set(['script', 'iframe', 'frame', 'object', 'embed', 'handler', 'listener', 'meta', 'base', 'link']);

/**
 * Why an SVG file is not to be shown; nothing where it is a drawing and no more. A page shows it as a picture, where no code in
 * it runs. But opened by its own address it would: as the site, without the policy that pages carry.
 *
 * It is read as browsers read it: UTF-8, and nothing in its document type that could declare attributes.
 *
 * @param path to open
 * @throws the errors of the file system
 */
export async function faultOfSvg(path: string): Promise<string | undefined> {
	const bytes = await readFile(path);
	if (bytes.length > MOST_BYTES) return 'it is larger than 16 MB';
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		const { children } = parseXml(text, { preserveDocumentType: true, preserveXmlDeclaration: true });
		return children.some(isActive) ? 'it holds code, or more than a drawing' : undefined;
	} catch {
		return 'it is no well-formed SVG in UTF-8';
	}
}

function isActive(node: XmlNode): boolean {
	if (node instanceof XmlDeclaration) return !/^(?:utf-?8)?$/i.test(node.encoding ?? '');
	if (node instanceof XmlDocumentType) return node.internalSubset !== null;
	if (node instanceof XmlProcessingInstruction) return node.name === 'xml-stylesheet';
	if (!(node instanceof XmlElement)) return false;
	return active.has(localNameOf(node.name)) || attributesAct(node.attributes) || node.children.some(isActive);
}

const attributesAct = (attributes: Readonly<Record<string, string>>): boolean =>
	Object.entries(attributes).some(
		([name, value]) => /^on/i.test(localNameOf(name)) || /(?:java|vb)script:/i.test(value.replace(ignored, '')),
	);

/** What browsers pass over in the scheme of an address. */
const ignored = /[\0-\x20]+/g;

const localNameOf = (name: string): string => localName(name).toLowerCase();
