import { expect, test } from 'vitest';
import { formatClock, formatLength, isoDuration } from '../../src/videos/clock.ts';

test.each([
	[0, '0:00', 'PT0S', '0 s'],
	[59.9, '0:59', 'PT59S', '60 s'],
	[95, '1:35', 'PT1M35S', '2 min'],
	[600, '10:00', 'PT10M0S', '10 min'],
	[3600, '1:00:00', 'PT1H0S', '1 h'],
	[3723.7, '1:02:03', 'PT1H2M3S', '1 h 2 min'],
	[360_000, '100:00:00', 'PT100H0S', '100 h'],
])('%d seconds are %s on a clock, %s to machines, and %s long', (seconds, clock, iso, length) => {
	expect([formatClock(seconds), isoDuration(seconds), formatLength(seconds)]).toEqual([clock, iso, length]);
});
