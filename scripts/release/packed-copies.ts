import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { digest, type Manifest, type ManifestFile } from './manifest.ts';

/** The listed file that `trang.html.gz` is a packed copy of. A server hands the copy to readers: it counts as much. */
export function packedOriginal(path: string, { files }: Manifest): ManifestFile | undefined {
  const name = /^(.+)\.(?:gz|br)$/u.exec(path)?.[1];
  return name === undefined ? undefined : files.find((file) => file.path === name || file.path === digest(name));
}

/** The digest of what is inside a packed copy; nothing when it cannot be unpacked. */
export function unpackedDigest(path: string, content: Uint8Array): string | undefined {
  try {
    return digest(path.endsWith('.gz') ? gunzipSync(content) : brotliDecompressSync(content));
  } catch {
    return undefined;
  }
}
