import { wordList } from './word-list.ts';

/**
 * Snowball's stemmer for English, Porter2 (Porter 2001, "Snowball: A language for stemming algorithms"), as in Snowball 3:
 * it gives `predict`, `predicted` and `predictions` one stem. `word` is in lower case. The package of the other stemmers
 * has an older one for English, which gives `universe` and `university` one stem, and `predict` and `prediction` two.
 */
export function stemEnglish(word: string): string {
	const exception = exceptions.get(word);
	if (exception !== undefined) return exception;
	if (word.length < 3) return word;
	const said = markConsonants(word.replace(/^'/, ''));
	const regions = regionsOf(said);
	let stem = said;
	for (const step of steps) stem = step(stem, regions);
	return stem.toLowerCase();
}

/** Snowball's, and `transformer`, which is no `transformation`. */
const exceptions = new Map([
	['skis', 'ski'],
	['skies', 'sky'],
	['idly', 'idl'],
	['gently', 'gentl'],
	['ugly', 'ugli'],
	['early', 'earli'],
	['only', 'onli'],
	['singly', 'singl'],
	['transformers', 'transformer'],
	...wordList('andes atlas bias cosmos howe news sky transformer').map((word): [string, string] => [word, word]),
]);

/** Where the regions of a word begin that endings are removed from: each after a vowel and a consonant. */
interface Regions {
	readonly r1: number;
	readonly r2: number;
}

type Step = (word: string, regions: Regions) => string;

/** Writes `Y` for a `y` that is a consonant. */
const markConsonants = (word: string): string => word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');

/**
 * Beginnings that no ending is part of, because their derived words differ in meaning (`universe`, `university`):
 * Snowball's list, and others that talks use (`equation`, `equator`; `engine`, `engineer`).
 */
const wholeBeginnings = [
	...wordList('arsen commun emerg gener inter later organ past univers'),
	...wordList('activ anim author civil digit electron engin equat experi indic'),
	...wordList('minor objectiv posit product relativ vertic'),
];

function regionsOf(word: string): Regions {
	const after = (from: number): number => {
		const at = word.slice(from).search(/[aeiouy][^aeiouy]/);
		return at < 0 ? word.length : from + at + 2;
	};
	const r1 = wholeBeginnings.find((beginning) => word.startsWith(beginning))?.length ?? after(0);
	return { r1, r2: after(r1) };
}

const hasVowel = (text: string): boolean => /[aeiouy]/.test(text);

/** Whether a word ends with a short syllable. */
const endsShort = (word: string): boolean => /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$|past$/.test(word);

/** 1a: plurals. */
const withoutPlural: Step = (word) => {
	const own = word.replace(/'(?:s'?)?$/, '');
	if (own.endsWith('sses')) return own.slice(0, -2);
	if (/ie[ds]$/.test(own)) return own.slice(0, own.length > 4 ? -2 : -1);
	return /[^us]s$/.test(own) && hasVowel(own.slice(0, -2)) ? own.slice(0, -1) : own;
};

/** 1b: participles and gerunds. */
const withoutParticiple: Step = (word, { r1 }) => {
	const [ending = ''] = /(?:eed|ed|ing)(?:ly)?$/.exec(word) ?? [];
	const rest = word.slice(0, word.length - ending.length);
	if (ending.startsWith('eed')) return rest.length < r1 || /^(?:proc|exc|succ)$/.test(rest) ? word : `${rest}ee`;
	if (ending === 'ing' && /^[^aeiouy]y$/.test(rest)) return `${rest.charAt(0)}ie`;
	if (ending === 'ing' && /^(?:inn|out|cann|herr|earr|even)$/.test(rest)) return word;
	if (ending === '' || !hasVowel(rest)) return word;
	if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
	if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return /^[aeo]..$/.test(rest) ? rest : rest.slice(0, -1);
	return rest.length === r1 && endsShort(rest) ? `${rest}e` : rest;
};

/** 1c: `happy`, `happier`. */
const withFinalI: Step = (word) => word.replace(/(?<=.[^aeiouy])[yY]$/, 'i');

/** Replaces the longest ending that a word has, if it is in a region. */
const replaceEnding = (
	endings: ReadonlyMap<string, string>,
	regionOf: (regions: Regions, ending: string) => number,
	mayFollow: (rest: string, ending: string) => boolean = () => true,
): Step => {
	const longest = Math.max(...[...endings.keys()].map(({ length }) => length));
	return (word, regions) => {
		for (let length = Math.min(longest, word.length); length > 0; length--) {
			const ending = word.slice(-length);
			const replacement = endings.get(ending);
			if (replacement === undefined) continue;
			const rest = word.slice(0, -length);
			return rest.length >= regionOf(regions, ending) && mayFollow(rest, ending) ? rest + replacement : word;
		}
		return word;
	};
};

/** Reads `ical:ic ful:` as endings with their replacements. */
const endings = (text: string): ReadonlyMap<string, string> =>
	new Map(
		wordList(text).map((one): [string, string] => {
			const [ending = '', replacement = ''] = one.split(':');
			return [ending, replacement];
		}),
	);

const withoutDoubleSuffix = replaceEnding(
	endings(`
		tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate ation:ate ator:ate alism:al
		aliti:al alli:al fulness:ful ousli:ous ousness:ous iveness:ive iviti:ive biliti:ble bli:ble ogist:og ogi:og
		fulli:ful lessli:less li:
	`),
	({ r1 }) => r1,
	(rest, ending) => (ending === 'ogi' ? rest.endsWith('l') : ending !== 'li' || /[cdeghkmnrt]$/.test(rest)),
);

const withoutAdjectiveSuffix = replaceEnding(
	endings('tional:tion ational:ate alize:al icate:ic iciti:ic ical:ic ful: ness: ative:'),
	({ r1, r2 }, ending) => (ending === 'ative' ? Math.max(r1, r2) : r1),
);

const withoutSuffix = replaceEnding(
	endings('al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ism: ate: iti: ous: ive: ize: ion:'),
	({ r2 }) => r2,
	(rest, ending) => ending !== 'ion' || /[st]$/.test(rest),
);

/** 5: a silent `e`, and a doubled `l`. */
const withoutFinalLetter: Step = (word, { r1, r2 }) => {
	const rest = word.slice(0, -1);
	const isSilent = word.endsWith('e') && (rest.length >= r2 || (rest.length >= r1 && !endsShort(rest)));
	return isSilent || (word.endsWith('ll') && rest.length >= r2) ? rest : word;
};

const steps: readonly Step[] = [
	withoutPlural,
	withoutParticiple,
	withFinalI,
	withoutDoubleSuffix,
	withoutAdjectiveSuffix,
	withoutSuffix,
	withoutFinalLetter,
];
