import type { Injector, IUnitRange, Nullable } from '@univerjs/core';
import {
  IFormulaDependencyGenerator,
  type BaseAstNode,
  type FormulaDependencyGenerator,
} from '@univerjs/engine-formula';
import { rememberIndex } from './reference-index';

/** Of Univer's `NodeType`, which it does not export. */
const NODE = { reference: 1, union: 10 } as const;

/** What of a workbook decides to which cells a reference points: its sheets, their names and sizes. */
function sheetsOf(generator: FormulaDependencyGenerator): string {
  const config = generator['_currentConfigService'];
  const sizes = Object.entries(config.getUnitData()).flatMap(([unit, sheets]) =>
    Object.entries(sheets ?? {}).map(([id, sheet]) => [unit, id, sheet?.rowCount, sheet?.columnCount]),
  );
  return JSON.stringify([sizes, config.getSheetNameMap()]);
}

/** Plain references and ranges between them always point to the same cells; `INDEX(…):B2` does not. */
function isPlain(node: BaseAstNode): boolean {
  const kind: number = node.nodeType;
  if (kind !== NODE.union) return kind === NODE.reference;
  return node.getChildren().every((child) => (child.nodeType as number) === NODE.reference);
}

/**
 * Before each calculation Univer asks every formula of the workbook anew to which cells it refers, which takes four
 * times as long as the calculation itself. Here it remembers: formulas are parsed once and kept by Univer, and what
 * a parsed formula refers to stays the same until sheets come, go, grow or change their names.
 */
export function rememberReferences(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as FormulaDependencyGenerator;
  let sheets = '';
  let known = new WeakMap<BaseAstNode, Map<string, IUnitRange[]>>();

  const generate = generator.generate.bind(generator);
  generator.generate = (model) => {
    const now = sheetsOf(generator);
    if (now !== sheets) known = new WeakMap();
    sheets = now;
    return generate(model);
  };

  const work = generator['_getRangeListByNode'].bind(generator);
  generator['_getRangeListByNode'] = async (data) => {
    const { node, refOffsetX, refOffsetY } = data;
    // Formulas of the same text on several sheets are one and the same to Univer.
    const sheet = generator['_runtimeService'].currentSubUnitId;
    const before = node && known.get(node)?.get(sheet);
    if (before && refOffsetX === 0 && refOffsetY === 0) return before;
    const found: BaseAstNode[] = [];
    if (node) generator['_nodeTraversalRef'](node, found);
    const ranges = await work(data);
    if (node && refOffsetX === 0 && refOffsetY === 0 && found.every(isPlain)) {
      const bySheet = known.get(node) ?? new Map<string, IUnitRange[]>();
      known.set(node, bySheet.set(sheet, ranges));
    }
    return ranges;
  };

  rememberKinds(generator);
  rememberIndex(injector);
}

/** What never changes about a parsed formula: whether it always has to be calculated, and whether it computes addresses. */
function rememberKinds(generator: FormulaDependencyGenerator): void {
  const forced = new WeakMap<BaseAstNode, boolean>();
  const isForced = generator['_detectForcedRecalculationNode'].bind(generator);
  generator['_detectForcedRecalculationNode'] = (tree: unknown, node: Nullable<BaseAstNode>) => {
    if (!node) return false;
    const before = forced.get(node);
    if (before !== undefined) return before;
    const now = isForced(tree, node);
    forced.set(node, now);
    return now;
  };

  const addressing = new WeakMap<BaseAstNode, ReturnType<typeof find>>();
  const find = generator['_getAddressFunctionNodeList'].bind(generator);
  generator['_getAddressFunctionNodeList'] = (node) => {
    const before = node && addressing.get(node);
    if (before) return before;
    const now = find(node);
    if (node) addressing.set(node, now);
    return now;
  };

  const resolve = generator['_calculateListByFunctionRefNode'].bind(generator);
  generator['_calculateListByFunctionRefNode'] = async (trees) => {
    // Univer would put all formulas into an index first, and then find that nothing is looked up in it.
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await resolve(trees);
  };
}
