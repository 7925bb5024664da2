/**
 * A moment counts as a hit if it scores at least this share of the best one in its talk, both in the results and on its
 * page.
 */
export const WORTH_SHOWING = 0.5;

/**
 * A word that weighs less than this share of the weightiest one, such as `the`, is highlighted only within a phrase, both in
 * the results and on a talk's page.
 */
export const WORTH_MARKING = 0.25;
