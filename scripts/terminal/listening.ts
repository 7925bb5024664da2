import { InvalidArgumentError } from '@commander-js/extra-typings';
import { CuemarkError, reasonOf } from '../../src/errors.ts';

/** @throws {InvalidArgumentError} if the text is not a port */
export function parsePort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('Expected a port from 0 to 65535.');
	return port;
}

/** @throws {InvalidArgumentError} if it is empty, as an unset shell variable leaves it, since that would mean all addresses */
export function parseHost(text: string): string {
	if (text.trim() === '') throw new InvalidArgumentError('Expected an address; leave it out to listen on all.');
	return text;
}

/** The usage error for a server that cannot listen on the given host and port. */
export const cannotListen = (error: unknown): CuemarkError =>
	new CuemarkError(`The server cannot start: ${listenFailure(error as ListenError)}.`, {
		fault: 'usage',
		hint: 'Try another --port or --host.',
		cause: error,
	});

interface ListenError extends NodeJS.ErrnoException {
	readonly hostname?: string;
	readonly address?: string;
	readonly port?: number;
}

function listenFailure(error: ListenError): string {
	const { code, hostname, address = '', port = 0 } = error;
	if (hostname !== undefined) return `the host "${hostname}" is unknown`;
	if (code === 'EADDRNOTAVAIL') return `${address} is not an address of this computer`;
	if (code === 'EADDRINUSE') return `port ${port} is in use`;
	return code === 'EACCES' ? `you do not have permission to listen on port ${port}` : reasonOf(error);
}
