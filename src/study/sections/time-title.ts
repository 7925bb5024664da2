import { formatClock } from '../../videos/clock.ts';

/** The title of a section without key terms: `5:00 – 10:00`. Takes seconds. */
export const timeTitle = (second: number, end: number): string => `${formatClock(second)} – ${formatClock(end)}`;
