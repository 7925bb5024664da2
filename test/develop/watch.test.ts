import { EventEmitter } from 'node:events';
import { resolve, win32 } from 'node:path';
import type { FSWatcher } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LiveNotebook } from '../../src/develop/live-notebook.ts';
import { createIgnoreFilter, watchNotebook } from '../../src/develop/watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const content = resolve('content');
const refresh = vi.fn<LiveNotebook['refresh']>(() => Promise.resolve());
const onUnwatched = vi.fn();

/** Returns a fake watcher of the notebook. */
function watcher(): EventEmitter {
	refresh.mockClear();
	const emitter = Object.assign(new EventEmitter(), { add: () => emitter });
	watchNotebook({ refresh }, content, emitter as unknown as FSWatcher, onUnwatched);
	return emitter;
}

test.each([
	['sources/talk.vtt', true],
	['sources/course/talk.vtt', true],
	['site.yml', true],
	['videos/talk.md', true],
	['.cuemark/lock', false],
	['sources/.talk.vtt.swp', false],
	['sources/talk.vtt~', false],
	['notes.txt', false],
])('refreshes when %s changes: %s', (path, does) => {
	watcher().emit('all', 'change', resolve(content, path));
	expect(refresh.mock.calls).toEqual(does ? [[`content/${path}`]] : []);
});

test('polls after the system failed to watch all files', () => {
	const error = new Error('ENOSPC: System limit for number of file watchers reached');
	const emitter = watcher();
	emitter.emit('error', error);
	emitter.emit('error', error);
	expect(onUnwatched).toHaveBeenCalledExactlyOnceWith(error);
	vi.advanceTimersByTime(6000);
	expect(refresh.mock.calls.length).toBeGreaterThan(1);
});

test.each([
	['content', false],
	['content/sources/talk.vtt', false],
	['content/style.css', false],
	['src/site/pages/index.astro', false],
	['content/.cuemark/talks', true],
	['content/other/thing', true],
	['dist/index.html', true],
])('%s is not watched: %s', (path, is) => {
	expect(createIgnoreFilter(content, resolve('dist'))(resolve(path))).toBe(is);
});

test.each([
	['C:/Users/Anna/content', false],
	['C:/Users/Anna/content/sources/talk.vtt', false],
	['C:/Users/Anna/content/.cuemark/talks', true],
	['D:/content/other', false],
	['C:/Users/Anna/dist/index.html', true],
])('with forward slashes on Windows, %s is not watched: %s', (path, is) => {
	const [content, out] = ['content', 'dist'].map((name) => `c:\\Users\\Anna\\${name}`) as [string, string];
	expect(createIgnoreFilter(content, out, win32)(path)).toBe(is);
});
