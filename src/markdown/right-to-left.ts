/** Scripts whose letters run from right to left, as members of a character class. */
export const rightToLeftScripts = String.raw`\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}`;
