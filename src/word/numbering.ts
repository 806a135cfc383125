/**
 * Lists that begin anew share their shape with the list before; mammoth tells lists apart by shape alone. Each gets a
 * shape of its own, so that the items of one list, and only those, count on.
 */
export function apartNumbering(numberingXml: string): string {
  const copies = [...numberingXml.matchAll(/<w:num [^>]*w:numId="(\d+)"[^>]*>([\s\S]*?)<\/w:num>/gu)].flatMap(
    ([num, id, inner]) => copyFor({ num, id: id!, inner: inner! }, numberingXml),
  );
  return copies.reduce(
    (xml, { num, ownNum, ownShape }) => xml.replace(num, () => ownNum).replace('<w:num ', () => `${ownShape}<w:num `),
    numberingXml,
  );
}

interface Num {
  num: string;
  id: string;
  inner: string;
}

function copyFor({ num, id, inner }: Num, xml: string): { num: string; ownNum: string; ownShape: string }[] {
  const shapeId = /<w:abstractNumId w:val="([^"]+)"/u.exec(inner)?.[1];
  if (shapeId === undefined || !inner.includes('<w:startOverride')) return [];
  const shape = shapesIn(xml).find((candidate) => candidate.includes(`w:abstractNumId="${shapeId}"`));
  if (shape === undefined) return [];
  const ownId = `${shapeId}-${id}`;
  return [
    {
      num,
      ownNum: num.replace(`<w:abstractNumId w:val="${shapeId}"`, `<w:abstractNumId w:val="${ownId}"`),
      ownShape: shape.replace(`w:abstractNumId="${shapeId}"`, `w:abstractNumId="${ownId}"`),
    },
  ];
}

function shapesIn(xml: string): string[] {
  return xml.match(/<w:abstractNum [\s\S]*?<\/w:abstractNum>/gu) ?? [];
}
