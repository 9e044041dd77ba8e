// The requirement sets the played Excel has.

/** What the client asks of its own runtime, whatever Excel it talks to. */
const always: Readonly<Record<string, string>> = {
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  ExcelApiUndo: '1.7',
};

export class RequirementSets {
  private readonly byName: ReadonlyMap<string, string>;

  constructor(sets: Readonly<Record<string, string>>) {
    this.byName = new Map(
      Object.entries({ ...sets, ...always }).map(([name, version]) => [name.toLowerCase(), version]),
    );
  }

  /** As Office.context.requirements.isSetSupported. */
  has(name: string, version: string | number = '1.1'): boolean {
    const own = this.byName.get(name.toLowerCase());
    return own !== undefined && atLeast(own, String(version));
  }
}

function atLeast(own: string, wanted: string): boolean {
  const [major = 0, minor = 0] = own.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
