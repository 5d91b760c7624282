/**
 * Writes the bill of materials of what is shipped, as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/): npm packages
 * that are bundled, as npm itself reports them, and what is compiled into the WebAssembly module. Left out are the
 * serial number and the time stamp, which would differ each time.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const gumboVersion = '0.13.0';

/** gumbo-parser, with the checksum that scripts/setup holds its archive to. */
function gumbo() {
  const sha256 = readFileSync('scripts/setup', 'utf8').match(/gumbo_sha256=([0-9a-f]{64})/)[1];
  return {
    type: 'library',
    'bom-ref': `pkg:deb/debian/gumbo-parser@${gumboVersion}+dfsg?arch=source`,
    name: 'gumbo-parser',
    version: gumboVersion,
    purl: `pkg:deb/debian/gumbo-parser@${gumboVersion}+dfsg?arch=source`,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
    licenses: [{ license: { id: 'Apache-2.0' } }],
  };
}

/** The system libraries (libc++, musl) that Emscripten links into the module. */
function emscripten() {
  const version = execFileSync('emcc', ['-dumpversion'], { encoding: 'utf8' }).trim();
  return {
    type: 'framework',
    'bom-ref': `pkg:deb/debian/emscripten@${version}`,
    name: 'emscripten',
    version,
    purl: `pkg:deb/debian/emscripten@${version}`,
    licenses: [{ license: { id: 'MIT' } }],
  };
}

const npm = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], { encoding: 'utf8' }),
);
delete npm.serialNumber;
delete npm.metadata.timestamp;
npm.metadata.component.name = 'verbatim'; // npm takes the folder's name
const parts = [gumbo(), emscripten()];
npm.components.push(...parts);
npm.dependencies.find((entry) => entry.ref === npm.metadata.component['bom-ref']).dependsOn.push(...parts.map((part) => part['bom-ref']));
npm.dependencies.push(...parts.map((part) => ({ ref: part['bom-ref'], dependsOn: [] })));
console.log(JSON.stringify(npm, null, 2));
