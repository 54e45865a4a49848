import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { diagnoseReadability } from '../../src/extract/diagnostics/index.js';

const unreadable = (text: string): readonly string[] => {
  const source = SourceText.fromPlainText(text);
  return diagnoseReadability(source).map(({ range }) => source.text.slice(range!.start, range!.end));
};

describe('lines that recognition could not read', () => {
  it('are one finding where they follow each other', () => {
    const debris = 'ˆ~ l]Ị Ễ ¬ ị| fˆ ~ JÍ\n^ ÁÌ ¿ kỉ » Iì * °';
    expect(unreadable(`Điều 1. Giao Sở Nội vụ\n${debris}\nĐiều 2. Giao Sở Y tế\n`)).toEqual([debris]);
  });

  it.each([
    ['Vietnamese', 'Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan'],
    ['Vietnamese without marks', 'So Noi vu chu tri, phoi hop voi cac co quan lien quan'],
    ['English', 'Sustainable Development Goals of the United Nations'],
    ['a formula', 'A = B + C x 100%'],
    ['a form’s dots', 'Ngày …… tháng …… năm ……, tại ……'],
    ['document numbers', 'Số 12/2024/QĐ-UBND, 15/KH-UBND, 20/CT-TTg, 7/NQ-CP'],
    ['a table’s figures', '1 | 2.500 | 3.400 | 75% | 80% | ha'],
  ])('are not taken from %s', (_, line) => {
    expect(unreadable(line)).toEqual([]);
  });
});
