import { InvalidArgumentError } from '@commander-js/extra-typings';
import { CuemarkError, reasonOf } from '../../src/errors.ts';

/** @throws {InvalidArgumentError} where a text is no port */
export function parsePort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
	return port;
}

/** The error of a server that cannot listen where it was told to. */
export const cannotListen = (error: unknown): CuemarkError =>
	new CuemarkError(`The server cannot start: ${reasonOf(error)}.`, {
		hint: 'Try another --port or --host.',
		cause: error,
	});
