import { shortened, shortenedToEnd } from '../../shortened.ts';
import { make } from '../page/make.ts';
import type { Context } from './contexts.ts';

/** Words of this many characters are understandable without context. */
const ENOUGH = 120;
/** Characters of context on each side of shorter ones. */
const AROUND = 80;

/** Highlighted words, with their context if they are short and it is known. */
export function inContext(words: string, context: Context | undefined): (Node | string)[] {
	if (!context || words.length >= ENOUGH) return [words];
	const around = (text: string): HTMLElement => make('span', { className: 'around' }, text);
	return [
		around(shortenedToEnd(context.before, AROUND)),
		make('mark', {}, words),
		around(shortened(context.after, AROUND)),
	];
}
