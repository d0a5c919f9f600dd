// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// node provider.mjs: a company's sign-in on a port of its own choosing, said on the first line of its output. People are made up by how they log in:
// "mgr-..." leads the shop, "adv-..." serves in it, "off-..." was switched off, anybody else works elsewhere in the company.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const groupsOf = (id) => (id.startsWith('mgr-') ? ['staff', 'shop-managers'] : id.startsWith('adv-') ? ['staff', 'shop'] : ['staff']);

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'tuttu-kiosk',
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      grant_types: ['urn:ietf:params:oauth:grant-type:device_code'],
      redirect_uris: [],
      response_types: [],
    }],
    features: { deviceFlow: { enabled: true }, devInteractions: { enabled: true } },
    claims: { openid: ['sub'], profile: ['name', 'groups'] },
    cookies: { keys: ['a test may know it'] },
    findAccount: async (ctx, id) => (id.startsWith('off-') && ctx.path === '/token' ? undefined : {
      accountId: id,
      claims: async () => ({ sub: id, name: `Sari ${id}`, groups: groupsOf(id) }),
    }),
  });
  server.on('request', provider.callback());
  console.log(issuer);
});
