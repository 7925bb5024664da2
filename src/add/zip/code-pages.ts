/**
 * The upper half of code page 850, in which Windows writes names where it is set to a Western language. All Latin letters of code
 * page 437, which the format names, are at the same places; where that has Greek ones and signs of formulas, this has letters.
 */
const upperHalf =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** A code page in which programs write names that are not in UTF-8. */
export interface CodePage {
	readonly decode: (bytes: Buffer) => string;
}

/** Code page 850. */
export const western: CodePage = {
	decode: (bytes) =>
		Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : upperHalf.charAt(byte - 128))).join(''),
};

const decoderOf = (label: string): CodePage => {
	const decoder = new TextDecoder(label, { fatal: true });
	return { decode: (bytes) => decoder.decode(bytes) };
};
const japanese = decoderOf('shift_jis');
const chinese = decoderOf('gbk');

/**
 * The code page of names that a program wrote in that of its system, as zips do not tell it: Shift_JIS (932) or GBK (936) where
 * only Japanese or Chinese reads so, else 850.
 *
 * @param names of one zip, those that are not in UTF-8
 * @returns `undefined` where it is another one: what comes of them is no word of a Western language
 */
export function codePageOf(names: readonly Buffer[]): CodePage | undefined {
	if (areJapanese(names)) return japanese;
	if (areChinese(names)) return chinese;
	return names.some((name) => drawn.test(western.decode(name))) ? undefined : western;
}

/** What code page 850 has for frames and bars. */
const drawn = /[\u2500-\u25ff]/;

/** In words of Western languages that are read so, a letter with an accent and the one behind it become one sign, seldom three of them. */
const japaneseRun = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー々]{3,}/gu;
const kana = /[\p{sc=Hira}\p{sc=Kana}]/u;
/** What such names have none of: katakana of half the width, which Chinese becomes, and letters of other scripts. */
const notJapanese = /[\uff61-\uff9f\p{sc=Grek}\p{sc=Cyrl}]/u;

/** Whether all names are valid, with kana in a run of what Japanese is written with. */
function areJapanese(names: readonly Buffer[]): boolean {
	try {
		const text = names.map(japanese.decode).join('\n');
		return !notJapanese.test(text) && (text.match(japaneseRun) ?? []).some((run) => kana.test(run));
	} catch {
		return false;
	}
}

/** Bytes of the rows of GB 2312 for signs (1 to 3), and for common (16 to 55) and other characters (56 to 87). */
const pair = /[\x81-\xfe][\x40-\x7e\x80-\xfe]/g;
const sign = /[\xa1-\xa3][\xa1-\xfe]/;
const common = /[\xb0-\xd7][\xa1-\xfe]/;
const other = /[\xd8-\xf7][\xa1-\xfe]/;
/** Rows in which Korean has its syllables in another code page: nearly half of the characters of Chinese are behind these. */
const asKorean = /[\xb0-\xc8][\xa1-\xfe]/;

/** Whether all names are valid, with pairs of bytes that are nearly all of GB 2312, most of common characters, and not of Korean. */
function areChinese(names: readonly Buffer[]): boolean {
	try {
		names.forEach(chinese.decode);
	} catch {
		return false;
	}
	const pairs = names.flatMap((name) => name.toString('latin1').match(pair) ?? []);
	const count = (...kinds: RegExp[]): number => pairs.filter((one) => kinds.some((kind) => kind.test(one))).length;
	const characters = count(common, other);
	return (
		characters >= 2 &&
		count(sign, common, other) >= 0.9 * pairs.length &&
		count(common) >= 0.75 * characters &&
		count(asKorean) <= 0.75 * characters
	);
}
