import { award } from './award.ts';
import { campaign } from './campaign.ts';
import { exemplar } from './exemplar.ts';
import type { Kind } from './kind.ts';
import { legalDocument } from './legal-document.ts';
import { occasion } from './occasion.ts';
import { slogan } from './slogan.ts';

/** In the order an officer most often needs them. */
export const kinds: readonly Kind[] = [exemplar, campaign, slogan, award, legalDocument, occasion];
