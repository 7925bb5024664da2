/** Characters that XML 1.0 cannot represent (https://www.w3.org/TR/xml/#charsets). */
// eslint-disable-next-line no-control-regex -- they are what is meant
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for an XML element or quoted attribute. */
export const escapeXml = (text: string): string =>
	text
		.toWellFormed()
		.replace(unwritable, '')
		.replace(/[&<>"]/g, (character) => entities[character] ?? '');
