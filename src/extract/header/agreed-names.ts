/** Names of provinces and other units that recognition misread in a letterhead: the issuer's name and the place of issue tell each other's letters. */
import { distance } from 'fastest-levenshtein';
import { ADMINISTRATIVE_UNITS } from '../../lexicon/administrative-units.js';
import { isUnitName } from '../../lexicon/unit-names.js';
import { foldTonePlacement, plain } from '../../vietnamese/index.js';

export interface IssuerAndPlace {
  readonly issuer: string | null;
  readonly place: string | null;
}

const PROVINCES = new Map(ADMINISTRATIVE_UNITS.map(({ name }) => [plain(name), name]));
/** An issuer's name up to that of its province, and the latter. */
const OF_PROVINCE = /^(.*(?:^|\s)(?:[Tt]ỉnh|[Tt]hành phố)\s)(\p{Lu}.*)$/u;
/** The same of a unit below it, whose seat bears its name. */
const OF_UNIT = /^(.*\s(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Qq]uận|[Tt]hị trấn|[Tt]hị xã|[Đđ]ặc khu)\s)(\p{Lu}.*)$/u;
/** Letters from which on two wrong ones are forgiven, else one. */
const LONG_NAME = 8;

/** Both as they are, but for a name that no province or unit bears while the other is nearly the same and one does. */
export function agreedNames({ issuer, place }: IssuerAndPlace): IssuerAndPlace {
  const [, body = '', unit = ''] = OF_UNIT.exec(issuer ?? '') ?? [];
  if (place === null || unit === '' || unit === place || !isNear(unit, place) || isUnitName(unit) === isUnitName(place)) return agreedProvince({ issuer, place });
  return isUnitName(place) ? { issuer: body + place, place } : { issuer, place: unit };
}

function agreedProvince({ issuer, place }: IssuerAndPlace): IssuerAndPlace {
  const [, body = '', unit = ''] = OF_PROVINCE.exec(issuer ?? '') ?? [];
  if (place === null || unit === '') return { issuer, place };
  const [ofUnit, ofPlace] = [PROVINCES.get(plain(unit)), PROVINCES.get(plain(place))];
  // `TỈNH QUẢNG BÌNH` beside `Quang Bình`: its own marks, unless it only places a tone as older spelling does.
  if (ofUnit !== undefined && ofUnit === ofPlace) return { issuer, place: foldTonePlacement(place.toLowerCase()) === foldTonePlacement(ofPlace.toLowerCase()) ? place : ofPlace };
  if (ofUnit !== undefined && ofPlace === undefined && isNear(place, ofUnit)) return { issuer, place: ofUnit };
  if (ofPlace !== undefined && ofUnit === undefined && (isNear(unit, ofPlace) || plain(unit).endsWith(` ${plain(ofPlace)}`))) return { issuer: body + ofPlace, place };
  return { issuer, place };
}

function isNear(read: string, name: string): boolean {
  const letters = plain(name).replace(/\s/gu, '');
  return distance(plain(read).replace(/\s/gu, ''), letters) <= (letters.length >= LONG_NAME ? 2 : 1);
}
