import officeAddins from "eslint-plugin-office-addins";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { basename } from "node:path";

const scripts = ["**/*.js", "**/*.cjs", "**/*.mjs"];
const source = ["src/**/*.ts"];
const tests = ["test/**/*.ts"];
const withoutPage = [
  "domain",
  "workbook",
  "app",
  "excel",
  "commands",
  "cli",
  "workbench/host",
  "workbench/file",
];
const withoutExcel = ["domain", "workbook", "app", "taskpane", "commands", "cli", "workbench"];

/** Two rules of our own: what a file is called, and that what it exports is explained. */
const ours = {
  rules: {
    "file-name": {
      create: (context) => ({
        Program(node) {
          const message = fileNameProblem(basename(context.filename));
          if (message !== null) context.report({ node, message });
        },
      }),
    },
    "documented-export": {
      create: (context) => ({
        "ExportNamedDeclaration[declaration.type='FunctionDeclaration']"(node) {
          const before = context.sourceCode.getCommentsBefore(node).at(-1);
          if (before?.type === "Block" && before.value.startsWith("*")) return;
          context.report({
            node,
            message: "Say in one sentence above it what this exported function is for.",
          });
        },
      }),
    },
  },
};

function fileNameProblem(name) {
  if (!/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(name)) return `Name the file in kebab-case: ${name}.`;
  if (/\b(utils?|helpers?|common|manager)\b/.test(name))
    return `Name the file after the one thing it exports: ${name}.`;
  return null;
}

const banned = {
  defaultExport: {
    selector: "ExportDefaultDeclaration",
    message: "Export by name, so that a thing is called the same everywhere.",
  },
  barrel: {
    selector: "ExportAllDeclaration, ExportNamedDeclaration[source]",
    message: "No barrel files: import from the file that defines it.",
  },
  enum: { selector: "TSEnumDeclaration", message: "Use an `as const satisfies` table." },
  excelType: {
    selector: "TSQualifiedName > Identifier.left[name=/^(Excel|Office|OfficeExtension)$/]",
    message: "Only src/excel speaks office.js.",
  },
  otherContext: {
    selector: "CallExpression > MemberExpression[property.name='sync'] > Identifier.object[name!='context']",
    message: "Call it `context`: the rules for office.js recognize it by this name.",
  },
  snapshot: {
    selector: "MemberExpression[property.name=/^toMatch(Inline)?Snapshot$|^toThrowErrorMatching/]",
    message: "State what is expected: nobody reads a snapshot.",
  },
  leftOut: {
    selector:
      "MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(skip|only|todo|failing)$/], CallExpression[callee.name=/^(x|f)(test|it|describe)$/]",
    message: "A test that does not run proves nothing: mend or remove it.",
  },
  sleep: {
    selector: "MemberExpression[property.name='waitForTimeout']",
    message: "Wait for what you expect, not for a while.",
  },
};

const officeGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel speaks office.js.",
}));
const documentGlobal = { name: "document", message: "Only src/taskpane touches the page." };
const clockGlobals = [
  { name: "Date", message: "Days are whole Excel day numbers, and today is a parameter." },
];
const networkGlobals = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({
  name,
  message: "Nothing leaves the workbook.",
}));
const sleepGlobals = ["setTimeout", "setInterval"].map((name) => ({
  name,
  message: "Wait for what you expect, not for a while.",
}));

/** What one folder of `src` may not name: lists in ESLint replace one another, so each folder gets its whole list. */
function namesBarredFrom(folder) {
  return [
    ...(withoutExcel.some((other) => folder.startsWith(other)) ? officeGlobals : []),
    ...(withoutPage.includes(folder) ? [documentGlobal] : []),
    ...(["domain", "workbook"].includes(folder) ? clockGlobals : []),
    ...(folder.startsWith("workbench") ? [] : networkGlobals),
  ];
}

function syntaxBarredFrom(folder) {
  const everywhere = [banned.defaultExport, banned.barrel, banned.enum];
  if (folder === "excel") return [...everywhere, banned.otherContext];
  // The host imitates office.js, so it may name its types.
  if (folder === "workbench/host") return everywhere;
  return [...everywhere, banned.excelType];
}

const folders = ["workbench", "taskpane", ...withoutPage];
const walls = folders.map((folder) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    "no-restricted-globals": ["error", ...namesBarredFrom(folder)],
    "no-restricted-syntax": ["error", ...syntaxBarredFrom(folder)],
    "no-restricted-properties": ["error", ...namesBarredFrom(folder).flatMap(alsoThroughTheGlobalObject)],
  },
}));

function alsoThroughTheGlobalObject({ name, message }) {
  return ["window", "globalThis", "self"].map((object) => ({ object, property: name, message }));
}

const sizes = {
  "max-lines": ["error", 300],
  "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
  "@typescript-eslint/max-params": ["error", { max: 3 }],
  complexity: ["error", { max: 12, variant: "modified" }],
  "max-depth": ["error", 3],
};

const strictness = {
  eqeqeq: "error",
  "no-warning-comments": "error",
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
};

const officeRules = Object.fromEntries(
  [
    "call-sync-after-load",
    "call-sync-before-read",
    "load-object-before-read",
    "no-context-sync-in-loop",
    "no-empty-load",
    "no-navigational-load",
    "no-office-initialize",
    "test-for-null-using-isNullObject",
  ].map((name) => [`office-addins/${name}`, "error"]),
);

export default defineConfig(
  { ignores: ["dist/", "coverage/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  { files: ["**/*.{ts,js,cjs,mjs}"], plugins: { ours }, rules: { "ours/file-name": "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: strictness,
  },
  {
    files: source,
    plugins: { "office-addins": officeAddins },
    rules: { ...sizes, ...officeRules, "ours/documented-export": "error", "no-console": "error" },
  },
  ...walls,
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: tests,
    rules: {
      "max-lines": ["error", 300],
      "no-restricted-globals": ["error", ...sleepGlobals],
      "no-restricted-imports": [
        "error",
        { paths: ["timers", "timers/promises", "node:timers", "node:timers/promises"] },
      ],
      "no-restricted-syntax": ["error", banned.snapshot, banned.leftOut, banned.sleep],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: scripts,
    languageOptions: {
      globals: { module: "writable", require: "readonly", process: "readonly", console: "readonly" },
    },
  },
);
