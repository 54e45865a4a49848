/** Words by which a document directs: it asks, charges, obliges, resolves, issues. */

const CONTRACT = 'Quy ước đầu ra, mục vai trò của cơ quan và mục nhiệm vụ';

/** Words that ask somebody for something. */
export const REQUESTING_VERBS = { source: CONTRACT, phrases: ['yêu cầu', 'đề nghị'] } as const;

/** By these the sender of a letter calls on others to do something; of anybody else they tell what that one does (`Sở Công Thương kêu gọi đầu tư`). */
export const APPEALS = { source: 'Công văn, thư kêu gọi vận động ủng hộ trong kho văn bản mẫu', phrases: ['kêu gọi', 'mong', 'mong muốn'] } as const;

/** Words that put what follows to somebody: requests, and charges. */
export const ASKING_VERBS = { source: CONTRACT, phrases: [...REQUESTING_VERBS.phrases, 'giao'] } as const;

/** By these an issuing body tells others in its lead-in what to do, where they are no nouns: `hướng dẫn các cơ sở y tế thực hiện như sau:`. */
export const ORDERING_VERBS = { source: 'Câu dẫn vào nội dung của chỉ thị, hướng dẫn, công văn; Nghị định 30/2020/NĐ-CP, Phụ lục III', phrases: ['chỉ thị', 'chỉ đạo', 'hướng dẫn'] } as const;

/** By these the sender of a letter tells its readers what holds for them from now on: `Sở Tài chính thông báo:`, `Chủ tịch chỉ thị:`. */
export const GIVING_NOTICE = { source: 'Công văn, thông báo gửi các đơn vị trong kho văn bản mẫu', phrases: ['chỉ thị', 'thông báo', 'lưu ý'] } as const;

/** Right behind them, or behind a comma: from when, or in which case, what is told holds (`Bệnh viện thông báo từ ngày 01/7 tạm dừng …`). */
export const NOTICED_TIMES = { source: 'Thông báo của cơ quan, đơn vị gửi các tổ chức, cá nhân trong kho văn bản mẫu', phrases: ['kể từ ngày', 'kể từ', 'từ ngày', 'bắt đầu từ', 'nếu'] } as const;

/** Behind the one who speaks, before a colon: what follows is said, and not the speaker's to do (`Chủ tịch kết luận: …`). */
export const SPEAKING_VERBS = { source: 'Thông báo kết luận cuộc họp trong kho văn bản mẫu', phrases: ['kết luận', 'có ý kiến', 'chỉ thị', 'nhấn mạnh', 'lưu ý', 'phát biểu'] } as const;

/** Between such a verb and the full stop of a paragraph, which then leads to what was said as one with a colon does: `Chủ tịch có ý kiến chỉ đạo.` */
export const SPOKEN_ENDS = { source: 'Thông báo truyền đạt ý kiến chỉ đạo trong kho văn bản mẫu', phrases: ['chỉ đạo', 'kết luận', 'như sau', 'chỉ đạo như sau', 'kết luận như sau'] } as const;

/** They open the list of those who only get a copy of a letter. */
export const COPY_OPENERS = { source: 'Phần Kính gửi của công văn, công điện trong kho văn bản mẫu', phrases: ['đồng kính gửi', 'đồng gửi', 'kính báo cáo'] } as const;

/** What a letter calls those whom it is addressed to. */
export const ADDRESSING_PRONOUNS = { source: 'Cách xưng hô trong công văn, công điện của kho văn bản mẫu', phrases: ['các đồng chí', 'đồng chí', 'quý cơ quan', 'quý cơ quan, đơn vị', 'quý đơn vị', 'quý công ty', 'quý doanh nghiệp', 'quý ủy ban', 'quý bộ', 'quý sở', 'quý ban', 'quý trường', 'quý phòng', 'quý địa phương', 'quý trung tâm', 'quý ông bà', 'các ông', 'các bà', 'các ông bà', 'các ông, bà', 'các ông (bà)'] } as const;

/** What a lead-in puts to those whom it addresses: `… thực hiện các nhiệm vụ sau:`. */
export const ORDERED_MATTERS = { source: 'Câu dẫn vào nội dung của chỉ thị, công điện, công văn; kho văn bản mẫu', phrases: ['nội dung', 'nhiệm vụ', 'công việc', 'việc', 'giải pháp', 'biện pháp', 'vấn đề', 'công tác', 'yêu cầu', 'điểm'] } as const;

/** Compounds that `giao` begins, or that it ends behind such a word, and that charge nobody. */
export const NO_CHARGES = { source: 'Từ ghép bắt đầu bằng giao; kho văn bản mẫu', phrases: ['giao thông', 'giao dịch', 'giao lưu', 'giao nhận', 'giao tiếp', 'giao ban', 'giao quân', 'giao hữu'], before: ['ngoại'] } as const;

/** Names of places, and compounds, that `cần` begins and that oblige nobody. */
export const NO_DUTIES = { source: 'Tổng cục Thống kê, Danh mục đơn vị hành chính (tên bắt đầu bằng Cần); kho văn bản mẫu', phrases: ['cần thơ', 'cần giờ', 'cần giuộc', 'cần đước', 'cần thạnh', 'cần đăng', 'cần kiệm', 'cần thiết'] } as const;

/** What stands before or behind the words of a request where they are nouns: `theo yêu cầu`, `ý kiến đề nghị của các sở`. */
export const REQUEST_NOUNS = {
  source: 'Câu dẫn, phần căn cứ của hướng dẫn, kế hoạch, công văn trong kho văn bản mẫu',
  before: ['đáp ứng', 'theo', 'các', 'những', 'mọi', 'một số'],
  phrases: ['đề nghị của', 'yêu cầu của', 'yêu cầu nhiệm vụ', 'yêu cầu công việc', 'yêu cầu thực tế', 'yêu cầu thực tiễn', 'yêu cầu quản lý'],
} as const;

/** Right before the words of a request: the paper by which somebody who is told to will make one (`có văn bản đề nghị Bộ Y tế xem xét`), none of this document's. */
export const REQUESTING_PAPERS = { source: 'Câu giao việc trong chỉ thị, công văn, thông báo kết luận của kho văn bản mẫu', phrases: ['có văn bản', 'có công văn', 'có tờ trình', 'có báo cáo', 'gửi văn bản', 'gửi công văn', 'làm văn bản', 'làm đơn', 'làm hồ sơ', 'bằng văn bản', 'ban hành văn bản', 'soạn thảo văn bản', 'dự thảo văn bản', 'hoàn thiện hồ sơ', 'hoàn chỉnh hồ sơ', 'lập hồ sơ', 'lập danh sách', 'chuẩn bị hồ sơ'] } as const;

/** They open a sentence that tells what comes of it where a term has run out. */
export const EXPIRIES = { source: 'Công văn yêu cầu gửi báo cáo, hồ sơ đúng hạn trong kho văn bản mẫu', phrases: ['sau', 'quá', 'hết'].flatMap((end) => ['thời gian', 'thời hạn', 'thời điểm', 'ngày'].flatMap((term) => ['trên', 'này', 'nêu trên', 'quy định', 'đó'].map((which) => `${end} ${term} ${which}`))), outcomes: ['sẽ', 'coi như', 'xem như', 'không gửi', 'không nộp', 'không giải quyết', 'không tiếp nhận', 'không xem xét'] } as const;

/** Words by which somebody is obliged. */
export const OBLIGING_WORDS = { source: CONTRACT, phrases: ['cần', 'phải', 'có trách nhiệm'] } as const;

/** Courtesies before a request. */
export const COURTESIES = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5 (công văn)', phrases: ['trân trọng', 'kính'] } as const;

/** What a council does by a resolution; it asks nobody by it. */
export const RESOLVING_VERBS = { source: 'Nghị quyết của Hội đồng nhân dân trong kho văn bản mẫu', phrases: ['thống nhất', 'tán thành', 'thông qua', 'quyết nghị', 'nhất trí'] } as const;

/** By these a body assents to what others put before it, and does nothing itself: `Bộ Chính trị cơ bản nhất trí với Tờ trình`. */
export const ASSENTING_VERBS = { source: 'Kết luận, thông báo, công văn chấp thuận trong kho văn bản mẫu', phrases: ['nhất trí', 'đồng ý', 'tán thành', 'thống nhất với', 'thống nhất chủ trương', 'thống nhất về chủ trương'].flatMap((verb) => [verb, `cơ bản ${verb}`]) } as const;

/** The same where they open a text: elsewhere they tell what a body is to settle (`Trong thời hạn 25 ngày, Bộ Tư pháp chấp thuận việc …`). */
export const PERMITTING_VERBS = { source: ASSENTING_VERBS.source, phrases: ['chấp thuận việc', 'chấp thuận cho', 'chấp thuận đề nghị', 'chấp thuận chủ trương', 'chấp thuận về chủ trương'].flatMap((verb) => [verb, `cơ bản ${verb}`]) };

/** What a body does that gives a document out, and the documents that it gives out so. */
export const GIVING_OUT = { source: 'Câu dẫn vào nội dung của kế hoạch, quyết định, chỉ thị trong kho văn bản mẫu', verbs: ['ban hành', 'xây dựng'], documents: ['kế hoạch', 'chương trình', 'quyết định', 'chỉ thị'] } as const;

/** The last article of a decision names who must carry it out, all of it. */
export const CARRYING_OUT = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2, 1.3 (quyết định), điều khoản thi hành', verbs: ['thi hành', 'thực hiện'], documents: ['quyết định', 'chỉ thị', 'kế hoạch', 'nghị quyết', 'thông tư'] } as const;

/** What everybody does who carries a document out: none of it is a deed of its own. */
export const OBEYING_DEEDS = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5 (công văn), đoạn kết', phrases: ['triển khai', 'tổ chức', 'thực hiện', 'chỉ đạo', 'phối hợp', 'quan tâm', 'nghiêm túc', 'khẩn trương', 'chủ động', 'tiếp tục', 'tập trung', 'tích cực', 'kịp thời', 'thường xuyên', 'nghiên cứu', 'quán triệt', 'căn cứ', 'chấp hành', 'tuân thủ', 'tạo điều kiện'] } as const;

/** What a heading puts before the body whose duties stand under it: `Đề nghị Sở Y tế`, `Nhiệm vụ, quyền hạn của Tổ kiểm tra`. */
export const HEADING_LEAD_INS = {
  source: 'Đề mục phân công của kế hoạch, quyết định, quy chế trong kho văn bản mẫu',
  phrases: [
    ...['', ...COURTESIES.phrases].map((courtesy) => `${courtesy} đề nghị`.trim()), 'giao', 'giao cho', 'yêu cầu', 'đối với',
    ...['trách nhiệm', 'nhiệm vụ', 'phân công', 'phân công nhiệm vụ', 'nhiệm vụ, quyền hạn', 'nhiệm vụ và quyền hạn', 'trách nhiệm, quyền hạn', 'trách nhiệm và quyền hạn', 'chức năng, nhiệm vụ'].flatMap((duty) => ['', ' của', ' cho', ' đối với'].map((link) => duty + link)),
  ],
};
