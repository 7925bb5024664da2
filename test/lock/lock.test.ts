import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { displayPath } from '../../src/files/display-path.ts';
import { withLocks } from '../../src/lock/lock.ts';
import { newHolder, writeHolder } from '../../src/lock/holder.ts';

const disk = vi.hoisted(() => ({ hasLinks: true, isReadOnly: false }));
vi.mock('node:fs', async (original) => {
	const files = await original<typeof import('node:fs')>();
	const linkSync: typeof files.linkSync = (from, to) => {
		if (!disk.hasLinks) throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
		files.linkSync(from, to);
	};
	const mkdirSync = ((path: string, options?: { recursive: boolean }) => {
		if (!disk.isReadOnly) return files.mkdirSync(path, options);
		throw Object.assign(new Error(), { code: options?.recursive ? 'ENOENT' : 'EROFS' });
	}) as typeof files.mkdirSync;
	return { ...files, linkSync, mkdirSync };
});

let folder: string;
const started: ChildProcess[] = [];
beforeEach(async () => {
	disk.hasLinks = true;
	disk.isReadOnly = false;
	folder = await mkdtemp(join(tmpdir(), 'cuemark-lock-'));
});
afterEach(async () => {
	await Promise.all(started.splice(0).map(kill));
	await rm(folder, { recursive: true });
});

const lock = (name: string) => ({ file: join(folder, name), name: 'the notebook', advice: 'Copy it elsewhere.' });
const work = () => Promise.resolve('done');
/** Long enough for two beats, short enough for a test. */
const STALE_AFTER = 3000;

// Keeps its main thread busy while it holds the lock.
const script = `
	import { withLocks } from ${JSON.stringify(new URL('../../src/lock/lock.ts', import.meta.url).href)};
	const [, file, at, milliseconds] = process.argv;
	const computeUntil = (time) => { while (Date.now() < time) {} };
	const say = (text) => new Promise((done) => process.stdout.write(text, done));
	computeUntil(Number(at));
	const work = async () => (await say('held'), computeUntil(Date.now() + Number(milliseconds)));
	await withLocks([{ file, name: 'it', advice: '' }], work, ${STALE_AFTER}).catch((error) => say(error.message));
`;
const argumentsFor = (file: string, at: number, milliseconds: number): string[] =>
	[['--input-type=module', '-e', script, file], at, milliseconds].flat().map(String);

/** Runs a process that holds a lock from the time `at`. `within` is a command prefix that starts it in a container. */
function holder(file: string, { at = 0, milliseconds = 60_000, within = [] as readonly string[] } = {}) {
	const [program = '', ...args] = [...within, process.execPath, ...argumentsFor(file, at, milliseconds)];
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	started.push(child);
	return { child, output: once(child.stdout, 'data').then(([chunk]) => String(chunk).trim()) };
}

async function kill(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	child.kill('SIGKILL');
	await once(child, 'close');
}

test('waits for a brief lock', async () => {
	const done: string[] = [];
	let finish = () => {};
	const brief = withLocks([{ ...lock('brief'), isBrief: true }], async () => {
		await new Promise<void>((resolve) => (finish = resolve));
		done.push('brief');
	});
	const other = withLocks([lock('brief')], () => Promise.resolve(done.push('other')));
	await setTimeout(200);
	expect(done).toEqual([]);
	finish();
	await Promise.all([brief, other]);
	expect(done).toEqual(['brief', 'other']);
});

test('fails if another process holds a lock, releasing those acquired before; a killed process holds none', async () => {
	const { child, output } = holder(join(folder, 'theirs'));
	expect(await output).toBe('held');
	await expect(withLocks([lock('ours'), lock('theirs')], work)).rejects.toThrow(
		`Another command is using the notebook (process ${String(child.pid)}).`,
	);
	expect(await readdir(folder)).toEqual(['theirs']);
	await kill(child);
	expect(await withLocks([lock('theirs')], work)).toBe('done');
	expect(await readdir(folder)).toEqual([]);
});

test.each([[true], [false]])('a process cannot acquire its own lock again (disk with links: %s)', async (hasLinks) => {
	disk.hasLinks = hasLinks;
	await withLocks([lock('ours')], () =>
		expect(withLocks([lock('ours')], work)).rejects.toThrow(`(process ${process.pid})`),
	);
	expect(await withLocks([lock('ours')], work)).toBe('done');
	expect(await readdir(folder)).toEqual([]);
});

test('a process id may be reused, even by this process', async () => {
	const gone = { ...newHolder(), process: 'another' };
	await writeFile(join(folder, 'left'), writeHolder(gone));
	expect(await withLocks([lock('left')], work)).toBe('done');
	// A running process with this id, started at another time.
	await writeFile(join(folder, 'left'), writeHolder({ ...gone, pid: process.ppid, started: '1' }));
	expect(await withLocks([lock('left')], work, 600)).toBe('done');
	// With an unknown start time, only the missing heartbeat tells.
	await writeFile(join(folder, 'left'), writeHolder({ ...gone, pid: process.ppid, started: '' }));
	expect(await withLocks([lock('left')], work, 600)).toBe('done');
});

test.each([
	['is unreadable', ''],
	['comes from another machine', writeHolder({ ...newHolder(), process: 'another', place: 'elsewhere', host: 'far' })],
])('a lock that %s is free once it has had no heartbeat for a while', async (_, text) => {
	await writeFile(join(folder, 'left'), text);
	const started = performance.now();
	expect(await withLocks([lock('left')], work, 600)).toBe('done');
	expect(performance.now() - started).toBeGreaterThan(550);
	expect(await readdir(folder)).toEqual([]);
});

test.each([[true], [false]])('a broken link is not a lock (disk with hard links: %s)', async (hasLinks) => {
	disk.hasLinks = hasLinks;
	await symlink(join(folder, 'nowhere'), join(folder, 'left'));
	expect(await withLocks([lock('left')], work, 600)).toBe('done');
	expect(await readdir(folder)).toEqual([]);
});

test('a lock from another machine is respected while it has a heartbeat, even if its process is busy', async () => {
	const file = join(folder, 'theirs');
	const { output } = holder(file);
	expect(await output).toBe('held');
	// Makes it look like one from there. A rewritten file keeps its inode, so the heartbeat goes on.
	const mark = JSON.parse(await readFile(file, 'utf8')) as object;
	await writeFile(file, `${JSON.stringify({ ...mark, place: 'elsewhere', host: 'far' })}\n`);
	await expect(withLocks([lock('theirs')], work, STALE_AFTER)).rejects.toThrow(/process \d+ on far/);
});

test('reports a read-only disk, even if the folder for the lock is missing', async () => {
	disk.isReadOnly = true;
	await expect(withLocks([lock('new/lock')], work)).rejects.toMatchObject({
		message: `Cannot write to ${displayPath(join(folder, 'new'))}: the disk is read-only.`,
		hint: 'Copy it elsewhere.',
	});
});

test('failing work releases its locks', async () => {
	await expect(withLocks([lock('ours')], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(await readdir(folder)).toEqual([]);
});

test('does not release a lock that another process has taken over', async () => {
	const theirs = writeHolder({ ...newHolder(), process: 'another' });
	await withLocks([lock('lost')], () => writeFile(join(folder, 'lost'), theirs));
	expect(await readFile(join(folder, 'lost'), 'utf8')).toBe(theirs);
});

test('of several processes that find a stale lock at once, exactly one gets it', async () => {
	const file = join(folder, 'stale');
	const first = holder(file);
	expect(await first.output).toBe('held');
	await kill(first.child);
	for (let round = 0; round < 5; round++) {
		const at = Date.now() + 700;
		const all = [1, 2, 3].map(() => holder(file, { at }));
		const outputs = await Promise.all(all.map(({ output }) => output));
		expect(outputs.filter((text) => text === 'held')).toHaveLength(1);
		// Leaves a stale lock again.
		await Promise.all(all.map(({ child }) => kill(child)));
		expect(await readdir(folder)).toEqual(['stale']);
	}
});

test('does not replace a stale lock that another process has just replaced', async () => {
	// The lock that guards the replacement is stale, too, which delays it long enough.
	await writeFile(join(folder, 'stale'), '');
	await writeFile(join(folder, 'stale.left'), '');
	const late = expect(withLocks([lock('stale')], work, 1000)).rejects.toThrow(`(process ${process.pid})`);
	await setTimeout(1500);
	await writeFile(join(folder, 'stale'), writeHolder(newHolder()));
	await late;
	expect(await readdir(folder)).toEqual(['stale']);
});

/** A command prefix that starts a process in a namespace of its own, as process 1. */
const container = ['unshare', '-Urpf', '--kill-child'];
const hasContainers = (() => {
	try {
		execFileSync(container[0] ?? '', [...container.slice(1), 'true'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
})();

describe.runIf(hasContainers)('in containers with a shared disk', () => {
	test('only one holds a lock at a time, and the lock of a killed one is taken over', async () => {
		const file = join(folder, 'shared');
		const first = holder(file, { within: container });
		expect(await first.output).toBe('held');
		const second = holder(file, { within: container });
		expect(await second.output).toMatch(/^Another command is using it \(process 1 on /);
		await kill(first.child);
		expect(await holder(file, { within: container, milliseconds: 0 }).output).toBe('held');
	});
});
