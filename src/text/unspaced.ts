/**
 * The letters of scripts that are written without spaces between words, for use in a class of a regular expression. Tibetan
 * is none of them: its words are told apart by the signs between syllables.
 */
export const unspacedLetters = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30fc\uff70\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;
