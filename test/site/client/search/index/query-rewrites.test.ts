import { expect, test } from 'vitest';
import { queryRewrites } from '../../../../../src/site/client/search/index/query-rewrites.ts';

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
	['n²', ['"n squared"']],
	['O(n log n)', ['"O of n log n"']],
	['10^6', ['"10 to the 6"', '"ten to the six"']],
	['x² + y²', ['"x squared plus y squared"']],
	['big O(n²) notation', ['big O of n squared notation']],
	['python + numpy', ['python plus numpy']],
	['twenty-four', ['24']],
	['polka dot', []],
	['i.e.', []],
	['the plus', []],
	['a plush', []],
	['"C++"', ['"C plus plus"']],
	['"C++ now"', ['"C plus plus now"']],
	['“c sharp”', ['“c#”']],
	['"copper kettle"', []],
	['copper kettle', []],
])('rewrites %s as %j', (query, others) => {
	expect(queryRewrites(query, 'en').map(spaced)).toEqual(others);
});
