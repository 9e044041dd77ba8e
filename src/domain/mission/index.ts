// The front door of the mission.
export { checkEnd } from './checkEnd';
export { missionCompletion, type Measurement, type MissionCompletion } from './missionCompletion';
export { missionCoverage, type MissionCoverage } from './missionCoverage';
