import { siteChoice } from './arguments.ts';
import { splitPort } from './prepare/port-option.mjs';
import { listenFrom } from './serving/listen.ts';
import { staticSite } from './serving/static-site.ts';
import { siteConfig } from './site-config.ts';

const { port, rest } = splitPort(process.argv.slice(2));
const choice = siteChoice(rest);
const { outDir, base = '/' } = siteConfig(choice);
const path = base.replace(/\/$/u, '');
const site = await listenFrom(port, staticSite(choice.out ?? outDir, path));

const address = `http://localhost:${site.port}${path}/`;
if (choice.desk) console.log(`\nMời viết bài tại: ${address}quan-tri/ (mở bằng Edge hoặc Chrome)`);
console.log(`\nMời xem trang tại: ${address}\nMuốn dừng, nhấn Ctrl+C.`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => site.close());
