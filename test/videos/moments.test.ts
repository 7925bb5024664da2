import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment, VideoId } from '../../src/model.ts';
import { arrangeMoments } from '../../src/videos/moments.ts';

const videoId = 'abcdefghijk' as VideoId;
const said = (start: number, end: number | undefined, text: string): Segment => ({
	videoId,
	text,
	start,
	...(end === undefined ? {} : { end }),
});

describe('the moments of a video', () => {
	test('are in order of time, whatever the order of the rows', () => {
		const { moments } = arrangeMoments([said(20, 30, 'c'), said(0, 10, 'a'), said(10, 20, 'b')]);
		expect(moments).toEqual([
			{ second: 0, end: 10, text: 'a' },
			{ second: 10, end: 20, text: 'b' },
			{ second: 20, end: 30, text: 'c' },
		]);
	});

	test('merge duplicate rows, even if one has no end', () => {
		const { moments, oddities } = arrangeMoments([said(5, 9, 'same'), said(5, undefined, 'same'), said(5, 9, 'same')]);
		expect(moments).toEqual([{ second: 5, end: 9, text: 'same' }]);
		expect(oddities.merged).toBe(2);
	});

	test('merge duplicate rows among others in the same second, but not at another time', () => {
		const { moments, oddities } = arrangeMoments([
			...['a', 'b', 'c'].map((text) => said(5, 6, text)),
			said(5, 7, 'b'),
			...['a', 'b'].map((text) => said(8, 9, text)),
		]);
		expect(moments.map(({ text }) => text)).toEqual(['a b c', 'a b']);
		expect(oddities.merged).toBe(1);
	});

	test('keep real repetition at another time', () => {
		const { moments, oddities } = arrangeMoments([said(5, 9, 'again'), said(9, 12, 'again')]);
		expect(moments.map(({ text }) => text)).toEqual(['again', 'again']);
		expect(oddities.merged).toBe(0);
	});

	test('join different rows in one second, and count them', () => {
		const { moments, oddities } = arrangeMoments([
			said(7.2, 8, 'first'),
			said(7.8, 11, 'second'),
			said(11, 12, 'third'),
		]);
		expect(moments).toEqual([
			{ second: 7, end: 11, text: 'first second' },
			{ second: 11, end: 12, text: 'third' },
		]);
		expect(oddities.sameSecond).toBe(1);
	});

	test('end with the last-ending segment of their second', () => {
		expect(arrangeMoments([said(7.2, 20, 'first'), said(7.8, 9, 'second')]).moments).toMatchObject([{ end: 20 }]);
		expect(arrangeMoments([said(7.2, 9, 'first'), said(7.8, 20, 'second')]).moments).toMatchObject([{ end: 20 }]);
	});

	test('keep the positions of marks, word times and pauses from each segment, and leave the segments unchanged', () => {
		const segments = ['alpha', 'beta', 'gamma'].map((text, index) => ({
			...said(7 + index / 10, 8, text),
			marks: [{ kind: 'sound' as const, at: 1, second: 7, text: 'music' }],
			times: [{ at: 2, second: 7 + index / 10 }],
			pauses: [{ at: 3, seconds: 1 }],
		}));
		const given = structuredClone(segments);
		const { moments } = arrangeMoments(segments);
		const [moment] = moments;
		expect(moment?.text).toBe('alpha beta gamma');
		const places = [moment?.marks, moment?.times, moment?.pauses].map((all) => all?.map(({ at }) => at));
		expect(places).toEqual([
			[1, 7, 12],
			[2, 8, 13],
			[3, 9, 14],
		]);
		expect(segments).toEqual(given);
	});

	test.each([
		[10.9, 0],
		[11, 1],
	])('a silence from 10 s to %s s counts as %i gaps', (start, gaps) => {
		expect(arrangeMoments([said(0, 10, 'a'), said(start, 20, 'b')]).oddities.gaps).toBe(gaps);
	});

	test('take a missing or invalid end from the next moment', () => {
		const { moments, oddities } = arrangeMoments([said(0, undefined, 'a'), said(10, 4, 'b'), said(25, 30, 'c')]);
		expect(moments.map(({ end }) => end)).toEqual([10, 25, 30]);
		expect(oddities.endBeforeStart).toBe(1);
	});

	test('estimate the end of the last moment at 150 words a minute', () => {
		const { moments } = arrangeMoments([said(100, undefined, 'one two three four five')]);
		expect(moments[0]?.end).toBe(102);
	});

	test('end at the start of the next one if they overlap, and count overlaps and gaps', () => {
		const { moments, oddities } = arrangeMoments([said(0, 15, 'a'), said(10, 20, 'b'), said(40, 50, 'c')]);
		expect(moments.map(({ end }) => end)).toEqual([10, 20, 50]);
		expect(oddities).toMatchObject({ overlaps: 1, gaps: 1 });
	});

	test('overlap with the longest earlier segment, not only with the last', () => {
		const { oddities } = arrangeMoments([said(0, 30, 'a'), said(5, 8, 'b'), said(10, 12, 'c')]);
		expect(oddities).toMatchObject({ overlaps: 2, gaps: 0 });
	});

	test('do not depend on the order of the rows, lose no words and have unique ascending seconds', () => {
		const segment = fc
			.record({
				start: fc.double({ min: 0, max: 300, noNaN: true }),
				length: fc.option(fc.double({ min: -5, max: 60, noNaN: true })),
				text: fc.constantFrom('alpha', 'beta', 'gamma', 'delta beta'),
			})
			.map(({ start, length, text }) => said(start, length === null ? undefined : start + length, text));
		fc.assert(
			fc.property(fc.array(segment, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (segments, random) => {
				const { moments } = arrangeMoments(segments);
				const shuffled = segments
					.map((value) => ({ value, key: random.next().value }))
					.sort((a, b) => a.key - b.key)
					.map(({ value }) => value);
				expect(arrangeMoments(shuffled).moments).toEqual(moments);
				const distinct = new Set(segments.map(({ start, text }) => `${start} ${text}`));
				const wordsIn = [...distinct].flatMap((entry) => entry.split(' ').slice(1)).sort();
				expect(moments.flatMap(({ text }) => text.split(' ')).sort()).toEqual(wordsIn);
				for (const [index, moment] of moments.entries()) {
					expect(moment.second).toBeGreaterThan(moments[index - 1]?.second ?? -1);
					expect(moment.end).toBeGreaterThan(moment.second);
					expect(moment.end).toBeLessThanOrEqual(moments[index + 1]?.second ?? Infinity);
				}
			}),
		);
	});

	test('do not depend on the order of rows that differ only in marks, times and pauses, and keep the richest', () => {
		const place = fc.nat(3);
		const marks = fc.array(
			place.map((at) => ({ kind: 'sound' as const, at, second: at, text: 'music' })),
			{ maxLength: 2 },
		);
		const times = fc.array(
			place.map((at) => ({ at, second: at })),
			{ maxLength: 2 },
		);
		const pauses = fc.array(
			place.map((at) => ({ at, seconds: at })),
			{ maxLength: 2 },
		);
		const segment = fc
			.record(
				{ start: fc.nat(1), text: fc.constantFrom('alpha', 'beta'), marks, times, pauses },
				{ requiredKeys: ['start', 'text'] },
			)
			.map((one): Segment => ({ videoId, end: 9, ...one }));
		const both = fc
			.array(segment, { maxLength: 8 })
			.chain((segments) =>
				fc.tuple(
					fc.constant(segments),
					fc.shuffledSubarray(segments, { minLength: segments.length, maxLength: segments.length }),
				),
			);
		fc.assert(
			fc.property(both, ([segments, shuffled]) => {
				expect(arrangeMoments(shuffled)).toEqual(arrangeMoments(segments));
			}),
		);
		const timed = (...seconds: number[]): Segment => ({
			...said(1, 9, 'alpha'),
			times: seconds.map((second) => ({ at: second, second })),
		});
		expect(arrangeMoments([said(1, 9, 'alpha'), timed(2), timed(3, 4)]).moments).toMatchObject([
			{ times: timed(3, 4).times },
		]);
	});
});
