// Loads the calculation engine's WebAssembly once, in Node and in browsers.

import init, { initSync } from '@ironcalc/wasm';

let loaded: Promise<void> | undefined;

/** Resolves when models can be made. */
export function loadEngine(): Promise<void> {
  return (loaded ??= load());
}

async function load(): Promise<void> {
  const fromDisk = wasmFromDisk();
  if (fromDisk) initSync({ module: fromDisk });
  else await init();
}

interface NodeProcess {
  getBuiltinModule?(name: string): unknown;
  readonly versions?: { readonly node?: string };
  cwd(): string;
}

/** Under Node the file is read directly: fetch has no file URLs there. A bundler sees no import of Node's modules. */
function wasmFromDisk(): Uint8Array<ArrayBuffer> | undefined {
  const node = (globalThis as { process?: NodeProcess }).process;
  if (!node?.versions?.node || !node.getBuiltinModule) return undefined;
  const { createRequire } = node.getBuiltinModule('node:module') as {
    createRequire(from: string): { resolve(name: string): string };
  };
  const { readFileSync } = node.getBuiltinModule('node:fs') as { readFileSync(path: string): Uint8Array<ArrayBuffer> };
  return new Uint8Array(
    readFileSync(createRequire(`${node.cwd()}/package.json`).resolve('@ironcalc/wasm/wasm_bg.wasm')),
  );
}
