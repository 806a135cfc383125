import { refuseNewerFiles } from '#client/desk/seen-files';

type Folder = FileSystemDirectoryHandle;
type Pick = (options?: object) => Promise<Folder>;

/** The file by which a content folder is known. */
const MARK = 'trang.yaml';

/**
 * Whatever folder an officer picks, the editor gets the content folder: the one picked, or the `content` in it. The
 * editor looks for a Git repository; a folder copied from a colleague is none, and need not be.
 */
export function openContentFolder(): void {
  const place = globalThis as unknown as { showDirectoryPicker?: Pick };
  const pick = place.showDirectoryPicker?.bind(globalThis);
  if (!pick) return;
  refuseNewerFiles();
  place.showDirectoryPicker = async () => {
    const picked = await pick({ id: 'hoa-dep', mode: 'readwrite' });
    const folder = await contentIn(picked);
    if (!folder) {
      alert(`Thư mục “${picked.name}” không có tệp ${MARK}. Hãy chọn thư mục content của trang.`);
      throw new DOMException('No content folder', 'AbortError');
    }
    return withoutGit(folder);
  };
}

async function contentIn(picked: Folder): Promise<Folder | undefined> {
  if (await has(picked)) return picked;
  const below = await picked.getDirectoryHandle('content').catch(() => undefined);
  return below && (await has(below)) ? below : undefined;
}

async function has(folder: Folder): Promise<boolean> {
  return folder.getFileHandle(MARK).then(
    () => true,
    () => false,
  );
}

function withoutGit(folder: Folder): Folder {
  const open = folder.getDirectoryHandle.bind(folder);
  folder.getDirectoryHandle = (name, options) => (name === '.git' ? Promise.resolve(folder) : open(name, options));
  return folder;
}
