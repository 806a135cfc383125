import type { Campaign } from '#domain/campaign';
import { quotaWords } from '#strings/campaigns';
import { capitalised } from '#strings/units';

export interface CampaignCriterion {
  /** `b) Cá nhân` */
  heading: string;
  items: string[];
}

export interface PromisedAward {
  form: string;
  by: string;
  quota?: string | undefined;
  asPrinted?: string | undefined;
}

export function campaignCriteria({ criteria }: Campaign): CampaignCriterion[] {
  return criteria.map(({ letter, subject, items }) => ({
    heading: letter ? `${letter}) ${capitalised(subject)}` : capitalised(subject),
    items: items.map(capitalised),
  }));
}

export function promisedAwards({ awards }: Campaign): PromisedAward[] {
  return awards.map(({ form, by, quotas, asPrinted }) => {
    const quota = quotaWords(quotas);
    return { form, by, quota: quota && capitalised(quota), asPrinted };
  });
}
