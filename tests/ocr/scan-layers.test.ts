import { describe, expect, it } from 'vitest';
import { restorePages } from '../../src/restore/index.js';
import { read, textOf } from './read.js';
import { tinyPdf, type TinyPage, type TinyText } from './tiny-pdf.js';

/** Right text, enough for a hidden layer to be judged good and to fill its image. */
const PARAGRAPH = [
  'Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về công tác cải cách hành chính,',
  'Ủy ban nhân dân xã xây dựng kế hoạch triển khai thực hiện trên địa bàn như sau:',
  'Các cơ quan, đơn vị, các thôn tổ chức thực hiện nghiêm túc nội dung kế hoạch này,',
];
const BODY = [...PARAGRAPH, ...PARAGRAPH, ...PARAGRAPH];
const SCAN = [[0, 0, 595, 842]] as const;

function hidden(lines: readonly string[]): TinyText[] {
  return lines.map((text, i) => ({ x: 85, y: 120 + 20 * i, text, hidden: true }));
}

/** Rules of a table of two columns and two rows, as they are seen in the page's image. */
const TABLE: TinyPage['lines'] = [[85, 500, 500, 500], [85, 540, 500, 540], [85, 580, 500, 580], [85, 500, 85, 580], [300, 500, 300, 580], [500, 500, 500, 580]];

describe('the layer that somebody\'s recogniser made of a scan', () => {
  it('is kept where it is good', async () => {
    const result = await read(tinyPdf([{ images: SCAN, texts: hidden(BODY) }]));
    expect(result.pages[0]).toMatchObject({ origin: 'text-layer', isScanLayer: true });
    expect(textOf(result)).toBe(BODY.join('\n'));
    expect(result.findings).toEqual([]);
  });

  it('is not kept where the image shows a table, whose cells it does not tell', async () => {
    const result = await read(tinyPdf([{ images: SCAN, texts: hidden(BODY), lines: TABLE }]));
    expect(result.pages[0]).toMatchObject({ origin: 'ocr' });
    expect(result.findings.map(({ code }) => code)).toEqual(['text-layer-tables']);
  });

  it('is kept with its table where nothing may be recognised', async () => {
    const result = await read(tinyPdf([{ images: SCAN, texts: hidden(BODY), lines: TABLE }]), { ocr: 'never' });
    expect(result.pages[0]).toMatchObject({ origin: 'text-layer' });
  });

  it('has its slips mended, few as they are', async () => {
    const scan = await read(tinyPdf([{ images: SCAN, texts: hidden([...BODY, 'Quyết định này có hiệu lực thi hành kế từ ngày ký.']) }]));
    const { pages } = await restorePages(scan.pages);
    expect(textOf({ ...scan, pages })).toContain('kể từ ngày ký');
  });
});
