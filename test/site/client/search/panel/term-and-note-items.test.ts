import { expect, test, vi } from 'vitest';
import { parseQuestion } from '../../../../../src/site/client/search/query/question.ts';
import type { MarginNote } from '../../../../../src/site/client/margin-notes/store.ts';
import { termAndNoteItems } from '../../../../../src/site/client/search/panel/term-and-note-items.ts';

const talks = [{ page: 'lamps-signalLamps', title: 'Lamps' }];
// Loaded as site files.
vi.mock('../../../../../src/site/client/lists/talks.ts', () => ({ allTalks: () => Promise.resolve(talks) }));
vi.mock('../../../../../src/site/client/margin-notes/show-text.ts', () => ({
	wordsOfNote: (text: string) => Promise.resolve(text),
}));

const note = (second: number, text: string, at: number): MarginNote => ({
	...{ videoId: 'signalLamps', page: 'lamps-signalLamps', title: 'Lamps' },
	...{ second, source: '', words: '', text, at },
});

test('offers the two matching notes edited last, latest first', async () => {
	const kept = [
		note(10, 'a red lamp', 2),
		note(20, 'a green lamp', 4),
		note(30, 'no light', 5),
		note(40, 'a lit lamp', 3),
	];
	vi.stubGlobal('localStorage', { getItem: () => JSON.stringify(kept) });
	vi.stubGlobal('document', {
		documentElement: { dataset: {} },
		createElement: () => ({
			dataset: {},
			children: [] as unknown[],
			append(...children: unknown[]) {
				this.children.push(...children);
			},
		}),
	});
	const items = await termAndNoteItems([], parseQuestion('lamp', []), '../');
	expect(items.map(({ children: [link] }) => (link as HTMLAnchorElement).href)).toEqual([
		'../videos/lamps-signalLamps.html#t=20',
		'../videos/lamps-signalLamps.html#t=40',
	]);
});
