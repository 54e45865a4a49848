/** Words of headings that tell what kind of section stands under them. */
/** Kinds are those of the output contract. */
export interface SectionWords {
  readonly kind: 'purpose' | 'requirements' | 'purpose-requirements' | 'objectives' | 'tasks' | 'funding' | 'implementation' | 'appendix' | 'other';
  readonly phrases: readonly string[];
  readonly source: string;
  /** True for circumstances, which yield to a telling word beside them (`Thời gian và trách nhiệm thực hiện`) and to the heading above. */
  readonly yields?: boolean;
  /** True for the ways in which something is done, which are tasks where most items under them say what to do. */
  readonly ways?: boolean;
  /** True for what tells how things stand, also below a heading of another kind. */
  readonly reports?: boolean;
  /** True for papers and rights, which charge nobody, whatever stands above or under them. */
  readonly charges?: false;
}

const CONTRACT = 'Quy ước đầu ra, mục Sections; Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu kế hoạch';
const PRACTICE = 'Đề mục thường gặp trong kế hoạch, công văn của ủy ban nhân dân các cấp';

/**
 * In order of precedence: the first table whose phrase begins the title wins, then the first whose phrase stands in a title of the top level.
 * Leading words such as `các`, `một số` are passed over.
 */
export const SECTION_WORDS: readonly SectionWords[] = [
  { kind: 'purpose-requirements', source: CONTRACT, phrases: ['mục đích, yêu cầu', 'mục đích - yêu cầu', 'mục đích và yêu cầu', 'mục đích yêu cầu', 'mục đích, yêu cầu và', 'mục đích, ý nghĩa, yêu cầu', 'yêu cầu, mục đích', 'quan điểm, yêu cầu', 'mục đích, quan điểm, yêu cầu'] },
  { kind: 'objectives', source: CONTRACT, phrases: ['mục tiêu', 'mục đích, mục tiêu', 'chỉ tiêu', 'các chỉ tiêu', 'quan điểm, mục tiêu', 'quan điểm và mục tiêu', 'phương hướng, mục tiêu', 'tầm nhìn', 'kết quả cần đạt'] },
  { kind: 'purpose', source: CONTRACT, phrases: ['mục đích', 'ý nghĩa'] },
  { kind: 'tasks', source: 'Thông báo kết luận, chỉ thị trong kho văn bản mẫu: điều yêu cầu các cơ quan làm', phrases: ['một số yêu cầu', 'yêu cầu đối với', 'một số yêu cầu đối với', 'các yêu cầu đối với'] },
  { kind: 'tasks', source: 'Biên bản họp, thông báo kết luận trong kho văn bản mẫu: điều người chủ trì giao', phrases: ['kết luận của chủ', 'kết luận của đồng chí', 'kết luận của lãnh đạo', 'kết luận của hội nghị', 'kết luận cuộc họp', 'kết luận hội nghị', 'ý kiến kết luận', 'ý kiến chỉ đạo', 'kết luận, chỉ đạo', 'kết luận và chỉ đạo'] },
  { kind: 'requirements', source: CONTRACT, phrases: ['yêu cầu', 'nguyên tắc', 'quan điểm', 'quan điểm chỉ đạo'] },
  { kind: 'funding', source: CONTRACT, phrases: ['kinh phí', 'nguồn kinh phí', 'sử dụng kinh phí', 'quản lý kinh phí', 'quản lý, sử dụng kinh phí', 'quản lý và sử dụng kinh phí', 'dự toán kinh phí', 'nguồn lực thực hiện', 'nguồn vốn', 'dự kiến kinh phí', 'kinh phí thực hiện', 'nguồn lực', 'cơ chế tài chính'] },
  { kind: 'implementation', source: CONTRACT, phrases: ['tổ chức thực hiện', 'tổ chức triển khai', 'phân công', 'trách nhiệm', 'chế độ báo cáo', 'chế độ thông tin', 'chế độ thông tin báo cáo', 'chế độ thông tin, báo cáo', 'thông tin, báo cáo', 'tiến độ thực hiện', 'tiến độ', 'kế hoạch thời gian', 'các bước tiến hành', 'bước tiến hành', 'cách tiến hành', 'cách thức tiến hành', 'trình tự tiến hành', 'công tác báo cáo', 'công tác theo dõi, báo cáo', 'công tác thông tin, báo cáo', 'theo dõi, báo cáo', 'thông tin báo cáo', 'tổ chức chỉ đạo', 'tổ chức thi hành', 'chế độ kiểm tra', 'kiểm tra, giám sát và chế độ báo cáo', 'phân giao', 'cơ chế phối hợp', 'kế hoạch thực hiện', 'tiến trình thực hiện', 'các bước thực hiện', 'hiệu lực thi hành', 'điều khoản thi hành', 'công tác tổ chức thực hiện', 'triển khai thực hiện', 'lộ trình thực hiện', 'lộ trình', 'thời gian, lộ trình', 'thời gian và lộ trình', 'giai đoạn thực hiện', 'phân kỳ thực hiện', 'biện pháp tổ chức thực hiện'] },
  { kind: 'appendix', source: CONTRACT, phrases: ['phụ lục', 'danh mục', 'biểu', 'biểu mẫu', 'biểu số', 'mẫu số'] },
  { kind: 'tasks', source: CONTRACT, phrases: ['nhiệm vụ', 'giải pháp', 'nội dung', 'chỉ số', 'hoạt động', 'chuẩn bị', 'công tác chuẩn bị', 'phần chuẩn bị', 'biện pháp', 'nhóm nhiệm vụ', 'nhóm giải pháp', 'tổ chức thi hành án', 'trọng tâm', 'trọng tâm công tác', 'trọng tâm tháng', 'công tác trọng tâm', 'kế hoạch thực hiện nhiệm vụ', 'kế hoạch thực hiện các nhiệm vụ', 'kế hoạch thực hiện các giải pháp', 'kế hoạch thực hiện các nội dung', 'triển khai thực hiện nhiệm vụ', 'triển khai thực hiện các nhiệm vụ', 'triển khai thực hiện các nội dung', 'triển khai thực hiện các giải pháp', 'triển khai thực hiện các chính sách', 'triển khai thực hiện các hoạt động', 'triển khai thực hiện các chương trình', 'triển khai thực hiện các dự án', 'tổ chức thực hiện các hoạt động', 'tổ chức thực hiện các nhiệm vụ', 'tổ chức triển khai các nhiệm vụ', 'công tác trọng tâm', 'chương trình công tác', 'chương trình cụ thể', 'chương trình hoạt động', 'kế hoạch cụ thể', 'lịch công tác', 'lịch kiểm tra', 'lịch thời vụ', 'khung lịch thời vụ', 'lịch gieo trồng', 'lịch tiêm phòng', 'kế hoạch công tác', 'kế hoạch tháng', 'kế hoạch tuần', 'công việc'] },
  { kind: 'other', source: PRACTICE, yields: true, phrases: ['đối tượng', 'phạm vi', 'thời gian', 'địa điểm', 'thành phần', 'nhu cầu', 'hồ sơ đăng ký', 'hồ sơ dự tuyển', 'hồ sơ gồm', 'nơi nộp', 'thời hạn và nơi nộp', 'thời hạn nộp', 'thời hạn nhận'] },
  { kind: 'tasks', source: PRACTICE, yields: true, phrases: ['phương án', 'phương hướng', 'định hướng', 'chủ trương'] },
  { kind: 'other', source: 'Nghị định 61/2018/NĐ-CP, 118/2025/NĐ-CP (thành phần hồ sơ); quyết định thành lập, quy chế hoạt động của ban chỉ đạo, hội đồng trong kho văn bản mẫu (quyền hạn)', charges: false, phrases: ['hồ sơ đề nghị', 'hồ sơ đăng ký hỗ trợ', 'thành phần hồ sơ', 'thành phần, số lượng hồ sơ', 'thành phần và số lượng hồ sơ', 'hồ sơ bao gồm', 'hồ sơ trình', 'quyền hạn của', 'quyền của', 'quyền lợi của', 'những việc không được làm', 'những điều không được làm', 'các hành vi bị nghiêm cấm', 'hành vi bị nghiêm cấm', 'các hành vi nghiêm cấm', 'những hành vi bị nghiêm cấm'] },
  { kind: 'other', source: PRACTICE, reports: true, phrases: ['đặt vấn đề', 'tình hình', 'thực trạng', 'hiện trạng', 'đặc điểm tình hình', 'đánh giá tình hình', 'đánh giá thực trạng', 'đánh giá hiện trạng', 'đánh giá chung', 'kết quả đạt được', 'kết quả nổi bật', 'kết quả chủ yếu', 'ưu điểm', 'tồn tại', 'hạn chế', 'hạn chế, tồn tại', 'bất cập', 'yếu kém', 'khuyết điểm', 'khó khăn', 'thuận lợi', 'nguyên nhân', 'bài học kinh nghiệm', 'bối cảnh', 'sự cần thiết'] },
  { kind: 'other', source: 'Kế hoạch giám sát, kiểm tra, điều tra, khảo sát trong kho văn bản mẫu', ways: true, phrases: ['phương pháp'] },
  { kind: 'other', source: PRACTICE, phrases: ['khẩu hiệu', 'các khẩu hiệu', 'căn cứ', 'cơ sở pháp lý', 'căn cứ pháp lý', 'đánh giá', 'tự đánh giá', 'nhận xét', 'nhận định', 'đặc điểm', 'kết quả', 'thành tích', 'hạn chế và', 'dự báo', 'khái quát', 'tổng quan', 'giới thiệu chung', 'quy định chung', 'những vấn đề chung', 'khái niệm', 'giải thích từ ngữ', 'lý do', 'sơ lược', 'thông tin chung', 'tiêu chí', 'tiêu chuẩn', 'khen thưởng', 'giải thưởng', 'cơ cấu giải thưởng', 'khung thời gian', 'khung kế hoạch', 'thẩm quyền quyết định', 'phân cấp thẩm quyền', 'nội dung cuộc thi', 'nội dung hội thi', 'nội dung dự thi', 'thể lệ', 'quy định về bài dự thi', 'quy định bài dự thi', 'ý kiến thảo luận', 'ý kiến tham gia', 'ý kiến phát biểu', 'thảo luận', 'nội dung thảo luận', 'định mức', 'nội dung, định mức', 'nội dung và định mức', 'nội dung, mức chi', 'nội dung và mức chi', 'nội dung chi, mức chi', 'mức chi', 'mức thu', 'mức hỗ trợ', 'mức hưởng', 'điều kiện hưởng'] },
];

/** Titles that name a field of work as well as the officials for it: among tasks they tell of the field. */
export const FIELD_TITLES = {
  source: 'Đề mục theo lĩnh vực trong kế hoạch, nghị quyết phát triển kinh tế - xã hội; kho văn bản mẫu',
  phrases: ['văn hóa - xã hội', 'văn hóa, xã hội', 'văn hóa xã hội', 'địa chính - xây dựng', 'tài chính - kế toán', 'tư pháp - hộ tịch'],
} as const;

/** Words that make a section of several things (`Mục tiêu, nhiệm vụ và giải pháp`) one of tasks. */
export const TASK_WORDS = {
  source: PRACTICE,
  phrases: ['nhiệm vụ', 'các nhiệm vụ', 'giải pháp', 'các giải pháp', 'nội dung thực hiện', 'nội dung nhiệm vụ', 'nội dung tuyên truyền', 'nội dung hoạt động', 'nội dung công việc', 'nội dung triển khai', 'biện pháp'],
} as const;

/**
 * Titles of annexes that charge nobody: lists of things, unless they name work to be done; rates, forms and procedures, whatever else they name.
 */
export const LIST_ANNEXES = {
  source: 'Phụ lục của quyết định công bố thủ tục hành chính, ban hành danh mục, định mức, đơn giá, biểu mẫu trong kho văn bản mẫu',
  lists: ['danh mục', 'danh sách', 'bảng tổng hợp'],
  work: ['nhiệm vụ', 'công việc', 'hoạt động', 'đề án', 'dự án', 'chương trình', 'kế hoạch', 'phân công', 'giải pháp', 'chỉ tiêu', 'mục tiêu', 'văn bản', 'tiến độ', 'lộ trình', 'báo cáo', 'nội dung', 'sản phẩm'],
  rates: ['định mức', 'đơn giá', 'bảng giá', 'biểu giá', 'mức thu', 'mức giá', 'mức chi', 'biểu mẫu', 'mẫu', 'thủ tục hành chính', 'quy trình nội bộ', 'quy trình giải quyết', 'bảng điểm', 'thang điểm', 'phiếu', 'tiêu chí', 'bộ tiêu chí'],
} as const;

/**
 * Openings of a title that carries out something named right behind them: below tasks one task more (`Tổ chức thực hiện công tác tuyên truyền`),
 * unless what is carried out is the document itself.
 */
export const CARRYING_OUT = {
  source: 'Đề mục cấp hai, cấp ba của mục nhiệm vụ trong kế hoạch, nghị quyết của cấp tỉnh, cấp xã',
  phrases: ['tổ chức thực hiện', 'tổ chức triển khai', 'tổ chức triển khai thực hiện', 'triển khai thực hiện', 'công tác triển khai thực hiện'],
  papers: ['kế hoạch', 'chương trình', 'đề án', 'phương án', 'nghị quyết', 'quyết định', 'chỉ thị', 'quy chế', 'quy định', 'hướng dẫn', 'thông báo', 'và', 'của', 'ở', 'tại'],
} as const;

/** Words before a section word that say nothing of its kind. */
export const SECTION_FILLERS = {
  source: PRACTICE,
  phrases: ['các', 'một số', 'những', 'về', 'thực hiện các', 'xây dựng các'],
} as const;

/** Short titles before a colon, after which the section's text runs on in the same paragraph. */
export const RUN_IN_TITLES = {
  source: PRACTICE,
  phrases: ['mục đích', 'yêu cầu', 'mục tiêu', 'mục tiêu chung', 'mục tiêu cụ thể', 'mục tiêu tổng quát', 'chỉ tiêu', 'mục đích, yêu cầu', 'quan điểm', 'kinh phí', 'kinh phí thực hiện', 'nguồn kinh phí', 'nguồn kinh phí thực hiện', 'thời gian', 'thời gian thực hiện', 'thời gian tổ chức', 'thời gian, địa điểm tổ chức', 'thời gian và địa điểm tổ chức', 'địa điểm', 'địa điểm tổ chức', 'hình thức', 'hình thức tổ chức', 'thời gian, địa điểm', 'thời gian và địa điểm', 'thành phần', 'thành phần tham dự', 'thành phần tham gia', 'thành phần dự họp', 'chủ trì hội nghị', 'chủ trì cuộc họp', 'đối tượng', 'phạm vi', 'đối tượng, phạm vi', 'chế độ báo cáo'],
} as const;

/** They open the matter that an item of a conclusion settles, over the paragraph that says who does what: `2. Về kiến nghị …:`. */
export const SETTLED_MATTERS = { source: 'Thông báo kết luận của Văn phòng Chính phủ trong kho văn bản mẫu', phrases: ['Về việc', 'Về kiến nghị', 'Về đề nghị', 'Về đề xuất', 'Về nội dung', 'Về vấn đề'] } as const;

/** What the title of some work begins with where its duty stands behind a colon: `Về công tác cán bộ: Tập trung rà soát …`. */
export const WORK_OPENERS = { source: PRACTICE, phrases: ['về', 'công tác', 'đối với công tác', 'đối với việc', 'trong công tác', 'lĩnh vực', 'trong lĩnh vực'] } as const;

/** Titles of articles that say what and whom a regulation is about: whatever stands under them obliges nobody. */
export const SCOPE_TITLES = { source: 'Nghị định 78/2025/NĐ-CP, Phụ lục I (bố cục của quy chế, quy định)', phrases: ['phạm vi', 'đối tượng', 'giải thích từ ngữ', 'nguyên tắc'] } as const;

/** Titles that tell when in the course of an event something is done; under them stands work. */
export const PHASE_TITLES = {
  source: 'Phương án ứng phó thiên tai, kế hoạch tổ chức sự kiện của cấp tỉnh, cấp xã, trường học; kho văn bản mẫu',
  phrases: ['trước bão', 'trước thiên tai', 'trước mùa', 'trước và trong', 'trước, trong', 'trước khi', 'trước lễ', 'trước hội', 'trước đại hội', 'trước kỳ', 'trước ngày', 'trước đợt', 'trong bão', 'trong thiên tai', 'trong mùa', 'trong khi', 'trong lễ', 'trong hội', 'trong đại hội', 'trong kỳ', 'trong ngày', 'trong đợt', 'trong thời gian diễn ra', 'trong quá trình', 'sau bão', 'sau thiên tai', 'sau mùa', 'sau khi', 'sau lễ', 'sau hội', 'sau đại hội', 'sau kỳ', 'sau ngày', 'sau đợt', 'khi có', 'khi xảy ra', 'khi bão', 'khi lũ', 'khi phát hiện', 'khi kết thúc', 'kết thúc'],
} as const;

/** By them an item of a regulation obliges the body that it names, and a title leaves what stands under it to that body. */
export const OBLIGING_ARTICLES = { source: 'Cách đặt nghĩa vụ trong quy chế, quy định ban hành kèm theo quyết định; kho văn bản mẫu', phrases: ['có trách nhiệm', 'phải'], titles: ['có trách nhiệm'] } as const;

/** Words that only sound like the verb of a directive. */
export const NO_IMPERATIVES = { source: 'Tên điều, khoản của quy chế, quy định trong kho văn bản mẫu', phrases: ['trình tự', 'trình độ'] } as const;
