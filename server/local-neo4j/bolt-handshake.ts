import { connect } from "node:net";

/** Bolt's magic number, and the versions that we would speak: 5.8 down to 5.0, no other. */
const hello = Buffer.from("6060b01700080805000000000000000000000000", "hex");
const patience = 1_000;

/** Whether a server on this machine speaks Bolt at a port: it answers the first words of it. */
export function speaksBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", timeout: patience });
    let heard = Buffer.alloc(0);
    function end(answer: boolean): void {
      socket.destroy();
      resolve(answer);
    }
    socket.once("connect", () => socket.write(hello));
    socket.on("data", (bytes) => {
      heard = Buffer.concat([heard, bytes]);
      if (heard.length >= 4) end(isVersion(heard));
    });
    for (const event of ["timeout", "error", "close"]) {
      socket.once(event, () => {
        end(false);
      });
    }
  });
}

/** Four bytes: two of nothing, minor, major. */
function isVersion(answer: Buffer): boolean {
  return answer.length === 4 && answer.readUInt16BE(0) === 0 && answer[3] === 5;
}
