import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Files of a content folder, by path, as a page can be handed them. */
function contentOf(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file)).toString('base64')]);
}

/**
 * Opens the form on a copy of a content folder. The system's own folder dialog cannot be driven, so it alone is
 * stood in for, by the browser's private file system.
 */
export async function openDesk(page: Page, address: string, folder: string): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(address);
  await page.evaluate(putFiles, contentOf(folder));
  await page.reload();
  await page.getByRole('button', { name: 'Mở thư mục nội dung trên máy này' }).click();
  await page.getByText('Gương điển hình').first().waitFor();
}

async function putFiles(files: [string, string][]): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const [path, base64] of files) {
    const steps = path.split('/');
    let folder = root;
    for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step, { create: true });
    const file = await (await folder.getFileHandle(steps.at(-1)!, { create: true })).createWritable();
    await file.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    await file.close();
  }
}

/** Every file the form holds now, by path. */
export async function filesIn(page: Page): Promise<Map<string, Buffer>> {
  const files = await page.evaluate(async () => {
    const found: [string, string][] = [];
    const walk = async (folder: FileSystemDirectoryHandle, at: string) => {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${at}${name}/`);
        else {
          const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
          found.push([at + name, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))]);
        }
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });
  return new Map(files.map(([path, base64]) => [path, Buffer.from(base64, 'base64')]));
}
