// Everything of a page that a person or a script could tell apart, for a proof that a restore brings all of it back.
import { quietly, stateOf } from '../extension/harness.mjs';

/** Waits until the page has stopped moving by itself: pictures that fail to load, a font that comes. */
async function stillness(page) {
  await quietly(page, async () => {
    const place = () => `${scrollY} ${document.documentElement.scrollHeight}`;
    for (let before = '', times = 0; times < 5;) {
      const now = place();
      times = now === before ? times + 1 : 0;
      before = now;
      await new Promise((resolve) => { setTimeout(resolve, 120); });
    }
  });
}

/** Does to a page what a reader may have done before the click: scrolled, written, chosen, marked, begun to play. */
export async function use(page) {
  await quietly(page, () => {
    scrollTo({ top: document.documentElement.scrollHeight / 5, behavior: 'instant' });
    for (const box of [...document.querySelectorAll('ul, div, section, aside')].slice(0, 400)) {
      if (/auto|scroll/.test(getComputedStyle(box).overflowY)) box.scrollTop = 40;
    }
    const fields = [...document.querySelectorAll('input, textarea, select')].slice(0, 20);
    for (const field of fields) {
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = true;
      else if (field.localName === 'select') field.selectedIndex = field.options.length - 1;
      else if (['text', 'search', 'email', 'textarea'].includes(field.type)) field.value = 'typed';
    }
    fields.find((field) => ['text', 'search', 'email', 'textarea'].includes(field.type) && field.checkVisibility())?.focus({ preventScroll: true });
    const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent.length > 40);
    if (paragraph && document.activeElement === document.body) getSelection().selectAllChildren(paragraph);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { letter-spacing: 0 }');
    document.adoptedStyleSheets = [sheet];
    CSS.highlights.set('the-page', new Highlight(...[paragraph].filter(Boolean).map((each) => { const range = new Range(); range.selectNodeContents(each); return range; })));
    globalThis.changes = 0;
    new MutationObserver((records) => { globalThis.changes += records.length; }).observe(document, { childList: true, characterData: true, subtree: true, attributes: true });
  });
  await stillness(page);
}

/** The page as it is: its text, and all that its text does not show. */
export async function wholeStateOf(page) {
  return { ...await stateOf(page), ...await quietly(page, () => ({
    fields: [...document.querySelectorAll('input, textarea, select')].map((field) => [field.value, field.checked, field.selectedIndex]),
    scrolled: [...document.querySelectorAll('*')].filter((box) => (box.scrollTop !== 0 || box.scrollLeft !== 0) && box !== document.documentElement && box !== document.body)
      .map((box) => [box.localName, box.className, box.scrollTop, box.scrollLeft]),
    adopted: document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
    media: [...document.querySelectorAll('video, audio')].map(({ paused, currentTime, muted, volume }) => [paused, paused && currentTime, muted, volume]),
    // A transition is how the page itself shows that something changed; it ends where it was.
    animations: document.getAnimations().filter((each) => !(each instanceof CSSTransition))
      .map(({ animationName, startTime, playState }) => [animationName, playState, startTime]).sort(),
    selected: (({ rangeCount, anchorOffset, focusOffset, anchorNode }) => [rangeCount, anchorOffset, focusOffset, anchorNode?.nodeName])(getSelection()),
    fullscreen: document.fullscreenElement?.localName ?? null,
  })) };
}
