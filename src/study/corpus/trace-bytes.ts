import type { Trace } from './trace.ts';

/** The fields of a trace that are arrays of numbers, in their order in the bytes. */
const arrayFields = [
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
type ArrayField = (typeof arrayFields)[number];
type Head = Omit<Trace, ArrayField>;
type Numbers = Trace[ArrayField];

const HEAD_LENGTH = 4;
const ALIGNMENT = 4;

/**
 * A trace as bytes: the length of its head (four bytes, little-endian), the head as JSON with the length of each array,
 * and the arrays in native byte order, since only this machine reads them, from a cache or in another process.
 */
export function encodeTrace(trace: Trace): Uint8Array {
	const head = Object.fromEntries(Object.entries(trace).filter(([, value]) => !ArrayBuffer.isView(value)));
	const lengths = arrayFields.map((field) => trace[field].length);
	const wide = trace.words.BYTES_PER_ELEMENT === 4;
	const json = new TextEncoder().encode(JSON.stringify({ ...head, lengths, wide }));

	const starts: number[] = [];
	let size = aligned(HEAD_LENGTH + json.length);
	for (const field of arrayFields) {
		starts.push(size);
		size = aligned(size + trace[field].byteLength);
	}
	const bytes = new Uint8Array(size);
	new DataView(bytes.buffer).setUint32(0, json.length, true);
	bytes.set(json, HEAD_LENGTH);
	arrayFields.forEach((field, index) => {
		const { buffer, byteOffset, byteLength } = trace[field];
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), starts[index]);
	});
	return bytes;
}

/** Decodes what `encodeTrace` returned. The arrays are views of `given`, which must not change afterwards. */
export function decodeTrace(given: Uint8Array): Trace {
	const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice();
	const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
	const json = new TextDecoder().decode(bytes.subarray(HEAD_LENGTH, HEAD_LENGTH + headLength));
	const { lengths, wide, ...head } = JSON.parse(json) as Head & { lengths: number[]; wide: boolean };

	let start = bytes.byteOffset + aligned(HEAD_LENGTH + headLength);
	const field = <Array extends Numbers>(
		Type: { new (buffer: ArrayBufferLike, start: number, length: number): Array; BYTES_PER_ELEMENT: number },
		length = 0,
	): Array => {
		const numbers = new Type(bytes.buffer, start, length);
		start += aligned(numbers.byteLength);
		return numbers;
	};
	return {
		...head,
		formEnds: field<Uint32Array>(Uint32Array, lengths[0]),
		stems: field<Int32Array>(Int32Array, lengths[1]),
		explained: field<Uint32Array>(Uint32Array, lengths[2]),
		momentSeconds: field<Uint32Array>(Uint32Array, lengths[3]),
		momentWords: field<Uint32Array>(Uint32Array, lengths[4]),
		units: field<Uint32Array>(Uint32Array, lengths[5]),
		sections: field<Uint32Array>(Uint32Array, lengths[6]),
		words: wide ? field<Uint32Array>(Uint32Array, lengths[7]) : field<Uint16Array>(Uint16Array, lengths[7]),
		general: field<Uint8Array>(Uint8Array, lengths[8]),
	};
}

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;
