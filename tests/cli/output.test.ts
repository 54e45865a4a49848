import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { planSchema } from '../../src/contract/schema.js';
import { PROGRAM, runCli } from './run-cli.js';

const LETTER = `ỦY BAN NHÂN DÂN
XÃ PHÚ LÂM
Số: 12/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Phú Lâm, ngày 05 tháng 3 năm 2024
KẾ HOẠCH
Phòng, chống dịch bệnh mùa hè năm 2024
I. NHIỆM VỤ
1. Trạm Y tế xã chủ trì rà soát, cập nhật danh sách hộ nghèo, hoàn thành trước ngày 20/4/2024.
`;

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-'));
  file = join(folder, 'ke-hoach.txt');
  writeFileSync(file, LETTER);
});

describe('plan-extract <file>', () => {
  it('writes the contract on one line and nothing on standard error', async () => {
    const { code, stdout, stderr } = await runCli([file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.endsWith('\n')).toBe(true);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    const plan = planSchema.parse(JSON.parse(stdout));
    expect(plan.source).toMatchObject({ file, mediaType: 'text/plain', pageCount: 1 });
  });

  it('indents with --pretty and says the same', async () => {
    const [plain, pretty] = await Promise.all([runCli([file]), runCli(['--pretty', file])]);
    expect(pretty.stdout).toContain('\n  "schemaVersion"');
    expect(JSON.parse(pretty.stdout)).toEqual(JSON.parse(plain.stdout));
  });

  it('takes options after the file too', async () => {
    const { code, stdout } = await runCli([file, '--pretty', '--lang', 'vi']);
    expect(code).toBe(0);
    expect(stdout).toContain('\n  "schemaVersion"');
  });

  it('reads standard input for -', async () => {
    const { code, stdout } = await runCli(['-'], { input: LETTER });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { source: { file: string } }).source.file).toBe('standard input');
  });

  it('writes several documents one a line, in the order asked for', async () => {
    const second = join(folder, 'second.txt');
    writeFileSync(second, LETTER.replace('12/KH', '13/KH'));
    const { code, stdout } = await runCli([second, file]);
    expect(code).toBe(0);
    const plans = stdout.trimEnd().split('\n').map((line) => planSchema.parse(JSON.parse(line)));
    expect(plans.map((plan) => plan.source.file)).toEqual([second, file]);
  });

  it('goes on after a file that fails, and says so with code 1', async () => {
    const missing = join(folder, 'missing.pdf');
    const { code, stdout, stderr } = await runCli([missing, file]);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(missing);
  });

  it('writes what each stage handed on with --trace', async () => {
    const dir = join(folder, 'trace');
    const { code } = await runCli(['--trace', dir, file]);
    expect(code).toBe(0);
    const names = readdirSync(join(dir, 'ke-hoach.txt')).sort();
    expect(names).toEqual(['1-ocr.json', '2-restore.json', '3-segment.json', '4-extract.json']);
    for (const name of names) expect(() => JSON.parse(readFileSync(join(dir, 'ke-hoach.txt', name), 'utf8')) as unknown).not.toThrow();
  });

  it('does not crash when the reader of a pipe is gone', async () => {
    const { code, stderr } = await closedPipe([file, file]);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('standard output');
  });
});

describe('plan-extract text', () => {
  it('prints the text with its lines', async () => {
    const { code, stdout } = await runCli(['text', file]);
    expect(code).toBe(0);
    expect(stdout).toContain('Phú Lâm, ngày 05 tháng 3 năm 2024\n');
  });

  it('parts pages by form feeds', async () => {
    const { stdout } = await runCli(['text', '--raw', '-'], { input: 'Trang một\fTrang hai' });
    expect(stdout).toBe('Trang một\fTrang hai\n');
  });

  it('prints only the pages asked for', async () => {
    const { stdout } = await runCli(['text', '--pages', '2', '-'], { input: 'Trang một\fTrang hai\fTrang ba' });
    expect(stdout).toBe('Trang hai\n');
  });
});

describe('plan-extract schema', () => {
  it('prints a JSON Schema 2020-12 that names the contract’s parts', async () => {
    const { code, stdout } = await runCli(['schema']);
    expect(code).toBe(0);
    const schema = JSON.parse(stdout) as { $schema: string; properties: object };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.properties)).toEqual(Object.keys(planSchema.shape));
  });
});

/** Runs the program with a standard output that nobody reads any more. */
function closedPipe(args: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...args]);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
    child.on('close', (code) => { resolve({ code, stderr }); });
  });
}
