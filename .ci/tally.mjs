// Prints "passed failed" of a report of the test runner. A file that could not be loaded has no tests and counts as one failure.
import { readFileSync } from "node:fs";

const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const unloaded = testResults.filter(({ status, assertionResults }) => status === "failed" && !assertionResults.some(({ status }) => status === "failed")).length;
console.log(`${numPassedTests} ${numFailedTests + unloaded}`);
