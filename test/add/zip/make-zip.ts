import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip, and whatever a program may have written of it, true or not. */
export interface Packed {
	readonly name: string | Buffer;
	readonly data?: string | Buffer;
	/** 0 as it is, 8 deflated; of others, the bytes are as they are. */
	readonly method?: number;
	readonly flags?: number;
	/** Of Unix: type and mode. */
	readonly mode?: number;
	/** Bytes behind the name, in the list. */
	readonly extra?: Buffer;
	/** What the list says in place of the truth. */
	readonly size?: number;
	readonly crc?: number;
}

const WHOLE = 0xffff_ffff;

/**
 * A zip as it is specified, byte for byte: no program writes all that others have to cope with.
 *
 * @param isLong whether sizes and places are written with 64 bits, as programs do that do not know them in advance
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function makeZip(files: readonly Packed[], { isLong = false, comment = '', disk = 0 } = {}): Buffer {
	const parts: Buffer[] = [];
	const list: Buffer[] = [];
	let at = 0;
	for (const { name, data = '', method = 0, flags = 0, mode = 0o100644, extra = Buffer.alloc(0), ...said } of files) {
		const plain = Buffer.from(data);
		const packed = method === 8 ? deflateRawSync(plain) : plain;
		const { crc = crc32(plain), size = plain.length } = said;
		const named = Buffer.from(name);
		const numbers = isLong ? Buffer.concat([words([1, 2], [24, 2]), long(size), long(packed.length), long(at)]) : extra;
		const sizes: Word[] = isLong ? [[WHOLE, 4], [WHOLE, 4]] : [[packed.length, 4], [size, 4]]; // prettier-ignore
		const common: Word[] = [[flags, 2], [method, 2], [0, 4], [crc, 4], ...sizes, [named.length, 2]]; // prettier-ignore
		const own = isLong ? Buffer.concat([words([1, 2], [16, 2]), long(size), long(packed.length)]) : Buffer.alloc(0);
		const local = Buffer.concat([words([0x04034b50, 4], [20, 2], ...common, [own.length, 2]), named, own]);
		const place: Word[] = [[0, 2], [0, 2], [0, 2], [(mode << 16) >>> 0, 4], [isLong ? WHOLE : at, 4]]; // prettier-ignore
		list.push(
			words([0x02014b50, 4], [20 + 3 * 256, 2], [20, 2], ...common, [numbers.length, 2], ...place),
			named,
			numbers,
		);
		parts.push(local, packed);
		at += local.length + packed.length;
	}
	const listed = Buffer.concat(list);
	const record = words([0x06064b50, 4], [44, 4], [0, 4], [45, 2], [45, 2], [0, 4], [0, 4]);
	const counts = [long(files.length), long(files.length), long(listed.length), long(at)];
	const locator = Buffer.concat([words([0x07064b50, 4], [0, 4]), long(at + listed.length), words([1, 4])]);
	const count = isLong ? 0xffff : files.length;
	const where: Word[] = isLong ? [[WHOLE, 4], [WHOLE, 4]] : [[listed.length, 4], [at, 4]]; // prettier-ignore
	const end = words([0x06054b50, 4], [disk, 2], [disk, 2], [count, 2], [count, 2], ...where, [comment.length, 2]);
	return Buffer.concat([...parts, listed, ...(isLong ? [record, ...counts, locator] : []), end, Buffer.from(comment)]);
}

type Word = readonly [value: number, bytes: 2 | 4];

/** Numbers as a zip has them, the lowest byte first. */
function words(...all: readonly Word[]): Buffer {
	return Buffer.concat(
		all.map(([value, bytes]) => {
			const word = Buffer.alloc(bytes);
			word.writeUIntLE(value, 0, bytes);
			return word;
		}),
	);
}

const long = (value: number): Buffer => {
	const word = Buffer.alloc(8);
	word.writeBigUInt64LE(BigInt(value));
	return word;
};
