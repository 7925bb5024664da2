/** Scripts whose letters run from right to left, as members of a character class. */
export const rightToLeftScripts = String.raw`\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}`;

const rightToLeft = new RegExp(`[${rightToLeftScripts}]`, 'u');
/** All of their blocks and more, as code units: ten times as fast on a page, and most pages have none. */
const mayBeRightToLeft = /[\u0590-\u08ff\ud800-\udbff\ufb1d-\ufeff]/;

/** Whether a text has a letter that runs from right to left. */
export const hasRightToLeft = (text: string): boolean => mayBeRightToLeft.test(text) && rightToLeft.test(text);
