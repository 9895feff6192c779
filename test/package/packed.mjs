// The package as a caller gets it: packed, and installed into an empty folder without a network.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ROOT } from "./entry-points.mjs";

/** A new folder that nothing of the repository leaks into. */
export function emptyFolder(name) {
  return mkdtempSync(join(tmpdir(), `termijn-${name}-`));
}

/**
 * @param {string | undefined} given the path of a tarball that was packed before; without one the package is built and packed now
 * @returns {string} the path of the tarball
 */
export function tarball(given) {
  if (given !== undefined) {
    if (!existsSync(given)) throw new Error(`There is no ${given}`);
    return resolve(given);
  }
  run("npm", ["run", "--silent", "build"], ROOT);
  const folder = emptyFolder("packed");
  run("npm", ["pack", "--silent", "--pack-destination", folder], ROOT);
  return join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")));
}

/** Installs a tarball into a folder: it needs nothing else, so it needs no network. */
export function install(tarballPath, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  run("npm", ["install", "--offline", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--silent", tarballPath], folder);
  return folder;
}

/** Runs a command to its end; what it printed, or an error with what it printed. */
export function run(command, given, folder, environment = {}) {
  try {
    return execFileSync(command, given, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...environment } });
  } catch (error) {
    throw new Error(`${command} ${given.join(" ")} failed:\n${error.stdout ?? ""}${error.stderr ?? error.message}`);
  }
}
