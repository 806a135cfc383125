import { resolve } from 'node:path';

/**
 * The content folder this process publishes, and where it may keep what it worked out: set by the command that
 * starts it.
 */
export interface Workplace {
  content: string;
  cache: string;
  /** Digest of the code that reads content: a changed engine reads everything anew. */
  engine: string;
  /** Version of the engine, for what it publishes. */
  version?: string;
  /** A day given on the command line; it outranks `xem-nhu-ngay`. */
  today?: string;
  /** Set where the form on the screen is asked for on this computer alone, whatever `quan-tri.yaml` says. */
  desk?: string;
  /** Whether drafts and what is dated later are built too, for the office alone. */
  isPreview?: boolean;
}

/** Variables by which `scripts/` hand the workplace to the build. */
export const workplaceVariables = {
  content: 'HOA_DEP_NOI_DUNG',
  cache: 'HOA_DEP_CACHE',
  engine: 'HOA_DEP_ENGINE',
  version: 'HOA_DEP_PHIEN_BAN',
  today: 'HOA_DEP_HOM_NAY',
  desk: 'HOA_DEP_QUAN_TRI',
  preview: 'HOA_DEP_XEM_TRUOC',
} as const;

export function workplace(): Workplace {
  const given = (name: keyof typeof workplaceVariables) => process.env[workplaceVariables[name]];
  const today = given('today');
  const desk = given('desk');
  return {
    content: resolve(given('content') ?? 'content'),
    cache: resolve(given('cache') ?? '.cache'),
    engine: given('engine') ?? '',
    version: given('version') ?? '0.0.0',
    ...(today && { today }),
    ...(desk && { desk }),
    isPreview: given('preview') === 'có',
  };
}
