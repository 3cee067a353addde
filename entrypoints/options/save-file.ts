/** Gives the reader a text as a file to keep, as a download link would. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has taken the text by the time it shows where it goes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
