const method = "deflate-raw";
/** Characters of base64 are made from so many bytes at a time, or there are too many arguments. */
const stretch = 8_192;

/** A text as few characters that stand in an address as they are. */
export async function squeeze(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream(method));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += stretch) {
    binary += String.fromCodePoint(...bytes.subarray(at, at + stretch));
  }
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * The text again.
 * @param most bytes of the text; a few characters may stand for very many
 * @throws RangeError when it is longer; TypeError or DOMException when it is none
 */
export async function unsqueeze(squeezed: string, most: number): Promise<string> {
  const binary = atob(squeezed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (one) => one.codePointAt(0) ?? 0);
  const stream = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream(method))
    .pipeThrough(upTo(most));
  const whole = await new Response(stream).arrayBuffer();
  return new TextDecoder("utf-8", { fatal: true }).decode(whole);
}

/** Lets so many bytes through, and breaks off at one more. */
function upTo(most: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let length = 0;
  return new TransformStream({
    transform(piece, controller) {
      length += piece.byteLength;
      if (length <= most) controller.enqueue(piece);
      else controller.error(new RangeError(`The text is longer than ${most} bytes.`));
    },
  });
}
