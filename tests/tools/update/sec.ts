// A host on this machine that answers as a test wants, and remembers what it was asked.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  path: string;
  agent: string | undefined;
  at: number;
}
/** Answers one request; `n` counts those for the same path, from 1. */
export type Answering = (response: ServerResponse, path: string, n: number, request: IncomingMessage) => void;

export async function sec(answering: Answering) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push({ path, agent: request.headers["user-agent"], at: performance.now() });
    answering(response, path, asked.filter((a) => a.path === path).length, request);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { address, asked, close };
}

export const say = (
  response: ServerResponse,
  status: number,
  body = "",
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
};
