import { expect, test } from 'vitest';
import { addressKey } from './auth-address-key';

test('an IPv4 address is counted by itself, also written as IPv6', () => {
  expect(addressKey('192.0.2.7')).toBe('192.0.2.7');
  expect(addressKey('::ffff:192.0.2.7')).toBe('192.0.2.7');
});

test.each([
  ['2001:db8:1:2::1', '2001:0db8:0001:0002:ffff:ffff:ffff:ffff'],
  ['2001:db8::1', '2001:db8:0:0:1::'],
  ['::1', '0:0:0:0:0:0:0:2'],
])('addresses of one IPv6 network are counted as one (%s and %s)', (one, other) => {
  expect(addressKey(one)).toBe(addressKey(other));
});

test('another IPv6 network is another', () => {
  expect(addressKey('2001:db8:1:2::1')).not.toBe(addressKey('2001:db8:1:3::1'));
  expect(addressKey('2001:db8::1')).not.toBe(addressKey('2001:db8:0:1::1'));
});
