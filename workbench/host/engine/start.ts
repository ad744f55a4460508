import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IAccessor,
  type ILanguagePack,
  type Injector,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import { IDependencyManagerService, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { Calculation } from './calculation';
import { keepEmptyTexts } from './empty-texts';
import { rememberReferences } from './known-references';
import { compareAnew } from './plain-comparisons';

export const UNIT = 'book';

/** What a page adds to the engine so that people see the grid; Node needs none of it. */
export interface EngineView {
  readonly texts: ILanguagePack;
  /** Plug-ins that stand before and behind the ones every host needs. */
  readonly before: (univer: Univer) => void;
  readonly after: (univer: Univer) => void;
}

/** Univer in plug-in mode, with one workbook. */
export interface Engine {
  readonly univer: Univer;
  readonly injector: Injector;
  /** The injector in the form Univer's functions take. */
  readonly accessor: IAccessor;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
  readonly calculation: Calculation;
  readonly workbook: () => Workbook;
  /** Makes the workbook the one undo and redo are about. */
  readonly focus: () => void;
  /** Puts another workbook in place of the present one. */
  readonly replace: (data: Partial<IWorkbookData>) => void;
  readonly dispose: () => void;
}

/** Starts Univer; the same code in Node and in a page. */
export function startEngine(data: Partial<IWorkbookData>, view?: EngineView): Engine {
  keepEmptyTexts();
  compareAnew();

  const locale = view ? LocaleType.ID_ID : LocaleType.EN_US;
  const univer = new Univer({ locale, locales: { [locale]: view?.texts ?? {} }, logLevel: LogLevel.ERROR });
  view?.before(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  view?.after(univer);
  const open = (snapshot: Partial<IWorkbookData>): Workbook =>
    univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      ...snapshot,
      id: UNIT,
      locale,
    });
  let workbook = open(data);
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const focus = (): void => {
    instances.setCurrentUnitForType(UNIT);
    instances.focusUnit(UNIT);
    workbook.ensureActiveSheet();
  };
  focus();
  const commands = injector.get(ICommandService);
  rememberReferences(injector);
  const calculation = new Calculation(injector);
  const undo = injector.get(IUndoRedoService);
  return {
    univer,
    injector,
    accessor: { get: injector.get.bind(injector), has: injector.has.bind(injector) },
    commands,
    undo,
    calculation,
    workbook: () => workbook,
    focus,
    replace: (snapshot) => {
      calculation.forget();
      instances.disposeUnit(UNIT);
      // Univer forgets the formulas of a workbook that goes, but not what they referred to.
      injector.get(IDependencyManagerService).reset();
      // Else Ctrl+Z would take back in this workbook what was done in the one before it.
      undo.clearUndoRedo(UNIT);
      workbook = open(snapshot);
      focus();
    },
    dispose: () => {
      calculation.dispose();
      univer.dispose();
    },
  };
}
