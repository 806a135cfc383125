import type { Root, RootContent } from 'hast';
import { isComponent } from '#stories/component-node';
import { lineOf } from '#stories/walk';
import type { StoryProblem } from '#stories/story';
import { hasHiddenSigns, withoutHiddenSigns } from '#vietnamese/hidden-signs';

/** Takes signs that hide or turn a text around out of a tree; whoever wrote them as entities is told where. */
export function withoutHidden(tree: Root): StoryProblem[] {
  const problems: StoryProblem[] = [];
  const waiting: RootContent[] = [...tree.children];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (cleaned(node)) problems.push(found(lineOf(node)));
    if ('children' in node) for (const child of node.children as RootContent[]) waiting.push(child);
  }
  return problems;
}

function cleaned(node: RootContent): boolean {
  if (node.type === 'text') return cleanedKeys(node, ['value']);
  if (node.type === 'element') return cleanedKeys(node.properties, Object.keys(node.properties));
  if (!isComponent(node)) return false;
  return node.attributes.filter((attribute) => cleanedKeys(attribute, ['value'])).length > 0;
}

/** What entities become that name no sign: `&#0;`. */
const NO_SIGN = /[\uFFFD-\uFFFF]/u;

function cleanedKeys(holder: object, keys: readonly string[]): boolean {
  const values = holder as Record<string, unknown>;
  const hiding = keys.filter((key) => typeof values[key] === 'string' && hasHiddenSigns(values[key]));
  for (const key of hiding) values[key] = withoutHiddenSigns(values[key] as string);
  return hiding.length > 0 || keys.some((key) => typeof values[key] === 'string' && NO_SIGN.test(values[key]));
}

function found(line: number): StoryProblem {
  return {
    ...{ line, severity: 'error', rule: 'story-hidden-sign' },
    message:
      'Có ký tự ẩn viết bằng mã (như &#x202e;, &shy; hoặc &#0;): người đọc không thấy gì hoặc thấy ô lạ, mà chữ có thể bị đảo.',
    advice: 'Xóa mã ấy, gõ lại chữ như bình thường.',
  };
}
