import { addressesIn, bareHost, hidesItsEnd, targetOf } from '#domain/outside-link';
import { byVietnamese } from '#vietnamese/collation';
import { commented } from '#writing/story-file';

const FILE = 'lien-ket-ngoai.yaml';

const ASKING = `Những trang ngoài đã có người xem và cho phép dẫn tới.
Nội dung đang dẫn tới các trang dưới đây. Mở xem từng trang: đúng trang cần dẫn thì xóa dấu # ở ba dòng, ghi ngày xem và ai xem.`;

/** A register of the outside sites a folder leads to, each waiting for a person: no machine may confirm one. */
export function proposedHosts(texts: Readonly<Record<string, string>>): Record<string, string> {
  const { 'trang.yaml': site = '', ...others } = texts;
  const own = hostsIn(/^dia-chi-web[ \t]*:.*/mu.exec(site)?.[0] ?? '');
  const hosts = new Set([site, ...Object.values(others)].flatMap(hostsIn).filter((host) => !own.includes(host)));
  if (hosts.size === 0 || texts[FILE] !== undefined) return {};
  const entries = [...hosts].toSorted(byVietnamese).map((host) => `- ten-mien: ${host}\n  ngay:\n  xac-nhan:`);
  return { [FILE]: [ASKING, ...entries].map(commented).join('\n') };
}

function hostsIn(text: string): string[] {
  const targets = text.split('\n').flatMap(addressesIn).map(targetOf);
  const hosts = targets.flatMap((target) => (target.type === 'outside' ? [bareHost(target.host)] : []));
  return hosts.filter((host) => !hidesItsEnd(host));
}
