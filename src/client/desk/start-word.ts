import { boundedStory } from '#client/desk/bounded-story';
import { openContentFolder } from '#client/desk/folder-picker';
import { part } from '#client/desk/part';
import type { PlainDate } from '#vietnamese/plain-date';
import type { StoryFolder, WordRefusal, WordRegisters, WordStory } from '#word/contract';
import { storyFile } from '#word/story-file';
import { refusedBySize } from '#word/word-file';

/** What the page hands to its script. */
interface WordPageData {
  registers: WordRegisters;
  today: PlainDate;
  /** Address of the form on the screen. */
  desk: string;
  isLocal: boolean;
}

/** Starts the page that takes a Word document and gives a draft. */
export function startWord(): void {
  const data = JSON.parse(part('du-lieu').textContent) as WordPageData;
  openContentFolder();
  part('tep').addEventListener('change', () => void read(data));
}

async function read(data: WordPageData): Promise<void> {
  const file = (part('tep') as HTMLInputElement).files?.[0];
  if (!file) return;
  say('Đang đọc tài liệu…');
  const story = refusedBySize(file.size) ?? (await storyOf(file, data));
  if (story.type === 'refused') {
    say(story.reason);
    return;
  }
  show(story, data);
}

async function storyOf(file: File, { today, registers }: WordPageData): Promise<WordStory | WordRefusal> {
  const folder = (part('loai') as HTMLSelectElement).value as StoryFolder;
  return boundedStory({ docx: await file.arrayBuffer(), fileName: file.name, today, folder, registers });
}

function say(words: string): void {
  part('noi').textContent = words;
  part('ket-qua').hidden = true;
}

function show(story: WordStory, data: WordPageData): void {
  const { photos, doubts } = story;
  say(`Đã đọc xong: “${titleOf(story)}”, ${photos.length} ảnh.`);
  part('ngo').replaceChildren(...doubts.map(item));
  part('ban-thao').textContent = storyFile(story);
  part('ket-qua').hidden = false;
  const save = part('luu') as HTMLButtonElement;
  save.hidden = !data.isLocal;
  save.onclick = () => void saved(story, data);
  const onward = part('tiep') as HTMLAnchorElement;
  onward.hidden = data.isLocal;
  onward.href = `${data.desk}#/collections/${story.folder}/new?${prefilled(story)}`;
}

function titleOf({ frontmatter, slug }: WordStory): string {
  const title = frontmatter['ten'] ?? frontmatter['noi-dung'];
  return typeof title === 'string' ? title : slug;
}

function item(words: string): HTMLElement {
  const element = document.createElement('li');
  element.textContent = words;
  return element;
}

/** What the form on the screen can be told by its address; photos are added there. */
function prefilled({ frontmatter, body }: WordStory): string {
  const texts = Object.entries(frontmatter).filter(([, value]) => typeof value === 'string');
  return new URLSearchParams([...(texts as [string, string][]), ['body', body]]).toString();
}

async function saved(story: WordStory, { desk }: WordPageData): Promise<void> {
  const root = await (globalThis as unknown as { showDirectoryPicker: () => Promise<FileSystemDirectoryHandle> })
    .showDirectoryPicker()
    .catch(() => undefined);
  if (!root) return;
  const folder = await root.getDirectoryHandle(story.folder, { create: true });
  const name = `${story.slug}.mdx`;
  if (await isThere(folder, name)) {
    say(`Đã có bài ${name}. Đổi tên bài trong tài liệu Word rồi chọn lại.`);
    return;
  }
  try {
    for (const photo of story.photos) await write(folder, photo.name, photo.bytes);
    await write(folder, name, new TextEncoder().encode(storyFile(story)));
  } catch {
    say('Chưa lưu được: ổ đĩa đầy, hoặc trình duyệt không được phép ghi. Bài chưa có trong thư mục nội dung.');
    return;
  }
  say(`Đã lưu bản nháp ${story.folder}/${name} cùng ${story.photos.length} ảnh.`);
  const onward = part('mo') as HTMLAnchorElement;
  onward.href = `${desk}#/collections/${story.folder}/entries/${story.slug}`;
  onward.hidden = false;
}

async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  return folder.getFileHandle(name).then(
    () => true,
    () => false,
  );
}

/** Writes a file beside the others, making the folders on its way. */
async function write(root: FileSystemDirectoryHandle, path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const steps = path.split('/');
  let folder = root;
  for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step, { create: true });
  const name = steps.at(-1)!;
  const isNew = !(await isThere(folder, name));
  const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
  // The browser puts the file in place when it is closed; a name that was made for it goes again.
  try {
    await file.write(bytes);
    await file.close();
  } catch (error) {
    if (isNew) await folder.removeEntry(name);
    throw error;
  }
}
