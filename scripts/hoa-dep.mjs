#!/usr/bin/env node
// The command of the package: `hoa-dep check`, on any Node from 20. Works on the folder it is typed in.
import './prepare/boundary.mjs';
import { preparePackages } from './prepare/packages.mjs';
import { refuseOldNode, runNode } from './prepare/run.mjs';

const commands = {
  start: ['start.mjs', 'kiểm tra, dựng trang và mở trang trên máy này'],
  'quan-tri': ['start.mjs', 'viết bài bằng biểu mẫu trên máy này'],
  moi: ['new.mjs', 'hỏi rồi viết một bài mới; hoa-dep moi trang mở trang cho một xã'],
  nhap: ['import-word.ts', 'nhập một tệp Word làm bản nháp'],
  check: ['check.ts', 'kiểm tra nội dung'],
  build: ['build.ts', 'dựng trang vào thư mục dist'],
  'dong-goi': ['pack.ts', 'đóng gói trang để đưa lên mạng'],
  'tong-hop': ['aggregate.ts', 'lấy tin của các nguồn trong nguon.yaml'],
  'nang-cap': ['upgrade.ts', 'ghi lại nội dung theo cách của bộ dựng bản mới'],
  verify: ['verify.ts', 'so một bản của trang với lúc dựng'],
};

const [name = '', ...typed] = process.argv.slice(2);

if (!Object.hasOwn(commands, name)) refuse();
else await start(commands[name][0], name === 'quan-tri' ? ['--quan-tri', ...typed] : typed);

/** Plain JavaScript goes on in this process, so that Ctrl-C reaches it; the rest needs the Node of the package. */
async function start(script, args) {
  preparePackages();
  refuseOldNode();
  if (script.endsWith('.ts')) process.exit(runNode(`scripts/${script}`, ...args));
  process.argv.splice(2, Infinity, ...args);
  await import(`./${script}`);
}

function refuse() {
  const lines = Object.entries(commands).map(([command, [, words]]) => `  hoa-dep ${command.padEnd(10)} ${words}`);
  console.error([...(name ? [`Không có lệnh “${name}”.`] : []), 'Các lệnh:', ...lines].join('\n'));
  process.exitCode = 1;
}
