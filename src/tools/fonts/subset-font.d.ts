// The package ships no types; only the options used here are declared.
declare module "subset-font" {
  type Axis = number | { min: number; max: number; default?: number };
  interface Options {
    targetFormat?: "truetype" | "woff2";
    keepFeatures?: string[];
    variationAxes?: Record<string, Axis>;
    noHinting?: boolean;
    dropTables?: string[];
  }
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Buffer>;
}
