import { scanXml, type XmlEvent } from '#office/xml-scan';
import { localName } from '#word/local-name';
import { openFields } from '#word/open-fields';
import type { PartFacts } from '#word/part-facts';
import { keptInLimits } from '#word/part-limits';
import { readLetters } from '#word/read-letters';

/** Elements whose text the reader repeats in a warning each time it meets an unknown one. */
const ASKED = new Set(['pStyle', 'rStyle', 'tblStyle', 'br', 'sym']);

/** Counts a part of XML into the facts of its document; what comes back lacks the text that Word hides. */
export function scannedPart(xml: string, facts: PartFacts): string {
  const fields = openFields(xml, facts);
  const letters = readLetters(xml, facts);
  scanXml(xml, (event) => {
    counted(event, xml, facts);
    fields(event);
    letters.visit(event);
  });
  return letters.withoutHidden();
}

function counted(event: XmlEvent, xml: string, facts: PartFacts): void {
  if (event.type === 'text') facts.characters += event.end - event.start;
  if (event.type === 'open') {
    const name = localName(event.name);
    facts.elements += 1;
    facts.attributes += event.attributes;
    facts.met.set(name, (facts.met.get(name) ?? 0) + 1);
    facts.asked.add(event.name);
    const tag = xml.slice(event.start, event.end);
    if (ASKED.has(name) || tag.includes('xmlns')) facts.asked.add(tag);
  }
  keptInLimits(facts);
}
