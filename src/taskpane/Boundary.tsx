// Keeps a mistake in one view from emptying the pane: says what happened, and lets people go on.

import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { message, type Language } from '../locales';
import { Notice } from './Notice';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

export class Boundary extends Component<Props, { readonly broken: string | undefined }> {
  override state = { broken: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { language, children } = this.props;
    if (this.state.broken === undefined) return children;
    return (
      <Notice title={message(language, 'pane.error.title')} text={message(language, 'pane.error.ours', { detail: this.state.broken })}>
        <Button onClick={() => this.setState({ broken: undefined })}>{message(language, 'pane.action.tryAgain')}</Button>
      </Notice>
    );
  }
}
