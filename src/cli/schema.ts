/** `plan-extract schema`: the contract as JSON Schema. */
import type { Command } from 'commander';
import { writeOut } from './stdout.js';

export function addSchemaCommand(program: Command): void {
  program.command('schema')
    .description('print the JSON Schema (2020-12) of the output')
    .action(async () => {
      const { planJsonSchema } = await import('../contract/json-schema.js');
      await writeOut(`${JSON.stringify(planJsonSchema(), null, 2)}\n`);
    });
}
