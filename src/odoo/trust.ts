import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as tls from 'node:tls';
import { OdooError } from './errors.ts';

/**
 * TLS that also trusts the authorities in a PEM file, beside those that Node trusts: its own list and
 * NODE_EXTRA_CA_CERTS. Made once, since it reads some 150 certificates.
 *
 * @param extra the value of NODE_EXTRA_CA_CERTS
 */
export async function trustAlso(caFile: string, extra: string | undefined): Promise<tls.SecureContext> {
  let own: string;
  try {
    own = await readFile(caFile, 'utf8');
  } catch (error) {
    throw unusable(caFile, 'cannot be read', error);
  }
  const blocks = own.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[^-]*(?:-----END [A-Z ]+-----)?/g);
  if (blocks === null) throw unusable(caFile, 'holds no certificate in PEM');
  try {
    // What is broken would be left out without a word.
    for (const block of blocks) new X509Certificate(block);
    // A list given to Node takes the place of its own one, with the extra authorities.
    const others = extra ? [await readFile(extra, 'utf8').catch(() => '')] : [];
    return tls.createSecureContext({ ca: [...tls.rootCertificates, ...others.filter(Boolean), own] });
  } catch (error) {
    throw unusable(caFile, 'holds a certificate that cannot be read', error);
  }
}

function unusable(caFile: string, why: string, cause?: unknown): OdooError {
  return new OdooError('bad_request', `The file ${path.basename(caFile)} of ODOO_CA_CERT ${why}.`, {
    hint: 'Set ODOO_CA_CERT to the path of a PEM file with the certificate of the authority that signed the one of Odoo.',
    cause,
  });
}
