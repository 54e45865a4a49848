/** Wall time of reading a scan, whole command, beside other tools where they are installed. Scans may be named as arguments. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const PROGRAM = join(ROOT, 'bin', 'plan-extract.js');
const named = process.argv.slice(2);
const scans = named.length > 0 ? named : ['ke-hoach-xa/scan-200dpi-seal.pdf', 'cong-van-huyen/scan-150dpi-black-and-white.pdf'].map((name) => join(ROOT, 'fixtures', name));

console.log('| scan | tesseract.js, s | native, s | ocrmypdf, s | default / ocrmypdf |');
console.log('|---|---:|---:|---:|---:|');
for (const scan of scans) {
  const bundled = seconds(process.execPath, [PROGRAM, 'text', '--engine', 'tesseract.js', '--ocr', 'always', scan]);
  const native = seconds(process.execPath, [PROGRAM, 'text', '--engine', 'native', '--ocr', 'always', scan]);
  const usual = seconds(process.execPath, [PROGRAM, 'text', '--ocr', 'always', scan]);
  const other = withFolder((folder) => seconds('ocrmypdf', ['-l', 'vie', '--jobs', '2', '--force-ocr', scan, join(folder, 'out.pdf')]));
  const ratio = usual !== null && other !== null ? (usual / other).toFixed(2) : '–';
  console.log(`| ${scan.split('/').at(-1) ?? scan} | ${shown(bundled)} | ${shown(native)} | ${shown(other)} | ${ratio} |`);
}

/** Seconds from a command's start to its end; null if it is not installed or fails. */
function seconds(command: string, args: readonly string[]): number | null {
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  return status === 0 ? (performance.now() - start) / 1000 : null;
}

function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'plan-extract-bench-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function shown(value: number | null): string {
  return value === null ? '–' : value.toFixed(1);
}
