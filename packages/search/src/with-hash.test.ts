import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash } from './with-hash';

test('the hash is of the content: any change of it is seen, a new version alone is not', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer(), (title, other, version) => {
      const hash = contentHash({ id: 'role_1', title, version: 1 });
      expect(contentHash({ version, hash: 'whatever', title, id: 'role_1' })).toBe(hash);
      fc.pre(title !== other);
      expect(contentHash({ id: 'role_1', title: other, version: 1 })).not.toBe(hash);
    }),
  );
});
