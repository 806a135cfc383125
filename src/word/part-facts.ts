/** What the parts of a document hold, counted before anything is built from them. */
export interface PartFacts {
  elements: number;
  attributes: number;
  /** How many characters of text, in all parts. */
  characters: number;
  /** How often each element stands there, by its name without a prefix. */
  met: Map<string, number>;
  /** Names of elements and spaces, and the tags that ask for styles, breaks and symbols: each once. */
  asked: Set<string>;
  /** Letters of the body that a reader of the document sees. */
  letters: number;
  /** What fields of the document are told to do. */
  instructions: string;
  hasHidden: boolean;
  /** Whether some letters could not be told from their bytes. */
  hasBroken: boolean;
}

export function noFacts(): PartFacts {
  return {
    elements: 0,
    attributes: 0,
    characters: 0,
    met: new Map(),
    asked: new Set(),
    letters: 0,
    instructions: '',
    hasHidden: false,
    hasBroken: false,
  };
}
