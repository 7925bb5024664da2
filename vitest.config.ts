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
					// One process runs many files: to start one for each, and to load the packages again, takes longer than most tests.
					// Each file still gets modules of its own (unit-setup.ts), and each test the globals that are usual.
					isolate: false,
					unstubGlobals: true,
					setupFiles: ['test/unit-setup.ts'],
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
					// The files that run in one process share its browser (setup.ts).
					isolate: false,
					setupFiles: ['test/browser/setup.ts'],
					testTimeout: 60_000,
					hookTimeout: 180_000,
					// The default of a second is too short for a browser on a busy machine.
					expect: { poll: { timeout: 15_000 } },
					// On a busy machine, about one in several hundred pages opened from disk gets an empty localStorage that
					// stores nothing (Chromium 153): a script that accesses it early may do so before the browser has registered
					// the page. A test that fails for this reason passes when retried, and is named at the end of the run.
					retry: process.env.CI ? 1 : 0,
					// As many browsers as cores: a test and its browser wait for each other, so each pair keeps at most one core
					// busy.
					maxWorkers: '100%',
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
