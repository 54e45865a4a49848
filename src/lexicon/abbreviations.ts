/** One of them; `whole` where it is written out in a body's name only if the document writes all of that name out somewhere. */
export interface CommonAbbreviation {
  readonly short: string;
  readonly full: string;
  readonly whole?: boolean;
}

/** Abbreviations that offices use without saying what they stand for. */
export const COMMON_ABBREVIATIONS: { readonly source: string; readonly entries: readonly CommonAbbreviation[] } = {
  source: 'Cách viết tắt phổ biến trong văn bản hành chính; chỉ dùng khi chính văn bản có viết đầy đủ ở chỗ khác',
  entries: [
    { short: 'UBND', full: 'Ủy ban nhân dân' },
    { short: 'HĐND', full: 'Hội đồng nhân dân' },
    { short: 'MTTQ', full: 'Mặt trận Tổ quốc' },
    { short: 'MTTQVN', full: 'Mặt trận Tổ quốc Việt Nam' },
    { short: 'UBMTTQ', full: 'Ủy ban Mặt trận Tổ quốc' },
    { short: 'UBMTTQVN', full: 'Ủy ban Mặt trận Tổ quốc Việt Nam' },
    { short: 'BCĐ', full: 'Ban Chỉ đạo' },
    { short: 'BTV', full: 'Ban Thường vụ' },
    { short: 'BQL', full: 'Ban Quản lý' },
    { short: 'BHXH', full: 'Bảo hiểm xã hội' },
    { short: 'BHYT', full: 'bảo hiểm y tế' },
    { short: 'KBNN', full: 'Kho bạc Nhà nước' },
    { short: 'LĐLĐ', full: 'Liên đoàn Lao động' },
    { short: 'LHPN', full: 'Liên hiệp Phụ nữ' },
    { short: 'CCB', full: 'Cựu chiến binh' },
    { short: 'TNCS', full: 'Thanh niên Cộng sản' },
    { short: 'TAND', full: 'Tòa án nhân dân' },
    { short: 'VKSND', full: 'Viện kiểm sát nhân dân' },
    { short: 'THADS', full: 'Thi hành án dân sự' },
    { short: 'CHQS', full: 'Chỉ huy Quân sự' },
    { short: 'ĐBQH', full: 'Đại biểu Quốc hội' },
    { short: 'UBTVQH', full: 'Ủy ban Thường vụ Quốc hội' },
    { short: 'VPCP', full: 'Văn phòng Chính phủ' },
    { short: 'NHNN', full: 'Ngân hàng Nhà nước' },
    { short: 'TTHC', full: 'thủ tục hành chính' },
    { short: 'CCHC', full: 'cải cách hành chính' },
    { short: 'KH&CN', full: 'Khoa học và Công nghệ' },
    { short: 'KHCN', full: 'Khoa học và Công nghệ' },
    { short: 'GD&ĐT', full: 'Giáo dục và Đào tạo' },
    { short: 'GDĐT', full: 'Giáo dục và Đào tạo' },
    { short: 'TT&TT', full: 'Thông tin và Truyền thông' },
    { short: 'TTTT', full: 'Thông tin và Truyền thông' },
    { short: 'TN&MT', full: 'Tài nguyên và Môi trường' },
    { short: 'TNMT', full: 'Tài nguyên và Môi trường' },
    { short: 'NN&MT', full: 'Nông nghiệp và Môi trường' },
    { short: 'NNMT', full: 'Nông nghiệp và Môi trường' },
    { short: 'NN&PTNT', full: 'Nông nghiệp và Phát triển nông thôn' },
    { short: 'NNPTNT', full: 'Nông nghiệp và Phát triển nông thôn' },
    { short: 'KH&ĐT', full: 'Kế hoạch và Đầu tư' },
    { short: 'KHĐT', full: 'Kế hoạch và Đầu tư' },
    { short: 'GTVT', full: 'Giao thông vận tải' },
    { short: 'LĐ-TB&XH', full: 'Lao động - Thương binh và Xã hội' },
    { short: 'LĐTB&XH', full: 'Lao động - Thương binh và Xã hội' },
    { short: 'LĐTBXH', full: 'Lao động - Thương binh và Xã hội' },
    { short: 'VHTTDL', full: 'Văn hóa, Thể thao và Du lịch' },
    { short: 'VHTT&DL', full: 'Văn hóa, Thể thao và Du lịch' },
    { short: 'VH,TT&DL', full: 'Văn hóa, Thể thao và Du lịch' },
    { short: 'VH&TT', full: 'Văn hóa và Thông tin' },
    { short: 'VHTT', full: 'Văn hóa và Thông tin' },
    { short: 'TC-KH', full: 'Tài chính - Kế hoạch' },
    { short: 'TCKH', full: 'Tài chính - Kế hoạch' },
    { short: 'QLĐT', full: 'Quản lý đô thị' },
    { short: 'VHXH', full: 'Văn hóa - Xã hội' },
    { short: 'VH-XH', full: 'Văn hóa - Xã hội' },
    { short: 'PT-TH', full: 'Phát thanh và Truyền hình' },
    { short: 'PTTH', full: 'Phát thanh và Truyền hình' },
    { short: 'TP', full: 'thành phố', whole: true },
    { short: 'PTNT', full: 'Phát triển nông thôn' },
    { short: 'HTX', full: 'Hợp tác xã' },
  ],
};

/** Letters that stand for things, and behind `các` for no bodies. */
export const THING_LETTERS = {
  source: 'Cách viết tắt phổ biến trong văn bản hành chính; kho văn bản mẫu',
  phrases: ['TTHC', 'CCHC', 'CSDL', 'VBQPPL', 'QPPL', 'KCN', 'CCN', 'KKT', 'DVC', 'DVCTT', 'HTTT', 'NSNN', 'CTMTQG', 'MTQG', 'QHSDĐ', 'GPMB', 'GCN', 'BĐS', 'TTĐT', 'BHYT', 'BHXH', 'ATTP', 'PCCC', 'ANTT', 'TTATGT', 'KPI', 'QCVN', 'TCVN', 'TSCĐ', 'ODA', 'FDI', 'FTA', 'API', 'CBCC', 'CBCCVC', 'HSSV'],
} as const;
