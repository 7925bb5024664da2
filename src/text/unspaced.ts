/**
 * The letters of scripts that are written without spaces between words, for a regular expression's character class. Not
 * Tibetan, whose punctuation separates syllables.
 */
export const unspacedLetters = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30fc\uff70\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;
