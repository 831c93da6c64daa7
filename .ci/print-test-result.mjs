// Prints what failed or was left out of a jest run, the slowest files, then the counts; the exit code says whether all passed.
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";

const [, , resultPath] = process.argv;
const linesOfReason = 20;
const slowestShown = 10;

if (resultPath !== undefined && existsSync(resultPath)) report(JSON.parse(readFileSync(resultPath, "utf8")));
else giveUp();

function report(result) {
  for (const file of result.testResults) reportFile(file);
  const skipped = result.numPendingTests + result.numTodoTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (skipped > 0) console.log("Tests were left out: every test has to run here.");
  console.log(`Test files: ${result.numTotalTestSuites}`);
  reportSlowest(result.testResults);
  console.log(
    `${result.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
  );
  process.exitCode = failed === 0 && skipped === 0 && result.numPassedTests > 0 ? 0 : 1;
}

function reportFile({ name, message, assertionResults }) {
  const path = relative(process.cwd(), name);
  if (assertionResults.length === 0 && message !== "") console.log(`FAILED  ${path}\n${shortened(message)}`);
  for (const { status, fullName, failureMessages } of assertionResults) {
    if (status === "failed")
      console.log(`FAILED  ${path}: ${fullName}\n${shortened(failureMessages.join("\n"))}`);
    else if (status !== "passed") console.log(`SKIPPED ${path}: ${fullName}`);
  }
}

// What a next look at the time of the whole run begins with.
function reportSlowest(files) {
  const timed = files.map(({ name, startTime, endTime }) => ({
    name,
    seconds: (endTime - startTime) / 1000,
  }));
  const slowest = timed
    .filter(({ seconds }) => seconds > 0)
    .sort((one, other) => other.seconds - one.seconds);
  for (const { name, seconds } of slowest.slice(0, slowestShown))
    console.log(`${seconds.toFixed(0).padStart(6)} s  ${relative(process.cwd(), name)}`);
}

function shortened(message) {
  return message
    .split("\n")
    .slice(0, linesOfReason)
    .map((line) => `    ${line.slice(0, 200)}`)
    .join("\n");
}

function giveUp() {
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
