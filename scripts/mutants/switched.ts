import ts from 'typescript';
import type { Mutant } from './mutants-of.ts';

/** A fault, and the number of its switch. */
export interface Switched extends Mutant {
  id: number;
}

/** A file with every fault in it behind a switch, so that one after another can be tried without reading it again. */
export function switched(file: string, text: string, mutants: readonly Switched[]): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const held = new Map<ts.Node, Switched[]>();
  for (const mutant of mutants) {
    const node = holder(source, mutant);
    held.set(node, [...(held.get(node) ?? []), mutant]);
  }
  return written(source, source, held);
}

/** The smallest expression or statement around a fault that can be chosen as a whole. */
function holder(source: ts.SourceFile, { from, to }: Mutant): ts.Node {
  let found: ts.Node = source;
  const visit = (node: ts.Node): void => {
    if (node.getStart(source) > from || node.getEnd() < to) return;
    if (isWhole(node)) found = node;
    ts.forEachChild(node, visit);
  };
  visit(source);
  // `a?.b.c` stops as a whole where `a` is not there.
  while (isInChain(found)) found = found.parent;
  return found;
}

function isWhole(node: ts.Node): boolean {
  if (ts.isExpressionStatement(node)) return true;
  if (!ts.isExpression(node) || ts.isTypeNode(node) || isName(node) || isCalled(node)) return false;
  return !ts.isIdentifier(node) || isCondition(node);
}

function isName(node: ts.Node): boolean {
  const parent = node.parent as { name?: ts.Node; propertyName?: ts.Node };
  return parent.name === node || parent.propertyName === node;
}

/** `text.endsWith` apart from its call has lost its text. */
function isCalled(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isIfStatement(parent) || (ts.isConditionalExpression(parent) && parent.condition === node);
}

function isInChain(node: ts.Node): boolean {
  if (ts.isSourceFile(node)) return false;
  const { parent } = node;
  return ts.isOptionalChain(parent) || (ts.isNonNullExpression(parent) && isInChain(parent));
}

function written(source: ts.SourceFile, node: ts.Node, held: Map<ts.Node, Switched[]>): string {
  const own = node.getText(source);
  const mutants = held.get(node) ?? [];
  const plain = pieced(source, node, held);
  if (mutants.length === 0 || node === source) return plain;
  const start = node.getStart(source);
  const faults = mutants.map((it) => ({
    id: it.id,
    text: own.slice(0, it.from - start) + it.text + own.slice(it.to - start),
  }));
  return ts.isExpressionStatement(node)
    ? `{ ${faults.map(({ id, text }) => `if ($fault(${id})) { ${text} } else `).join('')}{ ${plain} } }`
    : `(${faults.map(({ id, text }) => `$fault(${id}) ? (${text}) : `).join('')}(${plain}))`;
}

/** The text of a node, its children written anew. */
function pieced(source: ts.SourceFile, node: ts.Node, held: Map<ts.Node, Switched[]>): string {
  let at = node === source ? 0 : node.getStart(source);
  let text = '';
  ts.forEachChild(node, (child) => {
    text += source.text.slice(at, child.getStart(source)) + written(source, child, held);
    at = child.getEnd();
  });
  return text + source.text.slice(at, node.getEnd());
}
