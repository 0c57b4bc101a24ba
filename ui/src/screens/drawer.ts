import type { CriterionView } from "../bridge/generated/CriterionView";
import type { Said } from "../bridge/generated/Said";
import type { RegisteredBid } from "../bridge/generated/RegisteredBid";

/** What the drawer holds, and what opened it and gets the focus back. */
export type Open = { opener: HTMLElement } & (
  | { kind: "number" }
  | { kind: "help" }
  | { kind: "criterion"; criterion: CriterionView }
  | { kind: "bid"; bid: RegisteredBid }
  | { kind: "proof"; said: Said }
);
