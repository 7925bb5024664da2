/** Characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets). */
// eslint-disable-next-line no-control-regex -- control characters are what it matches
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for an XML element or quoted attribute. */
export const escapeXml = (text: string): string =>
	text
		.toWellFormed()
		.replace(forbidden, '')
		.replace(/[&<>"]/g, (character) => entities[character] ?? '');
