// The width a chart has, so that it is drawn for it and its letters are never scaled.

import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** In pixels, of the element the ref is given to; the narrowest pane until it has been measured. */
export function useWidth<T extends HTMLElement>(narrowest = 280): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(narrowest);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(Math.max(200, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
