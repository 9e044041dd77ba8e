// What the page has to say: one bar per message, the newest first, over the sheet, to be dismissed by the user.

import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { t } from '../t';

export interface Message {
  /** What it speaks of: the next one about the same takes its place, and what was refused is forgotten with the next act. */
  readonly about?: 'workbook' | 'act' | 'otherTab';
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly title: string;
  readonly text: string;
  readonly items?: readonly string[];
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}

interface Properties {
  readonly messages: readonly Message[];
  readonly onDismiss: (message: Message) => void;
}

export function MessageList({ messages, onDismiss }: Properties) {
  if (messages.length === 0) return null;
  return (
    <div className="messages">
      {messages.toReversed().map((message) => (
        <MessageBar key={message.title} intent={message.intent} layout="multiline" politeness="polite">
          <MessageBarBody>
            <MessageBarTitle>{message.title}</MessageBarTitle>
            {message.text}
            {message.items && (
              <ul className="message-items">
                {message.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={t('page.dismiss')}
                onClick={() => onDismiss(message)}
              />
            }
          >
            {message.actions?.map(({ label, run }) => (
              <Button
                key={label}
                size="small"
                onClick={() => {
                  run();
                  onDismiss(message);
                }}
              >
                {label}
              </Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
