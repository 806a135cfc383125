/** Namespaces that feeds are written in. */
export const NS = {
  none: '',
  atom: 'http://www.w3.org/2005/Atom',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rss1: 'http://purl.org/rss/1.0/',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dublinCore: 'http://purl.org/dc/elements/1.1/',
  terms: 'http://purl.org/dc/terms/',
  /** RFC 5005: parts of a history. */
  history: 'http://purl.org/syndication/history/1.0',
  /** RFC 6721: tombstones. */
  tombstones: 'http://purl.org/atompub/tombstones/1.0',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;
