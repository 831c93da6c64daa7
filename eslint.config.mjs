import officeAddins from "eslint-plugin-office-addins";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { basename } from "node:path";

const scripts = ["**/*.js", "**/*.cjs", "**/*.mjs"];
const source = ["src/**/*.ts"];
const tests = ["test/**/*.ts"];

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

const excel = ["Excel", "Office"].map(barred("Only src/excel speaks office.js."));
const officeExtension = ["OfficeExtension"].map(barred("Only src/excel and the host speak office.js."));
const page = ["document"].map(barred("Only src/taskpane touches the page."));
const clock = ["Date"].map(barred("Days are whole Excel day numbers, and today is a parameter."));
const network = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map(
  barred("Nothing leaves the workbook."),
);
const sleep = ["setTimeout", "setInterval"].map(barred("Wait for what you expect, not for a while."));

function barred(message) {
  return (name) => ({ name, message });
}

const officeJs = [...excel, ...officeExtension];

/** What a folder of `src` may not name. A folder inside another has a list of its own, which replaces the outer one. */
const barredNames = {
  domain: [...officeJs, ...page, ...clock, ...network],
  workbook: [...officeJs, ...page, ...clock, ...network],
  app: [...officeJs, ...page, ...network],
  excel: [...page, ...network],
  taskpane: [...officeJs, ...network],
  commands: [...officeJs, ...page, ...network],
  cli: [...officeJs, ...page, ...network],
  workbench: officeJs,
  "workbench/host": [...excel, ...page],
  "workbench/file": [...officeJs, ...page],
};

const walls = Object.entries(barredNames).map(([folder, names]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    "no-restricted-globals": ["error", ...names],
    "no-restricted-properties": throughTheGlobalObject(folder, names),
    "no-restricted-syntax": ["error", ...barredSyntax(folder)],
  },
}));

function throughTheGlobalObject(folder, names) {
  // The host loads office.js and takes from the global object what it left there.
  if (folder === "workbench/host") return "off";
  const properties = names.flatMap(({ name, message }) =>
    ["window", "globalThis", "self"].map((object) => ({ object, property: name, message })),
  );
  return ["error", ...properties];
}

function barredSyntax(folder) {
  const everywhere = [banned.defaultExport, banned.barrel, banned.enum];
  if (folder === "excel") return [...everywhere, banned.otherContext];
  // The host imitates office.js, so it may name its types.
  if (folder === "workbench/host") return everywhere;
  return [...everywhere, banned.excelType];
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
  "@typescript-eslint/no-confusing-void-expression": [
    "error",
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
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
  // Excel decided how many parameters its methods take.
  { files: ["src/workbench/host/objects/**/*.ts"], rules: { "@typescript-eslint/max-params": "off" } },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: tests,
    rules: {
      "max-lines": ["error", 300],
      "no-restricted-globals": ["error", ...sleep],
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
      globals: {
        module: "writable",
        require: "readonly",
        process: "readonly",
        console: "readonly",
        __dirname: "readonly",
      },
    },
  },
);
