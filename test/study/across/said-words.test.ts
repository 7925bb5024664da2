import { expect, test } from 'vitest';
import { saidWords } from '../../../src/study/across/said-words.ts';
import { studyVideo } from '../../../src/study/study-video.ts';
import { idOf, videoOf } from '../talks.ts';

const traces = [
	videoOf(['The geniculate nucleus of Hebb’s retina is a GPU in 1949 and the Retina’s cells are.'], {
		id: idOf('one'),
	}),
	videoOf(['Die Zähler der Netzhaut'], { id: idOf('two'), language: 'de' }),
	videoOf(['網膜の細胞 नाभिक нейронов retina'], { id: idOf('three'), language: 'ja' }),
].map((video) => studyVideo(video).trace);

test('words are given as they are said, each once, without stop words, short ones and those of no alphabet', () => {
	const words = ['cells', 'geniculate', 'hebb', 'netzhaut', 'nucleus', 'retina', 'zähler', 'нейронов'];
	expect(saidWords(traces)).toEqual(words);
	expect(saidWords(traces.toReversed())).toEqual(words);
});

test('of too many words, those are given that more talks say', () => {
	expect(saidWords(traces, 2)).toEqual(['cells', 'retina']);
});
