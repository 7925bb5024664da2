import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { withLineFeeds } from '../../../text/line-ends.ts';
import { reasonOf, unusable } from '../../../errors.ts';
import { showName } from '../../show.ts';

// In characters. A tree takes about thirty times the memory of its text. Ten hours with word times are a fifth of this.
const MAX_LENGTH = 16 * 1024 * 1024;

// Captions nest about ten levels deep. The parser and the readers of its trees are recursive.
const MAX_DEPTH = 1000;

/** Returns the name of an XML text's root element, with its prefix; `null` if the text does not begin like XML. */
export function rootNameIn(text: string): string | null {
	const head = text.slice(0, 16_384).replace(/<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>/g, '');
	return /^\s*<([\w:.-]+)[\s/>]/.exec(head)?.[1] ?? null;
}

/**
 * Parses an XML text and returns its root, with the offsets of elements for `lineCounter`. Never expands declared
 * entities: a text that uses one is rejected.
 *
 * @param file path for error messages
 * @throws {CuemarkError} with the line of the syntax error, or if the text is longer than 16 Mi characters
 */
export function rootOf(text: string, file: string): XmlElement | null {
	if (text.length > MAX_LENGTH) {
		const reason = 'The file is too long: the limit is about ten hours of captions.';
		throw unusable(file, [{ reason, hint: 'Split it.' }]);
	}
	try {
		// The parser does this itself, too, but in quadratic time.
		const { root } = parseXml(withLineFeeds(text), { includeOffsets: true });
		if (root && isTooDeep(root)) throw new RangeError();
		return root;
	} catch (error) {
		const line = error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : undefined;
		// The parser is recursive: too many open tags overflow the stack.
		const why =
			error instanceof RangeError ? 'tags are nested too deeply' : showName(reasonOf(error).replace(/\.$/, ''));
		const reason = `This is not well-formed XML: ${why}.`;
		throw unusable(file, [{ line, reason, hint: 'Download it again.' }]);
	}
}

function isTooDeep(root: XmlElement): boolean {
	let level = [root];
	for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
		level = level.flatMap(elementsIn);
	}
	return level.length > 0;
}

/** Returns the child elements of an element. */
export const elementsIn = ({ children }: XmlElement): XmlElement[] =>
	children.filter((child) => child instanceof XmlElement);

/** Returns a function that gives the 1-based line of an element's offset in a text. Offsets must be ascending. */
export function lineCounter(text: string): (index: number) => number {
	const parsed = withLineFeeds(text);
	let [line, next] = [1, parsed.indexOf('\n')];
	return (index) => {
		for (; next !== -1 && next < index; next = parsed.indexOf('\n', next + 1)) line += 1;
		return line;
	};
}

/** Returns the name of an element or attribute without its namespace prefix. */
export function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
