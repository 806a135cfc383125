declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2' },
  ): Promise<Buffer>;
}

declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => Promise<never>;
    safe: boolean;
  }
  const processor: { expand: (document: object, options: Options) => Promise<object[]> };
  export default processor;
}
