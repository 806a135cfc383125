import { siteChoice } from './arguments.ts';
import { splitPort } from './prepare/port-option.mjs';
import { bringBack } from './publishing/put-in-place.ts';
import { behindKey } from './serving/behind-key.ts';
import { listenFrom } from './serving/listen.ts';
import { staticSite } from './serving/static-site.ts';
import { siteConfig } from './site-config.ts';

const { port, rest } = splitPort(process.argv.slice(2));
const choice = siteChoice(rest);
const { outDir, base = '/' } = siteConfig(choice);
const path = base.replace(/\/$/u, '');
const start = choice.desk ? `${path}/quan-tri/` : `${path}/`;
await bringBack(choice.out ?? outDir);
const open = staticSite(choice.out ?? outDir, path);

// What officers alone may see, drafts and notes among it, opens to the browser that was given the key.
const closed = choice.desk || choice.preview ? behindKey(open, start, tellNextKey) : undefined;
const site = await listenFrom(port, closed?.answer ?? open).catch((error: unknown) =>
  stop(error instanceof Error ? error.message : String(error)),
);
const address = `http://localhost:${site.port}${start}`;

if (site.port !== port) console.log(`\nCổng ${port} đang bận hoặc không được dùng, nên dùng cổng ${site.port}.`);
console.log(
  choice.desk
    ? `\nMời viết bài tại: ${address}?khoa=${closed!.key}\n(mở bằng Edge hoặc Chrome)`
    : `\nMời xem trang tại: ${address}${closed ? `?khoa=${closed.key}` : ''}`,
);
if (closed) console.log('Địa chỉ này dùng một lần, cho một trình duyệt trên máy này.');
console.log('Muốn dừng, nhấn Ctrl+C.');
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => site.close());

function tellNextKey(key: string): void {
  console.log(`Đã mở. Cho trình duyệt khác, hoặc mở lại sau: ${address}?khoa=${key}`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
