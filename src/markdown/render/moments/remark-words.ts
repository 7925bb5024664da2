import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { transcriptOf } from './find-moments.ts';
import { textOf } from '../../text-of.ts';
import { readHeard } from '../../own-phrases.ts';

declare module 'vfile' {
	interface DataMap {
		moments: MomentWords[];
	}
}

/** The text of a moment. */
export interface MomentWords {
	readonly second: number;
	/** The original transcript, without speakers, sounds and corrections. */
	readonly text: string;
}

/**
 * Extracts the transcript of a notes page, moment by moment, into `file.data.moments`. Runs before the plugins that
 * change the tree.
 *
 *     [1:35](https://…&t=95s) **Ada:** so [Yann LeCun](../terms/yann-lecun.md "heard: yan lacoon") said [2:04](…&t=124s) that
 *
 *     [{ second: 95, text: 'so yan lacoon said' }, { second: 124, text: 'that' }]
 */
export function remarkWords() {
	return (tree: Root, file: VFile): void => {
		const words = new Map<number, string[]>();
		for (const { paragraph, links } of transcriptOf(tree, file).values()) {
			let second = 0;
			for (const child of paragraph.children) {
				const at = links.get(child);
				if (at !== undefined) words.set((second = at), words.get(at) ?? []);
				else words.get(second)?.push(wordsOf(child));
			}
			words.get(second)?.push(' ');
		}
		file.data.moments = [...words]
			.sort(([a], [b]) => a - b)
			.map(([second, parts]) => ({ second, text: parts.join('').replace(otherSpace, ' ').trim() }));
	};
}

/** White space other than a single space. */
const otherSpace = /[^\S ]\s*| \s+/g;

function wordsOf(node: PhrasingContent): string {
	// Speakers and sounds: the transcript itself is never emphasized.
	if (node.type === 'strong' || node.type === 'emphasis') return '';
	const heard = node.type === 'link' ? readHeard(node.title) : undefined;
	return heard ?? textOf([node]);
}
