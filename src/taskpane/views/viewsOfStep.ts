// Which views belong where.

import type { Step, Variant } from '../../domain';
import { VIEWS, type ViewDefinition, type ViewName } from '.';

const all = Object.entries(VIEWS) as readonly (readonly [ViewName, ViewDefinition])[];

/** The views of a step, in the order of the registry; of no step, those that are at hand everywhere. */
export function viewsOfStep(step: Step | undefined, variant: Variant): readonly ViewName[] {
  return all.flatMap(([name, view]) =>
    (view.variant === undefined || view.variant === variant) &&
    (step === undefined ? view.steps.length === 0 : view.steps.includes(step))
      ? [name]
      : [],
  );
}
