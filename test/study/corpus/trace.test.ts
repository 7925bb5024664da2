import { describe, expect, test } from 'vitest';
import type { GlossaryEntry, Video } from '../../../src/model.ts';
import { findConcepts } from '../../../src/study/concepts/concepts.ts';
import { findRelatedMoments } from '../../../src/study/related/related-moments.ts';
import { decodeTrace, encodeTrace } from '../../../src/study/corpus/trace.ts';
import { studyVideo } from '../../../src/study/study-video.ts';
import { idOf, talkAbout, videoOf } from '../talks.ts';

const entry: GlossaryEntry = {
	term: 'Langstroth hive',
	soundsLike: ['long strath hive'],
	case: 'any',
	scope: 'all',
	context: [],
};
const sayings = [
	'the long strath hive and the Langstroth-hive, C++ and über alles',
	'数学を学ぶ 😀 numbers 1,000 and resnet 50',
	'',
];
const videos: Video[] = [
	videoOf([...talkAbout('bees', 6), ...sayings], { id: idOf('bees') }),
	videoOf(talkAbout('bees', 3), { id: idOf('hives') }),
	videoOf(talkAbout('bread', 5), { id: idOf('bread') }),
	videoOf([], { id: idOf('silence') }),
];
const traces = videos.map((video) => studyVideo(video, [entry]).trace);

describe('the trace of a video', () => {
	test('is decoded from its bytes', () => {
		expect(traces.map(encodeTrace).map(decodeTrace)).toEqual(traces);
	});

	test('contains no stop words, and so no sentence of the talk', () => {
		expect(new TextDecoder().decode(encodeTrace(traces[0] ?? never()))).not.toMatch(/really|and then/);
	});
});

test('the notes of a video are plain values', () => {
	const { notes } = studyVideo(videos[0] ?? never(), [entry]);
	expect(JSON.parse(JSON.stringify(notes))).toEqual(notes);
	expect(structuredClone(notes)).toEqual(notes);
});

describe('what relates videos', () => {
	const decoded = traces.map((trace) => decodeTrace(encodeTrace(trace)));

	test('is computed from the bytes of their traces', () => {
		const related = findRelatedMoments(decoded);
		expect(related).toEqual(findRelatedMoments(traces));
		expect(related[0]?.[0]?.[0]?.videoId).toBe(idOf('hives'));
		const concepts = findConcepts(decoded, [entry]);
		expect(concepts).toEqual(findConcepts(traces, [entry]));
		expect(concepts.find(({ id }) => id === 'own:Langstroth hive')?.mentions).toEqual([
			{ videoId: idOf('bees'), second: 150 },
		]);
	});

	test('does not depend on the order of the traces', () => {
		const reversed = decoded.toReversed();
		expect(findRelatedMoments(reversed).toReversed()).toEqual(findRelatedMoments(decoded));
		expect(findConcepts(reversed, [entry])).toEqual(findConcepts(decoded, [entry]));
	});
});

function never(): never {
	throw new Error('There is no such video.');
}
