/** What the extension's own pages share. */

import type { ComponentChild } from 'preact';
import { render } from 'preact';

import { direction, language } from '../ui/i18n.ts';
import fieldStyles from '../ui/styles/fields.css';

/** Shows a page's content in the language of the messages, with style sheets besides those that it links to. */
export function showPage(title: string, content: ComponentChild, styles = fieldStyles): void {
  const { documentElement } = document;
  documentElement.lang = language();
  documentElement.dir = direction();
  document.title = title;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  render(content, document.getElementById('page')!);
}
