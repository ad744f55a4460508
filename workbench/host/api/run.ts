import type { Client } from '../client';
import { UNIT } from '../engine/start';
import { excelError, located } from '../errors';
import { noStats, type RunStats } from '../stats';
import { settled } from './node';
import { Requests } from './requests';
import type { Session } from './session';
import { applicationKind, workbookKind } from './workbook';

/** Excel on the web refuses larger requests and answers. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

interface RunState {
  readonly requests: Requests;
  readonly context: Excel.RequestContext;
  stats: RunStats;
  delayForCellEdit: boolean;
}

const states = new WeakMap<object, RunState>();

/** What a request context offers, and nothing else of it. */
type Context = Pick<
  Excel.RequestContext,
  'workbook' | 'application' | 'trackedObjects' | 'load' | 'trace' | 'debugInfo'
> & {
  readonly sync: <T>(passThroughValue?: T) => Promise<T>;
};

function newContext(client: Client): RunState {
  const session: Session = { book: client.book, client };
  const requests = new Requests(session);
  const tracked: Pick<OfficeExtension.TrackedObjects, 'add' | 'remove'> = {
    add: (objects: object | readonly object[]) => {
      for (const each of list(objects)) requests.track(each);
    },
    remove: (objects: object | readonly object[]) => {
      for (const each of list(objects)) requests.untrack(each);
    },
  };
  const context: Context = {
    workbook: settled(requests, workbookKind, 'workbook', session).face,
    application: settled(requests, applicationKind, 'application', session).face,
    trackedObjects: tracked,
    load: (object, option) => {
      (object as unknown as { load(spec: unknown): unknown }).load(option);
    },
    trace: () => undefined,
    debugInfo: { pendingStatements: [] },
    sync: async <T>(value?: T) => {
      await sync(state);
      return value as T;
    },
  };
  const state: RunState = {
    requests,
    context: context as unknown as Excel.RequestContext,
    stats: noStats(),
    delayForCellEdit: false,
  };
  requests.context = context;
  states.set(context, state);
  return state;
}

function list(objects: object | readonly object[]): readonly object[] {
  return Array.isArray(objects) ? (objects as readonly object[]) : [objects];
}

/** Carries out what waits. Not a transaction: what came before the failing action stands, what comes after it is dropped. */
async function sync(state: RunState): Promise<void> {
  const { requests, stats } = state;
  const { book, client } = requests.session;
  const { actions, bytes } = requests.take();
  // Nothing waits: office.js asks Excel nothing.
  if (actions.length === 0) return;
  stats.syncs++;
  stats.requestBytes += bytes;
  stats.largestRequest = Math.max(stats.largestRequest, bytes);
  if (bytes > PAYLOAD_LIMIT)
    throw excelError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
  await client.faults.gate(state.delayForCellEdit);
  await book.exclusive(async () => {
    requests.calculationSuspended = false;
    try {
      for (const { location, run } of actions) {
        try {
          await run();
        } catch (error) {
          throw located(error, location);
        }
      }
    } finally {
      await requests.settle();
    }
  });
  stats.responseBytes += requests.responseBytes;
  if (requests.responseBytes > PAYLOAD_LIMIT)
    throw excelError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
}

/** `Excel.run` of one add-in, in all its forms. */
export function runOf(client: Client): typeof Excel.run {
  return async <T>(...args: readonly unknown[]): Promise<T> => {
    const batch = args.at(-1) as Batch<T>;
    const given = args.length > 1 ? args[0] : undefined;
    const state = stateFor(client, given);
    const options = given as Excel.RunOptions | undefined;
    state.delayForCellEdit = options?.delayForCellEdit === true;
    const group =
      options?.mergeUndoGroup === true ? client.book.engine.undo.__tempBatchingUndoRedo(UNIT) : undefined;
    state.stats = noStats();
    client.stats.runs.push(state.stats);
    const running: unknown = batch(state.context);
    // By its `then`: the pane's frame has a Promise of its own.
    if (!isObject(running) || !('then' in running))
      throw excelError(
        'InvalidArgument',
        "The batch function passed to the '.run' method didn't return a promise.",
      );
    try {
      const result = (await (running as Promise<T>)) as T;
      // Excel sends what is still waiting when the batch ends.
      await sync(state);
      return result;
    } finally {
      state.requests.release();
      group?.dispose();
    }
  };
}

/** A new context, or that of the objects or context given. */
function stateFor(client: Client, given: unknown): RunState {
  const [first]: readonly unknown[] = Array.isArray(given) ? given : [given];
  const context = isObject(first) ? (states.has(first) ? first : contextOf(first)) : undefined;
  const state = context && states.get(context);
  if (!state) return newContext(client);
  state.requests.reopen();
  return state;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The context of a proxy object; run options have none. */
function contextOf(given: object): object | undefined {
  const { context } = given as { readonly context?: unknown };
  return isObject(context) ? context : undefined;
}
