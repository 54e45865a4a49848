import { describe, expect, it } from 'vitest';
import { textPages } from '../../src/ocr/text/read-text.js';
import { restorePages } from '../../src/restore/index.js';
import type { Page, Row } from '../../src/document/model.js';
import { cpuSeconds } from '../cpu-seconds.js';

/** A table of tasks as tools write it that read a page line by line, over the columns. */
const ACROSS = `PHỤ LỤC
Cơ quan Cơ quan Thời gian
STT Tên nhiệm vụ
chủ trì phối hợp hoàn thành
I. NÂNG CAO NHẬN THỨC
Tổ chức tuyên truyền, phổ biến các Các phòng,
1 quy định của pháp luật về cải cách Phòng Nội vụ ban, ngành Thường xuyên
hành chính cho cán bộ, công chức. thành phố
Biên soạn tài liệu hướng dẫn người Văn phòng Trước ngày
2 dân nộp hồ sơ trực tuyến tại bộ phận HĐND và Phòng Nội vụ 30/6/2025
một cửa. UBND
II. ĐẦU TƯ HẠ TẦNG
3 Nâng cấp đường truyền của bộ phận Trạm Phòng Kinh tế Quý III/2025
tiếp nhận và trả kết quả. Y tế
Nơi nhận:
- Lưu: VT.`;

describe('a table that was read across its columns', () => {
  it('gets its cells back, where the language model finds that they go on', async () => {
    const { pages, findings } = await restorePages(textPages(ACROSS));
    expect(rowsOf(pages).map(textsOf)).toEqual([
      ['STT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      ['I. NÂNG CAO NHẬN THỨC'],
      ['1', 'Tổ chức tuyên truyền, phổ biến các quy định của pháp luật về cải cách hành chính cho cán bộ, công chức.', 'Phòng Nội vụ', 'Các phòng, ban, ngành thành phố', 'Thường xuyên'],
      ['2', 'Biên soạn tài liệu hướng dẫn người dân nộp hồ sơ trực tuyến tại bộ phận một cửa.', 'Văn phòng HĐND và UBND', 'Phòng Nội vụ', 'Trước ngày 30/6/2025'],
      ['II. ĐẦU TƯ HẠ TẦNG'],
      ['3', 'Nâng cấp đường truyền của bộ phận tiếp nhận và trả kết quả.', 'Trạm Y tế', 'Phòng Kinh tế', 'Quý III/2025'],
    ]);
    expect(findings).toMatchObject([{ code: 'table-scrambled', page: 1, values: { rows: 5 } }]);
  });

  it('gets them back by the white space that sets columns apart, where there is some', async () => {
    const { pages } = await restorePages(textPages(`STT   Nội dung                    Đơn vị chủ trì      Đơn vị phối hợp     Thời gian
                                       Phòng Kinh tế,      Các đơn vị
  1   Xây dựng phương án           Hạ tầng và          liên quan           Quý I/2025
      phòng thủ                    Đô thị
  2   Kiểm tra việc thực hiện      Văn phòng           Phòng Kinh tế,      Thường xuyên
      nhiệm vụ được giao                               Hạ tầng và Đô thị`));
    expect(rowsOf(pages).map(textsOf)).toEqual([
      ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
      ['1', 'Xây dựng phương án phòng thủ', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Các đơn vị liên quan', 'Quý I/2025'],
      ['2', 'Kiểm tra việc thực hiện nhiệm vụ được giao', 'Văn phòng', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Thường xuyên'],
    ]);
  });

  it('tells headings apart that stand one space from each other', async () => {
    const { pages } = await restorePages(textPages(`                                   Cơ quan Cơ quan  Sản phẩm,        Thời gian
TT   Nhiệm vụ
                                   chủ trì phối hợp kết quả          hoàn thành
     Rà soát các văn bản chỉ đạo   Văn     Ban Chỉ  Danh mục các
1    của cấp trên về chuyển đổi    phòng   đạo xã   văn bản của      15/8/2026
     số trên địa bàn xã            UBND             cấp trên
2    Kiểm tra việc thực hiện       Công    Các đơn  Báo cáo          30/8/2026
     nhiệm vụ được giao            an xã   vị       kết quả`));
    expect(rowsOf(pages).map(textsOf)).toEqual([
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm, kết quả', 'Thời gian hoàn thành'],
      ['1', 'Rà soát các văn bản chỉ đạo của cấp trên về chuyển đổi số trên địa bàn xã', 'Văn phòng UBND', 'Ban Chỉ đạo xã', 'Danh mục các văn bản của cấp trên', '15/8/2026'],
      ['2', 'Kiểm tra việc thực hiện nhiệm vụ được giao', 'Công an xã', 'Các đơn vị', 'Báo cáo kết quả', '30/8/2026'],
    ]);
  });

  it('has its headings read one after the other, also one that ends in a comma', async () => {
    const { pages } = await restorePages(textPages('TT Nhiệm vụ\nCơ quan\nchủ trì\nCơ quan\nphối hợp\nSản phẩm,\nkết quả\nThời gian\nhoàn thành\n1\nRà soát các văn bản chỉ đạo\ncủa cấp trên về chuyển đổi số\nVăn phòng\nUBND\nBan Chỉ đạo xã\nDanh mục\nvăn bản\n15/8/2026\n2\nKiểm tra việc thực hiện\nnhiệm vụ được giao\nCông an xã\nCác đơn vị\nBáo cáo\n30/8/2026'));
    expect(rowsOf(pages).map(textsOf).slice(0, 2)).toEqual([
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm, kết quả', 'Thời gian hoàn thành'],
      ['1', 'Rà soát các văn bản chỉ đạo của cấp trên về chuyển đổi số', 'Văn phòng UBND', 'Ban Chỉ đạo xã', 'Danh mục văn bản', '15/8/2026'],
    ]);
  });

  it('gets them back where its cells were read one after the other', async () => {
    const { pages } = await restorePages(textPages(`STT
Nội dung công việc
Cơ quan
chủ trì
Cơ quan
phối hợp
Thời gian
hoàn thành
1
Tổ chức tuyên truyền, phổ biến các
quy định của pháp luật
Phòng Nội vụ
Các phòng, ban,
ngành thành phố
Thường xuyên
2
Biên soạn tài liệu hướng dẫn người dân
Văn phòng HĐND
và UBND
Phòng Nội vụ
Trước ngày
30/6/2025`));
    expect(rowsOf(pages).map(textsOf)).toEqual([
      ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      ['1', 'Tổ chức tuyên truyền, phổ biến các quy định của pháp luật', 'Phòng Nội vụ', 'Các phòng, ban, ngành thành phố', 'Thường xuyên'],
      ['2', 'Biên soạn tài liệu hướng dẫn người dân', 'Văn phòng HĐND và UBND', 'Phòng Nội vụ', 'Trước ngày 30/6/2025'],
    ]);
  });

  it('is none where every cell is one line', async () => {
    const cells = ['TT', 'Nhiệm vụ', 'Cơ quan, đơn vị chủ trì', 'Cơ quan, đơn vị phối hợp', 'Kết quả thực hiện', 'Thời hạn hoàn thành',
      ...['1', '2', '3'].flatMap((number) => [number, `Xây dựng và triển khai mô hình chợ thương mại điện tử số ${number} của địa phương theo lộ trình đã đề ra`, 'Phòng Kinh tế', 'Các cơ quan, đơn vị liên quan', 'Mô hình được vận hành', 'Tháng 12/2025'])];
    const { pages } = await restorePages(textPages(`PHỤ LỤC\n${cells.join('\n')}`));
    expect(rowsOf(pages)).toEqual([]);
  });

  it('writes a misread heading as its column is usually called', async () => {
    const { pages } = await restorePages(textPages(`STT Tên nhiệm vụ, giải pháp | Chữa trị | Phối hợp | Thời hạn
1 Trồng cây phân tán ven các trục đường | Hội Nông dân | Các thôn | Tháng 2/2025
2 Nạo vét kênh mương nội đồng | Phòng Kinh tế | Hợp tác xã | Quý I/2025`));
    expect(textsOf(rowsOf(pages)[0]!)).toEqual(['STT', 'Tên nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Phối hợp', 'Thời hạn']);
  });

  it('takes braces and brackets for the rules between its columns, and specks for nothing', async () => {
    const { pages } = await restorePages(textPages(`TT Nội dung công việc Đơn vị chủ trì Đơn vị phối hợp Thời gian
1 Sửa chữa nhà văn hóa các thôn} Phòng Kinh tế [Các thôn ~ Quý I/2025
2 Tập huấn sơ cứu cho đội viên] Trạm Y tế xã {Đoàn Thanh niên » Tháng 5/2025`));
    expect(rowsOf(pages).slice(1).map(textsOf)).toEqual([
      ['1', 'Sửa chữa nhà văn hóa các thôn', 'Phòng Kinh tế', 'Các thôn', 'Quý I/2025'],
      ['2', 'Tập huấn sơ cứu cho đội viên', 'Trạm Y tế xã', 'Đoàn Thanh niên', 'Tháng 5/2025'],
    ]);
  });

  it('goes on with cells that were read one after the other at the foot of a page', async () => {
    const { pages } = await restorePages(textPages(`STT Nội dung công việc Cơ quan chủ trì Cơ quan phối hợp Thời gian
1 Kiểm tra các bếp ăn tập thể | Trạm Y tế | Công an xã | Quý I/2025
2 Khám sức khỏe cho người cao tuổi | Trạm Y tế | Hội Người cao tuổi | Tháng 6/2025

3

Phun thuốc diệt muỗi tại các
khu dân cư

Trạm Y tế

Các tổ dân phố

Tháng 8/2025`));
    expect(textsOf(rowsOf(pages).at(-1)!)).toEqual(['3', 'Phun thuốc diệt muỗi tại các khu dân cư', 'Trạm Y tế', 'Các tổ dân phố', 'Tháng 8/2025']);
  });

  it('loses and invents no word', async () => {
    const { pages } = await restorePages(textPages(ACROSS));
    expect(wordsOf(pages).sort()).toEqual(ACROSS.split(/\s+/u).sort());
  });

  it('keeps words that are no syllables in text without damage', async () => {
    const text = 'STT | Tên nhiệm vụ | Cơ quan chủ trì | Thời gian\n\n1 | Lắp thiết bị IoT đo mưa, cân rác trên 5 kg ở các chợ | Sở Công\n\nThương | Quý II\n\n2 | Báo cáo kết quả lắp đặt | Sở Y tế | Quý III\n';
    const { pages } = await restorePages(textPages(text));
    expect(wordsOf(pages)).toEqual(expect.arrayContaining(['IoT', 'kg']));
  });

  it.each([
    ['a sentence about who does what by when', 'Cơ quan chủ trì, cơ quan phối hợp, thời gian hoàn thành nêu tại Phụ lục.\n1. Phòng Nội vụ theo dõi việc thực hiện.\n2. Các phòng báo cáo kết quả.'],
    ['labelled lines', '1. Tổ chức hội nghị\nĐơn vị chủ trì: Phòng Nội vụ\nĐơn vị phối hợp: Phòng Tư pháp\nThời gian hoàn thành: Quý II/2025'],
    ['a table whose cells are parted', 'STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian\n1 | Tổ chức hội nghị | Phòng Nội vụ | Phòng Tư pháp | Quý II\n2 | Biên soạn tài liệu | Phòng Tư pháp | Phòng Nội vụ | Quý III'],
  ])('is not seen in %s', async (_, text) => {
    const pages = textPages(text);
    expect((await restorePages(pages)).pages.map(({ blocks }) => blocks)).toEqual(pages.map(({ blocks }) => blocks));
  });
});

function rowsOf(pages: readonly Page[]): Row[] {
  return pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])));
}

function textsOf({ cells }: Row): string[] {
  return cells.map(({ lines }) => lines.flatMap(({ words }) => words.map(({ text }) => text).filter((text) => text !== '')).join(' '));
}

function wordsOf(pages: readonly Page[]): string[] {
  return pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'text' ? block.lines : block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines))))).flatMap(({ words }) => words.map(({ text }) => text));
}

describe('a column of a recognised table', () => {
  const rows = (last: string): string => ['Các khoa; các phòng', 'Hội đồng; Trung tâm', last].join('\n');

  it.each([
    ['a colon is a semicolon where the other cells part their entries so', 'Trung tâm Quản lý chất lượng: Phòng Đào tạo', 'Trung tâm Quản lý chất lượng; Phòng Đào tạo'],
    ['the colon of a label stays', 'Đơn vị chủ trì: Phòng Đào tạo', 'Đơn vị chủ trì: Phòng Đào tạo'],
  ])('%s', async (_, read, printed) => {
    const { pages } = await restorePages([scannedTable(rows(read).split('\n'))]);
    expect(rowsOf(pages).map((row) => textsOf(row)[1])).toEqual(rows(printed).split('\n'));
  });
});

describe('headings of columns in a damaged table', () => {
  const headed = async (headings: string): Promise<readonly string[]> => {
    const text = `KE HOACH\nTang cudng tuyén truyén, phd bién cac quy dinh vé phong chay\n| ${headings} |\n|---|---|---|---|---|\n| 1 | Kiém tra viéc thuc hién quy dinh vé phong chay, chtra chay tai cac cho | Cong an xa | Phong Kinh té | Qui IV-2025 |\n| 2 | Tap huan ky nang phong chay, thoat nan cho cac h6 kinh doanh | Cong an xa | Tram Y té | Hang nam |`;
    const { pages } = await restorePages(textPages(text));
    return textsOf(rowsOf(pages)[0]!);
  };

  it.each([
    ['are written as usual where slips of reading are all that sets them apart from known ones', 'STT | Noi dung | Co quan cht tri | Co quan phdoi hap | Thi gian hoan thanh', ['Cơ quan phối hợp', 'Thời gian hoàn thành']],
    ['keep their capitals', 'STT | NOI DUNG | CHU TRI | CO QUAN PHDOI HAP | THI GIAN HOAN THANH', ['CƠ QUAN PHỐI HỢP', 'THỜI GIAN HOÀN THÀNH']],
  ])('%s', async (_, read, printed) => {
    expect((await headed(read)).slice(3)).toEqual(printed);
  });

  it('stay as they were restored where none is near', async () => {
    expect((await headed('STT | Noi dung | Co quan chu tri | Don gia | Thi gian hoan thanh')).slice(3)).toEqual(['Đơn giá', 'Thời gian hoàn thành']);
  });
});

/** A page that was recognised, with a table of numbers and texts. */
function scannedTable(texts: readonly string[]): Page {
  const cell = (text: string, column: number): Row['cells'][number] => ({
    lines: [{ words: text.split(' ').map((word) => ({ raw: word, text: word, box: null, confidence: 0.95 })), box: null }], column, columnSpan: 1, rowSpan: 1, box: null,
  });
  const rows = texts.map((text, at): Row => ({ header: false, cells: [cell(String(at + 1), 0), cell(text, 1)] }));
  return { number: 1, origin: 'ocr', width: 595, height: 842, confidence: 0.95, blocks: [{ kind: 'table', columns: 2, rows, box: null }] };
}

it.each(['Cơ quan chủ trì', 'Thời gian: ngày 15/6/2026'])('lines of %j take time in proportion to their number', async (line) => {
  const seconds = (times: number): Promise<number> => {
    const pages = textPages(`${line}\n`.repeat(times));
    return cpuSeconds(() => restorePages(pages));
  };
  await seconds(400);
  expect(await seconds(6_000)).toBeLessThan(Math.max(0.1, await seconds(400)) * 30);
});
