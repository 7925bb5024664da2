import type { Flaw } from '../errors.ts';
import { linesOf } from './line-ends.ts';

/**
 * Finds the first place where git could not merge two versions of a text and left both for a person to choose. Code blocks of
 * Markdown may show such places, and are passed over.
 */
export function findMergeConflict(text: string): (Flaw & { readonly line: number }) | undefined {
	if (!text.includes('<<<<<<< ')) return undefined;
	let isCode = false;
	let begin: number | undefined;
	let isDivided = false;
	for (const [index, line] of linesOf(text).entries()) {
		if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
		if (isCode) continue;
		if (line.startsWith('<<<<<<< ')) {
			begin = index + 1;
			isDivided = false;
		} else if (line === '=======') isDivided = begin !== undefined;
		else if (begin !== undefined && isDivided && line.startsWith('>>>>>>> ')) return { line: begin, ...unresolved };
	}
	return undefined;
}

const unresolved = {
	reason: 'Git could not merge two versions of the text here, and left both.',
	hint: 'Keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
};
