import { linesOf } from '../../../text/line-ends.ts';
import type { Format, Track } from '../track.ts';
import { rowsOf } from '../line.ts';
import { blocksOf, textOfBlock, withoutTags } from './blocks.ts';

/** YouTube's SBV: `0:00:01.000,0:00:03.500` above the lines of a caption. `[br]` is a line break as well. */
export const sbv = { name: 'SBV', looksLike, parse } as const satisfies Format<string>;

const timings = /^\s*(\d+:\d\d:\d\d\.\d+),(\d+:\d\d:\d\d\.\d+)\s*$/;

// Two times with a comma in between, possibly malformed.
const malformed = /^\s*(?:[\w.-]*:[\w.-]*:[\w.-]*,[\w.-]*:[\w.-]*:[\w.-]*|\d+:\d\d:\d\d\.\d+,\S*)\s*$/;
const looksLikeTimes = (line: string): boolean => line.length < 80 && /\d:|:\d/.test(line) && malformed.test(line);
/** The header of SubViewer, whose captions are those of SBV. */
const subViewerHead = /^\s*\[INFORMATION\][^]*?\[SUBTITLE\]\s*(?:\[COLF\].*)?/i;

const form = '0:01:02.500,0:01:05.000';

/** Whether a text begins with a line of two times and a comma, or with SubViewer's header. */
function looksLike(text: string): boolean {
	const [first = ''] = linesOf(text.slice(0, 4096).replace(subViewerHead, '').trimStart(), 1);
	return timings.test(first);
}

function parse(text: string): Track {
	const { blocks, flaws } = blocksOf(text, timings, { looksLikeTimes, form });
	const captions = blocks
		.filter(({ isBroken }) => !isBroken)
		.map(({ line, start, end, lines }) => {
			const text = textOfBlock({ lines: lines.flatMap((row) => row.split('[br]')) });
			return { line, start, end, rows: rowsOf([{ text: withoutTags(text) }], start) };
		});
	return { captions, flaws };
}
