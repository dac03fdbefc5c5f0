/** The dialog's code, and that of the checker, come with its first use. */
export const loadDialog = () => import("./LoadDialog").then((module) => module.LoadDialog);
