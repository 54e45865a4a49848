import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { extractHeader } from '../../src/extract/header/index.js';
import { segment } from '../../src/segment/index.js';

const HEAD = 'ỦY BAN NHÂN DÂN\nXÃ TÂN AN\nSố: 21/KH-UBND\nTân An, ngày 05 tháng 02 năm 2025\n\nKẾ HOẠCH\nChuyển đổi số năm 2025\n\nỦy ban nhân dân xã Tân An ban hành kế hoạch:\n1. Rà soát hồ sơ./.\n\n';

/** The closing fields of a document that ends in the given lines. */
function closing(lines: string) {
  const source = SourceText.fromPlainText(HEAD + lines);
  const { recipients, signatory } = extractHeader(source, segment(source)).document;
  return { recipients, position: signatory?.position ?? null, name: signatory?.name ?? null };
}

describe('recipients and signature that were read across each other', () => {
  it.each([
    ['a quotation mark before an office', 'Nơi nhận: TL. CHỦ TỊCH\n- Như trên; > "CHÁNH VĂN PHÒNG\n- Lưu: VT.', ['Như trên', 'Lưu: VT']],
    ['an office whose first letters a seal covers', 'Nơi nhận: TL. CHỦ TỊCH\n- Như trên; ÁNH VĂN PHÒNG\n- Lưu: VT.', ['Như trên', 'Lưu: VT']],
    ['pieces of a seal behind items', 'Nơi nhận: CHỦ TỊCH\n- Như trên; KA x\n- Sở Tài chính; fe OY 3\n- Lưu: VT, KT. \\ Hn', ['Như trên', 'Sở Tài chính', 'Lưu: VT, KT']],
    ['a piece before the semicolon of the next line', 'Nơi nhận: CHỦ TỊCH\n- Như trên; A ;\n- Lưu: VT.', ['Như trên', 'Lưu: VT']],
    ['a heading of which only its first word was read', 'Nơi i KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Lưu: VT.', ['Như trên', 'Lưu: VT']],
  ])('are parted at %s', (_, lines, recipients) => {
    expect(closing(lines).recipients).toEqual(recipients);
  });

  it.each([
    ['abbreviations of bodies', 'Nơi nhận: CHỦ TỊCH\n- TT TU; TT HĐND\n- Lưu: VT.', ['TT TU; TT HĐND', 'Lưu: VT']],
    ['short words behind a stop', 'Nơi nhận: CHỦ TỊCH\n- UBND TP. Huế\n- Lưu: VT.', ['UBND TP. Huế', 'Lưu: VT']],
  ])('keep %s', (_, lines, recipients) => {
    expect(closing(lines).recipients).toEqual(recipients);
  });

  it.each([
    ['behind strokes', '- Như trên;\n- Lưu: VT, KT. ow Ss Phạm Thị Lan'],
    ['read small under a seal', '- Như trên;\n- Lưu: VT, KT. -phạm Thị Lan'],
    ['alone between two items', '- Như trên;\n\nPhạm Thị Lan\n- Lưu: VT.'],
  ])('leave the name to the signature: %s', (_, lines) => {
    const { recipients, name } = closing(`Nơi nhận: CHỦ TỊCH\n${lines}`);
    expect(name).toBe('Phạm Thị Lan');
    expect(recipients).toEqual(['Như trên', expect.stringMatching(/^Lưu: VT/u)]);
  });
});

describe('a signature apart from its office', () => {
  const LIST = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.';

  it.each([
    ['behind the recipients, the office before them', `KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n${LIST}\n\nPhạm Thị Lan`],
    ['below a stroke of the pen', `Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Lưu: VT.\n\n——\n\nPhạm Thị Lan`],
    ['below a number that a stroke was read as', `Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Lưu: VT.\n\n(E) 4\n\nPhạm Thị Lan`],
    ['behind strokes on its line', `Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Lưu: VT.\n\n) 4) Phạm Thị Lan`],
    ['above the note over what is attached', `Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Lưu: VT.\n\nPhạm Thị Lan\n(Ban hành kèm\n\nPHỤ LỤC\n1. Danh mục hồ sơ`],
  ])('keeps its name %s', (_, lines) => {
    expect(closing(lines)).toEqual({ recipients: ['Như trên', 'Lưu: VT'], position: 'PHÓ CHỦ TỊCH', name: 'Phạm Thị Lan' });
  });

  it.each([
    ['KT. BỘ TRƯỞNG\nTHỦ TRƯỞNG\nPhạm Thị Lan', 'THỨ TRƯỞNG'],
    ['TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nCHÁNH VĂN PHÒNG\nPhạm Thị Lan', 'PHÓ CHÁNH VĂN PHÒNG'],
  ])('has the deputy that the head of its own office tells: %s', (lines, position) => {
    expect(closing(`${LIST}\n\n${lines}`).position).toBe(position);
  });

  it('takes the last of two names below each other, whose offices could not be read', () => {
    expect(closing(`${LIST}\n\nNguyễn Văn Minh\n\nPhạm Thị Lan`).name).toBe('Phạm Thị Lan');
  });

  it('leaves what was read before the surname out of a name that is too long', () => {
    expect(closing(`${LIST}\n\nCHỦ TỊCH\n\nCủa Nó Phạm Thị Hồng Lan`).name).toBe('Phạm Thị Hồng Lan');
  });
});
