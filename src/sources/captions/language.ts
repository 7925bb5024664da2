const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none', languageDisplay: 'standard' });

// The languages that Whisper and YouTube know, to read their English names by.
const known =
	'af am ar as az ba be bg bn bo br bs ca cs cy da de el en es et eu fa fi fo fr gl gu ha haw he hi hr ht hu hy id is it ja jv ka kk km kn ko la lb ln lo lt lv mg mi mk ml mn mr ms mt my ne nl nn no oc pa pl ps pt ro ru sa sd si sk sl sn so sq sr su sv sw ta te tg th tk tl tr tt uk ur uz vi yi yo yue zh'.split(
		' ',
	);
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
