/**
 * Starts a command of this folder: `node scripts/start.mjs build --content notes`.
 *
 * What Node makes of the program's files (TypeScript without its types, compiled) is kept for the next start of any
 * command: a third of a second less to wait. Written for Node 12 and newer, as check-node.mjs is.
 */
import './check-node.mjs';
import { fileURLToPath } from 'url';

const [node, , command, ...args] = process.argv;

import('../src/cache/compile-cache.mjs')
	.then(() => {
		const script = new URL(`./${command}.ts`, import.meta.url);
		process.argv = [node, fileURLToPath(script), ...args];
		return import(script.href);
	})
	.catch((error) => {
		const [, name] = /^Cannot find package '(.+?)'/.exec(error.message) || [];
		if (error.code !== 'ERR_MODULE_NOT_FOUND' || name === undefined) throw error;
		console.error(`The package ${name}, which this command needs, is missing. Run \`npm ci\`, then try again.`);
		process.exitCode = 1;
	});
