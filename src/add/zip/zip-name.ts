import { type ExtraField, getFileNameLowLevel } from 'yauzl';

/**
 * The upper half of code page 850, in which Windows writes names where it is set to a Western language. All Latin letters of code
 * page 437, which the format names, are at the same places; where that has Greek ones and signs of formulas, this has letters.
 */
const upperHalf =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/**
 * The name of an entry: in UTF-8, whether or not a flag says so (macOS sets none, and hardly a name in a code page would be
 * valid), or from the field in which Info-ZIP says it so; else in the code page.
 *
 * @param bytes as the list of entries has it
 * @param fields what stands behind it there
 */
export function decodeName(bytes: Buffer, fields: ExtraField[]): string {
	const name = getFileNameLowLevel(UTF8, bytes, fields, true);
	if (!name.includes('\ufffd')) return name;
	return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : upperHalf.charAt(byte - 128))).join('');
}

/** The flag that says that a name is in UTF-8. */
const UTF8 = 0x800;

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
