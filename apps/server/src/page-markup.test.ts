import { expect, test } from 'vitest';
import { dataElement, lines, markup } from './page-markup';

test('what came from outside can be neither an element nor the end of an attribute', () => {
  const hostile = `"><script>alert('&')</script>`;
  expect(markup`<a title="${hostile}">${hostile}</a>`.markup).toBe(
    '<a title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">' +
      '&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</a>',
  );
});

test('markup inside markup is kept, alone and in a list', () => {
  const one = markup`<b>${'<1>'}</b>`;
  expect(markup`<p>${one}${[one, one]}${2}</p>`.markup).toBe(
    `<p>${'<b>&lt;1&gt;</b>'.repeat(3)}2</p>`,
  );
});

test('each line of a text stands on its own', () => {
  expect(markup`${lines('a\n<b>\n\nc')}`.markup).toBe('a<br />&lt;b&gt;<br /><br />c');
});

test('data does not end its own element, and reads as what it was', () => {
  const data = { title: '</script><script>alert(1)</script><!--' };
  const element = dataElement('application/ld+json', data).markup;
  expect(element.match(/<\/script>/g)).toHaveLength(1);
  expect(element).not.toContain('<!--');
  expect(JSON.parse(element.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(data);
});
