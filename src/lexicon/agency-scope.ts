/** Words that follow an agency's name and belong to it: its level, its place, its relation to the matter. */

/** Where bodies of one kind are, all over the state: `các cơ quan báo chí Trung ương, địa phương`. */
export const STATE_TIERS = { source: 'Cách gọi các cơ quan báo chí, cơ quan nhà nước trong kho văn bản mẫu', phrases: ['trung ương và địa phương', 'trung ương, địa phương', 'trung ương, địa phương, quân đội', 'trung ương, địa phương và quân đội'] } as const;

export const UNIT_LEVELS = {
  source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 1; cấp huyện theo Luật số 77/2015/QH13 đến 30/6/2025; Luật Tổ chức Tòa án nhân dân số 34/2024/QH15, Điều 4 (cấp cao)',
  phrases: ['tỉnh', 'thành phố', 'thành, thị', 'thị, thành', 'thị, thành phố', 'TP', 'T.P', 'huyện', 'quận', 'thị xã', 'thị', 'TX', 'xã', 'phường', 'thị trấn', 'đặc khu', 'thôn', 'xóm', 'ấp', 'thôn bản', 'thôn buôn', 'thôn làng', 'thôn xóm', 'buôn làng', 'bản làng', 'ấp khóm', 'khóm ấp', 'xã phường', 'quận huyện', 'khu phố', 'tổ dân phố', 'khóm', 'buôn', 'làng', 'thành phố trực thuộc trung ương', 'trung ương', ...STATE_TIERS.phrases, 'các cấp', 'hai cấp', 'ba cấp', '2 cấp', 'cấp tỉnh', 'cấp thành phố', 'cấp huyện', 'cấp quận', 'cấp thị xã', 'cấp xã', 'cấp phường', 'cấp thị trấn', 'cấp đặc khu', 'cấp thôn', 'cấp trung ương', 'cấp cơ sở', 'cấp cao', 'cấp trên', 'cấp dưới', 'cùng cấp', 'khu vực', 'vùng'],
} as const;

/** Words that begin like a level and name none. */
export const NO_LEVELS = { source: 'Từ ghép với xã, thị; kho văn bản mẫu', phrases: ['xã hội', 'thị trường', 'thị phần', 'thị thực'] } as const;

/** Units that have a people's council and committee: provinces first, then those below them, whose seat bears the unit's own name. */
export const SELF_GOVERNED_UNITS = {
  source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 1; cấp huyện theo Luật số 77/2015/QH13 đến 30/6/2025',
  provinces: ['tỉnh', 'thành phố'],
  below: ['huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu'],
} as const;

/** Words that begin like the level of a unit and are none (`xã hội`). */
export const NO_UNIT_LEVELS = { source: 'Kho văn bản mẫu', phrases: ['xã hội', 'buôn lậu', 'buôn bán', 'làng nghề', 'thị trường', 'tỉnh táo'] } as const;

/** Words that end the name of a body of the whole country, however long the name is: `Ủy ban An toàn giao thông Quốc gia`. */
export const NATIONAL_REACH = { source: 'Tên ủy ban, hội đồng, trung tâm quốc gia trong các nghị định về cơ cấu tổ chức và quyết định thành lập của Thủ tướng Chính phủ', phrases: ['quốc gia'] } as const;

/** What befalls somebody before they report it: `các đơn vị gặp khó khăn, vướng mắc phản ánh về …`. It tells when, and not which ones. */
export const HARDSHIP_CLAUSES = { source: 'Đoạn kết của kế hoạch, hướng dẫn trong kho văn bản mẫu', phrases: ['có khó khăn', 'gặp khó khăn', 'có vướng mắc', 'gặp vướng mắc', 'còn khó khăn', 'còn vướng mắc', 'có phát sinh', 'có vấn đề phát sinh', 'phát sinh khó khăn', 'phát sinh vướng mắc', 'có những khó khăn', 'gặp phải khó khăn'] } as const;

/** What a report tells of behind `về`, in contrast to what a steering committee is for: `báo cáo Ban Chỉ đạo tỉnh về kết quả …`. */
export const REPORTED_MATTERS = { source: 'Câu giao nhiệm vụ báo cáo trong kho văn bản mẫu', phrases: ['kết quả', 'tiến độ', 'tình hình', 'nhu cầu', 'nguyện vọng', 'ý kiến', 'kiến nghị', 'thông tin', 'thiệt hại', 'diễn biến', 'thực trạng', 'biện pháp', 'giải pháp', 'nội dung', 'việc', 'nhiệm vụ', 'toàn bộ', 'những', 'các', 'mọi', 'số liệu', 'khó khăn', 'công tác chuẩn bị', 'hoạt động', 'sự', 'quá trình', 'vấn đề', 'chất lượng', 'thời gian', 'hiệu quả', 'phương án', 'cơ quan'] } as const;

export const SCOPE_RELATIONS = {
  source: 'Định ngữ chỉ quan hệ với công việc; kho văn bản mẫu',
  phrases: ['dân cử', 'thuộc các thành phần kinh tế', 'thuộc mọi thành phần kinh tế', 'được Đảng, Nhà nước giao nhiệm vụ', 'được Đảng và Nhà nước giao nhiệm vụ', 'do Đảng, Nhà nước giao nhiệm vụ', 'do Đảng và Nhà nước giao nhiệm vụ', 'liên quan', 'có liên quan', 'có chức năng', 'khác có liên quan', 'khác liên quan', 'khác', 'còn lại', 'hữu quan', 'chức năng', 'cơ sở', 'chuyên môn', 'chuyên ngành', 'trực thuộc', 'cùng cấp', 'nhà nước', 'hành chính', 'hành chính nhà nước', 'sự nghiệp', 'sự nghiệp công lập', 'sự nghiệp công', 'ngang bộ', 'quản lý nhà nước', 'quản lý chuyên ngành', 'chính trị', 'chính trị - xã hội', 'chính trị xã hội', 'CT-XH', 'chính trị, xã hội', 'xã hội', 'xã hội - nghề nghiệp', 'chính trị - xã hội, xã hội - nghề nghiệp', 'chính trị - xã hội, xã hội nghề nghiệp', 'nghề nghiệp', 'phi chính phủ', 'đoàn thể', 'nhân dân', 'hội', 'đảng', 'báo chí', 'truyền thông', 'thông tấn', 'thông tấn báo chí', 'thông tấn, báo chí', 'báo chí, truyền thông', 'tuyên truyền, báo chí', 'báo chí, tuyên truyền', 'truyền thông, báo chí', 'chuyên môn, nghiệp vụ', 'thông tin đại chúng', 'truyền thông đại chúng', 'kinh tế', 'vũ trang', 'công an', 'quân sự', 'quân đội', 'tham mưu giúp việc', 'tham mưu, giúp việc', 'tư pháp', 'thuế', 'hải quan', 'bảo hiểm xã hội', 'BHXH', 'công lập', 'ngoài công lập', 'trong và ngoài công lập', 'công lập và ngoài công lập', 'công lập, ngoài công lập', 'đóng trên địa bàn', 'ngành dọc', 'ngành dọc cấp trên', 'theo ngành dọc', 'trung ương đóng trên địa bàn', 'nêu trên', 'nói trên', 'được giao nhiệm vụ', 'được kiểm tra', 'được giám sát', 'được kiểm tra, giám sát', 'được thanh tra', 'được phân công', 'được phân công nhiệm vụ', 'được chọn', 'lâm sàng', 'cận lâm sàng', 'lâm sàng, cận lâm sàng', 'lâm sàng và cận lâm sàng', 'đa khoa', 'chuyên khoa', 'khám bệnh, chữa bệnh', 'khám, chữa bệnh', 'KCB', 'KCB BHYT', 'bảo hiểm y tế', 'BHYT', 'y tế', 'giáo dục đào tạo', 'giáo dục và đào tạo', 'dạy nghề', 'giáo dục nghề nghiệp', 'văn hóa', 'thể thao', 'du lịch', 'viễn thông', 'bưu chính', 'công nghệ', 'công nghệ số', 'công nghệ thông tin', 'nhà nước', 'nhỏ và vừa', 'tư nhân', 'sản xuất, kinh doanh', 'dịch vụ', 'trung ương', 'địa phương', 'thường trực', 'chủ quản', 'tương đương', 'cấp chuyên sâu', 'cấp chuyên sâu, cấp cơ bản', 'thành viên', 'thành viên của mặt trận', 'thành viên của mặt trận tổ quốc', 'thành viên của mặt trận tổ quốc việt nam', 'thành viên của MTTQ', 'thành viên của MTTQ việt nam', 'thành viên mặt trận tổ quốc', 'thành viên mặt trận tổ quốc việt nam', 'cấp cơ bản', 'cấp ban đầu', 'quần chúng', 'có thẩm quyền', 'thẩm quyền', 'chịu sự giám sát', 'chịu sự kiểm tra', 'chịu sự quản lý', 'được giám sát', 'được kiểm tra', 'được thanh tra', 'được kiểm toán', 'tín dụng', 'thương mại', 'lữ hành', 'vận tải', 'phát thanh', 'truyền hình', 'phát thanh, truyền hình', 'phát thanh - truyền hình', 'tôn giáo', 'quốc tế', 'trong và ngoài tỉnh', 'trong và ngoài nước', 'trong nhà trường', 'trong trường', 'trong toàn trường', 'trong và ngoài nhà trường', 'trong đơn vị', 'trong cơ quan', 'trong bệnh viện', 'trong công ty', 'đặc thù', 'đại học', 'đại học, cao đẳng', 'cao đẳng', 'trường học', 'trung học', 'tiểu học', 'mầm non', 'phổ thông', 'giáo dục thường xuyên', 'giáo dục mầm non', 'giáo dục phổ thông', 'giáo dục đại học', 'giáo dục công lập', 'giáo dục nghề nghiệp - giáo dục thường xuyên', 'giáo dục nghề nghiệp, giáo dục thường xuyên', 'đào tạo nghề', 'đào tạo giáo viên', 'tiến hành tố tụng', 'thi hành án', 'thi hành án dân sự', 'thi hành án hình sự', 'đăng ký kinh doanh', 'đăng ký đất đai', 'đăng ký hộ tịch', 'quản lý thuế', 'quản lý đường bộ', 'quản lý đất đai', 'quản lý rừng', 'quản lý dự án', 'quản lý giáo dục', 'quản lý xuất nhập cảnh', 'quản lý ngành, lĩnh vực', 'quản lý trực tiếp', 'trực tiếp quản lý', 'thẩm định giá', 'tư vấn pháp luật', 'tư vấn thiết kế', 'tư vấn giám sát', 'thi công', 'cung cấp dịch vụ', 'cung cấp dịch vụ viễn thông', 'cung ứng dịch vụ', 'sử dụng ngân sách', 'sử dụng ngân sách nhà nước', 'sử dụng lao động', 'sử dụng đất', 'bảo vệ pháp luật', 'bảo vệ thực vật', 'nghiên cứu khoa học', 'sản xuất kinh doanh', 'vận hành hồ chứa', 'trợ giúp pháp lý', 'điện lực', 'bảo hiểm', 'THPT', 'THCS', 'TH', 'THCN'],
} as const;

/** Bodies of the whole country that a committee's name tells it is one of. */
export const PARENT_BODIES = { source: 'Luật Tổ chức Quốc hội số 57/2014/QH13, sửa đổi 2025: các cơ quan của Quốc hội; quyết định thành lập ban chỉ đạo của Chính phủ', phrases: ['Quốc hội', 'Chính phủ', 'Thủ tướng Chính phủ'] } as const;

/** The state's and the Party's organs as owners of many bodies at once: `các cơ quan của Đảng, Quốc hội`. */
export const STATE_ORGANS = { source: 'Hiến pháp 2013; cách gọi chung các cơ quan trong hệ thống chính trị trong kho văn bản mẫu', phrases: ['Đảng', 'Nhà nước', 'Quốc hội', 'Chính phủ', 'Chủ tịch nước', 'đoàn thể', 'các đoàn thể'] } as const;

/** Bodies that others belong to, where a text speaks of only one such: `Công đoàn Sở`, `Trạm Y tế Công ty`. */
export const PARENT_HOUSES = {
  source: 'Điều lệ Công đoàn Việt Nam, Điều lệ Đoàn TNCS Hồ Chí Minh (tổ chức cơ sở trong cơ quan, doanh nghiệp, trường, bệnh viện); kho văn bản mẫu',
  phrases: ['Sở', 'Bộ', 'Cục', 'Tổng cục', 'Chi cục', 'Viện', 'Học viện', 'Trường', 'Nhà trường', 'Bệnh viện', 'Trung tâm', 'Công ty', 'Tổng công ty', 'Tập đoàn', 'Ngân hàng', 'Xí nghiệp', 'Nhà máy', 'Liên đoàn', 'Tổng Liên đoàn'],
  /** The same for its parts: `Tổ Kế toán của Phòng`. */
  offices: ['Phòng', 'Khoa', 'Chi nhánh'],
} as const;

/** Relations behind which `về` names the field that the body answers for: `cơ quan chuyên môn về xây dựng`. */
export const ANSWERING_RELATIONS = {
  source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Luật Xây dựng số 50/2014/QH13, Điều 3: cơ quan chuyên môn về xây dựng',
  phrases: ['quản lý nhà nước', 'chuyên môn', 'quản lý chuyên ngành', 'chuyên ngành', 'chức năng'],
} as const;

/** Words that tell where a body is or what a person sees to, whatever body or post it is: `Ủy ban nhân dân các tỉnh ven biển`, `Sở Y tế sở tại`. */
export const LOCAL_RELATIONS = {
  source: 'Định ngữ chỉ vị trí, địa bàn, lĩnh vực của cơ quan, chức danh; kho văn bản mẫu',
  phrases: ['liên ngành', 'liên huyện', 'liên xã', 'liên phường', 'liên thôn', 'ven biển', 'biên giới', 'cửa khẩu', 'các lớp', 'nhà trường', 'giáp ranh', 'sở tại', 'cơ sở', 'thường trú trên địa bàn', 'thường trú tại địa phương', 'đứng chân trên địa bàn', 'đóng quân trên địa bàn', 'đóng quân tại địa bàn', 'đóng chân tại địa bàn', 'đóng tại địa bàn', 'đóng chân trên địa bàn', 'đóng trên địa bàn', 'còn lại', 'thuộc phạm vi quản lý', 'thuộc thẩm quyền quản lý', 'địa phương', 'miền núi', 'đồng bằng', 'hải đảo', 'ven biển, hải đảo', 'biên giới, ven biển', 'có biển', 'có rừng', 'tại chỗ', 'bị ảnh hưởng', 'bị ảnh hưởng bởi thiên tai', 'bị ảnh hưởng bởi bão', 'bị ảnh hưởng bởi bão, lũ', 'bị ảnh hưởng bởi mưa lũ', 'bị thiệt hại', 'bị thiệt hại do thiên tai', 'bị thiệt hại do bão', 'bị thiệt hại do bão, lũ', 'chịu ảnh hưởng', 'vùng ảnh hưởng', 'trong vùng ảnh hưởng', 'phụ trách lĩnh vực', 'phụ trách ngành, lĩnh vực', 'phụ trách khối', 'chuyên trách', 'đơn vị, địa phương', 'các đơn vị, địa phương', 'các đơn vị địa phương'],
} as const;

/** What a steering committee makes: behind a verb it is its duty, not what the committee is named after. */
export const MADE_PAPERS = { source: 'Nghị định 30/2020/NĐ-CP, Điều 7 (loại văn bản hành chính); câu giao nhiệm vụ trong quy chế hoạt động của kho văn bản mẫu', phrases: ['kế hoạch', 'báo cáo', 'quy chế', 'dự thảo', 'văn bản', 'tờ trình', 'danh sách', 'hồ sơ', 'tài liệu', 'nội dung', 'phương án', 'kịch bản', 'đề cương', 'dự toán', 'quy trình', 'chương trình công tác'] } as const;

/** They open what says which area is meant: `UBND các xã tại khu vực dự báo xảy ra mưa, lũ`. */
export const AREA_CLAUSES = { source: 'Công điện phòng, chống thiên tai trong kho văn bản mẫu', phrases: ['dự báo', 'được dự báo', 'có nguy cơ', 'bị ảnh hưởng', 'chịu ảnh hưởng', 'bị thiệt hại', 'nằm trong'] } as const;

/** Armed forces, several of which share one noun: `lực lượng quân đội, công an`. */
export const ARMED_FORCES = { source: 'Luật Quốc phòng số 22/2018/QH14, Điều 23; Luật Công an nhân dân số 37/2018/QH14', phrases: ['quân đội', 'công an', 'quân sự', 'biên phòng', 'bộ đội biên phòng', 'dân quân', 'dân quân tự vệ', 'cảnh sát biển', 'kiểm ngư'] } as const;

/** Before the field that a person sees to: `Phó Chủ tịch phụ trách văn hóa - xã hội`. */
export const PERSONAL_CHARGES = { source: 'Cách gọi lãnh đạo, công chức theo lĩnh vực được phân công; kho văn bản mẫu', phrases: ['phụ trách', 'phụ trách lĩnh vực', 'phụ trách ngành, lĩnh vực', 'phụ trách khối'] } as const;

/** What ends the name of common nouns, so that no further words tell them apart: `các đơn vị có liên quan`. */
export const NAME_ENDINGS = { source: 'Định ngữ đứng cuối cụm từ chỉ cơ quan, đơn vị trong kho văn bản mẫu', phrases: ['liên quan', 'hữu quan', 'trên địa bàn', 'trên toàn', 'nêu trên', 'nói trên', 'khác', 'còn lại', 'các cấp', 'cùng cấp'] } as const;

/** What those chair of whom a duty is told right after: `các cơ quan chủ trì nhiệm vụ báo cáo …`. */
export const CHAIRED_WORK = {
  source: 'Định ngữ chỉ cơ quan theo việc được giao chủ trì; phần tổ chức thực hiện của kế hoạch trong kho văn bản mẫu',
  phrases: ['chủ trì', 'chủ trì thực hiện', 'được giao chủ trì', 'được giao chủ trì thực hiện', 'được phân công chủ trì', 'được phân công chủ trì thực hiện'].flatMap((chair) => ['nhiệm vụ', 'các nhiệm vụ', 'nội dung', 'các nội dung', 'đề án', 'các đề án', 'dự án', 'các dự án', 'chương trình', 'các chương trình', 'tiêu chí', 'các tiêu chí', 'chỉ tiêu', 'các chỉ tiêu'].map((work) => `${chair} ${work}`)),
};

/** Nouns of what somebody answers for: `trách nhiệm của các đơn vị trong việc …`. */
export const MATTER_NOUNS = { source: 'Đề mục trách nhiệm trong quy chế, quyết định; kho văn bản mẫu', phrases: ['việc', 'công tác', 'quá trình', 'hoạt động', 'thực hiện', 'quản lý'] } as const;

/** Tokens that name places without a level word before them. */
export const PLACE_WORDS = {
  source: 'Nghị quyết 202/2025/QH15 (34 tỉnh, thành phố) và danh mục 63 tỉnh, thành phố trước 01/7/2025: xem administrative-units',
  phrases: ['Việt Nam', 'Trung ương', 'TW'],
} as const;

/** What a management board sees to, behind the verb of its name: `Ban Quản lý dự án đầu tư xây dựng các công trình giao thông`. */
export const MANAGED_THINGS = {
  source: 'Luật Xây dựng số 50/2014/QH13, Điều 63 (ban quản lý dự án đầu tư xây dựng); tên ban quản lý dự án trong kho văn bản mẫu',
  verbs: ['đầu tư xây dựng', 'ĐTXD'],
  phrases: ['công trình', 'dự án', 'khu công nghiệp', 'cụm công nghiệp', 'khu đô thị'],
} as const;

/** Where people live: without `các`, what else stands beside them is another entry (`Tổ dân phố, chính quyền địa phương`). */
export const HAMLETS = {
  source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 2: thôn, tổ dân phố và tên gọi tương đương',
  phrases: ['thôn', 'xóm', 'ấp', 'bản', 'buôn', 'bon', 'làng', 'khóm', 'khu phố', 'khối phố', 'tiểu khu', 'tổ dân phố', 'khu dân cư'],
} as const;

/** Who governs at a level: beside others they are an entry of their own (`các ban, ngành, chính quyền địa phương`), and one with their peers (`cấp ủy, chính quyền các cấp`). */
export const LOCAL_POWERS = {
  source: 'Điều lệ Đảng, Điều 10; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; cách gọi chung trong kho văn bản mẫu',
  phrases: ['chính quyền', 'cấp ủy'],
  levels: ['địa phương', 'cơ sở', 'các cấp'],
  peers: ['tổ chức đảng', 'đảng bộ', 'đảng ủy', 'chi bộ', 'chi ủy', 'người đứng đầu'],
} as const;

/** What happens or is done where the body is that is meant: `UBND cấp xã nơi xảy ra sự cố`, `Sở Y tế nơi cơ sở đặt trụ sở`. */
export const PLACE_DEEDS = {
  source: 'Mệnh đề nơi … sau tên cơ quan trong nghị định, thông tư, thủ tục hành chính của kho văn bản mẫu',
  phrases: ['xảy ra', 'phát sinh', 'phát hiện', 'có', 'đặt', 'đóng', 'quản lý', 'lưu giữ', 'đón nhận', 'đăng ký', 'cư trú', 'thường trú', 'tạm trú', 'sinh sống', 'sinh hoạt', 'công tác', 'làm việc', 'học tập', 'tiếp nhận', 'thực hiện', 'triển khai', 'tổ chức', 'giao dịch', 'làm thủ tục', 'công bố', 'nộp', 'ban hành', 'đi', 'đến'],
} as const;

/** What bodies are there for: behind it stands no duty, but which ones are meant (`đơn vị có chức năng` + `thu gom rác thải`). */
export const FUNCTION_CLAUSES = { source: 'Kho văn bản mẫu', phrases: ['có chức năng'] } as const;

/** What those who are asked have: behind it stands what they want, and which ones are meant (`đơn vị có nhu cầu` + `tuyển dụng`). */
export const NEED_CLAUSES = { source: 'Kho văn bản mẫu', phrases: ['có nhu cầu', 'có nguyện vọng'] } as const;
