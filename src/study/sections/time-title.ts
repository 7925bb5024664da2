import { formatClock } from '../../videos/clock.ts';

/** A title for a stretch of which nothing else can be said: `5:00 – 10:00`. Seconds. */
export const timeTitle = (second: number, end: number): string => `${formatClock(second)} – ${formatClock(end)}`;
