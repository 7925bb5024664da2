/**
 * The FNV-1a hash (Fowler, Noll and Vo 1991) of a text's UTF-16 code units: 32 bits, signed.
 *
 * @param before the hash of the preceding text
 */
export function fnv1a(text: string, before = 0x811c9dc5): number {
	let hash = before;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash;
}
