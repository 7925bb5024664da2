import { languageOfScript } from '../../sources/captions/script-language.ts';
import { detectableLanguages, type Language, openLanguage } from './language.ts';

/** Number of characters at the start from which the language is detected. */
const SAMPLE_CHARACTERS = 6000;
/**
 * At least this share of a text's words are stop words of its language; for any other language the share is smaller.
 */
const PLAUSIBLE = 0.22;
/** A text with a smaller share than this of a language's stop words is not in that language. */
const MIN_SHARE = 0.08;

/**
 * The language of a text. The declared language may be wrong, because the notebook's default stands in if a source
 * names none. If the text has too few of its stop words, the language with the most stop words in the text is returned,
 * if they are plausibly many; failing that, the declared one, or `und` (undetermined) if the text has hardly any of its
 * stop words.
 *
 * @param declared BCP 47 tag
 */
export function detectLanguage(text: string, declared: string): Language {
	const language = openLanguage(declared);
	const sample = text.slice(0, SAMPLE_CHARACTERS).toLowerCase().replaceAll('’', "'");
	const script = languageOfScript([sample]);
	if (script === 'ja' || script === 'zh')
		return language.tag === 'ja' || language.tag === 'zh' ? language : openLanguage(script);
	if (script !== undefined && detectableLanguages.includes(script)) return openLanguage(script);

	const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
	const shareOf = (tag: string): number => {
		const { stopWords } = openLanguage(tag);
		return words.reduce((count, word) => count + Number(stopWords.has(word)), 0) / words.length;
	};
	if (words.length < 20 || shareOf(language.tag) >= PLAUSIBLE) return language;
	const declaredShare = shareOf(language.tag);
	let best = { tag: declaredShare < MIN_SHARE ? 'und' : language.tag, share: Math.max(PLAUSIBLE, declaredShare * 1.5) };
	for (const tag of detectableLanguages) {
		const share = shareOf(tag);
		if (share > best.share) best = { tag, share };
	}
	return openLanguage(best.tag);
}
