import { DOMParser } from '@xmldom/xmldom';

/** What a style of the document says of its text, as far as we ask; styles above it included. */
interface StyleFacts {
  font?: string;
  bold?: boolean;
  /** Outline level: `1` for the main headings. */
  level?: number;
}

export type StyleFactsOf = (styleId: string | null, type: 'paragraph' | 'character') => StyleFacts;

interface Style extends StyleFacts {
  basedOn: string | undefined;
}

/** Reads `word/styles.xml`: a font is most often set there, and an old font with it. */
export function styleFacts(stylesXml: string): StyleFactsOf {
  if (stylesXml === '') return () => ({});
  const silent = { errorHandler: { warning: () => undefined, error: () => undefined } };
  const root = new DOMParser(silent).parseFromString(stylesXml, 'text/xml');
  const elements = elementsOf(root, 'style');
  const styles = new Map(elements.map((element) => [attribute(element, 'styleId') ?? '', styleOf(element)]));
  const usual = elements.find((element) => attribute(element, 'type') === 'paragraph' && attribute(element, 'default'));
  const usualId = usual && attribute(usual, 'styleId');
  const defaults = elementsOf(root, 'rPrDefault').map(runFacts)[0] ?? {};
  return (styleId, type) => {
    const id = styleId ?? (type === 'paragraph' ? usualId : undefined);
    return { ...(type === 'paragraph' ? defaults : {}), ...inherited(id, styles) };
  };
}

/** Word itself goes no further up. */
const MOST_ANCESTORS = 12;

function inherited(id: string | undefined, styles: ReadonlyMap<string, Style>): StyleFacts {
  const line: StyleFacts[] = [];
  let style = styles.get(id ?? '');
  while (style && line.length < MOST_ANCESTORS) {
    const { basedOn, ...own } = style;
    line.unshift(own);
    style = basedOn === undefined ? undefined : styles.get(basedOn);
  }
  return Object.assign({}, ...line) as StyleFacts;
}

function styleOf(element: Element): Style {
  const base = elementsOf(element, 'basedOn')[0];
  const outline = elementsOf(element, 'outlineLvl')[0];
  const level = Number((outline && attribute(outline, 'val')) ?? 9) + 1;
  return {
    basedOn: base && attribute(base, 'val'),
    ...runFacts(element),
    ...(level <= 9 && { level }),
  };
}

function runFacts(element: Element): StyleFacts {
  const fonts = elementsOf(element, 'rFonts')[0];
  const font = fonts && (attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi'));
  const bold = elementsOf(element, 'b')[0];
  return {
    ...(font && { font }),
    ...(bold && { bold: !['0', 'false'].includes(attribute(bold, 'val') ?? '') }),
  };
}

/** By local name: transitional and strict documents have different namespaces. */
function elementsOf(node: Element | Document, name: string): Element[] {
  return Array.from(node.getElementsByTagNameNS('*', name));
}

function attribute(element: Element, name: string): string | undefined {
  return Array.from(element.attributes).find(({ localName }) => localName === name)?.value;
}
