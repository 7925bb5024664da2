/**
 * Keeps one copy of each string, so that a million segments share the titles, addresses and ids of their videos.
 */
export class StringPool {
	readonly #kept = new Map<string, string>();

	share<Text extends string>(text: Text): Text;
	share(text: string): string {
		const kept = this.#kept.get(text);
		if (kept !== undefined) return kept;
		const own = detach(text);
		this.#kept.set(own, own);
		return own;
	}
}

/**
 * A copy of a string that holds no other memory. V8 makes the result of `slice` and the like a view of the whole string
 * it was cut from: a kept line would keep its chunk (https://issues.chromium.org/issues/41480525).
 */
export function detach(text: string): string {
	return Buffer.from(text).toString();
}
