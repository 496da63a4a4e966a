/// What the deployment wrote: apiBase, cognitoEndpoint, userPoolClientId, region.
export const config = {};

export async function loadConfig() {
  const response = await fetch("/config.json", { cache: "no-store" });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  Object.assign(config, await response.json());
}
