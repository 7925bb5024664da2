import { expect, test } from 'vitest';
import { vocabularyOf } from '../../../src/study/corpus/vocabulary.ts';
import { studyVideo } from '../../../src/study/study-video.ts';
import { openLanguage } from '../../../src/study/words/language.ts';
import { idOf, videoOf } from '../talks.ts';

const traces = [
	videoOf(['The geniculate nucleus of Hebb’s retina is a GPU in 1949 and the Retina’s cells are.'], {
		id: idOf('one'),
	}),
	videoOf(['Die Zähler der Netzhaut'], { id: idOf('two'), language: 'de' }),
	videoOf(['網膜の細胞 नाभिक нейронов retina'], { id: idOf('three'), language: 'ja' }),
].map((video) => studyVideo(video).trace);

const stopWords = ['en', 'de'].map((tag) => openLanguage(tag).stopWords);
const telling = (words: readonly string[]): string[] =>
	words.filter((word) => !stopWords.some((words) => words.has(word)));

test('words are given as they are said, each once, without short ones and those of no alphabet', () => {
	const words = ['cells', 'geniculate', 'hebb', 'netzhaut', 'nucleus', 'retina', 'zähler', 'нейронов'];
	expect(telling(vocabularyOf(traces))).toEqual(words);
	expect(vocabularyOf(traces.toReversed())).toEqual(vocabularyOf(traces));
});

test('of too many words, those are given that more talks say', () => {
	expect(telling(vocabularyOf(traces, 2))).toEqual(['cells', 'retina']);
});

test('words that every talk says are given in the languages that are spoken: they are misspelt most', () => {
	const words = vocabularyOf(traces);
	expect(words).toEqual(expect.arrayContaining(['receive', 'because', 'nicht']));
	expect(words).not.toContain('parce');
	expect(words).toEqual(words.toSorted());
});
