import { InvalidArgumentError } from '@commander-js/extra-typings';

/** @throws {InvalidArgumentError} if the text is not a whole number of at least 1 */
export function parseCount(text: string): number {
	const count = Number(text);
	if (!/^\d+$/.test(text) || count < 1 || !Number.isSafeInteger(count))
		throw new InvalidArgumentError('Expected a whole number, 1 or more.');
	return count;
}
