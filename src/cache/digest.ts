import { createHash } from 'node:crypto';

/** A fingerprint of plain values, in their order: 32 hexadecimal digits. Equal values of objects in another order differ. */
export function digestOf(...values: readonly unknown[]): string {
	const hash = createHash('sha256');
	for (const value of values)
		hash.update(typeof value === 'string' ? value : JSON.stringify(value ?? null)).update('\0');
	return hash.digest('hex').slice(0, 32);
}
