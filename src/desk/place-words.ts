import { type Finding, type Keys, keysOf } from '#domain/finding';
import { deskKinds } from '#desk/kinds';
import { keyWords } from '#forms/labels';

/** Where in the form a finding stands, in the words of the form: `Kết quả (mục 2) › Nguồn`. */
export function placeWords(finding: Finding): string {
  const keys = keysOf(finding);
  if (keys.length === 0) return 'Lời kể';
  return keys
    .reduce<string[]>((words, step) => {
      if (typeof step === 'string') return [...words, keyWords[step]?.label ?? step];
      const last = words.at(-1) ?? 'Sổ';
      return [...words.slice(0, -1), `${last} (mục ${step + 1})`];
    }, [])
    .join(' › ');
}

/** The fields a finding leads to, the nearest first, as the editor names them. */
export function fieldPaths(finding: Finding, below = ''): string[] {
  const keys = keysOf(finding);
  if (keys.length === 0) return ['body'];
  const steps = below === '' ? keys : [below, ...keys];
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
}

/** Advice as it fits a form with fields: nobody types keys there. */
export function adviceInForm(finding: Finding): string | undefined {
  const { rule, advice } = finding;
  if (rule === 'image-alt-missing') return 'Bấm vào ảnh, viết điều nhìn thấy trong ảnh vào ô “Mô tả ảnh”.';
  const example = rule === 'field-missing' ? exampleFor(keysOf(finding)) : undefined;
  if (example === undefined) return advice && withLabels(advice);
  const isForFiles = /^[[{]|^[a-z0-9.-]+$|…/u.test(example);
  return isForFiles ? 'Chọn hoặc điền mục này.' : `Ví dụ: ${example.replace(/^"(.*)"$/u, '$1')}`;
}

/** Of `ten: Tổ hoa`, what stands behind the key. */
function exampleFor(keys: Keys): string | undefined {
  const key = keys.findLast((step) => typeof step === 'string');
  return key === undefined ? undefined : keyWords[key]?.example.slice(`${key}: `.length);
}

/** Names of files and keys as the form calls them: `trang.yaml` → `“Thông tin của trang”`. */
function withLabels(advice: string): string {
  return advice
    .replace(/\b([a-z-]+)\.yaml\b/gu, (file, name: string) =>
      inQuotes(deskKinds.find((kind) => kind.name === name)?.label, file),
    )
    .replace(/(?<![\w.“-])[a-z]+(?:-[a-z]+)+(?![\w.-])/gu, (key) => inQuotes(keyWords[key]?.label, key));
}

function inQuotes(label: string | undefined, otherwise: string): string {
  return label === undefined ? otherwise : `“${label}”`;
}
