/// What the deployment wrote: cognitoEndpoint, userPoolClientId, region. The API has the pages' own origin.
export const config = { apiBase: "/api/v1" };

export async function loadConfig() {
  const response = await fetch("/config.json", { cache: "no-store" });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  Object.assign(config, await response.json());
}
