import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		reporters: process.env.CI ? ['default', './test/tally-reporter.ts'] : ['default'],
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts'],
					exclude: ['test/browser/**'],
					setupFiles: ['test/fast-check-setup.ts'],
					testTimeout: 60_000,
					maxWorkers: '100%',
					sequence: { groupOrder: 1 },
				},
			},
			{
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					globalSetup: './test/browser/global-setup.ts',
					testTimeout: 60_000,
					hookTimeout: 180_000,
					// A second, as is usual, is too short for a browser on a machine with more to do than it can.
					expect: { poll: { timeout: 15_000 } },
					// On a machine with more to do than it can, one page of some hundreds that is opened from disk gets a localStorage
					// that is empty and keeps nothing (Chromium 153): whoever asks for it at once may ask before the browser knows of
					// the page. A test that fails so passes when it is run again, and is named at the end of the run.
					retry: process.env.CI ? 1 : 0,
					// As many browsers as cores: a test and its browser wait for each other, and keep no more than one of them busy.
					maxWorkers: '100%',
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
