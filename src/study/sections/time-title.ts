import { formatClock } from '../../videos/clock.ts';

/** A title for a section that has no key terms: `5:00 – 10:00`. Takes seconds. */
export const timeTitle = (second: number, end: number): string => `${formatClock(second)} – ${formatClock(end)}`;
