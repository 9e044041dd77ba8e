// The request in a message's body, looked at before anything is done with it: it may come from anywhere.

import { HostError } from '../api/HostError';
import type { WireRequest } from './wire';

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber: Check = (value) => typeof value === 'number';
const isText: Check = (value) => typeof value === 'string';
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const recordOf =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
const eachOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check);

const anything: Check = () => true;
const argumentsOf = maybe(
  recordOf({ Arguments: maybe(listOf(anything)), ReferencedObjectPathIds: maybe(listOf(anything)) }),
);
const query = recordOf({
  Select: maybe(listOf(isText)),
  Expand: maybe(listOf(isText)),
  Top: maybe(isNumber),
  Skip: maybe(isNumber),
});
const action = recordOf({
  Id: isNumber,
  ActionType: isNumber,
  Name: isText,
  ObjectPathId: isNumber,
  ArgumentInfo: argumentsOf,
  QueryInfo: maybe(query),
  RecursiveQueryInfo: maybe(recordOf({ Queries: maybe(eachOf(query)) })),
});
const path = recordOf({
  ObjectPathType: isNumber,
  Name: isText,
  ParentObjectPathId: maybe(isNumber),
  ArgumentInfo: argumentsOf,
});
const isRequest = recordOf({ Actions: listOf(action), ObjectPaths: eachOf(path) });

/** @throws HostError InvalidRequest for what is none */
export function readRequest(body: unknown): WireRequest {
  let request = body;
  try {
    if (typeof body === 'string') request = JSON.parse(body);
  } catch {
    request = undefined;
  }
  if (!isRequest(request)) throw new HostError('InvalidRequest', 'Cannot process the request.');
  return request as WireRequest;
}
