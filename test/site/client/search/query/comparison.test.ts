import { expect, test } from 'vitest';
import { parseQuestion } from '../../../../../src/site/client/search/query/question.ts';

test.each([
	['k means vs hierarchical clustering', ['k means', 'hierarchical clustering']],
	['What is the difference between mass and weight?', ['mass', 'weight?']],
	['what is the difference between the speed of light and that of the sound', ['speed of light', 'sound']],
	['what is better, cats versus dogs', ['better, cats', 'dogs']],
	['cats vs. dogs vs birds', ['cats', 'dogs', 'birds']],
	['differences between rock and roll vs jazz', ['rock', 'roll', 'jazz']],
	['Unterschied zwischen Masse und Gewicht', ['Masse', 'Gewicht']],
	['différence entre masse et poids', ['masse', 'poids']],
	['key differences between mass and weight', ['mass', 'weight']],
	['vs code', []],
	['mass and weight', []],
	['difference between masses', []],
	['vs', []],
	['cats vs', []],
	['', []],
])('%s compares %j', (query, things) => {
	expect(parseQuestion(query, ['en', 'de', 'fr']).compared).toEqual(things);
});
