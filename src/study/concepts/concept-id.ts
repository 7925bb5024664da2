/**
 * Id of the concept that a key term leads to: its own, or one that has it in `also`. Not every key term has one.
 *
 * @param language of the study notes that have the term
 * @param key of the term
 */
export const conceptId = (language: string, key: string): string => `${language}:${key}`;

/** Id of the concept that a term of the notebook's glossary is. */
export const ownConceptId = (term: string): string => `own:${term}`;
