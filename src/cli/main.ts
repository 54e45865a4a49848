/** The program's entry; everything else is in run.ts. */
import { setFlagsFromString } from 'node:v8';
import { run } from './run.js';

// A run lasts seconds. With its usual budget V8 spends a tenth of them on optimising functions that are soon done with.
setFlagsFromString('--interrupt-budget=300000');
process.exitCode = await run(process.argv.slice(2));
