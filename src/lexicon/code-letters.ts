/** Đ in the codes of documents and offices, which recognition with English data and typing without marks leave as D. */

const SOURCE = 'Ký hiệu văn bản trong kho văn bản mẫu: đếm D và Đ theo hai chữ đứng cạnh, mỗi ký hiệu một lần';

/** Neighbours of the letter; `^` is the start of a code, `$` its end. */
export const CODE_LETTERS = {
  source: SOURCE,
  /** Letters before and after it between which Đ is the rule. */
  marked: '&T AT B$ BC BS BV BX CA CC CG CK CP CS CT D$ DB DH DK DN DT GX H$ HB HC HD HG HH HK HN HP HQ HS HT HU HX KC KD KT L$ LB LD LT LV MK MM MT NB NC NH NK NT PD PG PH PX QA QC QD QG QH QK QP QT QU QX SX T$ TA TB TC TD TG TK TM TN TP V$ VK VM VN W$ XD XH XM XT XX ^C ^D ^G ^H ^K ^N ^P ^T ^X',
  /** The same for D. */
  plain: '&L A$ AS BL BT C$ CM CN DA DL DM DP DS FA FI G& GA GB GC GD GN GP GT GV HA HL HM I$ IA IS K$ KM M$ MA ML MN MV N$ NA NL NN P$ PC PL PV S$ SA SD SK SL SN SS ST TL TT U$ VA VT X$ XA XC XP XS XV ^A ^B ^L ^M ^O ^R ^S ^V',
  /** Codes that their letters' neighbours do not tell: of committees, delegations, parties, youth unions and investment, drugs, prevention, enterprises, peoples and reserves. */
  whole: ['BCĐ', 'CĐCS', 'ĐĐBQH', 'VPĐU', 'TĐTN', 'TWĐTN', 'UBKTĐU', 'ĐTXD', 'QLĐĐ', 'ĐMDN', 'QLD', 'DP', 'DNL', 'DNNN', 'DNTN', 'QLDN', 'TCDN', 'KTDN', 'HTDN', 'PTDN', 'DS', 'TCDS', 'DTTS', 'UBDT', 'CTDT', 'SDTTG', 'BDTTG', 'DTQG'],
  /** Letters before which Đ is the rule, for pairs in neither list. */
  markedBefore: 'BCDGHKNPQTUX',
} as const;

/** Signs of offices behind an issuer's: of investment or training (đầu tư, đào tạo) and of localities (địa phương), the last also behind other letters (`KTĐP`); the health offices' DP is that of prevention (dự phòng). */
export const OFFICE_SIGNS = { source: SOURCE, whole: 'ĐT', ending: 'ĐP', health: ['BYT', 'SYT'] } as const;

/** How recipients' lists write the Prime Minister and his deputies. */
export const PRIME_MINISTER_SIGNS = { source: SOURCE, signs: ['TTgCP', 'PTTgCP', 'TTg', 'PTTg'] } as const;

/** Signs of party committees in the numbers of their documents: of provinces and cities, districts, parties within bodies, the centre. */
export const PARTY_SIGNS = { source: 'Hướng dẫn 36-HD/VPTW năm 2018 về thể thức văn bản của Đảng, số và ký hiệu văn bản', signs: ['TU', 'HU', 'ĐU', 'QU', 'TW'] } as const;

/** Signs of the bodies of a province that issue most documents, which no other sign begins with. */
export const ISSUER_SIGNS = {
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3; Nghị định 150/2025/NĐ-CP (tên sở); ký hiệu văn bản trong kho văn bản mẫu',
  signs: ['UBND', 'HĐND', 'SNV', 'STP', 'STC', 'SXD', 'SCT', 'SYT', 'SNNMT', 'SNNPTNT', 'STNMT', 'SKHĐT', 'SKHCN', 'SGDĐT', 'SGD&ĐT', 'SVHTTDL', 'SVHTT', 'SLĐTBXH', 'STTTT', 'SGTVT', 'SDTTG', 'SNgV', 'SDL'],
} as const;
