// Puts a film's player where the link to it is, once somebody asks for it.
for (const link of document.querySelectorAll("a[data-player]")) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const player = document.createElement("iframe");
    const address = new URL(link.dataset.player);
    address.searchParams.set("autoplay", "1");
    player.src = address.href;
    player.title = link.dataset.title;
    player.allow = "autoplay; picture-in-picture";
    player.allowFullscreen = true;
    player.referrerPolicy = "strict-origin-when-cross-origin";
    player.className = "video-player";
    link.replaceWith(player);
    player.focus();
  });
}
