/// The password typed at sign up or sign in, kept in memory only until the address is confirmed, to sign in without asking again.
let pending = null;

export const remember = (email, password) => { pending = { email, password }; };
export function take(email) {
  const found = pending?.email === email ? pending : null;
  pending = null;
  return found;
}

/// Where Cognito's complaint belongs on a form.
const FIELDS = {
  UsernameExistsException: "email", AliasExistsException: "email", InvalidPasswordException: "password",
  CodeMismatchException: "code", ExpiredCodeException: "code",
};
export const fieldOf = (error) => FIELDS[error.code] ?? null;
