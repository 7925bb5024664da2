import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { reasonOf, unusable } from '../../../errors.ts';
import { showName } from '../../show.ts';

// A tree takes some thirty times the size of its text. Ten hours with a time for every word are a fifth of this.
const longestXml = 16 * 1024 * 1024;

// Captions nest some ten deep. What reads a tree calls itself at each level, as the parser does.
const deepestXml = 1000;

/** The name of the element that an XML text begins with, as written; `null` where it begins with none. */
export function rootNameIn(text: string): string | null {
	const head = text.slice(0, 16_384).replace(/<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>/g, '');
	return /^\s*<([\w:.-]+)[\s/>]/.exec(head)?.[1] ?? null;
}

/**
 * The root of an XML text, its elements with their offsets. Declared entities are never expanded: a text that uses one is
 * refused.
 *
 * @param file path to name in errors
 * @throws {CuemarkError} with the line where the XML is not well-formed, and where it is longer than 16 Mi characters
 */
export function rootOf(text: string, file: string): XmlElement | null {
	if (text.length > longestXml) {
		const reason = 'This is longer than ten hours of captions can be.';
		throw unusable(file, [{ reason, hint: 'Divide it.' }], 'is too large');
	}
	try {
		const { root } = parseXml(text, { includeOffsets: true });
		if (root && isTooDeep(root)) throw new RangeError();
		return root;
	} catch (error) {
		const line = error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : undefined;
		// The parser is recursive: too many open tags exhaust the stack, which counts as the file's fault, too.
		const why =
			error instanceof RangeError ? 'tags are nested too deeply' : showName(reasonOf(error).replace(/\.$/, ''));
		const reason = `This is not well-formed XML: ${why}.`;
		throw unusable(file, [{ line, reason, hint: 'Download it again.' }], 'is not XML', error);
	}
}

function isTooDeep(root: XmlElement): boolean {
	let level = [root];
	for (let depth = 0; depth < deepestXml && level.length > 0; depth += 1) {
		level = level.flatMap(elementsIn);
	}
	return level.length > 0;
}

/** The elements right below one. */
export const elementsIn = ({ children }: XmlElement): XmlElement[] =>
	children.filter((child) => child instanceof XmlElement);

/** Gives the line, from 1, of an index in a text; each index has to be that of the call before, or a later one. */
export function lineCounter(text: string): (index: number) => number {
	let [line, next] = [1, text.indexOf('\n')];
	return (index) => {
		for (; next !== -1 && next < index; next = text.indexOf('\n', next + 1)) line += 1;
		return line;
	};
}

/** A name of an element or an attribute without the prefix of its name space. */
export function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
