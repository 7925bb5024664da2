/** Right-to-left scripts, as members of a character class. */
export const rightToLeftScripts = String.raw`\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}`;

const rightToLeft = new RegExp(`[${rightToLeftScripts}]`, 'u');
/**
 * A superset of their blocks, as code units. Most pages fail this test, which is ten times as fast as the exact one.
 */
const mayBeRightToLeft = /[\u0590-\u08ff\ud800-\udbff\ufb1d-\ufeff]/;

/** Whether a text contains a right-to-left letter. */
export const hasRightToLeft = (text: string): boolean => mayBeRightToLeft.test(text) && rightToLeft.test(text);
