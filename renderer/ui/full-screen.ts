/** Lets the window fill the screen, or lets it go again. */
export function toggleFullScreen(): void {
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  // Refused by a shell without a screen: nothing is lost.
  void change.catch(() => undefined);
}
