// A PostgreSQL of its own in a temporary folder, on a unix socket that only its owner (and root) can reach.
import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DEBIAN = "/usr/lib/postgresql";
/** Of the name of the socket alone: no port is opened. */
const PORT = "5432";

/** Starts it. `environment` is what psql, pg and the scripts here connect by. */
export function startCluster() {
  const programs = folderOfPrograms();
  const owner = ownerOfCluster();
  const folder = mkdtempSync(join(tmpdir(), "termijn-postgres-"));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const run = (program, ...parameters) => {
    const { status, stdout, stderr, error } = spawnSync(join(programs, program), parameters, { ...owner, cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`${program}: ${error?.message ?? `${stdout}${stderr}`}`);
  };
  const stop = () => {
    run("pg_ctl", "stop", "--wait", "--mode=immediate", "--pgdata", join(folder, "data"));
    rmSync(folder, { recursive: true });
  };
  try {
    run("initdb", "--auth=trust", "--username=termijn", "--encoding=UTF8", "--no-locale", "--pgdata", join(folder, "data"));
    // pg_ctl would wait for the server to close what it writes to: it gets a file of its own.
    run("pg_ctl", "start", "--wait", "--silent", "--log", join(folder, "log"), "--pgdata", join(folder, "data"), "--options", `-c listen_addresses='' -k ${folder} -p ${PORT}`);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  return { environment: { PGHOST: folder, PGPORT: PORT, PGUSER: "termijn", PGDATABASE: "postgres" }, stop };
}

function folderOfPrograms() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)).map((version) => join(DEBIAN, version, "bin")) : [];
  const found = [...versions, ...(process.env.PATH ?? "").split(":")].find((folder) => existsSync(join(folder, "initdb")));
  if (found === undefined) throw Object.assign(new Error("PostgreSQL is not installed"), { install: "apt-get install postgresql" });
  return found;
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package has made. */
function ownerOfCluster() {
  if (process.getuid() !== 0) return {};
  const id = (option) => Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    throw Object.assign(new Error("root has no user postgres to run PostgreSQL as"), { install: "apt-get install postgresql, or be another user than root" });
  }
}
