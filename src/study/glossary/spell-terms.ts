import type { Language } from '../words/language.ts';
import type { Talk, Word } from '../words/talk.ts';
import { eachWord } from '../words/tokens.ts';
import { startsOfMoments } from './correct-talk.ts';
import type { GlossaryMatch } from './match-glossary.ts';

/**
 * A talk whose words are spelled as the glossary spells them where they are its terms (`ai` as `AI`, `llms` as `LLMs`):
 * automatic captions often lack capitals, and key terms and titles take their spelling from the words. The talk's text
 * stays the same. Time is linear in the words.
 *
 * @param matches in order
 */
export function spellTerms(talk: Talk, matches: readonly GlossaryMatch[]): Talk {
	const otherwise = matches.filter(({ misheard, heard, term }) => !misheard && heard !== term);
	if (otherwise.length === 0) return talk;
	const starts = startsOfMoments(talk);
	const words = [...talk.words];
	let at = 0;
	for (const { second, start, end, term } of otherwise) {
		const offset = starts.get(second) ?? 0;
		while ((words[at]?.start ?? Infinity) < offset + start) at++;
		eachWord(term, talk.language, (_start, _end, form) => {
			const word = words[at];
			if (word && word.start < offset + end) words[at++] = spell(word, form, talk.language);
		});
	}
	return { ...talk, words };
}

/** Spells a word as one that differs from it only in case and ending. */
function spell(word: Word, form: string, language: Language): Word {
	const said = word.entry.form;
	if (said.slice(0, form.length).toLowerCase() !== form.toLowerCase()) return word;
	const entry = language.look(form + said.slice(form.length));
	return entry.id === word.entry.id ? { ...word, entry } : word;
}
