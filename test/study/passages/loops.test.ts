import { expect, test } from 'vitest';
import { countLoops } from '../../../src/study/passages/loops.ts';
import { talkOf } from '../talks.ts';

/** The words of a text that are part of a loop. */
function loopsIn(text: string): string {
	const talk = talkOf([text]);
	const counts = countLoops(talk);
	return talk.words
		.filter((_, index) => (counts[index + 1] ?? 0) > (counts[index] ?? 0))
		.map(({ entry }) => entry.form)
		.join(' ');
}

test.each([
	['the bell, bell, bell, bell rings', 'bell bell bell bell'],
	[
		'so the tide comes in the tide comes in the tide comes in and goes',
		'the tide comes in the tide comes in the tide comes in',
	],
	['the tide comes in the tide comes in and goes', ''],
	['the bell the bell rings', ''],
	['a bell and a lamp and a rope and a sail', ''],
])('a phrase that is said three times in a row is a loop: %s', (text, loop) => {
	expect(loopsIn(text)).toBe(loop);
});
