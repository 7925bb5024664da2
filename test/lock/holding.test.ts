import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { displayPath } from '../../src/files/display-path.ts';
import { holding } from '../../src/lock/holding.ts';
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
/** Enough for two beats, and not for a test's patience. */
const PATIENCE = 3000;

// It computes all the time that it holds the lock.
const script = `
	import { holding } from ${JSON.stringify(new URL('../../src/lock/holding.ts', import.meta.url).href)};
	const [, file, at, milliseconds] = process.argv;
	const computeUntil = (time) => { while (Date.now() < time) {} };
	const say = (text) => new Promise((done) => process.stdout.write(text, done));
	computeUntil(Number(at));
	const work = async () => (await say('held'), computeUntil(Date.now() + Number(milliseconds)));
	await holding([{ file, name: 'it', advice: '' }], work, ${PATIENCE}).catch((error) => say(error.message));
`;
const argumentsFor = (file: string, at: number, milliseconds: number): string[] =>
	[['--input-type=module', '-e', script, file], at, milliseconds].flat().map(String);

/** Runs a process that holds a lock for some time, from a time on. `within` starts it in a container. */
function holder(file: string, { at = 0, milliseconds = 60_000, within = [] as readonly string[] } = {}) {
	const [program = '', ...args] = [...within, process.execPath, ...argumentsFor(file, at, milliseconds)];
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	started.push(child);
	return { child, said: once(child.stdout, 'data').then(([chunk]) => String(chunk).trim()) };
}

async function kill(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	child.kill('SIGKILL');
	await once(child, 'close');
}

test('a lock that is held for moments is waited for', async () => {
	const done: string[] = [];
	let finish = () => {};
	const brief = holding([{ ...lock('brief'), isBrief: true }], async () => {
		await new Promise<void>((resolve) => (finish = resolve));
		done.push('brief');
	});
	const other = holding([lock('brief')], () => Promise.resolve(done.push('other')));
	await setTimeout(200);
	expect(done).toEqual([]);
	finish();
	await Promise.all([brief, other]);
	expect(done).toEqual(['brief', 'other']);
});

test('what another process holds is left alone, and so is what was locked before it; once it is killed it is free', async () => {
	const { child, said } = holder(join(folder, 'theirs'));
	expect(await said).toBe('held');
	await expect(holding([lock('ours'), lock('theirs')], work)).rejects.toThrow(
		`Another command is at work on the notebook (process ${String(child.pid)}).`,
	);
	expect(await readdir(folder)).toEqual(['theirs']);
	await kill(child);
	expect(await holding([lock('theirs')], work)).toBe('done');
	expect(await readdir(folder)).toEqual([]);
});

test.each([[true], [false]])(
	'what this process holds it does not get once more, on a disk that has links: %s',
	async (hasLinks) => {
		disk.hasLinks = hasLinks;
		await holding([lock('ours')], () =>
			expect(holding([lock('ours')], work)).rejects.toThrow(`(process ${process.pid})`),
		);
		expect(await holding([lock('ours')], work)).toBe('done');
		expect(await readdir(folder)).toEqual([]);
	},
);

test('the number of a process that is gone may be that of another, this one included', async () => {
	const gone = { ...newHolder(), process: 'another' };
	await writeFile(join(folder, 'left'), writeHolder(gone));
	expect(await holding([lock('left')], work)).toBe('done');
	// Of a process that is there, and began at another time than that which held the lock.
	await writeFile(join(folder, 'left'), writeHolder({ ...gone, pid: process.ppid, started: '1' }));
	expect(await holding([lock('left')], work, 600)).toBe('done');
	// Where the system does not tell when that was, such a lock does not beat.
	await writeFile(join(folder, 'left'), writeHolder({ ...gone, pid: process.ppid, started: '' }));
	expect(await holding([lock('left')], work, 600)).toBe('done');
});

test.each([
	['cannot be read', ''],
	['is of another machine', writeHolder({ ...newHolder(), process: 'another', place: 'elsewhere', host: 'far' })],
])('a lock that %s is free once it is known not to beat', async (_, text) => {
	await writeFile(join(folder, 'left'), text);
	const started = performance.now();
	expect(await holding([lock('left')], work, 600)).toBe('done');
	expect(performance.now() - started).toBeGreaterThan(550);
	expect(await readdir(folder)).toEqual([]);
});

test.each([[true], [false]])(
	'a link that leads nowhere holds nothing, on a disk that has links to files: %s',
	async (hasLinks) => {
		disk.hasLinks = hasLinks;
		await symlink(join(folder, 'nowhere'), join(folder, 'left'));
		expect(await holding([lock('left')], work, 600)).toBe('done');
		expect(await readdir(folder)).toEqual([]);
	},
);

test('a lock of another machine is left alone as long as it beats, also while its process computes', async () => {
	const file = join(folder, 'theirs');
	const { said } = holder(file);
	expect(await said).toBe('held');
	// As it would be from there: a rewritten file has the same place on the disk, and goes on beating.
	const mark = JSON.parse(await readFile(file, 'utf8')) as object;
	await writeFile(file, `${JSON.stringify({ ...mark, place: 'elsewhere', host: 'far' })}\n`);
	await expect(holding([lock('theirs')], work, PATIENCE)).rejects.toThrow(/process \d+ on far/);
});

test('a disk that is read-only is called so, also where the folder for the lock is not there', async () => {
	disk.isReadOnly = true;
	await expect(holding([lock('new/lock')], work)).rejects.toMatchObject({
		message: `Nothing can be written to ${displayPath(join(folder, 'new'))}: its disk is read-only.`,
		hint: 'Copy it elsewhere.',
	});
});

test('work that fails leaves nothing locked', async () => {
	await expect(holding([lock('ours')], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(await readdir(folder)).toEqual([]);
});

test('a lock that another has taken over while the work went on is not taken away from it', async () => {
	const theirs = writeHolder({ ...newHolder(), process: 'another' });
	await holding([lock('lost')], () => writeFile(join(folder, 'lost'), theirs));
	expect(await readFile(join(folder, 'lost'), 'utf8')).toBe(theirs);
});

test('of processes that find the same stale lock at once, one gets it', async () => {
	const file = join(folder, 'stale');
	const first = holder(file);
	expect(await first.said).toBe('held');
	await kill(first.child);
	for (let round = 0; round < 5; round++) {
		const at = Date.now() + 700;
		const all = [1, 2, 3].map(() => holder(file, { at }));
		const outputs = await Promise.all(all.map(({ said }) => said));
		expect(outputs.filter((output) => output === 'held')).toHaveLength(1);
		// What the one leaves that got it is stale again.
		await Promise.all(all.map(({ child }) => kill(child)));
		expect(await readdir(folder)).toEqual(['stale']);
	}
});

test('a lock that another has taken over meanwhile is left to it', async () => {
	// What keeps this one from taking it over until then is no less stale.
	await writeFile(join(folder, 'stale'), '');
	await writeFile(join(folder, 'stale.left'), '');
	const late = expect(holding([lock('stale')], work, 1000)).rejects.toThrow(`(process ${process.pid})`);
	await setTimeout(1500);
	await writeFile(join(folder, 'stale'), writeHolder(newHolder()));
	await late;
	expect(await readdir(folder)).toEqual(['stale']);
});

/** Each with numbers of processes of its own: the first process in it is number 1. */
const container = ['unshare', '-Urpf', '--kill-child'];
const hasContainers = (() => {
	try {
		execFileSync(container[0] ?? '', [...container.slice(1), 'true'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
})();

describe.runIf(hasContainers)('in containers that share a disk', () => {
	test('one at a time holds a lock, and what a killed one left is taken over', async () => {
		const file = join(folder, 'shared');
		const first = holder(file, { within: container });
		expect(await first.said).toBe('held');
		const second = holder(file, { within: container });
		expect(await second.said).toMatch(/^Another command is at work on it \(process 1 on /);
		await kill(first.child);
		expect(await holder(file, { within: container, milliseconds: 0 }).said).toBe('held');
	});
});
