/** Scripts that are used almost only for one language, with that language. */
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

/** How many characters are looked at. */
const SAMPLE = 4000;
/** Japanese has kana between its Han characters; Chinese has them in a name at most. */
const KANA = 0.1;

/**
 * The language of a text that names none, where its script alone tells: Hebrew, Japanese, Korean, Chinese and others.
 *
 * @returns a BCP 47 tag, `undefined` for a script of many languages (Latin, Cyrillic, Arabic, Devanagari)
 */
export function languageOfScript(texts: Iterable<string>): string | undefined {
	let sample = '';
	for (const text of texts) {
		sample += text;
		if (sample.length >= SAMPLE) break;
	}
	const letters = count(/\p{L}/gu, sample);
	return hanLanguage(sample) ?? scripts.find(([, script]) => count(script, sample) * 2 > letters)?.[0];
}

/** The language of a text that is written, by half or more of its letters, in Han characters or kana. */
export function hanLanguage(text: string): 'ja' | 'zh' | undefined {
	const kana = count(/[\p{sc=Hira}\p{sc=Kana}]/gu, text);
	const han = count(/\p{sc=Han}/gu, text);
	if (kana + han === 0 || (kana + han) * 2 < count(/\p{L}/gu, text)) return undefined;
	return kana > KANA * han ? 'ja' : 'zh';
}

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
