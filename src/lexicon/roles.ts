/** Phrases that give the bodies named beside them a role in a task, or say that they have none. */
import { COURTESIES } from './directing.js';

/** What the list of agencies right after the phrase is. */
export type CueEffect =
  | 'coordinating'
  | 'beside' // coordinates if it is known for a body: `cùng với Sở Y tế`, not `cùng với các chất thải khác`
  | 'coordinating-by-name' // coordinates if called by name: `phối hợp, hỗ trợ Sở Y tế`, not `phối hợp, hỗ trợ địa phương`
  | 'lead' // charged or asked to do the task
  | 'joint-lead' // shares the chair: `đồng chủ trì với Sở B`
  | 'supervising'
  | 'reported-to'
  | 'through' // takes the same part as the party before it: `phối hợp … (thông qua X)`, `gửi … (qua X)`
  | 'watching' // supervises if `giám sát` follows: `vai trò của X trong … giám sát`
  | 'none'; // named, but with no part in the task

export interface RoleCue {
  readonly effect: CueEffect;
  readonly phrases: readonly string[];
  readonly source: string;
}

const CONTRACT = 'Quy ước đầu ra, mục vai trò của cơ quan';
const PERFORMING_SOURCE = 'Phần phân công của kế hoạch hội thi, lễ hội, kỳ thi trong kho văn bản mẫu';

/** How somebody works together with others: `phối hợp chặt chẽ với`, and without `với`: `phối hợp chặt chẽ Sở Y tế`. */
const MANNERS = ['ngay', 'chặt chẽ', 'mật thiết', 'hiệu quả', 'có hiệu quả', 'tốt', 'đồng bộ', 'thường xuyên', 'trực tiếp', 'kịp thời', 'tích cực', 'chủ động', 'quyết liệt', 'toàn diện', 'nhịp nhàng'];
const COORDINATION_MANNERS = ['', ...MANNERS, ...MANNERS.flatMap((one) => MANNERS.filter((other) => other !== one).flatMap((other) => [`${one}, ${other}`, `${one} và ${other}`]))];
/** What is done together, before `với`. */
const COORDINATION_WORK = ['thực hiện', 'triển khai', 'công tác', 'làm việc', 'tổ chức', 'kiểm tra', 'rà soát', 'tham mưu', 'trao đổi', 'liên thông', 'hoạt động'];

const COORDINATION = [
  ...COORDINATION_MANNERS.flatMap((manner) => ['', ' với', ' cùng', ' cùng với'].map((link) => `phối hợp ${manner}`.trim() + link)),
  ...COORDINATION_WORK.map((work) => `phối hợp ${work} với`),
];

/** What is told of the watching itself: `chương trình giám sát của Hội đồng nhân dân` makes nobody a supervisor. */
const WATCHING_WORK = ['chương trình', 'kế hoạch', 'chuyên đề', 'kết luận', 'kết quả', 'nghị quyết', 'báo cáo', 'đoàn', 'kiến nghị', 'yêu cầu', 'nội dung', 'sau', ...['kết quả', 'chương trình', 'kế hoạch', 'báo cáo', 'đánh giá', 'điều hòa'].map((what) => `${what} hoạt động`), 'để công tác', 'phục vụ công tác', 'phục vụ hoạt động', 'phục vụ việc'];

export const ROLE_CUES: readonly RoleCue[] = [
  { effect: 'coordinating', source: CONTRACT, phrases: [...COORDINATION, 'phối, kết hợp với', 'phối kết hợp với', 'phối với', 'kết hợp với', 'hiệp đồng với', 'phối hợp, thống nhất với', 'thống nhất với', 'với sự phối hợp của', 'có sự phối hợp của', 'chủ trì cùng', 'chủ trì, cùng', 'chủ trì cùng với', 'chủ trì, cùng với', 'liên hệ, phối hợp với'] },
  { effect: 'beside', source: CONTRACT, phrases: ['cùng với', 'cùng'] },
  { effect: 'coordinating-by-name', source: CONTRACT, phrases: ['hỗ trợ', 'hướng dẫn', 'đôn đốc', 'giúp', 'giúp đỡ'].flatMap((deed) => [`phối hợp, ${deed}`, `phối hợp và ${deed}`]) },
  { effect: 'lead', source: CONTRACT, phrases: ['giao', 'giao cho', 'giao nhiệm vụ', 'giao nhiệm vụ cho', 'giao trách nhiệm cho', 'phân công', 'phân công cho', 'yêu cầu', 'đề nghị', 'ủy quyền cho', 'chỉ định', 'trân trọng đề nghị', 'kính đề nghị'] },
  { effect: 'joint-lead', source: CONTRACT, phrases: ['đồng chủ trì với', 'đồng chủ trì cùng', 'đồng chủ trì cùng với', 'cùng chủ trì với'] },
  { effect: 'supervising', source: CONTRACT, phrases: ['giám sát của', 'kiểm tra, giám sát của', 'giám sát, phản biện của', 'giám sát và phản biện xã hội của', 'giám sát, phản biện xã hội của', 'phản biện xã hội của', 'vai trò giám sát của', 'sự giám sát của', 'chịu sự kiểm tra của', 'dưới sự giám sát của'] },
  { effect: 'reported-to', source: CONTRACT, phrases: ['báo cáo', 'báo cáo về', 'báo cáo với', 'báo cáo cho', 'báo cáo lên', 'báo cáo và kiến nghị', 'báo cáo, kiến nghị', 'báo cáo, đề xuất', 'báo cáo và đề xuất', 'báo cáo, tham mưu', 'báo cáo, trình', 'báo cáo trình', 'báo cáo và đề xuất, trình', 'báo cáo đề xuất', 'đề xuất, báo cáo', ...['báo cáo xin', 'báo cáo, xin', 'báo cáo và xin', 'báo cáo để xin'].flatMap((asks) => ['ý kiến', 'ý kiến của', 'ý kiến chỉ đạo', 'ý kiến chỉ đạo của', 'chủ trương của'].map((what) => `${asks} ${what}`)), 'báo cáo xin phép', 'báo cáo, xin phép', 'báo cáo và xin phép', 'báo cáo để xin phép', 'báo cáo kết quả về', 'báo cáo kết quả với', 'báo cáo kết quả cho', 'báo cáo kết quả', 'báo cáo kịp thời', 'báo cáo ngay', 'báo cáo nhanh', 'báo cáo nhanh về', 'báo cáo gấp', 'báo cáo trực tiếp', 'báo cáo thường xuyên', 'báo cáo bằng văn bản', 'phản ánh về', 'phản ánh với', 'phản ánh, báo cáo về', 'phản ánh đến', 'phản hồi về', 'báo cáo định kỳ cho', 'báo cáo trước', 'báo cáo và chịu trách nhiệm trước', 'chịu trách nhiệm và báo cáo trước'] },
  { effect: 'through', source: CONTRACT, phrases: ['qua', 'thông qua'] },
  { effect: 'none', source: CONTRACT, phrases: ['trao đổi, thống nhất với', 'tiếp thu phản biện xã hội của', 'tiếp thu các phản biện xã hội của', 'tiếp thu ý kiến phản biện xã hội của', 'tiếp thu, giải trình ý kiến phản biện xã hội của', 'tham mưu', 'tham mưu cho', 'tham mưu với', 'tham mưu giúp', 'tham mưu, giúp', 'tham mưu, đề xuất', 'tham mưu đề xuất', 'tham mưu trình', 'tham mưu, trình', 'trình', ...['dự thảo báo cáo', 'nội dung báo cáo', 'kết luận'].flatMap((paper) => ['với', 'trước', 'cho'].map((link) => `thông qua ${paper} ${link}`)), ...['hoàn thiện', 'hoàn chỉnh', 'xây dựng', 'lập', 'dự thảo', 'soạn thảo', 'viết', 'chuẩn bị'].flatMap((made) => [`${made} báo cáo, trình`, `${made} báo cáo trình`]), 'đề xuất', 'đề xuất với', 'kiến nghị', 'kiến nghị với', 'giúp', 'chỉ đạo', 'hướng dẫn', 'làm việc với', 'đôn đốc', 'kiểm tra', 'hỗ trợ', 'đề xuất, kiến nghị', 'tham mưu, đề xuất, kiến nghị', 'lãnh đạo', 'chỉ đạo, hướng dẫn', 'chỉ đạo, kiểm tra, đôn đốc', 'đôn đốc, hướng dẫn', 'yêu cầu của', 'đề nghị của', 'luật hoạt động giám sát của', ...WATCHING_WORK.flatMap((work) => [`${work} giám sát của`, `${work} kiểm tra, giám sát của`]), 'vận động', 'tuyên truyền', 'mời', ...['đồng hành', 'sát cánh', 'chung tay'].flatMap((side) => ['cùng', 'cùng với', 'với'].map((link) => `${side} ${link}`))] },
  { effect: 'none', source: 'Từ ghép bắt đầu bằng giao; kho văn bản mẫu', phrases: ['giao ban với', 'họp giao ban với'] },
  { effect: 'watching', source: CONTRACT, phrases: ['vai trò của', 'vai trò, trách nhiệm của', 'sự tham gia của'] },
];

/** Lines that hold nothing but how somebody works together with those who open the items under them: `Chủ trì, phối hợp với:`, `Phối hợp với các đơn vị sau:`. */
export const PARTNER_INTROS = {
  source: 'Phần phân công trách nhiệm trong kế hoạch, quyết định của kho văn bản mẫu',
  phrases: ['phối hợp', 'chủ trì, phối hợp', 'chủ trì phối hợp', 'chủ trì và phối hợp'].flatMap((deed) => [deed, `${deed} với`, ...['đơn vị', 'cơ quan', 'cơ quan, đơn vị', 'sở, ngành', 'sở, ban, ngành', 'ngành', 'địa phương'].flatMap((whom) => [`${deed} với các ${whom} sau`, `${deed} với các ${whom} sau đây`])]),
};
const PARTNERS_BELOW: ReadonlySet<string> = new Set(PARTNER_INTROS.phrases);
const LONGEST_PARTNER_INTRO = Math.max(...PARTNER_INTROS.phrases.map(({ length }) => length));

/** True for a line under which stand those with whom somebody works together, each at the beginning of an item. */
export function introducesPartners(text: string): boolean {
  return text.length <= LONGEST_PARTNER_INTRO + 2 && PARTNERS_BELOW.has(text.toLowerCase().replace(/\s*:?\s*$/u, ''));
}

/** Verbs whose object goes to a body named after `về`, `đến`, `cho`, `với`, `tới` or right after. */
export const SENDING_VERBS = {
  source: CONTRACT,
  phrases: ['gửi', 'báo cáo', 'gửi báo cáo', 'phản ánh', 'phản ảnh', 'phản hồi', 'nộp', 'thông tin', 'thông báo', 'chuyển', 'cung cấp', 'đăng ký', 'đề xuất gửi', 'gửi hồ sơ', 'gửi kiến nghị', 'gửi kiến nghị, đề xuất', 'gửi đề xuất, kiến nghị', 'gửi đăng ký', 'gửi danh sách', 'gửi ý kiến', 'gửi kết quả', 'trao đổi', 'liên hệ', 'phản ánh kịp thời', 'kịp thời phản ánh', 'báo ngay', 'báo tin', 'báo kịp thời', 'báo về', 'báo danh sách', 'báo số liệu', 'báo tình hình', 'có ý kiến'],
} as const;

/** The last syllable of words that make the preposition behind them tell what something is about, and not where it goes: `đối với`, `liên quan đến`. */
export const ABOUT_WORDS = { source: 'Cụm giới từ chỉ đối tượng; kho văn bản mẫu', phrases: ['đối', 'quan'] } as const;

/** What is sent to those who asked for it: behind it, `của` names who sends it (`Báo cáo của các xã gửi về Sở Y tế`). */
export const SENT_THINGS = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5 (công văn); kho văn bản mẫu', phrases: ['báo cáo', 'văn bản', 'kết quả', 'hồ sơ', 'danh sách', 'ý kiến', 'số liệu', 'phiếu', 'biểu mẫu', 'kế hoạch'] } as const;

/** Nouns that begin like a sending verb: `thông tin liên lạc với …` sends nothing. */
export const NOT_SENDING = {
  source: 'Từ ghép danh từ; kho văn bản mẫu',
  phrases: ['nộp thuế', 'nộp tiền', 'nộp phí', 'thông tin liên lạc', 'thông tin tuyên truyền', 'thông tin truyền thông', 'thông tin và truyền thông', 'thông tin điện tử', 'chuyển đổi', 'chuyển giao', 'chuyển biến', 'cung cấp dịch vụ', 'cung cấp nước', 'đăng ký kinh doanh', 'đăng ký doanh nghiệp', 'đăng ký hộ kinh doanh', 'đăng ký hộ tịch', 'đăng ký đầu tư', 'đăng ký đất đai', 'báo cáo viên'],
} as const;

/** Nouns behind which `báo cáo` tells what they are for: a `mẫu biểu báo cáo` reaches nobody. */
export const REPORT_FORMS = { source: 'Từ ghép danh từ; kho văn bản mẫu', phrases: ['mẫu', 'biểu', 'biểu mẫu', 'mẫu biểu'] } as const;

/** Sending verbs whose receiver takes the report in by itself; the other verbs' receiver only for one of `REPORT_PURPOSES`. */
export const REPORTING_VERBS = {
  source: CONTRACT,
  phrases: ['báo cáo', 'gửi báo cáo', 'phản ánh', 'phản ảnh', 'phản hồi', 'gửi ý kiến', 'báo ngay', 'báo kịp thời', 'báo về', 'báo danh sách', 'báo số liệu', 'báo tình hình'],
} as const;

/** Words of a bracket that tells how to reach somebody. */
export const CONTACT_SIGNS = { source: 'Công văn, thông báo có đầu mối liên hệ trong kho văn bản mẫu', phrases: ['thoại', 'đt', 'sđt', 'email', 'zalo', 'gmail'] } as const;

/** Verbs after which `về` tells what they are about (`thông tin về các doanh nghiệp`), not whom they reach, unless a purpose follows. */
export const TELLING_VERBS = { source: CONTRACT, phrases: ['thông tin', 'thông báo', 'trao đổi', 'có ý kiến'] } as const;

export const RECEIVER_PREPOSITIONS = { source: CONTRACT, phrases: ['về', 'đến', 'tới', 'cho', 'với', 'lên', 'gửi', 'gửi về', 'gửi đến', 'gửi cho', 'gửi tới', 'và gửi', 'và gửi về'] } as const;

/** Those through whom something goes without being theirs to sum up: `nộp hồ sơ qua Bưu điện tỉnh`, `thông báo qua Đài Truyền thanh`. */
export const CARRYING_BODIES = { source: 'Luật Bưu chính số 49/2010/QH12; Luật Báo chí số 103/2016/QH13', phrases: ['bưu điện', 'bưu cục', 'bưu chính', 'đài', 'báo', 'cổng', 'trang', 'trục', 'hệ thống', 'mạng', 'nền tảng', 'hộp thư', 'ngân hàng', 'kho bạc', 'trung tâm phục vụ hành chính công', 'bộ phận một cửa', 'bộ phận tiếp nhận và trả kết quả'] } as const;

/** What makes a receiver one that is reported to, and not one that keeps a copy for its own use. */
export const REPORT_PURPOSES = {
  source: CONTRACT,
  phrases: ['tổng hợp', 'thẩm định', 'thẩm tra', 'giải quyết', 'báo cáo', 'xem xét', 'xử lý', 'được hỗ trợ', 'được hướng dẫn', 'được giải đáp', 'giải đáp', 'hướng dẫn', 'phối hợp, hướng dẫn', 'phối hợp giải quyết', 'phối hợp xử lý', 'kịp thời', 'trình', 'tham mưu', 'chỉ đạo', 'quyết định', 'tháo gỡ', 'phối hợp', 'đôn đốc', 'kiểm tra', 'tập hợp', 'phê duyệt', 'duyệt', 'ký duyệt'],
} as const;

/** Before `báo cáo` they tell that it is a paper which somebody writes: `xây dựng báo cáo chính trị`. */
export const WRITING_VERBS = { source: 'Câu giao nhiệm vụ chuẩn bị văn kiện, hội nghị trong kho văn bản mẫu', phrases: ['xây dựng', 'chuẩn bị', 'hoàn thiện', 'soạn thảo', 'biên soạn', 'viết'] } as const;

/** What a receiver does with what it is given for good: `chuyển vườn quốc gia về địa phương quản lý` reports to nobody. */
export const KEEPING_VERBS = { source: CONTRACT, phrases: ['quản lý', 'sử dụng', 'quản lý, sử dụng', 'lưu giữ', 'lưu trữ', 'bảo quản', 'khai thác'] } as const;

/** What a body does with reports that are made for it: `báo cáo … để Sở Y tế tổng hợp`. */
export const TAKING_IN = { source: CONTRACT, phrases: ['tổng hợp', 'tập hợp'] } as const;

/** Duties that make a further body a supervisor of what others do. */
export const SUPERVISING_DUTIES = { source: CONTRACT, phrases: ['theo dõi', 'đôn đốc', 'kiểm tra', 'giám sát'] } as const;

/** What a supervisor watches: what others do. Of anything else, one verb of watching tells a duty of its own (`kiểm tra biển báo`). */
export const WATCHED_MATTERS = { source: CONTRACT, phrases: ['việc', 'quá trình', 'tình hình', 'tiến độ', 'kết quả thực hiện', 'kết quả triển khai', 'thực hiện', 'triển khai', 'công tác', 'hoạt động', 'chung', 'trong', 'theo', 'các', 'thường xuyên'] } as const;

/** Deeds of its own that a watcher is told to do: `theo dõi, đôn đốc, tổng hợp, báo cáo …` leads. */
export const OWN_SUMMARIES = { source: CONTRACT, phrases: ['tổng hợp', 'báo cáo', 'tham mưu', 'đề xuất', 'định kỳ báo cáo', 'định kỳ tổng hợp', 'kịp thời báo cáo', 'kịp thời tham mưu', 'kịp thời đề xuất'] } as const;

/** What makes the agency before it the lead wherever it stands. */
export const LEADING_PREDICATES = { source: CONTRACT, phrases: ['chủ trì', 'tiếp tục chủ trì', 'trực tiếp chủ trì', 'có trách nhiệm', 'chịu trách nhiệm', 'làm đầu mối', 'là đầu mối', 'là cơ quan đầu mối', 'làm thường trực', 'đóng vai trò chủ trì'] } as const;

/** Deeds of one syllable that stand behind a body's name, and begin no directive by themselves. */
export const PLAIN_DEEDS = { source: CONTRACT, phrases: ['cử', 'chọn cử', 'nộp', 'tự', 'bình chọn', 'thông báo', 'phụ trách', 'đăng ký'] } as const;

/** Behind `do X`, at the end of its clause, they make X the one who does what stands before: `Công tác hậu cần do Phòng Hành chính đảm nhiệm`. */
export const PERFORMING_PREDICATES = { source: PERFORMING_SOURCE, phrases: ['đảm nhiệm', 'đảm nhận', 'đảm trách', 'phụ trách', 'thực hiện', 'tổ chức thực hiện', 'triển khai thực hiện'] } as const;

/** Work as the subject of a sentence, with a verb of its own or without: `Việc trang trí hội trường do …`. */
export const WORK_NOUNS = { source: PERFORMING_SOURCE, phrases: ['việc', 'công tác', 'công việc', 'phần', 'phần việc', 'khâu', 'nhiệm vụ', 'nội dung'] } as const;

/** What those above do: `nội dung …, Chính phủ giao` tells by whom something was ruled, and no further subject's duty. */
export const RULING_VERBS = { source: CONTRACT, phrases: ['giao', 'ban hành', 'phê duyệt', 'quy định', 'quyết định', 'kết luận', 'yêu cầu', 'đề ra', 'công bố', 'thông qua', 'cho phép', 'chấp thuận', 'cấp', 'là'] } as const;

/** What makes even a common noun that opens a task the one who must do it. */
export const ANSWERING_DUTIES = { source: CONTRACT, phrases: ['có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ'] } as const;

/** What a body is beside its name: `Sở Nội vụ - cơ quan thường trực Ban Chỉ đạo tham mưu …`. */
export const APPOSITIONS = { source: 'Câu giao nhiệm vụ trong quyết định, kế hoạch của kho văn bản mẫu', phrases: ['cơ quan thường trực', 'đơn vị thường trực', 'cơ quan đầu mối', 'đơn vị đầu mối', 'cơ quan chủ trì', 'thường trực ban chỉ đạo', 'cơ quan thường trực của'] } as const;

/** They open what says which bodies are meant, between them and their duty: `Các đơn vị được giao quản lý dự án khẩn trương …`. */
export const CHARGE_CLAUSES = { source: 'Mệnh đề định ngữ sau danh từ chung chỉ cơ quan, đơn vị trong quyết định, quy chế của kho văn bản mẫu', phrases: ['được giao', 'được phân công', 'được chỉ định', 'được lựa chọn', 'được ủy quyền', 'quy định tại', 'được quy định tại', 'nêu tại', 'được nêu tại'] } as const;

/** What makes a body by name answer for what follows, as the order itself would: `Hội Cựu chiến binh được đề nghị làm nòng cốt …`. */
export const PASSIVE_ORDERS = { source: 'Công văn, thông báo phân công nhiệm vụ dùng câu bị động trong kho văn bản mẫu', phrases: ['được giao', 'được giao nhiệm vụ', 'được phân công', 'được phân công nhiệm vụ', 'được chỉ định', 'được đề nghị', 'được yêu cầu'] } as const;

/** The same where nothing more is needed to say which ones, so that a verb right behind them begins their duty: `Các chi bộ được kiểm tra, giám sát chuẩn bị báo cáo`. */
export const UNDERGONE_CLAUSES = {
  source: 'Kế hoạch kiểm tra, giám sát, thanh tra, kiểm toán trong kho văn bản mẫu',
  phrases: ['kiểm tra', 'giám sát', 'kiểm tra, giám sát', 'giám sát, kiểm tra', 'thanh tra', 'thanh tra, kiểm tra', 'kiểm toán', 'đánh giá', 'thụ hưởng'].flatMap((deed) => [`được ${deed}`, `chịu sự ${deed}`]),
} as const;

/** A body that does this commands others: it leads nothing itself. */
export const COMMANDS = { source: CONTRACT, phrases: ['yêu cầu', 'đề nghị', ...COURTESIES.phrases.map((courtesy) => `${courtesy} đề nghị`), 'trân trọng kính đề nghị', 'thống nhất giao', 'thống nhất đề nghị', 'thống nhất phân công', 'giao', 'giao cho', 'giao nhiệm vụ', 'giao nhiệm vụ cho', 'giao trách nhiệm', 'giao trách nhiệm cho', 'phân công', 'ủy quyền', 'đã giao'] } as const;

/** Before a common noun they tell what somebody is: `vai trò cơ quan thường trực`. */
export const OFFICE_WORDS = { source: 'Câu giao nhiệm vụ trong công điện, quyết định của kho văn bản mẫu', phrases: ['vai trò', 'vai trò là', 'vai trò của', 'tư cách', 'tư cách là', 'trách nhiệm là', 'chức năng', 'chức năng là'] } as const;

/** Words that make the agency right behind them their object, or part of a noun: no subject stands there. */
export const GOVERNING_WORDS = {
  source: 'Giới từ, liên từ và động từ đứng ngay trước tên cơ quan làm bổ ngữ; kho văn bản mẫu',
  phrases: ['của', 'với', 'do', 'cần', 'cần có', 'trước', 'tại', 'từ', 'về', 'cho', 'bởi', 'theo', 'đến', 'thuộc', 'diện', 'giữa', 'như', 'bằng', 'là', 'được', 'bị', 'nếu', 'khi', 'hợp', 'để', 'mà', 'việc', 'rằng', 'quản lý', 'lãnh đạo', 'chỉ đạo', 'hướng dẫn', 'hỗ trợ', 'kiểm tra', 'phục vụ', 'bảo đảm', 'đảm bảo', 'điều kiện', 'thay mặt', 'khuyến khích', 'vận động', 'đôn đốc', 'giám sát', 'thời gian', 'thời điểm', 'từ ngày', 'sau ngày', 'trước ngày', 'bố trí', 'cử', 'phân công', 'bổ nhiệm', 'điều động', 'kiện toàn', 'thành lập', 'thay thế'],
} as const;

/** Before `giao` they tell of a charge given earlier, or of charging as such: `kinh phí đã giao`, `phương án giao`. */
export const GIVEN_CHARGES = {
  source: 'Từ đứng trước động từ giao khi không phải lời giao việc; kho văn bản mẫu',
  phrases: ['đã', 'được', 'khi', 'do', 'chỉ', 'bàn', 'việc', 'phương án', 'đề án', 'kế hoạch', 'cơ chế', 'quy định'],
} as const;
