// How a finding code is declared: its severity and the facts its message may use.
import type { Severity } from '../Severity';
import type { ParamShape } from '../ParamKind';

interface FindingSpec<S extends ParamShape = ParamShape> {
  readonly severity: Severity;
  readonly params: S;
}

const declare =
  (severity: Severity) =>
  <const S extends ParamShape>(params: S): FindingSpec<S> => ({ severity, params });

export const error = declare('error');
export const warning = declare('warning');
export const advice = declare('advice');
