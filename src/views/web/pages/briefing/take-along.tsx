/** Ways to take a briefing along: two files, paper or PDF, the clipboard. */

import { useState } from 'react';
import { type BriefingQuestion, briefingAddress } from '../../client/client.js';
import { useWords } from '../../parts/words.js';
import { parseSheet } from './ready-sheet.js';

type Props = { readonly question: BriefingQuestion; readonly page: string };
type Copied = 'no' | 'done' | 'refused';

export function TakeAlong({ question, page }: Props) {
  const { t } = useWords();
  const [copied, setCopied] = useState<Copied>('no');
  const copy = () =>
    copyBoth(
      page,
      fetch(briefingAddress(question, 'md')).then((answer) => answer.text()),
    ).then(
      () => setCopied('done'),
      () => setCopied('refused'),
    );
  return (
    <div className="chips take-along">
      <a className="button" href={briefingAddress(question, 'docx')} download>
        {t('briefing.docx')}
      </a>
      <a className="button" href={briefingAddress(question, 'md')} download>
        {t('briefing.markdown')}
      </a>
      <button type="button" onClick={() => window.print()}>
        {t('briefing.print')}
      </button>
      <button type="button" onClick={() => void copy()}>
        {t('briefing.copy')}
      </button>
      <span role="status" className="muted small">
        {copied === 'done' && t('briefing.copied')}
        {copied === 'refused' && t('briefing.copy.refused')}
      </span>
    </div>
  );
}

/** Word processors take the page with its headings and lists, all else the Markdown. */
async function copyBoth(page: string, markdown: Promise<string>): Promise<void> {
  // Browsers open the clipboard only to pages from this machine or over TLS.
  if (!navigator.clipboard) throw new Error('no clipboard');
  const body = parseSheet(page).querySelector('main')?.innerHTML ?? '';
  const html = new Blob([body], { type: 'text/html' });
  const plain = markdown.then((text) => new Blob([text], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
}
