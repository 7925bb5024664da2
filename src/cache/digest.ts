import { createHash } from 'node:crypto';

/** A fingerprint of plain values and bytes, in their order: 32 hexadecimal digits. Objects with the same members in another order differ. */
export function digestOf(...values: readonly unknown[]): string {
	const hash = createHash('sha256');
	for (const value of values) {
		const isWhole = typeof value === 'string' || value instanceof Uint8Array;
		hash.update(isWhole ? value : JSON.stringify(value ?? null)).update('\0');
	}
	return hash.digest('hex').slice(0, 32);
}
