import { sentenceSigns } from '../text/sentence-end.ts';
import { foldText } from '../sources/text.ts';
import { countWords } from '../text/count-words.ts';

/** Maximum length of a lead, in characters, and minimum length of one that is cut at a sentence. */
const MAX_LENGTH = 400;
const MIN_LENGTH = MAX_LENGTH / 3;
/** A paragraph with fewer words is a heading. */
const MIN_WORDS = 6;

/**
 * As many sentences as fit in a lead. In scripts with spaces, a sentence end is followed by one: `Node.js` ends none.
 */
const wholeSentences = new RegExp(String.raw`^.{0,${MAX_LENGTH - 1}}(?:[${sentenceSigns}](?=\s|$)|[。！？｡])`, 's');

/** A paragraph with a request, a link, or a timestamp belongs to the video's own page. */
const uninformative =
	/https?:\/\/|www\.|^\(?\d{1,2}:\d{2}|subscribe|patreon|sponsor|follow (?:me|us)|@\w{3,}|abonnier|suscr[ií]b|abonne[rz]/im;

/**
 * A video's lead, in its creator's words: the first informative paragraph of the description, its white space folded,
 * cut at the end of a sentence or word; empty if there is none.
 */
export function leadOf(description = ''): string {
	const paragraphs = description.split(/\n\s*\n\s*/, 8);
	const isInformative = (paragraph: string): boolean =>
		countWords(foldText(paragraph)) >= MIN_WORDS && !uninformative.test(paragraph);
	const text = foldText(paragraphs.find(isInformative) ?? '');
	if (text.length <= MAX_LENGTH) return text;
	const sentences = wholeSentences.exec(text)?.[0] ?? '';
	return sentences.length > MIN_LENGTH ? sentences : `${cutToWords(text.slice(0, MAX_LENGTH))} …`;
}

/** A cut text up to its last space or, in a script without spaces, its last whole character. */
function cutToWords(cut: string): string {
	const space = cut.lastIndexOf(' ');
	return space > MIN_LENGTH ? cut.slice(0, space) : [...cut].slice(0, -1).join('');
}
