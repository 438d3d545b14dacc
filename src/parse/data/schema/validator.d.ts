/** What ajv says about one place; `parentSchema` is the part of the schema that the place does not fit. */
export interface SchemaError {
  instancePath: string
  keyword: string
  params: {additionalProperty?: string; missingProperty?: string}
  parentSchema: SchemaPart
  data: unknown
}

export interface SchemaPart {
  title?: string
  type?: string | string[]
  enum?: unknown[]
  anyOf?: SchemaPart[]
  $ref?: string
  minimum?: number
  maximum?: number
  pattern?: string
  required?: string[]
  properties?: Record<string, unknown>
}

export interface Validate {
  (data: unknown): boolean
  errors?: SchemaError[] | null
}

export const validate: Validate
