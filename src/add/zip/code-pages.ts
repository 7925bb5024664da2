/**
 * The upper half of code page 850, in which Windows writes names in Western languages. It has all Latin letters of code page
 * 437, which the zip format specifies, at the same positions, and more letters instead of Greek and mathematical symbols.
 */
const upperHalf =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Decodes a name in a legacy encoding. */
export type Decode = (name: Buffer) => string;

/** Code page 850. */
export const western: Decode = (name) =>
	Array.from(name, (byte) => (byte < 128 ? String.fromCharCode(byte) : upperHalf.charAt(byte - 128))).join('');

const decodeIn = (label: string): Decode => {
	const decoder = new TextDecoder(label, { fatal: true });
	return (name) => decoder.decode(name);
};
const japanese = decodeIn('shift_jis');
const chinese = decodeIn('gbk');

/**
 * Guesses the code page of the names in a zip, which does not record it: Shift_JIS (932) or GBK (936) if the names make sense
 * only as Japanese or Chinese, else 850.
 *
 * @param names of one zip, those that are not in UTF-8
 * @returns `undefined` if it must be another one, because the names decode to box-drawing characters
 */
export function codePageOf(names: readonly Buffer[]): Decode | undefined {
	if (areJapanese(names)) return japanese;
	if (areChinese(names)) return chinese;
	return names.some((name) => boxDrawing.test(western(name))) ? undefined : western;
}

/** The box-drawing characters and blocks of code page 850. */
const boxDrawing = /[\u2500-\u25ff]/;

/** Western names misread as Shift_JIS rarely have such runs: an accented letter and the next one become one character. */
const japaneseRun = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー々]{3,}/gu;
const kana = /[\p{sc=Hira}\p{sc=Kana}]/u;
/** Not in Japanese names: half-width katakana, which misread Chinese becomes, and letters of other scripts. */
const notJapanese = /[\uff61-\uff9f\p{sc=Grek}\p{sc=Cyrl}]/u;

/** Whether all names are valid Shift_JIS, with kana in a run of Japanese characters. */
function areJapanese(names: readonly Buffer[]): boolean {
	try {
		const text = names.map(japanese).join('\n');
		return !notJapanese.test(text) && (text.match(japaneseRun) ?? []).some((run) => kana.test(run));
	} catch {
		return false;
	}
}

/** Byte pairs of GB 2312: symbols (rows 1 to 3), common characters (16 to 55) and others (56 to 87). */
const pair = /[\x81-\xfe][\x40-\x7e\x80-\xfe]/g;
const sign = /[\xa1-\xa3][\xa1-\xfe]/;
const commonCharacter = /[\xb0-\xd7][\xa1-\xfe]/;
const otherCharacter = /[\xd8-\xf7][\xa1-\xfe]/;
/** Rows of Hangul in the Korean code page 949. Nearly half of all Chinese characters are in later rows. */
const asKorean = /[\xb0-\xc8][\xa1-\xfe]/;

/** Whether all names are valid GBK, nearly all pairs are in GB 2312, most are common characters, and they are not Korean. */
function areChinese(names: readonly Buffer[]): boolean {
	try {
		names.forEach(chinese);
	} catch {
		return false;
	}
	const pairs = names.flatMap((name) => name.toString('latin1').match(pair) ?? []);
	const count = (...kinds: RegExp[]): number => pairs.filter((one) => kinds.some((kind) => kind.test(one))).length;
	const characters = count(commonCharacter, otherCharacter);
	return (
		characters >= 2 &&
		count(sign, commonCharacter, otherCharacter) >= 0.9 * pairs.length &&
		count(commonCharacter) >= 0.75 * characters &&
		count(asKorean) <= 0.75 * characters
	);
}
