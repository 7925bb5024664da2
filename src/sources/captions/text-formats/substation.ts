import type { Flaw } from '../../../errors.ts';
import { withoutMatches } from '../../../text/without-matches.ts';
import { linesOf } from '../../../text/line-ends.ts';
import type { Format, Track } from '../track.ts';
import { parseAnyTime } from '../timestamp.ts';
import { type TaggedCaption, untagged } from './highlights.ts';
import { unreadableTimes } from './time-lines.ts';

/**
 * SubStation Alpha (SSA, ASS): events are captions, and their names are speakers. Styles and override codes in braces
 * are ignored.
 */
export const substation = {
	name: 'SubStation Alpha',
	looksLike: (text) => /^\s*\[Script Info\]/i.test(text.slice(0, 1024)),
	parse,
} as const satisfies Format<string>;

/** The columns of events in files without a `Format:` line. */
const defaultColumns = columnsIn('Layer,Start,End,Style,Name,MarginL,MarginR,MarginV,Effect,Text');

// Vector drawings, which are not text: `{\p1}m 0 0 l 100 0`.
const drawing = /\{[^{}]*\\p[1-9]/;

function parse(text: string): Track {
	const flaws: Flaw[] = [];
	const captions: TaggedCaption[] = [];
	let columns = defaultColumns;
	let inEvents = false;
	for (const [index, row] of linesOf(text).entries()) {
		const [, section] = /^\s*\[(.+)\]\s*$/.exec(row) ?? [];
		if (section !== undefined) inEvents = section.toLowerCase() === 'events';
		const [, kind, rest = ''] = /^\s*(Format|Dialogue):\s*(.*)$/is.exec(row) ?? [];
		if (!inEvents || kind === undefined) continue;
		if (kind.toLowerCase() === 'format') {
			columns = columnsIn(rest);
			continue;
		}
		const line = index + 1;
		const { start, end, name, text: tagged } = valuesOf(rest, columns);
		const [from, to] = [parseAnyTime(start), parseAnyTime(end)];
		if (from === null || to === null) flaws.push(unreadableTimes(line, `${start},${end}`, '0:01:02.50,0:01:05.00'));
		else if (!drawing.test(tagged))
			captions.push({ line, start: from, end: to, text: withBreaks(tagged), speaker: name.trim() || undefined });
	}
	return { captions: untagged(captions, (tagged) => [{ text: withoutMatches(/\{[^}]*\}/g, '}', tagged) }]), flaws };
}

/** The places of the columns that are read, from 0; -1 for those that are missing. `last` is the last of all columns. */
type Columns = Readonly<Record<'start' | 'end' | 'name' | 'text' | 'last', number>>;

function columnsIn(format: string): Columns {
	const names = format.split(',').map((column) => column.trim().toLowerCase());
	const placeOf = (column: string): number => names.lastIndexOf(column);
	const last = names.length - 1;
	return { start: placeOf('start'), end: placeOf('end'), name: placeOf('name'), text: placeOf('text'), last };
}

/** Returns the values of an event by column, empty if missing. The last one, the text, may contain commas. */
function valuesOf(event: string, { start, end, name, text, last }: Columns) {
	const values = event.split(',');
	const valueAt = (at: number): string => (at < last ? (values[at] ?? '') : values.slice(last).join(','));
	return { start: valueAt(start), end: valueAt(end), name: valueAt(name), text: valueAt(text) };
}

/** Replaces hard line breaks (`\N`) by line feeds; soft ones (`\n`) and hard spaces (`\h`) by spaces. */
const withBreaks = (text: string): string => text.replaceAll(/\\N/g, '\n').replaceAll(/\\[nh]/g, ' ');
