import { z } from 'zod';
import { Listing, ListingPage, Named } from './listing';
import { Problem } from './problem';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const SHAPES = { Named, Listing, ListingPage, Problem } as const;
export type ShapeName = keyof typeof SHAPES;

/** The shapes of answers as JSON Schema, each naming the others by where they stand in the document. */
export function answerSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(SHAPES)) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: referenceOf });
  return Object.fromEntries(
    // Where it stands says already which it is.
    Object.entries(schemas).map(([name, { $id, $schema, ...schema }]) => [name, schema]),
  );
}

export function referenceTo(name: ShapeName) {
  return { $ref: referenceOf(name) };
}

/** What a query may hold, one parameter each; several values are written with commas between them. */
export function parametersOf(query: z.ZodType) {
  const { properties = {} } = schemaOf(query);
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (typeof schema === 'boolean') return [];
    const several = schema.type === 'array' ? { style: 'form', explode: false } : {};
    return [{ name, in: 'query', required: false, ...several, ...described(schema) }];
  });
}

/** A part of a path. */
export function pathParameter(name: string, part: z.ZodType) {
  return { name, in: 'path', required: true, ...described(schemaOf(part)) };
}

function described({ description = '', ...schema }: JsonSchema) {
  return { description, schema };
}

function schemaOf(shape: z.ZodType): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'input' });
  return schema;
}

function referenceOf(name: string): string {
  return `#/components/schemas/${name}`;
}
