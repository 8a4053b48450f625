/** Gives somebody a file to keep. */
export function save(name: string, type: string, text: string): void {
  offer(name, new Blob([text], {type: `${type};charset=utf-8`}));
}

export function saveBytes(name: string, type: string, bytes: Uint8Array): void {
  offer(name, new Blob([new Uint8Array(bytes)], {type}));
}

function offer(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
