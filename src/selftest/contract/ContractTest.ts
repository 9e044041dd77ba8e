// One test of the contract, ready to be run.

export interface ContractTest {
  /** Of its groups and itself. */
  readonly name: string;
  readonly run: () => Promise<void>;
}
