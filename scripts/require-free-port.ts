import { freePort } from '@koble/embedded';

/** Says so before anything is started, rather than after all the work. */
export async function requireFreePort(port: number, command: string): Promise<void> {
  if ((await freePort(port)) !== port)
    throw new Error(
      `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} ${command}`,
    );
}
