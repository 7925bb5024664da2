import type { Flaw } from '../../../errors.ts';
import { linesOf } from '../../text.ts';
import type { Track } from '../track.ts';
import { parseAnyTime } from '../timestamp.ts';
import { type TaggedCaption, untagged } from './highlights.ts';
import { unreadableTimes } from './time-lines.ts';

/** Whether a text is SubStation Alpha (SSA, ASS): it begins with the section `[Script Info]`. */
export function looksLikeSubstation(text: string): boolean {
	return /^\s*\[Script Info\]/i.test(text.slice(0, 1024));
}

/** The defaultColumns columns of events, for files without a `Format:` line. */
const defaultColumns = 'layer,start,end,style,name,marginl,marginr,marginv,effect,text'.split(',');

// Vector drawings, which are not text: `{\p1}m 0 0 l 100 0`.
const drawing = /\{[^}]*\\p[1-9]/;

/**
 * Reads SubStation Alpha: events are captions, and their names are speakers. Ignores styles and override codes in
 * braces.
 */
export function parseSubstation(text: string): Track {
	const flaws: Flaw[] = [];
	const captions: TaggedCaption[] = [];
	let columns = defaultColumns;
	let inEvents = false;
	for (const [index, row] of linesOf(text).entries()) {
		const [, section] = /^\s*\[(.+)\]\s*$/.exec(row) ?? [];
		if (section !== undefined) inEvents = section.toLowerCase() === 'events';
		const [, kind, rest = ''] = /^\s*(Format|Dialogue):\s*(.*)$/i.exec(row) ?? [];
		if (!inEvents || kind === undefined) continue;
		if (kind.toLowerCase() === 'format') {
			columns = rest.split(',').map((column) => column.trim().toLowerCase());
			continue;
		}
		const line = index + 1;
		const { start = '', end = '', name = '', text: tagged = '' } = valuesOf(rest, columns);
		const [from, to] = [parseAnyTime(start), parseAnyTime(end)];
		if (from === null || to === null) flaws.push(unreadableTimes(line, `${start},${end}`, '0:01:02.50,0:01:05.00'));
		else if (!drawing.test(tagged))
			captions.push({ line, start: from, end: to, text: withBreaks(tagged), speaker: name.trim() || undefined });
	}
	return { captions: untagged(captions, (tagged) => [{ text: tagged.replaceAll(/\{[^}]*\}/g, '') }]), flaws };
}

/** Returns the values of an event by column. The last one, the text, may contain commas. */
function valuesOf(event: string, columns: readonly string[]): Partial<Record<string, string>> {
	const values = event.split(',');
	const last = columns.length - 1;
	return Object.fromEntries(
		columns.map((column, at) => [column, at < last ? values[at] : values.slice(last).join(',')]),
	);
}

/** Replaces hard line breaks (`\N`) by line feeds; soft ones (`\n`) and hard spaces (`\h`) by spaces. */
const withBreaks = (text: string): string => text.replaceAll(/\\N/g, '\n').replaceAll(/\\[nh]/g, ' ');
