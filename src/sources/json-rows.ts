import { JSONParser } from '@streamparser/json';
import { toRow } from './json-lines.ts';
import { longestRecord, type Records, type Rejection, tooLong } from './record.ts';

const malformed: Rejection = {
	reason: 'The JSON is malformed in this row or before the next. The rest of the file was not read.',
	hint: 'Check the file with a JSON validator.',
};

const brokenOff: Rejection = {
	reason: 'The JSON ends in the middle: the rest of the file is missing.',
	hint: 'The file is incomplete: download or export it again.',
};

/**
 * Reads a JSON text that holds rows: an array of objects, or the answer of the Hugging Face rows API,
 * `{"rows": [{"row": {…}}, …]}` (https://huggingface.co/docs/dataset-viewer/rows).
 *
 * @param head the beginning of the text
 */
export async function* readJsonRows(text: AsyncIterable<string>, head: string): Records {
	const isArray = head.trimStart().startsWith('[');
	const parser = new JSONParser({ paths: [isArray ? '$.*' : '$.rows.*'], keepStack: false });
	let values: unknown[] = [];
	parser.onValue = ({ value }) => void values.push(value);
	let row = 0;
	let sinceRow = 0;
	for await (const chunk of withEnd(text)) {
		let wrong: Rejection | null = null;
		try {
			if (chunk !== null) parser.write(chunk);
			else if (!parser.isEnded) parser.end();
		} catch {
			wrong = chunk === null ? brokenOff : malformed;
		}
		for (const value of values) yield { row: ++row, ...toRow(isArray ? value : unwrap(value)) };
		sinceRow = values.length > 0 ? 0 : sinceRow + (chunk?.length ?? 0);
		values = [];
		if (sinceRow > longestRecord) wrong ??= tooLong;
		if (wrong) return { row: row + 1, ...wrong };
	}
	return null;
}

async function* withEnd(text: AsyncIterable<string>): AsyncGenerator<string | null> {
	yield* text;
	yield null;
}

function unwrap(value: unknown): unknown {
	return typeof value === 'object' && value !== null && 'row' in value ? value.row : value;
}
