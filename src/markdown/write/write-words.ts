import type { Correction, Mark, Moment, Span } from '../../model.ts';
import { correctedTo } from '../../study/glossary/correct-talk.ts';
import type { OwnLanguage } from '../../locales/languages.ts';
import { writeHeard } from '../own-phrases.ts';
import { escapeMarkdown } from './escape.ts';

/**
 * Writes the text of a span with its speakers, sounds, and the glossary's corrections. A correction is a link to the
 * term's page; its title gives the words of the transcript.
 *
 *     **Ada:** so [Yann LeCun](../terms/yann-lecun.md "heard: yan lacoon") said *\[laughter\]*
 *
 * @param moment the moment that the span belongs to
 * @param corrections of that moment, in text order
 * @param writeCorrection see `correctionWriter`
 * @param until offset of the moment's next span. A sound between two spans belongs to the first; sounds after the last
 *   span belong to the last.
 */
export function writeWords(
	span: Span,
	moment: Moment,
	corrections: readonly Correction[],
	writeCorrection: WriteCorrection,
	until = Infinity,
): string {
	const { text, offset, starts } = span;
	const end = offset + text.length;
	const marks = (moment.marks ?? []).filter(({ at }) => (starts || at >= offset) && at < until);
	const between = (from: number, to: number): string => correctWords(span, from, to, corrections, writeCorrection);
	const parts: string[] = [];
	let from = offset;
	for (const mark of marks) {
		const at = Math.min(Math.max(mark.at, from), end);
		parts.push(between(from, at), writeMark(mark));
		from = at;
	}
	parts.push(between(from, end));
	return parts
		.map((part) => part.trim())
		.filter(Boolean)
		.join(' ');
}

const writeMark = ({ kind, text }: Mark): string => {
	if (kind === 'sound') return `*\\[${escapeMarkdown(text)}\\]*`;
	return text ? `**${escapeMarkdown(text)}:**` : '**–**';
};

type WriteCorrection = (correction: Correction) => string;

/**
 * @param pages page names of glossary terms, without extension
 * @param ownLanguage language of the link titles
 */
export const correctionWriter =
	(pages: ReadonlyMap<string, string>, ownLanguage: OwnLanguage): WriteCorrection =>
	(correction) => {
		const title = writeHeard(correction.heard, ownLanguage).replace(/[\\"]|&(?=#?\w+;)/g, '\\$&');
		const page = encodeURIComponent(pages.get(correction.term) ?? '');
		return `[${escapeMarkdown(correctedTo(correction))}](../terms/${page}.md "${title}")`;
	};

/** Writes the text between two offsets of the moment. Corrections that cross either offset are not applied. */
function correctWords(
	{ text, offset }: Span,
	from: number,
	to: number,
	corrections: readonly Correction[],
	writeCorrection: WriteCorrection,
): string {
	let written = '';
	let at = from;
	for (const correction of corrections) {
		const { start, end } = correction;
		if (start < at || end > to) continue;
		// After an exclamation mark, a link would become a picture.
		written += escapeMarkdown(text.slice(at - offset, start - offset)).replace(/!$/, '\\!');
		written += writeCorrection(correction);
		at = end;
	}
	return written + escapeMarkdown(text.slice(at - offset, to - offset));
}
