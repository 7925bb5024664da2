import { escapeMarkdown } from '../../../../markdown/write/escape.ts';
import { formatClock } from '../../../../videos/clock.ts';

/** Quoted words and where they come from. */
interface Quotation {
	readonly words: string;
	/** Title of the talk. */
	readonly title: string;
	readonly second: number;
}

/**
 * A Markdown quotation with its source:
 *
 *     > What is said.
 *     >
 *     > — [A talk, 12:40](https://example.org/videos/a-talk.html#t=760)
 */
export function quotationOf({ words, title, second }: Quotation, address: string): string {
	const source = escapeMarkdown(`${title}, ${formatClock(second)}`);
	return `> ${escapeMarkdown(words)}\n>\n> — [${source}](${addressInMarkdown(address)})\n`;
}

/** Escapes the characters of an address that would end a Markdown link. */
export const addressInMarkdown = (address: string): string => address.replaceAll('(', '%28').replaceAll(')', '%29');
