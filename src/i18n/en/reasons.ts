/** Why something could not be loaded or kept. */
export const reasons = {
  status: (code: string) => `the host answered HTTP ${code}`,
  silent: (seconds: string) => `no answer for ${seconds} s`,
  large: (megabytes: string) => `larger than ${megabytes} MB`,
  damaged: "cut off or damaged",
  type: (found: string) => `not JSON (${found})`,
  noList: "not a list of records",
  unreached: "the host could not be reached",
  code: "a part of the page’s code did not come",
  noWorker: "this browser does not allow it",
  noStorage: "there is no storage for it",
  otherBuild: (file: string) => `${file} is not that of this version`,
};
