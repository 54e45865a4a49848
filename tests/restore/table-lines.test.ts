import { expect, it } from 'vitest';
import type { Word } from '../../src/document/model.js';
import { StreamLine } from '../../src/restore/tables/lines.js';

function lineOf(words: readonly (readonly [raw: string, text: string])[]): StreamLine {
  const own = words.map(([raw, text]): Word => ({ raw, text, box: null, confidence: 1 }));
  const line = { words: own, box: null };
  return new StreamLine(0, own, { block: { kind: 'text', role: 'body', lines: [line], box: null }, line }, false);
}

it.each([
  ['is left in the words that it was restored to', 'dich|Bao', 'dịch|Báo', ['dịch', '| Báo']],
  ['was restored to a space', 'doc|Ngay', 'đọc Ngày', ['đọc', '| Ngày']],
  ['was restored to nothing before a word', '|T6', 'Tổ', ['| Tổ']],
  ['was restored to a letter', 'ban|Uy', 'banlủy', ['ban', '| Uy']],
])('a rule that was read into words parts them where it %s', (_, raw, text, expected) => {
  const { words } = lineOf([['Phong', 'Phòng'], [raw, text]]);
  expect(words.slice(1).map((word) => `${word.afterBar ? '| ' : ''}${word.text}`)).toEqual(expected);
});
