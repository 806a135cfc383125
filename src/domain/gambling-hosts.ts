/** Words in the names of gambling sites, which break into sites of the state to be linked from them. */
const WORDS =
  'casino|baccarat|jackpot|roulette|poker|taixiu|tai-xiu|nohu|no-hu|lode|soicau|soi-cau|danhbai|danh-bai|gamebai|game-bai|nhacai|nha-cai|cacuoc|ca-cuoc|cadobong|keonhacai|xocdia|xoc-dia|doithuong|doi-thuong|daga|da-ga|sunwin|rikvip|okvip|hitclub|zowin|b52club|bk8|cakhia|sodo|kubet|shbet|sbobet|mibet|hbbet|nbet|vwin|betvisa|betway|fabet|letou|dafabet';

/** `w88`, `fun88`, `789bet`, `8xbet`, `new88`, `go88`… */
const NUMBERED =
  /^(?:[a-z]{1,5}(?:8{2,3}|68|79|99|33|11)|(?:\d{1,3}[a-z]?|[a-z]{1,4}\d{0,3})bet\d{0,3}|bet\d{2,4}|\d{3}win|\d{2,3}club)(?:[a-z]{0,4})$/u;

/** Whether the name of a site says that it is about gambling. */
export function isGamblingHost(host: string): boolean {
  const labels = host.split('.');
  const isOfState = host.endsWith('.gov.vn') || host.endsWith('.chinhphu.vn');
  if (isOfState) return false;
  return labels.some((label) => IN_LABEL.test(label) || label.split('-').some((part) => NUMBERED.test(part)));
}

const IN_LABEL = new RegExp(`(?:^|[-\\d])(?:${WORDS})|(?:${WORDS})(?:[-\\d]|$)`, 'u');
