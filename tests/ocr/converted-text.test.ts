import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, textOf } from './read.js';

const BODY = 'KẾ HOẠCH\nPhòng cháy rừng năm 2026\n1. Rà soát khu vực trọng điểm.';

async function textFrom(written: string): Promise<string> {
  return textOf(await read(written));
}

describe('what a converter writes around a document is no part of its text', () => {
  it.each([
    ['a fence of code', `\`\`\`markdown\n${BODY}\n\`\`\`\n`],
    ['a fence of tildes', `~~~\n${BODY}\n~~~`],
    ['properties', `---\ntitle: plan.pdf\npages: 4\ntags:\n  - scan\n---\n${BODY}`],
    ['a comment', `<!-- made from plan.pdf\non Monday -->${BODY}`],
    ['pictures and their definitions', `![][image1]\n![](_page_0_Picture_1.jpeg)\n${BODY}\n[image1]: <data:image/png;base64,iVBORw0KGgo=>`],
    ['a picture inside a line', BODY.replace('năm 2026', 'năm ![con dấu](seal.png)2026')],
    ['links', BODY.replace('khu vực', '[khu vực](https://example.vn/ban-do "bản đồ")')],
    ['breaks', BODY.replaceAll('\n', '<br/>\n')],
    ['breaks for line ends', BODY.replaceAll('\n', '<br>')],
    ['tags that set words', BODY.replace('KẾ HOẠCH', '<center><b>KẾ HOẠCH</b></center>').replace('trọng điểm', '<u style="x">trọng điểm</u>')],
    ['page numbers and watermarks of recognisers', `<watermark>BẢN SAO</watermark>${BODY}<page_number>3</page_number>`],
    ['attributes of spans, headings and fences', `::: {custom-style="Body Text"}\n${BODY.replace('khu vực', '[khu vực]{.underline}')}\n:::`],
    ['invisible characters', `\u200b${BODY.replace('trọng', 'tr\u00adọng').replace('cháy', '\u2060cháy')}`],
  ])('%s', async (_, written) => {
    expect((await textFrom(written)).trim()).toBe(BODY);
  });

  it.each([
    ['the attributes of a heading', '## I. Mục tiêu {#muc-tieu .unnumbered}', '## I. Mục tiêu'],
    ['dashes before items with markers of their own', '- 1. Mục đích\n- a) Rà soát\n- b) Thống kê\n- - Hộ nghèo', '1. Mục đích\na) Rà soát\nb) Thống kê\n- Hộ nghèo'],
    ['paragraphs of a web page', '<p>Căn cứ Luật;</p><p>Xét đề nghị</p>', 'Căn cứ Luật;\nXét đề nghị'],
  ])('%s', async (_, written, expected) => {
    expect((await textFrom(written)).trim()).toBe(expected);
  });

  it.each([
    ['$95\\%$', '95%'], ['$9 5 , 5 \\%$', '95,5%'], ['$\\geq 80\\%$', '≥ 80%'], ['$\\ge 12 \\text{ lớp}$', '≥ 12 lớp'], ['\\(15/12/2026\\)', '15/12/2026'], ['$ 100 \\% $', '100%'],
    ['$37^{\\circ}$C', '37°C'], ['$120 \\mathrm{~m}^{2}$', '120 m²'], ['95\\%', '95%'],
  ])('figures that were taken for formulas: %s', async (formula, figure) => {
    expect(await textFrom(`Tỷ lệ đạt ${formula} trở lên`)).toBe(`Tỷ lệ đạt ${figure} trở lên`);
  });
});

describe('what only looks like a converter\'s sign stays', () => {
  it.each([
    ['sums of dollars', 'Hỗ trợ $5 triệu và $7 triệu mỗi hộ'],
    ['a formula that is more than a figure', 'Tính theo $\\frac{a}{b}$ của vụ'],
    ['comparisons', 'Đạt <5% và >90% hộ; a < b'],
    ['blanks to fill in', 'Kính gửi: <Tên đơn vị>'],
    ['a note in brackets', 'Báo cáo [1](2) kèm theo'],
    ['rules', '---\nSố: 12/KH-UBND\n---\nKẾ HOẠCH'],
    ['one heading that names a page', 'KẾ HOẠCH\n## Trang 3\nvăn bản'],
    ['two items that an office wrote so', '- 1. Mục đích\n- 2. Yêu cầu\nI. Chung'],
    ['counts behind dashes', '- 05 lớp tập huấn\n- 12 hội nghị\n- 30 tổ công nghệ số'],
  ])('%s', async (_, written) => {
    expect(await textFrom(written)).toBe(written);
  });

  it('and cells keep their breaks', async () => {
    const { pages } = await read('| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Rà soát<br>Thống kê | Sở Y tế |<br>\n');
    const [table] = pages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
    expect(table?.rows.at(-1)?.cells.map((cell) => cell.lines.map((line) => line.words.map(({ text }) => text).join(' ')))).toEqual([['1'], ['Rà soát', 'Thống kê'], ['Sở Y tế']]);
  });
});

describe('pages that a converter marks are pages', () => {
  const pages = ['Trang đầu nói về mục đích', 'Trang hai nói về nhiệm vụ', 'Trang cuối có chữ ký'];

  it.each([
    ['marker', pages.map((page, at) => `{${at}}------------------------------------------------\n\n${page}\n`).join('\n')],
    ['comments', pages.join('\n\n<!-- PageBreak -->\n\n')],
    ['numbered comments', pages.map((page, at) => `<!-- page ${at + 1} -->\n${page}`).join('\n\n')],
    ['headings between rules', pages.map((page, at) => `## Page ${at + 1}\n\n${page}`).join('\n\n---\n\n')],
    ['words between strokes', pages.map((page, at) => `--- Trang ${at + 1}/3 ---\n${page}`).join('\n')],
    ['breaks of Pandoc', pages.join('\n\n\\newpage\n\n')],
    ['breaks of a style sheet', pages.join('\n\n<div style="page-break-after: always;"></div>\n\n')],
  ])('%s', async (_, written) => {
    const { pages: read_ } = await read(written);
    expect(read_.map(({ blocks }) => blocks.flatMap((block) => (block.kind === 'text' ? block.lines.flatMap(({ words }) => words.map(({ text }) => text)) : [])).join(' '))).toEqual(pages);
  });

  it('but where form feeds part them the marks just go', async () => {
    const { pages: read_ } = await read(pages.map((page, at) => `${page}\n<!-- page ${at + 1} -->\n`).join('\f'));
    expect(read_).toHaveLength(3);
  });
});

it('taking signs off takes time in proportion to a text\'s length, whatever its signs', async () => {
  const signs = fc.constantFrom('<', '>', '</p>', '<!--', '-->', '$', '\\', '[', ']', '](', '{', '}', ':::', '```', '---', '![', '\n', ' ', 'Kế hoạch ', '12 ', '- 1. ', '<br>', '<table', '|', '# a', '.b', '=""');
  await fc.assert(fc.asyncProperty(fc.array(signs, { maxLength: 200 }), async (parts) => {
    const start = performance.now();
    await read(`Kế hoạch ${parts.join('').repeat(20)}`);
    expect(performance.now() - start).toBeLessThan(3000);
  }), { numRuns: 60 });
});

it('lines without bars take time in proportion to their length to be found no row of a table', async () => {
  const start = performance.now();
  await read(`Kế hoạch ${'phòng/chống...'.repeat(8000)}`);
  expect(performance.now() - start).toBeLessThan(2000);
});
