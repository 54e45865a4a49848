/** How sentences that give duties are built: what stands before and after the subject. */

export const SENTENCE_OPENERS = {
  source: 'Rút theo tần suất từ đầu câu có trạng ngữ đứng trước chủ ngữ trong kho văn bản mẫu',
  phrases: ['dưới sự', 'được sự', 'với sự', 'trong quá trình', 'quá trình', 'trong phạm vi', 'trong trường hợp', 'trường hợp', 'nếu', 'căn cứ', 'trên cơ sở', 'theo', 'để', 'nhằm', 'khi', 'sau', 'sau khi', 'trước khi', 'ngay sau khi', 'kết thúc', 'cuối', 'đầu', 'định kỳ', 'hằng năm', 'hàng năm', 'hằng tháng', 'hàng tháng', 'hằng quý', 'hàng quý', 'hằng tuần', 'hàng tuần', 'trước ngày', 'chậm nhất', 'từ', 'đến', 'trong', 'đối với', 'với', 'bên cạnh', 'ngoài', 'ngoài ra', 'tại', 'trên tinh thần', 'nhận được', 'khó khăn', 'những khó khăn', 'có khó khăn', 'các nội dung', 'các vấn đề', 'những vấn đề', 'mọi', 'đột xuất', 'qua', 'thông qua', 'kinh phí', 'nguồn kinh phí', 'riêng nội dung', 'riêng việc', 'riêng đối với', 'riêng phần', 'về nội dung', 'về việc', 'kể từ', 'tính từ', 'bắt đầu từ', 'từ nay', 'nay', 'vào', 'ngày', 'tháng', 'quý', 'năm', 'sáng ngày', 'chiều ngày', 'tối ngày', 'đúng', 'lúc', 'trước', 'muộn nhất', 'trễ nhất', 'không quá', 'mỗi ngày', 'mỗi tuần', 'mỗi tháng', 'mỗi quý', 'mỗi năm', 'hằng ngày', 'hàng ngày', 'cứ', 'ngay khi', 'ngay sau', 'ngay trong', 'ngay từ', 'giữa', 'hết', 'tới đây', 'thời gian tới', 'hiện nay', 'cùng với đó', 'tuy nhiên', 'vì vậy', 'vì thế', 'do vậy', 'dựa trên', 'dựa vào', 'tùy', 'tùy theo', 'tùy vào', 'về kinh phí', 'về phía', 'ở', 'trên địa bàn', 'dịp', 'nhân dịp', 'xong trước', 'như vậy', 'một là', 'hai là', 'ba là', 'thứ nhất', 'thứ hai', 'thứ ba', 'thay vào đó', 'đề phòng', 'bằng', 'liên quan đến', 'xét thấy'],
} as const;

export const LINK_WORDS = {
  source: 'Từ nối đầu câu; kho văn bản mẫu',
  phrases: ['từ đó', 'đồng thời', 'ngoài ra', 'riêng', 'bên cạnh đó', 'trong đó', 'trước mắt', 'cụ thể', 'theo đó', 'sau đó', 'song song', 'lưu ý', 'mặt khác', 'do đó', 'và', 'còn', 'tiếp đó', 'tiếp theo', 'nhất là', 'đặc biệt', 'khẩn trương', 'trước hết'],
} as const;

/** They open an aside that parts a subject from its verb: `Các địa phương, nhất là các xã miền núi, tăng cường …`. */
export const ASIDE_OPENERS = {
  source: 'Lời chêm giữa chủ ngữ và vị ngữ; kho văn bản mẫu',
  phrases: ['nhất là', 'đặc biệt là', 'trước hết là', 'trước nhất là', 'trong đó có', 'trong đó chú trọng', 'gồm', 'bao gồm', 'kể cả', 'trừ', 'ngoại trừ'],
  /** Of those, what names some of whom the same is asked before all others. */
  foremost: ['trước hết là', 'trước nhất là'],
} as const;

export const SUBJECT_FOLLOWERS = {
  source: 'Rút theo tần suất từ vị trí giữa chủ ngữ và vị ngữ trong kho văn bản mẫu',
  phrases: ['trong phạm vi', 'theo phạm vi', 'trong quá trình', 'theo chức năng', 'theo nhiệm vụ', 'theo thẩm quyền', 'theo lĩnh vực', 'theo phân công', 'theo quy định', 'theo phân cấp', 'trên cơ sở', 'căn cứ', 'với chức năng', 'với vai trò', 'với trách nhiệm', 'trong thời gian', 'trong thời hạn', 'trước ngày', 'chậm nhất', 'hằng năm', 'hàng năm', 'định kỳ', 'cơ quan thường trực', 'đầu mối', 'trong tháng', 'trong năm', 'trong quý', 'ngoài việc', 'ngoài nhiệm vụ', 'khi', 'sau khi', 'nếu', 'chịu', 'phải', 'cần', 'không', 'nghiêm cấm', 'trên địa bàn', 'xuất phát', 'từ nay', 'đối với', 'bằng', 'dưới', 'thông qua', 'qua', 'trực thuộc'],
} as const;

/** What a deed rests on, in the middle of a sentence: `…, trên cơ sở đề xuất của Sở A, Sở B tổng hợp`. */
export const MIDWAY_GROUNDS = { source: 'Thông báo kết luận, công văn trong kho văn bản mẫu', phrases: ['trên cơ sở', 'căn cứ', 'sau khi', 'từ đề xuất', 'theo đề nghị', 'theo đề xuất'] } as const;

/** What opens the term within which somebody must act, where it stands between the subject and its duty. */
export const TERM_OPENERS = { source: 'Quy trình, trách nhiệm trong quyết định, nghị định của kho văn bản mẫu', phrases: ['trong thời gian', 'trong thời hạn', 'trong vòng', 'chậm nhất'] } as const;
