import type { XmlElement } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import { CuemarkError, reasonOf, unusable } from '../../errors.ts';
import { decode } from '../../text/decode.ts';
import { showName } from '../show.ts';
import { kindOfZip } from '../zip-kind.ts';
import { elementsIn, localName, rootOf } from './xml-formats/xml.ts';

/**
 * Bytes that a part of a document may have, packed and unpacked. Ten hours of a meeting are a tenth of it. Of a hostile one, no
 * more is kept than the size that it claims, whatever comes out of it: at most a thousand times what is packed.
 */
const LARGEST = { packed: 2 * 1024 * 1024, unpacked: 16 * 1024 * 1024 } as const;

/** Where a document says which of its parts is what. */
const RELATIONS = '_rels/.rels';

/** Whether a file is a document of Word's (.docx): a zip with parts of one. */
export const isWordDocument = (head: Buffer): boolean => kindOfZip(head) === 'document' && head.includes('word/');

/**
 * The text of a document of Word's: a line for each paragraph, with the breaks and tabs that are in it; of a table a line for each
 * row, a tab between its cells. What was deleted with changes tracked, and what stands beside the text, is not in it.
 *
 * @param file path to name in errors
 * @throws {CuemarkError} where it is damaged or too large
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
export function textOfWordDocument(bytes: Uint8Array, file: string): string {
	const relations = rootOfPart(RELATIONS, bytes, file);
	const main = relations && mainPartIn(relations);
	const root = rootOfPart(main ?? 'word/document.xml', bytes, file);
	if (!root) throw unusable(file, [damaged('it has no text')]);
	return textIn(root).replace(/\n$/, '');
}

/** The root of the XML in a part; `null` where there is no such part. */
function rootOfPart(part: string, bytes: Uint8Array, file: string): XmlElement | null {
	try {
		const found = unzipSync(bytes, {
			filter: ({ name, size, originalSize }) => {
				if (name !== part) return false;
				if (size > LARGEST.packed || originalSize > LARGEST.unpacked) throw unusable(file, [tooLarge]);
				return true;
			},
		})[part];
		return found ? rootOf(decode(found, file).text, file) : null;
	} catch (error) {
		if (error instanceof CuemarkError) throw error;
		throw unusable(file, [damaged(reasonOf(error))], 'is damaged', error);
	}
}

/** The name of the part that has the text, by the list of parts that a document begins with. */
function mainPartIn(relations: XmlElement): string | undefined {
	const main = elementsIn(relations).find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'));
	return main?.attributes.Target?.replace(/^\//, '');
}

/** Elements whose text is none of the document's: what was there before, and what programs show that cannot draw what they find. */
const leftOut = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'pPr', 'rPr']);

/** What stands for a sign. */
const signs: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

function textIn(element: XmlElement): string {
	const name = localName(element.name);
	if (leftOut.has(name)) return '';
	const sign = signs[name];
	if (sign !== undefined) return sign;
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
	reason: 'This document is longer than ten hours of a transcript can be.',
	hint: 'Export the transcript as SRT or WebVTT, or divide it.',
};

const damaged = (why: string) => ({
	reason: `The Word document is damaged: ${showName(why.replace(/\.$/, ''))}.`,
	hint: 'Download or save it again.',
});
