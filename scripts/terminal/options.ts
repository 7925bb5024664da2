import { Option } from '@commander-js/extra-typings';
import { pathFrom, reportPlaceFrom } from './given-paths.ts';
import { parseHost, parsePort } from './listening.ts';

/** Options that several commands have. */

export const contentOption = new Option('--content <dir>', 'the notebook: a folder with sources/ and site.yaml')
	.argParser(pathFrom)
	.default('content');

export const reportOption = new Option(
	'--report <file>',
	'write the report as JSON, too; where the build fails, what is wrong; - is stdout, and all else goes to stderr',
).argParser(reportPlaceFrom);

export const hostOption = new Option(
	'--host [address]',
	'address to listen on; without one, all, which lets other devices in',
).argParser(parseHost);

export const portOption = new Option('--port <number>', 'port to listen on; where it is in use, the next free one')
	.argParser(parsePort)
	.default(4321);
