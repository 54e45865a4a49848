import { expect, it } from 'vitest';
import type { Page } from '../../src/document/model.js';
import { read, textOf } from './read.js';

const BODY = 'KẾ HOẠCH\nPhòng cháy rừng năm 2026';
const HEAD = ['ỦY BAN NHÂN DÂN', 'XÃ HÒA AN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 12/KH-UBND', 'Hòa An, ngày 02 tháng 3 năm 2026'];
const FOOT = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Bình'];

async function linesOf(written: string): Promise<readonly string[]> {
  const result = await read(written);
  expect(tablesIn(result.pages)).toBe(0);
  return textOf(result).split('\n').map((line) => line.replaceAll('*', '').trim()).filter((line) => line !== '');
}

function tablesIn(pages: readonly Page[]): number {
  return pages.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table').length;
}

it.each([
  ['tags, a paragraph a line', [
    `<table><tbody><tr><td><p>${HEAD[0]!}</p><p><b>${HEAD[1]!}</b></p></td><td><div>${HEAD[2]!}</div><div>${HEAD[3]!}</div></td></tr><tr><td>${HEAD[4]!}</td><td><i>${HEAD[5]!}</i></td></tr></tbody></table>`,
    `<table><tr><td>${FOOT.slice(0, 3).map((line) => `<div>${line}</div>`).join('')}</td><td>${FOOT.slice(3).join('<br>')}</td></tr></table>`,
  ]],
  ['bars, with breaks', [
    `| ${HEAD.slice(0, 2).join('<br>')} | ${HEAD.slice(2, 4).join('<br>')} |\n| --- | --- |\n| ${HEAD[4]!} | ${HEAD[5]!} |`,
    `| ${FOOT.slice(0, 3).join('<br>')} | ${FOOT.slice(3).join('<br>')} |\n|---|---|`,
  ]],
  ['bars, each cell on one line, with bold words', [
    `| ${HEAD[0]!} **${HEAD[1]!}** | **${HEAD[2]!}** **${HEAD[3]!}** |\n| --- | --- |\n| ${HEAD[4]!} | ${HEAD[5]!} |`,
    `| **${FOOT[0]!}** ${FOOT[1]!} ${FOOT[2]!} | **${FOOT[3]!}** **${FOOT[4]!}** **${FOOT[5]!}** |\n| --- | --- |`,
  ]],
  ['an empty column between the two', [
    `| ${HEAD.slice(0, 2).join('<br>')} |  | ${HEAD.slice(2, 4).join('<br>')} |\n| --- | --- | --- |\n| ${HEAD[4]!} |  | ${HEAD[5]!} |`,
    `| ${FOOT.slice(0, 3).join('<br>')} |  | ${FOOT.slice(3).join('<br>')} |\n|---|---|---|`,
  ]],
  ['drawn borders', [
    `+------------------+------------------------------------+\n| ${HEAD[0]!}  | ${HEAD[2]!} |\n|                  |                                    |\n| ${HEAD[1]!}        | ${HEAD[3]!}        |\n+------------------+------------------------------------+\n| ${HEAD[4]!}   | ${HEAD[5]!}   |\n+------------------+------------------------------------+`,
    `+------------------+------------------------------------+\n| ${FOOT[0]!}        | ${FOOT[3]!}                       |\n|                  |                                    |\n| ${FOOT[1]!}      | ${FOOT[4]!}                       |\n|                  |                                    |\n| ${FOOT[2]!}       | ${FOOT[5]!}                      |\n+------------------+------------------------------------+`,
  ]],
])('a letterhead and a signature that a converter wrote as tables are lines: %s', async (_, [head, foot]) => {
  expect(await linesOf(`${head!}\n\n${BODY}\n\n${foot!}\n`)).toEqual([...HEAD, ...BODY.split('\n'), ...FOOT]);
});

it.each([
  ['a subject behind the number', '| Số: 12/UBND-KT V/v trồng rừng | Hòa An, ngày 02 tháng 3 năm 2026 |\n| --- | --- |', ['Số: 12/UBND-KT', 'V/v trồng rừng', 'Hòa An, ngày 02 tháng 3 năm 2026']],
  ['addressees beside their heading', '| Kính gửi: | - Các thôn; - Trạm Y tế xã. |\n| --- | --- |', ['Kính gửi:', '- Các thôn;', '- Trạm Y tế xã.']],
  ['an office and who holds it', '|  | TRƯỞNG PHÒNG Lê Thị Hoa |\n| --- | --- |', ['TRƯỞNG PHÒNG', 'Lê Thị Hoa']],
  ['one cell a row', '|  |  |\n| --- | --- |\n| Số: 12-KL/TW |  |', ['Số: 12-KL/TW']],
  ['a bold number', '| Số: **12**/KH-UBND | Hòa An, ngày 02 tháng 3 năm 2026 |\n| --- | --- |', ['Số: 12/KH-UBND', 'Hòa An, ngày 02 tháng 3 năm 2026']],
])('where such a cell is one line, what were lines is told: %s', async (_, table, expected) => {
  expect(await linesOf(`${table}\n\n${BODY}`)).toEqual([...expected, ...BODY.split('\n')]);
});

it.each([
  ['a column of recipients', '| TT | Văn bản | Nơi nhận |\n| --- | --- | --- |\n| 1 | Báo cáo tháng | Sở Y tế |\n| 2 | Báo cáo quý | Bộ Y tế |'],
  ['two columns of tasks', '| Nội dung | Thời gian |\n| --- | --- |\n| Rà soát hồ sơ | Tháng 3 |\n| Họp giao ban | Tháng 4 |'],
])('a table stays one: %s', async (_, table) => {
  expect(tablesIn((await read(`${BODY}\n\n${table}\n`)).pages)).toBe(1);
});

it('tags between two tables are no part of the text', async () => {
  const table = `<table><tr><td>${HEAD[0]!}</td><td>${HEAD[2]!}</td></tr></table>`;
  expect(await linesOf(`${table}\n<div class="c">\n**KẾ HOẠCH**\n</div>\n<p>Rà soát hồ sơ.</p>\n${table}`)).toEqual([HEAD[0], HEAD[2], 'KẾ HOẠCH', 'Rà soát hồ sơ.', HEAD[0], HEAD[2]]);
});

it('tags behind a table that nothing closes are none of the text either', async () => {
  expect(textOf(await read('<table>\n<p>Rà soát hồ sơ.</p>\n<div>Báo cáo kết quả.</div>'))).toMatch(/Rà soát hồ sơ\.\n+Báo cáo kết quả\.$/u);
});

it.each(['* * *', '***', '━━━━━━━━━━', '────────', '\n-----\n', '\n________\n'])('a line that only draws a rule, “%s”, is blank', async (rule) => {
  expect(textOf(await read(`KẾ HOẠCH\n${rule}\nRà soát hồ sơ.`))).toMatch(/^KẾ HOẠCH\n+Rà soát hồ sơ\.$/u);
});

it.each(['KẾ HOẠCH\n--------', '--------\nSố: 12/KH-UBND', '* Rà soát hồ sơ'])('what is more than a rule stays: %s', async (written) => {
  expect(textOf(await read(`${written}\nBáo cáo kết quả.`))).toBe(`${written}\nBáo cáo kết quả.`);
});
