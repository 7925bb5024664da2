import { expect, test } from 'vitest';
import { spokenTime } from '../../../../src/site/client/moments/time-links.ts';

test.each([
	[0, 'the start'],
	[1, '1 second'],
	[95, '1 minute 35 seconds'],
	[120, '2 minutes'],
	[3723.9, '1 hour 2 minutes 3 seconds'],
])('%d seconds are said as %s', (second, said) => {
	expect(spokenTime(second)).toBe(said);
});
