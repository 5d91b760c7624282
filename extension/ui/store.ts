/** A small observable state: one object, changed by patches, read by components. */

import { useEffect, useState } from 'preact/hooks';

export class Store<State extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private state: State) {}

  get(): Readonly<State> {
    return this.state;
  }

  /** Replaces the given fields and tells the listeners, unless nothing changes. */
  set(patch: Partial<State>): void {
    const keys = Object.keys(patch) as (keyof State)[];
    if (keys.every((key) => Object.is(this.state[key], patch[key]))) return;
    this.state = { ...this.state, ...patch };
    for (const listener of [...this.listeners]) listener();
  }

  /** Returns how to stop listening. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** The state of a store within a component, rendered anew whenever it changes. */
export function useStore<State extends object>(store: Store<State>): Readonly<State> {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    setState(store.get());
    return store.subscribe(() => { setState(store.get()); });
  }, [store]);
  return state;
}
