import type { Rejection } from '../../errors.ts';
import { splitLines } from './lines.ts';
import { type Records, tooLong } from './record.ts';
import { show } from '../show.ts';

/** Reads JSON Lines, one object per line (https://jsonlines.org). Ignores empty lines. */
export async function* readJsonLines(text: AsyncIterable<string>): Records {
	for await (const lines of splitLines(text)) {
		for (const { number, text: line } of lines) {
			if (line !== null && line.trim() === '') continue;
			yield { line: number, ...(line === null ? tooLong : parseRow(line)) };
		}
	}
	return null;
}

function parseRow(line: string): { fields: object } | Rejection {
	try {
		return toRow(JSON.parse(line));
	} catch {
		return { reason: `The line is not JSON: ${show(line.trim())}.`, hint: 'Write one JSON object on each line.' };
	}
}

/** Returns a JSON value as a row, or why it is not one. */
export function toRow(value: unknown): { fields: object } | Rejection {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { fields: value };
	return { reason: `The row is ${show(value)}, not an object.`, hint: 'Write each row as {"video_id": …, "text": …}.' };
}
