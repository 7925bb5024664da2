/** What the first part of a document is called in the zip that it is: those of office programs are zips, too. */
const firstPart =
	/^.{30}(?:\[Content_Types\]\.xml|(?:_rels|docProps|customXml|word|xl|ppt|Index)\/|mimetypeapplication)/s;

/** How a zip begins: with a file, with its end where it has none, or as the first of several parts. */
const beginnings = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];

/**
 * Whether a zip is a document that a program has packed, or an archive of somebody's files; `null` where a file is no zip. Only
 * its first part tells: the others may be documents themselves.
 *
 * @param head the first bytes
 */
export function kindOfZip(head: Buffer): 'document' | 'archive' | null {
	const text = head.subarray(0, 64).toString('latin1');
	if (!beginnings.includes(text.slice(0, 4))) return null;
	return firstPart.test(text) ? 'document' : 'archive';
}
