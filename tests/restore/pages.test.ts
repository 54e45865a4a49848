import { describe, expect, it } from 'vitest';
import type { Block, Line, Page, PageOrigin } from '../../src/document/model.js';
import { plainWords } from '../../src/document/plain-text.js';
import { SourceText } from '../../src/document/source-text.js';
import { restorePages } from '../../src/restore/index.js';

const GOOD = ['Ủy ban nhân dân phường giao Văn phòng chủ trì,', 'phối hợp với các đơn vị liên quan thực hiện kế hoạch này.'];
const OCR = ['Ủy ban nhân dân phường tô chức triên khai thực hiện', 'Kế hoạch cải cách hành chính; kêt quả báo cáo hằng năm.'];
const ENGLISH = ['Thuc hién cac Quyét dinh ctia UBND tinh vé cai cach hanh chinh,', 'UBND phuong xay dung ké hoach trién khai thuc hién nhu sau:'];
const BOX = { x: 10, y: 20, width: 30, height: 12 };

function line(text: string): Line {
  return { words: plainWords(text).map((word) => ({ ...word, box: BOX, confidence: 0.9 })), box: BOX };
}

function page(blocks: readonly Block[], origin: PageOrigin, number = 1): Page {
  return { number, origin, width: 595, height: 842, blocks, confidence: 0.95 };
}

function body(lines: readonly string[]): Block {
  return { kind: 'text', role: 'body', lines: lines.map(line), box: BOX };
}

describe('restorePages', () => {
  it('hands right pages on as they are', async () => {
    const good = page([body(GOOD)], 'text-layer');
    const { pages } = await restorePages([good]);
    expect(pages[0]).toBe(good);
  });

  it('drops no word that recognition glued to another one', async () => {
    const { pages } = await restorePages([page([body([...OCR, 'Thời gian Đơn vị chủ trìừphối hợp'])], 'ocr')]);
    expect(SourceText.fromPages(pages).text).toContain('phối hợp');
  });

  it('repairs a recognised page word by word and keeps its layout', async () => {
    const { pages } = await restorePages([page([body(OCR)], 'ocr')]);
    expect(SourceText.fromPages(pages).text).toBe('Ủy ban nhân dân phường tổ chức triển khai thực hiện\nKế hoạch cải cách hành chính; kết quả báo cáo hằng năm.');
    const words = pages[0]!.blocks.flatMap((block) => (block.kind === 'text' ? block.lines.flatMap(({ words: own }) => own) : []));
    expect(words.every(({ box }) => box === BOX)).toBe(true);
    const changed = words.filter(({ restoration }) => restoration !== undefined);
    expect(changed.map(({ raw, text }) => `${raw} ${text}`)).toEqual(['tô tổ', 'triên triển', 'kêt kết']);
    expect(changed.every(({ restoration }) => restoration!.confidence > 0.5)).toBe(true);
  });

  it('is sure of clear print, less of a blurred page, and warns of the latter', async () => {
    const pages = [page([body([...GOOD, ...GOOD])], 'ocr'), page([body(['Uy bni nhnâ dđn phưng tồ cưc trêin khd', 'Kế hcạoh cài cahc hnàh chính ktẽ qyuả'])], 'ocr', 2)];
    const restored = await restorePages(pages);
    const [clear, blurred] = restored.pages;
    expect(clear!.confidence).toBeGreaterThan(0.97);
    expect(blurred!.confidence).toBeLessThan(0.9);
    expect(restored.findings).toEqual([{ code: 'low-confidence-page', severity: 'warning', page: 2, values: { page: 2, wrong: expect.any(Number) as number } }]);
  });

  it('leaves the confidence of pages whose words it does not decide', async () => {
    const { pages, findings } = await restorePages([{ ...page([body(GOOD)], 'text-layer'), confidence: 0.9 }]);
    expect(pages[0]!.confidence).toBe(0.9);
    expect(findings).toEqual([]);
  });

  it('restores words between markdown\'s signs and leaves the signs', async () => {
    const lines = ['## **I. MUC DICH, YEU CAU**', ...ENGLISH, '## **I1. NHIEM VU, GIAI PHAP**', '- **Van phong** chu tri, phéi hop véi cac don vi', '**TM. UY BAN NHAN DAN**', '**CHU TICH**'];
    const { pages } = await restorePages([page([body(lines)], 'text-layer')]);
    expect(SourceText.fromPages(pages).text.split('\n').filter((text) => text.includes('*'))).toEqual([
      '## **I. MỤC ĐÍCH, YÊU CẦU**', '## **II. NHIỆM VỤ, GIẢI PHÁP**', '- **Văn phòng** chủ trì, phối hợp với các đơn vị', '**TM. ỦY BAN NHÂN DÂN**', '**CHỦ TỊCH**',
    ]);
  });

  it('restores the cells of tables', async () => {
    const cell = (text: string, column: number) => ({ lines: [line(text)], column, columnSpan: 1, rowSpan: 1, box: BOX });
    const table: Block = {
      kind: 'table', columns: 2, box: BOX,
      rows: [{ cells: [cell('Co quan chu tri thuc hien', 0), cell('Thoi gian hoan thanh nhiem vu', 1)], header: true }],
    };
    const { pages } = await restorePages([page([table], 'text-layer')]);
    expect(SourceText.fromPages(pages).text).toBe('Cơ quan chủ trì thực hiện | Thời gian hoàn thành nhiệm vụ');
  });

  it('joins the halves of a torn syllable in the first word', async () => {
    const { pages } = await restorePages([page([body([...GOOD, 'ĐIỀ U 5. KHO ẢN 2'])], 'text-layer')]);
    expect(SourceText.fromPages(pages).text.split('\n')[2]).toBe('ĐIỀU 5. KHOẢN 2');
  });

  it('changes nothing when it is run again on text layers', async () => {
    const once = await restorePages([page([body(['Uy ban nhan dan phuong to chuc trien khai thuc hien ke hoach'])], 'text-layer')]);
    const twice = await restorePages(once.pages);
    expect(twice.pages[0]).toBe(once.pages[0]);
  });

  it('keeps web addresses, numbers and joined abbreviations of recognised pages', async () => {
    const text = 'Sở GD&ĐT thông tin tại https://dichvucong.gov.vn, đạt 95,5% trước ngày 30/11/2025 theo Quyết định 468/QĐ-TTg';
    const { pages } = await restorePages([page([body([text])], 'ocr')]);
    expect(SourceText.fromPages(pages).text).toBe(text);
  });
});
