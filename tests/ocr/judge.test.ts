import { describe, expect, it } from 'vitest';
import { decidePage } from '../../src/ocr/judge/decide.js';
import { layerQuality } from '../../src/ocr/judge/quality.js';
import { openPdf } from '../../src/ocr/pdf/open.js';
import { readLayer } from '../../src/ocr/pdf/page.js';
import type { OcrMode } from '../../src/ocr/types.js';
import { tinyPdf, type TinyPage, type TinyText } from './tiny-pdf.js';

const RIGHT = 'Ủy ban nhân dân xã yêu cầu các ban, ngành, đoàn thể và các thôn tổ chức triển khai thực hiện nghiêm túc kế hoạch này trong năm 2025';
const ENGLISH_OCR = 'Uy ban nhan dan xa yeu cAu cac ban nganh doan th~ va cac thon t6 chuc tri~n khai thuc hi~n nghiem tuc k~ ho~ch nay trong nam 2025';
const UNMARKED = 'Uy ban nhan dan xa yeu cau cac ban nganh doan the va cac thon to chuc trien khai thuc hien nghiem tuc ke hoach nay trong nam';
const LABEL: TinyText[] = [
  { x: 380, y: 20, size: 8, text: 'Ký bởi: Ủy ban nhân dân xã Hòa Bình', annotation: true },
  { x: 380, y: 30, size: 8, text: 'Thời gian ký: 02/03/2025 10:11:12', annotation: true },
];
const FULL = [0, 0, 595, 842] as const;
const BODY_IMAGE = [60, 300, 480, 480] as const;

function lines(text: string, options: Partial<TinyText> = {}): TinyText[] {
  const words = text.split(' ');
  return Array.from({ length: Math.ceil(words.length / 10) }, (_, i) => ({ x: 85, y: 120 + 20 * i, text: words.slice(10 * i, 10 * i + 10).join(' '), ...options }));
}

async function judge(page: TinyPage, mode: OcrMode = 'auto') {
  const pdf = await openPdf({ name: 't', bytes: tinyPdf([page]) }, undefined);
  try {
    const decision = decidePage(await readLayer(await pdf.document.getPage(1), pdf.pdfjs), mode);
    return { kept: decision.keep.length, recognise: decision.recognise, findings: decision.findings.map((finding) => finding.code) };
  } finally {
    await pdf.document.destroy();
  }
}

const COUNT = RIGHT.split(' ').length;

describe('where a page’s text comes from', () => {
  it.each<[string, TinyPage, { kept: number; recognise: boolean; findings: string[] }]>([
    ['a good layer is kept', { texts: lines(RIGHT) }, { kept: COUNT, recognise: false, findings: [] }],
    ['a good layer over a small seal is kept', { texts: lines(RIGHT), images: [[300, 500, 100, 100]] }, { kept: COUNT, recognise: false, findings: [] }],
    ['a scan without a layer is recognised', { images: [FULL] }, { kept: 0, recognise: true, findings: ['text-layer-missing'] }],
    ['a scan with only an e-signature label is recognised', { images: [FULL], texts: LABEL }, { kept: 0, recognise: true, findings: ['text-layer-missing'] }],
    ['an English-OCR layer over a scan is never used', { images: [FULL], texts: lines(ENGLISH_OCR, { hidden: true }) }, { kept: 0, recognise: true, findings: ['text-layer-damaged'] }],
    ['a visible English-OCR layer under the scan is never used', { images: [FULL], texts: lines(ENGLISH_OCR), imagesLast: true }, { kept: 0, recognise: true, findings: ['text-layer-damaged'] }],
    ['a hidden layer without marks over a scan is not used', { images: [FULL], texts: lines(UNMARKED, { hidden: true }) }, { kept: 0, recognise: true, findings: ['text-layer-damaged'] }],
    ['a good hidden layer over a scan is kept', { images: [FULL], texts: [...lines(RIGHT, { hidden: true }), ...lines(RIGHT, { hidden: true, x: 86 }).map((text) => ({ ...text, y: text.y + 200 })), ...lines(RIGHT, { hidden: true }).map((text) => ({ ...text, y: text.y + 400 }))] }, { kept: 3 * COUNT, recognise: false, findings: [] }],
    ['a good hidden layer of few words gives way to the whole image', { images: [FULL], texts: lines(RIGHT, { hidden: true }) }, { kept: 0, recognise: true, findings: ['text-layer-partial'] }],
    ['text typed without marks and without an image is kept', { texts: lines(UNMARKED) }, { kept: UNMARKED.split(' ').length, recognise: false, findings: ['text-layer-kept'] }],
    ['a real letterhead stays beside an image that holds the body', { texts: lines(RIGHT), images: [BODY_IMAGE] }, { kept: COUNT, recognise: true, findings: ['text-layer-partial'] }],
    ['a receiver’s remark on a scan is left out', { images: [FULL], texts: [{ x: 300, y: 150, size: 8, text: 'Phòng Văn hóa tham mưu triển khai', annotation: true }] }, { kept: 0, recognise: true, findings: ['text-layer-missing'] }],
  ])('%s', async (_, page, expected) => {
    expect(await judge(page)).toEqual(expected);
  });

  it('is told by --ocr where it is given', async () => {
    const scan: TinyPage = { images: [FULL], texts: lines(ENGLISH_OCR, { hidden: true }) };
    expect(await judge(scan, 'never')).toMatchObject({ recognise: false, findings: ['recognition-off'] });
    expect(await judge({ texts: lines(RIGHT) }, 'always')).toMatchObject({ kept: 0, recognise: true, findings: ['recognised-on-request'] });
  });
});

it.each([
  ['right text', RIGHT, [0.97, 1], [0.7, 1]],
  ['English OCR', ENGLISH_OCR, [0, 0.8], [0, 0.05]],
  ['text without marks', UNMARKED, [0.5, 0.8], [0, 0]],
] as const)('the quality of %s is measured as such', (_, text, [leastSyllables, mostSyllables], [leastMarked, mostMarked]) => {
  const quality = layerQuality(text.split(' '));
  expect(quality.syllables).toBeGreaterThanOrEqual(leastSyllables);
  expect(quality.syllables).toBeLessThanOrEqual(mostSyllables);
  expect(quality.marked).toBeGreaterThanOrEqual(leastMarked);
  expect(quality.marked).toBeLessThanOrEqual(mostMarked);
});
