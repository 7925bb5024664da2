import type { Correction, Span } from '../model.ts';
import { escapeMarkdown } from './escape.ts';
import type { PageLinks } from './page-links.ts';

/** What the title of a correction's link begins with; what was heard follows. */
export const HEARD = 'heard: ';

/**
 * The words of a span, with what the reader's glossary corrects in them marked: a link to the term's page whose title
 * says what the transcript has.
 *
 *     so [Yann LeCun](../terms/yann-lecun.md "heard: yan lacoon") said
 */
export function writeWords({ text, offset }: Span, corrections: readonly Correction[], links: PageLinks): string {
	let written = '';
	let from = 0;
	for (const { start, end, heard, term } of corrections) {
		const [first, last] = [start - offset, end - offset];
		// A correction that a paragraph's end cuts in two is left as it was heard.
		if (first < from || last > text.length) continue;
		const title = `${HEARD}${heard}`.replace(/[\\"]/g, '\\$&');
		written += escapeMarkdown(text.slice(from, first));
		written += `[${escapeMarkdown(term)}](../terms/${links.glossaryPageOf(term)} "${title}")`;
		from = last;
	}
	return written + escapeMarkdown(text.slice(from));
}
