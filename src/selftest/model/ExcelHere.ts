// The Excel around the page, as far as the self-test uses it.

export interface ExcelHere {
  readonly excel: {
    readonly RequestContext: new () => Excel.RequestContext;
    readonly createWorkbook: (base64?: string) => Promise<void>;
  };
  readonly office: {
    readonly context: {
      readonly platform: unknown;
      readonly diagnostics: { readonly host: unknown; readonly platform: unknown; readonly version: string };
      readonly displayLanguage: string;
      readonly requirements: { isSetSupported(name: string, version?: string): boolean };
      readonly document: Pick<Office.Document, 'getFileAsync'>;
    };
  };
}
