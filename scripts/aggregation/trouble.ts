/** Why a source could not be heard. */
export type TroubleKind =
  | 'refused-address'
  | 'refused-scheme'
  | 'no-name'
  | 'no-connection'
  | 'tls'
  | 'time'
  | 'size'
  | 'redirects'
  | 'cut-short'
  | 'http';

/** A fault of the line or of the server, in words that end “Không lấy được: …”. */
export class Trouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

const BY_CODE: readonly (readonly [RegExp, TroubleKind, string])[] = [
  [/ENOTFOUND|EAI_/u, 'no-name', 'không tìm thấy tên miền'],
  [/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ECONNRESET|EPIPE/u, 'no-connection', 'máy chủ không trả lời'],
  [/CERT|SSL|TLS|ALTNAME|SELF_SIGNED|ISSUER/u, 'tls', 'chứng thư bảo mật hết hạn hoặc sai'],
  [/TIMEOUT|ETIMEDOUT/u, 'time', 'máy chủ trả lời quá chậm'],
  [/HEADERS_OVERFLOW/u, 'size', 'phần đầu câu trả lời dài quá mức'],
];

/** What undici and Node throw, with their causes, as one of ours. */
export function troubleOf(error: unknown): Trouble {
  const causes = causesOf(error);
  const own = causes.find((cause) => cause instanceof Trouble);
  if (own) return own;
  if (causes.some(({ name }) => name === 'TimeoutError' || name === 'AbortError'))
    return new Trouble('time', 'máy chủ trả lời quá chậm');
  const codes = causes.map((cause) => `${(cause as { code?: string }).code ?? ''} ${cause.message}`).join(' ');
  const known = BY_CODE.find(([code]) => code.test(codes));
  return known ? new Trouble(known[1], known[2]) : new Trouble('cut-short', 'câu trả lời bị hỏng hoặc bị cắt');
}

function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 10; cause = cause.cause) {
    causes.push(cause);
    if (cause instanceof AggregateError) causes.push(...cause.errors.flatMap(causesOf));
  }
  return causes;
}
