// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// node person.mjs ADDRESS LOGIN [no]: somebody opens the address of the code on their phone, logs in and says yes, or no.
// Ends with 0 when the provider's last page says that it is done.
const [address, login, no] = process.argv.slice(2);
const base = new URL(address).origin;
const jar = new Map();

async function open(url, options = {}) {
  for (let i = 0; i < 12; i += 1) {
    const cookie = [...jar].map(([k, v]) => `${k}=${v}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', ...options, headers: { ...options.headers, cookie } });
    for (const one of answer.headers.getSetCookie()) {
      const pair = one.split(';')[0];
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    if (answer.status < 300 || answer.status > 399) {
      return { url, status: answer.status, html: (await answer.text()).replace(/<style[\s\S]*?<\/style>/g, '') };
    }
    url = new URL(answer.headers.get('location'), url).href;
    options = {};
  }
  throw new Error('turned round and round');
}

function submit(page) {
  const action = /action="([^"]+)"/.exec(page.html)?.[1] ?? page.url;
  const fields = new URLSearchParams();
  for (const [input] of page.html.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(input)?.[1];
    if (name) fields.set(name, /value="([^"]*)"/.exec(input)?.[1] ?? '');
  }
  if (fields.has('login')) fields.set('login', login);
  if (fields.has('password')) fields.set('password', 'x');
  if (no && fields.has('xsrf')) fields.set('abort', 'yes');
  return open(new URL(action, base).href, { method: 'POST', body: fields });
}

let page = await open(address);
const done = (p) => /signed? ?-?in success|sign-in success|aborted|interrupted|denied/i.test(p.html) || !/<form/.test(p.html);
for (let i = 0; i < 8 && !done(page); i += 1) page = await submit(page);
console.log(page.status, page.html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').slice(0, 160));
process.exit(done(page) && page.status < 400 ? 0 : 1);
