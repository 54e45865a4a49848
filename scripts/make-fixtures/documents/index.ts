import type { DocumentSource } from '../document.js';
import { chiThiTinh } from './chi-thi-tinh.js';
import { congVanHuyen } from './cong-van-huyen.js';
import { keHoachPhuong } from './ke-hoach-phuong.js';
import { keHoachTruong } from './ke-hoach-truong.js';
import { keHoachXa } from './ke-hoach-xa.js';
import { quyetDinhSo } from './quyet-dinh-so.js';
import { thongBaoHuyen } from './thong-bao-huyen.js';

/** All fixture documents. Places, people and numbers are made up. */
export const DOCUMENTS: readonly DocumentSource[] = [
  keHoachXa, congVanHuyen, keHoachPhuong, chiThiTinh, quyetDinhSo, keHoachTruong, thongBaoHuyen,
];
