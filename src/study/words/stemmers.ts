import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as armenian } from '@orama/stemmers/armenian';
import { stemmer as bulgarian } from '@orama/stemmers/bulgarian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as irish } from '@orama/stemmers/irish';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian';
import { stemmer as nepali } from '@orama/stemmers/nepali';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as serbian } from '@orama/stemmers/serbian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as tamil } from '@orama/stemmers/tamil';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { stemEnglish } from './english-stemmer.ts';

export type Stem = (word: string) => string;

const STEM_LENGTH = 6;

/**
 * Cuts words to their first six letters, which serves a language without a stemmer nearly as well as one made for it
 * (McNamee, Nicholas and Mayfield 2009, "Addressing morphological variation in alphabetic languages").
 */
const truncate: Stem = (word) => (word.length > STEM_LENGTH ? word.slice(0, STEM_LENGTH) : word);

/** After a joiner, Persian writes the endings of plurals, possessives and comparatives. */
const persian: Stem = (word) => truncate(word.replace(/\u200c(?:ها.*|ا?ی|ا[شمت]|تر|ترین)$/, ''));

const stemmers: Readonly<Record<string, Stem>> = {
	ar: arabic,
	hy: armenian,
	bg: bulgarian,
	da: danish,
	nl: dutch,
	en: stemEnglish,
	fi: finnish,
	fr: french,
	de: german,
	el: greek,
	fa: persian,
	hu: hungarian,
	hi: hindi,
	id: indonesian,
	ga: irish,
	it: italian,
	lt: lithuanian,
	ne: nepali,
	nb: norwegian,
	no: norwegian,
	nn: norwegian,
	pt: portuguese,
	ro: romanian,
	ru: russian,
	sr: serbian,
	es: spanish,
	sv: swedish,
	ta: tamil,
	// After an apostrophe, Turkish writes the endings of names: `İstanbul'da`.
	tr: (word) => turkish(word.replace(/'.*/, '')),
	uk: ukrainian,
};

/** The stemmer (Snowball's) for the primary subtag of a BCP 47 tag, or the one that fits any language. */
export const stemmerFor = (language: string): Stem => stemmers[language] ?? truncate;
