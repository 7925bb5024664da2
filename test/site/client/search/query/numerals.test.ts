import { expect, test } from 'vitest';
import { numberVariants } from '../../../../../src/site/client/search/query/numerals.ts';

test.each([
	['twenty four hours', 'en', ['24 hours']],
	['Twenty-four hours', 'en', ['24 hours']],
	['one hundred prisoners', 'en-GB', ['100 prisoners']],
	['two hundred fifty boats', 'en', ['250 boats']],
	['in nineteen ninety five', 'en', ['in 1995']],
	['nineteen oh five', 'en', ['1905']],
	['two thousand nineteen', 'en', ['2019']],
	['one thousand two hundred boats', 'en', ['1200 boats']],
	['twelve hundred boats', 'en', ['1200 boats']],
	['two hundred fifty thousand', 'en', ['250000']],
	['twenty ten', 'en', ['2010']],
	['ten two', 'en', ['10 2']],
	['twenty five six', 'en', ['25 6']],
	['three six nine', 'en', ['3 6 9']],
	['zero one loss', 'en', ['0 1 loss']],
	['zero-one loss', 'en', ['0 1 loss']],
	['double zero seven', 'en', ['double 0 7']],
	['3 prisoners', 'en', ['three prisoners']],
	['100 boats', 'en', ['hundred boats']],
	['two boats, 3 oars', 'en', ['2 boats, 3 oars', 'two boats, three oars']],
	['2 türen', 'de', ['zwei türen']],
	['trois bateaux', 'fr', ['3 bateaux']],
	['dos barcos', 'es', ['2 barcos']],
	['2 barcos', 'pt', ['dois barcos']],
])('rewrites the numbers of %s in %s as %j', (query, language, ways) => {
	expect(numberVariants(query, language)).toEqual(ways);
});

test.each([
	'the one that leaks',
	'oh my',
	'3.14 radians',
	'part 1/12',
	'3D boats',
	'8 - 4 + 2',
	'347 boats',
	'two',
	'',
])('does not rewrite the numbers of %s', (query) => {
	expect(numberVariants(query, query === 'two' ? 'fi' : 'en')).toEqual([]);
});
