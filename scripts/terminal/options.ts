import { Option } from '@commander-js/extra-typings';
import { parsePath, parseReportTarget } from './parse-paths.ts';
import { parseHost, parsePort } from './listening.ts';

/** Options that several commands share. */

export const contentOption = new Option('--content <dir>', 'the notebook folder, which contains sources/')
	.argParser(parsePath)
	.default('content');

export const skipInvalidOption = new Option('--skip-invalid', 'skip rows and files that cannot be used');

export const reportOption = new Option(
	'--report <file>',
	'also write the report as JSON, even if the build fails; - writes it to stdout, and everything else to stderr',
).argParser(parseReportTarget);

export const hostOption = new Option(
	'--host [address]',
	'address to listen on; without an address, all of them, so other devices can connect',
).argParser(parseHost);

export const portOption = new Option('--port <number>', 'port to listen on; if it is in use, the next free one')
	.argParser(parsePort)
	.default(4321);
