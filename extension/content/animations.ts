/**
 * The page's running animations. An element that is hidden loses its CSS animations, and shown again it begins them
 * anew: they are set to where they would be now.
 */

export interface RememberedAnimation {
  target: Element;
  pseudo: string | null;
  name: string;
  startTime: CSSNumberish | null;
  currentTime: CSSNumberish | null;
}

export function rememberAnimations(): RememberedAnimation[] {
  return cssAnimations().map(({ animation, target, pseudo, name }) => ({
    target, pseudo, name, startTime: animation.startTime, currentTime: animation.currentTime,
  }));
}

export function resumeAnimations(remembered: readonly RememberedAnimation[]): void {
  if (remembered.length === 0) return;
  for (const { animation, target, pseudo, name } of cssAnimations()) {
    const before = remembered.find((each) => each.target === target && each.pseudo === pseudo && each.name === name);
    if (!before || animation.startTime === before.startTime) continue;
    // One that was running goes on as if it had never stopped; a paused one stands where it stood.
    if (before.startTime !== null) animation.startTime = before.startTime;
    else animation.currentTime = before.currentTime;
  }
}

interface Found { animation: CSSAnimation; target: Element; pseudo: string | null; name: string }

function cssAnimations(): Found[] {
  return document.getAnimations().flatMap((animation) => {
    const { effect } = animation;
    if (!(animation instanceof CSSAnimation) || !(effect instanceof KeyframeEffect) || !effect.target) return [];
    return [{ animation, target: effect.target, pseudo: effect.pseudoElement, name: animation.animationName }];
  });
}
