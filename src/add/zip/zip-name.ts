import { crc32 } from 'node:zlib';

/**
 * The upper half of code page 850, in which Windows writes names where it is set to a Western language. All Latin letters of code
 * page 437, which the format names, are at the same places; where that has Greek ones and signs of formulas, this has letters.
 */
const upperHalf =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The name of an entry.
 *
 * @param bytes as the list of entries has it
 * @param unicode the field in which Info-ZIP says the name in UTF-8, too; empty where there is none
 */
export function decodeName(bytes: Buffer, unicode: Buffer): string {
	// Version, the CRC-32 of the other name, this name.
	const isOfName = unicode.length > 5 && unicode[0] === 1 && unicode.readUInt32LE(1) === crc32(bytes);
	const name = isOfName ? unicode.subarray(5) : bytes;
	try {
		// macOS writes UTF-8 and does not set the flag that says so; in a code page, hardly a name would be valid.
		return utf8.decode(name);
	} catch {
		return Array.from(name, (byte) => (byte < 128 ? String.fromCharCode(byte) : upperHalf.charAt(byte - 128))).join('');
	}
}

/**
 * The folders that an entry lies in, and its own name. Signs that Windows has in no name are replaced there, as other programs
 * do that unpack.
 *
 * @returns `null` where it would lead out of the folder that the zip is unpacked in; no names where it is that folder
 */
export function namesIn(name: string, platform: NodeJS.Platform = process.platform): string[] | null {
	// Programs on Windows have written both.
	const path = name.replaceAll('\\', '/');
	const names = path.split('/').filter((part) => part !== '' && part !== '.');
	if (/^(?:\/|[a-z]:\/)|\0/i.test(path) || names.includes('..')) return null;
	// eslint-disable-next-line no-control-regex
	return platform === 'win32' ? names.map((part) => part.replace(/[<>:"|?*\u0001-\u001f]|[. ]$/g, '_')) : names;
}
