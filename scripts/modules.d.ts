declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => Promise<never>;
    safe: boolean;
  }
  const processor: { expand: (document: object, options: Options) => Promise<object[]> };
  export default processor;
}

declare module 'fs-native-extensions' {
  /** Whether the lock was granted. The system takes it back when the process ends, however it ends. */
  export function tryLock(file: number): boolean;
  /** Both paths change places in one step; where the system cannot, it throws. */
  export function swapSync(from: string, to: string): void;
}

declare module 'mammoth/lib/docx/docx-reader.js' {
  interface Parts {
    exists: (path: string) => boolean;
    read: (path: string, encoding?: string) => Promise<string | Uint8Array>;
  }
  const reader: { read: (parts: Parts, input: object, options: object) => Promise<{ value: unknown }> };
  export default reader;
}
