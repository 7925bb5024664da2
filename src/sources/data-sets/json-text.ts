import { JSONParser, TokenType } from '@streamparser/json';

/** Where in a text something stands, both from 1. Columns count UTF-16 code units, as editors do. */
export interface TextPlace {
	readonly line: number;
	readonly column: number;
}

/** Says where a JSON text stops being one that can be read. */
export class MalformedJson extends Error {
	readonly place: TextPlace;
	/** Whether all of it is well-formed, and the rest missing. */
	readonly isBrokenOff: boolean;
	/** Whether it is well-formed up to there, and lists and objects are nested more deeply than is read. */
	readonly isTooDeep: boolean;

	constructor(place: TextPlace, isBrokenOff: boolean, cause: unknown) {
		super('The JSON is malformed.', { cause });
		this.place = place;
		this.isBrokenOff = isBrokenOff;
		this.isTooDeep = cause === tooDeep;
	}
}

/** Levels of lists and objects that are read. At each one, the parser looks at all that are around it. */
const DEEPEST = 1000;
const tooDeep = new Error(`There are more than ${String(DEEPEST)} levels.`);

/**
 * Reads a JSON text that comes in chunks.
 *
 * @param path of the values to give: `$.rows.*`
 */
export class JsonReader {
	readonly #parser: JSONParser;
	/** Where the next chunk begins. */
	#next = { byte: 0, line: 1, column: 1 };
	/** Byte that the last token begins at, and how many lists and objects are open behind it. */
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
			if (this.#depth > DEEPEST) throw tooDeep;
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

	/** @throws {MalformedJson} where the text is not whole */
	end(): void {
		try {
			if (!this.#parser.isEnded) this.#parser.end();
		} catch (error) {
			const { line, column } = this.#next;
			throw new MalformedJson({ line, column }, true, error);
		}
	}

	/** The byte that an error is at: a character that cannot stand there, or else the last token. */
	#byteOf(error: unknown): number {
		const [, character] = /\(absolute position "(\d+)"\)/.exec(String(error)) ?? [];
		return character === undefined ? this.#token : Number(character);
	}

	/** Where a text ends that begins where the next chunk does. */
	#after(text: string): TextPlace {
		const breaks = text.split('\n');
		const last = breaks.at(-1) ?? '';
		const { line, column } = this.#next;
		return breaks.length === 1
			? { line, column: column + last.length }
			: { line: line + breaks.length - 1, column: last.length + 1 };
	}
}

/** Where a text stops being JSON; nothing where it does not. */
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
