import type { Campaign } from '#domain/campaign';
import { isWrittenOut, type LegalDocument } from '#domain/legal-document';
import type { Edition } from '#routes/edition';

/** The plan that launched a campaign, where it can be read whole. */
export function campaignPlan({ documents, launchedBy }: Campaign, { bulletin }: Edition): LegalDocument | undefined {
  return bulletin.documents.find(
    (document) => documents.includes(document.id) && isWrittenOut(document) && document.issuerUnit === launchedBy,
  );
}
