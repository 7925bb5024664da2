import type { Correction, Mark, Moment, Span } from '../../model.ts';
import { correctedTo } from '../../study/glossary/correct-talk.ts';
import type { OwnLanguage } from '../../locales/languages.ts';
import { writeHeard } from '../heard.ts';
import { escapeMarkdown } from './escape.ts';

/**
 * The words of a span with what is known of them: who speaks, what else is heard, and what the notebook's glossary corrects,
 * as a link to the term's page whose title says what the transcript has.
 *
 *     **Ada:** so [Yann LeCun](../terms/yann-lecun.md "heard: yan lacoon") said *\[laughter\]*
 *
 * @param moment the one that the span is of
 * @param corrections of that moment, in the order of their places
 * @param writeCorrection see `correctionWriter`
 * @param until where in the moment its next span starts: what is heard in the space between two stands with the first of
 *   them, and what is heard behind the last with that
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
 * @param pages names of the pages of the glossary's terms, without ending
 * @param ownLanguage of what is written around the words
 */
export const correctionWriter =
	(pages: ReadonlyMap<string, string>, ownLanguage: OwnLanguage): WriteCorrection =>
	(correction) => {
		const title = writeHeard(correction.heard, ownLanguage).replace(/[\\"]|&(?=#?\w+;)/g, '\\$&');
		const page = encodeURIComponent(pages.get(correction.term) ?? '');
		return `[${escapeMarkdown(correctedTo(correction))}](../terms/${page}.md "${title}")`;
	};

/** The words between two places of the moment. A correction that does not lie between them whole is left as it was heard. */
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
