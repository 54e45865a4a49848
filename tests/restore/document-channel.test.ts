import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentChannel } from '../../src/restore/document-channel.js';
import { restoreText } from '../../src/restore/index.js';
import { alignLetters, type LetterSlip } from '../../src/restore/model/letter-alignment.js';
import { restorationModel } from '../../src/restore/model/load.js';
import { tokenise } from '../../src/restore/tokenise.js';
import { stripMarks } from '../../src/vietnamese/index.js';

const PRINTED = `Ủy ban nhân dân phường ban hành kế hoạch kiểm soát thủ tục hành chính trên địa bàn phường trong năm nay.
Văn phòng chủ trì, phối hợp với các bộ phận chuyên môn rà soát, thống kê thủ tục hành chính thuộc thẩm quyền giải quyết.
Bộ phận tiếp nhận và trả kết quả niêm yết công khai các thủ tục hành chính đã được công bố tại trụ sở làm việc.
Công chức địa chính, xây dựng hướng dẫn người dân thực hiện thủ tục đăng ký đất đai theo đúng quy định của pháp luật.
Đoàn thanh niên vận động đoàn viên hỗ trợ người dân nộp hồ sơ trực tuyến trên Cổng dịch vụ công quốc gia.
Các đơn vị báo cáo kết quả thực hiện về Văn phòng trước ngày cuối cùng của mỗi quý để tổng hợp, báo cáo cấp trên.
Mặt trận và các đoàn thể giám sát việc tiếp nhận, giải quyết thủ tục hành chính cho cá nhân, tổ chức tại địa phương.
Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các bộ phận kịp thời phản ánh để được xem xét, giải quyết.`;

/** A reader that loses most marks and makes signs of its own out of others. */
const OTHER_READER: Readonly<Record<string, string>> = { ộ: 'Q', ạ: '~', ụ: 'i', ế: 'S', ể: 'S', ố: '6', ồ: '6', ấ: '~', ậ: '~', ự: 'v', ệ: '~' };
/** A reader that the model's channel was learned from. */
const KNOWN_READER: Readonly<Record<string, string>> = { ế: 'é', ể: 'é', ề: 'é', ấ: 'á', ố: 'é', ư: 'u', ơ: 'o', á: 'a' };

function readBy(slips: Readonly<Record<string, string>>, printed: string): string {
  return Array.from(printed, (letter) => slips[letter] ?? stripMarks(letter)).join('');
}

function wordsRight(text: string): number {
  const right = PRINTED.split(/\s+/u);
  return text.split(/\s+/u).filter((word, index) => word === right[index]).length / right.length;
}

describe('the channel of a document', () => {
  const model = restorationModel();

  it('stays the model\'s own where the reader is the one it was learned from', () => {
    expect(documentChannel(tokenise(readBy(KNOWN_READER, PRINTED)), model)).toBe(model.channels.eng);
  });

  it('stays the model\'s own where there are too few letters to know the reader', () => {
    expect(documentChannel(tokenise(readBy(OTHER_READER, PRINTED.slice(0, 200))), model)).toBe(model.channels.eng);
  });

  it('prices the slips that the document repeats lower, and leaves letters that it lacks alone', () => {
    const adapted = documentChannel(tokenise(readBy(OTHER_READER, PRINTED)), model);
    for (const slip of [{ printed: 'ộ', read: 'Q' }, { printed: 'ụ', read: 'i' }]) expect(adapted.costOf(slip)).toBeLessThan(model.channels.eng.costOf(slip) - 3);
    const lacking = { printed: 'ỹ', read: 'y' };
    expect(adapted.costOf(lacking)).toBeCloseTo(model.channels.eng.costOf(lacking), 6);
  });

  it('reads a whole document better than each of its lines alone', () => {
    const read = readBy(OTHER_READER, PRINTED);
    const alone = read.split('\n').map((line) => restoreText(line, { damage: 'english-ocr' }).text).join('\n');
    const whole = restoreText(read, { damage: 'english-ocr' }).text;
    expect(wordsRight(whole)).toBeGreaterThan(0.97);
    expect(wordsRight(whole)).toBeGreaterThan(wordsRight(alone));
  });

  it('learns from all pages of a document, the same every time', () => {
    const paged = readBy(OTHER_READER, PRINTED).replace(/\n/gu, '\f');
    const restored = restoreText(paged, { damage: 'english-ocr' }).text;
    expect(wordsRight(restored)).toBeGreaterThan(0.97);
    expect(restoreText(paged, { damage: 'english-ocr' }).text).toBe(restored);
  });
});

describe('alignment of letters', () => {
  const cost = ({ printed, read }: LetterSlip): number => (printed === read ? 0 : 1 + Math.abs(printed.length - read.length)) + 2 * (printed.length - 1);

  it.each([
    ['hội', 'hQi', ['h>h', 'ộ>Q', 'i>i']],
    ['đã', 'đ', ['đ>đ', 'ã>']],
    ['mạnh', 'ma,nh', ['m>m', 'ạ>a,', 'n>n', 'h>h']],
  ])('tells what the letters of %s were read as in %s', (printed, read, expected) => {
    expect(alignLetters(printed, read, cost).map((slip) => `${slip.printed}>${slip.read}`)).toEqual(expected);
  });

  it('gives nothing where no chunks explain a reading', () => {
    expect(alignLetters('a', 'abcd', cost)).toEqual([]);
  });

  it('leaves no letter out and takes none twice', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ạ', 'n', 'h', '~'), minLength: 1, maxLength: 8 });
    fc.assert(fc.property(word, word, (printed, read) => {
      const slips = alignLetters(printed, read, cost);
      fc.pre(slips.length > 0);
      expect(slips.map((slip) => slip.printed).join('')).toBe(printed);
      expect(slips.map((slip) => slip.read).join('')).toBe(read);
    }));
  });
});
