// Pages that get in the way, by accident or on purpose. Each has the same story and the same clutter; what differs is
// what the page does to whoever reads it.

export const story = `<nav class="clutter"><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<main><article id="story"><h1>Old crane is to come down</h1>
<p>The last of the harbour’s hand-worked cranes is to come down in spring, the trust that owns it said on Thursday.</p>
<p>“It held when nothing else held,” said Ilse Marten, the island’s mayor, who learned to swim in its shadow.</p>
<p>The trust had looked for a buyer for six years. Nobody wanted forty tons of oak and iron that may not be moved.</p>
<p>Marten said that the council would keep the wheel and the chain, and show both in the old customs house by the quay.</p>
</article><section class="comments clutter" id="comments"><h2>2 comments</h2>
<ol class="comment-list"><li class="comment"><b>quayside_42</b> <time>2 days ago</time><p>Good riddance to it, frankly.</p><a href="#r1">Reply</a></li>
<li class="comment"><b>old_tar</b> <time>1 day ago</time><p>My father worked it.</p><a href="#r2">Reply</a></li></ol></section></main>
<footer class="clutter"><p>© The Harbour Post. All rights reserved.</p></footer>`;

export function page({ head = '', before = '', body = story, after = '', bodyAttributes = '' }) {
  return `<!DOCTYPE html><html lang="en"><head><title>Old crane is to come down - The Harbour Post</title>${head}</head>
<body ${bodyAttributes}>${before}${body}${after}</body></html>`;
}

const script = (code) => `<script>${code}</script>`;
const style = (css) => `<style>${css}</style>`;

/** Name to page: HTML, or what `serve` takes. */
export const hostilePages = {
  'builtins replaced': page({ after: script(`
    for (const name of ['map', 'push', 'filter', 'forEach', 'includes', 'flatMap', 'some', 'find']) Array.prototype[name] = () => { throw new Error('trap'); };
    String.prototype.includes = RegExp.prototype.exec = JSON.parse = Object.entries = () => { throw new Error('trap'); };
    Map.prototype.get = Set.prototype.has = () => { throw new Error('trap'); };
    window.Promise = window.Uint8Array = window.TextEncoder = window.WebAssembly = undefined;`) }),
  'DOM getters replaced': page({ after: script(`
    for (const [prototype, names] of [[Node.prototype, ['firstChild', 'nextSibling', 'parentNode', 'nodeType', 'textContent']],
      [Element.prototype, ['localName', 'shadowRoot', 'attributes']], [CharacterData.prototype, ['data']], [Document.prototype, ['body', 'documentElement']]]) {
      for (const name of names) Object.defineProperty(prototype, name, { get() { throw new Error('trap'); } });
    }
    Element.prototype.setAttribute = Element.prototype.getAttribute = Element.prototype.getBoundingClientRect = () => { throw new Error('trap'); };`) }),
  'observers, highlights and custom elements replaced': page({ after: script(`
    window.MutationObserver = window.ResizeObserver = window.IntersectionObserver = window.Highlight = function () { throw new Error('trap'); };
    Object.defineProperty(CSS, 'highlights', { get() { throw new Error('trap'); } });
    customElements.define = Element.prototype.attachShadow = () => { throw new Error('trap'); };`) }),
  'a form that clobbers itself': page({ body: `<form>${
    ['nodes', 'children', 'attributes', 'firstChild', 'nextSibling', 'parentNode', 'nodeType', 'localName', 'shadowRoot', 'id', 'tagName',
      'getAttribute', 'getAttributeNames', 'setAttribute', 'removeAttribute', 'hasAttribute', 'getBoundingClientRect', 'checkVisibility',
      'contains', 'querySelector', 'matches', 'isConnected', 'remove', 'textContent', 'scrollTop', 'scrollLeft', 'style', 'className']
      .map((name) => `<input type="hidden" name="${name}">`).join('')}${story}</form>` }),
  'a document that is clobbered': page({ before: ['body', 'documentElement', 'activeElement', 'URL', 'createRange', 'getSelection', 'title', 'defaultView', 'scripts']
    .map((name) => `<img name="${name}" alt="" width="1" height="1">`).join('') + '<form name="forms" id="location"></form><a id="verbatim"></a><a id="chrome"></a>' }),
  'important rules for everything': page({ head: style(`* { color: #222 !important; max-height: 90px !important; overflow: hidden !important; float: left !important; width: 300px !important }
    nav, footer, #comments { display: block !important; position: fixed !important; z-index: 2147483647 !important; top: 0 !important; visibility: visible !important }
    html, body { height: 100% !important; overflow: hidden !important; position: fixed !important }`) }),
  'all unset': page({ head: style('* { all: unset !important } head, script, style, title { display: none !important } p, h1, h2, div, main, article, section { display: block !important }') }),
  'containment': page({ head: style(`body { container-type: inline-size } main { contain: strict; content-visibility: auto; height: 300px; overflow: auto }
    @container (max-width: 5000px) { nav, footer { display: block !important } } article { contain: content; columns: 3; transform: rotate(1deg) }`) }),
  'rules of layers and scopes': page({ head: style('@layer top { * { display: block !important } head, title, style, script { display: none !important } } @layer rest { nav { display: flex !important } }') }),
  'a declarative shadow tree with nested slots': page({ body: `<harbour-page><template shadowrootmode="open">
      <nav class="clutter"><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav><inner-frame><template shadowrootmode="open"><div><slot></slot></div></template><slot></slot></inner-frame></template>
      ${story.replace(/<nav[\s\S]*?<\/nav>/, '')}</harbour-page>` }),
  'a closed shadow tree with clutter': page({ after: `<ad-box class="ad clutter"></ad-box>${script(`
    customElements.define('ad-box', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<p>Buy a crane of your own, now with free delivery.</p>'; } });`)}` }),
  'frames': page({ after: '<iframe class="ad clutter" title="Advertisement" srcdoc="&lt;p&gt;An advertisement&lt;/p&gt;"></iframe>' }),
  'a page that takes foreign attributes away': page({ after: script(`
    new MutationObserver((records) => { for (const { target, attributeName } of records) if (/^v[0-9a-f]{16}$/.test(attributeName) && target.localName === 'h1') target.removeAttribute(attributeName); })
      .observe(document, { attributes: true, subtree: true });`) }),
  'a page that takes foreign elements away': page({ after: script(`
    new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName === 'verbatim-overlay') node.remove(); })
      .observe(document.documentElement, { childList: true });`) }),
  'a page with attributes like ours': page({ body: story.replace('<p>The trust', '<p v0123456789abcdef="hidden" data-verbatim="hidden">The trust') }),
  'a page that makes its story anew while it is clean': page({ after: script(`
    const article = document.getElementById('story'); const html = article.innerHTML; globalThis.timesMade = 0;
    new MutationObserver((records, observer) => {
      observer.disconnect();
      const timer = setInterval(() => { article.innerHTML = html; if (++timesMade === 20) clearInterval(timer); }, 50);
    }).observe(document.documentElement, { attributes: true });`) }),
  'scroll lock and overlay': page({ head: style('body { overflow: hidden; position: fixed; top: -40px; width: 100% } .wall { position: fixed; inset: 0; background: rgb(0 0 0 / .8); z-index: 999 }'),
    body: story.replace(/<section[\s\S]*?<\/section>/, ''), after: '<div class="wall cookie-consent clutter" role="dialog" aria-label="Cookie consent"><p>We value your privacy. We use cookies to store and read data on your device.</p><button>Accept all</button><button>Reject</button></div>' }),
  'a modal dialog and a popover in the top layer': page({
    after: `<dialog class="cookie-consent clutter" aria-label="Cookie consent"><p>We value your privacy. We use cookies to store and read data on your device.</p><button>Accept all</button><button>Reject</button></dialog>
      <div popover="manual" class="newsletter clutter"><p>Get the harbour’s headlines in your inbox every morning.</p><button>Sign up</button></div>${script("document.querySelector('dialog').showModal(); document.querySelector('[popover]').showPopover();")}` }),
  'deep nesting': page({ after: script(`
    let at = document.body; /* Chromium itself crashes at 3,000. */ for (let i = 0; i < 2000; i += 1) { const div = document.createElement('div'); at.append(div); at = div; } at.textContent = 'deep';`) }),
  'broken characters': page({ after: `<p id="odd"></p>${script("document.getElementById('odd').append('\\ud83d', '\\ude00', '\\u0000', '\\ud800x', '\\ufffe');")}` }),
};

/** Documents that hold no page: Verbatim leaves them alone. */
export const otherDocuments = {
  'a picture': { body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'), type: 'image/gif' },
  'a video': { body: Buffer.from('GkXfowEAAAAAAAAA', 'base64'), type: 'video/webm' },
  'a PDF': { body: `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`, type: 'application/pdf' },
  'SVG': { body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">A picture with words</text></svg>', type: 'image/svg+xml' },
  'XML': { body: '<?xml version="1.0"?><list><item>one</item></list>', type: 'application/xml' },
  'a frame set': { body: '<!DOCTYPE html><html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>' },
};

/** XHTML is a page like any other. */
export const xhtml = { type: 'application/xhtml+xml; charset=utf-8',
  body: `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Old crane is to come down - The Harbour Post</title></head><body>${story}</body></html>` };

/** A text document: a browser shows it as a page with one <pre>. */
export const textDocument = { body: `Old crane is to come down\n\n${story.match(/<p>.*<\/p>/g).slice(0, 4).map((html) => html.replace(/<[^>]+>/g, '')).join('\n\n')}\n`, type: 'text/plain; charset=utf-8' };
