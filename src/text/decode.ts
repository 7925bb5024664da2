import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { unusable } from '../errors.ts';

/** A file's bytes as text, and how they were read. */
export interface Decoded {
	/** Without byte order marks at its start, of which some programs write two; line ends as they were. */
	readonly text: string;
	/** Label of the encoding (https://encoding.spec.whatwg.org/#names-and-labels). */
	readonly encoding: string;
	/** How many bytes or sequences mean nothing in that encoding and became U+FFFD. */
	readonly damaged: number;
}

// Enough for a sure answer, and detection costs more than decoding does.
const detectionBytes = 64 * 1024;

/**
 * Decodes the bytes of a text file whose encoding nobody names: a byte order mark decides, then the zeros that UTF-16
 * has in every second byte, then UTF-8 where all is valid, then what the bytes look most like, then UTF-8 with what is
 * damaged counted.
 *
 * @param file path to name in errors
 * @throws {CuemarkError} where the bytes are not text
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
	const told = encodingTold(bytes);
	if (told) return checked(decodeAs(bytes, told), file);
	// A U+FFFD that was written there is no damage.
	if (isUtf8(bytes)) return checked({ text: textOf(bytes, 'utf-8'), encoding: 'utf-8', damaged: 0 }, file);
	const damagedUtf8 = decodeAs(bytes, 'utf-8');
	// Text in another encoding breaks UTF-8 at nearly every character beyond ASCII; a torn download does it once or twice.
	const beyondAscii = damagedUtf8.text.match(/[^\0-\x7f]/gu)?.length ?? 0;
	if (damagedUtf8.damaged * 4 <= beyondAscii) return checked(damagedUtf8, file);
	return checked(decodeAs(bytes, legacyEncodingOf(bytes) ?? 'windows-1252'), file);
}

const textOf = (bytes: Uint8Array, encoding: string): string =>
	new TextDecoder(encoding).decode(bytes).replace(/^\ufeff+/, '');

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
	const text = textOf(bytes, encoding);
	return { text, encoding, damaged: text.split('\ufffd').length - 1 };
}

function checked(decoded: Decoded, file: string): Decoded {
	const { text } = decoded;
	// eslint-disable-next-line no-control-regex
	const controls = text.slice(0, 65_536).match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
	// A file that begins with WEBVTT is text; there, such characters stand for U+FFFD.
	if (controls > Math.min(text.length, 65_536) / 50 && !text.startsWith('WEBVTT')) {
		const hint = 'Take it out of this folder, or save it as plain text.';
		throw unusable(file, [{ reason: 'This is not a text file.', hint }], 'is not a text file');
	}
	return decoded;
}

/** The encoding that a file's first bytes tell: by a byte order mark, or as UTF-16 without one; `null` where they do not. */
export function encodingTold(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return utf16WithoutMark(bytes);
}

/**
 * Captions are full of digits, spaces and line feeds, and data sets of quotation marks and the names of columns: these have a zero
 * byte in UTF-16 whatever the language.
 */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const head = bytes.subarray(0, 4096);
	let even = 0;
	let odd = 0;
	for (const [index, byte] of head.entries()) {
		if (byte !== 0) continue;
		if (index % 2 === 0) even += 1;
		else odd += 1;
	}
	const many = head.length / 2 / 10;
	if (odd > many && even * 10 < odd) return 'utf-16le';
	if (even > many && odd * 10 < even) return 'utf-16be';
	return null;
}

/** What is said of encodings in which the bytes are possible, and no more, in percent. */
const noConfidence = 10;

/** Encodings that are tried where the bytes of a short text look most like one in which its words are none. */
const cyrillic = ['windows-1251', 'koi8-r'];

function legacyEncodingOf(bytes: Uint8Array): string | null {
	// Only what is beyond ASCII tells encodings apart: look where it begins.
	const begin = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1024);
	const sample = bytes.subarray(begin, begin + detectionBytes);
	const guesses = analyse(sample).flatMap(({ name, confidence }) => {
		if (/^(?:ascii|utf-)/i.test(name) || confidence <= noConfidence) return [];
		try {
			return [new TextDecoder(name).encoding];
		} catch {
			// An encoding that the platform does not know: the next guess.
			return [];
		}
	});
	return [...guesses, ...cyrillic].find((encoding) => hasWords(decodeAs(sample, encoding))) ?? guesses[0] ?? null;
}

// What stands in words of no language, and in Cyrillic that is taken for another script: many letters with marks in a row, a
// capital behind a small letter, Japanese of half the width.
const noWord = /[\u00c0-\u024f]{4}|[^\P{Ll}\0-\x7f]\p{Lu}|[\uff61-\uff9f]{2}/u;

/** Whether most words with letters beyond ASCII can be words. */
function hasWords({ text, damaged }: Decoded): boolean {
	const words = text.match(/[\p{L}\p{M}]*[^\P{L}\0-\x7f][\p{L}\p{M}]*/gu) ?? [];
	const wrong = words.filter((word) => noWord.test(word)).length + damaged;
	return wrong * 4 <= words.length;
}
