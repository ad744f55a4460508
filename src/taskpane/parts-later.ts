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

/** Handing off: requirements, seal and the answers as files. */
export const handOffPart = new Lazy(async () => {
  const parts = await Promise.all([
    import(/* webpackChunkName: "hand-off" */ './actions/hand-off'),
    import(/* webpackChunkName: "hand-off" */ './actions/requirements'),
    import(/* webpackChunkName: "hand-off" */ './pages/hand-off'),
    import(/* webpackChunkName: "hand-off" */ './state/hand-off'),
    import(/* webpackChunkName: "hand-off" */ './state/requirements'),
  ]);
  const [actions, requirementActions, page, state, requirements] = parts;
  return { ...actions, ...requirementActions, ...page, ...state, ...requirements };
});

/** The register of evidence. */
export const evidencePart = new Lazy(async () => {
  const [actions, page, state] = await Promise.all([
    import(/* webpackChunkName: "evidence" */ './actions/evidence'),
    import(/* webpackChunkName: "evidence" */ './pages/evidence'),
    import(/* webpackChunkName: "evidence" */ './state/evidence'),
  ]);
  return { ...actions, ...page, ...state };
});

/** The evaluator's copy, and merging what comes back. The reader of .xlsx files is a part of its own. */
export const mergePart = new Lazy(async () => {
  const parts = await Promise.all([
    import(/* webpackChunkName: "merge" */ './actions/evaluator-copy'),
    import(/* webpackChunkName: "merge" */ './actions/merge'),
    import(/* webpackChunkName: "merge" */ './pages/evaluator-copy'),
    import(/* webpackChunkName: "merge" */ './pages/merge'),
    import(/* webpackChunkName: "merge" */ './state/evaluator-copy'),
    import(/* webpackChunkName: "merge" */ './state/merge'),
  ]);
  const [copyActions, actions, copyPage, page, copyState, state] = parts;
  return { ...copyActions, ...actions, ...copyPage, ...page, ...copyState, ...state };
});
