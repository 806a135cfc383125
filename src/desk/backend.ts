import type { DeskSettings } from '#forms/desk';

/** Where the editor keeps what is written. */
export function deskBackend({ store, repository, branch, server, appId }: DeskSettings): object {
  if (store === 'local') return LOCAL;
  const common = { name: store, repo: repository, ...(branch && { branch }), ...(appId && { app_id: appId }) };
  if (store === 'github') return { ...common, ...(server && { base_url: server }), commit_messages: MESSAGES };
  return { ...common, ...forge(store, server), auth_type: 'pkce', commit_messages: MESSAGES };
}

/** The editor wants the name of a forge even where it only opens a folder; the page hides the way to sign in there. */
const LOCAL = { name: 'gitea', app_id: 'may-nay', repo: 'may-nay/noi-dung', branch: 'main', auth_methods: ['oauth'] };

const MESSAGES = {
  create: 'Thêm {{collection}}: {{slug}}',
  update: 'Sửa {{collection}}: {{slug}}',
  delete: 'Xóa {{collection}}: {{slug}}',
  uploadMedia: 'Thêm ảnh {{path}}',
  deleteMedia: 'Xóa ảnh {{path}}',
};

function forge(store: 'gitlab' | 'gitea', server: string | undefined): object {
  if (!server) return {};
  const root = server.replace(/\/$/u, '');
  return { base_url: root, api_root: `${root}/api/${store === 'gitlab' ? 'v4' : 'v1'}` };
}
