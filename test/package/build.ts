import { build } from "tsup";

/** Builds the package once for all tests of what is shipped. */
export default async function buildPackage(): Promise<void> {
  await build({ silent: true, dts: false });
}
