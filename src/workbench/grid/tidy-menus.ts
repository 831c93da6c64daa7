import { registries } from "@odoo/o-spreadsheet";

/**
 * Takes out of the grid's menus what no workbook of ours would keep (charts and rules of the grid's own, pivots,
 * images) and what the toolbar of the page does (files).
 */
export function tidyMenus(): void {
  for (const [menu, entries] of Object.entries(leftOut)) {
    const registry = registries[menu as keyof typeof leftOut] as MenuRegistry;
    for (const entry of entries) registry.remove(entry);
    for (const item of registry.getAll()) dropChildren(item, entries);
  }
}

interface MenuItem {
  readonly id?: string;
  children?: unknown;
}

interface MenuRegistry {
  getAll(): MenuItem[];
  remove(id: string): void;
}

const leftOut = {
  topbarMenuRegistry: [
    "file",
    "edit_table",
    "group_headers",
    "toggle_pin_panel",
    "view_irregularity_map",
    "insert_chart",
    "insert_carousel",
    "insert_pivot",
    "insert_image",
    "insert_table",
    "insert_link",
    "insert_checkbox",
    "insert_dropdown",
    "format_cf",
    "data_cleanup",
    "split_to_columns",
    "column_statistics",
    "data_validation",
    "named_range",
    "add_remove_data_filter",
    "pivot_data_sources",
    "reinsert_dynamic_pivot",
    "reinsert_static_pivot",
  ],
  cellMenuRegistry: [
    "edit_table",
    "delete_table",
    "insert_link",
    "pivot_headers_group",
    "pivot_group_remaining",
    "pivot_headers_ungroup",
    "collapse_pivot",
    "pivot_sorting",
    "pivot_fix_formulas",
    "pivot_properties",
  ],
  colMenuRegistry: [
    "column_statistics",
    "conditional_formatting",
    "edit_table",
    "delete_table",
    "group_columns",
    "ungroup_columns",
  ],
  rowMenuRegistry: ["conditional_formatting", "group_rows", "ungroup_rows"],
  numberFormatMenuRegistry: ["format_custom_currency", "format_custom_date", "format_custom_number"],
} as const satisfies Partial<Record<keyof typeof registries, readonly string[]>>;

function dropChildren(item: MenuItem, ids: readonly string[]): void {
  if (!Array.isArray(item.children)) return;
  const children = item.children as MenuItem[];
  // The menu and what is made of it share the array.
  children.splice(0, children.length, ...children.filter(({ id }) => !id || !ids.includes(id)));
}
