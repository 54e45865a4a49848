/** Data of the Unicode repair. */

export interface LookAlike {
  readonly latin: string;
  /** True if the character is never right in Vietnamese text, whatever stands beside it. */
  readonly anywhere: boolean;
}

/**
 * Code points that look like Vietnamese letters or signs. Source: Unicode Technical Standard 39, confusables.txt, reduced to
 * letters that Vietnamese text layers were seen with.
 */
export const LOOK_ALIKES: ReadonlyMap<string, LookAlike> = new Map([
  ...pairs('АВЕКМНОРСТХУІЈЅаеорсухіјѕ', 'ABEKMHOPCTXYIJSaeopcyxijs', false),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιν', 'ABEZHIKMNOPTYXoiv', false),
  ...pairs('ÐƉðǎǍ', 'ĐĐđăĂ', true),
  ...pairs('ﬀﬁﬂ', ['ff', 'fi', 'fl'], true),
  ...pairs('⁄∕', '//', true),
]);

function pairs(from: string, to: string | readonly string[], anywhere: boolean): [string, LookAlike][] {
  const targets = Array.from(to);
  return Array.from(from).map((code, i) => [code, { latin: targets[i]!, anywhere }]);
}

/**
 * Syllables without an onset that are words of Vietnamese; others that the grammar allows (`ản`, `ộng`) are none, so
 * that they must be torn off a syllable. Source: Hoàng Phê (ed.), Từ điển tiếng Việt, entries with an initial vowel.
 */
export const ZERO_ONSET_SYLLABLES: ReadonlySet<string> = new Set((
  'a á à ả ạ ai ái ải am ám ảm an án ang áng anh ánh ảnh ao áo ào ảo áp át au áu ay áy ác ạch ắc ặc ăm ẵm ắm ăn ẳng ắng ắp ắt '
  + 'âm ấm ầm ẩm ậm ân ấn ẩn ân ấp ập ất âu ấu ẩu âu ấy ẩy ầy e é è em én eo éo ẻo ép ét ẹp ê ế ề ể ếch êm ếm ễnh êu '
  + 'i í ì ỉ ị ích im ỉm in ín inh ít ỉu ỉa ịt o ó ò ọ oa òa oà óa oai oái oải oan oán oang oanh oành oạch oát oắt oăm oằn oe oẻ óc ọc oi ói om '
  + 'óm ong óng õng ót op ọp ô ố ồ ổ ôi ối ổi ôm ốm ồm ôn ổn ồn ộn ông ống ổng ồng ốc ộc ốp ốt ộp ơ ớ ờ ở ỡ ợ ơi ới ơn ớn ớt ợt '
  + 'u ú ù ủ ụ ua úa ùa ủa uẩn uất uể uế úc ục ui ủi um úm ùm ung ủng úng ùng uôm uống uốn uông úp ụp út ư ứ ừ ử ự ưa ửa ức ưng ứng ửng ừng '
  + 'ước ươm ướm ươn ườn ưỡn ướt ương ưu y ý ỷ ỳ yêm yếm yểm yên yến yêu yếu yểu yết uy úy ủy ụy uý uỷ uyên uyển uyết uynh ụt ứt ợt âng ấc oản uổng'
).split(' '));
