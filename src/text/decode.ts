import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { unusable } from '../errors.ts';

/** A file's bytes as text, and how they were decoded. */
export interface Decoded {
	/** Without byte order marks at its start, of which some programs write two; line ends are unchanged. */
	readonly text: string;
	/** Label of the encoding (https://encoding.spec.whatwg.org/#names-and-labels). */
	readonly encoding: string;
	/** Number of bytes or sequences that are invalid in that encoding and became U+FFFD. */
	readonly damaged: number;
}

// Enough for a reliable answer; detection is slower than decoding.
const DETECTION_BYTES = 64 * 1024;

/**
 * Decodes a text file of unknown encoding. Tries, in this order: a byte order mark; UTF-16, by the zeros in every
 * second byte; valid UTF-8; UTF-8 with little damage; the most likely legacy encoding, by statistics; Windows-1252.
 *
 * @param file path to show in errors
 * @throws {CuemarkError} if the bytes are not text
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
	const detected = encodingFromBytes(bytes);
	if (detected) return rejectBinary(decodeAs(bytes, detected), file);
	// A U+FFFD in the file itself is no damage.
	if (isUtf8(bytes)) return rejectBinary({ text: textOf(bytes, 'utf-8'), encoding: 'utf-8', damaged: 0 }, file);
	const damagedUtf8 = decodeAs(bytes, 'utf-8');
	// Text in another encoding breaks UTF-8 at nearly every character beyond ASCII; a truncated download does so once or
	// twice.
	const beyondAscii = damagedUtf8.text.match(/[^\0-\x7f]/gu)?.length ?? 0;
	if (damagedUtf8.damaged * 4 <= beyondAscii) return rejectBinary(damagedUtf8, file);
	return rejectBinary(decodeAs(bytes, legacyEncodingOf(bytes) ?? 'windows-1252'), file);
}

const textOf = (bytes: Uint8Array, encoding: string): string =>
	new TextDecoder(encoding).decode(bytes).replace(/^\ufeff+/, '');

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
	const text = textOf(bytes, encoding);
	return { text, encoding, damaged: text.split('\ufffd').length - 1 };
}

function rejectBinary(decoded: Decoded, file: string): Decoded {
	const { text } = decoded;
	// eslint-disable-next-line no-control-regex
	const controls = text.slice(0, 65_536).match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
	// A file that begins with WEBVTT is text, in which such characters stand for U+FFFD.
	if (controls > Math.min(text.length, 65_536) / 50 && !text.startsWith('WEBVTT')) {
		const hint = 'Move it out of this folder, or save it as plain text.';
		throw unusable(file, [{ reason: 'This is not a text file.', hint }]);
	}
	return decoded;
}

/** The encoding shown by a file's first bytes: by a byte order mark, or as UTF-16 without one; `null` otherwise. */
export function encodingFromBytes(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return utf16WithoutMark(bytes);
}

/**
 * Captions are full of digits, spaces and line feeds, and data sets of quotation marks and column names: in UTF-16
 * these have a zero byte, whatever the language.
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

/** Confidence, in percent, of encodings in which the bytes are merely possible. */
const MIN_CONFIDENCE = 10;

/** Encodings to try if the words of a short text are impossible in the most likely ones. */
const cyrillicEncodings = ['windows-1251', 'koi8-r'];

function legacyEncodingOf(bytes: Uint8Array): string | null {
	// Only characters beyond ASCII distinguish encodings: sample from where they begin.
	const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1024);
	const sample = bytes.subarray(start, start + DETECTION_BYTES);
	const guesses = analyse(sample).flatMap(({ name, confidence }) => {
		if (/^(?:ascii|utf-)/i.test(name) || confidence <= MIN_CONFIDENCE) return [];
		try {
			return [new TextDecoder(name).encoding];
		} catch {
			// The platform does not support this encoding.
			return [];
		}
	});
	return (
		[...guesses, ...cyrillicEncodings].find((encoding) => hasPlausibleWords(decodeAs(sample, encoding))) ??
		guesses[0] ??
		null
	);
}

// Patterns that occur in no language's words, but in Cyrillic text decoded as another script: many accented letters in
// a row, a capital after a small letter, half-width Japanese.
const impossible = /[\u00c0-\u024f]{4}|[^\P{Ll}\0-\x7f]\p{Lu}|[\uff61-\uff9f]{2}/u;

/** Whether most words with letters beyond ASCII are possible words. */
function hasPlausibleWords({ text, damaged }: Decoded): boolean {
	const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\P{L}\0-\x7f]/u.test(word));
	const wrong = words.filter((word) => impossible.test(word)).length + damaged;
	return wrong * 4 <= words.length;
}
