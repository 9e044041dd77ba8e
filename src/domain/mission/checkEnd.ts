// Whether the time given to the mission is over before it is fulfilled.
import { dayNumber } from '../calendar';
import { finding, placeOf, type Finding } from '../findings';
import type { Settings } from '../model';
import type { MissionCompletion } from './missionCompletion';

/** mission.overdue from the day after the last one, whether a first day is known or not; days the wrong way round are told of elsewhere. */
export function checkEnd(
  { complete, declared }: MissionCompletion,
  { start, end }: Pick<Settings, 'start' | 'end'>,
  today: number,
): readonly Finding[] {
  const last = dayNumber(end);
  if (last === undefined || last >= today || complete || declared || (dayNumber(start) ?? last) > last) return [];
  return [finding('mission.overdue', placeOf('settings', 'end'), { end: end as string })];
}
