import { expect, test } from 'vitest';
import { formulasInWords } from '../../../../../src/site/client/search/query/formulas.ts';

test.each([
	['E=mc²', 'E equals mc squared'],
	['E=mc2', 'E equals mc squared'],
	['x2 + y2', 'x squared plus y squared'],
	['O(n log n)', 'O of n log n'],
	['f(x) = x³', 'f of x equals x cubed'],
	['e^x', 'e to the x'],
	['2^10', '2 to the 10'],
	['c + d', 'c plus d'],
	['a/b', 'a over b'],
	['√2', 'square root of 2'],
	['π', 'pi'],
	['Δx', 'delta x'],
])('spells out %s as %s', (formula, spoken) => {
	expect(formulasInWords(formula)).toBe(spoken);
});

test.each(['H2O', 'GPT2', 'mp3', 'log(n)', 'Wave/Particle', 'km/h', 'αριθμός', 'a kettle (of copper)', ''])(
	'%s is not a formula',
	(query) => {
		expect(formulasInWords(query)).toBe(query);
	},
);
