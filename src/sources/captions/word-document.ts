import type { XmlElement } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import { CuemarkError, reasonOf, unusable } from '../../errors.ts';
import { decode } from '../../text/decode.ts';
import { showName } from '../show.ts';
import { kindOfZip } from '../zip-kind.ts';
import { elementsIn, localName, rootOf } from './xml-formats/xml.ts';

/**
 * Maximum size of a part of a document, in bytes, compressed and uncompressed. Ten hours of a meeting take a tenth of
 * it. From a hostile file, no more is kept than the size it declares; deflate expands to at most a thousand times the
 * compressed size.
 */
const maxPartBytes = { compressed: 2 * 1024 * 1024, uncompressed: 16 * 1024 * 1024 } as const;

/** The part that lists the roles of the others. */
const relationsPart = '_rels/.rels';

/** Whether a file is a Word document (.docx). */
export const isWordDocument = (head: Buffer): boolean => kindOfZip(head) === 'document' && head.includes('word/');

/**
 * Extracts the text of a Word document: one line per paragraph, with its breaks and tabs; one line per table row, with
 * tabs between cells. Omits tracked deletions and everything that is not body text.
 *
 * @param file path for error messages
 * @throws {CuemarkError} if it is damaged or too large
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
export function textOfWordDocument(bytes: Uint8Array, file: string): string {
	const relations = rootOfPart(relationsPart, bytes, file);
	const main = relations && mainPartIn(relations);
	const root = rootOfPart(main ?? 'word/document.xml', bytes, file);
	if (!root) throw unusable(file, [damaged('it has no text')]);
	return textIn(root).replace(/\n$/, '');
}

/** Parses the XML of a part and returns its root; `null` if there is no such part. */
function rootOfPart(part: string, bytes: Uint8Array, file: string): XmlElement | null {
	try {
		const found = unzipSync(bytes, {
			filter: ({ name, size, originalSize }) => {
				if (name !== part) return false;
				const isTooLarge = size > maxPartBytes.compressed || originalSize > maxPartBytes.uncompressed;
				if (isTooLarge) throw unusable(file, [tooLarge]);
				return true;
			},
		})[part];
		return found ? rootOf(decode(found, file).text, file) : null;
	} catch (error) {
		if (error instanceof CuemarkError) throw error;
		throw unusable(file, [damaged(reasonOf(error))]);
	}
}

/** Returns the name of the part with the body text. */
function mainPartIn(relations: XmlElement): string | undefined {
	const main = elementsIn(relations).find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'));
	return main?.attributes.Target?.replace(/^\//, '');
}

/** Elements without visible text: tracked deletions, fallbacks for older programs, field codes and properties. */
const ignored = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'pPr', 'rPr']);

/** Elements that stand for a character. */
const characters = new Map([
	['tab', '\t'],
	['br', '\n'],
	['cr', '\n'],
	['noBreakHyphen', '-'],
]);

function textIn(element: XmlElement): string {
	const name = localName(element.name);
	if (ignored.has(name)) return '';
	const character = characters.get(name);
	if (character !== undefined) return character;
	if (name === 't') return element.text;
	const inner = elementsIn(element).map(textIn);
	if (name === 'tr')
		return `${inner
			.map((cell) => cell.replace(/\n$/, ''))
			.filter(Boolean)
			.join('\t')}\n`;
	return inner.join('') + (name === 'p' ? '\n' : '');
}

const tooLarge = {
	reason: 'This document is too long: the limit is about ten hours of transcript.',
	hint: 'Export the transcript as SRT or WebVTT, or split it.',
};

const damaged = (why: string) => ({
	reason: `The Word document is damaged: ${showName(why.replace(/\.$/, ''))}.`,
	hint: 'Download or save it again.',
});
