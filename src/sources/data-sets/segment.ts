import type { Rejection } from '../../errors.ts';
import type { Segment, VideoId } from '../../model.ts';
import { isSecond } from '../captions/timestamp.ts';
import type { FactsCache } from '../facts.ts';
import type { Fields } from './columns.ts';
import { parseSeconds } from './seconds.ts';
import { show } from '../show.ts';
import { formatAsText, isFormulaError } from '../spreadsheet.ts';
import type { StringPool } from '../string-pool.ts';
import { foldText, isMissing, textOf } from '../text.ts';
import { isVideoId } from '../youtube.ts';

/**
 * Validates one row of any format. Keeps an `end` before `start`: the stage that orders the segments of a video handles
 * and counts such cases.
 */
export function toSegment(fields: Fields, pool: StringPool, cache: FactsCache): Segment | Rejection {
	const videoId = readVideoId(fields.video_id, pool);
	if (typeof videoId !== 'string') return videoId;
	const text = foldText(textOf(fields.text) ?? '');
	if (text === '' || isFormulaError(text)) return rejectText(fields.text);
	const start = readSecond('start_second', fields.start_second);
	if (typeof start !== 'number') return start;
	const end = isMissing(fields.end_second) ? undefined : readSecond('end_second', fields.end_second);
	if (typeof end === 'object') return end;
	const facts = cache.read(fields, videoId, pool);
	return end === undefined ? { videoId, text, start, ...facts } : { videoId, text, start, end, ...facts };
}

function readVideoId(value: unknown, pool: StringPool): VideoId | Rejection {
	const id = textOf(value)?.trim() ?? value;
	if (isVideoId(id)) return pool.share(id);
	return {
		reason: isMissing(value) ? 'video_id is empty.' : `video_id is ${show(value)}, which is not the id of a video.`,
		hint: hintFor(
			id,
			'Write the 11 characters that follow "v=" in the URL of the video: letters, digits, "-" and "_".',
		),
	};
}

function rejectText(value: unknown): Rejection {
	const isEmpty = isMissing(value) || (typeof value === 'string' && !isFormulaError(value));
	return {
		reason: isEmpty ? 'text is empty.' : `text is ${show(value)}, which is not text.`,
		hint: hintFor(value, 'Write what is said, or remove the row.'),
	};
}

const hintFor = (cell: unknown, hint: string): string => (isFormulaError(cell) ? `${formatAsText} ${hint}` : hint);

function readSecond(name: 'start_second' | 'end_second', value: unknown): number | Rejection {
	const second = parseSeconds(value);
	if (second !== null && isSecond(second)) return second;
	const reason = (): string => {
		if (second !== null) return `${name} is ${show(value)}, which is more than 100 hours.`;
		if (isMissing(value)) return `${name} is empty.`;
		if (Number(textOf(value)) < 0) return `${name} is ${show(value)}, which is before the start of the video.`;
		return `${name} is ${show(value)}, which is not a time.`;
	};
	const hint = 'Write seconds (95, 95.5) or a time (1:35, 1:02:03)';
	const hasComma = typeof value === 'string' && /^\s*\d+,\d+\s*$/.test(value);
	return { reason: reason(), hint: `${hint}${hasComma ? ', with a dot before the fraction' : ''}.` };
}
