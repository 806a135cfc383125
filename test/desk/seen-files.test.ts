import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refuseNewerFiles } from '#client/desk/seen-files';

/** A folder as the browser shows it: a new handle each time, a file put in place when its writer is closed. */
function aFolder() {
  const files = new Map<string, { text: string; changed: number }>();
  let time = 0;
  const put = (name: string, text: string) => files.set(name, { text, changed: (time += 1) });
  const methods = {
    getFile(this: { name: string }) {
      const { text, changed } = files.get(this.name)!;
      return Promise.resolve({ name: this.name, size: text.length, lastModified: changed, text: () => text });
    },
    createWritable(this: { name: string }) {
      let written = '';
      return Promise.resolve({
        write: (text: string) => Promise.resolve(void (written += text)),
        close: () => Promise.resolve(void put(this.name, written)),
      });
    },
  };
  refuseNewerFiles(methods as unknown as FileSystemFileHandle);
  const handle = (name: string) => {
    if (!files.has(name)) put(name, '');
    return Object.assign(Object.create(methods) as typeof methods, {
      name,
      isSameEntry: (other: { name: string }) => Promise.resolve(other.name === name),
    });
  };
  const save = async (name: string, text: string) => {
    const stream = await handle(name).createWritable();
    await stream.write(text);
    await stream.close();
  };
  return { handle, put, save, textOf: (name: string) => files.get(name)!.text };
}

const told = vi.fn();
beforeEach(() => {
  vi.stubGlobal('alert', told);
  told.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('what was read is written over, and again after that', async () => {
  const { handle, put, save, textOf } = aFolder();
  put('lich.yaml', 'một');
  await handle('lich.yaml').getFile();
  await save('lich.yaml', 'hai');
  await save('lich.yaml', 'ba');
  expect([textOf('lich.yaml'), told.mock.calls]).toEqual(['ba', []]);
});

test('a new file is written', async () => {
  const { save, textOf } = aFolder();
  await save('bai.mdx', 'mới');
  expect(textOf('bai.mdx')).toBe('mới');
});

test('what a colleague changed meanwhile, or made, is not written over, and the officer is told', async () => {
  const { handle, put, save, textOf } = aFolder();
  put('lich.yaml', 'một');
  await handle('lich.yaml').getFile();
  put('lich.yaml', 'của người khác');
  put('bai.mdx', 'của người khác');
  await expect(save('lich.yaml', 'của ta')).rejects.toThrow();
  await expect(save('bai.mdx', 'của ta')).rejects.toThrow();
  expect(['lich.yaml', 'bai.mdx'].map(textOf)).toEqual(['của người khác', 'của người khác']);
  expect(told.mock.calls.flat()).toEqual([
    expect.stringContaining('lich.yaml vừa được người khác ghi'),
    expect.stringContaining('bai.mdx vừa được người khác ghi'),
  ]);
});

test('pictures are the editor’s own matter', async () => {
  const { put, save, textOf } = aFolder();
  put('a.webp', 'cũ');
  await save('a.webp', 'mới');
  expect(textOf('a.webp')).toBe('mới');
});
