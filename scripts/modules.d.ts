declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => Promise<never>;
    safe: boolean;
  }
  const processor: { expand: (document: object, options: Options) => Promise<object[]> };
  export default processor;
}
