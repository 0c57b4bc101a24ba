import type { Surface } from "../../bridge/generated/Surface";

/** A light screen at arm's length. */
export const DESK: Surface = { theme: "light", distance: "desk" };
