/** Local file header of a zip whose first entry is one of an office document, which is a zip as well. */
const firstPart =
	/^.{30}(?:\[Content_Types\]\.xml|(?:_rels|docProps|customXml|word|xl|ppt|Index)\/|mimetypeapplication)/s;

/** Signatures at the start of a zip: a file entry, the end record of an empty zip, the first part of a split one. */
const signatures = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];

/**
 * Tells an office document from an archive of files; `null` if a file is not a zip. Only the first entry decides: later
 * ones may be documents that somebody archived.
 *
 * @param head the first bytes
 */
export function kindOfZip(head: Buffer): 'document' | 'archive' | null {
	const text = head.subarray(0, 64).toString('latin1');
	if (!signatures.includes(text.slice(0, 4))) return null;
	return firstPart.test(text) ? 'document' : 'archive';
}
