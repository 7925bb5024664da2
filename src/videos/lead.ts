import { sentenceSigns } from '../text/sentence-end.ts';
import { foldText } from '../sources/text.ts';
import { countWords } from '../text/count-words.ts';

/** Longest lead, in characters, and the shortest that is cut off at a sentence. */
const LONGEST = 400;
const SHORTEST = LONGEST / 3;
/** A paragraph of fewer words is a heading. */
const LEAST_WORDS = 6;

/** As many sentences as a lead may have. Where a script has spaces, one stands behind each: `Node.js` ends none. */
const wholeSentences = new RegExp(String.raw`^.{0,${LONGEST - 1}}(?:[${sentenceSigns}](?=\s|$)|[。！？｡])`, 's');

/** A paragraph that asks for something or names addresses and times is for the video's own page. */
const notAbout =
	/https?:\/\/|www\.|^\(?\d{1,2}:\d{2}|subscribe|patreon|sponsor|follow (?:me|us)|@\w{3,}|abonnier|suscr[ií]b|abonne[rz]/im;

/**
 * What a video is about, in its creator's words: the first paragraph of the description that says something of it, its
 * white space folded, cut at the end of a sentence or word; empty where there is none.
 */
export function leadOf(description = ''): string {
	const paragraphs = description.split(/\n\s*\n\s*/, 8);
	const saysSomething = (paragraph: string): boolean =>
		countWords(foldText(paragraph)) >= LEAST_WORDS && !notAbout.test(paragraph);
	const text = foldText(paragraphs.find(saysSomething) ?? '');
	if (text.length <= LONGEST) return text;
	const sentences = wholeSentences.exec(text)?.[0] ?? '';
	return sentences.length > SHORTEST ? sentences : `${wholeWords(text.slice(0, LONGEST))} …`;
}

/** A cut text up to its last space; where a script has none, up to its last whole character. */
function wholeWords(cut: string): string {
	const space = cut.lastIndexOf(' ');
	return space > SHORTEST ? cut.slice(0, space) : [...cut].slice(0, -1).join('');
}
