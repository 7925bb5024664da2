import { expect, test } from 'vitest';
import { readCorpus, wordsOf } from '../../../src/study/corpus/corpus.ts';
import { findSharedTerms, readPassage } from '../../../src/study/related/shared-terms.ts';
import { studyVideo } from '../../../src/study/study-video.ts';
import { idOf, videoOf } from '../talks.ts';

const ALMOND = 1;
const MARZIPAN = 2;

/** A talk of one moment that says these two words. */
const traceOf = (name: string, words: readonly number[]) => ({
	...studyVideo(videoOf(['almond marzipan'], { id: idOf(name) }), []).trace,
	words: Uint16Array.from(words),
});

test('finding what two passages share is not quadratic in their words: a whole talk may be one moment', () => {
	const half = 100_000;
	const corpus = readCorpus([
		traceOf('one', [...Array.from({ length: 2 * half }, () => ALMOND), MARZIPAN]),
		traceOf('two', Array.from({ length: half }, () => [ALMOND, MARZIPAN]).flat()),
	]);
	const [one, two] = corpus.videos;
	if (!one || !two) throw new Error('The corpus lacks a video.');
	const words = wordsOf(one, 0);
	const passage = readPassage(words, { stems: [...new Set(words)], weights: [1, 1] });
	expect(findSharedTerms(corpus, passage, two, 0)?.terms).toEqual(['almond marzipan']);
}, 5000);
