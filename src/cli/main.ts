/** The program's entry: parses, calls, prints, ends with an exit code. */
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';

const program = new Command('plan-extract');
program
  .argument('<files...>')
  .action(async (files: string[]) => {
    const { extractPlan } = await import('../pipeline.js');
    for (const file of files) {
      const plan = await extractPlan({ name: file, bytes: await readFile(file) });
      process.stdout.write(`${JSON.stringify(plan)}\n`);
    }
  });
program.command('text <file>').option('--raw').action(async (file: string, options: { raw?: boolean }) => {
  const { extractText } = await import('../pipeline.js');
  process.stdout.write(await extractText({ name: file, bytes: await readFile(file) }, { raw: options.raw ?? false }));
});
await program.parseAsync();
