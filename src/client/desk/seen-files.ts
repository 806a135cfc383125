/** `move` gives a file another name; not every browser has it. */
type File = FileSystemFileHandle & { move?: (...to: unknown[]) => Promise<void> };

/** What the page knows of a file: of which it is, and when it was changed last. */
interface Seen {
  handle: File;
  changed: number;
}

/** What officers write; a picture of the same name is the editor's own matter. */
const WRITTEN = /\.(?:mdx|yaml)$/u;

/**
 * Keeps whatever writes to the folder, the editor or the page for Word, from writing over what a colleague, or another
 * window, changed after this page read it.
 */
export function refuseNewerFiles(
  files: Pick<File, 'getFile' | 'createWritable' | 'move'> = FileSystemFileHandle.prototype,
): void {
  const { getFile: read, createWritable: open, move } = files;
  const seen = new Map<string, Seen[]>();
  const noteNow = async (handle: File) => note(seen, { handle, changed: (await read.call(handle)).lastModified });

  files.getFile = async function (this: File) {
    const file = await read.call(this);
    await note(seen, { handle: this, changed: file.lastModified });
    return file;
  };
  files.createWritable = async function (this: File, options) {
    refuseNewer(await read.call(this), await seenOf(seen, this));
    return closing(await open.call(this, options), () => noteNow(this));
  };
  if (!move) return;
  files.move = async function (this: File, ...to) {
    await move.apply(this, to);
    await noteNow(this);
  };
}

/** The browser puts what was written in place when its writer is closed. */
function closing(stream: FileSystemWritableFileStream, after: () => Promise<void>): FileSystemWritableFileStream {
  const close = stream.close.bind(stream);
  stream.close = async () => {
    await close();
    await after();
  };
  return stream;
}

/** A file that is empty has just been made, to be written. */
function refuseNewer({ name, size, lastModified }: globalThis.File, seen: Seen | undefined): void {
  if (!WRITTEN.test(name) || (seen ? seen.changed === lastModified : size === 0)) return;
  alert(
    `Tệp ${name} vừa được người khác ghi. Chưa lưu gì cả. Chép chỗ vừa viết ra nơi khác, tải lại trang rồi viết lại.`,
  );
  throw new DOMException(`${name} was changed meanwhile`, 'NoModificationAllowedError');
}

async function note(seen: Map<string, Seen[]>, { handle, changed }: Seen): Promise<void> {
  const known = await seenOf(seen, handle);
  if (known) known.changed = changed;
  else seen.set(handle.name, [...(seen.get(handle.name) ?? []), { handle, changed }]);
}

/** Two handles of one file are not the same value. */
async function seenOf(seen: Map<string, Seen[]>, handle: File): Promise<Seen | undefined> {
  for (const known of seen.get(handle.name) ?? []) if (await known.handle.isSameEntry(handle)) return known;
  return undefined;
}
