const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none', languageDisplay: 'standard' });

// The languages that Whisper and YouTube support. Also recognized by their English names, and in file names.
export const knownLanguages: readonly string[] =
	'af am ar as az ba be bg bn bo br bs ca cs cy da de el en eo es et eu fa fi fo fr fy ga gd gl gu ha haw he hi hr ht hu hy id ig is it ja jv ka kk km kn ko ku ky la lb ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no ny oc or pa pl ps pt ro ru rw sa sd si sk sl sn so sq sr su sv sw ta te tg th tk tl tr tt ug uk ur uz vi xh yi yo yue zh zu'.split(
		' ',
	);
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

const byName = new Map(knownLanguages.map((tag) => [english.of(tag)?.toLowerCase() ?? '', tag]));

/**
 * The canonical BCP 47 tag for what a program or a person writes for a language: `en`, `pt_BR`, `iw`, `english`. Drops
 * YouTube's suffixes: `en-orig`, `en-eEY6OEpapPo`, and `de-en`, which is German translated from English. Drops extensions,
 * such as Vimeo's `en-x-autogen`: nothing has a name for those.
 *
 * @returns `null` if Unicode's data (CLDR) has no name for the language
 */
export function readLanguageTag(text: string): string | null {
	const name = text.trim();
	if (name.length > 35) return null;
	const named = byName.get(name.toLowerCase());
	if (named) return named;
	const tag = name.replaceAll('_', '-').replace(/-(?:orig|auto|asr)$/, '');
	return canonical(withoutSourceLanguage(tag)) ?? canonical(withoutSourceLanguage(tag.replace(/-[\w-]{11}$/, '')));
}

/**
 * A tag without the source language of YouTube's translation, which is in the place of a region. It is a source
 * language if there is no such region (`de-en`), or if it is in lower case and also the main language of that region
 * (`en-de`, but not `pt-br`).
 */
export function withoutSourceLanguage(tag: string): string {
	const [, target, source = ''] = /^([A-Za-z]{2,3}(?:-[A-Za-z]{4})?)-([A-Za-z]{2})(?:-[A-Za-z]{2})?$/.exec(tag) ?? [];
	if (target === undefined || !knownLanguages.includes(source.toLowerCase())) return tag;
	const region = source.toUpperCase();
	if (regions.of(region) === undefined) return target;
	const isOwn = source === source.toLowerCase() && new Intl.Locale(`und-${region}`).maximize().language === source;
	// `pt-pt` names a region: Portuguese is spoken in others, too.
	return isOwn && (target !== source || new Intl.Locale(target).maximize().region === region) ? target : tag;
}

function canonical(tag: string): string | null {
	if (!/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/.test(tag)) return null;
	try {
		const locale = new Intl.Locale(tag);
		return english.of(locale.language) === undefined ? null : locale.baseName;
	} catch {
		return null;
	}
}

/** The English name of a language: `Italian` for `it`. */
export const languageName = (tag: string): string => english.of(tag) ?? tag;
