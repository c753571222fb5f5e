import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { openApi } from './openapi';

describe('the document of the public API', () => {
  const api = openApi('https://koble.example');

  test('is OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(api))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('is caught where it is not', async () => {
    const broken = { ...structuredClone(api), info: { title: 'Koble' } };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  test('refers to nothing that it does not hold', () => {
    const names = [...JSON.stringify(api).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    expect(names.length).toBeGreaterThan(5);
    for (const [, name = ''] of names) expect(Object.keys(api.components.schemas)).toContain(name);
  });

  test('has every parameter with what it is', () => {
    for (const { get } of Object.values(api.paths))
      for (const parameter of get.parameters)
        expect(parameter.description, parameter.name).toMatch(/\S/);
    const { parameters } = api.paths['/api/v1/listings'].get;
    expect(parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['q', 'type', 'sted', 'radius', 'kompetanse', 'sort', 'side', 'lang']),
    );
    expect(parameters.find(({ name }) => name === 'type')?.schema.enum).toEqual([
      'role',
      'challenge',
      'pilot',
      'call',
    ]);
  });
});
