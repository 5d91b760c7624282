/** The WebAssembly module that scripts/build has made, for those who bundle it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const module = fileURLToPath(new URL('../../build/wasm/wasm/verbatim', import.meta.url));

/** The module itself. */
export const bytes = await readFile(`${module}.wasm`);

/** `verbatim:names`, asked from the module itself so that both sides mean the same numbers. */
async function namesModule() {
  const { default: createModule } = await import(`${module}.mjs`);
  const compiled = await WebAssembly.compile(bytes);
  const instance = await createModule({
    locateFile: (name) => name,
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(compiled, imports).then(done);
      return {};
    },
  });
  const [tags, attributes] = instance.names().split('\n').map((list) =>
    Object.fromEntries(list.split(',').map((name, number) => [name, number]).filter(([name]) => name !== '')));
  return `export const tags = ${JSON.stringify(tags)};\nexport const attributes = ${JSON.stringify(attributes)};\n`;
}

const names = await namesModule();
/** Resolves `verbatim:names` for esbuild. */
export const namesPlugin = {
  name: 'verbatim:names',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^verbatim:names$/ }, ({ path }) => ({ path, namespace: 'verbatim' }));
    onLoad({ filter: /.*/, namespace: 'verbatim' }, () => ({ contents: names }));
  },
};
