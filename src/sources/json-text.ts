import { JSONParser, TokenType } from '@streamparser/json';

/** A position in a text, 1-based. Columns count UTF-16 code units, as editors do. */
export interface TextPlace {
	readonly line: number;
	readonly column: number;
}

/** A syntax error in a JSON text, with its position. */
export class MalformedJson extends Error {
	readonly place: TextPlace;
	/** Whether the text is truncated: well-formed, but incomplete. */
	readonly isBrokenOff: boolean;
	/** Whether the error is that arrays and objects are nested too deeply. */
	readonly isTooDeep: boolean;

	constructor(place: TextPlace, isBrokenOff: boolean, cause: unknown) {
		super('The JSON is malformed.', { cause });
		this.place = place;
		this.isBrokenOff = isBrokenOff;
		this.isTooDeep = cause === tooDeep;
	}
}

/** Maximum nesting of arrays and objects. The parser's work per level grows with the depth. */
const MAX_DEPTH = 1000;
const tooDeep = new Error(`There are more than ${String(MAX_DEPTH)} levels.`);

/**
 * Parses a JSON text that arrives in chunks.
 *
 * @param path JSONPath of the values to emit: `$.rows.*`
 */
export class JsonReader {
	readonly #parser: JSONParser;
	/** Position of the next chunk. */
	#next = { byte: 0, line: 1, column: 1 };
	/** Byte offset of the last token, and how many arrays and objects are open after it. */
	#token = 0;
	#depth = 0;

	constructor(path: string, onValue: (value: unknown) => void) {
		this.#parser = new JSONParser({ paths: [path], keepStack: false });
		this.#parser.onValue = ({ value }) => {
			onValue(value);
		};
		this.#parser.onToken = ({ offset, token }) => {
			this.#token = offset;
			if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) this.#depth++;
			else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.#depth--;
			if (this.#depth > MAX_DEPTH) throw tooDeep;
		};
	}

	/** @throws {MalformedJson} */
	write(chunk: string): void {
		try {
			this.#parser.write(chunk);
		} catch (error) {
			const bytes = Buffer.from(chunk).subarray(0, Math.max(0, this.#byteOf(error) - this.#next.byte));
			throw new MalformedJson(this.#after(bytes.toString()), false, error);
		}
		this.#next = { byte: this.#next.byte + Buffer.byteLength(chunk), ...this.#after(chunk) };
	}

	/** @throws {MalformedJson} if the text is incomplete */
	end(): void {
		try {
			if (!this.#parser.isEnded) this.#parser.end();
		} catch (error) {
			const { line, column } = this.#next;
			throw new MalformedJson({ line, column }, true, error);
		}
	}

	/** Returns the byte offset of an error: of the unexpected character, or else of the last token. */
	#byteOf(error: unknown): number {
		const [, character] = /\(absolute position "(\d+)"\)/.exec(String(error)) ?? [];
		return character === undefined ? this.#token : Number(character);
	}

	/** Returns the position after a text that starts where the next chunk does. */
	#after(text: string): TextPlace {
		const breaks = text.split('\n');
		const last = breaks.at(-1) ?? '';
		const { line, column } = this.#next;
		return breaks.length === 1
			? { line, column: column + last.length }
			: { line: line + breaks.length - 1, column: last.length + 1 };
	}
}

/** Returns the first syntax error of a JSON text; `undefined` if it has none. */
export function malformedAt(text: string): MalformedJson | undefined {
	const reader = new JsonReader('$.nothing', () => {});
	try {
		reader.write(text);
		reader.end();
	} catch (error) {
		if (error instanceof MalformedJson) return error;
		throw error;
	}
	return undefined;
}
