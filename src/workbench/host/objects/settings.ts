import { refuse } from "../protocol/refusal";
import { settingsBell } from "../settings-bell";
import { make, type Answers, type Host } from "./object-kinds";
import { text } from "./wire-values";

/** What add-ins keep in the workbook, key by key. */
export const settingsAnswers: Answers<"SettingCollection"> = {
  items: ({ host }) => [...host.book.settings.keys()].map((key) => make("Setting", { host, key })),
  item: ({ host }, key) => {
    const wanted = text(key, "a key");
    return host.book.settings.has(wanted) ? make("Setting", { host, key: wanted }) : null;
  },
  call: {
    Add: ({ host }, key, value) => {
      const name = text(key, "a key");
      if (name === "") throw refuse.argument("A key must not be empty.");
      keep(host, name, value);
      return make("Setting", { host, key: name });
    },
  },
};

/** One of them. */
export const settingAnswers: Answers<"Setting"> = {
  exists: ({ host, key }) => {
    if (!host.book.settings.has(key)) throw refuse.notFound("The setting");
  },
  get: {
    _Id: ({ key }) => key,
    Key: ({ key }) => key,
    Value: ({ host, key }) => host.book.settings.get(key) ?? null,
  },
  set: { Value: ({ host, key }, value) => keep(host, key, value) },
  call: {
    Delete: ({ host, key }) => {
      host.book.settings.delete(key);
      settingsBell.ring(host.book);
    },
  },
};

function keep({ book }: Host, key: string, value: unknown): void {
  book.settings.set(key, value);
  settingsBell.ring(book);
}
