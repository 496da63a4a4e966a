import { config } from "./config.js";
import { session } from "./storage.js";

/// Cognito's answer when it says no; `code` is the exception's name.
export class AuthError extends Error {
  constructor(code, message) { super(message); this.code = code; }
}

export const authEvents = new EventTarget();
const changed = () => authEvents.dispatchEvent(new Event("change"));

async function cognito(operation, body) {
  let response;
  try {
    response = await fetch(config.cognitoEndpoint, {
      method: "POST",
      headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": `AWSCognitoIdentityProviderService.${operation}` },
      body: JSON.stringify({ ClientId: config.userPoolClientId, ...body }),
    });
  } catch { throw new AuthError("NetworkError", "unreachable"); }
  const reply = await response.json().catch(() => ({}));
  if (response.ok) return reply;
  throw new AuthError((reply.__type ?? reply.code ?? "Unknown").split("#").pop(), reply.message ?? reply.Message ?? "");
}

export const signUp = ({ email, password, name }) => cognito("SignUp", {
  Username: email, Password: password,
  UserAttributes: [{ Name: "email", Value: email }, { Name: "name", Value: name }],
});
export const confirmSignUp = ({ email, code }) => cognito("ConfirmSignUp", { Username: email, ConfirmationCode: code });
export const resendCode = (email) => cognito("ResendConfirmationCode", { Username: email });
export const forgotPassword = (email) => cognito("ForgotPassword", { Username: email });
export const resetPassword = ({ email, code, password }) =>
  cognito("ConfirmForgotPassword", { Username: email, ConfirmationCode: code, Password: password });

export async function signIn({ email, password }) {
  const reply = await cognito("InitiateAuth", { AuthFlow: "USER_PASSWORD_AUTH", AuthParameters: { USERNAME: email, PASSWORD: password } });
  if (!reply.AuthenticationResult) throw new AuthError(reply.ChallengeName ?? "Unknown", "challenge");
  keep(reply.AuthenticationResult);
}

export function signOut() {
  session.remove("tokens");
  changed();
}

function keep(result, refreshToken = result.RefreshToken) {
  session.write("tokens", { idToken: result.IdToken, accessToken: result.AccessToken, refreshToken, expiresAt: Date.now() + result.ExpiresIn * 1000 });
  changed();
}

let refreshing;

/// A token good for the next half minute, refreshed when needed (once, however many ask); null when signed out.
export async function idToken({ fresh = false } = {}) {
  const tokens = session.read("tokens");
  if (!tokens) return null;
  if (!fresh && tokens.expiresAt - 30_000 > Date.now()) return tokens.idToken;
  refreshing ??= refresh(tokens.refreshToken).finally(() => { refreshing = undefined; });
  return refreshing;
}

async function refresh(refreshToken) {
  try {
    const reply = await cognito("InitiateAuth", { AuthFlow: "REFRESH_TOKEN_AUTH", AuthParameters: { REFRESH_TOKEN: refreshToken } });
    keep(reply.AuthenticationResult, reply.AuthenticationResult.RefreshToken ?? refreshToken);
    return reply.AuthenticationResult.IdToken;
  } catch (error) {
    if (error.code === "NetworkError") throw error;
    signOut();
    return null;
  }
}

/// Who is signed in, from the token's claims, for showing only: the API checks the signature. Null when nobody.
export function user() {
  const tokens = session.read("tokens");
  if (!tokens) return null;
  try {
    const bytes = Uint8Array.from(atob(tokens.idToken.split(".")[1].replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder().decode(bytes));
    return { id: claims.sub, email: claims.email, name: claims.name ?? claims.email, isAdmin: [claims["cognito:groups"] ?? []].flat().includes("admin") };
  } catch { return null; }
}
