import ts from 'typescript';

/** One small fault: what stands from one place to another of a file, and what is put there instead. */
export interface Mutant {
  file: string;
  from: number;
  to: number;
  text: string;
  line: number;
}

const OTHER_OPERATORS = bothWays('=== !==', '< <=', '> >=', '&& ||', '+ -', '* /');
const OTHER_METHODS = bothWays('some every', 'find findLast', 'min max', 'startsWith endsWith');
/** Without them a value passes as it was. */
const LEFT_OUT = ['filter', 'toSorted', 'toReversed', 'slice', 'trim', 'toLowerCase', 'normalize'];

function bothWays(...pairs: string[]): Map<string, string> {
  return new Map(pairs.map((pair) => pair.split(' ')).flatMap(([a, b]) => [[a!, b!] as const, [b!, a!] as const]));
}

/** Every fault that can be put into a file, in the order of its text. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const put = (node: ts.Node, ...texts: string[]) => {
    const [from, to] = [node.getStart(source), node.getEnd()];
    const line = source.getLineAndCharacterOfPosition(from).line + 1;
    mutants.push(...texts.map((instead) => ({ file, from, to, text: instead, line })));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    faultsIn(node, put);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

type Put = (node: ts.Node, ...texts: string[]) => void;

function faultsIn(node: ts.Node, put: Put): void {
  if (ts.isBinaryExpression(node)) {
    const other = OTHER_OPERATORS.get(node.operatorToken.getText());
    if (other && !isOrdering(node)) put(node.operatorToken, other);
  }
  if (ts.isConditionalExpression(node)) put(node.condition, 'true', 'false');
  if (ts.isIfStatement(node)) put(node.expression, 'true', 'false');
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    put(node, node.operand.getText());
  if (ts.isExpressionStatement(node) && !isKept(node)) put(node, ';');
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) methodFaults(node.expression, put);
  literalFaults(node, put);
}

/** What is kept in a `WeakMap` for the next time saves time and changes no answer. */
function isKept(node: ts.ExpressionStatement): boolean {
  const keeper = /^(\w+)\.set\(/u.exec(node.getText())?.[1];
  return keeper !== undefined && new RegExp(`\\b${keeper} = new WeakMap\\b`, 'u').test(node.getSourceFile().text);
}

function methodFaults({ name, expression, parent }: ts.PropertyAccessExpression, put: Put): void {
  const other = OTHER_METHODS.get(name.text);
  if (other && !(name.text === 'find' && BY_ID.test(parent.parent.getText()))) put(name, other);
  if (LEFT_OUT.includes(name.text)) put(parent, expression.getText());
}

function literalFaults(node: ts.Node, put: Put): void {
  if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, 'true');
  if (ts.isNumericLiteral(node) && !isSign(node)) put(node, String(Number(node.text.replaceAll('_', '')) + 1));
}

/** What is looked for by its id or slug is there once: `id-repeated` refuses a second. */
const BY_ID = /\.find\(\(\{ (?:id|slug)(?:: \w+)? \}\) => \w+ === \w+\)$/u;

/** An order of two answers, `a < b ? -1 : 1`, is asked of different things only. */
function isOrdering({ operatorToken, parent }: ts.BinaryExpression): boolean {
  return /^[<>]/u.test(operatorToken.getText()) && ts.isConditionalExpression(parent) && isOrder(parent);
}

/** Of what one of two comes first by, `-1`, `0` or `1`, only the sign says anything. */
function isSign(node: ts.NumericLiteral): boolean {
  const answer = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node;
  return node.text !== '0' && ts.isConditionalExpression(answer.parent) && isOrder(answer.parent);
}

function isOrder(choice: ts.ConditionalExpression): boolean {
  const { parent } = choice;
  if (ts.isConditionalExpression(parent)) return isOrder(parent);
  if (ts.isParenthesizedExpression(parent) && ts.isConditionalExpression(parent.parent)) return isOrder(parent.parent);
  const answers: readonly string[] = choice.getText().match(/(?<=[?:] )-?\d+\b/gu) ?? [];
  return answers.includes('-1') && answers.includes('1');
}
