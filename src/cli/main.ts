/** The program's entry; everything else is in run.ts. */
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2));
