/** Interns strings, so that a million segments share the titles, URLs and ids of their videos. */
export class StringPool {
	readonly #strings = new Map<string, string>();

	share<Text extends string>(text: Text): Text;
	share(text: string): string {
		const known = this.#strings.get(text);
		if (known !== undefined) return known;
		const copy = detach(text);
		this.#strings.set(copy, copy);
		return copy;
	}
}

/**
 * Copies a string so that it retains no other memory. In V8, the result of `slice` and the like is a view of the string
 * it was cut from: keeping a line would keep its whole chunk (https://issues.chromium.org/issues/41480525).
 */
export function detach(text: string): string {
	return Buffer.from(text).toString();
}
