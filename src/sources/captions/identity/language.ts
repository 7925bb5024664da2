import { knownLanguages, readLanguageTag } from '../../../text/language-tag.ts';

const knownTags = new Set(knownLanguages);

// Three-letter tags of caption files: of languages without a two-letter tag on YouTube, and of ISO 639-2.
const threeLetters = new Set(
	`ase bho ceb ckb cmn doi fil gom haw hmn ilo kri lus mai mni nso yue
	ara ces chi cze deu dut ell eng fra fre ger gre heb hin hun ind ita jpn kor nld nor pol por rus spa swe tha tur ukr vie zho`.split(
		/\s+/,
	),
);

// Known tags that are English words or abbreviations as well.
const words = new Set('am as be ha he hi id is it la lo mi ms my no or pa ps so ta'.split(' '));

/**
 * Reads the language at the end of a file's name: `en` in `talk.en.srt`. Since many English words are language tags in
 * CLDR (`new`, `war`, `to`), it accepts fewer tags than `readLanguageTag`: three-letter tags that caption files use,
 * known two-letter tags, and any two-letter tag after a video id. A tag that may be a word has to be in lower case, and
 * the name must not use dots for spaces (`how.to.do.it.srt`).
 *
 * @param rest the name before that end
 * @param hasId whether the rest contains a video id
 */
export function readLanguageEnding(end: string, rest: string, hasId: boolean): string | null {
	const [base = ''] = end.split(/[-_]/, 1);
	const tag = base.toLowerCase();
	if (base.length === 3 && !threeLetters.has(tag)) return null;
	if (base.length === 2 && (words.has(tag) || !knownTags.has(tag))) {
		const hasDotsForSpaces = rest.includes('.') && !rest.includes(' ');
		if (base !== tag || !(hasId || (knownTags.has(tag) && !hasDotsForSpaces))) return null;
	}
	return readLanguageTag(end);
}
