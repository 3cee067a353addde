import { spawn } from 'node:child_process';

const ROOT = new URL('..', import.meta.url);
/** Windows finds `npx` and `npm` only through a shell. */
const SHELL = process.platform === 'win32';

/** Run a command in the project folder with its output passed on; answers its exit code. */
export function runCommand(command: string, args: string[], folder: URL | string = ROOT): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], shell: SHELL });
    child.on('error', (error) => {
      console.error(error.message);
      done(127);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Run a command quietly; when it fails, print what it said and throw. */
export function runQuietly(command: string, args: string[], folder: URL | string = ROOT): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], shell: SHELL });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) return done();
      console.error(Buffer.concat(said).toString());
      fail(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });
}
