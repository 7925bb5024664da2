/**
 * Id of a key term's concept. The concept may have it in `also` instead of `id`, and not every key term has a concept.
 *
 * @param language of the study notes that have the term
 * @param key of the term
 */
export const conceptId = (language: string, key: string): string => `${language}:${key}`;

/** Id of the concept of a term in the notebook's glossary. */
export const ownConceptId = (term: string): string => `own:${term}`;
