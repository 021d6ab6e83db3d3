import { posix } from 'node:path';
import ts from 'typescript';

/** One import of a file: the module as written, or `null` where it is only known at run time. */
export interface Import {
  readonly from: string;
  readonly module: string | null;
}

const literal = (node: ts.Node | undefined): string | null =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;

/** The module that a node imports, `undefined` where it imports none. */
const importOf = (node: ts.Node): string | null | undefined => {
  if (ts.isImportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isExportDeclaration(node))
    return node.moduleSpecifier === undefined ? undefined : literal(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return literal(node.arguments[0]);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null;
  return undefined;
};

/** Every import of a source file: static, dynamic, of types, and re-exports. */
export const importsOf = (file: string, source: string): readonly Import[] => {
  const found: Import[] = [];
  // No recursion: a sum of thousands of strings, as bundlers write them, is as deep as it is long.
  const open: ts.Node[] = [ts.createSourceFile(file, source, ts.ScriptTarget.Latest)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const module = importOf(node);
    if (module !== undefined) found.push({ from: file, module });
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    open.push(...children.toReversed());
  }
  return found;
};

/** The file that a relative import leads to, from the folder that all paths are given in; `null` for packages. */
export const target = ({ from, module }: Import): string | null =>
  module?.startsWith('.') === true ? posix.normalize(posix.join(posix.dirname(from), module)) : null;
