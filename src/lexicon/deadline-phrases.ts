/** Words that turn a date into a deadline, and words that tell that a date is none. */

const CONTRACT = 'Quy ước đầu ra, mục thời hạn';
const CORPUS = 'Rút từ cách viết trong kế hoạch, công điện, chỉ thị của các cơ quan hành chính';

/** Before a date: it is the last day. They pile up (`chậm nhất đến hết`). */
export const BY_PHRASES = {
  source: CONTRACT,
  phrases: [
    'trước', 'trước thời điểm', 'chậm nhất', 'chậm nhất là', 'chậm nhất vào', 'muộn nhất', 'muộn nhất là', 'muộn nhất vào', 'trễ nhất', 'trễ nhất là', 'trễ nhất vào', 'không chậm hơn', 'không muộn hơn',
    'không chậm quá', 'không quá', 'chậm nhất không quá', 'không để quá', 'không để chậm quá', 'không để muộn quá', 'không để trễ quá', 'không để chậm hơn', 'không để muộn hơn', 'không được chậm quá', 'không được muộn quá', 'không được quá', 'không kéo dài quá', 'không để kéo dài quá', 'đến', 'tới', 'đến hết', 'cho đến', 'cho tới', 'hết', 'xong trước', 'đến thời điểm', 'tới thời điểm',
    'từ nay đến', 'từ nay tới', 'từ nay cho đến', 'kể từ nay đến', 'từ giờ đến', 'từ bây giờ đến', 'từ nay cho tới',
  ],
} as const;

/** Names of days between the words of an end and the date they fall on (`trước ngày Quốc khánh 02/9/2025`). */
export const NAMED_DAYS = {
  source: CORPUS,
  phrases: [
    'ngày quốc khánh', 'lễ quốc khánh', 'ngày lễ quốc khánh', 'ngày giải phóng miền nam', 'ngày quốc tế lao động', 'ngày bầu cử', 'ngày khai giảng', 'lễ khai giảng',
    'ngày khai mạc', 'lễ khai mạc', 'ngày khai trương', 'ngày giỗ tổ hùng vương', 'lễ', 'ngày lễ', 'dịp lễ', 'kỳ nghỉ lễ', 'nghỉ lễ', 'dịp nghỉ lễ', 'đợt nghỉ lễ', 'kỳ nghỉ lễ quốc khánh', 'dịp lễ quốc khánh',
  ],
} as const;

/** Nouns for a term before a date: a day is its last one, a longer time the one in which it lies (`thời hạn hoàn thành trong quý II`). */
export const TERM_PHRASES = {
  source: CONTRACT,
  phrases: [
    'thời hạn', 'thời hạn là', 'thời hạn cuối cùng', 'thời hạn cuối cùng là', 'thời hạn hoàn thành', 'thời hạn hoàn thành là', 'thời gian hoàn thành', 'thời gian hoàn thành là',
    'hạn', 'hạn cuối', 'hạn cuối là', 'hạn cuối cùng', 'hạn cuối cùng là', 'hạn chót', 'hạn chót là', 'hạn nộp', 'hạn gửi', 'hạn báo cáo', 'hạn hoàn thành',
  ],
} as const;

/** Compounds that end in `hạn` and name no term (`tầm nhìn dài hạn đến năm 2045`). */
export const TERM_COMPOUNDS = { source: CORPUS, phrases: ['dài hạn', 'trung hạn', 'ngắn hạn', 'kỳ hạn', 'giới hạn', 'quyền hạn', 'gia hạn', 'hết hạn', 'vô hạn', 'hữu hạn', 'hạn hán'] } as const;

/** Before a date or period: it is the time in which something happens. */
export const DURING_PHRASES = {
  source: CONTRACT,
  phrases: [
    'trong', 'vào', 'vào khoảng', 'trong khoảng', 'trong thời gian', 'khoảng', 'dự kiến', 'dự kiến trong', 'dự kiến vào', 'ngay trong', 'trong cả',
    'vào dịp', 'vào lúc', 'lúc', 'bắt đầu', 'bắt đầu vào', 'vào sáng', 'vào chiều', 'vào tối', 'vào buổi sáng', 'vào buổi chiều', 'sáng', 'chiều',
  ],
} as const;

/** Of those, the ones that urge: what they stand before is still to come. */
export const IMMEDIATE_PHRASES = { source: CONTRACT, phrases: ['ngay trong'] } as const;

/** Before a date: it is the first day. */
export const SINCE_PHRASES = {
  source: CONTRACT,
  phrases: ['từ', 'kể từ', 'bắt đầu từ', 'áp dụng từ', 'trong thời gian từ', 'trong khoảng thời gian từ'],
} as const;

/** Between two dates. */
export const UNTIL_PHRASES = {
  source: CONTRACT,
  phrases: ['và kết thúc vào', 'và kết thúc', 'kết thúc vào', 'đến', 'tới', 'đến hết', 'đến trước', 'cho đến', 'cho đến hết', '-', '->'],
} as const;

/** Prepositions of an end that also name how far a plan looks. */
export const HORIZON_PREPOSITIONS = { source: CONTRACT, phrases: ['đến', 'tới'] } as const;

/** Before a time: what goes on for longer is at its height then (`từ ngày 10/6 đến 20/6, cao điểm ngày 16/6`). */
export const PEAK_WORDS = { source: CORPUS, phrases: ['cao điểm', 'cao điểm là', 'cao điểm vào', 'trọng tâm là'] } as const;

/** Before two years with a dash between them, or a list of years. */
export const PERIOD_LEADS = { source: CONTRACT, phrases: ['giai đoạn', 'thời kỳ', 'thời kì', 'các năm', 'trong các năm', 'trong giai đoạn', 'năm', 'trong năm', 'vào năm', 'năm học', 'trong năm học', 'trong nhiệm kỳ'] } as const;

/** After a month or quarter: it is one of the next year. */
export const NEXT_YEAR_WORDS = { source: CORPUS, phrases: ['năm sau', 'năm tới', 'năm kế tiếp', 'năm tiếp theo', 'của năm sau', 'của năm tới', 'của năm kế tiếp', 'của năm tiếp theo'] } as const;

/** After a date: the time has no end. */
export const ONWARD_PHRASES = { source: CONTRACT, phrases: ['trở đi', 'và các năm tiếp theo', 'và những năm tiếp theo', 'và các năm sau', 'và những năm sau', 'và các năm kế tiếp'] } as const;

/** Before a length of time: it is the most that may pass. */
export const WITHIN_PHRASES = {
  source: CONTRACT,
  phrases: [
    'chậm nhất', 'chậm nhất là', 'chậm nhất trong', 'chậm nhất trong thời hạn', 'chậm nhất sau', 'muộn nhất', 'muộn nhất là', 'trễ nhất', 'trễ nhất là', 'trong', 'trong vòng', 'trong thời hạn', 'trong thời gian',
    'không quá', 'trong vòng không quá', 'trong thời hạn không quá', 'trong thời gian không quá', 'tối đa', 'trong thời hạn tối đa', 'trong thời gian tối đa',
    'thời hạn', 'sau', 'trước', 'ít nhất', 'tối thiểu', 'trước ít nhất', 'trước tối thiểu', 'sau tối đa', 'sau tối thiểu',
  ],
} as const;

/** After a length of time: what it counts from follows. */
export const COUNTED_FROM_PHRASES = {
  source: CONTRACT,
  phrases: [
    'kể từ', 'kể từ khi', 'kể từ lúc', 'tính từ', 'tính từ khi', 'từ', 'từ khi', 'khi', 'sau', 'sau khi', 'ngay sau', 'ngay sau khi', 'trước', 'trước khi',
  ],
} as const;

/** Right behind a length after `trước`: the event that it comes before (`trước 05 ngày tổ chức Hội nghị`). */
export const COMING_EVENTS = { source: CORPUS, phrases: ['tổ chức', 'diễn ra', 'khai mạc', 'tiến hành', 'bắt đầu', 'họp', 'cuộc họp', 'phiên họp', 'kỳ họp', 'hội nghị', 'ngày tổ chức', 'ngày diễn ra', 'ngày khai mạc', 'ngày họp', 'so với ngày', 'so với thời điểm'] } as const;

/** Before an event without a date. The value says whether it counts always, in running text only if others begin the event, or only in a place made for times. */
export const EVENT_PHRASES: readonly { readonly phrases: readonly string[]; readonly where: 'always' | 'anywhere' | 'time-place'; readonly source: string }[] = [
  { source: CONTRACT, where: 'always', phrases: ['ngay sau khi', 'ngay khi', 'liền sau khi'] },
  { source: CONTRACT, where: 'anywhere', phrases: ['sau khi', 'ngay sau'] },
  { source: CONTRACT, where: 'time-place', phrases: ['sau', 'theo tiến độ', 'theo lộ trình', 'theo kế hoạch', 'theo thời gian', 'trước khi', 'theo chỉ đạo', 'theo đề nghị', 'theo hướng dẫn', 'theo văn bản', 'theo chương trình', 'theo lịch', 'theo thông báo'] },
];

/** Behind a verb of completion and `trước`: events whose day all know or will be told (`xong trước mùa mưa lũ`). */
export const LANDMARKS = {
  source: CORPUS,
  phrases: ['ngày khai giảng', 'lễ khai giảng', 'khai giảng', 'năm học mới', 'kỳ họp', 'mùa mưa', 'mùa mưa bão', 'mùa mưa lũ', 'mùa lũ', 'mùa khô', 'mùa bão', 'mùa khai thác', 'ngày bầu cử', 'đại hội', 'kỳ thi', 'kỳ nghỉ', 'kỳ nghỉ hè', 'nghỉ hè', 'lễ hội', 'ngày khai mạc', 'lễ khai mạc', 'khai mạc', 'vào năm học mới', 'bước vào năm học', 'bước vào năm học mới', 'vào mùa mưa', 'bước vào mùa mưa', 'đến mùa mưa', 'tựu trường', 'ngày tựu trường'],
} as const;

/** Acts of others that start a time: after them, `sau khi` sets one; after the task's own steps it only orders them. */
export const STARTING_ACTS = {
  source: CORPUS,
  phrases: [
    'ban hành', 'phê duyệt', 'thông qua', 'có hiệu lực', 'kết thúc', 'nhận', 'nhận được', 'nhận đủ', 'tiếp nhận', 'có kết quả', 'có hướng dẫn', 'có chỉ đạo', 'có ý kiến', 'có văn bản',
    'được giao', 'được hình thành', 'được thành lập', 'đi vào hoạt động', 'ký', 'công bố', 'có quyết định', 'có nghị quyết', 'có yêu cầu', 'sắp xếp', 'sáp nhập',
    'nước rút', 'lũ rút', 'bão tan', 'hết mưa', 'hết dịch',
  ],
} as const;

/** Right after `sau`, `ngay sau`: events that all know, whose end starts a time without a word for it. */
export const OCCASIONS = {
  source: CORPUS,
  phrases: ['hội nghị', 'đại hội', 'kỳ họp', 'cuộc họp', 'phiên họp', 'buổi họp', 'buổi lễ', 'tết', 'kỳ thi', 'kỳ nghỉ', 'mỗi đợt', 'mỗi cuộc', 'mỗi buổi', 'mỗi kỳ', 'mỗi lần', 'từng đợt', 'khi sơ kết', 'khi tổng kết', 'bế mạc', 'lễ bế mạc', 'hội thi', 'hội thao', 'hội diễn', 'diễn tập', 'đợt cao điểm', 'ngày hội', 'lễ hội'],
} as const;

/** A label before a colon: what follows gives the time. */
export const TIME_LABELS = {
  source: CORPUS,
  phrases: [
    'thời gian', 'thời gian thực hiện', 'thời gian hoàn thành', 'thời gian tổ chức', 'thời gian báo cáo', 'thời gian triển khai', 'thời gian gửi', 'thời hạn', 'thời hạn hoàn thành',
    'thời hạn thực hiện', 'thời hạn báo cáo', 'thời hạn gửi', 'thời điểm', 'thời điểm thực hiện', 'thời điểm hoàn thành', 'hạn hoàn thành', 'tiến độ', 'tiến độ thực hiện', 'tiến độ hoàn thành',
    'hoàn thành', 'thời gian dự kiến', 'dự kiến hoàn thành', 'thời gian tiến hành', 'thời gian, địa điểm',
  ],
} as const;

/** Words with which a label begins whose other words say of what it is the time (`Hạn cuối nhận bài dự thi:`). */
export const TIME_LABEL_HEADS = {
  source: CORPUS,
  phrases: ['thời gian', 'thời hạn', 'thời điểm', 'hạn cuối', 'hạn chót', 'hạn nộp', 'hạn gửi', 'hạn báo cáo', 'hạn trình', 'tiến độ', 'lộ trình', 'mốc thời gian'],
} as const;

/** Times that count from the day a document is issued: how many days, weeks or months after it. */
export const NEAR_TIMES: readonly { readonly unit: 'day' | 'week' | 'month'; readonly ahead: number; readonly phrases: readonly string[]; readonly source: string }[] = [
  { unit: 'day', ahead: 0, phrases: ['hôm nay', 'ngày hôm nay', 'sáng nay', 'trưa nay', 'chiều nay', 'tối nay'], source: CORPUS },
  { unit: 'day', ahead: 1, phrases: ['ngày mai', 'sáng mai', 'trưa mai', 'chiều mai', 'tối mai'], source: CORPUS },
  { unit: 'week', ahead: 0, phrases: ['tuần này'], source: CORPUS },
  { unit: 'week', ahead: 1, phrases: ['tuần tới'], source: CORPUS },
  { unit: 'month', ahead: 0, phrases: ['tháng này'], source: CORPUS },
  { unit: 'month', ahead: 1, phrases: ['tháng tới'], source: CORPUS },
];

/** Standing by itself, it says that a task never ends. */
export const ONGOING_PHRASES = {
  source: CONTRACT,
  phrases: ['thường xuyên', 'thường xuyên, liên tục', 'thường xuyên liên tục', 'liên tục', 'thường xuyên trong năm', 'xuyên suốt', 'trong suốt quá trình', 'quanh năm', 'suốt năm', 'trong suốt năm', 'suốt năm học', 'thường kỳ', 'hằng ngày, thường xuyên', 'làm thường xuyên', 'nhiệm vụ thường xuyên'],
} as const;

/** Verbs after which a bare date says when. */
export const COMPLETION_VERBS = {
  source: CORPUS,
  phrases: ['hoàn thành', 'xong', 'hoàn tất', 'kết thúc', 'thực hiện xong', 'khởi công', 'khánh thành', 'khai mạc', 'bế mạc', 'bắt đầu', 'diễn ra', 'dự kiến tổ chức', 'hoàn thành việc', 'thời gian', 'thời hạn', 'hạn'],
} as const;

/** Behind a preposition and before a month, or a date with its year: the session at which something is done or handed in. */
export const SESSIONS = {
  source: CORPUS,
  prepositions: ['tại', 'trong', 'vào'],
  phrases: ['kỳ họp', 'kỳ họp thường lệ', 'phiên họp', 'kỳ sinh hoạt', 'buổi sinh hoạt', 'sinh hoạt chi bộ', 'sinh hoạt chi đoàn', 'sinh hoạt chi hội', 'sinh hoạt dưới cờ', 'kỳ sinh hoạt chi bộ', 'buổi sinh hoạt chi bộ', 'hội nghị giao ban', 'họp giao ban'],
  /** How often it meets. */
  tails: ['định kỳ', 'thường kỳ'],
  /** Sessions only with such a tail. */
  tailed: ['sinh hoạt', 'họp'],
} as const;

/** The words among them after which a bare day is the last one; after the others it is the day on which something takes place. */
export const END_VERBS = {
  source: CONTRACT,
  phrases: ['hoàn thành', 'xong', 'hoàn tất', 'kết thúc', 'thực hiện xong', 'hoàn thành việc', 'thời hạn', 'hạn'],
} as const;

/** In the clause before `trong` and a length: deeds that come to an end, so that the length is a term (`hoàn thiện phần mềm trong 60 ngày`), not how long something lasts. */
export const TERM_DEEDS = { source: CORPUS, phrases: ['hoàn thành', 'hoàn thiện', 'hoàn tất', 'xong', 'giải quyết', 'xử lý', 'khắc phục', 'trả lời', 'trả kết quả', 'phản hồi', 'thẩm định', 'phê duyệt', 'ban hành', 'bàn giao', 'thanh toán', 'giải ngân', 'báo cáo', 'thông báo', 'nộp'] } as const;

/** Words of a label before a time that make a bare day behind it the last one (`Thời gian gửi báo cáo: 15/6/2025`). */
export const END_LABEL_WORDS = { source: CONTRACT, phrases: ['hạn', 'hoàn thành', 'xong', 'báo cáo', 'gửi', 'nộp', 'trình', 'tiến độ', 'lộ trình'] } as const;

/** After `sau` and a length: the reviews that are held then (`sau 2 năm tổ chức sơ kết`). */
export const REVIEW_VERBS = { source: CORPUS, phrases: ['tổ chức', 'tiến hành', 'sơ kết', 'tổng kết', 'đánh giá'] } as const;

/** Before a year without its number: how early, no time of its own. */
export const EARLY_STARTS = { source: CORPUS, phrases: ['ngay từ đầu'] } as const;

/** After a length: how long something lasts, no term. */
export const LASTING_TAILS = { source: CORPUS, phrases: ['liên tục', 'gần nhất', 'trở lên'] } as const;

/** Before a length: how long each of several turns may last (`mỗi lần không quá 15 phút`), no term. */
export const SINGLE_TURNS = { source: CORPUS, phrases: ['mỗi lần', 'mỗi buổi', 'mỗi lượt', 'mỗi phiên', 'mỗi cuộc', 'mỗi lớp', 'mỗi đợt', 'mỗi tiết', 'mỗi ca', 'thời lượng', 'thời lượng mỗi buổi', 'thời lượng phát sóng'] } as const;

/** Before a number they count rounds, so that the number is no day (`đợt 1 tháng 5/2025`), and a time behind it is that round's. */
export const ROUNDS = { source: CORPUS, phrases: ['đợt', 'lần', 'kỳ', 'bước', 'giai đoạn', 'vòng', 'học kỳ'] } as const;

/** Duties to send or finish: their date is a deadline even if it lies before the document's own, which is then a slip to point out. */
export const DUTY_VERBS = {
  source: CORPUS,
  phrases: ['hoàn thành', 'gửi', 'báo cáo', 'trình', 'nộp', 'xong', 'tổng hợp', 'đăng ký', 'ban hành', 'hoàn tất', 'tham mưu', 'công bố', 'thực hiện'],
} as const;

/** After a planning horizon's year: an aim follows, so that the year says by when. */
export const AIM_WORDS = {
  source: CONTRACT,
  phrases: ['đạt', 'phấn đấu', 'hoàn thành', 'có', 'tỷ lệ', 'tỉ lệ', 'cơ bản', 'bảo đảm', 'đảm bảo', 'tối thiểu', 'ít nhất', 'trên', '100', 'giảm', 'tăng', 'nâng', 'không còn', 'đưa'],
} as const;

/** Words with which the subject of an aim begins; after the name of a plan they may begin anything. */
export const AIM_SUBJECTS = { source: CORPUS, phrases: ['số', 'toàn', 'tất cả', 'mỗi', 'các'] } as const;

/** Before a planning horizon's year: what follows is striven for by then (`phấn đấu đến năm 2030, công tác … đi vào nền nếp`). */
export const STRIVING_VERBS = { source: CORPUS, phrases: ['phấn đấu', 'quyết tâm', 'bảo đảm', 'đảm bảo', 'phấn đấu để', 'để', 'yêu cầu'] } as const;

/** Before `từ nay đến …`: how far what was planned looks, and no time for what is done with it. */
export const OUTLOOK_NOUNS = { source: 'Báo cáo, kết luận, nghị quyết trong kho văn bản mẫu', phrases: ['phương hướng', 'phương hướng công tác', ...[',', '', ' và'].flatMap((joint) => ['nhiệm vụ', 'nhiệm vụ trọng tâm', 'nhiệm vụ công tác', 'nhiệm vụ, giải pháp'].map((task) => `phương hướng${joint} ${task}`))] };

/** Before a year: it is the horizon of a plan, no deadline. */
export const HORIZON_WORDS = {
  source: CONTRACT,
  phrases: ['tầm nhìn', 'tầm nhìn đến', 'định hướng', 'định hướng đến', 'có xét đến', 'có tính đến'],
} as const;

/** Plans whose name holds a period or horizon; nouns that a year or `hằng năm` modifies. */
export const PLAN_NOUNS = {
  source: CONTRACT,
  phrases: [
    'kế hoạch', 'chương trình', 'đề án', 'dự án', 'chiến lược', 'quy hoạch', 'nghị quyết', 'quyết định', 'chỉ thị', 'công văn', 'thông báo', 'hướng dẫn', 'luật', 'nghị định', 'thông tư',
    'phong trào', 'cuộc vận động', 'danh mục', 'phương án', 'khung', 'đề cương', 'hội nghị', 'lộ trình',
  ],
} as const;

/** Before the name of a plan: what is done is done by it or in it, so that a recurrence word behind the name belongs to the name. */
export const PLAN_PREPOSITIONS = { source: CORPUS, phrases: ['vào', 'trong', 'theo', 'của', 'tại', 'từ', 'các'] } as const;

/** At the head of a clause, before the name of a plan: a year up to the next comma belongs to the plan, even if its aim follows (`giao chỉ tiêu … đến năm 2030 đạt …`). */
export const PLAN_VERBS = {
  source: CORPUS,
  phrases: ['giao chỉ tiêu', 'giao kế hoạch', 'giao dự toán', 'xây dựng kế hoạch', 'xây dựng chỉ tiêu', 'xây dựng mục tiêu', 'xây dựng đề án', 'xây dựng chương trình', 'xây dựng lộ trình', 'xây dựng quy hoạch', 'lập kế hoạch', 'lập quy hoạch', 'ban hành kế hoạch', 'ban hành đề án', 'ban hành chương trình', 'phê duyệt kế hoạch', 'phê duyệt đề án', 'phê duyệt chương trình', 'phê duyệt quy hoạch', 'điều chỉnh kế hoạch', 'điều chỉnh quy hoạch', 'rà soát quy hoạch', 'xây dựng và ban hành kế hoạch', 'thực hiện kế hoạch', 'thực hiện đề án', 'thực hiện chương trình', 'thực hiện chiến lược'],
} as const;

/** Before a time: it is what figures were counted for, or since when a rule holds, no time for a task. */
export const COUNTING_PHRASES = {
  source: CORPUS,
  phrases: [
    'số liệu', 'tính', 'tính đến', 'kỳ báo cáo', 'chốt số liệu', 'hiệu lực', 'hiệu lực thi hành', 'hiệu lực kể', 'hết hạn', 'hết hạn vào', 'hết hạn vào thời điểm', 'hết giá trị', 'so với', 'so', 'cùng kỳ', 'nhiệm kỳ', 'thành lập', 'người sinh', 'công dân sinh', 'trẻ sinh', 'trẻ em sinh', 'sinh ra', 'niên độ', 'năm học', 'thời kỳ', 'đã',
  ],
  /** The terms among them: before an end they only say what is to be done by then (`xếp loại năm học trước ngày 30/5`). */
  terms: ['nhiệm kỳ', 'niên độ', 'năm học', 'thời kỳ'],
} as const;

/** Before a period: it is when something happened or what is budgeted for. */
export const OCCURRENCE_NOUNS = {
  source: CORPUS,
  phrases: ['hạn chế', 'yếu kém', 'tồn tại', 'phát sinh', 'đạt được', 'ngân sách', 'dự toán', 'tình hình', 'xảy ra', 'kết quả đạt được', 'được ban hành', 'đã ban hành', 'mới ban hành', 'nguyên nhân', 'được giao', 'đã giao', 'được phê duyệt', 'được duyệt'],
} as const;

/** In the clause before a run of days: what is counted in them, no task (`thời gian chốt số liệu từ ngày …`). */
export const COUNTED_NOUNS = { source: CORPUS, phrases: ['số liệu', 'kỳ báo cáo', 'kỳ số liệu'] } as const;

/** What is called so is the day up to which the figures of a report are counted, not the one on which it is made. */
export const CUT_OFF_DAYS = {
  source: 'Thông tư 01/2020/TT-VPCP, Nghị định 09/2019/NĐ-CP, Điều 11, 12 (thời gian chốt số liệu báo cáo)',
  phrases: ['ngày', 'thời gian', 'thời điểm', 'mốc', 'mốc thời gian', 'kỳ'].map((time) => `${time} chốt số liệu`),
};

/** In the clause before a date: how long rules and leaves hold. */
export const VALIDITY_WORDS = { source: CORPUS, phrases: ['có hiệu lực', 'hiệu lực thi hành', 'hết hiệu lực', 'được nghỉ'] } as const;

/** In the clause before a bare day: it is remembered, held or celebrated, or a rule holds from it. */
export const MEMORIAL_WORDS = {
  source: CONTRACT,
  phrases: ['kỷ niệm', 'kỉ niệm', 'chào mừng', 'hưởng ứng', 'thành lập', 'truyền thống', 'giải phóng', 'quốc khánh', 'hiệu lực', 'sinh ngày', 'ngày hội', 'nhân dịp', 'ngày thế giới', 'ngày quốc tế', 'khóa', 'nhiệm kỳ'],
} as const;

/** In the clause before a bare day: it is the date of a law or of what carries it out, whose names hold commas. */
export const CITED_LAWS = { source: CONTRACT, phrases: ['luật', 'bộ luật', 'nghị định', 'thông tư', 'pháp lệnh'] } as const;

/** At the head of a clause: what the next one is about. */
export const CONCERNING_PHRASES = { source: CORPUS, phrases: ['đối với', 'riêng đối với', 'với các', 'với những'] } as const;

/** At the head of a remark in brackets, with a verb behind it: when something comes to be; with a verb of holding, when the task is done. */
export const EXPECTATION_PHRASES = { source: CORPUS, phrases: ['dự kiến'], held: ['tổ chức', 'thực hiện', 'diễn ra', 'triển khai', 'tiến hành', 'trong', 'vào', 'từ'] } as const;

/** In the clause after a date: it tells what happened. */
export const PAST_WORDS = { source: CORPUS, phrases: ['đã', 'vừa'] } as const;

/** Before a verb they forbid it: the end behind it is when it becomes allowed; not where lateness is forbidden. */
export const FORBIDDING_WORDS = { source: CORPUS, phrases: ['không được', 'không cho phép', 'nghiêm cấm', 'chưa được', 'không để dồn', 'không dồn', 'tránh dồn'], late: ['quá', 'chậm', 'muộn', 'trễ', 'kéo dài'] } as const;

/** Before a recurrence: what is not to be done, or no longer (`không thực hiện báo cáo hằng tháng`). */
export const WAIVING_PHRASES = { source: CORPUS, phrases: ['không thực hiện', 'không phải thực hiện', 'không phải báo cáo', 'không phải gửi', 'không phải lập', 'không báo cáo', 'không yêu cầu', 'không tổ chức', 'không tiến hành', 'không áp dụng', 'bỏ', 'bãi bỏ'] } as const;

/** Before a length: how long something takes is to become less, which is an aim and no term (`rút ngắn thời gian giải quyết xuống không quá 03 ngày`). */
export const SHORTENING_PHRASES = { source: CORPUS, phrases: ['rút ngắn', 'rút ngắn thời gian', 'cắt giảm thời gian', 'giảm thời gian', 'giảm số ngày', 'giảm thời hạn', 'cắt giảm thời hạn'] } as const;

/** What a period has come to, as far as it can be told before its end. */
export const ESTIMATE_WORDS = { source: CORPUS, phrases: ['ước', 'ước đạt', 'ước thực hiện', 'ước tính'] } as const;

/** Before a year: what follows holds for it alone (`hằng năm; riêng năm 2020 hoàn thành trong quý II`). */
export const SINGLING_WORDS = { source: CORPUS, phrases: ['riêng', 'riêng trong', 'riêng đối với'] } as const;

/** Right after an end: it describes the noun before (`các cơ sở trước 01/01/2025 là tuyến huyện`). */
export const ATTRIBUTE_TAILS = { source: CORPUS, phrases: ['là', 'mà', 'đã', 'thì', 'vẫn', 'nhưng', 'còn'] } as const;
