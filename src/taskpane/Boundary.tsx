// Keeps a mistake in one view, or a part of Coachbook that did not arrive, from emptying the pane: says what happened, and lets people go on.

import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { message, type Language } from '../locales';
import { isMissingPart } from './isMissingPart';
import { Notice } from './Notice';

interface Props {
  readonly language: Language;
  /** Of the heading: 2 inside a screen that has its name. */
  readonly level?: 1 | 2;
  readonly children: ReactNode;
}

interface State {
  readonly broken: { readonly detail: string; readonly isMissing: boolean } | undefined;
}

export class Boundary extends Component<Props, State> {
  override state: State = { broken: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return {
      broken: { detail: error instanceof Error ? error.message : String(error), isMissing: isMissingPart(error) },
    };
  }

  override render() {
    const { language, level = 1, children } = this.props;
    const { broken } = this.state;
    if (broken === undefined) return children;
    const text = broken.isMissing
      ? message(language, 'pane.error.offline')
      : message(language, 'pane.error.ours', { detail: broken.detail });
    return (
      <Notice level={level} title={message(language, 'pane.error.title')} text={text}>
        <Button onClick={() => this.setState({ broken: undefined })}>
          {message(language, 'pane.action.tryAgain')}
        </Button>
      </Notice>
    );
  }
}
