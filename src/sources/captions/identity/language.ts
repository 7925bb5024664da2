import { knownLanguages, readLanguageTag } from '../../../text/language-tag.ts';

const knownTags = new Set(knownLanguages);

// What captions are called by three letters: languages that YouTube has no shorter tag for, and those of subtitles in ISO 639-2.
const threeLetters = new Set(
	`ase bho ceb ckb cmn doi fil gom haw hmn ilo kri lus mai mni nso yue
	ara ces chi cze deu dut ell eng fra fre ger gre heb hin hun ind ita jpn kor nld nor pol por rus spa swe tha tur ukr vie zho`.split(
		/\s+/,
	),
);

// Known tags that are English words or abbreviations as well.
const words = new Set('am as be ha he hi id is it la lo mi ms my no or pa ps so ta'.split(' '));

/**
 * The language that the end of a file's name stands for: `en` in `talk.en.srt`. CLDR has a language for many a word (`new`,
 * `war`, `to`), so fewer tags count than in `readLanguageTag`: of three letters, those that captions are called by; of two,
 * the known ones, and any behind a video's id. One that may be a word has to be in small letters, and the rest may not have
 * dots for spaces (`how.to.do.it.srt`).
 *
 * @param rest of the name, before that end
 * @param hasId whether the rest is, or holds, the id of a video
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
