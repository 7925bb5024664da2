import type { Flaw } from '../../../errors.ts';
import { linesOf } from '../../text.ts';
import type { Track } from '../track.ts';
import { parseAnyTime } from '../timestamp.ts';
import { type TaggedCaption, untagged } from './highlights.ts';
import { unreadableTimes } from './time-lines.ts';

/** Whether a text is SubStation Alpha (SSA, ASS): it begins with its first section. */
export function looksLikeSubstation(text: string): boolean {
	return /^\s*\[Script Info\]/i.test(text.slice(0, 1024));
}

/** The columns of events where no line names them, as programs write them. */
const usual = 'layer,start,end,style,name,marginl,marginr,marginv,effect,text'.split(',');

// What has to be drawn, and is no text: `{\p1}m 0 0 l 100 0`.
const drawing = /\{[^}]*\\p[1-9]/;

/**
 * Reads SubStation Alpha: its events are captions, and who is named in them speaks. Styles and what else is in braces say
 * nothing.
 */
export function parseSubstation(text: string): Track {
	const flaws: Flaw[] = [];
	const captions: TaggedCaption[] = [];
	let columns = usual;
	let isOfEvents = false;
	for (const [index, row] of linesOf(text).entries()) {
		const [, section] = /^\s*\[(.+)\]\s*$/.exec(row) ?? [];
		if (section !== undefined) isOfEvents = section.toLowerCase() === 'events';
		const [, kind, rest = ''] = /^\s*(Format|Dialogue):\s*(.*)$/i.exec(row) ?? [];
		if (!isOfEvents || kind === undefined) continue;
		if (kind.toLowerCase() === 'format') {
			columns = rest.split(',').map((column) => column.trim().toLowerCase());
			continue;
		}
		const line = index + 1;
		const { start = '', end = '', name = '', text: said = '' } = valuesOf(rest, columns);
		const [from, to] = [parseAnyTime(start), parseAnyTime(end)];
		if (from === null || to === null) flaws.push(unreadableTimes(line, `${start},${end}`, '0:01:02.50,0:01:05.00'));
		else if (!drawing.test(said))
			captions.push({ line, start: from, end: to, text: withBreaks(said), speaker: name.trim() || undefined });
	}
	return { captions: untagged(captions, (said) => [{ text: said.replaceAll(/\{[^}]*\}/g, '') }]), flaws };
}

/** The values of an event, by their columns; what is said is the last, and may have commas. */
function valuesOf(event: string, columns: readonly string[]): Partial<Record<string, string>> {
	const values = event.split(',');
	const last = columns.length - 1;
	return Object.fromEntries(
		columns.map((column, at) => [column, at < last ? values[at] : values.slice(last).join(',')]),
	);
}

/** A text with line feeds for `\N`, and spaces for those of other kinds. */
const withBreaks = (text: string): string => text.replaceAll(/\\N/g, '\n').replaceAll(/\\[nh]/g, ' ');
