/** A moment is shown if it scores at least this share of the best one of its talk: among the results, and on its page. */
export const WORTH_SHOWING = 0.5;
