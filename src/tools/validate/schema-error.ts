/** An error of the compiled schema. The names are those of Ajv. */
export interface SchemaError {
  /** JSON Pointer to the value. */
  readonly instancePath: string;
  /** The location of the rule in the schema. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The name that a rule for the names of members is about. */
  readonly propertyName?: string;
}
