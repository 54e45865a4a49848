/** The examples of docs/scale.md, run as they stand there. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROGRAM } from '../cli/run-cli.js';
import { folderWith, letter, newFolder } from './folders.js';

const PAGE = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');

/** The code block whose fence has this word after its language. */
function example(word: string): string {
  const block = new RegExp(`^\`\`\`\\w+ ${word}\\n([\\s\\S]*?)^\`\`\`$`, 'mu').exec(PAGE)?.[1];
  if (block === undefined) throw new Error(`docs/scale.md has no example ${word}`);
  return block;
}

/** A working folder with `scans/`, in which `plan-extract` is the built program. */
function workplace(): { folder: string; run: (script: string, env?: Record<string, string>) => string } {
  const folder = folderWith({
    'scans/broken.pdf': '', ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`scans/kế hoạch ${i}.txt`, letter(i)])),
  });
  const bin = newFolder();
  writeFileSync(join(bin, 'plan-extract'), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`);
  chmodSync(join(bin, 'plan-extract'), 0o755);
  return {
    folder,
    run: (script, env = {}) => {
      const path = `${bin}:${process.env['PATH'] ?? ''}`;
      const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env, PATH: path } });
      expect({ status, stderr }).toMatchObject({ status: 0 });
      return stderr;
    },
  };
}

function plansIn(file: string): string[] {
  const plans = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as { source: { file: string } });
  return plans.map(({ source }) => source.file);
}

const ALL = Array.from({ length: 8 }, (_, i) => `kế hoạch ${i}.txt`);
const hasParallel = spawnSync('parallel', ['--version']).status === 0;

describe('docs/scale.md', () => {
  it.skipIf(!hasParallel)('runs under GNU parallel', () => {
    const { folder, run } = workplace();
    mkdirSync(join(folder, 'out'));
    run(example('parallel'));
    expect(plansIn(join(folder, 'plans.ndjson'))).toEqual(ALL);
    expect(JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'))).toMatchObject({ documents: 9, done: 8, failed: 1 });
  });

  it('runs as the tasks of a Slurm array', () => {
    const { folder, run } = workplace();
    for (const task of [1, 2, 3, 4]) {
      run(example('slurm'), { SLURM_ARRAY_TASK_ID: String(task), SLURM_ARRAY_TASK_COUNT: '4', SLURM_CPUS_PER_TASK: '1' });
    }
    run('plan-extract merge out/* --out plans.ndjson');
    expect(plansIn(join(folder, 'plans.ndjson'))).toEqual(ALL);
  });

  it('runs as the pods of an Indexed Job', () => {
    const { folder, run } = workplace();
    const script = /- >-\n((?: {14}.*\n)+)/u.exec(example('kubernetes'))?.[1]?.replace(/\s+/gu, ' ') ?? '';
    for (const index of [0, 1, 2, 3]) run(script, { JOB_COMPLETION_INDEX: String(index) });
    run('plan-extract merge out/* --out plans.ndjson');
    expect(plansIn(join(folder, 'plans.ndjson'))).toEqual(ALL);
  });

  it('takes a list from find', () => {
    const { folder, run } = workplace();
    run(`${example('list').trimEnd().replace('*.pdf', '*.txt')} && plan-extract merge out-pdf --out plans.ndjson`);
    expect(plansIn(join(folder, 'plans.ndjson'))).toEqual(ALL);
  });
});
