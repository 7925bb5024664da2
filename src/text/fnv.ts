/**
 * FNV-1a (Fowler, Noll and Vo 1991) over UTF-16 code units: 32 bits, signed.
 *
 * @param before the hash of a text that stands before this one
 */
export function fnv1a(text: string, before = 0x811c9dc5): number {
	let hash = before;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash;
}
