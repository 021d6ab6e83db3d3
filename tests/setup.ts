import process from 'node:process';
import fc from 'fast-check';

/** Where a run decides whether work lands, properties draw the same cases every time; elsewhere they explore. */
if (process.env.CI !== undefined) fc.configureGlobal({ seed: 20201110 });
