// Writes dist/vectors.json, the file behind "termijn/vectors.json"; part of the build.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { integrationVectorsText } from "./compose.mjs";

writeFileSync(fileURLToPath(new URL("../../../dist/vectors.json", import.meta.url)), integrationVectorsText());
