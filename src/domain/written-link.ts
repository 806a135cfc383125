import type { ConfirmedHost } from '#domain/confirmed-host';
import { atLine, type Finding, type Words } from '#domain/finding';
import { bareHost, hidesItsEnd, targetOf } from '#domain/outside-link';
import { closest } from '#vietnamese/closest';

/** An address that stands somewhere in the content, as it was typed. */
export interface WrittenLink {
  file: string;
  href: string;
  line: number;
  /** What readers see in its place. */
  text?: string;
}

export interface KnownHosts {
  confirmed: readonly ConfirmedHost[];
  /** `dia-chi-web`. */
  own: string;
}

/** What is wrong with the links of a file: none may lead where nobody looked first. */
export function linkFindings(links: readonly WrittenLink[], known: KnownHosts): Finding[] {
  const hosts = new Set(known.confirmed.map(({ host }) => bareHost(host)));
  return links.flatMap((link) => {
    const words = wordsFor(link, hosts, ownHost(known.own));
    return words ? [{ severity: 'error', file: link.file, place: atLine(link.line), ...words }] : [];
  });
}

function wordsFor({ href, text = '' }: WrittenLink, confirmed: ReadonlySet<string>, own: string): Words | undefined {
  const target = targetOf(href);
  if (target.type === 'inside') return undefined;
  if (target.type === 'refused')
    return {
      rule: 'link-deceives',
      message: `Liên kết “${shortened(href)}” ${target.why}.`,
      advice: 'Mở trang cần dẫn, chép nguyên địa chỉ trên thanh địa chỉ; không rõ từ đâu có thì xóa liên kết.',
    };
  const host = bareHost(target.host);
  const said = hostSaid(text);
  if (said && said !== host) return disguised(said, host);
  if (hidesItsEnd(host)) return shortener(host);
  return host === own || confirmed.has(host) ? undefined : unknownHost(host, confirmed);
}

function unknownHost(host: string, confirmed: ReadonlySet<string>): Words {
  const near = closest(host, [...confirmed]);
  return {
    rule: 'link-host-new',
    message: `Chưa ai xác nhận trang ngoài ${host}${near ? `; tên này gần giống ${near} đã xác nhận` : ''}.`,
    advice: `Mở thử: đúng trang cần dẫn thì thêm vào lien-ket-ngoai.yaml: - {ten-mien: ${host}, ngay: 26/01/2024, xac-nhan: Công chức văn hóa}. Không rõ thì xóa liên kết.`,
  };
}

function disguised(said: string, host: string): Words {
  return {
    rule: 'link-deceives',
    message: `Chữ của liên kết ghi ${said} nhưng bấm vào thì tới ${host}.`,
    advice: 'Sửa cho chữ và địa chỉ là một, hoặc xóa liên kết.',
  };
}

function shortener(host: string): Words {
  return {
    rule: 'link-deceives',
    message: `${host} là trang rút gọn địa chỉ: nơi đến có thể bị đổi bất cứ lúc nào.`,
    advice: 'Mở liên kết, chép địa chỉ thật thay vào.',
  };
}

/** The host that a link's own words name. */
function hostSaid(text: string): string | undefined {
  const said = /(?:^|\s|\/\/)((?:[a-z0-9-]{1,63}\.)+(?:vn|com|net|org|info))(?:[/\s?#:.,]|$)/iu.exec(
    text.slice(0, 300),
  )?.[1];
  return said && bareHost(said);
}

function ownHost(address: string): string {
  return URL.canParse(address) ? bareHost(new URL(address).hostname) : '';
}

function shortened(href: string): string {
  return href.length > 80 ? `${href.slice(0, 80)}…` : href;
}
