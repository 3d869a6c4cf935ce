import fc from 'fast-check';

// The same random values in every run, so that what fails fails again; FC_SEED asks for others.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 2026) });
