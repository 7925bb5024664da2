import { z } from 'zod';
import { reasonOf, unusable } from '../../../errors.ts';
import { malformedAt, type TextPlace } from '../../data-sets/json-text.ts';
import { showName } from '../../show.ts';

/** A time as a schema has it: one that cannot be read must not cost the file the captions beside it. */
export const unreadTime = z.unknown().optional();

/** The values of JSON Lines, as a list; `null` where a text is none: where there is one line, or any is no JSON object. */
export function jsonLines(text: string): unknown[] | null {
	if (!/^\{.*\}\s*\n\{/.test(text.slice(0, longestFirstLine))) return null;
	try {
		const lines = text.split('\n');
		return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as unknown);
	} catch {
		return null;
	}
}

// In characters. What one person says at a time is shorter, its words with their times included.
const longestFirstLine = 65_536;

/**
 * The value of a JSON text.
 *
 * @throws {CuemarkError} where it is none, with the line
 */
export function jsonValue(text: string, file: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		const place = malformedAt(text)?.place;
		const at = place === undefined ? '' : ` (column ${place.column})`;
		const noNumber = place && /^(?:NaN|Infinity)\b/.exec(behind(text, place))?.[0];
		const reason = `This is not JSON: ${noNumber === undefined ? explained(error) : `${noNumber} is no number`}${at}.`;
		const hint =
			noNumber === undefined
				? 'Export or download it again.'
				: 'Write the right number in its place, or null where there need not be one.';
		throw unusable(file, [{ line: place?.line, reason, hint }], 'is not JSON', error);
	}
}

/** What V8 says, without the position and the excerpt that only some of its messages have. */
const explained = (error: unknown): string =>
	showName(reasonOf(error).replace(/^(Unexpected token '.+?'), .*$|(?: in JSON)?(?: at position \d+.*)?\.?$/su, '$1'));

/** What stands in the line of a place from there on. */
const behind = (text: string, { line, column }: TextPlace): string =>
	(text.split('\n', line)[line - 1] ?? '').slice(column - 1);

/**
 * A value that fits a schema.
 *
 * @param format what the value should be, for the error
 * @throws {CuemarkError} with one problem for each thing that does not fit, the first twenty
 */
export function checkedJson<Schema extends z.ZodType>(
	schema: Schema,
	value: unknown,
	{ file, format }: { file: string; format: string },
): z.infer<Schema> {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const flaws = result.error.issues.slice(0, 20).map((issue) => ({
		reason: `${placeIn(issue.path)} ${misfit(issue)}.`,
		hint: 'Export it again, or correct the value.',
	}));
	throw unusable(file, flaws, `is not ${format} as we know it`);
}

/** What is wrong with a value, to go on after its name. */
function misfit(issue: z.core.$ZodIssue): string {
	if (issue.code !== 'invalid_type')
		return issue.message.startsWith('must') ? issue.message : `cannot be used: ${issue.message}`;
	const received = /received (\w+)$/.exec(issue.message)?.[1] ?? '';
	const expected = kinds[issue.expected] ?? issue.expected;
	if (received === 'undefined') return `is missing; it must be ${expected}`;
	return `must be ${expected}${received in kinds ? `, not ${kinds[received] ?? ''}` : ''}`;
}

/** Kinds of values, by the names that zod has for them. */
const kinds: Readonly<Record<string, string>> = {
	number: 'a number',
	string: 'a text',
	boolean: 'true or false',
	object: 'an object',
	array: 'a list',
	null: 'empty',
};

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object, and no list. */
export const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is such an object, and has a key. */
export const hasKey = <Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> =>
	isObject(value) && Object.hasOwn(value, key);

function placeIn(path: readonly PropertyKey[]): string {
	return (
		path
			.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
			.join('') || 'The file'
	);
}
