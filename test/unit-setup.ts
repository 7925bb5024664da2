import fc from 'fast-check';
import { vi } from 'vitest';

/** Each file finds modules and globals as if it had a process of its own: see `isolate` in vitest.config.ts. */
vi.resetModules();
vi.unstubAllGlobals();

/** Property tests try the same values in every run, so that a change is to blame where one fails; a number tries others. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20240531) });
