import fc from 'fast-check'

// Properties try the same values in each run, so that a failure comes from a change and not from chance.
// PROPERTY_SEED=N tries others; a counterexample found by them belongs into a test of its own.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) })
