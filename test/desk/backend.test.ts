import { expect, test } from 'vitest';
import { deskForm, deskSettingsFrom } from '#forms/desk';
import { deskBackend } from '#desk/backend';

const backendOf = (typed: object) => deskBackend(deskSettingsFrom(deskForm.parse(typed)));

test.each([
  [{ 'noi-luu': 'thư mục trên máy này' }, { name: 'gitea', auth_methods: ['oauth'] }],
  [
    { 'noi-luu': 'GitLab', kho: 'xa/hoa', 'may-chu': 'https://git.xa.example/', 'ma-ung-dung': 'a1' },
    { name: 'gitlab', repo: 'xa/hoa', base_url: 'https://git.xa.example', api_root: 'https://git.xa.example/api/v4' },
  ],
  [
    { 'noi-luu': 'Forgejo', kho: 'xa/hoa', nhanh: 'chinh', 'may-chu': 'https://git.xa.example' },
    { name: 'gitea', branch: 'chinh', auth_type: 'pkce', api_root: 'https://git.xa.example/api/v1' },
  ],
  [
    { 'noi-luu': 'GitHub', kho: 'xa/hoa' },
    { name: 'github', repo: 'xa/hoa' },
  ],
])('%j', (typed, backend) => {
  expect(backendOf(typed)).toMatchObject(backend);
});

test('a forge needs a repository, named as forges name it', () => {
  expect(deskForm.safeParse({ 'noi-luu': 'GitLab' }).error?.issues[0]?.path).toEqual(['kho']);
  expect(deskForm.safeParse({ 'noi-luu': 'GitLab', kho: 'https://git.xa.example/hoa' }).success).toBe(false);
});
