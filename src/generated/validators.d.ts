// Written by `npm run generate`; change schemas/, policies/ or catalogue/ instead.
/** One way in which a value misses its schema, with that schema and the value. */
export interface ShapeError {
  readonly keyword: string;
  /** A JSON pointer into the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema: unknown;
  readonly parentSchema: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

export interface ShapeValidator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

export declare const config: ShapeValidator;
export declare const criteria: ShapeValidator;
export declare const manifest: ShapeValidator;
export declare const people: ShapeValidator;
export declare const policy: ShapeValidator;
export declare const waivers: ShapeValidator;
