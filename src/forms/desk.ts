import type { z } from 'zod';
import { filePath, webAddress } from '#forms/addresses';
import { choice, form, line } from '#forms/fields';
import { present } from '#forms/present';
import { say } from '#forms/say';

/** Where the form on the screen keeps what is written. */
type DeskStore = 'local' | 'gitlab' | 'gitea' | 'github';

const storeWords = {
  'thư mục trên máy này': 'local',
  gitlab: 'gitlab',
  gitea: 'gitea',
  forgejo: 'gitea',
  github: 'github',
} as const satisfies Record<string, DeskStore>;

export interface DeskSettings {
  store: DeskStore;
  /** `xa-tan-duc/hoa-dep` */
  repository?: string;
  branch?: string;
  /** The forge itself; each kind has a usual one. */
  server?: string;
  /** Of the application that the forge knows the form as. */
  appId?: string;
  /** Where the content folder lies in the repository. */
  folder?: string;
}

const repository = line.refine(
  (text) => /^[\w.-]+(?:\/[\w.-]+)+$/u.test(text),
  say('Tên kho gồm nhóm và tên, nối bằng dấu /.', 'Viết như: kho: xa-tan-duc/hoa-dep'),
);

/** `quan-tri.yaml`. */
export const deskForm = form({
  'noi-luu': choice(storeWords),
  kho: repository.optional(),
  nhanh: line.optional(),
  'may-chu': webAddress.optional(),
  'ma-ung-dung': line.optional(),
  'thu-muc': filePath.optional(),
}).refine((typed) => typed['noi-luu'] === 'local' || typed.kho !== undefined, {
  message: say('Thiếu tên kho chứa bài.', 'Thêm: kho: xa-tan-duc/hoa-dep'),
  path: ['kho'],
});

export function deskSettingsFrom(typed: z.output<typeof deskForm>): DeskSettings {
  return present({
    store: typed['noi-luu'],
    repository: typed.kho,
    branch: typed.nhanh,
    server: typed['may-chu'],
    appId: typed['ma-ung-dung'],
    folder: typed['thu-muc'],
  });
}
