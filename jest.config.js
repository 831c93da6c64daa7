// Types are checked by tsc; here they are only taken away, eight times as fast as TypeScript does it.
const withoutTypes = {
  jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  module: { type: "commonjs" },
};

const everyProject = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // Tests run in a context of their own, in which every look at a global name is slow; these are handed to each module.
  sandboxInjectedGlobals: [
    "Array",
    "Math",
    "Number",
    "Object",
    "String",
    "Map",
    "Set",
    "RegExp",
    "Error",
    "JSON",
    "Symbol",
    "isNaN",
    "parseFloat",
    "parseInt",
  ],
  transform: { "^.+\\.ts$": ["@swc/jest", withoutTypes] },
};

module.exports = {
  projects: [
    {
      ...everyProject,
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/support/judge-saved-files.ts"],
      testPathIgnorePatterns: ["\\.browser\\.test\\.ts$"],
      globalSetup: "<rootDir>/test/support/global-setup.ts",
      globalTeardown: "<rootDir>/test/support/global-teardown.ts",
    },
    // The add-in beside the grid in a real browser: the workbench is built and served once for all of them.
    {
      ...everyProject,
      displayName: "browser",
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
      globalSetup: "<rootDir>/test/support/serve-workbench.ts",
      globalTeardown: "<rootDir>/test/support/stop-workbench.ts",
    },
  ],
  testSequencer: "<rootDir>/test/support/longest-first.js",
  maxWorkers: 2,
  testTimeout: 300_000,
};
