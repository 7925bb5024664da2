import { expect, test, vi } from 'vitest';
import { progressIn } from '../../../../src/site/client/lists/progress-in.ts';
import { progressOf } from '../../../../src/site/client/page/kept/progress.ts';

const at = (second: number, when: number) => ({ second, duration: 600, at: when });

function keep(progress: object): void {
	vi.stubGlobal('localStorage', { getItem: () => JSON.stringify(progress) });
	vi.stubGlobal('document', { documentElement: { dataset: {} } });
}

const talks = [
	{ page: 'waves-and-light-dQw4w9WgXcQ', title: 'Waves and light' },
	{ page: 'tides-a-VQfQqIMrE', title: 'Tides' },
	{ page: 'video-unnamed0001', title: 'Oars', untitled: true },
];

test('keeps the progress of a talk whose title changes', () => {
	keep({
		'light-dQw4w9WgXcQ': at(600, 1),
		'oars-unnamed0001': at(300, 2),
		'light-aaaaaaaaaaa': at(600, 3),
		'tides-a-VQfQqIMrE': at(90, 4),
		'low-tides-a-VQfQqIMrE': at(60, 3),
		'tides-a-VQfQqIMrE.de': at(500, 5),
	});
	const progress = progressIn(talks);
	expect(talks.map(({ page }) => progress[page]?.second)).toEqual([600, 90, 300]);
	expect(progressOf('waves-and-light-dQw4w9WgXcQ', 'dQw4w9WgXcQ')?.second).toBe(600);
	expect(progressOf('tides-a-VQfQqIMrE', 'a-VQfQqIMrE')?.second).toBe(90);
	expect(progressOf('high-tides-a-VQfQqIMrE.de', 'a-VQfQqIMrE')?.second).toBe(500);
	expect(progressOf('by-hand', 'a-VQfQqIMrE')).toBeUndefined();
});

test('uses the latest progress if the reader continued under the new title', () => {
	keep({ 'waves-and-light-dQw4w9WgXcQ': at(30, 2), 'light-dQw4w9WgXcQ': at(600, 1) });
	expect(progressIn(talks)['waves-and-light-dQw4w9WgXcQ']?.second).toBe(30);
	expect(progressOf('waves-and-light-dQw4w9WgXcQ', 'dQw4w9WgXcQ')?.second).toBe(30);
});

test('does not confuse talks of which one id ends with another', () => {
	keep({ 'video-my-oars': at(300, 2), 'video-oars': at(60, 1) });
	const titled = (page: string) => ({ page, title: '', untitled: true });
	const progress = progressIn([titled('video-oars'), titled('video-my-oars')]);
	expect([progress['video-oars']?.second, progress['video-my-oars']?.second]).toEqual([60, 300]);
	expect(progressOf('video-oars', 'oars')?.second).toBe(60);
});
