/**
 * A moment counts as a hit if it scores at least this share of the best one in its talk, both in the results and on its
 * page.
 */
export const WORTH_SHOWING = 0.5;
