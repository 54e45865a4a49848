import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page, TableBlock } from '../../src/document/model.js';
import { SourceText } from '../../src/document/source-text.js';
import { textPages } from '../../src/ocr/text/read-text.js';
import { restorePages } from '../../src/restore/index.js';
import { cpuSeconds } from '../cpu-seconds.js';

function tables(pages: readonly Page[]): TableBlock[] {
  return pages.flatMap((page) => page.blocks.filter((block) => block.kind === 'table'));
}

function rows({ rows: own }: TableBlock): string[][] {
  return own.map(({ cells }) => cells.map((cell) => cell.lines.flatMap((line) => line.words.map((word) => word.text)).join(' ')));
}

const ROWS = [
  ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'],
  ['1', 'Rà soát các hộ kinh doanh lấn chiếm vỉa hè để buôn bán.', 'Công an phường', 'Ban Chỉ huy Quân sự phường', 'Tháng 4/2026'],
  ['2', 'Tuyên truyền, vận động các hộ dân ký cam kết không vi phạm.', 'Hội Liên hiệp Phụ nữ phường', 'Đoàn Thanh niên phường', 'Trước ngày 15/5/2026'],
  ['3', 'Kiểm tra, xử lý các trường hợp tái lấn chiếm.', 'Công an phường', 'Các khu phố', 'Hằng tuần'],
];

/** Cells as paragraphs, hard-wrapped as a reader of PDFs gives them. */
function paragraphs(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(/(.{12,18}\S*) /gu, '$1\n')).join('\n\n');
}

const HEADINGS = ROWS[0]!;
const [FIRST, SECOND, THIRD] = [ROWS[1]!, ROWS[2]!, ROWS[3]!];
const BEHIND = '\n\nIII. KINH PHÍ\nTừ nguồn ngân sách phường năm 2026.\n';

describe('a table whose cells came as paragraphs in an order of their own', () => {
  it.each([
    ['row by row', [...HEADINGS, ...FIRST, ...SECOND, ...THIRD]],
    ['with the times behind all other columns', [...HEADINGS.slice(0, 4), ...FIRST.slice(0, 4), ...SECOND.slice(0, 4), ...THIRD.slice(0, 4), HEADINGS[4]!, FIRST[4]!, SECOND[4]!, THIRD[4]!]],
    ['with the numbers before all other columns', [HEADINGS[0]!, '1', '2', '3', ...HEADINGS.slice(1), ...FIRST.slice(1), ...SECOND.slice(1), ...THIRD.slice(1)]],
    ['with headings among the first cells', [HEADINGS[0]!, '1', HEADINGS[1]!, HEADINGS[2]!, ...FIRST.slice(1, 3), HEADINGS[3]!, FIRST[3]!, HEADINGS[4]!, FIRST[4]!, ...SECOND, ...THIRD]],
  ])('is put together when they stand %s', async (_, cells) => {
    const { pages, findings } = await restorePages(textPages(`II. PHÂN CÔNG NHIỆM VỤ\n${paragraphs(cells)}${BEHIND}`));
    expect(tables(pages).map(rows)).toEqual([ROWS]);
    expect(findings).toEqual([{ code: 'table-rows-uncertain', severity: 'warning', values: { rows: 3, left: 0 }, page: 1 }]);
  });

  it('is put together below a section whose title looks like a heading of times', async () => {
    const short = [['TT', 'Nội dung', 'Cơ quan thực hiện', 'Thời gian'], ...[FIRST, SECOND, THIRD].map((row) => [...row.slice(0, 3), row[4]!])];
    const cells = short.slice(1);
    const written = `${short[0]!.join('\n\n')}\n\n1\n\n2\n\n3\n\n${paragraphs(cells.flatMap((row) => row.slice(1)))}`;
    expect(tables((await restorePages(textPages(`III. THỜI GIAN, TIẾN ĐỘ\n\n${written}${BEHIND}`))).pages).map(rows)).toEqual([short]);
  });

  it('is left to segmentation where whole headings and the cells of most rows are lines right below each other', async () => {
    const row = ([number, work, lead, others, time]: readonly string[]): string => `${number!}\n${paragraphs([work!])}\n\n${lead!}\n${others!}\n\n${time!}`;
    const text = `II. PHÂN CÔNG\n\nTT\nNội dung\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian\n\n${[FIRST, SECOND, THIRD].map(row).join('\n\n')}${BEHIND}`;
    expect(tables((await restorePages(textPages(text))).pages)).toEqual([]);
  });

  it('has cells parted that stood side by side and were read line by line', async () => {
    const glued = 'Rà soát các hộ kinh doanh lấn chiếm Công an phường\nvỉa hè để buôn bán.';
    const { pages } = await restorePages(textPages(`${paragraphs([...HEADINGS, '1'])}\n\n${glued}\n\n${paragraphs([...FIRST.slice(3), ...SECOND, ...THIRD])}${BEHIND}`));
    expect(tables(pages).map(rows)).toEqual([ROWS]);
  });

  it.each([
    ['the text of a cell goes on behind the page', { written: [...HEADINGS, '1', 'Rà soát các hộ kinh doanh lấn chiếm', ...FIRST.slice(2), 'vỉa hè để buôn bán.', ...SECOND, ...THIRD], rows: ROWS }],
    ['bodies end in a full stop', { written: [...HEADINGS, ...FIRST.slice(0, 3), 'Các cơ quan, đơn vị liên quan.', FIRST[4]!, ...SECOND, ...THIRD], rows: [ROWS[0]!, [...FIRST.slice(0, 3), 'Các cơ quan, đơn vị liên quan.', FIRST[4]!], SECOND, THIRD] }],
    ['abbreviations of bodies look like a title', { written: [...HEADINGS, ...FIRST.slice(0, 3), 'VTV, VOV, BTXVN', FIRST[4]!, ...SECOND, ...THIRD], rows: [ROWS[0]!, [...FIRST.slice(0, 3), 'VTV, VOV, BTXVN', FIRST[4]!], SECOND, THIRD] }],
    ['a line is one word', { written: [...HEADINGS, ...FIRST.slice(0, 3), 'Các\nHội, đoàn thể phường', FIRST[4]!, ...SECOND, ...THIRD], rows: [ROWS[0]!, [...FIRST.slice(0, 3), 'Các Hội, đoàn thể phường', FIRST[4]!], SECOND, THIRD] }],
    ['rows are counted anew in each group', { written: [...HEADINGS, 'I\nTrật tự đô thị', ...FIRST, ...SECOND, 'II\nTuyên truyền', '1', ...THIRD.slice(1), '2', ...FIRST.slice(1)], rows: [ROWS[0]!, ['I Trật tự đô thị'], FIRST, SECOND, ['II Tuyên truyền'], ['3', ...THIRD.slice(1)], ['4', ...FIRST.slice(1)]] }],
    ['the headings are printed again on the next page', { written: [...HEADINGS, ...FIRST, ...HEADINGS, ...SECOND, ...THIRD], rows: ROWS }],
    ['the rest of a heading stands below a blank line', { written: [...HEADINGS.slice(0, 4), 'thực hiện', HEADINGS[4]!, ...FIRST, ...SECOND, ...THIRD], rows: [[...HEADINGS.slice(0, 3), 'Cơ quan phối hợp thực hiện', HEADINGS[4]!], FIRST, SECOND, THIRD] }],
  ])('has its rows told by the numbers before them, where %s', async (_, { written, rows: expected }) => {
    const { pages } = await restorePages(textPages(`II. PHÂN CÔNG NHIỆM VỤ\n${paragraphs(written)}${BEHIND}`));
    expect(tables(pages).map(rows)).toEqual([expected]);
  });

  it('has a time parted from the work beside it where times stand before works', async () => {
    const rowsOf = [['TT', 'Thời gian', 'Nội dung công việc', 'Đơn vị thực hiện'], ['1', 'Tháng 8/2026', 'Sửa chữa bếp, bổ sung đồ dùng', 'Ban quản lý bếp ăn'], ['2', 'Từ 08/9/2026', 'Tổ chức ăn bán trú cho học sinh', 'Ban quản lý bếp ăn'], ['3', '20/12/2026', 'Sơ kết, rút kinh nghiệm với các tổ', 'Văn phòng trường']];
    const [headings, ...own] = rowsOf as [string[], ...string[][]];
    const written = [...headings, ...own.flatMap(([number, time, work, body], at) => [number!, at === 1 ? `${time!} ${work!}` : `${time!}\n${work!}`, body!])];
    const { pages } = await restorePages(textPages(`II. LỊCH THỰC HIỆN\n${paragraphs(written)}\n\nYêu cầu các bộ phận nghiêm túc thực hiện lịch này và báo cáo về Ban Giám hiệu.\n`));
    expect(tables(pages).map(rows)).toEqual([[headings, ...own].map((row) => [row[0]!, ...row.slice(1)])]);
    expect(SourceText.fromPages(pages).lines.at(-1)!.row).toBeNull();
  });

  it('keeps the numbers of rows at the edges of pages, and words of texts that begin as parts do', async () => {
    const work = 'Kiểm tra việc thực hiện\nchương trình, kế hoạch đã ban hành.';
    const text = `${paragraphs([...HEADINGS, ...FIRST, ...SECOND])}\f3\n\n${work}\n\n${paragraphs(THIRD.slice(2))}${BEHIND}`;
    const { pages } = await restorePages(textPages(text));
    expect(tables(pages).flatMap(rows)).toEqual([ROWS[0], FIRST, SECOND, ['3', work.replace('\n', ' '), ...THIRD.slice(2)]]);
  });

  it('keeps what belongs to no row, and says so', async () => {
    const { pages, findings } = await restorePages(textPages(`${paragraphs([...HEADINGS, ...FIRST, ...SECOND, ...THIRD, 'Công an tỉnh', 'Sở Tài chính'])}${BEHIND}`));
    expect(SourceText.fromPages(pages).text).toContain('Sở Tài chính');
    expect(findings).toMatchObject([{ code: 'table-rows-uncertain', values: { rows: 3 } }]);
  });

  it.each([
    'tiêu chí đã đề ra; giải pháp phát triển người tham gia bảo hiểm, hoàn thành chỉ',
    'xã ký kết quy chế phối hợp chống trộm cắp trên địa bàn, hoàn thành',
  ])('is not seen where a line of prose speaks of works, bodies and times: %s', async (line) => {
    const text = `4. Phòng Kinh tế làm việc với các\n${line}\ntrong quý III.\n5. Phòng Tài chính bảo đảm nguồn chi trả lương cho\nngười lao động không chậm quá ngày 10 của tháng.\n6. Đề nghị Công đoàn phát động thi đua, tổng kết\nvào dịp 28/10.\n`;
    expect(tables((await restorePages(textPages(text))).pages)).toEqual([]);
  });

  it.each([
    ['prose under headings', 'Nội dung\n\nCơ quan chủ trì\n\nThời gian\n\nCác cơ quan, đơn vị nghiêm túc tổ chức thực hiện Kế hoạch này và báo cáo kết quả về Ủy ban nhân dân xã.'],
    ['headings alone', 'TT\n\nNội dung\n\nCơ quan chủ trì\n\nThời hạn'],
  ])('is not seen in %s', async (_, text) => {
    expect(tables((await restorePages(textPages(text))).pages)).toEqual([]);
  });
});

it('no word of such a table is lost or added, whatever order its cells come in', async () => {
  const cells = [...FIRST, ...SECOND, ...THIRD];
  await fc.assert(fc.asyncProperty(fc.shuffledSubarray(cells.map((_, index) => index), { minLength: cells.length }), async (order) => {
    const text = `${paragraphs([...HEADINGS, ...order.map((index) => cells[index]!)])}${BEHIND}`;
    const words = (own: string): string[] => own.split(/[\s|]+/u).filter((word) => /\p{L}/u.test(word)).sort();
    expect(words(SourceText.fromPages((await restorePages(textPages(text))).pages).text)).toEqual(words(text));
  }), { numRuns: 30 });
}, 30_000);

it.each(['Nội dung\n\n', 'TT\n\nNội dung\n\nThời gian\n\n', 'Thời gian\nthực hiện\n\n1\n\n', 'Cơ\nquan\nchủ trì\nThời\ngian\n', 'TT\nNội dung\nCơ quan chủ trì\nThời gian\n\n1\nRà soát hồ sơ\n\nCông an xã\n\n2\nBáo cáo\n\nTrạm Y tế\n\n'])('lines of %j take time in proportion to their number', async (lines) => {
  const seconds = (times: number): Promise<number> => cpuSeconds(() => restorePages(textPages(lines.repeat(times))));
  await seconds(100);
  expect(await seconds(800)).toBeLessThan(Math.max(0.1, await seconds(100)) * 16);
}, 30_000);
