/** The scripts of a page that is cleaned, in their order: Emscripten's glue, the module as a string, and what uses both. */
export const injected = ['glue.js', 'module.js', 'content.js'];
