// The two functions through which Microsoft's client and the host exchange texts.

export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client when it loads. */
  onMessageFromHost?: (text: string) => void;
}
