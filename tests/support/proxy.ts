import { request as ask, createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface LoggingProxy {
  /** `host:port` to give to a browser. */
  address: string;
  /** Every request that came by: `GET http://…` or `CONNECT host:port`. */
  readonly seen: string[];
  close(): Promise<void>;
}

/** An HTTP proxy that notes every request and lets through only those to this machine. */
export async function startProxy(): Promise<LoggingProxy> {
  const seen: string[] = [];
  const isLocal = (host: string) => host === 'localhost' || host === '127.0.0.1';
  const server = createServer((incoming, outgoing) => {
    seen.push(`${incoming.method} ${incoming.url}`);
    const target = new URL(incoming.url ?? '', 'http://unknown.invalid');
    if (!isLocal(target.hostname)) {
      outgoing.writeHead(502).end();
      return;
    }
    const onward = ask(
      target,
      { method: incoming.method, headers: incoming.headers, localAddress: '127.0.0.1', family: 4 },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    seen.push(`CONNECT ${incoming.url}`);
    const [host = '', port] = (incoming.url ?? '').split(':');
    if (!isLocal(host)) {
      socket.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const onward = connect(Number(port), '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
