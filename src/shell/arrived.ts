/** A module that has come. A host may answer with an empty file, which the browser takes for a module that holds nothing. */
export function arrived<M extends object>(module: M): M {
  if (Object.keys(module).length === 0) throw new Error("empty dynamically imported module");
  return module;
}
