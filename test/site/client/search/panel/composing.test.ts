import { expect, test, vi } from 'vitest';
import { isIntermediate } from '../../../../../src/site/client/search/panel/composing.ts';

test.each([
	['Latin letters for Chinese', 'zhong', true, 'X11; Linux', true],
	['a Korean syllable', '한', true, 'X11; Linux', false],
	['letters that are not composed', 'zhong', false, 'X11; Linux', false],
	['a word composed on Android', 'kettle', true, 'Linux; Android 16', false],
])('$0 is an intermediate form: $4', (_, data, isComposing, userAgent, isOne) => {
	vi.stubGlobal('navigator', { userAgent });
	expect(isIntermediate({ data, isComposing } as InputEvent)).toBe(isOne);
});
