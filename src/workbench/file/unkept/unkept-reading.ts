import type { XmlReading } from "../package/read-xml";
import { localName, type XmlElement } from "../package/xml-tree";
import { nothing, type ElementRule, type Fate, type Kept, type LostText } from "./element-rules";

/** Notes one thing that is lost, in words. */
export type NoteLoss = (words: string) => void;

/** Goes through a part of a file and notes what its rules do not keep. What no rule knows is noted by its own name. */
export function unkeptReading(root: ElementRule, note: NoteLoss): XmlReading {
  const document: Kept = { fate: "kept", attributes: {}, children: {} };
  const open: Fate[] = [document];
  let texts = "";
  return {
    open(name, attributes) {
      const parent = open.at(-1) ?? nothing;
      const own = localName({ name });
      const rule = open.length === 1 ? root : ruleFor(parent, own);
      const fate = rule === undefined ? unknownElement(own) : fateOf(rule, attributes);
      if (fate.fate === "lost") note(fate.words);
      if (fate.fate === "kept" && !choices.has(own)) noteAttributes(own, { fate, attributes, note });
      open.push(fate.fate === "lost" ? nothing : fate);
      texts = "";
    },
    text(text) {
      if (textRule(open.at(-1))) texts += text;
    },
    close() {
      const rule = textRule(open.pop());
      if (rule?.isLost(texts.trim())) note(rule.words);
      texts = "";
    },
  };
}

/** The same for an element that was read already. */
export function noteUnkept(element: XmlElement | undefined, root: ElementRule, note: NoteLoss): void {
  if (!element) return;
  const reading = unkeptReading(root, note);
  const visit = ({ name, attributes, children }: XmlElement): void => {
    reading.open(name, attributes);
    for (const child of children) {
      if (child.type === "element") visit(child);
      else reading.text(child.value);
    }
    reading.close(name);
  };
  visit(element);
}

/** What a list calls an element that no rule knows. */
export function unknownWords(name: string): string {
  return `what the file calls “${name}”`;
}

// A program that knows more takes the choice, every other the fallback: the choice says what is there.
const choices = new Set(["AlternateContent", "Choice"]);

function ruleFor(parent: Fate, name: string): ElementRule | undefined {
  if (parent.fate !== "kept") return nothing;
  if (choices.has(name)) return parent;
  return name === "Fallback" ? nothing : ownEntry(parent.children, name);
}

function fateOf(rule: ElementRule, attributes: Record<string, string>): Fate {
  return typeof rule === "function" ? rule(attributes) : rule;
}

function textRule(fate: Fate | undefined): LostText | undefined {
  return fate?.fate === "kept" ? fate.text : fate?.fate === "lostText" ? fate : undefined;
}

function unknownElement(name: string): Fate {
  return { fate: "lost", words: unknownWords(name) };
}

interface Attributed {
  fate: Kept;
  attributes: Record<string, string>;
  note: NoteLoss;
}

function noteAttributes(element: string, { fate, attributes, note }: Attributed): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (isBookkeeping(name)) continue;
    const rule = ownEntry(fate.attributes, localName({ name }));
    const found = typeof rule === "function" ? rule(value) : rule;
    if (found === undefined) note(unknownWords(`${element} ${localName({ name })}`));
    else if (found.fate === "lost") note(found.words);
  }
}

// Namespaces, numbers by which programs find their own elements again, and heights measured for other screens.
function isBookkeeping(name: string): boolean {
  return /^xmlns(?::|$)|^xml:|^mc:|:?uid$|^x14ac:dyDescent$|^xr\d*:/.test(name);
}

// A name from the file may be one that every object knows, such as "constructor".
function ownEntry<Entry>(entries: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}
