// Serves a built interface to a browser of this machine, under the content security policy of
// the window.

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** What is at an address of the folder; `null` for what is not there. */
async function found(folder, path) {
  // What the address itself leaves out: the browser asks for an icon that the window has.
  if (path === "/favicon.ico") return { status: 204 };
  // The parser of addresses has already taken `..` away.
  const file = join(folder, path === "/" ? "index.html" : decodeURIComponent(path));
  const type = TYPES[extname(file)];
  if (type === undefined) return { status: 404 };
  return readFile(file).then(
    (body) => ({ status: 200, type, body }),
    () => ({ status: 404 }),
  );
}

/** Serves this folder on 127.0.0.1, and says where; `close` ends it. */
export async function serve(folder) {
  const { app } = JSON.parse(await readFile(join(repository, "src-tauri/tauri.conf.json"), "utf8"));
  const server = createServer(async (request, response) => {
    const { status, type, body } = await found(folder, new URL(request.url, "http://127.0.0.1").pathname);
    const policy = { "content-security-policy": app.security.csp, "cache-control": "no-store" };
    response.writeHead(status, type === undefined ? policy : { ...policy, "content-type": type });
    response.end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
