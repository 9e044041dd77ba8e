// Nothing changes the grid's own data except what follows the host: the grid is a view.

import { CanceledError, CommandType, ICommandService, type IExecutionOptions, type Injector } from '@univerjs/core';

/** Marks an execution as ours: the host has done it, the grid follows as it would a colleague, without bringing a new sheet to the front. */
export const FROM_HOST: IExecutionOptions = { fromHost: true, fromCollab: true };

/** Mutations that change nothing people see and may pass. */
const harmless =
  /^(doc\.|data-validation\.|formula\.mutation\.(?!set-formula-calculation-start)|sheet\.mutation\.(empty|set-worksheet-row-auto-height|set-worksheet-permission|mark-dirty))/;

/** Stops every change of the grid's data that is not ours, the start of its own formula engine among them. Returns the way to end that. */
export function guard(injector: Injector): () => void {
  const listener = injector.get(ICommandService).beforeCommandExecuted(({ id, type }, options) => {
    if (type === CommandType.MUTATION && options?.['fromHost'] !== true && !harmless.test(id))
      throw new CanceledError();
  });
  return () => listener.dispose();
}

/** Whether an execution followed the host. */
export function isFromHost(options: IExecutionOptions | undefined): boolean {
  return options?.['fromHost'] === true;
}
