import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixRangeHeader } from '../../src/develop/range-header.ts';

let folder: string;
let address: string;
let close: () => void;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-range-'));
	await writeFile(join(folder, 'x.mp4'), '0123456789');
	await writeFile(join(folder, 'empty.mp4'), '');
	const files = sirv(folder, { dev: true, setHeaders: fixRangeHeader });
	const server = createServer((request, response) => {
		files(request, response);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	close = () => server.close();
});
afterAll(async () => {
	close();
	await rm(folder, { recursive: true });
});

test.each([
	['bytes=2-5', 206, '2345', 'bytes 2-5/10'],
	['bytes=7-', 206, '789', 'bytes 7-9/10'],
	['bytes=0-', 206, '0123456789', 'bytes 0-9/10'],
	['bytes=7-99', 206, '789', 'bytes 7-9/10'],
	['bytes=7-99999999999999999999', 206, '789', 'bytes 7-9/10'],
	['bytes=-3', 206, '789', 'bytes 7-9/10'],
	['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
	['bytes=10-', 416, '', 'bytes */10'],
	['bytes=99999999999999999999-', 416, '', 'bytes */10'],
	['bytes=-0', 416, '', 'bytes */10'],
	['bytes=0-0', 200, '0123456789', null],
	['bytes=5-2', 200, '0123456789', null],
	['bytes=abc', 200, '0123456789', null],
	['bytes=-', 200, '0123456789', null],
	['bytes=0-1,4-5', 200, '0123456789', null],
	['lines=1-2', 200, '0123456789', null],
])('with ten bytes, %s gets %d', async (range, status, body, contentRange) => {
	const response = await fetch(`${address}/x.mp4`, { headers: { range } });
	expect([response.status, await response.text()]).toEqual([status, body]);
	expect(response.headers.get('content-range')).toBe(contentRange);
});

test('an empty file has no valid range', async () => {
	expect((await fetch(`${address}/empty.mp4`, { headers: { range: 'bytes=0-5' } })).status).toBe(416);
	expect((await fetch(`${address}/empty.mp4`)).status).toBe(200);
});
