/** ISO 3166-1 alpha-2 codes in use, XK included as the code that trade and payment systems use for Kosovo. */
export const countryCodes: readonly string[] = [
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW',
  'BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI',
  'FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN',
  'IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME',
  'MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF',
  'PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV',
  'SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE',
  'YT ZA ZM ZW XK',
]
  .join(' ')
  .split(' ');

/** Every value the profile accepts as a territory. */
export const territoryCodes: readonly string[] = ['EU', 'EEA', ...countryCodes];

const known: ReadonlySet<string> = new Set(territoryCodes);

/** Names people write for a code, folded to lower case. */
const spokenNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  'united kingdom': 'GB',
  usa: 'US',
  'united states': 'US',
  korea: 'KR',
  'south korea': 'KR',
  germany: 'DE',
  france: 'FR',
  japan: 'JP',
  china: 'CN',
  india: 'IN',
  europe: 'EU',
  kor: 'KR',
  deu: 'DE',
  jpn: 'JP',
  chn: 'CN',
  gbr: 'GB',
  fra: 'FR',
};

/** The code in capitals when it is a territory the profile accepts; `undefined` for anything else. */
export function territoryCode(text: string): string | undefined {
  const upper = text.trim().toUpperCase();
  return known.has(upper) ? upper : undefined;
}

/** The code somebody may have meant by a name or an overlong code. */
export function meantTerritory(text: string): string | undefined {
  const folded = text.trim().toLowerCase();
  const spoken = spokenNames[folded];
  if (spoken !== undefined) return spoken;
  return folded.startsWith('eu') && folded.length <= 4 ? 'EU' : undefined;
}
