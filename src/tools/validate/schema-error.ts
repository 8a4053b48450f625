/** What the compiled schema says of one place. The names are those of Ajv. */
export interface SchemaError {
  /** JSON Pointer to the value. */
  readonly instancePath: string;
  /** Where in the schema the rule stands. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The name that a rule for the names of members is about. */
  readonly propertyName?: string;
}
