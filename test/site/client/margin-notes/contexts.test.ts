import { beforeEach, expect, test, vi } from 'vitest';
import { keepContexts, readContexts } from '../../../../src/site/client/margin-notes/contexts.ts';
import { changeHighlights, quoteKey } from '../../../../src/site/client/margin-notes/highlights.ts';
import { keepMarginNote, type MarginNote } from '../../../../src/site/client/margin-notes/store.ts';

let kept: Map<string, string>;
const stored = vi.fn();
beforeEach(() => {
	kept = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, value: string) => {
			stored();
			kept.set(name, value);
		},
		removeItem: (name: string) => kept.delete(name),
	});
	vi.stubGlobal('document', { documentElement: { dataset: { site: 'Physics' } } });
});

const marked = (words: string, text = ''): MarginNote => ({
	videoId: 'a',
	page: 'talk-a',
	title: 'A talk',
	second: 5,
	source: '',
	words,
	from: 3,
	text,
	at: 1,
});
const keyOf = (words: string, from?: number): string =>
	quoteKey({ videoId: 'a', second: 5 }, { words, ...(from === undefined ? {} : { from }) });
const context = { before: 'so ', after: ' is' };

test('keeps contexts as long as their words are marked', () => {
	changeHighlights([marked('light')], []);
	keepContexts(new Map([[keyOf('light', 3), context]]));
	keepContexts(new Map([[keyOf('sound', 3), context]]));
	expect([...readContexts().keys()]).toEqual([keyOf('light', 3), keyOf('sound', 3)]);
	changeHighlights([], [marked('light')]);
	keepContexts(new Map());
	expect([...readContexts()]).toEqual([]);
});

test('keeps a context for each quotation of a note', () => {
	keepMarginNote(marked('light … sound', 'of both'));
	keepContexts(
		new Map([
			[keyOf('light'), context],
			[keyOf('sound', 3), context],
		]),
	);
	keepContexts(new Map());
	expect(readContexts().size).toBe(2);
});

test('does not write to storage if nothing has changed', () => {
	changeHighlights([marked('light')], []);
	keepContexts(new Map([[keyOf('light', 3), context]]));
	stored.mockClear();
	keepContexts(new Map([[keyOf('light', 3), { ...context }]]));
	expect(stored).not.toHaveBeenCalled();
	keepContexts(new Map([[keyOf('light', 3), { ...context, after: ' was' }]]));
	expect(readContexts().get(keyOf('light', 3))?.after).toBe(' was');
});

test.each(['', 'no JSON', 'null', '{"a 5  3 light":{"before":""}}', '{"a 5  3 light":{"after":""}}', '[["a"]]'])(
	'treats damaged data (%s) as none',
	(data) => {
		kept.set('cuemark-contexts', data);
		expect(readContexts().size).toBe(0);
	},
);
