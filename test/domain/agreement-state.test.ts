import {
  agreementStates,
  partnerAgreements,
  type AgreementRecord,
  type AgreementState,
} from "../../src/domain/agreement-state";
import type { Cell } from "../../src/domain/cell";
import { day } from "./builders";

const today = day("2026-04-20");

function agreement(changed: Partial<AgreementRecord> = {}): AgreementRecord {
  return {
    partner: "Clinic",
    end: today + 365,
    reviewOn: today + 90,
    signedByUs: "Ana",
    signedByThem: "Ben",
    ...changed,
  };
}

describe("an agreement", () => {
  test.each<[string, Partial<AgreementRecord>, AgreementState | null]>([
    ["that both sides signed", {}, "signed"],
    ["that we have not signed", { signedByUs: null }, "draft"],
    ["that they have not signed", { signedByThem: "" }, "draft"],
    ["that ended yesterday", { end: today - 1 }, "expired"],
    ["that ends today", { end: today }, "signed"],
    ["whose review is today", { reviewOn: today }, "reviewDue"],
    ["whose review is tomorrow", { reviewOn: today + 1 }, "signed"],
    ["that has ended and is due for review", { end: today - 1, reviewOn: today - 1 }, "expired"],
    ["unsigned and past its end", { signedByUs: null, end: today - 1 }, "draft"],
    ["whose dates are text", { end: "never", reviewOn: "sometimes" }, "signed"],
    ["of nobody", { partner: null }, null],
  ])("%s", (_case, changed, state) => {
    expect(agreementStates([agreement(changed)], today)).toEqual([state]);
  });
});

describe("a partner's agreement", () => {
  const partner = (jointMoney: Cell, jointAdministration: Cell) => ({
    organization: "CLINIC",
    jointMoney,
    jointAdministration,
  });
  test.each<[string, Cell, Cell, (AgreementState | null)[], AgreementState]>([
    ["is not needed while nothing is shared", "No", null, [], "notNeeded"],
    ["is missing where money is shared", "yes", "No", [], "missing"],
    ["is missing where administration is shared", null, "Yes", [], "missing"],
    ["counts also where none is needed", "No", "No", ["draft"], "draft"],
    ["is the signed one of several", "Yes", null, ["expired", "draft", "signed"], "signed"],
    ["is the draft of a new one after an old one", "Yes", null, ["expired", "draft"], "draft"],
    ["is due for review before a draft is signed", "Yes", null, ["draft", "reviewDue"], "reviewDue"],
  ])("%s", (_case, money, administration, states, expected) => {
    const agreements = states.map((state) => ({ partner: "Clinic", state }));
    expect(partnerAgreements([partner(money, administration)], agreements, "Yes")).toEqual([expected]);
  });
});
