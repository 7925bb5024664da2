import { expect, test } from 'vitest';
import { nearestIn } from '../../../../../src/site/client/search/query/nearest.ts';

const counts = new Map([
	['pattern', 9],
	['camps', 9],
	['lumps', 1],
	['lambs', 3],
	['lanterns', 1],
]);

test.each([
	['lanttern', 'lanterns', 'the fewest slips come before the count'],
	['lantern', 'lanterns', 'the fewest slips come before the count'],
	['lamps', 'lambs', 'of equally near ones those with the first letter, and of these the commonest'],
	['tamps', 'camps', 'where none has the first letter, the commonest'],
])('%s is likeliest %s: %s', (typed, nearest) => {
	expect(nearestIn(counts, [])(typed)).toBe(nearest);
});

test('two letters in the wrong order are a likelier slip than a wrong letter', () => {
	expect(nearestIn(new Map([['relieve', 9]]), ['receive', 'reprieve'])('recieve')).toBe('receive');
});
