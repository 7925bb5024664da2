import { z } from 'zod';
import { reasonOf, unusable } from '../../../errors.ts';
import { malformedAt, type TextPlace } from '../../json-text.ts';
import { show, showName } from '../../show.ts';

/** Schema of a time. Accepts anything, so that one malformed time does not fail the whole file. */
export const unreadTime = z.unknown().optional();

/** Parses JSON Lines to a list; `null` if the text has a single line, or a line that is not valid JSON. */
export function jsonLines(text: string): unknown[] | null {
	if (!/^\{.*\}\s*\n\{/.test(text.slice(0, MAX_FIRST_LINE))) return null;
	try {
		const lines = text.split('\n');
		return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as unknown);
	} catch {
		return null;
	}
}

// In characters. One turn of a speaker is shorter, even with word times.
const MAX_FIRST_LINE = 65_536;

/**
 * Parses JSON.
 *
 * @throws {CuemarkError} with the line of the syntax error
 */
export function jsonValue(text: string, file: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		const place = malformedAt(text)?.place;
		const at = place === undefined ? '' : ` (column ${place.column})`;
		const noNumber = place && /^(?:NaN|Infinity)\b/.exec(restOfLine(text, place))?.[0];
		const reason = `This is not valid JSON: ${noNumber === undefined ? explained(error) : `${noNumber} is not a number`}${at}.`;
		const hint =
			noNumber === undefined ? 'Export or download it again.' : 'Write the correct number, or null if it is optional.';
		throw unusable(file, [{ line: place?.line, reason, hint }]);
	}
}

/** Returns V8's message without the position and the excerpt, which only some messages have. */
const explained = (error: unknown): string =>
	showName(reasonOf(error).replace(/^(Unexpected token '.+?'), .*$|(?: in JSON)?(?: at position \d+.*)?\.?$/su, '$1'));

/** Returns the rest of the line from a position on. */
const restOfLine = (text: string, { line, column }: TextPlace): string =>
	(text.split('\n', line)[line - 1] ?? '').slice(column - 1);

/**
 * Validates a value against a schema.
 *
 * @throws {CuemarkError} with a problem for each of the first twenty mismatches
 */
export function checkedJson<Schema extends z.ZodType>(schema: Schema, value: unknown, file: string): z.infer<Schema> {
	const result = schema.safeParse(value, { reportInput: true });
	if (result.success) return result.data;
	const flaws = result.error.issues.slice(0, 20).map((issue) => ({
		reason: `${pathOf(issue.path)} ${misfit(issue)}.`,
		hint: 'Export it again, or correct the value.',
	}));
	throw unusable(file, flaws);
}

/** Describes a mismatch, to follow the name of the value. */
function misfit(issue: z.core.$ZodIssue): string {
	if (issue.code !== 'invalid_type') return `cannot be used: ${issue.message}`;
	const expected = kinds[issue.expected] ?? issue.expected;
	return issue.input === undefined
		? `is missing; it must be ${expected}`
		: `must be ${expected}, not ${show(issue.input)}`;
}

/** Names of types in messages, by zod's names. */
const kinds: Readonly<Record<string, string>> = {
	number: 'a number',
	string: 'text',
	object: 'an object',
	array: 'a list',
};

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object, but not an array. */
export const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns a property of an object; `undefined` if it is missing, or the value is no object. */
export const propertyOf = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

function pathOf(path: readonly PropertyKey[]): string {
	return (
		path
			.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
			.join('') || 'The file'
	);
}
