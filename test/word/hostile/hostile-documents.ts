import { contents } from './contents.ts';
import type { HostileDocument } from './hostile-document.ts';
import { packages } from './packages.ts';
import { pictures } from './pictures.ts';
import { xmlParts } from './xml-parts.ts';

/** Documents made to break, freeze, fill or deceive whoever reads them. */
export const hostileDocuments: readonly HostileDocument[] = [...packages, ...xmlParts, ...contents, ...pictures];
