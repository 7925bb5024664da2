import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with one plain line for programs that read the output: `12 passed, 0 failed`. A file or a suite that fails
 * outside its tests, and an error that nobody caught, count as failed. Before it stand the tests that passed only when they
 * were run again.
 */
export default class TallyReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[], reason: string): void {
		const tests = modules.flatMap(({ children }) => [...children.allTests()]);
		const passed = tests.filter((test) => test.ok() && test.result().state === 'passed').length;
		const outside = modules
			.flatMap((module) => [module, ...module.children.allSuites()])
			.filter((container) => container.errors().length > 0).length;
		const failed = tests.filter((test) => !test.ok()).length + outside + unhandledErrors.length;
		const again = tests
			.filter((test) => test.diagnostic()?.flaky)
			.map(({ fullName }) => `Passed when run again: ${fullName}\n`);
		console.log(`\n${again.join('')}${String(passed)} passed, ${String(failed || Number(reason !== 'passed'))} failed`);
	}
}
