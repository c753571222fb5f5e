import { sha256 } from '@koble/kernel/fingerprint';
import { AwsClient } from 'aws4fetch';
import { checkedKey, storeUnavailable, type FileStore } from './file-store';

/**
 * Files in a bucket of an S3-compatible store, at `s3://ACCESS:SECRET@host[:port]/bucket?region=…&tls=0`. The access and the
 * secret are percent-encoded. Without `region` it is us-east-1; `tls=0` is for a store on the same machine. ACCESS must be
 * allowed to list the bucket, or S3 answers "forbidden" about what is not there. A call takes at most `timeoutMs`.
 */
export function openS3Store(address: URL, timeoutMs = 30_000): FileStore {
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(address.username),
    secretAccessKey: decodeURIComponent(address.password),
    service: 's3',
    region: address.searchParams.get('region') ?? 'us-east-1',
    retries: 0,
  });
  const bucket = bucketAddress(address);

  async function ask(key: string, request: Omit<RequestInit, 'signal'>): Promise<Answer> {
    const url = `${bucket}/${checkedKey(key)}`;
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const answer = await client.fetch(url, { ...request, redirect: 'manual', signal });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (answer.ok) return { found: true, bytes };
      const code = errorCode(bytes);
      if (answer.status === 404 && code === 'NoSuchKey') return { found: false };
      throw new Error(`The file store answered ${answer.status} ${code}.`);
    } catch (cause) {
      throw storeUnavailable(cause);
    }
  }

  return {
    async put(key, bytes, mediaType) {
      // The store compares what came with this sum, and refuses what is cut off or changed.
      const sum = sha256(bytes);
      const headers = { 'content-type': mediaType, 'x-amz-content-sha256': sum };
      const { found } = await ask(key, { method: 'PUT', body: Buffer.from(bytes), headers });
      if (!found)
        throw storeUnavailable(new Error('The file store answered that nothing is there.'));
    },
    async get(key) {
      const answer = await ask(key, { method: 'GET' });
      return answer.found ? answer.bytes : undefined;
    },
    async remove(key) {
      await ask(key, { method: 'DELETE' });
    },
  };
}

type Answer = { found: true; bytes: Uint8Array } | { found: false };

function bucketAddress(address: URL): string {
  const bucket = /^\/([a-z0-9][a-z0-9.-]*)\/?$/.exec(address.pathname)?.[1];
  if (address.username === '' || address.password === '' || bucket === undefined)
    throw new Error('The address of the file store is not s3://ACCESS:SECRET@host/bucket.');
  const scheme = address.searchParams.get('tls') === '0' ? 'http' : 'https';
  return `${scheme}://${address.host}/${bucket}`;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html; of something between, or of nothing, `unknown`. */
function errorCode(body: Uint8Array): string {
  return (
    /<Code>(\w+)<\/Code>/.exec(new TextDecoder().decode(body.subarray(0, 2000)))?.[1] ?? 'unknown'
  );
}
