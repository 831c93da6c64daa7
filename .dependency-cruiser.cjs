/** Walls between the folders of `src`, as README draws them: every entry names who may not import what. */
const walls = {
  domain: "workbook|app|excel|taskpane|commands|cli|workbench",
  workbook: "app|excel|taskpane|commands|cli|workbench",
  app: "excel|taskpane|commands|cli|workbench",
  excel: "taskpane|commands|cli|workbench",
  taskpane: "commands|cli|workbench",
  commands: "taskpane|cli|workbench",
  cli: "taskpane|commands",
  "workbench/(host|file|grid)": "domain|workbook|app|excel|taskpane|commands|cli",
};

const folderWalls = Object.entries(walls).map(([folder, closed]) => ({
  name: `${folder.split("/")[0]}-imports-downward`,
  comment: "Imports run one way: taskpane, commands, cli -> excel -> app -> workbook -> domain.",
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${closed})/` },
}));

const pureFolders = {
  name: "domain-and-workbook-import-no-package",
  comment: "They are pure: no package, nothing of Node, so that they run wherever a workbook is.",
  severity: "error",
  from: { path: "^src/(domain|workbook)/" },
  to: { pathNot: "^src/" },
};

const noNode = {
  name: "add-in-without-node",
  comment: "Excel runs the add-in in a browser: Node is there for the command line and the workbench only.",
  severity: "error",
  from: { path: "^src/(domain|workbook|app|excel|taskpane|commands)/" },
  to: { dependencyTypes: ["core"] },
};

const fileWall = {
  name: "file-knows-only-content",
  comment: "Reading and writing .xlsx is replaceable: it takes and gives plain data, never a live book.",
  severity: "error",
  from: { path: "^src/workbench/file/" },
  to: {
    path: "^src/workbench/",
    pathNot: "^src/workbench/(file/|host/book/(book-content|excel-size)\\.ts$)",
  },
};

const hostWall = {
  name: "host-stands-alone",
  comment: "The host runs in Node as well as in a page: it knows neither the grid nor files.",
  severity: "error",
  from: { path: "^src/workbench/host/" },
  to: { path: "^src/workbench/", pathNot: "^src/workbench/host/" },
};

const pageWall = {
  name: "page-on-top",
  comment:
    "The page of the workbench puts everything together, as the command line does: nobody builds on it.",
  severity: "error",
  from: { path: "^src/", pathNot: "^src/workbench/page/" },
  to: { path: "^src/workbench/page/" },
};

const paneWall = {
  name: "pane-is-served-not-imported",
  comment: "The workbench shows the pane's own bundle in a frame and knows nothing of its inside.",
  severity: "error",
  from: { path: "^src/workbench/" },
  to: { path: "^src/(taskpane|commands|cli)/" },
};

const engineWall = {
  name: "one-door-to-the-engine",
  comment: "One file knows the calculation engine, and one folder its grid, so that they can be replaced.",
  severity: "error",
  from: { path: "^src/", pathNot: "^src/workbench/(host/book/engine\\.ts$|grid/)" },
  to: { path: "@odoo/o-spreadsheet" },
};

const writerWall = {
  name: "one-door-to-the-file-libraries",
  comment: "One folder knows the libraries that pack, unpack and parse files, so that they can be replaced.",
  severity: "error",
  from: { path: "^src/", pathNot: "^src/workbench/file/package/" },
  to: { path: "node_modules/(fflate|@zip\\.js|saxes)/" },
};

const testWall = {
  name: "source-without-tests",
  comment: "What ships does not lean on tests.",
  severity: "error",
  from: { path: "^src/" },
  to: { path: "^test/" },
};

const noCycles = {
  name: "no-cycles",
  comment: "Files that need each other are one file, or hide a third.",
  severity: "error",
  from: {},
  to: { circular: true },
};

const noOrphans = {
  name: "no-orphans",
  comment: "A file that nothing imports and that imports nothing is forgotten.",
  severity: "error",
  from: { orphan: true, pathNot: ["\\.d\\.ts$", "\\.test\\.ts$", "tsconfig\\.json$"] },
  to: {},
};

const resolvable = {
  name: "everything-imported-exists",
  comment: "An import that leads nowhere goes through no wall.",
  severity: "error",
  from: {},
  to: { couldNotResolve: true },
};

const declared = {
  name: "only-declared-packages",
  comment: "A package that only another package brings may be gone with its next version.",
  severity: "error",
  from: {},
  to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
};

module.exports = {
  forbidden: [
    ...folderWalls,
    pureFolders,
    noNode,
    fileWall,
    hostWall,
    pageWall,
    paneWall,
    engineWall,
    writerWall,
    testWall,
    noCycles,
    noOrphans,
    resolvable,
    declared,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Walls hold for types too: a type that leaks carries its meaning along.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
