/** Longest lead, in characters. */
const LONGEST = 400;

/** A paragraph that asks for something or names addresses and times is for the video's own page. */
const notAbout =
	/https?:\/\/|www\.|^\(?\d{1,2}:\d{2}|subscribe|patreon|sponsor|follow (?:me|us)|@\w{3,}|abonnier|suscr[ií]b|abonne[rz]/im;

/**
 * What a video is about, in its creator's words: the first paragraph of the description that says something of it, its
 * white space folded, cut at the end of a sentence or word; empty where there is none.
 */
export function leadOf(description = ''): string {
	const paragraphs = description.split(/(?:\r\n|\r|\n)[^\S\n]*(?:\r\n|\r|\n)\s*/, 8);
	const first = paragraphs.find((text) => text.trim().split(/\s+/).length >= 6 && !notAbout.test(text)) ?? '';
	const text = first
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.toWellFormed();
	if (text.length <= LONGEST) return text;
	const cut = text.slice(0, LONGEST);
	const sentence = /^.*[.!?。！？](?=\s|$|\p{L})/su.exec(cut)?.[0] ?? '';
	return sentence.length > LONGEST / 3 ? sentence.trim() : `${cut.slice(0, cut.lastIndexOf(' ')).trim()} …`;
}
