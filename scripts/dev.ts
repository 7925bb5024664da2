import { Command } from '@commander-js/extra-typings';
import { resolve } from 'node:path';
import { type LiveNotebook, openLiveNotebook } from '../src/develop/live-notebook.ts';
import { findBuiltIndex } from '../src/develop/built-index.ts';
import { serveNotebook } from '../src/develop/serve-notebook.ts';
import { reasonOf } from '../src/errors.ts';
import { projectFolder } from '../src/files/project-folder.ts';
import { describeError } from '../src/report/describe-error.ts';
import type { BuildReport } from '../src/report/report.ts';
import { checkProjectPath } from '../src/site/compile/compile-site.ts';
import { openAstro } from '../src/site/compile/open-astro.ts';
import { buildCommand } from './terminal/build-command.ts';
import { openChangePrinter } from './terminal/print-changes.ts';
import { printReport } from './terminal/print-report.ts';
import { parsePath } from './terminal/parse-paths.ts';
import { cannotListen } from './terminal/listening.ts';
import { contentOption, hostOption, portOption, skipInvalidOption } from './terminal/options.ts';
import { print, printError } from './terminal/print.ts';
import { runCommand } from './terminal/run-command.ts';
import { showProgress } from './terminal/show-progress.ts';

const command = new Command('npm run dev')
	.description(
		"Makes the notes pages and serves them with Astro's dev server, until Ctrl-C. Pages update when the notebook changes. " +
			'Errors are shown here and in the pages, which keep their last good version until you fix them. The search uses the ' +
			'index of the last build.',
	)
	.addOption(contentOption)
	.option('--out <dir>', 'the folder of the built site, whose search index is used', parsePath, 'dist')
	.addOption(skipInvalidOption)
	.addOption(hostOption)
	.addOption(portOption)
	.option('--open [path]', 'open the site in your browser');

type Options = ReturnType<typeof command.opts>;

await runCommand(command, (options) =>
	develop(options).catch((error: unknown) => {
		// After the error is printed: what has been started by now would keep the process alive.
		setImmediate(() => process.exit());
		throw isListenError(error) ? cannotListen(error) : error;
	}),
);

async function develop({ host, port, open, out, skipInvalid, ...options }: Options): Promise<void> {
	checkProjectPath();
	const content = resolve(options.content);
	const notebook = openLiveNotebook({ content, skipInvalid });
	notebook.listen({ onWaiting: ({ message }) => printError(`\n${message} Waiting for it to finish.`) });
	// Reading the notebook leaves another core idle.
	const loading = openAstro();
	await runFirstBuild(notebook, options.content);
	const { dev } = await loading;
	notebook.listen(openChangePrinter(options.content));
	const isIndexed = (await findBuiltIndex(content, resolve(out))) !== undefined;
	const build = buildCommand({ content: options.content, out });
	print(
		`\n${isIndexed ? `The search uses the index of the last build in ${out}.` : `For the search, build the site: ${build}`}`,
	);
	await dev({
		root: projectFolder,
		server: { port, host: host ?? false, open: open ?? false },
		vite: { plugins: serveNotebook(notebook, { content, out: resolve(out), onUnwatched }) },
	});
}

/** Prints the first build like other commands do. An error does not end the command, because the user may fix it. */
async function runFirstBuild(notebook: LiveNotebook, content: string): Promise<void> {
	let report: BuildReport | undefined;
	let failure: unknown;
	notebook.listen({ onShown: (first) => (report ??= first), onMistake: (first) => (failure ??= first) });
	try {
		await showProgress(async (progress) => {
			await notebook.refresh(undefined, progress);
			if (failure !== undefined) throw failure as Error;
		});
	} catch (error) {
		if (error !== failure) throw error;
		printError(`\n${describeError(error)}`);
	}
	if (report) printReport(report, content);
}

function onUnwatched(reason: unknown): void {
	printError(`\nNot all changes can be watched: ${reasonOf(reason)}. Checking for them every 2 seconds.`);
}

/** Whether a server could not listen: the address is unknown, not of this computer, in use or forbidden. */
function isListenError(error: unknown): boolean {
	return ['listen', 'getaddrinfo'].includes(String((error as NodeJS.ErrnoException).syscall));
}
