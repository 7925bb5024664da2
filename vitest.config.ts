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
					// One browser at a time, after the unit tests: on two cores more of them only slow each other down.
					fileParallelism: false,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
