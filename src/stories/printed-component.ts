import type { Element, ElementContent } from 'hast';
import { creditOf } from '#stories/credit';
import { attributesOf, type ComponentNode } from '#stories/component-node';
import type { Picture } from '#stories/picture';
import { dictionary } from '#vietnamese/dictionary';

type Children = ElementContent[];
type Build = (given: Record<string, string>, children: Children, pictures: ReadonlyMap<string, Picture>) => Element;

/** What each component of the short list becomes. */
const builders = dictionary<Build>({
  TrichDan: ({ cua }, children) =>
    element('figure', { className: ['quote'] }, [
      element('blockquote', {}, children),
      ...(cua ? [element('figcaption', {}, [text(cua)])] : []),
    ]),
  KetQua: (_, children) => element('dl', { className: ['figures'] }, children.flatMap(figuresOnly)),
  SoLieu: (given) => element('dl', { className: ['figures'] }, [figureRow(given)]),
  CacBuoc: (_, children) => element('div', { className: ['steps'] }, children),
  Anh: (given, _, pictures) =>
    figureOf({ file: given['tep'] ?? '', alt: given['mo-ta'] ?? '', ...caption(given) }, { pictures }),
  Bang: ({ ten }, children) => captioned(ten ?? '', children),
});

export function componentElement(
  node: ComponentNode,
  children: Children,
  { pictures }: { pictures: ReadonlyMap<string, Picture> },
): Element {
  return builders[node.name ?? '']!(attributesOf(node), children, pictures);
}

function element(tagName: string, properties: Element['properties'], children: Children): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Within a group of results each figure is a row; the group is the list. */
function figuresOnly(child: ElementContent): Children {
  if (child.type !== 'element') return [];
  return child.tagName === 'dl' ? child.children : child.children.flatMap(figuresOnly);
}

function figureRow(given: Record<string, string>): Element {
  return element('div', {}, [
    element('dt', {}, [text(given['noi-dung'] ?? '')]),
    element('dd', {}, [
      element('strong', {}, [text(given['so'] ?? '')]),
      element('small', {}, [text(`Nguồn: ${given['nguon'] ?? ''}`)]),
    ]),
  ]);
}

function caption(given: Record<string, string>): { caption?: string } {
  const credit = given['tac-gia'] && creditOf(given['tac-gia']);
  const sentences = [given['chu-thich'], credit].map((part) => part?.replace(/\.$/u, '')).filter(Boolean);
  const words = sentences.map((sentence) => `${sentence}.`).join(' ');
  return words ? { caption: words } : {};
}

/** A table gets its name as caption, and the scrolling region around it the same name. */
function captioned(name: string, children: Children): Element {
  const region = children.find((child): child is Element => child.type === 'element' && child.tagName === 'div');
  const table = region?.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'table',
  );
  if (!region || !table) return element('div', {}, children);
  const titled = element('table', table.properties, [element('caption', {}, [text(name)]), ...table.children]);
  const named = element('div', { ...region.properties, ariaLabel: name }, [titled]);
  const isAlone = children.every((child) => child === region || (child.type === 'text' && child.value.trim() === ''));
  return isAlone
    ? named
    : element(
        'div',
        {},
        children.map((child) => (child === region ? named : child)),
      );
}

/** A picture with its caption. */
export function figureOf(
  { file, alt, caption: words }: { file: string; alt: string; caption?: string },
  { pictures }: { pictures: ReadonlyMap<string, Picture> },
): Element {
  const shown = pictureOrWords(file, alt, { pictures });
  return element('figure', {}, [shown, ...(words ? [element('figcaption', {}, [text(words)])] : [])]);
}

/** The picture, or its description where there is no picture of that name. */
export function pictureOrWords(
  file: string,
  alt: string,
  { pictures }: { pictures: ReadonlyMap<string, Picture> },
): Element {
  const picture = pictures.get(file);
  return picture ? pictureElement(picture, alt) : element('em', {}, [text(alt)]);
}

const SIZES = '(min-width: 56rem) 42rem, 100vw';

function pictureElement({ avif, webp, jpeg, src, width, height }: Picture, alt: string): Element {
  const source = (type: string, srcSet: string) => element('source', { type, srcSet, sizes: SIZES }, []);
  const image = { src, srcSet: jpeg, sizes: SIZES, alt, width, height, loading: 'lazy', decoding: 'async' };
  return element('picture', {}, [source('image/avif', avif), source('image/webp', webp), element('img', image, [])]);
}
