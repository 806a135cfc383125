import { deskForm, type DeskSettings, deskSettingsFrom } from '#forms/desk';
import { workplace } from '#loading/disk/content-folder';
import { typedValue } from '#loading/disk/typed-value';

/** Whether the form on the screen is built, and where it keeps what is written; the check has read the file before. */
export function deskSettings(): DeskSettings | undefined {
  const { content, isDesk } = workplace();
  if (isDesk) return { store: 'local' };
  const { data } = deskForm.safeParse(typedValue(content, 'quan-tri.yaml'));
  return data && deskSettingsFrom(data);
}
