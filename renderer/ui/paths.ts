/** Folder and file name of a path of either system. */
export function splitPath(path: string): { folder: string; name: string } {
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  // A root is only a root with its separator: “C:” alone is wherever one happens to be on that drive.
  const isRoot = cut === 0 || (cut === 2 && path[1] === ':');
  return { folder: path.slice(0, isRoot ? cut + 1 : Math.max(cut, 0)), name: path.slice(cut + 1) };
}

export function joinPath(folder: string, name: string): string {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
}
