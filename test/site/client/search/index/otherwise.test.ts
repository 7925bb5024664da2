import { expect, test } from 'vitest';
import { otherwiseIn } from '../../../../../src/site/client/search/index/otherwise.ts';

const spaced = (text: string): string => text.replace(/ +/g, ' ').replace(/ (?="?$)/, '');

test.each([
	['C++', ['"C plus plus"']],
	['.NET', ['" dot NET"']],
	['node.js', ['"node dot js"']],
	['A* search', ['A star search']],
	['C plus plus', ['C++']],
	['in C Sharp', ['in C#']],
	['a plus sign', ['a+ sign']],
	['dot net', ['.net']],
	['c sharp and the dot NET runtime', ['c# and the .NET runtime']],
	['polka dot', []],
	['i.e.', []],
	['the plus', []],
	['a plush', []],
	['"C++ now"', ['"C plus plus now"']],
	['“c sharp”', ['“c#”']],
	['"copper kettle"', []],
	['copper kettle', []],
])('%s is also written %j', (query, others) => {
	expect(otherwiseIn(query, 'en').map(spaced)).toEqual(others);
});
