const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none', languageDisplay: 'standard' });

// The languages that Whisper and YouTube know: read by their English names, too, and looked for in the names of files.
const known =
	'af am ar as az ba be bg bn bo br bs ca cs cy da de el en eo es et eu fa fi fo fr fy ga gd gl gu ha haw he hi hr ht hu hy id ig is it ja jv ka kk km kn ko ku ky la lb ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no ny oc or pa pl ps pt ro ru rw sa sd si sk sl sn so sq sr su sv sw ta te tg th tk tl tr tt ug uk ur uz vi xh yi yo yue zh zu'.split(
		' ',
	);
const knownTags = new Set(known);

// What captions are called by three letters: languages that YouTube has no shorter tag for, and those of subtitles in ISO 639-2.
const threeLetters = new Set(
	`ase bho ceb ckb cmn doi fil gom haw hmn ilo kri lus mai mni nso yue
	ara ces chi cze deu dut ell eng fra fre ger gre heb hin hun ind ita jpn kor nld nor pol por rus spa swe tha tur ukr vie zho`.split(
		/\s+/,
	),
);

// Known tags that are English words or abbreviations as well.
const words = new Set('am as be ha he hi id is it la lo mi ms my no or pa ps so ta'.split(' '));

const byName = new Map(known.map((tag) => [english.of(tag)?.toLowerCase() ?? '', tag]));

/**
 * The BCP 47 tag, in canonical form, that a program or a person writes for a language: `en`, `pt_BR`, `iw`, `english`.
 * YouTube's own endings are dropped: `en-orig`, `en-eEY6OEpapPo`.
 *
 * @returns `null` where it is none that Unicode's data (CLDR) has a name for
 */
export function readLanguageTag(text: string): string | null {
	const name = text.trim();
	if (name.length > 35) return null;
	const named = byName.get(name.toLowerCase());
	if (named) return named;
	const tag = name.replaceAll('_', '-').replace(/-(?:orig|auto|asr|[\w-]{11})$/, '');
	if (!/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/.test(tag)) return null;
	try {
		const locale = new Intl.Locale(tag);
		return english.of(locale.language) === undefined ? null : locale.toString();
	} catch {
		return null;
	}
}

/** The English name of a language: `Italian` for `it`. */
export const languageName = (tag: string): string => english.of(tag) ?? tag;

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
