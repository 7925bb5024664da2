import { make } from './make.ts';

/** Milliseconds after which a browser has surely started saving a file. */
const SAVED = 10_000;

/**
 * Saves a text as a file.
 *
 * @param type its media type
 */
export function saveFile(name: string, text: string, type: string): void {
	const file = URL.createObjectURL(new Blob([text], { type }));
	make('a', { href: file, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(file), SAVED);
}
