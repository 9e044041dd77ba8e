// The page in the dialog box of a ribbon button: what stood in the way, and a button to close it.

import { loadLanguage } from '../locales';
import { errorLanguage, errorTexts } from './errorTexts';
import './error.css';

async function show(): Promise<void> {
  await loadLanguage(errorLanguage(location.search));
  const { language, title, text, button } = errorTexts(location.search);
  document.documentElement.lang = language;
  const [heading, paragraph, close] = [
    document.createElement('h1'),
    document.createElement('p'),
    document.createElement('button'),
  ];
  heading.textContent = title;
  paragraph.textContent = text;
  close.textContent = button;
  close.addEventListener('click', () => Office.context.ui.messageParent('close'));
  document.body.replaceChildren(heading, paragraph, close);
  close.focus();
}

void Office.onReady(() => void show());
