/** Folders for tests, and what is in them. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** A new empty folder. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'plan-extract-'));
}

/** A new folder with files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Every file below a folder with the hash of its content; hidden folders are left out. */
export function snapshot(folder: string): Record<string, string> {
  const out: Record<string, string> = {};
  const visit = (path: Buffer): void => {
    for (const entry of readdirSync(path, { withFileTypes: true, encoding: 'buffer' })) {
      if (entry.name.toString().startsWith('.')) continue;
      const child = Buffer.concat([path, Buffer.from('/'), entry.name]);
      if (entry.isDirectory()) visit(child);
      else out[relative(folder, child.toString())] = createHash('sha256').update(readFileSync(child)).digest('hex');
    }
  };
  visit(Buffer.from(folder));
  return out;
}

/** A plan's text that differs from those with other numbers. */
export function letter(number: number): string {
  return `ỦY BAN NHÂN DÂN
XÃ PHÚ LÂM
Số: ${number}/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Phú Lâm, ngày 05 tháng 3 năm 2024
KẾ HOẠCH
Phòng, chống dịch bệnh mùa hè năm 2024
I. NHIỆM VỤ
1. Trạm Y tế xã chủ trì rà soát danh sách ${number} hộ nghèo, hoàn thành trước ngày 20/4/2024.
`;
}
