import * as http from "node:http";

/** Goes through the proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name, which Node by itself does only when told to. */
export function useProxy(say: (words: string) => void): void {
  // A runner's Node may be older than this function: 24.14.
  if (typeof http.setGlobalProxyFromEnv !== "function") return;
  try {
    http.setGlobalProxyFromEnv();
  } catch {
    // What the variable holds may be a password.
    say("HTTP_PROXY or HTTPS_PROXY names no proxy: none is used.");
  }
}
