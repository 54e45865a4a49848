/**
 * Forms of whole paragraphs that tell what a paragraph is, as patterns: `<asks>` stands for any word of that class.
 * Patterns are matched without regard to case. Each has an example that it matches.
 */
import { CARRYING_OUT, COURTESIES, NO_DUTIES, REQUESTING_VERBS, REQUEST_NOUNS } from './directing.js';
import { DOCUMENT_TYPES } from './document-types.js';
import { SENT_THINGS } from './roles.js';

export interface SentenceForm {
  /** The source of a regular expression, with classes of words in angle brackets. */
  readonly pattern: string;
  /** Single words or marks of which every text of the form has one: looking for them first spares most texts the pattern. */
  readonly signs?: readonly string[];
  readonly example: string;
  readonly source: string;
}

const CONTRACT = 'Quy ước đầu ra, mục nhiệm vụ';
const PRACTICE = 'Kho văn bản mẫu';
const LETTERS = 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5 (công văn), đoạn kết';
const AMENDMENTS = 'Nghị định 78/2025/NĐ-CP (văn bản sửa đổi, bổ sung một số điều); nghị quyết, quyết định sửa đổi trong kho văn bản mẫu';
const ORGANISATION = 'Quyết định quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức trong kho văn bản mẫu';
const PROJECTS = 'Quyết định phê duyệt chủ trương đầu tư, dự án đầu tư trong kho văn bản mẫu; Nghị định 40/2020/NĐ-CP, Phụ lục (mẫu quyết định)';
const CONTESTS = 'Kế hoạch, thể lệ hội thi, cuộc thi trong kho văn bản mẫu';
const CALLS = 'Thông báo tuyển chọn, kêu gọi đề xuất, đăng ký dự thi trong kho văn bản mẫu';
const ANSWERS = 'Công văn trả lời, hướng dẫn nghiệp vụ trong kho văn bản mẫu';
const CONSENTS = 'Công văn, thông báo truyền đạt ý kiến đồng ý, cho phép của người có thẩm quyền trong kho văn bản mẫu';
const PRESS = 'Công văn xử lý thông tin báo chí nêu trong kho văn bản mẫu';
const COMMITTEES = 'Quyết định thành lập ban chỉ đạo, hội đồng, tổ công tác trong kho văn bản mẫu';
const RULES = 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2, 1.3 (quyết định), điều khoản thi hành';

/** Words that forms share. `<document>` is any type of document, `<order>` what somebody may be told to carry out, `<instruction>` what they may be told to do it by. */
export const FORM_CLASSES = {
  source: PRACTICE,
  asks: REQUESTING_VERBS.phrases,
  courteous: COURTESIES.phrases,
  document: DOCUMENT_TYPES.map(({ name }) => name.toLowerCase()),
  order: ['kế hoạch', 'quyết định', 'chỉ thị', 'công văn', 'văn bản', 'thông báo', 'chương trình', 'nội dung', 'nghị quyết', 'công điện', 'đề án', 'quy chế', 'quy định'],
  instruction: ['kế hoạch', 'quyết định', 'chỉ thị', 'công văn', 'văn bản', 'chương trình'],
  carries: CARRYING_OUT.verbs,
  /** Behind these, what `asks` is a noun. */
  named: REQUEST_NOUNS.before,
  /** Names and compounds that sound like a word of obliging. */
  needless: NO_DUTIES.phrases,
  thorough: ['nghiêm túc', 'tốt', 'đầy đủ', 'có hiệu quả', 'nghiêm', 'hiệu quả'],
  zealous: ['triển khai', 'tổ chức', 'chỉ đạo', 'nghiêm túc', 'quan tâm', 'khẩn trương', 'chủ động', 'quan tâm phối hợp', 'quan tâm, phối hợp', 'phối hợp'],
  /** How something must be done, where nobody is told to do it. */
  quality: ['công khai', 'khách quan', 'dân chủ', 'minh bạch', 'chặt chẽ', 'công bằng', 'trung thực', 'chính xác', 'kịp thời', 'đúng', 'an toàn', 'tiết kiệm', 'thống nhất', 'đồng bộ', 'phù hợp'],
  heeds: ['thực hiện', 'chấp hành', 'tuân thủ'],
  person: ['ông', 'bà', 'đồng chí', 'đ/c', 'các ông', 'các bà', 'các đồng chí', 'thầy', 'cô', 'ông (bà)'],
  /** What a member of a body may be given to do behind the name. */
  charged: ['phụ trách', 'chỉ đạo', 'giúp', 'theo dõi', 'tổng hợp', 'điều hành', 'triển khai', 'tham mưu', 'thực hiện', 'kiểm tra', 'hướng dẫn', 'tổ chức', 'chuẩn bị', 'xây dựng', 'đôn đốc', 'làm'],
  head: ['trưởng ban', 'trưởng đoàn', 'bí thư', 'giám đốc', 'trưởng phòng', 'cục trưởng', 'vụ trưởng', 'viện trưởng', 'chủ tịch', 'hiệu trưởng', 'chánh văn phòng', 'tổng giám đốc'],
  annex: ['phụ lục', 'biểu', 'bảng', 'danh mục', 'đề cương', 'văn bản', 'tài liệu'],
  press: ['báo(?! cáo)', 'thông tấn xã', 'tạp chí', 'một số báo', 'một số tờ báo', 'các báo', 'đài truyền hình', 'đài phát thanh', 'cổng thông tin điện tử', 'trang thông tin điện tử', 'báo chí'],
  sent: SENT_THINGS.phrases,
  attached: ['kèm theo', 'đính kèm', 'gửi kèm'],
} as const;

/**
 * Nothing that asks, obliges or charges follows. Not so `đáp ứng yêu cầu`, `sự cần thiết`, which are nouns, nor `nhiệm vụ Trung ương giao`,
 * which was charged before.
 */
const NO_DUTY = '(?!.*(?<!\\p{L})(?:(?<!(?:<named>) )(?:<asks>)|(?!<needless>(?!\\p{L}))cần|phải|(?:có|chịu) trách nhiệm|chủ trì|(?<!\\p{L} )giao)(?!\\p{L}))';

/** The closing paragraph, which only asks everybody to carry the document out, or tells of it. */
export const CLOSING_FORMS: readonly SentenceForm[] = [
  { pattern: '(?<!(?:kết quả|tình hình|tiến độ|(?:đôn đốc|kiểm tra|theo dõi|giám sát|báo cáo(?: [^,;.]{1,60})?) việc) )<carries>(?: <thorough>)*(?: (?:các|những))?(?: nội dung)? <order>(?: (?:này|trên|nêu trên))?[\\s.,;/]*$', example: 'Các đơn vị nghiêm túc thực hiện Kế hoạch này./.', source: LETTERS },
  { pattern: '^(?:[^.;:]{1,80} )?rất mong (?:nhận được )?(?:sự )?(?:quan tâm|hợp tác|phối hợp|giúp đỡ|ủng hộ)[^.;:]*[\\s.,;/]*$', signs: ['mong'], example: 'Sở Công Thương rất mong sự quan tâm, phối hợp của Quý đơn vị./.', source: LETTERS },
  { pattern: '^(?:<courteous> )?<asks> [^.;:]{2,160} (?:quan tâm|tạo điều kiện)(?:,| và)? (?:phối hợp|hỗ trợ|giúp đỡ)(?:,? thực hiện)?[\\s.,;/]*$', signs: ['quan', 'điều'], example: 'Đề nghị quý cơ quan quan tâm, phối hợp./.', source: LETTERS },
  { pattern: '^(?:<asks> [^.;:]{2,120} )?nhận được (?:công điện|công văn|thông báo|văn bản|chỉ thị)(?: này)?(?!\\p{L})[^.;:\\d]*(?<!\\p{L})(?:triển khai|thực hiện) (?:ngay|đến)(?!\\p{L})[^.;:\\d]*[\\s.,;/]*$', signs: ['nhận'], example: 'Nhận được Công văn này, đề nghị các tổ triển khai đến từng hộ./.', source: LETTERS },
  { pattern: '^(?:[^.;:]{1,80} )?rất mong [^.;:]{2,80} (?:tham dự|dự họp|đến dự|có mặt|về dự)[^.;:]*[\\s.,;/]*$', signs: ['mong'], example: 'Rất mong các đồng chí sắp xếp công việc, tham dự đầy đủ, đúng giờ./.', source: LETTERS },
  { pattern: '^(?!.*(?:<asks>))(?!.*(?<!\\p{L})(?:thông báo|phổ biến|tuyên truyền)(?!\\p{L}))[^.;:]{2,160} (?:được )?biết(?:,? (?:và )?(?:tổ chức )?(?:triển khai )?(?:thực hiện|phối hợp))?\\s?\\.\\/\\.?\\s*$', signs: ['biết'], example: 'Sở có ý kiến để Bệnh viện biết, thực hiện./.', source: LETTERS },
  { pattern: '<asks> [^;:]* (?:hoàn thành|thực hiện) (?:<thorough> )?(?:các|những) (?:nhiệm vụ|nội dung|yêu cầu|công việc) (?:nêu trên|nói trên|trên)(?:, (?:bảo đảm|đảm bảo|góp phần|để|nhằm) [^;:\\d]*)?[\\s.,;/]*$', signs: ['trên'], example: 'Đề nghị các đồng chí quan tâm, chỉ đạo hoàn thành các nhiệm vụ nêu trên, bảo đảm đúng tiến độ./.', source: LETTERS },
  { pattern: 'trân trọng thông báo[\\s.,;/]*$', signs: ['trọng'], example: 'Văn phòng trân trọng thông báo./.', source: LETTERS },
  { pattern: '^(?=[^.;:]{0,80}thông báo )(?!.*(?:<asks>))[^.;:]{0,80}thông báo (?:để|đến|tới|cho) [^.;:]{3,160} (?:nghiêm túc |khẩn trương )?(?:tổ chức )?(?:triển khai )?thực hiện[\\s.,;/]*$', signs: ['báo'], example: 'Nhà trường thông báo để các bộ phận nghiêm túc thực hiện./.', source: LETTERS },
  { pattern: '(?<!<asks> [^.;:]{3,200} )(?:thông báo|truyền đạt|sao gửi) .*(?:biết|được biết)(?:,? (?:và )?(?:chỉ đạo,? )?(?:tổ chức )?(?:triển khai )?(?:thực hiện|phối hợp))?(?:,? (?:và )?(?:tiện )?liên hệ công tác)?[\\s.,;/]*$', signs: ['biết'], example: 'Văn phòng thông báo để các đơn vị biết, thực hiện./.', source: LETTERS },
];

/** What a closing tells beside: how much depends on what it asks for. */
export const REMARK_FORMS: readonly SentenceForm[] = [
  { pattern: '^đây là (?:một )?(?:trong những )?(?:nhiệm vụ|công việc|nội dung|việc|vấn đề|công tác|yêu cầu)(?!\\p{L})(?!.*<asks>)', signs: ['đây'], example: 'Đây là nhiệm vụ quan trọng, cấp bách, cần tập trung hoàn thành.', source: LETTERS },
];

/** The same by a request, unless it asks for a deed with an object of its own before: `Đề nghị các trường rà soát phòng học, tổ chức thực hiện`. */
export const OBEYING_FORMS: readonly SentenceForm[] = [
  { pattern: '^(?:nhận được [^,]*, )?(?:[^.;:]{1,60} )?<asks> [^;:]* (?:khẩn trương|nghiêm túc|tích cực|chủ động|quan tâm,?) (?:tổ chức |chỉ đạo )?triển khai[\\s.,;/]*$', signs: ['khai'], example: 'Yêu cầu các thôn, đơn vị khẩn trương triển khai./.', source: LETTERS },
  { pattern: '^(?:nhận được [^,]*, )?(?:[^.;:]{1,60} )?<asks>.*<zealous>,? (?:và )?<heeds>(?:,? (?:và )?(?:<thorough>|kịp thời|đúng quy định))*[\\s.,;/]*$', example: 'Đề nghị các đơn vị quan tâm, phối hợp thực hiện kịp thời và nghiêm túc./.', source: LETTERS },
  { pattern: '^(?:[^.;:]{1,60} )?<asks> [^;:]* <heeds>(?:,? (?:và )?(?:<thorough>|(?:(?:gửi|nộp)(?: báo cáo)? )?đúng (?:quy định|thời gian|thời hạn|hạn)|không (?:được |để )*chậm trễ))+[\\s.,;/]*$', example: 'Yêu cầu các đơn vị thực hiện nghiêm túc, không được chậm trễ.', source: LETTERS },
  { pattern: '^(?:[^.;:]{1,60} )?<asks> [^.;:,]{3,60} triển khai(?:,? thực hiện)? (?:theo )?đúng (?:thời gian|thời hạn|tiến độ|quy định)(?: quy định| đề ra)?[\\s.,;/]*$', signs: ['đúng'], example: 'Đề nghị các đơn vị triển khai đúng thời gian quy định./.', source: LETTERS },
  { pattern: '^(?:[^.;:]{1,60} )?<asks> [^;:]* thực hiện [^;:]{0,60}(?:theo|theo đúng) (?:nội dung |các nội dung )?<instruction>(?: (?:này|trên|nêu trên|đề ra|đã đề ra))?[\\s.,;/]*$', example: 'Đề nghị các xã thực hiện công việc theo đúng kế hoạch đề ra.', source: LETTERS },
  { pattern: '^(?:[^.;:]{1,60} )?<asks> (?:các|những|mọi) [^,;:]{3,60}? (?:<zealous> )+<heeds> (?:để|nhằm) (?:bảo đảm|đảm bảo) [^;:]{3,160}$', example: 'Yêu cầu các đơn vị nghiêm túc triển khai thực hiện để bảo đảm công tác phòng dịch./.', source: LETTERS },
];

/** What a closing tells beside: whom to call. */
export const CONTACT_FORMS: readonly SentenceForm[] = [
  { pattern: '^(?:mọi )?(?:thông tin|chi tiết)(?: [^.;:]{1,40})? liên hệ(?!\\p{L})', signs: ['liên'], example: 'Chi tiết liên hệ đồng chí Lê Thu Hương, điện thoại 0912.345.678.', source: LETTERS },
];

/** The same behind another sentence, with the case in which to call: by itself it asks for that. */
export const CASUAL_CONTACT_FORMS: readonly SentenceForm[] = [
  { pattern: '^(?:trong )?quá trình (?:tổ chức |triển khai )*thực hiện[^;]{0,120} liên hệ (?!.*(?:báo cáo|phản ánh|gửi)(?!\\p{L}))', signs: ['quá'], example: 'Trong quá trình thực hiện, nếu có vướng mắc đề nghị liên hệ Phòng Nội vụ (điện thoại 0912.345.678).', source: LETTERS },
];

/** What such a paragraph asks for beside: whoever is to chair, or to win others over, has a duty of its own. */
export const OWN_DUTY_FORMS: readonly SentenceForm[] = [
  { pattern: '^là (?:(?:cơ quan|đơn vị|bộ phận) )?(?:đầu mối|thường trực)(?!\\p{L})', signs: ['là'], example: 'Là đầu mối thường trực theo dõi việc thực hiện Kế hoạch này', source: CONTRACT },
  { pattern: '(?<!\\p{L})(?:chủ trì|vận động .*<carries>)(?!\\p{L})', signs: ['trì', 'vận'], example: 'vận động Nhân dân tham gia thực hiện Kế hoạch', source: CONTRACT },
];

/** A paragraph that begins by asking somebody, perhaps behind the case in which they are asked. */
export const REQUEST_FORMS: readonly SentenceForm[] = [
  { pattern: '^(?:(?:(?:trong )?quá trình|nhận được|nếu)(?!\\p{L})[^.;:]*\\s)?(?:<courteous> )?<asks>(?!\\p{L})', example: 'Nếu có vướng mắc, đề nghị các xã phản ánh', source: CONTRACT },
  { pattern: '^mọi (?:khó khăn,? (?:và )?)?(?:vướng mắc|phản ánh)(?!\\p{L})[^.;:]{0,80}\\s(?:<courteous> )?<asks>(?!\\p{L})', signs: ['mọi'], example: 'Mọi vướng mắc đề nghị các xã liên hệ Sở Nội vụ', source: CONTRACT },
  { pattern: '^(?:trong )?quá trình (?:tổ chức |triển khai )*thực hiện(?:,| [^.;:,]{1,60},)? (?:nếu|(?:có|gặp|phát sinh) (?:những )?(?:khó khăn|vướng mắc|vấn đề))(?!\\p{L})', signs: ['quá'], example: 'Trong quá trình thực hiện, nếu có vướng mắc, các tập thể cần báo cáo', source: CONTRACT },
];

/** A paragraph that says how often work is to be done, whoever does it. */
export const ROUTINE_FORMS: readonly SentenceForm[] = [
  { pattern: '^việc [^.;:]{3,80} được (?:thực hiện|tổ chức|tiến hành) (?:theo )?(?:định kỳ|hằng|hàng|mỗi|thường xuyên)(?!\\p{L})', signs: ['việc'], example: 'Việc sơ kết, tổng kết được thực hiện theo định kỳ', source: CONTRACT },
  { pattern: '^(?:định kỳ|hằng|hàng|mỗi|cuối)(?: [^.,;:]{1,40})?,? (?:sơ kết|tổng kết|tổng hợp|gửi báo cáo|báo cáo) ', signs: ['định', 'hằng', 'hàng', 'mỗi', 'cuối'], example: 'Định kỳ hằng quý, báo cáo kết quả về Sở Nội vụ', source: CONTRACT },
];

/** A paragraph whose subject is what is sent. */
export const SENT_THING_FORMS: readonly SentenceForm[] = [
  { pattern: '^(?:<sent>)(?: [^.;:,]{1,60})? (?:xin |đề nghị |được |phải )?gửi (?:về|đến|cho|qua|bằng)(?!\\p{L})', signs: ['gửi'], example: 'Báo cáo gửi về Văn phòng Cục trước ngày 03/6/2024.', source: LETTERS },
];

/** A paragraph that says where something asked for goes, whoever makes it. */
export const SUBMISSION_FORMS: readonly SentenceForm[] = [
  ...SENT_THING_FORMS,
  { pattern: '^(?:gửi |nộp )?(?:báo cáo|kết quả)(?: [^.;:]{1,100})? (?:về|cho|đến|tới) [^.;:]{2,120} (?:trước|chậm nhất|muộn nhất|trong|vào) (?:ngày|\\d|tháng|hôm)', signs: ['báo', 'kết'], example: 'Báo cáo kết quả thực hiện về Sở Y tế trước ngày 25/4/2024.', source: LETTERS },
];

/** An intro line of what something consists of. */
export const PART_INTRO_FORMS: readonly SentenceForm[] = [
  { pattern: '^(?!.*(?<!\\p{L})(?:nghiêm cấm|không được|<asks>)(?!\\p{L})).*(?:hành vi|bị (?:xử lý|xử phạt|phạt))(?!\\p{L}).*(?:như|gồm|sau|sau đây)\\s*:\\s*$', signs: ['vi', 'bị'], example: 'Các hành vi vi phạm bị xử phạt theo quy định như:', source: PRACTICE },
  { pattern: '(?:(?:^|\\s)gồm(?: có)?(?: \\S+){0,3}?|[.;,] trong đó)\\s*:\\s*$', signs: ['gồm', 'đó'], example: 'Hồ sơ gửi kèm gồm:', source: PRACTICE },
  { pattern: 'gồm (?:có )?(?:các )?(?:ông|bà|đồng chí|thành viên|thành phần)(?!\\p{L})[^.;:]{0,60}:\\s*$', signs: ['gồm'], example: 'Thành lập Tổ công tác gồm các ông (bà) có tên sau:', source: RULES },
  { pattern: '(?<!\\p{L})(?:nêu|ghi|làm|đánh giá|báo cáo) rõ(?: [^.;:]{1,60})?\\s*:\\s*$', signs: ['rõ'], example: 'Báo cáo kết quả thực hiện, trong đó nêu rõ:', source: PRACTICE },
];

/** An intro line of the kinds of things that somebody is to see to. */
export const KIND_INTRO_FORMS: readonly SentenceForm[] = [
  { pattern: '(?<!\\p{L}|kèm |kèm theo )(?:các|những) (?:trường hợp|đối tượng|giấy tờ|loại giấy tờ|tài liệu|hồ sơ|số liệu|thông tin|biểu mẫu|mẫu biểu) (?:cụ thể )?sau(?: đây)?(?:, [^:]{1,160})?\\s*:\\s*$', signs: ['sau'], example: 'Các xã lập danh sách các trường hợp sau, gửi Phòng Y tế trước ngày 20/3:', source: PRACTICE },
];

/** An intro that asks for a report by its contents. */
export const CONTENT_INTRO_FORMS: readonly SentenceForm[] = [
  { pattern: '(?<!\\p{L})<asks> (?:[^.;:]{1,160} )?(?:báo cáo|cung cấp|thống kê)(?!\\p{L})[^.;:]{0,160} (?:theo|với|về) (?:các |một số |những )?nội dung(?: [^.;:]{1,30})? sau(?: đây)?\\s*:\\s*$', signs: ['báo', 'cung', 'thống'], example: 'Đề nghị các xã báo cáo kết quả thực hiện với các nội dung sau:', source: 'Công văn yêu cầu báo cáo trong kho văn bản mẫu' },
  { pattern: '(?<!\\p{L})(?:rà soát|thống kê|tổng hợp)(?!\\p{L})[^.;:]{0,80} báo cáo(?!\\p{L})[^.;:]{0,80} (?:theo|với|về) (?:các |một số |những )?nội dung(?: [^.;:]{1,30})? sau(?: đây)?\\s*:\\s*$', signs: ['thống', 'rà', 'tổng'], example: 'Các xã thống kê, báo cáo cụ thể về một số nội dung sau:', source: 'Công điện, công văn yêu cầu báo cáo trong kho văn bản mẫu' },
];

/** Statements that direct nobody whatever they name. */
export const STATEMENT_FORMS: readonly SentenceForm[] = [
  { pattern: `^(?=(?:[^.;:]{1,300} )?đi làm (?:bù )?(?:vào )?(?:ngày )?(?:thứ|chủ nhật)(?!\\p{L}))${NO_DUTY}`, signs: ['thứ', 'nhật'], example: 'Người lao động đi làm bù vào thứ Bảy, ngày 04/5/2024', source: 'Thông báo nghỉ lễ, nghỉ Tết trong kho văn bản mẫu' },
  { pattern: '^\\([^()]*\\)[\\s.,;/]*$', signs: ['('], example: '(Chi tiết tại Phụ lục)', source: CONTRACT },
  { pattern: '^[^.;:]{2,80}:\\s*\\([^()]*(?:<attached>|<annex>)[^()]*\\)[\\s.,;/]*$', signs: ['kèm', 'phụ', 'biểu', 'bảng', 'danh', 'đề', 'văn', 'tài'], example: 'Thể lệ cuộc thi: (phụ lục 1, 2 đính kèm).', source: CONTESTS },
  { pattern: '^[^.;:()]{2,120}\\((?:để )?(?:b/c|báo cáo|biết|p/h|phối hợp|thay b/c|chỉ đạo)\\)[\\s.,;/]*$', signs: ['('], example: 'Thường trực Tỉnh ủy (để b/c);', source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (nơi nhận)' },
  { pattern: '^việc [^.;:]{3,160} phải (?:bảo đảm|đảm bảo)(?: (?:tính|nguyên tắc|yêu cầu))? <quality>(?!\\p{L})(?!.*(?:trách nhiệm|chủ trì|giao|báo cáo))', signs: ['việc'], example: 'Việc lựa chọn nhà thầu phải bảo đảm công khai, minh bạch.', source: CONTRACT },
  ...CONTACT_FORMS,
  { pattern: `^[^.;:]{3,300} (?:xin|trân trọng|kính) (?:gửi|chuyển|thông báo|báo cáo|trả lời)(?!\\p{L})(?!.*(?:ý kiến|nghiên cứu|xem xét|trước ngày|chậm nhất))${NO_DUTY}`, signs: ['xin', 'trọng', 'kính'], example: 'Triển khai Đề án, Sở Y tế xin gửi tới các đơn vị dự thảo báo cáo.', source: LETTERS },
  { pattern: '^(?:[^.]{3,500} )?(?:xét thấy|nhận thấy)(?!\\p{L})(?!.*(?:<asks>))[^.]*[.]?$', signs: ['thấy'], example: 'Sau khi nghiên cứu dự thảo, Sở Công Thương xét thấy cần lấy ý kiến của các đơn vị.', source: LETTERS },
  { pattern: '^[^.]{3,600} đã (?:có|gửi|ban hành) <document>(?: [^\\s,;.:]+){0,14} <asks>(?!.*<asks> .*<asks> )[^.;]*[.;]*$', signs: ['đã'], example: 'Để chuẩn bị hội nghị, Sở Y tế đã có Công văn số 12/SYT-VP ngày 02/3/2021 đề nghị các bệnh viện báo cáo số liệu.', source: LETTERS },
  { pattern: '^ví dụ(?: (?:số )?\\d{1,2})?\\s*[:,]', signs: ['ví'], example: 'Ví dụ 1: Bệnh viện A có 3 khoa thì được 6 phó khoa', source: 'Hướng dẫn nghiệp vụ trong kho văn bản mẫu' },
  { pattern: '^(?=[^.;:]{3,200} có (?:các )?<document> (?:số )?\\d)(?!(?:[^.;:]{1,60} )?<asks>)[^.;:]{3,200} có (?:các )?<document> (?:số )?\\d[^;]{3,500} (?:<asks>|kiến nghị|xin|phản ánh|gửi|trả lời)(?!.*(?:<asks>).*(?:<asks>))(?!.*(?<!\\p{L})(?:(?<!\\p{L} )giao|chủ trì|(?:có|chịu) trách nhiệm)(?!\\p{L}))', signs: ['có'], example: 'Hội Dệt may có công văn số 46/HDM-VP ngày 01 tháng 7 năm 2024 gửi Bộ trưởng, đề nghị giải quyết một số vấn đề.', source: LETTERS },
  { pattern: '^[^.;:,]{2,80} (?:thống nhất|nhất trí|đồng ý|tán thành) (?:với|theo) (?:các )?(?:nội dung )?(?:đề xuất|đề nghị|ý kiến|quan điểm|dự thảo)(?!\\p{L})(?!.*[;,.] (?:[^;,.]{1,60} )?(?:<asks>|giao|chủ trì)(?!\\p{L}))', signs: ['thống', 'nhất', 'đồng', 'tán'], example: 'Bộ Xây dựng thống nhất với đề xuất của tỉnh về việc đầu tư Trung tâm Hội nghị.', source: CONSENTS },
  { pattern: `^(?=(?:theo )?(?:<press>)(?!\\p{L})(?![^:;]* (?:tăng|tăng cường|tiếp tục|kịp thời|thường xuyên|chủ động|phối hợp|tổ chức|xây dựng|duy trì|dành|mở|đẩy mạnh|tích cực|tuyên truyền|thông tin|bố trí) )[^:;]{3,500} (?:đăng|đưa tin|phản ánh|nêu|có bài)(?!\\p{L}))${NO_DUTY}`, signs: ['báo', 'chí', 'tấn', 'đài', 'cổng', 'trang'], example: 'Báo Lao động ngày 12 tháng 3 năm 2024 đăng bài phản ánh về ô nhiễm tại làng nghề.', source: PRESS },
  { pattern: `^(?:[^\\s,.;:]+ ){1,8}nào [^.;]{3,300}? (?:sẽ bị|bị (?:xử lý|xử phạt|phê bình|kỷ luật)|chịu trách nhiệm trước) `, signs: ['nào'], example: 'Cán bộ nào không chấp hành quy định sẽ bị xử lý kỷ luật.', source: LETTERS },
  { pattern: '![\\s”"]*$', signs: ['!'], example: 'Nhiệt liệt chào mừng Ngày Pháp luật Việt Nam!', source: 'Khẩu hiệu tuyên truyền trong kho văn bản mẫu' },
  { pattern: '(?<!\\p{L})(?:hết|chấm dứt) hiệu lực(?: thi hành)?(?:,? kể từ[^.;]*)?[\\s.;]*$', signs: ['hết', 'chấm'], example: 'Kể từ ngày Quyết định này có hiệu lực, Quyết định số 12/2020/QĐ-UBND hết hiệu lực thi hành.', source: RULES },
  { pattern: '^(?!(?:kể từ|từ|sau|khi|trong|ngay) )(?:\\S+ ){1,5}này (?:áp dụng|quy định|thay thế|là một|là căn cứ|là cơ sở|bãi bỏ|có hiệu lực|được áp dụng|(?:được )?phổ biến (?:đến|tới)|(?:đã )?được .{0,120}thông qua)(?!\\p{L})', signs: ['này'], example: 'Quy chế này áp dụng đối với các phòng', source: RULES },
  { pattern: '^(?:đối với|trường hợp) [^:]{1,120}:\\s*mức\\s', signs: ['mức'], example: 'Đối với người có công: mức trợ cấp 500.000 đồng', source: PRACTICE },
  { pattern: '^(?:(?:tại|căn cứ|theo)(?: quy định tại)? )?(?:điểm|khoản|điều) (?=[^;]{1,300}(?:nghị định|luật|thông tư|nghị quyết|quyết định|pháp lệnh)(?!\\p{L}))[^;]{1,700}?(?<!(?:theo|đúng|các|những|với|của|về|có|được)) quy định(?!\\p{L})(?! (?:tại|của|hiện hành|pháp luật|về|này|trên))(?!.*[.;] (?:[^.;]{1,80} )?(?:<asks>|giao) )', signs: ['quy'], example: 'Tại khoản 4 Điều 13 Nghị định số 10/2022/NĐ-CP quy định Ủy ban nhân dân tỉnh có trách nhiệm ban hành bảng giá', source: ANSWERS },
  { pattern: '^(?:[^\\s.;:]+ ){1,14}nào (?:[^\\s.;]+ ){1,60}(?:sẽ )?bị (?:xem xét,? )?(?:xử lý|phê bình|kiểm điểm|kỷ luật|xử phạt)(?!\\p{L})', signs: ['nào'], example: 'Cán bộ nào lơ là nhiệm vụ để xảy ra cháy rừng sẽ bị xử lý theo quy định', source: 'Chỉ thị, công điện trong kho văn bản mẫu' },
  { pattern: '^(?:nội dung |kiến nghị của |đề nghị của )?cử tri (?:[^.;:]{0,80} )?(?:kiến nghị|đề nghị|phản ánh|có ý kiến)(?!\\p{L})', signs: ['cử'], example: 'Cử tri kiến nghị Bộ Y tế nghiên cứu cơ chế thu hồi', source: 'Công văn trả lời kiến nghị của cử tri trong kho văn bản mẫu' },
  { pattern: '^(?:thay(?: thế)?|bãi bỏ|bỏ|bổ sung|sửa đổi(?:(?:,| và)? bổ sung)?) (?:(?:các|một số|nội dung|quy định|tại|toàn bộ) ){0,3}(?:(?:cụm )?từ [“"‘]|cụm từ |(?:điểm|khoản|điều|tiết|đoạn|mục|chương|phụ lục) (?:số )?(?:\\d+\\p{Ll}?|[IVX]+|\\p{Ll}|thứ)(?!\\p{L}))', signs: ['từ', 'điểm', 'khoản', 'điều', 'tiết', 'đoạn', 'mục', 'chương', 'phụ'], example: 'Bãi bỏ cụm từ “cấp huyện” tại khoản 6 Điều 2', source: AMENDMENTS },
  { pattern: `^(?=[^.;:]{3,120} là (?:cơ quan|đơn vị|tổ chức)(?: [^\\s.;:]+){0,8} (?:trực )?thuộc )${NO_DUTY}`, signs: ['thuộc'], example: 'Sở Du lịch là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh', source: ORGANISATION },
  { pattern: `^(?=[^.;:]{2,120} có (?:tư cách pháp nhân|(?:\\d+ )?(?:<head>)(?:,| và )))${NO_DUTY}`, signs: ['có'], example: 'Sở có tư cách pháp nhân, có con dấu và tài khoản riêng', source: ORGANISATION },
  { pattern: '^việc [^.;:]{3,300} do [^.;:]{3,120} (?:quyết định|quy định|thực hiện) theo (?:quy định|phân cấp|thẩm quyền)(?!\\p{L})', signs: ['việc'], example: 'Việc bổ nhiệm, miễn nhiệm Giám đốc do Chủ tịch Ủy ban nhân dân tỉnh quyết định theo quy định của pháp luật', source: ORGANISATION },
  { pattern: `^(?=[^.;:]{2,120} (?:làm việc|hoạt động) theo (?:nguyên tắc|chế độ)(?!\\p{L}))${NO_DUTY}`, signs: ['theo'], example: 'Các thành viên làm việc theo chế độ kiêm nhiệm', source: COMMITTEES },
  { pattern: `^(?=(?:[^\\s.;:,]+ ){1,10}(?<!(?:về|việc|quản lý) )(?:được )?sử dụng con dấu (?:của|riêng)(?!\\p{L}))${NO_DUTY}`, signs: ['dấu'], example: 'Trưởng Ban Chỉ đạo sử dụng con dấu của Ủy ban nhân dân tỉnh', source: COMMITTEES },
  { pattern: `^(?=[^.;:]{3,80}:\\s*(?:mời )?(?:<person>)\\s[^:;]{5,160}$)(?!.*:.*(?<!\\p{L})<charged>(?!\\p{L}))${NO_DUTY}`, signs: ['ông', 'bà', 'đồng', 'đ', 'thầy', 'cô'], example: 'Trưởng Ban Chỉ đạo: Ông Lê Văn An, Chủ tịch Ủy ban nhân dân tỉnh.', source: COMMITTEES },
  { pattern: `^\\d{1,2} (?:đồng chí |đại diện )?(?:lãnh đạo|phó|thứ trưởng|ủy viên|chuyên viên|<head>) (?!.*(?<!\\p{L})<charged>(?!\\p{L}))[^.;:]{3,160}[.;]?$`, example: '01 Phó Chánh Văn phòng Hội đồng nhân dân tỉnh;', source: COMMITTEES },
  { pattern: `^(?:phó )?(?:trưởng ban|tổ trưởng|tổ phó|trưởng đoàn|phó ban|chủ tịch hội đồng|ủy viên|thành viên|thư ký)(?: [^.;:]{1,60})?:\\s*(?:đồng chí )?(?:phó|bộ trưởng|thứ trưởng|thủ tướng|đại diện|lãnh đạo|<head>) (?!.*(?<!\\p{L})<charged>(?!\\p{L}))[^.;:]{3,160}[.;]?$`, signs: ['trưởng', 'phó', 'tịch', 'viên', 'thư'], example: 'Trưởng ban: Phó Chủ tịch Ủy ban nhân dân tỉnh Lê Văn An.', source: COMMITTEES },
  { pattern: `^(?=(?:(?:trong|khi) [^,;:]{3,100}, )?(?:(?:mỗi|các) )?(?:cơ quan|đơn vị|tổ chức|doanh nghiệp|thành viên|ủy viên|hội đồng|ban chỉ đạo|cá nhân|người)(?!\\p{L})(?![^.;:]*(?<!\\p{L})(?:để|thực hiện|rà soát|bảo đảm|đảm bảo|hướng dẫn|tạo điều kiện|phối hợp)(?!\\p{L})[^.;:]* được )[^.;:]{0,120} được (?:quyền|phép|làm việc với|mời|cấp|khai thác|hưởng)(?!\\p{L}))${NO_DUTY}`, signs: ['quyền', 'phép', 'làm', 'mời', 'cấp', 'khai', 'hưởng'], example: 'Mỗi cơ quan, đơn vị được cấp một tài khoản quản lý.', source: 'Quy chế, quy định ban hành kèm theo quyết định trong kho văn bản mẫu' },
  { pattern: `^(?=[^.;:]{2,160} có chức năng (?:tham mưu|giúp|thực hiện)(?!\\p{L}))(?!.*:\\s*$)${NO_DUTY}`, signs: ['năng'], example: 'Chi cục có chức năng tham mưu, giúp Giám đốc Sở quản lý nhà nước về thủy lợi.', source: ORGANISATION },
  { pattern: `^(?:các )?(?:tập thể|cá nhân|cơ quan|đơn vị|tổ chức|công chức|viên chức|cán bộ|người)(?!\\p{L})[^.;:]{3,200} (?:được (?:xem xét,? )?(?:biểu dương,? )?khen thưởng|(?:sẽ )?bị (?:xem xét,? )?(?:xử lý|nhắc nhở|phê bình|kiểm điểm|kỷ luật))(?!\\p{L})${NO_DUTY}`, signs: ['thưởng', 'bị'], example: 'Tập thể, cá nhân có thành tích xuất sắc được khen thưởng theo quy định.', source: 'Điều về khen thưởng, xử lý vi phạm của quy chế, quy định trong kho văn bản mẫu' },
  { pattern: `^đại diện (?:lãnh đạo )?(?!.*(?<!\\p{L})<charged>(?!\\p{L}))[^.;:()]{3,120}(?:\\([^()]*\\))?[.;]?$`, signs: ['đại'], example: 'Đại diện lãnh đạo Bưu điện huyện (mời tham gia);', source: COMMITTEES },
  { pattern: '^(?:tên (?:dự án|công trình|đề án|gói thầu|chương trình|đề tài|gọi|cuộc thi|hội thi)|nhóm dự án|loại,? cấp công trình|(?:loại|cấp) công trình|tổng (?:mức đầu tư|dự toán|kinh phí|vốn|diện tích)|hình thức (?:đầu tư|quản lý dự án)|số bước thiết kế|đơn vị tư vấn)(?: [^.;:]{1,60})?:', signs: ['tên', 'nhóm', 'loại', 'cấp', 'tổng', 'hình', 'số', 'đơn'], example: 'Tên dự án: Cải tạo, nâng cấp đường tỉnh 375', source: PROJECTS },
  { pattern: `^(?:chủ đầu tư|cơ quan chủ quản|cơ quan quản lý|đơn vị quản lý)(?: [^.;:]{1,40})?:\\s*(?:ban|sở|phòng|ủy ban|ubnd|bộ|cục|công ty|trung tâm)(?!\\p{L})${NO_DUTY}[^:;,]{3,120}$`, signs: ['chủ', 'quản'], example: 'Chủ đầu tư: Ban Quản lý dự án đầu tư xây dựng tỉnh', source: PROJECTS },
  { pattern: `^(?:\\d{1,3} )?(?:giải (?:nhất|nhì|ba|tư|khuyến khích|đặc biệt|phụ|tập thể|cá nhân)|(?:phần|vòng|môn) thi|câu hỏi)(?: [^.;:]{1,60})?(?::|\\(|$)${NO_DUTY}`, signs: ['giải', 'thi', 'câu'], example: '02 giải Nhì: mỗi giải 2.000.000 đồng', source: CONTESTS },
  { pattern: '^mức (?:tiền )?(?:thưởng|chi|thu|hỗ trợ|trợ cấp|phí|giá)(?: [^.;:]{1,60})?:', signs: ['mức'], example: 'Mức tiền thưởng: tập thể 4.680.000 đồng, cá nhân 2.340.000 đồng', source: RULES },
  { pattern: `^(?:sáng |chiều )?ngày \\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?, [^.;:]{3,100} (?:đã )?(?:ký )?ban hành <document>(?!\\p{L})${NO_DUTY}`, signs: ['ngày'], example: 'Ngày 12/3, UBND huyện ban hành Quyết định số 15/QĐ-UBND về việc công bố dịch', source: LETTERS },
];

/** Statements that direct nobody unless they name who must do something. */
export const NAMELESS_STATEMENT_FORMS: readonly SentenceForm[] = [
  { pattern: '^(?:phân công|nhiệm vụ|nội dung|tiến độ|lộ trình|kế hoạch)(?: nhiệm vụ)? (?:cụ thể|chi tiết)(?!\\p{L})[^.;:]{0,160} (?:tại|theo) (?:các )?<annex>[^.;:]*[.;]?$', signs: ['phụ', 'biểu', 'bảng', 'danh', 'văn'], example: 'Phân công cụ thể kèm theo tiến độ thực hiện tại Phụ lục II kèm theo Kế hoạch này.', source: RULES },
  { pattern: `^(?=việc [^.;:]{3,200} được thực hiện (?:bình thường )?theo (?:đúng )?(?:các )?quy định(?!\\p{L}))${NO_DUTY}`, signs: ['việc'], example: 'Việc xếp loại trong tháng nghỉ hè vẫn được thực hiện bình thường theo đúng quy định./.', source: ANSWERS },
  { pattern: `^(?:lễ|hội nghị|cuộc họp|hội thi|hội thao|hội thảo|lớp tập huấn|đại hội|ngày hội|buổi lễ|chương trình)(?!\\p{L})[^.;:]{0,80} (?:được|sẽ được|dự kiến|dự kiến được|diễn ra|sẽ diễn ra)(?: (?:tiến hành|tổ chức|khai mạc|diễn ra))? (?:vào|từ|trong|lúc|ngày|tại)(?!\\p{L})${NO_DUTY}`, signs: ['lễ', 'nghị', 'họp', 'thi', 'thao', 'thảo', 'huấn', 'hội', 'trình'], example: 'Lễ ra quân được tiến hành vào lúc 07 giờ 30 ngày 12/3/2024 tại sân vận động.', source: 'Giấy mời, thông báo tổ chức lễ, hội nghị, hội thi trong kho văn bản mẫu' },
  { pattern: '^mời (?:đại diện )?(?:lãnh đạo|phó |<head>)(?!.*(?<!\\p{L})(?:dự|tham dự|tham gia|phối hợp|cử|làm|đến|báo cáo)(?!\\p{L}))[^.;:]{3,120}[.;]?$', signs: ['mời'], example: 'Mời Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy;', source: COMMITTEES },
  { pattern: '^(?:[^\\s.;:]+ ){1,8}kèm theo (?:nghị quyết|<instruction>) này(?!\\p{L})', signs: ['kèm'], example: 'Ban hành bảng giá kèm theo Quyết định này', source: RULES },
  { pattern: '^(?:mục tiêu|chỉ tiêu)(?: [^.;:]{1,40})?:\\s*(?:phấn đấu |đạt |tỷ lệ |ít nhất |tối thiểu |trên |khoảng )*(?:\\d|[^.;:]{1,80} đạt (?:từ |tối thiểu |trên )?\\d)', signs: ['tiêu'], example: 'Mục tiêu cụ thể: 100% văn bản được ban hành đúng kế hoạch', source: CONTRACT },
  { pattern: `^(?=[^.;:]{3,120}? nhận được (?:(?:các|ý kiến|phản ánh|nội dung) ){0,2}(?:<document>|đơn|thư|hồ sơ|kiến nghị)(?!\\p{L}))${NO_DUTY}`, signs: ['nhận'], example: 'Văn phòng Chính phủ nhận được Công văn số 71 của các doanh nghiệp về thuế', source: ANSWERS },
  { pattern: '^(?:(?:các|mỗi|mọi|tất cả các) )?(?:thí sinh|người dự thi|đội (?:dự )?thi|bài (?:dự thi|thi|viết)|tác phẩm|(?:sản phẩm|sách|ảnh|video|tranh|tác giả) dự thi)(?!\\p{L})(?!.*(?:(?<!\\p{L})(?:<asks>|giao|chủ trì)(?!\\p{L})|\\d/\\d|ngày \\d))', signs: ['thi', 'thí', 'viết', 'phẩm'], example: 'Mỗi thí sinh được gửi tối đa 03 bài dự thi.', source: CONTESTS },
  { pattern: '^về [^.:]{3,300} được thực hiện theo (?:quy|qui) định (?:tại|của|trong)(?!\\p{L})', signs: ['về'], example: 'Về mức miễn, giảm; hồ sơ; thủ tục được thực hiện theo quy định tại Thông tư số 12/2020/TT-BTC.', source: ANSWERS },
  { pattern: '^(?:chúng )?tôi (?:xin )?cam (?:kết|đoan)(?!\\p{L})', signs: ['tôi'], example: 'Chúng tôi cam kết bảo đảm tính chính xác của tài liệu', source: 'Mẫu đơn, mẫu văn bản đề nghị trong kho văn bản mẫu' },
  { pattern: '^thời (?:hạn|gian) (?:nộp|nhận|gửi|đăng ký|tiếp nhận|thu)(?: [^,.;:]{1,60})?(?: (?:đến|từ|trước|là|chậm nhất|kết thúc)(?!\\p{L})|\\s?:)', signs: ['hạn', 'gian'], example: 'Thời hạn nhận hồ sơ đến hết ngày 31/5/2023', source: LETTERS },
  { pattern: `^(?=(?:sau|quá|hết) (?:thời (?:hạn|gian)|ngày) (?:trên|này|nêu trên|đó|quy định)(?!\\p{L})[^;]* (?:sẽ|coi như|xem như)(?!\\p{L}))${NO_DUTY}`, signs: ['sau', 'quá', 'hết'], example: 'Sau thời hạn trên sẽ tổng hợp, báo cáo Giám đốc Sở.', source: LETTERS },
  { pattern: '^(?:(?:số )?(?:điện thoại|đt|fax|email|e-mail|hotline|zalo)|(?:đầu mối |thông tin )?liên hệ)(?: [^.;:]{1,40})?\\s*:', signs: ['điện', 'đt', 'fax', 'email', 'e', 'hotline', 'zalo', 'liên'], example: 'Số điện thoại trực ban: 0912.345.678', source: LETTERS },
  { pattern: '^[^.;:]{2,40}:\\s*\\d{1,6}(?: [^\\s.;:,]+){1,3}[.;]?$', signs: [':'], example: 'Tiểu học: 80 giáo viên', source: LETTERS },
  { pattern: '^bằng (?:fax|bưu điện|đường (?:bưu điện|công văn)|thư điện tử|email|bản giấy)(?!\\p{L})', signs: ['bằng'], example: 'Bằng đường bưu điện: số 12 phố Trần Phú', source: LETTERS },
  { pattern: '^(?:sau|quá|hết) [^.;:]{3,120} (?:coi như|xem như|coi là|được coi là)(?!\\p{L})', signs: ['coi', 'xem'], example: 'Sau 05 ngày kể từ ngày nhận, đơn vị nào không có ý kiến thì coi như đồng ý.', source: LETTERS },
  { pattern: '^(?:cuộc họp |hội nghị |tập thể |tổ |100% )?(?:nhất trí|thống nhất) (?:với )?(?:các |toàn bộ )?(?:nội dung|ý kiến|kế hoạch|phương án|báo cáo)(?: [^.;:,]{1,60})? (?:như trên|nêu trên|trên|đã nêu)[\\s.,;/]*$', signs: ['nhất', 'trí'], example: 'Thống nhất các nội dung công tác tháng 5 như trên.', source: 'Biên bản họp trong kho văn bản mẫu' },
  { pattern: '^được (?!phép)\\p{L}', example: 'Được hưởng trợ cấp một lần', source: 'Nghị quyết, quyết định quy định chính sách trong kho văn bản mẫu' },
  { pattern: `^(?=[^.;]{3,400} được (?:quy định|hướng dẫn)(?: cụ thể| chi tiết)? (?:tại|trong) )${NO_DUTY}`, signs: ['được'], example: 'Thủ tục hải quan đối với phương tiện quay vòng được quy định tại khoản 3 Điều 49 Nghị định số 08/2015/NĐ-CP.', source: ANSWERS },
  { pattern: `^(?=căn cứ (?:các )?(?:quy định|hướng dẫn)(?: [^,;:]{1,80})?, (?:về|trường hợp|việc|nội dung) )${NO_DUTY}`, signs: ['căn'], example: 'Căn cứ quy định nêu trên, trường hợp Công ty góp đủ vốn thì thuộc đối tượng được hoàn thuế.', source: ANSWERS },
  { pattern: `^căn cứ (?:các )?(?:quy định tại )?(?:điểm|khoản|điều|luật|bộ luật|pháp lệnh|nghị định|thông tư|văn bản hợp nhất) (?!.*, (?!sửa đổi|bổ sung|thay thế|bãi bỏ)<charged>)${NO_DUTY}`, signs: ['căn'], example: 'Căn cứ Thông tư số 80/2021/TT-BTC của Bộ Tài chính hướng dẫn thi hành một số điều của Luật Quản lý thuế.', source: ANSWERS },
  { pattern: `^tại (?:điểm|khoản|điều|mục)(?!\\p{L})${NO_DUTY}`, example: 'Tại khoản 1 Điều 14 Thông tư số 39/2014/TT-BTC quy định', source: ANSWERS },
  { pattern: `^(?=việc )${NO_DUTY}việc (?:[^\\s.;:]+ ){1,24}(?:sẽ|đã|đang|có ý nghĩa|mang lại|là)(?!\\p{L})`, signs: ['việc'], example: 'Việc tích hợp các chương trình sẽ mang lại hiệu quả cao hơn', source: 'Phần đánh giá trong thông báo kết luận của kho văn bản mẫu' },
  { pattern: `^(?:(?:để|về|xét|căn cứ|theo|trên cơ sở) [^.;:]{3,300}, (?:đồng ý|chấp thuận|cho phép)|cho phép) (?!.*thuộc (?:phạm vi |thẩm quyền ))${NO_DUTY}`, signs: ['đồng', 'cho', 'chấp'], example: 'Để kịp tiến độ, đồng ý bổ sung một số hạng mục của dự án.', source: CONSENTS },
  { pattern: `^(?=chấp thuận [^.;]{3,300} (?:tại|theo) (?:đề nghị|đề xuất|kiến nghị|(?:công văn|tờ trình|văn bản|báo cáo) (?:số )?\\d))${NO_DUTY}`, signs: ['chấp'], example: 'Chấp thuận điều chỉnh quy mô trường học theo đề nghị của Sở Giáo dục và Đào tạo.', source: CONSENTS },
  { pattern: '^thời (?:điểm|gian) (?:áp dụng|có hiệu lực|hiệu lực)(?!\\p{L})', signs: ['lực', 'áp'], example: 'Thời điểm áp dụng: Từ ngày 01 tháng 8 năm 2025', source: RULES },
  { pattern: '^(?:mức )?(?:hỗ trợ|trợ cấp|chi|thưởng|bồi dưỡng|miễn|giảm)(?!\\p{L})[^.;:]{0,160} (?:bằng [\\d.,]+\\s?%|[\\d.,]+ ?(?:nghìn |triệu )?đồng/)', signs: ['bằng', 'đồng'], example: 'Hỗ trợ chi phí thẩm định bằng 0,5% của tổng mức đầu tư', source: 'Nghị quyết, quyết định quy định chính sách trong kho văn bản mẫu' },
  { pattern: `^(?=[^.;]{10,400} thì (?:không )?được (?:miễn|giảm|hoàn|hưởng|tính|áp dụng|xem xét|coi|xác định|khấu trừ|cấp|công nhận)(?!\\p{L}))${NO_DUTY}`, signs: ['thì'], example: 'Hàng gia công từ khoáng sản thì không được miễn thuế', source: 'Công văn hướng dẫn nghiệp vụ thuế, hải quan' },
  { pattern: '^[^.;:]{1,40}:\\s*(?:bao )?gồm\\s', signs: ['gồm'], example: 'Cấp xã: gồm đại diện các đoàn thể', source: PRACTICE },
  { pattern: '^(?:các|những|việc|nội dung|mọi)\\s.*(?:thì được|được thực hiện theo(?! định kỳ)|tiếp tục được (?:triển khai|thực hiện|áp dụng)|được quy định|thực hiện theo quy định (?:tại|của pháp luật))', signs: ['được', 'theo'], example: 'Các nội dung khác được thực hiện theo hợp đồng', source: PRACTICE },
];

/** A point of a programme with how long it takes. */
export const LASTING_FORMS: readonly SentenceForm[] = [
  { pattern: '\\(\\s?\\d{1,3} (?:phút|tiết|giờ)\\s?\\)[\\s.;]*$', signs: ['phút', 'tiết', 'giờ'], example: 'Giải lao (15 phút)', source: 'Chương trình hội nghị, tập huấn trong kho văn bản mẫu' },
];

/** Entries and notes that direct nobody unless they name who must do something, or begin with what must be done. */
export const ENTRY_FORMS: readonly SentenceForm[] = [
  { pattern: '^(?:[^\\s.;:]+ ){1,14}(?:tại|ở|theo|trong) (?:các )?<annex>(?: (?:số )?[\\dIVX]+)?(?:,? (?:ban hành )?<attached>(?: [^.;:]{0,30} này| <document>)?)?[\\s.)]*$', signs: ['phụ', 'biểu', 'bảng', 'danh', 'đề', 'văn', 'tài'], example: 'Các nhiệm vụ cụ thể tại Phụ lục kèm theo.', source: CONTRACT },
  { pattern: '^(?!(?:[^\\s.;,]+ ){1,6}phải (?!được))(?:[^\\s.;,]+ ){1,8}(?:bao )?gồm(?:\\s|:)', signs: ['gồm'], example: 'Thành phần gồm đại diện các phòng', source: PRACTICE },
  { pattern: `^(?!(?:riêng )?(?:đối )?với |[^:]{3,160}: (?:<zealous>) )(?=(?:(?:trong|từ|năm|giai đoạn|thời gian|vừa|những|để|nhằm) [^,;:]{1,60}, )?(?:[^\\s.;:,]+ ){1,10}đã \\p{L})${NO_DUTY}`, signs: ['đã'], example: 'Tỉnh đã quán triệt, cụ thể hóa đầy đủ các nghị quyết.', source: 'Phần đánh giá trong thông báo kết luận của kho văn bản mẫu' },
  { pattern: '^(?!(?:[^.;:,()]{1,60} )?<asks> [^(]* (?:có|nêu|gửi) )[^.;:,()]{3,60} (?:có|nêu|gửi) (?:đề nghị|kiến nghị|báo cáo|phản ánh|đơn)(?!\\p{L})[^.;:()]*\\((?:tại |theo )?(?:công văn|văn bản|tờ trình|báo cáo|đơn) số [^()]*\\)[\\s.,;/]*$', signs: ['có', 'nêu', 'gửi'], example: 'Sở Y tế có kiến nghị một số nội dung về dự án (công văn số 526/SYT-NVY ngày 8 tháng 5 năm 2025).', source: LETTERS },
  { pattern: `^(?!mỗi )(?:[^\\s.;:,]+ ){1,10}là (?:những|các|một|việc|loại|người|phần|tổng|số|tỷ lệ|quá trình|hình thức|hệ thống|khoản|sản phẩm|dịch vụ|tập hợp|đất|khu vực|nơi)(?!\\p{L})${NO_DUTY}`, signs: ['là'], example: 'Lao động thường xuyên là những người từ 15 tuổi trở lên', source: 'Phần giải thích từ ngữ trong kho văn bản mẫu' },
  { pattern: `^(?=(?:đến nay|tính đến|hiện nay|hiện tại|tuy nhiên|nguyên nhân|(?:qua|theo) (?:kết quả )?(?:kiểm tra|theo dõi|rà soát|nghiên cứu|khảo sát|tổng hợp)|(?:qua|theo|kết quả) [^.;:]{3,160} cho thấy)(?!\\p{L}))${NO_DUTY}`, signs: ['nay', 'tính', 'hiện', 'nhiên', 'nguyên', 'qua', 'theo', 'thấy'], example: 'Đến nay, tỷ lệ giải ngân của tỉnh đạt 18%.', source: 'Phần đánh giá trong thông báo kết luận của kho văn bản mẫu' },
  { pattern: '[-–:,]\\s?(?:phó )?(?:tổ trưởng|tổ phó|trưởng ban|phó ban|trưởng đoàn|chủ tịch hội đồng|thành viên|ủy viên|thư ký)(?: thường trực)?[\\s.;]*$', signs: ['trưởng', 'phó', 'tịch', 'viên', 'thư'], example: 'Ông Lê Văn An, Trưởng phòng Nội vụ - Thành viên;', source: 'Quyết định thành lập tổ công tác, ban chỉ đạo, hội đồng trong kho văn bản mẫu' },
  { pattern: '^[^.;:]{3,200}? bằng [\\d.,]+\\s?% (?:của )?(?:tổng|mức|chi phí|giá trị|định mức)(?!\\p{L})', signs: ['bằng'], example: 'Chi phí giám sát bằng 1,0% của chi phí xây dựng', source: 'Nghị quyết, quyết định quy định chính sách trong kho văn bản mẫu' },
  { pattern: `^(?:mời )?(?:<person>) [^.;:,–-]{3,40}\\s?[,–-](?!.*(?<!\\p{L})<charged>(?!\\p{L}))[^:]{3,160}$`, signs: ['ông', 'bà', 'đồng', 'đ', 'thầy', 'cô'], example: 'Bà Nguyễn Thị Hoa, Giám đốc Sở Khoa học và Công nghệ.', source: COMMITTEES },
  ...LASTING_FORMS,
  { pattern: '^(?:từ )?\\d{1,2}\\s?(?:h|g|giờ|:)\\s?(?:\\d{2})?\\s?[-–]\\s?\\d{1,2}\\s?(?:h|g|giờ|:)\\s?(?:\\d{2})?\\s?(?:\\(\\s?\\d{1,3} phút\\s?\\)\\s?)?:', example: '8h00 - 8h30: Đón tiếp đại biểu', source: 'Chương trình hội nghị, tập huấn trong kho văn bản mẫu' },
  { pattern: `^(?!(?:trong|trước|sau|dịp|khi|đối với) )(?:[^\\s.;:]+ ){1,24}(?:được nghỉ(?! hưu| việc)|nghỉ (?:lễ|tết|bù|thêm))(?!\\p{L})${NO_DUTY}`, signs: ['nghỉ'], example: 'Cán bộ, viên chức được nghỉ 01 ngày vào thứ Hai', source: 'Thông báo nghỉ lễ, nghỉ Tết trong kho văn bản mẫu' },
  { pattern: `^(?=(?:hồ sơ|thủ tục|trình tự|quy trình|phương thức|hình thức|cách thức|chế độ|định mức|nội dung)(?!\\p{L})[^.;:]{3,300} (?:được )?(?:thực hiện|chuẩn bị|lập|xây dựng|áp dụng|tiến hành|viết) theo (?!định kỳ))${NO_DUTY}`, signs: ['hồ', 'thủ', 'trình', 'thức', 'chế', 'định', 'nội'], example: 'Hồ sơ đăng ký được chuẩn bị theo mẫu thống nhất.', source: CALLS },
  { pattern: '^(?:đối tượng|phạm vi|thành phần|số lượng|thời lượng)(?: [^.;:]{1,40})?:', signs: ['tượng', 'phạm', 'phần', 'lượng'], example: 'Đối tượng cho ý kiến: Trưởng các đơn vị', source: 'Công văn, thông báo tổ chức hội nghị, lấy ý kiến trong kho văn bản mẫu' },
];

/** The sentence by which a body issues its document. */
export const ENACTING_FORMS: readonly SentenceForm[] = [
  { pattern: '^(?:[^\\s,;.:]+ ){1,12}ban hành <document>(?!\\p{L})', signs: ['hành'], example: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch phòng cháy', source: RULES },
];

/** A text that only names a document. */
export const CITING_FORMS: readonly SentenceForm[] = [
  { pattern: '^<document> (?:số:? ?)?\\d+[/-]', example: 'Quyết định số 12/QĐ-UBND ngày 03/4/2025', source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II (viện dẫn văn bản)' },
  { pattern: '^(?:bộ luật|luật|pháp lệnh) [^.;:]{3,100} (?:năm )?\\d{4}[\\s.;]*$', signs: ['luật', 'pháp'], example: 'Luật Bảo vệ môi trường năm 2020;', source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II (viện dẫn văn bản)' },
];

/** The end of a text that makes somebody answer for carrying the document out. */
export const ANSWERING_FORMS: readonly SentenceForm[] = [
  { pattern: 'căn cứ <document>(?: này)? (?:để )?(?:tổ chức )?<carries>(?:,? kể từ ngày ký)?[\\s.,;/]*$', signs: ['căn'], example: 'Thủ trưởng các đơn vị liên quan căn cứ Quyết định thi hành.', source: RULES },
  { pattern: '(?:có|chịu) trách nhiệm (?:tổ chức )?<carries> <document>(?: này)?(?:,? kể từ ngày ký)?[\\s.,;/]*$', example: 'chịu trách nhiệm thi hành Quyết định này./.', source: RULES },
];
