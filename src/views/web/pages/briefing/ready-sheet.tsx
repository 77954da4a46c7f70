/** A briefing as the server wrote it in, the same on our page out: only known elements pass, and every quotation leads to its words. */

import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode, useMemo } from 'react';

type Plain = 'h2' | 'h3' | 'h4' | 'p' | 'ul' | 'ol' | 'li' | 'section' | 'strong' | 'sup' | 'span';
// Headings go one step down, because the page has a title of its own.
const shown: Readonly<Record<string, Plain>> = {
  ...{ h1: 'h2', h2: 'h3', h3: 'h4' },
  ...{ p: 'p', ul: 'ul', ol: 'ol', li: 'li', section: 'section', strong: 'strong', sup: 'sup', span: 'span' },
};

export function ReadySheet({ page }: { readonly page: string }) {
  const parsed = useMemo(() => parseSheet(page), [page]);
  return (
    <article className="sheet" lang={parsed.documentElement.lang}>
      {childrenOf(parsed.querySelector('main'))}
    </article>
  );
}

/** The page as a tree, without its own style: ours stands in for it, and the content policy forbids it. */
export function parseSheet(page: string): Document {
  return new DOMParser().parseFromString(page.replace(/<style>[^<]*<\/style>/, ''), 'text/html');
}

function childrenOf(parent: Element | null): readonly ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes; another one is another article
  return [...(parent?.childNodes ?? [])].map((node, i) => <Fragment key={i}>{nodeOf(node)}</Fragment>);
}

function nodeOf(node: Node): ReactNode {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.textContent : null;
  const name = node.tagName.toLowerCase();
  const document = node.closest('[data-document]')?.getAttribute('data-document');
  if (node.classList.contains('quote') && document) return <Quote node={node} document={document} />;
  if (name === 'a') return <Reference node={node} document={document ?? null} />;
  const Shown = shown[name];
  if (!Shown) return childrenOf(node);
  return (
    <Shown id={node.id || undefined} className={node.className || undefined} lang={langOf(node)}>
      {childrenOf(node)}
    </Shown>
  );
}

/** Exact words: they lead to where they stand. */
function Quote({ node, document }: { readonly node: Element; readonly document: string }) {
  const at = node.getAttribute('data-span') ?? undefined;
  return (
    <Link to="/documents/$id" params={{ id: document }} search={{ at }} className="quote" lang={langOf(node)}>
      {node.textContent}
    </Link>
  );
}

/** A number leads to its source on this page, a source to the document in the record. */
function Reference({ node, document }: { readonly node: Element; readonly document: string | null }) {
  const href = node.getAttribute('href') ?? '';
  if (href.startsWith('#')) return <a href={href}>{node.textContent}</a>;
  if (document === null) return node.textContent;
  return (
    <Link to="/documents/$id" params={{ id: document }} lang={langOf(node)}>
      {node.textContent}
    </Link>
  );
}

function langOf(node: Element): string | undefined {
  return node.getAttribute('lang') ?? undefined;
}
