import { Lazy } from './lazy';

/** The evaluator's report: its texts, its page and what is done there. */
export const reportPart = new Lazy(async () => {
  const [actions, page, state] = await Promise.all([
    import(/* webpackChunkName: "report" */ './actions/report'),
    import(/* webpackChunkName: "report" */ './pages/report'),
    import(/* webpackChunkName: "report" */ './state/report'),
  ]);
  return { ...actions, ...page, ...state };
});

/** The audit of the worksheet and its repair. */
export const repairPart = new Lazy(async () => {
  const [actions, page, state] = await Promise.all([
    import(/* webpackChunkName: "repair" */ './actions/repair'),
    import(/* webpackChunkName: "repair" */ './pages/repair'),
    import(/* webpackChunkName: "repair" */ './state/repair'),
  ]);
  return { ...actions, ...page, ...state };
});

/** The way to the predicate and trying other answers: what is worked out, the pages, and the work plan sheet. */
export const planningPart = new Lazy(() => import(/* webpackChunkName: "planning" */ './pages/planning'));
