import { expect, test } from 'vitest';
import { wordingList } from '../../../src/study/words/word-list.ts';

test('a line of a list may end within a wording', () => {
	expect(wordingList('\n\t\tet cetera, and so\n\t\ton,\n\t\tor so\n\t')).toEqual(['et cetera', 'and so on', 'or so']);
});
