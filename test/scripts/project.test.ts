// The project's own commands: what they notice, and how they say it.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '..', '..');
const script = (...path: string[]): string => join(root, 'scripts', ...path);

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const node = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, NO_OPEN: '1' };
    execFile(process.execPath, args, { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
  });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coachbook-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('which packages are missing', () => {
  const lock = {
    packages: {
      '': { name: 'x' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/for-another-system': { version: '2.0.0', optional: true },
    },
  };

  const missing = async (
    installed: Readonly<Record<string, { readonly version: string }>> | undefined,
  ): Promise<unknown> => {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    mkdirSync(join(folder, 'node_modules'));
    if (installed)
      writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
    const url = pathToFileURL(script('setup', 'dependencies.mjs')).href;
    const { stdout } = await node(
      '--input-type=module',
      '-e',
      `import { missingPackages } from '${url}'; console.log(JSON.stringify(missingPackages(${JSON.stringify(folder)})));`,
    );
    return JSON.parse(stdout);
  };

  it('all that are needed here, when an installation never came to its end', async () => {
    expect(await missing(undefined)).toEqual(['node_modules/a']);
  });

  it('none, when the right ones are there', async () => {
    expect(await missing({ 'node_modules/a': { version: '1.0.0' } })).toEqual([]);
  });

  it('those in another version than the one asked for', async () => {
    expect(
      await missing({
        'node_modules/a': { version: '1.0.1' },
        'node_modules/for-another-system': { version: '2.0.0' },
      }),
    ).toEqual(['node_modules/a']);
  });
});

describe('npm start', () => {
  const startBeside = async (title: string): Promise<Ended> => {
    const other = createServer((_request, response) => {
      response.end(`<title>${title}</title>`);
    });
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const ended = await node(script('start.mjs'), '--port', String(port));
    other.closeAllConnections();
    await new Promise((resolve) => {
      other.close(resolve);
    });
    return { ...ended, stderr: ended.stderr.replaceAll(String(port), 'PORT').replaceAll(String(port + 1), 'NEXT') };
  };

  it('names the remedy when another program has the port', async () => {
    const { code, stderr } = await startBeside('Something else');
    expect(code).toBe(1);
    expect(stderr).toContain('Port PORT is used by another program');
    expect(stderr).toContain('npm start -- --port NEXT');
  });

  it('is content with a Coachbook that is already there', async () => {
    const { code, stderr } = await startBeside('Coachbook');
    expect(code).toBe(0);
    expect(stderr).toContain('already running at http://localhost:PORT');
  });
});

describe('TypeScript run as it stands', () => {
  it('finds neighbours without ending and folders by their index, and takes off types', async () => {
    mkdirSync(join(folder, 'room'));
    writeFileSync(join(folder, 'room', 'index.ts'), "export type * from './shape';\nexport { two } from './two';\n");
    writeFileSync(join(folder, 'room', 'shape.ts'), 'export interface Shape { readonly n: number }\n');
    writeFileSync(
      join(folder, 'room', 'two.ts'),
      "import { type Shape } from './shape';\nexport const two: Shape = { n: 2 };\n",
    );
    writeFileSync(join(folder, 'main.ts'), "import { two } from './room';\nconsole.log(two.n satisfies number);\n");
    const { stdout, stderr } = await node(
      '--import',
      pathToFileURL(script('typescript', 'register.mjs')).href,
      join(folder, 'main.ts'),
    );
    expect({ stdout, stderr }).toEqual({ stdout: '2\n', stderr: '' });
  });
});
