import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { isRunning, newHolder, readHolder, writeHolder } from '../../src/lock/holder.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
	['of another user, which cannot be signalled, may be running', 'EPERM', undefined],
	['that does not exist is not running', 'ESRCH', false],
])('a process %s', (_, code, running) => {
	vi.spyOn(process, 'kill').mockImplementation(() => {
		throw Object.assign(new Error(code), { code });
	});
	const other = { ...newHolder(), process: 'another', pid: process.ppid, started: '' };
	expect(isRunning(other)).toBe(running);
});

test('a lock file is read only if it is complete and can be shown on a terminal', () => {
	const holder = newHolder(true);
	const text = writeHolder(holder);
	expect(readHolder(text)).toEqual(holder);
	for (const broken of ['', text.slice(0, -5), '{}', 'null']) expect(readHolder(broken)).toBeUndefined();
	for (const wrong of [{ host: 'far\u001b[2J' }, { pid: 0 }, { pid: -1 }, { pid: 1.5 }])
		expect(readHolder(writeHolder({ ...holder, ...wrong }))).toBeUndefined();
});

// Linux counts hundredths of a second since it started.
test.runIf(process.platform === 'linux')('a holder says when its process started', () => {
	const uptime = Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0]);
	expect(Math.abs(Number(newHolder().started) / 100 - (uptime - process.uptime()))).toBeLessThan(10);
});
