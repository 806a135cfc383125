import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader } from '#loading/content-loader';
import type { StoredRecord } from '#loading/file/stored-record';

// The forms have checked every record already.
export const collections = {
  records: defineCollection({ loader: contentLoader(), schema: z.custom<StoredRecord>() }),
};
