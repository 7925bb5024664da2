import { shortened, shortenedToEnd } from '../../shortened.ts';
import { make } from '../page/make.ts';
import type { Context } from './contexts.ts';

/** Characters of words from which on they can be understood by themselves. */
const ENOUGH = 120;
/** Characters of what is said on each side of fewer. */
const AROUND = 80;

/** Words that are highlighted, with what is said around them where they are few and that is known. */
export function inContext(words: string, context: Context | undefined): (Node | string)[] {
	if (!context || words.length >= ENOUGH) return [words];
	const around = (text: string): HTMLElement => make('span', { className: 'around' }, text);
	return [
		around(shortenedToEnd(context.before, AROUND)),
		make('mark', {}, words),
		around(shortened(context.after, AROUND)),
	];
}
