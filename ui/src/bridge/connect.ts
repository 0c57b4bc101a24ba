import type { Backend } from "./backend";

/** The backend of this build: recordings in the mode `replay`, the shell otherwise. */
export async function connect(): Promise<Backend> {
  if (import.meta.env.MODE === "replay") return (await import("./replay")).replay();
  return (await import("./tauri")).tauri;
}
