import { Option } from '@commander-js/extra-typings';
import { pathFrom, reportPlaceFrom } from './given-paths.ts';
import { parseHost, parsePort } from './listening.ts';

/** Options that several commands have. */

export const contentOption = new Option('--content <dir>', 'the notebook folder, which contains sources/')
	.argParser(pathFrom)
	.default('content');

export const reportOption = new Option(
	'--report <file>',
	'also write the report as JSON, even if the build fails; - writes it to stdout, and everything else to stderr',
).argParser(reportPlaceFrom);

export const hostOption = new Option(
	'--host [address]',
	'address to listen on; without an address, all of them, so other devices can connect',
).argParser(parseHost);

export const portOption = new Option('--port <number>', 'port to listen on; if it is in use, the next free one')
	.argParser(parsePort)
	.default(4321);
