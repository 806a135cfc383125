import ipaddr from 'ipaddr.js';

/** Of a cloud's own machines, in a range that is otherwise public. */
const METADATA = ['168.63.129.16'];

/**
 * Whether an address belongs to the open net: no private, loopback, link-local, carrier's, mapped, translated or
 * metadata address, in any spelling.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const plain = ipaddr.process(address);
  if (METADATA.includes(plain.toString()) || plain.range() !== 'unicast') return false;
  // All of IPv6 that is given out; the rest translates, tunnels, or is kept for later.
  return plain.kind() === 'ipv4' || plain.toString().startsWith('2') || plain.toString().startsWith('3');
}
