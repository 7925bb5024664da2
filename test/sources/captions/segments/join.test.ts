import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../../src/sources/captions/track.ts';
import { joinCues, segmentSize } from '../../../../src/sources/captions/segments/join.ts';
import { lineOf } from '../../../../src/sources/captions/line.ts';

/** Consecutive cues without pauses, of the given length in characters and `seconds` each. */
function cues(lengths: readonly number[], seconds = 4): Cue[] {
	return lengths.map((length, index) => ({
		start: index * seconds,
		end: (index + 1) * seconds,
		text: 'x'.repeat(length),
	}));
}

const cueList = fc.array(
	fc.record({
		gap: fc.integer({ min: 0, max: 3 }),
		words: fc.array(fc.constantFrom('so', 'this', 'is', 'it.', 'really', 'nothing'), { minLength: 1, maxLength: 12 }),
		timed: fc.boolean(),
	}),
	{ maxLength: 120 },
);

function madeOf(list: readonly { gap: number; words: readonly string[]; timed: boolean }[]): Cue[] {
	let start = 0;
	return list.map(({ gap, words, timed }) => {
		start += gap;
		const from = start;
		start += words.length * 0.5;
		const pieces = words.map((word, index) => ({
			text: index ? ` ${word}` : word,
			start: timed ? from + index * 0.5 : undefined,
		}));
		return { start: from, end: start, ...lineOf(pieces, from) };
	});
}

describe('joinCues', () => {
	test('keeps every word in order, and starts each segment with its first word', () => {
		fc.assert(
			fc.property(cueList, fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 4 }), (list, starts) => {
				const all = madeOf(list);
				const chapters = starts.toSorted((a, b) => a - b).map((start) => ({ start, title: 'x' }));
				const segments = joinCues(all, chapters);
				expect(segments.map(({ text }) => text).join(' ')).toBe(all.map(({ text }) => text).join(' '));
				const wordStarts = new Set(all.flatMap((cue) => [cue.start, ...(cue.words ?? []).map((word) => word.start)]));
				for (const [index, segment] of segments.entries()) {
					expect(wordStarts.has(segment.start)).toBe(true);
					expect(segment.end).toBeGreaterThanOrEqual(segment.start);
					expect(segment.end).toBeLessThanOrEqual(segments[index + 1]?.start ?? Infinity);
					expect(segment.text.length).toBeLessThanOrEqual(segmentSize.max);
					// No chapter starts inside a segment.
					const inside = all.filter(
						(cue) => cue.start > segment.start && cue.start < (segments[index + 1]?.start ?? Infinity),
					);
					for (const chapter of chapters) {
						expect(inside.some((cue) => cue.start >= chapter.start && segment.start < chapter.start)).toBe(false);
					}
				}
			}),
		);
	});

	test.each(['and. Then', 'with Dr.', 'and J.'])(
		'ends a segment after the last sentence that fits, but not after %j',
		(words) => {
			const ends = new Map([
				[6, ' so.'],
				[7, ` ${words}`],
			]);
			const all = cues(Array.from({ length: 12 }, () => 60)).map((cue, index) => {
				const end = ends.get(index) ?? '';
				return { ...cue, text: cue.text.slice(end.length) + end };
			});
			expect(joinCues(all)[1]?.start).toBe(7 * 4);
		},
	);

	test('cuts at the longest pause if no sentence ends', () => {
		const all = cues(Array.from({ length: 12 }, () => 60)).map((cue, index) => ({
			...cue,
			end: cue.end - (index === 6 ? 2 : index === 7 ? 1 : 0),
		}));
		expect(joinCues(all)[1]?.start).toBe(7 * 4);
	});

	test('cuts after the last cue that fits if there is no pause', () => {
		expect(joinCues(cues(Array.from({ length: 12 }, () => 60)))[1]?.start).toBe(8 * 4);
	});

	test('cuts inside a cue only if its words have times', () => {
		const text = 'word '.repeat(120).trim();
		const timed = lineOf(
			text.split(' ').map((word, index) => ({ text: index ? ` ${word}` : word, start: index / 2 })),
			0,
		);
		expect(joinCues([{ start: 0, end: 60, text }]).map((segment) => segment.text)).toEqual([text]);
		expect(joinCues([{ start: 0, end: 60, ...timed }]).map(({ start, text: { length } }) => [start, length])).toEqual([
			[0, 489],
			[49, 109],
		]);
	});

	test('does not cut between cues that start together', () => {
		const all = cues([300, 150, 150, 150]).map((cue, index) => ({ ...cue, start: index === 2 ? 4 : cue.start }));
		expect(joinCues(all).map(({ start, text: { length } }) => [start, length])).toEqual([
			[0, 300],
			[4, 452],
		]);
	});

	test('ends a segment at the start of the next one, even if a cue lasts longer', () => {
		const together = ['x'.repeat(300), 'y'.repeat(150)].map((text): Cue => ({ start: 0, end: 30, text }));
		const segments = joinCues([...together, { start: 10, end: 14, text: 'z'.repeat(150) }]);
		expect(segments.map(({ start, end }) => [start, end])).toEqual([
			[0, 10],
			[10, 14],
		]);
	});

	test('keeps times ascending if timed cues overlap', () => {
		const cue = (start: number, step: number): Cue => {
			const at = (index: number): number => start + index * step;
			const words = Array.from({ length: 150 }, (_, index) => ({ text: index ? ' words' : 'words', start: at(index) }));
			return { start, end: at(150), ...lineOf(words, start) };
		};
		const starts = joinCues([cue(0, 4), cue(5, 0.5)]).map(({ start }) => start);
		expect(starts.length).toBeGreaterThan(2);
		expect(starts).toEqual(starts.toSorted((a, b) => a - b));
	});

	test('never joins across a chapter or ten seconds of silence', () => {
		expect(
			joinCues(cues([50, 50, 50]), [
				{ start: 0, title: 'a' },
				{ start: 8, title: 'b' },
			]).map(({ start }) => start),
		).toEqual([0, 8]);
		const silent: Cue[] = [
			{ start: 0, end: 2, text: 'a' },
			{ start: 12, end: 13, text: 'b' },
			{ start: 15, end: 16, text: 'c' },
		];
		expect(joinCues(silent).map(({ text }) => text)).toEqual(['a', 'b c']);
	});

	test('counts East Asian characters as double width', () => {
		const all = Array.from({ length: 40 }, (_, index): Cue => ({
			start: index,
			end: index + 1,
			text: '字'.repeat(20),
		}));
		for (const { text } of joinCues(all).slice(0, -1)) expect([text.length, text.includes(' ')]).toEqual([220, false]);
	});

	test('keeps word times at least two seconds apart', () => {
		const [segment] = joinCues([
			{ start: 1.5, end: 3, text: 'Boats' },
			{ start: 3, end: 3.4, text: 'come' },
			{ start: 3.6, end: 4, text: 'home' },
			{
				start: 7,
				end: 9,
				text: 'at night, every night',
				words: [
					{ start: 7, text: 'at' },
					{ start: 7.5, text: ' night,' },
					{ start: 9.25, text: ' every' },
					{ start: 9.5, text: ' night' },
				],
			},
		]);
		const times = segment?.times.map(({ at, second }) => [segment.text.slice(at).trim(), second]);
		expect(times).toEqual([
			['home at night, every night', 3.6],
			['at night, every night', 7],
			['every night', 9.25],
		]);
	});

	test('cuts before a change of speaker rather than after the last words that fit', () => {
		const before = cues([90, 90, 90], 10);
		const pause = { start: 33, end: 43, text: 'y'.repeat(90) };
		const turn = { start: 43, end: 53, text: 'z'.repeat(90), speaker: 'ADA' };
		const rest = cues([90, 90, 90, 90], 10).map((cue) => ({
			...cue,
			start: cue.start + 53,
			end: cue.end + 53,
			speaker: 'ADA',
		}));
		const starts = joinCues([...before, pause, turn, ...rest]).map(({ start }) => start);
		expect(starts).toContain(43);
		expect(starts).not.toContain(33);
	});

	test('keeps word times ascending, whatever the file says', () => {
		const pieces = [5, 3, 9, 1].map((start) => ({ text: `at ${start} `, start }));
		expect(lineOf(pieces, 2).words?.map(({ start }) => start)).toEqual([5, 5, 9, 9]);
	});

	test('marks changes of speaker and sounds, with the second of each', () => {
		const all: Cue[] = [
			{ start: 0, end: 2, text: '', sounds: [{ at: 0, text: 'Music' }] },
			{ start: 3, end: 4, text: 'Hello.', speaker: 'ADA' },
			{ start: 5, end: 6, text: 'And welcome.', speaker: 'ADA', sounds: [{ at: 3, text: 'coughs' }] },
			{ start: 7, end: 8, text: 'Thanks.', speaker: '' },
			{ start: 9, end: 10, text: '', sounds: [{ at: 0, text: 'applause' }] },
		];
		expect(joinCues(all)).toEqual([
			{
				start: 3,
				end: 10,
				text: 'Hello. And welcome. Thanks.',
				marks: [
					{ kind: 'sound', at: 0, second: 0, text: 'Music' },
					{ kind: 'speaker', at: 0, second: 3, text: 'ADA' },
					{ kind: 'sound', at: 10, second: 5, text: 'coughs' },
					{ kind: 'speaker', at: 20, second: 7, text: '' },
					{ kind: 'sound', at: 27, second: 9, text: 'applause' },
				],
				times: [
					{ at: 7, second: 5 },
					{ at: 20, second: 7 },
				],
				pauses: [
					{ at: 7, seconds: 1 },
					{ at: 20, seconds: 1 },
				],
			},
		]);
	});

	test('reports pauses between words and captions, including those before a segment', () => {
		const pausesOf = (all: readonly Cue[]) => joinCues(all).map(({ pauses }) => pauses);
		const words = [
			{ start: 0, text: 'bake' },
			{ start: 0.5, text: ' the' },
			{ start: 3, text: ' dough' },
		];
		// `the` is estimated to last half a second, since words have no end.
		expect(pausesOf([{ start: 0, end: 4, text: 'bake the dough', words }])).toEqual([[{ at: 8, seconds: 1.9 }]]);
		const cue = (start: number, end: number, text: string): Cue => ({ start, end, text });
		expect(pausesOf([cue(0, 2, 'bake'), cue(2.5, 4, 'the dough'), cue(5, 6, 'then')])).toEqual([
			[{ at: 15, seconds: 1 }],
		]);
		expect(pausesOf([cue(0, 2, 'bake'), cue(20, 21, 'then')])).toEqual([[], [{ at: 0, seconds: 18 }]]);
		// In a format without end times, the length of the words before is unknown.
		expect(pausesOf([cue(0, 0, 'bake'), cue(3, 3, 'then')])).toEqual([[]]);
	});

	test('returns no segment for sounds alone', () => {
		expect(joinCues([{ start: 0, end: 2, text: '', sounds: [{ at: 0, text: 'Music' }] }])).toEqual([]);
	});

	test('is not quadratic in the sounds before the first words', () => {
		const sounds = Array.from({ length: 100_000 }, (_, index): Cue => {
			return { start: index * 20, end: index * 20 + 2, text: '', sounds: [{ at: 0, text: 'Music' }] };
		});
		const [segment, ...others] = joinCues([...sounds, { start: 2_000_000, end: 2_000_002, text: 'Hello.' }]);
		expect(others).toEqual([]);
		expect([segment?.start, segment?.marks.length]).toEqual([2_000_000, 100_000]);
	});

	test('cuts after a cue rather than after the last word that fits', () => {
		const words = (start: number, count: number): Cue => {
			const pieces = Array.from({ length: count }, (_, at) => ({
				text: at ? ' boats' : 'boats',
				start: start + at / 2,
			}));
			return { start, end: start + count / 2, ...lineOf(pieces, start) };
		};
		const four = [0, 10, 20, 30].map((start) => words(start, 20));
		expect(joinCues([...four, words(40, 30)]).map(({ start }) => start)).toEqual([0, 40]);
		expect(joinCues([words(0, 110)]).map(({ start }) => start)).toEqual([0, 40.5]);
	});

	test('places a sound between timed words, with the second of the word after it', () => {
		const pieces = ['boats', ' come', ' home'].map((text, at) => ({ text, start: at }));
		const sounds = [
			{ at: 0, text: 'Music' },
			{ at: 5, text: 'laughs' },
			{ at: 15, text: 'applause' },
		];
		const [segment] = joinCues([{ start: 0, end: 3, ...lineOf(pieces, 0), sounds }]);
		expect(segment?.text).toBe('boats come home');
		expect(segment?.marks).toEqual(sounds.map((sound, second) => ({ kind: 'sound', second, ...sound })));
	});
});
