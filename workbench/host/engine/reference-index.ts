import type { Injector, IUnitRange } from '@univerjs/core';
import { IDependencyManagerService, type DependencyManagerService } from '@univerjs/engine-formula';

/**
 * Univer's index from cells to the formulas that refer to them gets every reference of the workbook anew with each
 * calculation, the same ones again and again: it grows for as long as people work, and each edit takes longer than
 * the one before it. Here a formula's references go in once, and again only after the index lost them.
 */
export function rememberIndex(injector: Injector): void {
  const manager = injector.get(IDependencyManagerService) as DependencyManagerService;
  const index = manager['_dependencyRTreeCache'];
  const held = new Map<number, readonly IUnitRange[]>();
  let changed = true;

  const add = manager.addDependencyRTreeCache.bind(manager);
  manager.addDependencyRTreeCache = (tree) => {
    const before = held.get(tree.treeId);
    const { rangeList } = tree;
    if (before?.length === rangeList.length && before.every((range, at) => range === rangeList[at])) return;
    held.set(tree.treeId, [...rangeList]);
    changed = true;
    add(tree);
  };

  const remove = manager['_removeAllTreeMap'].bind(manager);
  manager['_removeAllTreeMap'] = (treeId) => {
    if (treeId !== null && treeId !== undefined) held.delete(treeId);
    changed = true;
    remove(treeId);
  };
  // Takes away what refers to a sheet, whichever formula it belongs to.
  const removeSheet = manager['_removeDependencyRTreeCacheById'].bind(manager);
  manager['_removeDependencyRTreeCacheById'] = (unitId, sheetId) => {
    held.clear();
    changed = true;
    removeSheet(unitId, sheetId);
  };
  const reset = manager.reset.bind(manager);
  manager.reset = () => {
    held.clear();
    changed = true;
    reset();
  };

  // A second index, for single cells; built for each calculation, where it need be built after changes only.
  manager.openKdTree = () => {
    if (!changed) return;
    changed = false;
    index.closeKdTree();
    index.openKdTree();
  };
  manager.closeKdTree = () => undefined;
}
