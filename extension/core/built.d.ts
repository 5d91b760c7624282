/** What the build makes. */

/** Emscripten's glue. */
declare module '*/verbatim.mjs' {
  export default function createModule(options: {
    locateFile(name: string): string;
    instantiateWasm(
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance) => void,
    ): WebAssembly.Exports;
  }): Promise<unknown>;
}

/** A style sheet as text, minified. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** The numbers of tags and attributes on a snapshot's tape, asked from the WebAssembly module at build time. */
declare module 'verbatim:names' {
  export const tags: Readonly<Record<string, number>>;
  export const attributes: Readonly<Record<string, number>>;
}

/** Whether the extension is built for Chromium; if not, for Firefox. */
declare const forChromium: boolean;
