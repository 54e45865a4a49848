import { readFileSync, readdirSync } from 'node:fs';
import { PDFParse } from 'pdf-parse';
import { describe, expect, it } from 'vitest';
import { read, textOf } from './read.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** pdf-parse knows nothing of this program: what it sees on a page and we do not is lost text. */
async function witness(bytes: Uint8Array): Promise<string> {
  const parser = new PDFParse({ data: Uint8Array.from(bytes) });
  try {
    return (await parser.getText({ pageJoiner: '' })).text;
  } finally {
    await parser.destroy();
  }
}

/** Letters and digits in alphabetical order: where words part is each reader's own judgement, and so is their order. */
function characters(text: string): string {
  return (text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []).sort().join('');
}

/** Page numbers are page furniture, which is left out on purpose. */
function withoutPageNumbers(text: string): string {
  return text.replace(/^\s*\d{1,2}\s*$/gmu, '');
}

/** A table's header row that a new page repeats is read once. */
const REPEATED_HEADERS: Readonly<Record<string, string>> = {
  'quyet-dinh-so': 'TT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Sản phẩm Thời gian hoàn thành',
};

describe('the text of a digital PDF', () => {
  it.each(folders)('holds every letter and digit that pdf-parse finds in %s', async (folder) => {
    const bytes = readFileSync(new URL(`${folder}/digital.pdf`, FIXTURES));
    const ours = `${textOf(await read(bytes))} ${REPEATED_HEADERS[folder] ?? ''}`;
    expect(characters(ours)).toBe(characters(withoutPageNumbers(await witness(bytes))));
  });
});
