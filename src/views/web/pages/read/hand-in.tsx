/** The three ways to hand something in: drop or choose files, paste a text, give an address. */

import { type DragEvent, type FormEvent, useState } from 'react';
import { sendFile, tell } from '../../client/client.js';
import { ProblemLine } from '../../parts/field.js';
import { useWords } from '../../parts/words.js';

type Known = { readonly publisher: string; readonly published: string };

export function HandIn() {
  const { t } = useWords();
  const [known, setKnown] = useState<Known>({ publisher: '', published: '' });
  const [problem, setProblem] = useState<unknown>(null);
  const said = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
  const hand = async (work: () => Promise<unknown>) => {
    setProblem(null);
    await work().catch((error) => setProblem(error));
  };
  const sendAll = async (files: readonly File[]) => {
    for (const file of files) await sendFile(file, said);
  };
  return (
    <>
      <div className="hand-in section-body">
        <Files send={(files) => void hand(() => sendAll(files))} />
        <Address send={(address) => void hand(() => tell('read', { body: { address, ...said } }))} />
        <PastedText send={(text) => void hand(() => tell('read', { body: { text, ...said } }))} />
      </div>
      <details className="known">
        <summary>{t('read.known')}</summary>
        <div className="tools">
          <div>
            <label htmlFor="publisher">{t('read.publisher')}</label>
            <input
              id="publisher"
              value={known.publisher}
              onChange={(event) => setKnown({ ...known, publisher: event.target.value })}
            />
          </div>
          <div>
            <label htmlFor="published">{t('read.published')}</label>
            <input
              id="published"
              type="date"
              value={known.published}
              onChange={(event) => setKnown({ ...known, published: event.target.value })}
            />
          </div>
        </div>
      </details>
      <ProblemLine error={problem} />
    </>
  );
}

function Files({ send }: { readonly send: (files: readonly File[]) => void }) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file field inside is the first
    <div
      className="drop"
      data-over={over ? '' : undefined}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        send([...event.dataTransfer.files]);
      }}
    >
      <label htmlFor="files">{t('read.files')}</label>
      <input
        id="files"
        type="file"
        multiple
        onChange={(event) => {
          send([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <p className="muted small">{t('read.files.hint')}</p>
    </div>
  );
}

function Address({ send }: { readonly send: (address: string) => void }) {
  const { t } = useWords();
  const [address, setAddress] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(address);
    setAddress('');
  };
  return (
    <form onSubmit={submit}>
      <label htmlFor="address">{t('read.address')}</label>
      <input
        id="address"
        type="url"
        required
        placeholder="https://"
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <p className="muted small">{t('read.address.hint')}</p>
      <button type="submit">{t('read.fetch')}</button>
    </form>
  );
}

function PastedText({ send }: { readonly send: (text: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(text);
    setText('');
  };
  return (
    <form className="pasted" onSubmit={submit}>
      <label htmlFor="text">{t('read.text')}</label>
      <textarea id="text" required rows={6} value={text} onChange={(event) => setText(event.target.value)} />
      <button type="submit">{t('read.text.read')}</button>
    </form>
  );
}
