/** Sheets of the evaluators' review: loaded when somebody asks for one. */
export { bridgePlan, bridgeSheetName } from '../exchange/review/bridge-sheet';
export { bridgeStyles } from '../exchange/review/bridge-styles';
export { explainBridge } from '../exchange/review/explained-bridge';
export { remarksOf } from '../exchange/review/remarks';
export { reviewPlan } from '../worksheet/layouts/review/plan';
export { reviewSheetOf } from '../worksheet/layouts/review/read';
export { reviewStyles } from '../worksheet/layouts/review/styles';
