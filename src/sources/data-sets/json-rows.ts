import { toRow } from './json-lines.ts';
import { JsonReader, MalformedJson } from '../json-text.ts';
import { type Ending, LONGEST_RECORD, type Records, tooLong } from './record.ts';

/** Describes a syntax error and its place. The rows before it were read. */
function endingOf({ place: { line, column }, isBrokenOff, isTooDeep }: MalformedJson, rowsBefore: number): Ending {
	const after = rowsBefore === 0 ? '' : `, after row ${rowsBefore.toLocaleString('en')}`;
	if (isTooDeep) {
		const reason = `Lists and objects are nested too deeply at column ${column}${after}.`;
		return { line, reason, hint: 'Write each row as {"video_id": …, "text": …}.' };
	}
	return isBrokenOff
		? {
				line,
				isBrokenOff,
				reason: `The JSON ends in the middle${after}: the rest of the file is missing.`,
				hint: 'The file is incomplete: download or export it again.',
			}
		: {
				line,
				reason: `The JSON is malformed at column ${column}${after}.`,
				hint: 'Check the file with a JSON validator.',
			};
}

/**
 * Reads JSON with rows: an array of objects, or the response of the Hugging Face rows API,
 * `{"rows": [{"row": {…}}, …]}` (https://huggingface.co/docs/dataset-viewer/rows).
 *
 * @param head the beginning of the text
 */
export async function* readJsonRows(text: AsyncIterable<string>, head: string): Records {
	const isArray = head.trimStart().startsWith('[');
	let values: unknown[] = [];
	const reader = new JsonReader(isArray ? '$.*' : '$.rows.*', (value) => void values.push(value));
	let row = 0;
	let sinceRow = 0;
	for await (const chunk of withEnd(text)) {
		let malformed: MalformedJson | null = null;
		try {
			if (chunk === null) reader.end();
			else reader.write(chunk);
		} catch (error) {
			if (!(error instanceof MalformedJson)) throw error;
			malformed = error;
		}
		for (const value of values) yield { row: ++row, ...toRow(isArray ? value : unwrap(value)) };
		sinceRow = values.length > 0 ? 0 : sinceRow + (chunk?.length ?? 0);
		values = [];
		if (malformed) return endingOf(malformed, row);
		if (sinceRow > LONGEST_RECORD) return { row: row + 1, ...tooLong };
	}
	return row > 0 || isArray || /"rows"\s*:/.test(head) ? null : notRows;
}

const notRows: Ending = {
	reason: 'This JSON is neither a data set nor a transcript in a supported form.',
	hint: 'Export SRT or WebVTT from the program that made it.',
};

async function* withEnd(text: AsyncIterable<string>): AsyncGenerator<string | null> {
	yield* text;
	yield null;
}

function unwrap(value: unknown): unknown {
	return typeof value === 'object' && value !== null && 'row' in value ? value.row : value;
}
