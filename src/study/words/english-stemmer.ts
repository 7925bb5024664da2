import { stem } from 'porter2';
import { wordList } from './word-list.ts';

/**
 * Patterns of beginnings of words that mean something else than the words they would share a stem with: `university` and
 * `universe`, `equator` and `equation`.
 */
const otherWords = wordList(`
	accelerator activat activit animat authorit civiliz digital electronic emergenc(?=[yi]) engineer equator evening
	experiment indices internal internation lateral minorit objectiv organic organism organiz paste positiv production
	productiv relativity transformer universal universit vertical
`);
const endings = wordList('al ally als ation ational ations d e ed ely er ers es ies ing ion ions ity ly or ors s y');
const otherWord = new RegExp(`^(${otherWords.join('|')})(?:${endings.join('|')})?$`);

/** Plurals of abbreviations (`CNNs`, `GPUs`), which have no vowel before their `s` or end like `virus`. */
const abbreviations = /^([^aeiouy\P{L}]{2,}|cpu|gpu|gru|npu|relu|tpu)(?<!s)s$/u;

/**
 * Snowball's stemmer for English, Porter2 (Porter 2001, "Snowball: A language for stemming algorithms"), with words of
 * different meanings kept apart, and plurals of abbreviations with their singular. `word` is in lower case. The package
 * of the other stemmers has an older one, with a slip: it gives `predict` and `prediction` two stems.
 */
export const stemEnglish = (word: string): string =>
	otherWord.exec(word)?.[1] ?? abbreviations.exec(word)?.[1] ?? stem(word);
