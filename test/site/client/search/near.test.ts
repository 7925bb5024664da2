import { expect, test } from 'vitest';
import { nearQuery } from '../../../../src/site/client/search/near.ts';

test.each([
	['regresion', 'regre'],
	['capabilit', 'capab'],
	['gradiant descent', 'gradi desc'],
	['probabilit', 'probab'],
	['所谓的', '所谓'],
	['lecun', 'lecu'],
	['F=ma', 'F ma'],
	['deep', undefined],
	['所谓', undefined],
	['"gradient descent"', undefined],
])('near %s is what begins with %s', (query, near) => {
	expect(nearQuery(query)).toBe(near);
});
