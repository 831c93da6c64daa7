module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "test/tsconfig.json" }] },
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  maxWorkers: 2,
  testTimeout: 60_000,
};
