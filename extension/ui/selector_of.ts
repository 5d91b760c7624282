/** A CSS selector for one element that has a chance to mean the same on the site's next page. */

/** Classes and ids with this many digits in a row, or with a hash in them, are made anew for each page. */
const isMadeUp = (name: string): boolean => /\d{3}|[_-][0-9a-z]*\d[0-9a-z]*$/i.test(name);

/** The shortest selector of id, classes and ancestors that matches only `element` in its page. */
export function selectorOf(element: Element): string {
  let selector = '';
  for (let at: Element | null = element; at && at !== at.ownerDocument.documentElement; at = at.parentElement) {
    for (const own of namesOf(at)) {
      const candidate = selector ? `${own} > ${selector}` : own;
      if (isUnique(candidate, element)) return candidate;
    }
    selector = selector ? `${withPosition(at)} > ${selector}` : withPosition(at);
    if (isUnique(selector, element)) return selector;
  }
  return selector;
}

/** From what is most likely to last to what is least. */
function namesOf(element: Element): string[] {
  const names = element.id && !isMadeUp(element.id) ? [`#${CSS.escape(element.id)}`] : [];
  const classes = [...element.classList].filter((name) => !isMadeUp(name)).map((name) => `.${CSS.escape(name)}`);
  if (classes.length) names.push(`${element.localName}${classes.join('')}`);
  return [...names, element.localName];
}

function withPosition(element: Element): string {
  const siblings = [...(element.parentElement?.children ?? [])].filter((other) => other.localName === element.localName);
  const name = CSS.escape(element.localName);
  return siblings.length > 1 ? `${name}:nth-of-type(${siblings.indexOf(element) + 1})` : name;
}

function isUnique(selector: string, element: Element): boolean {
  const found = element.ownerDocument.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}
