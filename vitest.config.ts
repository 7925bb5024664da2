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
				},
			},
			{
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 180_000,
					// One browser at a time, and after the unit tests: a machine with two cores has none to spare.
					fileParallelism: false,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
