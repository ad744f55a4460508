import {
  ICommandService,
  toDisposable,
  type ICommandInfo,
  type IDisposable,
  type Injector,
} from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/**
 * Runs Univer's calculation when we want it. Left alone, Univer waits 100 ms after the last change (a constant in its
 * `TriggerCalculationController`); here its queue of changes is handed to the engine at once, or kept while
 * calculation is manual.
 */
export class Calculation implements IDisposable {
  mode: 'automatic' | 'manual' = 'automatic';
  private readonly commands: ICommandService;
  private readonly trigger: TriggerCalculationController;
  private readonly listening: IDisposable;
  private running: { readonly done: Promise<void>; readonly finish: () => void } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.trigger = injector.get(TriggerCalculationController);
    this.listening = toDisposable(this.commands.onCommandExecuted((command) => this.notice(command)));
  }

  /** Waits until all formulas are up to date; returns at once where calculation is manual, unless told to. */
  async settle(force = this.mode === 'automatic'): Promise<void> {
    for (;;) {
      if (this.running) await this.running.done;
      else if (!force || this.waiting().length === 0) return;
      else this.start();
    }
  }

  /** Calculates every formula anew. */
  async all(): Promise<void> {
    if (this.running) await this.running.done;
    this.take();
    this.run({ forceCalculation: true });
    await this.settle(true);
  }

  /** Lets the engine learn which cell depends on which, which takes most of the time of a first edit. */
  async warm(): Promise<void> {
    await this.settle();
    this.run({ dirtyRanges: [] });
    await this.running?.done;
  }

  /** Drops what waits: the workbook it is about has gone. */
  forget(): void {
    this.clearTimers();
    this.trigger['_waitingCommandQueue'] = [];
    this.running?.finish();
  }

  dispose(): void {
    this.forget();
    this.listening.dispose();
  }

  private waiting(): readonly ICommandInfo[] {
    return this.trigger['_waitingCommandQueue'];
  }

  /** Registered behind Univer's own listener, so that its timer is set when this runs. */
  private notice(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStartMutation.id && !this.running) this.running = pending();
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const params = command.params as ISetFormulaCalculationNotificationMutation;
      if (params.functionsExecutedState === undefined) return;
      this.running?.finish();
      this.running = undefined;
      return;
    }
    if (this.waiting().length === 0) return;
    this.clearTimers();
    if (this.mode === 'automatic') this.timer = setTimeout(() => void this.settle());
  }

  private start(): void {
    const { trigger } = this;
    const dirty = trigger['_mergeDirty'](
      trigger['_executingDirtyData'],
      trigger['_generateDirty'](this.take()),
    );
    trigger['_executingDirtyData'] = dirty;
    this.run({ ...dirty });
  }

  private take(): readonly ICommandInfo[] {
    this.clearTimers();
    const queue = this.waiting();
    this.trigger['_waitingCommandQueue'] = [];
    return queue;
  }

  private run(params: Partial<ISetFormulaCalculationStartMutation>): void {
    this.running = pending();
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  private clearTimers(): void {
    clearTimeout(this.trigger['_setTimeoutKey']);
    clearTimeout(this.timer);
  }
}

function pending(): { readonly done: Promise<void>; readonly finish: () => void } {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { done, finish };
}
