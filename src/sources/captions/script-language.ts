/** Scripts that are used for hardly more than one language. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
	['he', /\p{sc=Hebrew}/gu],
	['ko', /\p{sc=Hang}/gu],
	['th', /\p{sc=Thai}/gu],
	['el', /\p{sc=Greek}/gu],
	['hy', /\p{sc=Armn}/gu],
	['ka', /\p{sc=Geor}/gu],
	['ta', /\p{sc=Taml}/gu],
	['te', /\p{sc=Telu}/gu],
	['bn', /\p{sc=Beng}/gu],
	['km', /\p{sc=Khmr}/gu],
	['my', /\p{sc=Mymr}/gu],
	['lo', /\p{sc=Laoo}/gu],
];

/** Number of characters to sample. */
const SAMPLE_LENGTH = 4000;
/** Minimum ratio of kana to Han characters in Japanese. Chinese has kana only in an occasional name. */
const MIN_KANA_RATIO = 0.1;

/**
 * Detects the language of a text by its script alone: Hebrew, Japanese, Korean, Chinese and others.
 *
 * @returns a BCP 47 tag; `undefined` if many languages share the script (Latin, Cyrillic, Arabic, Devanagari)
 */
export function languageOfScript(texts: Iterable<string>): string | undefined {
	let sample = '';
	for (const text of texts) {
		sample += text;
		if (sample.length >= SAMPLE_LENGTH) break;
	}
	const letters = count(/\p{L}/gu, sample);
	return hanLanguage(sample) ?? scripts.find(([, script]) => count(script, sample) * 2 > letters)?.[0];
}

/** Returns the language of a text if at least half of its letters are Han characters or kana. */
function hanLanguage(text: string): 'ja' | 'zh' | undefined {
	const kana = count(/[\p{sc=Hira}\p{sc=Kana}]/gu, text);
	const han = count(/\p{sc=Han}/gu, text);
	if (kana + han === 0 || (kana + han) * 2 < count(/\p{L}/gu, text)) return undefined;
	return kana > MIN_KANA_RATIO * han ? 'ja' : 'zh';
}

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
