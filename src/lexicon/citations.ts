/** Words and signs around the numbers of cited documents. */

const DECREE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II (viện dẫn văn bản)';
const CORPUS = 'Cách viện dẫn văn bản trong kho văn bản mẫu';

/** Behind the issuer of a cited document: its day, what it is about, or what the sentence goes on with. */
export const ISSUER_ENDS = { source: CORPUS, phrases: ['ngày', 'về', 'quy định', 'hướng dẫn', 'ban hành', 'phê duyệt', 'sửa đổi', 'v/v', 'do', 'đã', 'có', 'triển khai', 'thực hiện', 'hết hiệu lực', 'tiếp tục', 'đối với', 'tại văn bản', 'hợp nhất'] } as const;

/** Acts that stand before their title: `Luật Công đoàn`. */
export const TITLED_ACTS = { source: 'Luật Ban hành văn bản quy phạm pháp luật 2025, Điều 4', phrases: ['Luật', 'Bộ luật', 'Pháp lệnh'] } as const;

/** Bodies that such a title names: behind its first words several may stand that `và` joins (`Luật Tổ chức HĐND và UBND`), and a few titles have a comma in them. */
export const BODIES_OF_TITLES = { source: 'Tên luật trong Cơ sở dữ liệu quốc gia về pháp luật', openings: ['tổ chức'], coordinated: ['cán bộ, công chức'] } as const;

/** Names of acts that are no types of administrative documents: behind `và` another citation begins with them, or with a type, and a body's name goes on with any other capital (`Giáo dục và Đào tạo`). */
export const CITED_ACTS = { source: 'Luật Ban hành văn bản quy phạm pháp luật 2025, Điều 4', phrases: [...TITLED_ACTS.phrases, 'Hiến pháp', 'Văn bản'] } as const;

/** Between the number of a cited document and its day: `công văn số 15/CV-AH đề ngày 05/6/2020`. */
export const BEFORE_DAY = { source: CORPUS, phrases: ['đề'] } as const;

/** Between a day and the type of the document that was issued on it: `Ngày 10/5/2020, Cục Thuế có công văn số …`. */
export const ISSUED_ON_DAY = { source: CORPUS, phrases: ['có', 'ban hành', 'gửi', 'ký'] } as const;

/** Between the type of a cited document and its number. */
export const TYPE_ATTRIBUTES = { source: DECREE, phrases: ['liên tịch', 'hành động'] } as const;

/** First words of types whose names go on freely (`Chương trình phối hợp số …`). */
export const OPEN_TYPES = { source: CORPUS, phrases: ['chương trình'], code: 'CTr' } as const;

/** Before a number they make it a technical standard's, no document's. */
export const STANDARD_SERIES = { source: 'Luật Tiêu chuẩn và Quy chuẩn kỹ thuật số 68/2006/QH11; ký hiệu tiêu chuẩn quốc tế', signs: ['QCVN', 'TCVN', 'TCXDVN', 'TCCS', 'ISO', 'IEC'] } as const;

/** Behind a number and a slash they are what is measured, no sign of a document. */
export const UNITS_LIKE_SIGNS = { source: CORPUS, signs: ['H', 'HA', 'KM', 'M', 'KG', 'L', 'KWH', 'MW', 'KV', 'S', 'GIÂY', 'NGÀY', 'NĂM'] } as const;

/** In the note over what is attached to a document, before that document's name; and what recognition leaves of it. */
export const ATTACHMENT_WORDS = { source: DECREE, phrase: 'kèm theo', remains: 'kèm th', first: 'kèm' } as const;
