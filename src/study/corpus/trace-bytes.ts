import type { Trace } from './trace.ts';

/** The members of a trace that are arrays of numbers, in the order of its bytes. */
const rows = [
	'formEnds',
	'stems',
	'explained',
	'momentSeconds',
	'momentWords',
	'units',
	'sections',
	'words',
	'general',
] as const;
type Row = (typeof rows)[number];
type Head = Omit<Trace, Row>;
type Numbers = Trace[Row];

const HEAD_LENGTH = 4;
const ALIGNMENT = 4;

/**
 * A trace as bytes: how long its head is (four bytes, little-endian), the head as JSON with the length of each row, and the
 * rows in the machine's own byte order: only this machine reads them, from a cache or in another process.
 */
export function encodeTrace(trace: Trace): Uint8Array {
	const { formEnds, stems, explained, momentSeconds, momentWords, units, sections, words, general, ...head } = trace;
	const numbers: Record<Row, Numbers> = {
		formEnds,
		stems,
		explained,
		momentSeconds,
		momentWords,
		units,
		sections,
		words,
		general,
	};
	const lengths = rows.map((row) => numbers[row].length);
	const wide = words.BYTES_PER_ELEMENT === 4;
	const json = new TextEncoder().encode(JSON.stringify({ ...head, lengths, wide }));

	const starts: number[] = [];
	let size = aligned(HEAD_LENGTH + json.length);
	for (const row of rows) {
		starts.push(size);
		size = aligned(size + numbers[row].byteLength);
	}
	const bytes = new Uint8Array(size);
	new DataView(bytes.buffer).setUint32(0, json.length, true);
	bytes.set(json, HEAD_LENGTH);
	rows.forEach((row, index) => {
		const { buffer, byteOffset, byteLength } = numbers[row];
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), starts[index]);
	});
	return bytes;
}

/** Decodes what `encodeTrace` made. The arrays are views of the given bytes, which must not change afterwards. */
export function decodeTrace(given: Uint8Array): Trace {
	const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice();
	const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
	const json = new TextDecoder().decode(bytes.subarray(HEAD_LENGTH, HEAD_LENGTH + headLength));
	const { lengths, wide, ...head } = JSON.parse(json) as Head & { lengths: number[]; wide: boolean };

	let start = bytes.byteOffset + aligned(HEAD_LENGTH + headLength);
	const row = <Array extends Numbers>(
		Type: { new (buffer: ArrayBufferLike, start: number, length: number): Array; BYTES_PER_ELEMENT: number },
		length = 0,
	): Array => {
		const numbers = new Type(bytes.buffer, start, length);
		start += aligned(numbers.byteLength);
		return numbers;
	};
	return {
		...head,
		formEnds: row<Uint32Array>(Uint32Array, lengths[0]),
		stems: row<Int32Array>(Int32Array, lengths[1]),
		explained: row<Uint32Array>(Uint32Array, lengths[2]),
		momentSeconds: row<Uint32Array>(Uint32Array, lengths[3]),
		momentWords: row<Uint32Array>(Uint32Array, lengths[4]),
		units: row<Uint32Array>(Uint32Array, lengths[5]),
		sections: row<Uint32Array>(Uint32Array, lengths[6]),
		words: wide ? row<Uint32Array>(Uint32Array, lengths[7]) : row<Uint16Array>(Uint16Array, lengths[7]),
		general: row<Uint8Array>(Uint8Array, lengths[8]),
	};
}

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;
