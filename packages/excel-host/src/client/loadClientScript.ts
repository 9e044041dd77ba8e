// Runs the client library's script under Node, with the few globals it looks for.

import type { Host } from '../api/Host';

interface NodeProcess {
  getBuiltinModule(name: string): unknown;
  cwd(): string;
}

interface Vm {
  createContext(global: object): object;
  Script: new (source: string, options: { readonly filename: string }) => { runInContext(context: object): unknown };
}

let script: InstanceType<Vm['Script']> | undefined;

/** Answers the global the script ran on. The library is the web one, unminified only in stack traces. */
export function loadClientScript(host: Host): object {
  const node = (globalThis as { process?: NodeProcess }).process;
  if (!node?.getBuiltinModule)
    throw new Error('In a browser, load the client library with a script tag and pass its window.');
  const vm = node.getBuiltinModule('node:vm') as Vm;
  if (!script) {
    const { readFileSync } = node.getBuiltinModule('node:fs') as {
      readFileSync(path: string, encoding: 'utf8'): string;
    };
    const { createRequire } = node.getBuiltinModule('node:module') as {
      createRequire(from: string): { resolve(name: string): string };
    };
    const path = createRequire(`${node.cwd()}/package.json`).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
    script = new vm.Script(readFileSync(path, 'utf8'), { filename: path });
  }
  const page = 'https://localhost/';
  const global: Record<string, unknown> = {
    _richApiNativeBridge: host.bridge,
    navigator: { userAgent: 'Node' },
    location: {
      href: page,
      search: '',
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
      origin: 'https://localhost',
    },
    document: {
      readyState: 'complete',
      addEventListener: () => undefined,
      getElementsByTagName: () => [],
      createElement: () => ({ style: {} }),
      URL: page,
    },
    addEventListener: () => undefined,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    console,
  };
  global['window'] = global;
  global['self'] = global;
  script.runInContext(vm.createContext(global));
  return global;
}
