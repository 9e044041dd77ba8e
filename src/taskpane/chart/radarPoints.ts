// Where the values of a radar lie.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The direction of each of `count` spokes from the middle, the first one upwards, then clockwise; length 1, y downwards. */
export function spokes(count: number): readonly Point[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    return { x: Math.sin(angle), y: -Math.cos(angle) };
  });
}

/** The points of one series, from the middle; undefined where a value is missing. Values beyond the scale lie on its rim. */
export function radarPoints(
  values: readonly (number | undefined)[],
  max: number,
  radius: number,
): readonly (Point | undefined)[] {
  const directions = spokes(values.length);
  return values.map((value, at) => {
    const direction = directions[at];
    if (value === undefined || !Number.isFinite(value) || !direction || !(max > 0)) return undefined;
    const share = Math.min(1, Math.max(0, value / max)) * radius;
    return { x: direction.x * share, y: direction.y * share };
  });
}

/** An outline through the points that there are; a gap stays a gap, so that nobody reads a value that was never given. */
export function outline(points: readonly (Point | undefined)[]): string {
  if (points.length > 0 && points.every((point) => point !== undefined)) return `M${points.map(at).join('L')}Z`;
  const start = points.findIndex((point) => point === undefined);
  let open = false;
  let path = '';
  for (let step = 1; step <= points.length; step += 1) {
    const point = points[(start + step) % points.length];
    if (point) path += `${open ? 'L' : 'M'}${at(point)}`;
    open = point !== undefined;
  }
  return path;
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
