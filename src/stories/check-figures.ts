import type { RootContent } from 'hast';
import { type ComponentNode, isComponent } from '#stories/component-node';
import { textOf } from '#stories/node-text';
import { storyComponents } from '#stories/vocabulary';
import { type Walk, tell } from '#stories/walk';

const FIGURE = `Con số viết thành ${storyComponents['SoLieu']!.example}`;
const MOST_SHOWN = 40;

/** A group of results prints its figures, and nothing else that stands in it. */
export function checkFigures(group: ComponentNode, walk: Walk): void {
  const lost = group.children.find(losesSomething);
  if (lost) tellLost(lost, walk);
  else if (!holdsFigure(group))
    tell(walk, group, {
      rule: 'story-frame-empty',
      message: 'Trong khung KetQua không có con số nào.',
      advice: `${FIGURE} giữa <KetQua> và </KetQua>; không có con số thì bỏ khung.`,
    });
}

function tellLost(lost: RootContent, walk: Walk): void {
  const words = textOf(lost).trim().replaceAll(/\s+/gu, ' ');
  const shown = words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words;
  tell(walk, lost, {
    rule: 'story-frame-words',
    message: shown ? `Khung KetQua không hiện chữ “${shown}”.` : 'Khung KetQua không hiện ảnh hay khung khác.',
    advice: `${FIGURE}; lời kể, ảnh và khung khác thì để ngoài khung KetQua.`,
  });
}

function losesSomething(node: RootContent): boolean {
  if (isComponent(node)) return !isPrinted(node);
  if (node.type === 'element' && node.tagName === 'img') return true;
  return 'children' in node ? (node.children as RootContent[]).some(losesSomething) : textOf(node).trim() !== '';
}

function holdsFigure(node: RootContent): boolean {
  return 'children' in node && (node.children as RootContent[]).some((it) => isPrinted(it) || holdsFigure(it));
}

/** A group within a group is checked as one of its own. */
function isPrinted(node: RootContent): boolean {
  return isComponent(node) && (node.name === 'SoLieu' || node.name === 'KetQua');
}
