import { fnv1a } from './fnv.ts';

/**
 * A version for the address of a file whose name stays the same: 1 to 8 hexadecimal digits that change with its text. Hosts let
 * browsers keep files for minutes or hours, and a page must not run with the scripts of another version of the program.
 */
export const versionOf = (...texts: readonly string[]): string =>
	(texts.reduce((hash, text) => fnv1a(text, hash), fnv1a('')) >>> 0).toString(16);

/** The address of a file in one of its versions. Without a version (`''`), the plain address. From disk, browsers ignore it. */
export const versioned = (address: string, version: string): string => (version ? `${address}?v=${version}` : address);
