/** What the sidebar is told when it sends something that is no request. */
export const door = () => ({
  unknown: "This panel is older than the add-on. Close it and open it again from the menu; what you typed is kept.",
  unexpected:
    "The panel sent something the add-on does not take, so nothing was changed. Check the fields and try again.",
});
