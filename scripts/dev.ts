import { Command } from '@commander-js/extra-typings';
import { resolve } from 'node:path';
import { followNotebook } from '../src/develop/follow.ts';
import { hasIndexOf } from '../src/develop/last-index.ts';
import { serveNotebook } from '../src/develop/serve-notebook.ts';
import { reasonOf } from '../src/errors.ts';
import { describeError } from '../src/report/describe-error.ts';
import { checkProjectPath } from '../src/site/compile/compile-site.ts';
import { openChangePrinter } from './print-changes.ts';
import { printReport } from './print-report.ts';
import {
	cannotListen,
	folderFrom,
	parsePort,
	print,
	printError,
	projectFolder,
	runCommand,
	showProgress,
} from './terminal.ts';

const command = new Command('npm run dev')
	.description(
		"Makes the notes pages and shows them with Astro's dev server, until Ctrl-C. Whatever you change in the notebook shows by itself; " +
			'what is wrong with it is said here and in the pages, which stay as they were until it is put right. The search finds what the ' +
			'last build found.',
	)
	.option('--content <dir>', 'the notebook: a folder with sources/ and site.yaml', folderFrom, 'content')
	.option('--out <dir>', 'the folder of the built site, for its search index', folderFrom, 'dist')
	.option('--skip-invalid', 'make notes of the rest where rows or files cannot be used')
	.option('--host [address]', 'address to listen on; without one, all, which lets other devices in')
	.option('--port <number>', 'port to listen on; where it is in use, the next free one', parsePort, 4321)
	.option('--open [path]', 'open it in your browser');

type Options = ReturnType<typeof command.opts>;

await runCommand(command, (options) =>
	develop(options).catch((error: unknown) => {
		// Once it is told: what has been started by now would keep the process.
		setImmediate(() => process.exit());
		throw isOfListening(error) ? cannotListen(error) : error;
	}),
);

async function develop({ host, port, open, out, skipInvalid, ...options }: Options): Promise<void> {
	checkProjectPath();
	const content = resolve(options.content);
	const follower = followNotebook({ content, skipInvalid });
	let isBegun = false;
	follower.listen({
		onShown: (report) => isBegun || printReport(report, options.content),
		onMistake: (error) => isBegun || printError(`\n${describeError(error)}`),
		onWaiting: ({ message }) => printError(`\n${message} It is waited for.`),
	});
	const [{ dev }] = await Promise.all([
		import('astro'),
		showProgress((progress) => follower.look(undefined, progress)),
	]);
	isBegun = true;
	follower.listen(openChangePrinter(options.content));
	const isIndexed = await hasIndexOf(content, resolve(out));
	print(
		`\n${isIndexed ? `The search finds what the last build in ${out} found.` : 'The search needs a build: npm run build'}`,
	);
	await dev({
		root: projectFolder,
		server: { port, host: host ?? false, open: open ?? false },
		vite: { plugins: serveNotebook(follower, { content, out: resolve(out), onUnwatched }) },
	});
}

function onUnwatched(reason: unknown): void {
	printError(`\nThe system does not tell of all changes: ${reasonOf(reason)}. They are looked for every 2 seconds.`);
}

/** Whether a server could not listen at an address: it is none of this computer, or may not be used. */
function isOfListening(error: unknown): boolean {
	return ['listen', 'getaddrinfo'].includes(String((error as NodeJS.ErrnoException).syscall));
}
