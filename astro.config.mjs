import { defineConfig } from 'astro/config';
import { siteConfig } from './scripts/site-config.ts';

// Scripts name the content folder; without them Astro's own commands publish `content`.
export default defineConfig(siteConfig());
