import type Sveltia from '@sveltia/cms';
import type { Finding } from '#domain/finding';
import { checkedEntry } from '#desk/checked-entry';
import type { DeskData } from '#desk/desk-data';
import * as files from '#desk/entry-file';
import { type DeskKind, deskKinds, extensionOf, formatOf } from '#desk/kinds';
import { openContentFolder } from '#client/desk/folder-picker';
import { openDialog, showFindings } from '#client/desk/findings-dialog';
import { part } from '#client/desk/part';
import { tokenInMemory } from '#client/desk/token-in-memory';

/** An entry as the editor hands it over before and after a save. */
interface SavedEntry {
  entry: { toJS: () => { data: files.Held; path: string } };
}

type Editor = typeof Sveltia;

/** What the editor itself takes for “not saved, and the officer has been told”. */
const REFUSED = 'validation_failed';

/** Starts the form on the screen: the editor, with our reading, writing and checking of files. */
export async function startDesk(): Promise<void> {
  const data = JSON.parse(part('du-lieu').textContent) as DeskData;
  // Before the editor is loaded: it asks at once.
  speakVietnamese();
  Object.defineProperty(globalThis, 'localStorage', { value: tokenInMemory(localStorage) });
  const { default: CMS } = await import('@sveltia/cms');
  if (data.isLocal) openContentFolder();
  for (const kind of deskKinds) CMS.registerCustomFormat(formatOf(kind), extensionOf(kind), conversion(kind));
  checkSaves(CMS, data);
  leadBackToFindings();
  await CMS.init({ config: data.config as NonNullable<Parameters<typeof CMS.init>[0]>['config'] });
}

/** The editor follows the browser’s language; officers of this site write Vietnamese. */
function speakVietnamese(): void {
  Object.defineProperty(navigator, 'language', { value: 'vi' });
  Object.defineProperty(navigator, 'languages', { value: ['vi'] });
}

function conversion(kind: DeskKind) {
  const [read, write] = {
    story: [files.heldStory, files.writtenStory] as const,
    form: [files.heldForm, files.writtenYaml] as const,
    register: [files.heldRegister, files.writtenRegister] as const,
  }[kind.type];
  return {
    fromFile: (text: string) => read(text, kind.asked),
    toFile: (held: files.Held) => write(held, kind.asked),
  };
}

/** Before a save the file is checked as the gate would; what is only to be looked at is said afterwards. */
function checkSaves(CMS: Editor, { records, folder, isWhole, withdrawn }: DeskData): void {
  let known = records;
  let warnings: Finding[] = [];
  const check = ({ entry }: SavedEntry) => {
    const { data, path } = entry.toJS();
    const place = folder === '' ? path : path.slice(folder.length + 1);
    const kind = kindOf(place);
    return {
      kind,
      place,
      ...checkedEntry(place, conversion(kind).toFile(data), { records: known, isWhole, withdrawn }),
    };
  };
  CMS.registerEventListener({
    name: 'preSave',
    handler: (saved: SavedEntry) => {
      const { kind, place, findings, records: read } = check(saved);
      if (findings.some(({ severity }) => severity === 'error')) {
        showFindings(findings, belowIn(kind));
        throw new Error(REFUSED);
      }
      warnings = findings;
      known = [...known.filter(({ record }) => record.origin?.file !== place), ...read];
    },
  });
  CMS.registerEventListener({
    name: 'postSave',
    handler: () => {
      if (warnings.length > 0) showFindings(warnings, '');
    },
  });
}

function kindOf(place: string): DeskKind {
  const name = place.includes('/') ? place.slice(0, place.indexOf('/')) : place.replace(/\.yaml$/u, '');
  return deskKinds.find((kind) => kind.name === name)!;
}

function belowIn({ type }: DeskKind): string {
  return type === 'register' ? files.ENTRIES : '';
}

/** The editor’s own way to errors knows none of ours: it opens the list again. */
function leadBackToFindings(): void {
  part('dong').addEventListener('click', () => (part('cho-sua') as HTMLDialogElement).close());
  document.addEventListener(
    'click',
    (event) => {
      const button = (event.target as Element).closest('button');
      if (button?.textContent.trim() !== 'Xem chỗ cần sửa') return;
      event.stopPropagation();
      openDialog();
    },
    true,
  );
}
