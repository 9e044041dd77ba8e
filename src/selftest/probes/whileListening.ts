// Listens to an event for as long as a probe acts, and no longer.

/** Acts, and waits for what Excel tells of it. The handler is gone afterwards, also where Excel refuses what the probe asks. `registration`: just added, not yet sent. */
export async function whileListening<Event, Answer>(
  registration: OfficeExtension.EventHandlerResult<Event>,
  act: () => Promise<Answer>,
): Promise<Answer> {
  const remove = async (): Promise<void> => {
    registration.remove();
    await registration.context.sync();
  };
  let answer: Answer;
  try {
    await registration.context.sync();
    answer = await act();
    await afterEvents();
  } catch (error) {
    // What Excel refused is the answer, whatever becomes of the handler.
    await remove().catch(() => undefined);
    throw error;
  }
  await remove();
  return answer;
}
/** Milliseconds. Excel tells of no end: half a second is ample where a window and its add-in are on one machine, and usual on the web. */
const timeoutMs = 500;

/** Until events that belong to an answered request have arrived. */
function afterEvents(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, timeoutMs);
  });
}
