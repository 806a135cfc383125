// Makes the site ready to be published: `npm run dong-goi`, a zip for FTP; with `--nginx`, a folder for a server.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isPlainPath } from '#vietnamese/plain-path';
import { siteChoice } from './arguments.ts';
import { nginxWords, zipWords } from './deploy/pack-words.ts';
import { packForNginx, packZip, type Site } from './deploy/packages.ts';
import { runNode } from './prepare/run.mjs';
import { endsInWords } from './publishing/ends-in-words.ts';
import { whilePlaceHeld } from './publishing/put-in-place.ts';
import { refusedPlace } from './publishing/refused-place.ts';
import { GONE_RECIPE } from './release/gone-recipe.ts';
import { siteConfig, workplaceOf } from './site-config.ts';

const OPTIONS = {
  'noi-dung': { type: 'string' },
  base: { type: 'string' },
  'hom-nay': { type: 'string' },
  ra: { type: 'string' },
  truoc: { type: 'string' },
  nginx: { type: 'boolean', default: false },
  brotli: { type: 'boolean', default: false },
  goc: { type: 'string', default: '/var/www/hoa-dep' },
} as const;

const HELP = `Đóng gói trang để đưa lên mạng:
  --base <đường dẫn>     thư mục của trang trên cổng, như /ban-tin
  --truoc <bản trước>    thư mục, tệp zip hoặc manifest.json đã đưa lên lần trước; để biết phải xóa tệp nào
  --nginx                chuẩn bị thư mục và cấu hình cho máy chủ nginx, thay cho tệp zip
  --goc <thư mục>        thư mục trên máy chủ nginx, mặc định là /var/www/hoa-dep
  --brotli               máy chủ nginx có gói libnginx-mod-http-brotli-static
  --ra <thư mục>         nơi ghi gói, mặc định là dong-goi
  --noi-dung, --hom-nay  như lệnh dựng trang`;

const options = typed();
if (!isPlainPath(options.goc)) {
  console.error(`“${options.goc}” không dùng làm thư mục trên máy chủ được. Viết như: --goc /var/www/hoa-dep`);
  process.exit(1);
}
const given = forBuild(options);
const choice = siteChoice(given);
const workplace = workplaceOf(choice);
const { cache, content } = workplace;
await endsInWords(async () => {
  const { outDir, base = '/' } = siteConfig(choice, workplace);
  const folder = options.ra ?? 'dong-goi';
  const refused = refusedPlace(folder, content);
  if (refused) throw new Error(refused);
  process.exitCode = runNode('scripts/build.ts', ...given);
  if (process.exitCode !== 0) return;
  // A build that ends meanwhile would change the site under our hands.
  const site = { built: outDir, base: plainBase(base) };
  console.log(`\n${await whilePlaceHeld(outDir, () => packed(site, folder))}`);
});

async function packed(site: Site, folder: string): Promise<string> {
  if (!options.nginx) return zipWords(packZip(site, folder, options.truoc));
  const recipe = join(cache, GONE_RECIPE);
  const gone = existsSync(recipe) ? readFileSync(recipe, 'utf8') : undefined;
  return nginxWords(await packForNginx(site, folder, { root: options.goc, gone, hasBrotli: options.brotli }));
}

function typed() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch {
    console.error(HELP);
    process.exit(1);
  }
}

/** The options that the build knows, as it takes them. */
function forBuild(values: ReturnType<typeof typed>): string[] {
  const base = values.base === undefined ? undefined : `${plainBase(values.base)}/`;
  const passed = { '--noi-dung': values['noi-dung'], '--base': base, '--hom-nay': values['hom-nay'] };
  return Object.entries(passed).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
}

/** `ban-tin/` → `/ban-tin`; the top of a domain is `''`. */
function plainBase(base: string): string {
  const parts = base.split('/').filter((part) => part !== '');
  return parts.map((part) => `/${part}`).join('');
}
