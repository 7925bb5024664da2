import fc from 'fast-check';

/** Property tests try the same values in every run, so that a change is to blame where one fails; a number tries others. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20240531) });
