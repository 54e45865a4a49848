/** Small words around a measured number: what they join it to, and what they tell of it. */

const CONTRACT = 'Quy ước đầu ra, mục chỉ tiêu';
const CORPUS = 'Rút từ cách viết mục tiêu, chỉ tiêu trong kế hoạch của các cơ quan hành chính';

/** Before what a value is compared with; `so` alone as it stands before `cùng kỳ`. */
export const COMPARISON_LEADS = { source: CONTRACT, phrases: ['so với'], bare: ['so'] } as const;

/** Between a comparator and its number: `ít nhất vào năm 2025 đạt 40%`. */
export const COMPARATOR_FILLERS = { source: CORPUS, phrases: ['bình', 'quân', 'trung', 'vào', 'năm', 'là', 'từ', 'khoảng', 'được', 'cuối', 'đến', 'hết', 'tỷ', 'tỉ', 'lệ', 'mức', 'có', 'cho'] } as const;

/** Places in a ranking: reached by rising, even with `lên` (`nâng xếp hạng lên 10 bậc`). */
export const RANK_UNITS = { source: CORPUS, phrases: ['bậc', 'hạng'] } as const;

/** They show that the words behind a share have a verb. */
export const VERB_SIGNS = { source: CORPUS, phrases: ['được', 'so', 'phải', 'sẽ', 'đã', 'sử', 'tham', 'biết'] } as const;

/** Behind a count they lead to what goes with it (`12 lớp với 240 học viên`) or to its parts (`08 cuộc, trong đó 05 cuộc …`); what is taught to so many each (`05 lớp, mỗi lớp 30 học viên`). */
export const COMPANION_WORDS = { source: CORPUS, phrases: ['với', 'cho'], parts: ['trong đó', 'gồm', 'bao gồm', 'trong đó có', 'với quy mô', 'quy mô'], taught: ['lớp', 'khóa', 'khoá'] } as const;

/** At the head of a clause, before those of whom each one does so much (`mỗi cán bộ phụ trách từ 3 đến 5 hộ`), perhaps behind a verb that tells them to. */
export const EACH_WORDS = { source: CORPUS, phrases: ['mỗi'], behind: ['phân công', 'bảo đảm', 'đảm bảo', 'phấn đấu', 'giao', 'yêu cầu', 'vận động', 'hằng tháng', 'hàng tháng', 'hằng năm', 'hàng năm'] } as const;

/** Behind a counted noun: those that are left over, which are counted for what there is. */
export const REST_WORDS = { source: CORPUS, phrases: ['còn lại'] } as const;

/** Between two shares or counts that one bound holds for (`tối thiểu 20 ha hoặc 5%`). */
export const CHOICE_WORDS = { source: CORPUS, phrases: ['hoặc'] } as const;

/** Before a number that must not be passed: with a word that forbids anywhere before it in its sentence. */
export const EXCESS_WORDS = { source: CORPUS, phrases: ['quá', 'vượt quá'] } as const;

/** Right behind a share: the time or the place for which it holds (`6% vào năm 2030`). */
export const SCOPE_LEADS = { source: CORPUS, phrases: ['vào năm', 'đến năm', 'năm', 'trong năm', 'vào cuối năm', 'ở', 'tại', 'đối với', 'với'] } as const;

/** Between a count and its year. */
export const COUNT_YEAR_LEADS = { source: CORPUS, phrases: ['vào', 'đến', 'trong'] } as const;

/** Before what a count comes to on average. */
export const AVERAGE_WORDS = { source: CORPUS, phrases: ['bình quân', 'trung bình'], yearly: ['bình quân mỗi năm', 'trung bình mỗi năm'] } as const;

/** Before the size of what is made: no count of its own; nor is the number of those whom a business of some size employs (`sử dụng 30 lao động trở lên`). */
export const SIZE_WORDS = { source: CORPUS, phrases: ['quy mô', 'có quy mô'], employing: ['sử dụng', 'có sử dụng', 'đang sử dụng'], employed: ['lao động', 'người lao động', 'công nhân', 'công nhân lao động'] } as const;

/** Before the numbers between which something changes: from the first, to the last. */
export const CHANGE_LEADS = { source: CORPUS, from: ['từ'], to: ['lên', 'xuống', 'còn'] } as const;

/** Between a verb of change and a quantity they tell how or by what something changes (`giảm theo tỷ lệ tương ứng`). */
export const MANNER_PREPOSITIONS = { source: CORPUS, phrases: ['theo', 'với', 'về', 'do', 'vì', 'nhờ', 'trong', 'ở'] } as const;

/** Between a verb of change and what it changes: by how much of it. */
export const HALF_WORDS = { source: CORPUS, phrases: ['một nửa', 'nửa'] } as const;

/** Behind a verb of change: it goes on year by year. */
export const STEADY_WORDS = { source: CORPUS, phrases: ['dần'], yearly: ['qua từng năm', 'qua các năm', 'theo từng năm', 'hằng năm', 'hàng năm', 'từng năm', 'mỗi năm'] } as const;

/** Behind a value: it is that of today. */
export const NOW_WORDS = { source: CORPUS, phrases: ['hiện nay', 'hiện tại', 'như hiện nay'] } as const;

/** Before a year they make it what a value is compared with, or when it began. */
export const BASELINE_LEADS = { source: CORPUS, phrases: ['với', 'so', 'hơn', 'từ', 'kỳ', 'như', 'lần', 'đôi', 'rưỡi'] } as const;

/** Words of time around the name of what is measured. */
export const INDICATOR_TIMES = { source: CORPUS, phrases: ['năm', 'đến', 'đến năm', 'đến hết', 'từ năm', 'trong năm', 'vào năm', 'đến cuối năm', 'trở đi', 'hằng năm', 'hàng năm', 'giai đoạn'] } as const;

/** They cannot begin what a number is of. */
export const NO_OBJECT_OPENERS = { source: CORPUS, phrases: ['vào', 'vào năm', 'trở', 'trong', 'so', 'từ', 'đến', 'và', 'hoặc', 'trên', 'năm', 'mỗi', 'tại', 'ở', 'theo', 'để', 'so với', 'của', 'cho', 'về', 'khi', 'là', 'nhằm'] } as const;

/** Behind a share they begin the whole that it is a share of, so that what is measured stands before it (`Kinh tế số chiếm 20% GRDP`). */
export const WHOLES = { source: CORPUS, phrases: ['tổng', 'GRDP', 'GDP', 'kế hoạch', 'dự toán', 'chỉ tiêu'] } as const;

/** They part what was counted before them. */
export const PARTING_WORDS = { source: CORPUS, phrases: ['trong đó'] } as const;

/** Right before a number that is only near. */
export const NEARNESS_WORDS = { source: CORPUS, phrases: ['khoảng'] } as const;

/** Behind a verb they tell what came of it (`kết nạp được`). */
export const OUTCOME_MARKS = { source: CORPUS, phrases: ['được'] } as const;

/** Units of how often, no things that are made. */
export const REPEAT_UNITS = { source: CORPUS, phrases: ['lần', 'đợt', 'kỳ'] } as const;

/** Behind such a unit: what is done each time, so that the times are counted like things (`03 đợt kiểm tra`). */
export const WORKS_OF_TURNS = {
  source: CORPUS,
  phrases: ['kiểm tra', 'tự kiểm tra', 'giám sát', 'thanh tra', 'hậu kiểm', 'khảo sát', 'tập huấn', 'bồi dưỡng', 'tuyên truyền', 'truyền thông', 'ra quân', 'cao điểm', 'thi đua', 'khám', 'tiêm', 'phun', 'tổng vệ sinh', 'trưng bày', 'triển lãm', 'diễn tập', 'hiến máu', 'tuần tra', 'tư vấn', 'biểu diễn', 'sinh hoạt chính trị'],
} as const;

/** Before a count they make it an attribute of something else (`thuộc nhóm 10 tỉnh dẫn đầu`). */
export const ATTRIBUTE_LEADS = { source: CORPUS, phrases: ['nhóm', 'top', 'tốp', 'tại', 'của', 'với', 'thuộc', 'giữa', 'ở', 'trên', 'theo', 'từ'] } as const;

/** Before a count: so many there are of which others are a part (`nhóm 10 trên tổng số 120 xã`). */
export const TOTAL_LEADS = { source: CORPUS, phrases: ['trên tổng số', 'trong tổng số', 'của tổng số'] } as const;

/** Before a measured quantity: it is to be brought somewhere or held there. */
export const RAISING_VERBS = { source: CORPUS, phrases: ['đưa', 'nâng', 'giữ', 'trì'] } as const;

/** At the head of a clause, before how much there is of something today: that much is to be kept (`bảo vệ tốt diện tích rừng hiện có là 300 ha`). */
export const KEEPING_VERBS = { source: CORPUS, phrases: ['bảo vệ', 'quản lý', 'giữ', 'giữ vững', 'giữ ổn định', 'duy trì', 'chăm sóc', 'khoán bảo vệ', 'bảo tồn'], present: ['hiện có', 'hiện còn'] } as const;

/** What measures a service by how long it takes. */
export const WAITING_TIMES = { source: CORPUS, phrases: ['thời gian chờ', 'thời gian chờ đợi', 'thời gian đợi'] } as const;

/** Before a share of what stands before it. */
export const SHARE_VERBS = { source: CORPUS, phrases: ['chiếm', 'bằng'] } as const;

/** Before `mới` they tell of those who are new, so that no result begins with it (`số đảng viên kết nạp mới đạt 20`). */
export const NEW_VERBS = { source: CORPUS, phrases: ['kết nạp', 'thành lập', 'phát hiện', 'phát triển', 'tuyển', 'tuyển sinh', 'trồng', 'xây', 'xây dựng', 'đăng ký', 'cấp', 'công nhận', 'mắc', 'nhiễm', 'tạo'] } as const;

/** They begin what a change is for. */
export const PURPOSE_WORDS = { source: CORPUS, phrases: ['nhằm', 'góp phần'] } as const;

/** Behind a counted noun: those that are new. */
export const NEW_MARKS = { source: CORPUS, phrases: ['mới'] } as const;

/** Before those that are not to be left. */
export const GONE_WORDS = { source: CORPUS, phrases: ['không còn', 'không có', 'xóa', 'xoá'] } as const;

/** Behind a bound they tell what becomes of those within it (`từ 5 phòng trở lên phải …`). */
export const BOUND_TAILS = { source: CORPUS, phrases: ['được', 'thì', 'phải', 'mới'] } as const;
