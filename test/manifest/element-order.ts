/**
 * The order in which elements of a task pane's manifest must stand: out of it Excel does not load the add-in.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering, those that a task pane with
 * a group of buttons can have.
 */
export const elementOrder: [parent: string, children: string[]][] = [
  [
    "OfficeApp",
    [
      ...["Id", "AlternateID", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
      ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements"],
      ...["DefaultSettings", "Permissions", "Dictionary", "VersionOverrides", "ExtendedOverrides"],
    ],
  ],
  ["Requirements", ["Sets", "Methods"]],
  [
    "VersionOverrides",
    ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  ],
  ["DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint"]],
  ["GetStarted", ["Title", "Description", "LearnMoreUrl"]],
  ["Group", ["Label", "Icon", "Control"]],
  ["Control", ["Label", "Supertip", "Icon", "Action", "Enabled", "Items"]],
  ["Supertip", ["Title", "Description"]],
  ["Action", ["TaskpaneId", "SourceLocation", "Title", "FunctionName"]],
  ["Resources", ["Images", "Urls", "ShortStrings", "LongStrings"]],
];

/** Without these a task pane with buttons is not accepted, or has no icon or help in lists of add-ins. */
export const neededElements = [
  ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
  ...["HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
  "VersionOverrides",
];
