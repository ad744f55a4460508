import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DIRECTIVES, OFFICE_JS_URL, contentSecurityPolicy } from '../../src/taskpane/csp.cjs';

const sources = (directive: string): readonly string[] => DIRECTIVES[directive] ?? [];

describe('content security policy of the pane', () => {
  it('forbids what it does not name', () => {
    assert.deepEqual(sources('default-src'), ["'none'"]);
  });

  const everywhere = Object.values(DIRECTIVES).flat();
  for (const source of [
    "'unsafe-inline'",
    "'unsafe-eval'",
    "'unsafe-hashes'",
    '*',
    'https:',
    'http:',
    'blob:',
  ]) {
    it(`nowhere allows ${source}`, () => {
      assert.ok(!everywhere.includes(source));
    });
  }

  it('names strangers’ servers one by one, over https, and Microsoft’s only', () => {
    const strangers = everywhere.filter((source) => source.includes('.'));
    assert.deepEqual([...new Set(strangers)].sort(), [
      'https://ajax.aspnetcdn.com',
      'https://appsforoffice.microsoft.com',
    ]);
  });

  it('lets the pane send nothing but to its own server and Microsoft’s library', () => {
    assert.deepEqual(sources('connect-src'), ["'self'", new URL(OFFICE_JS_URL).origin]);
    assert.deepEqual(sources('form-action'), ["'none'"]);
  });

  it('lets office.js in, from Microsoft’s own address', () => {
    assert.equal(OFFICE_JS_URL, 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    assert.ok(sources('script-src').includes(new URL(OFFICE_JS_URL).origin));
  });

  it('holds nothing a meta element cannot say, and does not keep Excel on the web from framing the page', () => {
    for (const directive of ['frame-ancestors', 'report-uri', 'sandbox']) {
      assert.equal(DIRECTIVES[directive], undefined);
    }
  });

  it('reads as one line', () => {
    assert.match(
      contentSecurityPolicy(),
      /^default-src 'none'; script-src 'self' [^;]+; .*form-action 'none'$/,
    );
  });

  for (const page of ['taskpane.html', 'bantuan.html']) {
    it(`stands in ${page} before anything is loaded, and nothing there is inline`, () => {
      const html = readFileSync(resolve(__dirname, '../../src/taskpane', page), 'utf8');
      const policy = html.indexOf('http-equiv="Content-Security-Policy" content="<%= csp %>"');
      assert.ok(policy > 0);
      for (const loaded of ['<link', '<script', '<%= styles', '<%= scripts', '<img']) {
        const place = html.indexOf(loaded);
        assert.ok(place < 0 || place > policy, `${loaded} comes before the policy`);
      }
      assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*\ssrc=)/);
    });
  }

  it('is met by a page whose script comes before office.js', () => {
    const html = readFileSync(resolve(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');
    assert.ok(html.indexOf('<%= scripts %>') < html.indexOf('id="office-js"'));
    assert.match(html, /<script defer="defer" id="office-js"/);
  });
});
