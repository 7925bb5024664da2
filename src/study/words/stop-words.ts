import { stopwords as arabic } from '@orama/stopwords/arabic';
import { stopwords as armenian } from '@orama/stopwords/armenian';
import { stopwords as bulgarian } from '@orama/stopwords/bulgarian';
import { stopwords as danish } from '@orama/stopwords/danish';
import { stopwords as dutch } from '@orama/stopwords/dutch';
import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as finnish } from '@orama/stopwords/finnish';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as german } from '@orama/stopwords/german';
import { stopwords as greek } from '@orama/stopwords/greek';
import { stopwords as hungarian } from '@orama/stopwords/hungarian';
import { stopwords as hindi } from '@orama/stopwords/indian';
import { stopwords as indonesian } from '@orama/stopwords/indonesian';
import { stopwords as irish } from '@orama/stopwords/irish';
import { stopwords as italian } from '@orama/stopwords/italian';
import { stopwords as japanese } from '@orama/stopwords/japanese';
import { stopwords as lithuanian } from '@orama/stopwords/lithuanian';
import { stopwords as chinese } from '@orama/stopwords/mandarin';
import { stopwords as nepali } from '@orama/stopwords/nepali';
import { stopwords as norwegian } from '@orama/stopwords/norwegian';
import { stopwords as portuguese } from '@orama/stopwords/portuguese';
import { stopwords as romanian } from '@orama/stopwords/romanian';
import { stopwords as russian } from '@orama/stopwords/russian';
import { stopwords as serbian } from '@orama/stopwords/serbian';
import { stopwords as slovenian } from '@orama/stopwords/slovenian';
import { stopwords as spanish } from '@orama/stopwords/spanish';
import { stopwords as swedish } from '@orama/stopwords/swedish';
import { stopwords as tamil } from '@orama/stopwords/tamil';
import { stopwords as turkish } from '@orama/stopwords/turkish';
import { functionWords } from './function-words.ts';

const packaged: Readonly<Record<string, readonly string[]>> = {
	ar: arabic,
	bg: bulgarian,
	da: danish,
	de: german,
	el: greek,
	en: english,
	es: spanish,
	fi: finnish,
	fr: french,
	ga: irish,
	hi: hindi,
	hu: hungarian,
	hy: armenian,
	id: indonesian,
	it: italian,
	ja: japanese,
	lt: lithuanian,
	nb: norwegian,
	ne: nepali,
	nl: dutch,
	nn: norwegian,
	no: norwegian,
	pt: portuguese,
	ro: romanian,
	ru: russian,
	sl: slovenian,
	sr: serbian,
	sv: swedish,
	ta: tamil,
	tr: turkish,
	// As prefixes, these are part of terms: 不确定性, 非线性.
	zh: chinese.filter((word) => !['不', '非', '无'].includes(word)),
};

/** A language's stop words, by the primary subtag of its BCP 47 tag. */
export const stopWords: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
	[...new Set([...Object.keys(packaged), ...Object.keys(functionWords)])].map((tag) => [
		tag,
		[...(packaged[tag] ?? []), ...(functionWords[tag] ?? [])],
	]),
);
