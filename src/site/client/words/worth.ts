/** Minimum score of a hit as a share of the best one in its talk, in the results and on its page. */
export const MIN_SCORE_RATIO = 0.5;

/**
 * A word below this share of the greatest weight, such as `the`, is highlighted only within a phrase, in the results
 * and on a talk's page.
 */
export const MIN_WEIGHT_RATIO = 0.25;
