import { counts as de } from './de/counts.ts';
import { counts as en } from './en/counts.ts';
import { counts as es } from './es/counts.ts';
import { counts as fr } from './fr/counts.ts';
import { counts as pt } from './pt/counts.ts';
import type { OwnLanguage } from './languages.ts';

/** Counts in every language, for code that is not compiled for one language. */
export const countsIn: Readonly<Record<OwnLanguage, typeof en>> = { de, en, es, fr, pt };
