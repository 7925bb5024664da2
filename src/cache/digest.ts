import { createHash } from 'node:crypto';

/**
 * A digest of plain values and bytes in this order: the first 32 hexadecimal digits of SHA-256. The order of object
 * members matters; `undefined` counts as `null`.
 */
export function digestOf(...values: readonly unknown[]): string {
	const hash = createHash('sha256');
	for (const value of values) {
		const isWhole = typeof value === 'string' || value instanceof Uint8Array;
		hash.update(isWhole ? value : JSON.stringify(value ?? null)).update('\0');
	}
	return hash.digest('hex').slice(0, 32);
}
