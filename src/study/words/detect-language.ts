import { hanLanguage } from '../../sources/captions/script-language.ts';
import { detectableLanguages, type Language, openLanguage } from './language.ts';

const SAMPLE_CHARACTERS = 6000;
/** Running text in any language with stop words has at least this share of them; text in another language has less. */
const PLAUSIBLE = 0.22;
/** A text with a smaller share of stop words than this is not in the language at all. */
const FOREIGN = 0.08;

/**
 * The language of a text. A notebook's default language stands where a source names none, so that what is declared may
 * be wrong: where too few of the text's words are stop words of the declared language, the one of which most are is
 * taken, if it is a likely one; and where none is, the undetermined language `und`.
 *
 * @param declared BCP 47 tag
 */
export function detectLanguage(text: string, declared: string): Language {
	const language = openLanguage(declared);
	const sample = text.slice(0, SAMPLE_CHARACTERS).toLowerCase().replaceAll('’', "'");
	const script = hanLanguage(sample);
	if (script !== undefined) return openLanguage(language.tag === 'ja' || language.tag === 'zh' ? language.tag : script);

	const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
	const shareOf = (tag: string): number => {
		const { stopWords } = openLanguage(tag);
		return words.reduce((count, word) => count + Number(stopWords.has(word)), 0) / words.length;
	};
	if (words.length < 20 || shareOf(language.tag) >= PLAUSIBLE) return language;
	const declaredShare = shareOf(language.tag);
	let best = { tag: declaredShare < FOREIGN ? 'und' : language.tag, share: Math.max(PLAUSIBLE, declaredShare * 1.5) };
	for (const tag of detectableLanguages) {
		const share = shareOf(tag);
		if (share > best.share) best = { tag, share };
	}
	return openLanguage(best.tag);
}
