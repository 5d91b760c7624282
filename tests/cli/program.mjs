/** Runs the built program, for the tests of this folder. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after } from 'node:test';

export const program = `${process.cwd()}/build/native/verbatim`;
if (!existsSync(program)) throw new Error(`${program} is missing; run scripts/build`);

/** A folder that is gone after the tests of the file. */
export function temporaryFolder() {
  const folder = mkdtempSync(`${tmpdir()}/verbatim-cli-`);
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs `verbatim batch` to its end; returns `{ status, signal, stdout, stderr }`, the outputs as text. */
export function batch(args, options = {}) {
  return spawnSync(program, ['batch', ...args], { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
}

/** Starts `verbatim batch`; `ended` becomes its exit code, or the signal that ended it. */
export function startBatch(args, options = {}) {
  const child = spawn(program, ['batch', ...args], { stdio: ['pipe', 'pipe', 'pipe'], ...options });
  let stderr = '';
  child.stderr.on('data', (data) => (stderr += data));
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ end: signal ?? code, stderr })));
  return { child, ended };
}

/** Runs a shell command; returns its outputs, exit code and the most memory that a process of it had, in megabytes. */
export function measured(command) {
  const wrapper = 'import resource,subprocess,sys; s=subprocess.run(["bash","-c",sys.argv[1]]).returncode; '
    + 'print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss//1024, file=sys.stderr); sys.exit(s)';
  const { status, stdout, stderr } = spawnSync('python3', ['-c', wrapper, command], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, stdout, stderr, megabytes: Number(stderr.trim().split('\n').at(-1)) };
}
