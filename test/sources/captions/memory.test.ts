import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

test('reads fifty megabytes of captions within 96 MB of heap', { timeout: 120_000 }, async () => {
	const worker = new Worker(new URL('memory-worker.ts', import.meta.url), {
		resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 32 },
	});
	const [words] = (await once(worker, 'message')) as [number];
	expect(words).toBeGreaterThan(500_000);
});
